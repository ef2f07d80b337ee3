/**
 * The shapes of what the custom XML part holds. The part comes with somebody's file, so nothing in it is believed: a restore
 * point may name tabs a build makes and no others, and no number may ask for more cells than a sheet has.
 */
import * as v from "valibot";
import { TAB_NAMES } from "../../forms/model/layout";
import { STYLES } from "../../workbook/appearance/styles";
import type { StyleName } from "../../workbook/sheetPlan";
import { BANK } from "../bank/bankPrices";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** Cells of all generated tabs together: many times what a plant of 300 streams and twelve months has. */
const MOST_CELLS = 5_000_000;
/** A cell holds 32,767 characters, a formula 8,192; portable references take more room than addresses. */
const LONGEST_TEXT = 100_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_COLUMN));

/** "0-7,9": columns of a sheet, each run from left to right. */
const columns = v.pipe(
  v.string(),
  v.regex(/^(?:\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*)?$/),
  v.check((runs) => (runs.match(/\d+/g) ?? []).every((one) => Number(one) <= LAST_COLUMN), "no such column"),
);

/** The id of a line and the distance to it, within a sheet. */
const rowKey = v.pipe(
  text,
  v.check((key) => Math.abs(Number(/[+-]\d+$/.exec(key)?.[0] ?? NaN)) <= LAST_ROW, "no row of a sheet"),
);

/** A tab that a build makes; what people brought is none. */
const generatedTab = v.picklist([...Object.keys(TAB_NAMES), BANK]);
const styleName = v.picklist(Object.keys(STYLES) as StyleName[]);

const rowFingerprint = v.object({ plan: text, found: text, columns });
const tabs = v.pipe(
  v.record(generatedTab, v.record(rowKey, rowFingerprint)),
  v.check((forms) => cellsIn(forms) <= MOST_CELLS, "more cells than a build writes"),
);

function cellsIn(forms: Readonly<Record<string, Readonly<Record<string, { readonly columns: string }>>>>): number {
  const runs = Object.values(forms).flatMap((rows) => Object.values(rows).flatMap(({ columns: own }) => own.split(",")));
  return runs.reduce((sum, run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return sum + Math.max(0, to - from + 1);
  }, 0);
}
const texts = v.record(text, text);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
/** What a cell holds, and what it is shown by: Excel takes no more. */
const [LONGEST_CELL, LONGEST_FORMAT] = [32_767, 255];
const cellText = v.pipe(v.string(), v.maxLength(LONGEST_CELL));
const cellValue = v.union([v.null(), cellText, v.boolean(), v.pipe(v.number(), v.finite()), v.object({ error: text })]);
const oldCell = v.object({
  key: rowKey,
  column,
  formula: text,
  value: cellValue,
  format: v.pipe(v.string(), v.maxLength(LONGEST_FORMAT)),
  style: styleName,
  wrote: v.optional(cellValue),
  freed: v.optional(v.boolean()),
});
const movedCell = v.object({ from: rowKey, to: rowKey, column, style: styleName });

/** What the last build wrote, and what it rested on. */
export const buildSchema = v.object({ tabs, readings: texts, content: v.optional(texts), asOf: v.optional(date) });

/** What is needed to undo one build. */
export const pointSchema = v.object({
  time: text,
  who: text,
  entry: text,
  created: v.array(generatedTab),
  cells: v.record(generatedTab, v.array(oldCell)),
  moved: v.optional(v.record(generatedTab, v.array(movedCell))),
  tabs,
  readings: texts,
  content: v.optional(texts),
  asOf: v.optional(date),
});

/** A sheet of the workbook under every name it had, the first of them being what fingerprints call it. */
const knownSheet = v.object({ form: v.nullable(text), names: v.pipe(v.array(text), v.minLength(1)) });

/** The part itself; build and points are packed. */
export const partSchema = v.object({
  build: v.optional(v.string(), ""),
  points: v.optional(v.array(v.string()), []),
  head: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), null),
  sheets: v.optional(v.array(knownSheet), []),
});

/** Where the first thing is that does not fit, as "cells.formA.3.column: no such column". */
export function problemIn(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return first === undefined ? "" : `${v.getDotPath(first) ?? "the whole of it"}: ${first.message}`;
}
