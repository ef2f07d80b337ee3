/**
 * The one way to a parameter. An id is a parameter's own ("annexIV.gas_diesel_oil.co2") or begins with a choice ("grid",
 * "gwp.cf4", "aluminium.pfc.cwpb.slope"), which the pack answers. Asking before the first known year is a problem, never
 * the nearest value; where an edition has been superseded the year decides, so that an old year recomputes identically.
 */
import { elementAt } from "../quantity/known";
import { decimal, printedValue } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { yearLabel } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import { cited, citationText } from "../trace/trace";
import type { Citation, Trace } from "../trace/trace";
import { ALUMINIUM } from "./aluminium";
import { ATOMIC_MASSES } from "./atomicMasses";
import { CARBON_CONTENTS } from "./carbonContents";
import { IPCC_CARBONATES, PURITIES } from "./carbonates";
import { CEMENT } from "./cement";
import { isChoiceId } from "./choices";
import { CONVERSIONS } from "./conversions";
import { CONTRACTED_POWER, GRID } from "./grid";
import { ASSESSED_GWP } from "./gwp";
import { INDIA_FUELS } from "./indiaFuels";
import { IPCC_2006_FUELS } from "./ipcc2006Fuels";
import { optionPicked } from "./packs";
import type { Pack } from "./packs";
import type { Confidence, Parameter, Status } from "./parameter";
import { ANNEX_I } from "./procedureAnnex1";
import { ANNEX_IV_FUELS, ANNEX_IV_MATERIALS } from "./procedureAnnex4";
import { RULES } from "./rules";
import { SOURCES } from "./sources";

/** A parameter as found, ready for a calculation and its trace. */
export interface Found {
  readonly id: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly edition: string;
  readonly citation: Citation;
  /** "2023-24". */
  readonly validFrom: string;
  readonly status: Status;
  readonly confidence: Confidence;
  /** Empty where there is nothing to say. */
  readonly note: string;
}

/** Every value that a figure can rest on, in the order of its tables. */
export const METHOD_PARAMETERS: readonly Parameter[] = [
  ...ANNEX_I,
  ...ASSESSED_GWP,
  ...ANNEX_IV_FUELS,
  ...ANNEX_IV_MATERIALS,
  ...IPCC_2006_FUELS,
  ...IPCC_CARBONATES,
  ...PURITIES,
  ...CARBON_CONTENTS,
  ...ATOMIC_MASSES,
  ...GRID,
  ...CONTRACTED_POWER,
  ...CEMENT,
  ...ALUMINIUM,
  ...INDIA_FUELS,
  ...CONVERSIONS,
  ...RULES,
];

type Editions = ReadonlyMap<string, readonly Parameter[]>;

const EDITIONS = editionsById(METHOD_PARAMETERS);
const FOUND = new WeakMap<Parameter, Found>();

/** Parameters by id, newest first. */
export function editionsById(parameters: readonly Parameter[]): Editions {
  const editions = new Map<string, Parameter[]>();
  for (const parameter of parameters) editions.set(parameter.id, [...(editions.get(parameter.id) ?? []), parameter]);
  for (const rows of editions.values()) rows.sort((a, b) => b.from - a.from);
  return editions;
}

/** The value of an id for a compliance year under a pack's choices, or why there is none. */
export function lookup(id: string, year: ComplianceYear, pack: Pack, known: Editions = EDITIONS): Outcome<Found> {
  const resolved = resolveId(id, pack, known);
  const editions = resolved.id === null ? undefined : known.get(resolved.id);
  if (editions === undefined) {
    const who = resolved.through === null ? "there is" : `${resolved.through} has`;
    return bad("unavailable", `${id}: ${who} no published value`);
  }
  const parameter = editionFor(editions, year);
  if (parameter === null) {
    const first = yearLabel({ start: elementAt(editions, editions.length - 1).from });
    return bad("unavailable", `${id}: no value before ${first}; asked for ${yearLabel(year)}`);
  }
  return good(foundOf(parameter));
}

/** The newest edition in force in the year; null before the first. */
export function editionFor(newestFirst: readonly Parameter[], year: ComplianceYear): Parameter | null {
  return newestFirst.find((parameter) => parameter.from <= year.start) ?? null;
}

/** The parameter an id stands for, and the option it went through; null where that option has no parameter. */
interface Resolved {
  readonly id: string | null;
  readonly through: string | null;
}

/** A parameter's own id stays; otherwise the longest beginning that is a choice gives way to the option picked. */
function resolveId(id: string, pack: Pack, known: Editions): Resolved {
  if (known.has(id)) return { id, through: null };
  for (let end = id.length; end > 0; end = id.lastIndexOf(".", end - 1)) {
    const beginning = id.slice(0, end);
    if (!isChoiceId(beginning)) continue;
    const { label, parameter } = optionPicked(pack, beginning);
    return { id: parameter === null ? null : parameter + id.slice(end), through: label };
  }
  return { id, through: null };
}

function foundOf(parameter: Parameter): Found {
  const known = FOUND.get(parameter);
  if (known !== undefined) return known;
  const source = SOURCES[parameter.source];
  const found: Found = {
    id: parameter.id,
    value: printedValue(parameter.value),
    unit: parameter.unit,
    lower: parameter.lower === undefined ? null : decimal(parameter.lower),
    upper: parameter.upper === undefined ? null : decimal(parameter.upper),
    edition: source.edition,
    citation: { document: `${source.publisher}, ${source.title}`, place: parameter.place, edition: source.edition },
    validFrom: yearLabel({ start: parameter.from }),
    status: parameter.status,
    confidence: parameter.confidence,
    note: parameter.note ?? "",
  };
  FOUND.set(parameter, found);
  return found;
}

/** A leaf of a derivation: the value with its citation, and what is special about it. */
export function traceOf(label: string, found: Found): Trace {
  const notes = found.note === "" ? [] : [found.note];
  if (found.confidence !== "high") notes.push(`confidence ${found.confidence}`);
  if (found.status !== "final") notes.push(found.status);
  return cited(label, found.value, found.unit, citationText(found.citation), notes);
}
