/** Which column of a header block is which field of a table, each with its confidence and reason. */
import { FUEL_TABLE } from "../../plan/spec/fuelTable";
import { fieldOf } from "../../plan/spec/tableSpec";
import type { TableSpec } from "../../plan/spec/tableSpec";
import { headerParts } from "../../plan/parse/headerParts";
import { basisIn, CONFIDENCE, CONFIDENT, headerMatcher, unsure } from "../../plan/parse/headers";
import type { HeaderMatch } from "../../plan/parse/headers";
import { otherPeriod } from "../../plan/parse/periodWords";
import type { ColumnMapping } from "../mapping/mapping";
import { headerTextOf } from "./headerBlocks";
import type { HeaderBlock, HeaderCell } from "./headerBlocks";

export interface SpecMatch {
  readonly spec: TableSpec;
  readonly columns: readonly ColumnMapping[];
  /** Of the least sure key column. */
  readonly confidence: number;
  readonly score: number;
}

/** Two headers that mean one field as surely as this are a question. */
const TIE = 0.06;

/** The table whose key fields the block's headers carry, the best where several do; null when none does. */
export function bestSpec(block: HeaderBlock, specs: readonly TableSpec[]): SpecMatch | null {
  const candidates = specs.flatMap((spec) => {
    const columns = matchBlock(block, spec);
    const keys = spec.keys.map((key) => columns.find((column) => column.role === key)?.confidence ?? 0);
    const confidence = Math.min(...keys);
    const score = columns.reduce((total, column) => total + (column.role === "" ? 0 : column.confidence), 0);
    return confidence === 0 || Math.max(...keys) < CONFIDENT ? [] : [{ spec, columns, confidence, score }];
  });
  return candidates.reduce<SpecMatch | null>((best, next) => (best === null || isBetter(next, best) ? next : best), null);
}

function isBetter(a: SpecMatch, b: SpecMatch): boolean {
  const sureA = a.confidence >= CONFIDENT;
  const sureB = b.confidence >= CONFIDENT;
  return sureA === sureB ? a.score > b.score : sureA;
}

interface Candidate {
  readonly cell: HeaderCell;
  readonly match: HeaderMatch;
}

/** Every column of the block: its field, or role "" and why not. */
function matchBlock(block: HeaderBlock, spec: TableSpec): readonly ColumnMapping[] {
  const candidates = block.cells.flatMap((cell) => matchCell(cell, spec).map((match): Candidate => ({ cell, match })));
  candidates.sort((a, b) => b.match.confidence - a.match.confidence || a.cell.column - b.cell.column);
  const byField = new Map<string, Candidate>();
  const taken = new Set<HeaderCell>();
  for (const candidate of candidates) {
    if (byField.has(candidate.match.field.id) || taken.has(candidate.cell)) continue;
    byField.set(candidate.match.field.id, candidate);
    taken.add(candidate.cell);
  }
  const chosen = new Map([...byField.values()].map((candidate) => [candidate.cell, candidate.match]));
  return block.cells.map((cell) => {
    const match = chosen.get(cell);
    if (match === undefined) return unread(cell);
    const rival = candidates.find(
      (other) => !chosen.has(other.cell) && other.match.field === match.field && other.match.confidence > match.confidence - TIE,
    );
    const decision =
      rival === undefined
        ? match
        : {
            confidence: CONFIDENCE.contains,
            reason: `"${headerTextOf(cell)}" and "${headerTextOf(rival.cell)}" may both be ${match.field.label}`,
          };
    return asColumn(cell, match.field.id, decision.confidence, decision.reason);
  });
}

/** Every table may have a column of units, ours of power and heat have the unit in the header. */
const UNIT_FIELD = fieldOf(FUEL_TABLE, "unit");
const withUnits = new WeakMap<TableSpec, TableSpec>();

function withUnitField(spec: TableSpec): TableSpec {
  if (spec.fields.some((field) => field.id === UNIT_FIELD.id)) return spec;
  const known = withUnits.get(spec) ?? { ...spec, fields: [...spec.fields, UNIT_FIELD] };
  withUnits.set(spec, known);
  return known;
}

/** A column in which only units stand is the unit's, whatever its header: "Units" over "kWh" is no energy. */
function unitColumn(matches: readonly HeaderMatch[], spec: TableSpec): readonly HeaderMatch[] {
  const named = matches.filter(({ field }) => field.kind !== "number");
  return named.length > 0 ? named : [{ spec, field: UNIT_FIELD, confidence: CONFIDENCE.reworded, reason: "units stand below it" }];
}

/** With its group first ("Receipts / Qty" is not any quantity), then alone. */
function matchCell(cell: HeaderCell, spec: TableSpec): readonly HeaderMatch[] {
  const matcher = headerMatcher(withUnitField(spec));
  const alone = cell.holdsUnits ? unitColumn(matcher.match(cell.own), spec) : matcher.match(cell.own);
  if (cell.group === "") return alone;
  const together = matcher.match(`${cell.group} ${cell.own}`);
  if ((together[0]?.confidence ?? 0) >= CONFIDENT || alone.length === 0) return together;
  return alone.map((match) => (match.field.kind === "number" ? underGroup(match, cell.group) : match));
}

/** A group such as "Up to the month" or "Plant B" says of every quantity below it what a bracket would. */
function underGroup(match: HeaderMatch, group: string): HeaderMatch {
  const { periods, unknown } = headerParts(group);
  const named = otherPeriod(group);
  return unsure(match, named === null ? periods : [named], unknown[0]);
}

export function asColumn(cell: HeaderCell, role: string, confidence: number, reason: string): ColumnMapping {
  return {
    column: cell.column,
    header: headerTextOf(cell),
    role,
    unit: cell.unit,
    unitRow: cell.unitRow,
    unitColumn: cell.unitColumn,
    multiplier: cell.multiplier,
    basis: basisIn(headerTextOf(cell)),
    month: null,
    kind: "",
    confidence,
    reason,
  };
}

export function unread(cell: HeaderCell): ColumnMapping {
  return asColumn(cell, "", 1, "no field of this table is named so");
}
