/** Lets formulas in the grid call the add-in's custom functions, with Excel's conventions for what goes in and comes out. */
import type { Nullable, Univer } from "@univerjs/core";
import type { BaseValueObject, FunctionVariantType, IFunctionInfo } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { isExcelError, noteErrors } from "./errorTexts";

type Cell = string | number | boolean | null;
export type AddInImplementation = (...args: unknown[]) => unknown;

/** One entry of functions.json, as far as a spreadsheet needs it to make the call. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
  }[];
}

/** functions.json */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  /** Errors among the arguments are the functions' to judge; otherwise they come out without a call. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/**
 * Registers every function of functions.json as `<namespace>.<name>`.
 * @throws if one of them has no implementation
 */
export function registerAddInFunctions(
  univer: Univer,
  namespace: string,
  file: FunctionsFile,
  implementations: ReadonlyMap<string, AddInImplementation>,
): void {
  const injector = univer.__getInjector();
  for (const entry of file.functions) {
    const implementation = implementations.get(entry.id);
    if (!implementation) throw new Error(`functions.js does not associate ${entry.id}.`);
    injector
      .get(IFunctionService)
      .registerExecutors(new AddInFunction(`${namespace}.${entry.name}`, entry, implementation, file.allowErrorForDataTypeAny ?? false));
  }
  injector.get(IDescriptionService).registerDescriptions(file.functions.map((entry) => description(namespace, entry)));
}

class AddInFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly implementation: AddInImplementation,
    private readonly takesErrors: boolean,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const values = variants as BaseValueObject[];
    const error = this.takesErrors ? null : values.flatMap(cellsOf).find((cell) => cell?.isError());
    if (error) return error;
    const keep = (result: unknown): void => noteErrors(this.subUnitId ?? "", this.row, this.column, result);
    try {
      const given = this.metadata.parameters.map((parameter, index) => argument(values[index], parameter.dimensionality));
      const result = this.implementation(...given);
      keep(result);
      return resultObject(result);
    } catch (thrown) {
      keep(thrown);
      return errorObject(thrown);
    }
  }
}

/** Excel passes null for what was left out, a matrix where the function asks for one, and otherwise the single value. */
function argument(value: BaseValueObject | undefined, dimensionality: "scalar" | "matrix" | undefined): Cell | Cell[][] {
  if (value === undefined) return null;
  const matrix = value.isArray() ? value.getArrayValue().map((row) => row.map((cell) => plain(cell))) : [[plain(value)]];
  if (dimensionality !== "matrix") return matrix[0]?.[0] ?? null;
  return value.isNull() ? null : matrix;
}

function plain(value: Nullable<BaseValueObject>): Cell {
  return !value || value.isNull() ? null : value.getValue();
}

function cellsOf(value: BaseValueObject): Nullable<BaseValueObject>[] {
  return value.isArray() ? value.getArrayValue().flat() : [value];
}

function resultObject(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellObject(result);
  const rows = (result as unknown[][]).map((row) => row.map((cell) => cellObject(cell)));
  const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  return ArrayValueObject.create({ calculateValueList: rows, ...size, unitId: "", sheetId: "", row: -1, column: -1 });
}

function cellObject(value: unknown): BaseValueObject {
  return isExcelError(value) ? errorObject(value) : ValueObjectFactory.create(value as string | number | boolean);
}

/** A `CustomFunctions.Error` names its code and may say more; anything else that is thrown is a bare #VALUE!. */
function errorObject(thrown: unknown): ErrorValueObject {
  const known = isExcelError(thrown) && Object.values(ErrorType).find((type) => (type as string) === thrown.code);
  return known ? ErrorValueObject.create(known, thrown.message ?? "") : ErrorValueObject.create(ErrorType.VALUE);
}

function description(namespace: string, { name, description: abstract, parameters }: FunctionMetadata): IFunctionInfo {
  const functionParameter = parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? (0 as const) : (1 as const),
    repeat: 0 as const,
  }));
  return { functionName: `${namespace}.${name}`, functionType: FunctionType.User, description: abstract, abstract, functionParameter };
}
