/** Every figure of the month sheets, of the plan and of the reference data, with what its field declares of it. */
import { mainReading, readingsOf } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import { widened } from "../../method/balances";
import { planCells } from "../../inventory/unread";
import type { Found } from "../../parameters";
import type { MonitoringPlan, SourceStream } from "../../plan/model";
import { identity } from "../../plan/names";
import { limitsIn } from "../../plan/parse/numbers";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import { FIGURE_LIMITS } from "../../plan/spec/tableSpec";
import type { FigureSpec, ItemSpec, NumberLimits } from "../../plan/spec/tableSpec";
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { usualStreamOf } from "../../sectors/usualStream";
import type { Hit, Words } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { closedLines, valueIn } from "./lines";
import { planStream } from "./planLookup";
import { rule, ruleValue, sourceNamed, sourceOf } from "./rules";
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
  /** The stream of the plan that the figure is of; null for any other. */
  readonly stream: SourceStream | null;
  /** A finding at the figure's cell, with {field}, {value} and what the caller adds. */
  readonly at: (words: Words) => Hit;
}

const ITEMS = new Map(Object.values(PROCESS_ITEMS).map((item) => [identity(item.label), item]));

/** What a reading of a line is by the specification; of the laboratory and process table, by its item. */
export function declaredFigure(line: ActivityLine, field: string): DeclaredFigure | null {
  const item = line.table === "process" ? ITEMS.get(identity(line.stream)) : undefined;
  if (item !== undefined) return declared({ ...item, limits: FIGURE_LIMITS[item.figure.quantity] });
  const found = declared(monthField(line.table, field));
  return found === null ? null : { ...found, limits: limitsIn(found.limits, mainReading(line)?.unit ?? "") };
}

function declared(spec: Pick<ItemSpec, "label" | "unit" | "limits" | "figure"> | undefined): DeclaredFigure | null {
  if (spec?.figure === undefined) return null;
  return { label: spec.label, unit: spec.unit ?? "", limits: spec.limits ?? {}, figure: spec.figure };
}

const JUDGED = new WeakMap<CheckContext, readonly JudgedFigure[]>();

/** The figures of the months that are over: several checks judge them. */
export function monthlyFigures(context: CheckContext): readonly JudgedFigure[] {
  const known = JUDGED.get(context) ?? closedLines(context).flatMap((line) => judgedFigures(line, context.plan));
  JUDGED.set(context, known);
  return known;
}

function judgedFigures(line: ActivityLine, plan: CheckContext["plan"]): readonly JudgedFigure[] {
  const stream = plan === null ? null : (planStream(plan, line) ?? null);
  return readingsOf(line).flatMap(([field, reading]): readonly JudgedFigure[] => {
    const spec = declaredFigure(line, field);
    const value = spec === null ? null : valueIn(reading, spec.unit);
    if (spec === null || value === null) return [];
    const at = (words: Words) => atReading(line, field, { field: spec.label, value: shown(value), ...words });
    return [{ ...spec, value, at, stream }];
  });
}

/** The figures of the plan and of the reference data. */
export function yearlyFigures({ plan, reference }: CheckContext): readonly JudgedFigure[] {
  const streams = new Map((plan?.streams ?? []).flatMap((row) => [row.carbon, row.ncv, row.density].map((cell) => [cell, row] as const)));
  return [plan, reference].flatMap((sheet) =>
    sheet === null
      ? []
      : planCells(sheet).flatMap(([id, cell]): readonly JudgedFigure[] => {
          const spec = declared(sheetField(id, "number"));
          if (cell.kind !== "number" || cell.state !== "given" || spec === null) return [];
          return [
            {
              ...spec,
              value: cell.number,
              stream: streams.get(cell) ?? null,
              at: (words) => atEntry(cell, { field: spec.label, value: shown(cell.number), ...words }),
            },
          ];
        }),
  );
}

/** The range in which a figure needs no explanation: that of the stream's material where there is one, else of the field. */
export function usualRange(context: CheckContext, { figure: { usual }, stream }: JudgedFigure): Found | null {
  if (usual === null) return null;
  if (usual === DENSITY) return aroundPublished(context, stream) ?? rule(context, usual);
  const own = stream === null || context.plan === null ? null : materialRange(context.plan, stream, usual);
  return (own === null ? null : rule(context, own)) ?? rule(context, usual);
}

function materialRange({ entity }: MonitoringPlan, stream: SourceStream, usual: string): string | null {
  const usualStream = usual === CARBON ? usualStreamOf(entity, stream) : null;
  // A flow of the carbon balance requires no material in the plan: the sector's list has it.
  const source = sourceOf(stream) ?? (usualStream === null ? null : sourceNamed(usualStream.material));
  return usualStream?.usualCarbon ?? (source === null ? null : `${usual}.${source.id}`);
}

const CARBON = "plausible.carbon";
const DENSITY = "plausible.density";

/** The published density of the stream's liquid with a margin; null where none is published. */
function aroundPublished(context: CheckContext, stream: SourceStream | null): Found | null {
  const id = (stream === null ? null : sourceOf(stream))?.parameters.density ?? null;
  const published = id === null ? null : rule(context, id);
  if (published === null || published.unit !== "t/kL") return null;
  const { value } = published;
  const { lower, upper } = widened({ lower: value, upper: value }, ruleValue(context, "plausible.densityMargin"));
  return { ...published, lower: lower.toSignificantDigits(DIGITS), upper: upper.toSignificantDigits(DIGITS) };
}

const DIGITS = 3;

/** Whether a figure is beyond what it can be at all. */
export function isBeyond(value: Decimal, { min, max }: NumberLimits): boolean {
  return (min !== undefined && value.lt(decimal(min))) || (max !== undefined && value.gt(decimal(max)));
}

/** "500 to 30000", "0 or more". */
export function limitsText({ min, max }: NumberLimits): string {
  return max === undefined ? `${min ?? "-"} or more` : `${min ?? "-"} to ${max}`;
}
