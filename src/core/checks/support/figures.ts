/** Every figure of the month sheets, of the plan and of the reference data, with what its field declares of it. */
import { readingsOf } from "../../activity/line";
import type { ActivityLine, Reading } from "../../activity/line";
import { planCells } from "../../inventory/unread";
import { identity } from "../../plan/names";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import { FIGURE_LIMITS } from "../../plan/spec/tableSpec";
import type { FigureSpec, ItemSpec, NumberLimits } from "../../plan/spec/tableSpec";
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { convert } from "../../quantity/units";
import type { Hit, Words } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { closedLines } from "./lines";
import { monthField, sheetField } from "./spec";
import { atEntry, atReading, shown } from "./words";

/** A figure as its field declares it. */
export interface DeclaredFigure {
  readonly label: string;
  /** "" where the row says the unit. */
  readonly unit: string;
  readonly limits: NumberLimits;
  readonly figure: FigureSpec;
}

export interface JudgedFigure extends DeclaredFigure {
  /** In the unit of the field; as read where it does not convert to it. */
  readonly value: Decimal;
  /** A finding at the figure's cell, with {field}, {value} and what the caller adds. */
  readonly at: (words: Words) => Hit;
}

const ITEMS = new Map(Object.values(PROCESS_ITEMS).map((item) => [identity(item.label), item]));

/** What a reading of a line is by the specification; of the laboratory and process table, by its item. */
export function declaredFigure(line: ActivityLine, field: string): DeclaredFigure | null {
  const item = line.table === "process" ? ITEMS.get(identity(line.stream)) : undefined;
  if (item !== undefined) return declared({ ...item, limits: FIGURE_LIMITS[item.figure.quantity] });
  return declared(monthField(line.table, field));
}

function declared(spec: Pick<ItemSpec, "label" | "unit" | "limits" | "figure"> | undefined): DeclaredFigure | null {
  if (spec?.figure === undefined) return null;
  return { label: spec.label, unit: spec.unit ?? "", limits: spec.limits ?? {}, figure: spec.figure };
}

/** The figures of the months that are over. */
export function monthlyFigures(context: CheckContext): readonly JudgedFigure[] {
  return closedLines(context).flatMap((line) =>
    readingsOf(line).flatMap(([field, reading]): readonly JudgedFigure[] => {
      const spec = declaredFigure(line, field);
      const value = spec === null ? null : valueIn(reading, spec.unit);
      if (spec === null || value === null) return [];
      const at = (words: Words) => atReading(line, field, { field: spec.label, value: shown(value), ...words });
      return [{ ...spec, value, at }];
    }),
  );
}

/** The figures of the plan and of the reference data. */
export function yearlyFigures({ plan, reference }: CheckContext): readonly JudgedFigure[] {
  return [plan, reference].flatMap((sheet) =>
    sheet === null
      ? []
      : planCells(sheet).flatMap(([id, cell]): readonly JudgedFigure[] => {
          const spec = declared(sheetField(id, "number"));
          if (cell.kind !== "number" || cell.state !== "given" || spec === null) return [];
          return [
            { ...spec, value: cell.number, at: (words) => atEntry(cell, { field: spec.label, value: shown(cell.number), ...words }) },
          ];
        }),
  );
}

/** The reading in a unit; per the amount it is stated for, where that is another one: kcal/Nm3 in a column of kcal/kg. */
export function valueIn({ value, unit }: Pick<Reading, "value" | "unit">, wanted: string): Decimal | null {
  if (value === null || wanted === "" || unit === "" || unit === wanted) return value;
  const per = unit.split("/")[1];
  const targets = per === undefined ? [wanted] : [wanted, `${wanted.split("/")[0] ?? ""}/${per}`];
  const found = targets.map((target) => convert(value, unit, target)).find((converted) => converted.ok);
  return found?.ok === true ? found.value : value;
}

/** Whether a figure is beyond what it can be at all. */
export function isBeyond(value: Decimal, { min, max }: NumberLimits): boolean {
  return (min !== undefined && value.lt(decimal(min))) || (max !== undefined && value.gt(decimal(max)));
}

/** "500 to 30000", "0 or more". */
export function limitsText({ min, max }: NumberLimits): string {
  return max === undefined ? `${min ?? "-"} or more` : `${min ?? "-"} to ${max}`;
}
