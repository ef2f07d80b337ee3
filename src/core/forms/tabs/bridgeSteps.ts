/** The steps of a bridge as native formulas: the GEI from state to state, and what each step changes. */
import { otherYearPoint, partsLacking, wholePoint } from "../../inventory/otherYear";
import type { OtherYear, StatedYear, YearPart } from "../../inventory/otherYear";
import type { Inventory } from "../../inventory/model";
import { bridge, BRIDGE_CAUSES, BRIDGE_PLACES, bridgeStates } from "../../method/bridge";
import type { Bridge, BridgeCause, BridgePoint } from "../../method/bridge";
import { elementAt, theOne } from "../../quantity/known";
import type { Decimal } from "../../quantity/decimal";
import type { Trace } from "../../trace/trace";
import { BRIDGE_GRID } from "../model/grids";
import type { At, ComputedCell, FormCell, FormPart, TableRowsSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { rounded } from "../model/rounding";
import { partLine } from "./bridgeParts";

/** A year beside this period. */
export interface Compared {
  readonly year: OtherYear;
  /** null while Reference Data lack a part of it. */
  readonly point: BridgePoint | null;
  readonly lacking: readonly YearPart[];
  /** null while this period has no figure. */
  readonly now: BridgePoint | null;
  readonly hasClinker: boolean;
  /** Of the output. */
  readonly unit: string;
}

export function compared(inventory: Inventory, stated: Readonly<Record<OtherYear, StatedYear>>, unit: string): readonly Compared[] {
  const hasClinker = inventory.clinker !== null;
  const now = wholePoint(inventory);
  return (["baseline", "previous"] as const).map((year) => ({
    year,
    point: otherYearPoint(stated[year], hasClinker),
    lacking: partsLacking(stated[year], hasClinker),
    now,
    hasClinker,
    unit,
  }));
}

/** Causes that figures of a whole year tell apart, with what they hold. */
const LABELS: Partial<Record<BridgeCause, string>> = {
  output: "Output",
  heat: "Heat per unit of output",
  fuelMix: "Fuel mix and factors of fuels",
  clinker: "Clinker per unit of output",
  process: "Process, per unit of output",
  powerUse: "Purchased power per unit of output",
  powerSource: "Source and factor of power",
  rest: "Heat bought, notional, deductions",
};

const causesOf = (hasClinker: boolean): readonly BridgeCause[] =>
  BRIDGE_CAUSES.filter((cause) => LABELS[cause] !== undefined && (cause !== "clinker" || hasClinker));

const stateId = (cause: BridgeCause | "start"): string => `BG.state.${cause}`;
const columnOf = (year: OtherYear): number => (year === "baseline" ? BRIDGE_GRID.baseline : BRIDGE_GRID.previous);

/** The cells of a part before and now. */
type Cells = (part: YearPart) => readonly [before: string, now: string];

/** tCO2e per unit once `done` are of this period; mirrors `intensity` of the method. */
function stateFormula(done: ReadonlySet<BridgeCause>, cells: Cells, hasClinker: boolean): string {
  const [output, outputNow] = cells("output");
  const per = (part: YearPart, isNow: boolean) => (isNow ? `${cells(part)[1]}/${outputNow}` : `${cells(part)[0]}/${output}`);
  const scaled = (emitted: YearPart, by: YearPart, otherwise: string) => {
    const [before, now] = cells(by);
    return `IF(${before}=0,${otherwise},${cells(emitted)[0]}/${before}*${now}/${outputNow})`;
  };
  const fuel = done.has("fuelMix") ? per("fuel", true) : done.has("heat") ? scaled("fuel", "heat", "0") : per("fuel", false);
  const process = done.has("process")
    ? per("process", true)
    : done.has("clinker") && hasClinker
      ? scaled("process", "clinker", per("process", false))
      : per("process", false);
  const power = done.has("powerSource")
    ? per("indirect", true)
    : done.has("powerUse")
      ? scaled("indirect", "power", "0")
      : per("indirect", false);
  const [all, named] = done.has("rest") ? ([1, outputNow] as const) : ([0, output] as const);
  const rest = `(${cells("emissions")[all]}-${cells("fuel")[all]}-${cells("process")[all]}-${cells("indirect")[all]})/${named}`;
  return `${fuel}+${process}+${power}+${rest}`;
}

const ALL: readonly YearPart[] = ["output", "emissions", "heat", "fuel", "process", "power", "indirect"];

function guarded(at: At, { year, hasClinker }: Compared, done: ReadonlySet<BridgeCause>): string {
  const cells: Cells = (part) => [at.beside(partLine(part), columnOf(year)), at.line(partLine(part))];
  const numbers = [...ALL, ...(hasClinker ? (["clinker"] as const) : [])].flatMap((part) => cells(part)).map((cell) => `ISNUMBER(${cell})`);
  const [output, outputNow] = cells("output");
  const state = stateFormula(done, cells, hasClinker);
  return `=IF(AND(${numbers.join(",")}),IF(OR(${output}=0,${outputNow}=0),"",${state}),"")`;
}

/** The GEI after each step, a column for each year. */
export function statesTable(years: readonly Compared[], { hasClinker, unit }: Pick<Compared, "hasClinker" | "unit">): TableRowsSpec {
  const causes = causesOf(hasClinker);
  const states = ["start", ...causes] as const;
  const cell = (each: Compared, at: number): FormCell =>
    each.point === null
      ? { value: null }
      : {
          formula: (cells) => guarded(cells, each, new Set(causes.slice(0, at))),
          value: stateValue(each, states[at] ?? "start")?.toNumber() ?? "",
          format: "gei",
        };
  return {
    kind: "table",
    id: "BG.states",
    header: ["GEI once these are of this period", "Unit", "From the baseline year", "From the previous year"],
    rows: states.map((state, i): readonly FormCell[] => [
      { value: state === "start" ? "Nothing yet" : (LABELS[state] ?? state) },
      { word: `tCO2e/${unit}` },
      ...years.map((each) => cell(each, i)),
    ]),
    ids: states.map(stateId),
  };
}

function stateValue({ point, now }: Compared, state: BridgeCause | "start"): Decimal | null {
  if (point === null || now === null) return null;
  return elementAt(bridgeStates(point, now), state === "start" ? 0 : BRIDGE_CAUSES.indexOf(state) + 1);
}

const TITLES: Readonly<Record<OtherYear, string>> = {
  baseline: "From the baseline year to this period",
  previous: "From the previous year to this period",
};

const PART_WORDS: Readonly<Record<YearPart, string>> = {
  output: "output (B1.ii)",
  emissions: "GEI (B3.3)",
  heat: "fuels (B2.5 to B2.7)",
  fuel: "direct emissions, energy (B2.11)",
  clinker: "clinker made (table 2)",
  process: "direct emissions, process (B2.13)",
  power: "electricity purchased (B2.1)",
  indirect: "indirect emissions (B2.12)",
};

/** Changes by cause; or what Reference Data lack of the year. */
export function stepParts(each: Compared, target: Trace | null): readonly FormPart[] {
  const { year, point, lacking } = each;
  const heading: FormPart = { kind: "heading", id: `BG.h.${year}`, label: TITLES[year] };
  if (point === null) {
    const words = `Reference Data do not state of this year: ${lacking.map((part) => PART_WORDS[part]).join(", ")}`;
    return [heading, { kind: "text", id: `BG.lacking-${year}`, label: words, content: { value: null }, note: "" }];
  }
  return [heading, stepsTable(each, target)];
}

function stepsTable(each: Compared, target: Trace | null): TableRowsSpec {
  const { year, point, now, hasClinker, unit } = each;
  const causes = causesOf(hasClinker);
  const found = point === null || now === null ? null : bridge(point, now, target?.value ?? null);
  const before = (i: number) => stateId(causes[i - 1] ?? "start");
  return {
    kind: "table",
    id: `BG.from-${year}`,
    header: ["Cause", `GEI, tCO2e/${unit}`, "Emissions, tCO2e", ...(target === null ? [] : ["Certificates gained, or lost"])],
    rows: causes.map((cause, i): readonly FormCell[] => [
      { value: LABELS[cause] ?? cause },
      computed((at) => geiStep(at, year, before(i), stateId(cause)), stepOf(found, cause)?.gei, "gei"),
      computed((at) => tonneStep(at, year, before(i), cause), stepOf(found, cause)?.tonnes, "quantity"),
      ...(target === null
        ? []
        : [computed((at) => certificateStep(at, year, cause), stepOf(found, cause)?.certificates, "exactCertificates")]),
    ]),
    ids: causes.map((cause) => stepId(year, cause)),
  };
}

const stepId = (year: OtherYear, cause: BridgeCause): string => `BG.from-${year}.${cause}`;

const stepOf = (found: Bridge | null, cause: BridgeCause) =>
  found === null ? undefined : theOne(found.steps, (step) => step.cause === cause, `step ${cause}`);

function computed(formula: ComputedCell["formula"], value: Decimal | null | undefined, format: ComputedCell["format"]): ComputedCell {
  return { formula, value: value?.toNumber() ?? "", format };
}

const { gei: GEI_PLACES, tonnes: TONNE_PLACES } = BRIDGE_PLACES;

function known(cells: readonly string[], expression: string): string {
  return `=IF(AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")}),${expression},"")`;
}

function geiStep(at: At, year: OtherYear, before: string, after: string): string {
  const [from, to] = [at.beside(before, columnOf(year)), at.beside(after, columnOf(year))];
  return known([from, to], rounded(`${rounded(to, GEI_PLACES)}-${rounded(from, GEI_PLACES)}`, GEI_PLACES));
}

/** Output alone moves the tonnes from those of the earlier year; every other step counts at the output of this period. */
function tonneStep(at: At, year: OtherYear, before: string, cause: BridgeCause): string {
  const column = columnOf(year);
  const [from, to] = [at.beside(before, column), at.beside(stateId(cause), column)];
  const output = at.line(partLine("output"));
  const earlier = cause === "output" ? at.beside(partLine("emissions"), column) : `${from}*${output}`;
  const change = `${rounded(`${to}*${output}`, TONNE_PLACES)}-${rounded(earlier, TONNE_PLACES)}`;
  return known([from, to, output], rounded(change, TONNE_PLACES));
}

/** What may be emitted grows with output; else a tonne more is a certificate less. */
function certificateStep(at: At, year: OtherYear, cause: BridgeCause): string {
  const tonnes = at.beside(stepId(year, cause), BRIDGE_GRID.baseline);
  if (cause !== "output") return known([tonnes], rounded(`0-${tonnes}`, TONNE_PLACES));
  const target = at.line(RESULT.target);
  const [before, now] = [at.beside(partLine("output"), columnOf(year)), at.line(partLine("output"))];
  const allowed = (output: string) => rounded(`${target}*${output}`, TONNE_PLACES);
  return known([tonnes, target, before, now], rounded(`${allowed(now)}-${allowed(before)}-${tonnes}`, TONNE_PLACES));
}
