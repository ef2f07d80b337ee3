/**
 * Rows of other people's tables by their own words, and what the user says they are. An answer goes before the row's words,
 * for every row with the same words in a table of the same title: twelve month tabs need one.
 */
import type { ActivityTable } from "../../activity/line";
import { identity } from "../../plan/names";
import { cellText } from "../../plan/parse/tables";
import { plainWords } from "../../plan/parse/words";
import { parseUnit } from "../../quantity/units";
import { valueAt } from "../../workbook/cells";
import type { SheetSnapshot } from "../../workbook/cells";
import { monthNameOf } from "../months";
import { columnOf } from "./mapping";
import type { TableMapping } from "./mapping";

/** What rows that mean the same have in common. */
export interface RowWords {
  /** Title of the table, else the tab's name, without months, years and numbers. */
  readonly about: string;
  /** As written: "POWER: Grid import | CPP", with what stands in its columns of quantity, use and lot. */
  readonly text: string;
  /** What its unit column says; "" for none. */
  readonly unit: string;
}

export interface RowMeaning {
  readonly table: ActivityTable;
  /** "" where the columns say it; the table's main quantity where they do not either. */
  readonly field: string;
  /** Stream, meter, product, heat stream or process item. */
  readonly stream: string;
  /** "" for the one of the plan. */
  readonly use: string;
  readonly lot: string;
  /** "" for the one that is written. */
  readonly unit: string;
}

/** A meaning as somebody types it; `field` by its label or its id. */
export type TypedMeaning = { readonly [Part in keyof RowMeaning]: string } & { readonly reason: string };

export interface RowMapping extends RowWords {
  /** null for a row that is not read: it is left out for the reason, or without one what was answered is no meaning. */
  readonly means: RowMeaning | null;
  readonly reason: string;
  /** What was typed and is not understood; kept until somebody changes it. */
  readonly typed?: TypedMeaning;
}

/** Where a row stands in its sheet, where its name does, and under which title. */
export interface RowPlace {
  readonly row: number;
  readonly nameRow: number;
  readonly section: string;
}

/** Which field names the line, which its use, and which its lot. */
export const NAMING: Readonly<Record<ActivityTable, { readonly stream: string; readonly use: string; readonly lot: string }>> = {
  fuel: { stream: "stream", use: "use", lot: "lot" },
  electricity: { stream: "meter", use: "kind", lot: "" },
  production: { stream: "product", use: "", lot: "" },
  heat: { stream: "heatId", use: "kind", lot: "" },
  process: { stream: "item", use: "", lot: "" },
};

const NAMED_BY = ["kind", "use", "lot"];

/** null for a row that nothing names. */
export function rowWords(sheet: SheetSnapshot, table: TableMapping, { row, nameRow, section }: RowPlace): RowWords | null {
  const text = (role: string, at: number) => {
    const column = columnOf(table, role)?.column;
    return column === undefined ? "" : cellText(valueAt(sheet, at, column));
  };
  const name = [
    text(table.table === null ? "stream" : NAMING[table.table].stream, nameRow) || text("stream", nameRow),
    ...NAMED_BY.map((role) => text(role, row)),
  ];
  const words = name.filter((part) => part !== "").join(" | ");
  if (words === "") return null;
  return { about: aboutOf(table), text: section === "" ? words : `${section}: ${words}`, unit: text("unit", row) };
}

/** Tables side by side under one title are told apart by their kind. */
function aboutOf({ titles, sheet, layout, table }: TableMapping): string {
  const words = plainWords(titles[0] ?? sheet.name).split(" ");
  const title = words.filter((word) => !/\d/.test(word) && monthNameOf(word) === 0).join(" ");
  return [layout === "monthTable" || layout === "longTable" ? table : null, title].filter((part) => part !== null).join(" - ");
}

export type RowAnswers = (words: RowWords) => RowMapping | undefined;

/** Finds the answer for a row; one whose unit is written otherwise counts, one in a unit of another family does not. */
export function rowAnswers(rows: readonly RowMapping[]): RowAnswers {
  const known = new Map<string, RowMapping[]>();
  for (const row of rows) known.set(keyOf(row), [...(known.get(keyOf(row)) ?? []), row]);
  return (words) => {
    const found = known.get(keyOf(words)) ?? [];
    return found.find(({ unit }) => identity(unit) === identity(words.unit)) ?? found.find(({ unit }) => isLikeUnit(unit, words.unit));
  };
}

const keyOf = ({ about, text }: RowWords) => `${identity(about)}|${identity(text)}`;

export function isSameRow(a: RowWords, b: RowWords): boolean {
  return keyOf(a) === keyOf(b) && identity(a.unit) === identity(b.unit);
}

function isLikeUnit(a: string, b: string): boolean {
  if (a === "" || b === "") return true;
  const [first, second] = [parseUnit(a), parseUnit(b)];
  return first.ok && second.ok && first.value.family === second.value.family;
}
