/**
 * CCTS Contents: the result so far, each month with its own, and every tab and sheet with what it is, its state and a link.
 * The months are here and not on the sheets of the months: those are inputs, in which the product changes no cell.
 */
import type { InventorySetting } from "../../inventory/setting";
import { en } from "../../messages/en";
import { absolute, quoteSheet } from "../../workbook/cells";
import type { CellContent } from "../../workbook/sheetPlan";
import { inputsRef } from "../data/inputsCells";
import type { SeenSheet } from "../data/seen";
import { CONTENTS_GRID } from "../model/grids";
import { FORM_ROWS } from "../model/layout";
import type { TabId } from "../model/layout";
import type { ComputedCell, FormCell, FormPart, FormSpec, TableRowsSpec, WordCell } from "../model/line";
import { monthsTables, resultTable } from "./contentsMonths";
import type { ResultSetting } from "./contentsMonths";
import { heldIn } from "./heldIn";

/** A tab of ours that no form declares: the ledger, the certificate bank. */
export interface OtherTab {
  readonly form: string;
  readonly name: string;
  readonly about: string;
}

export interface ContentsGiven extends ResultSetting {
  readonly setting: InventorySetting;
  readonly names: Readonly<Record<TabId, string>>;
  readonly seen: readonly SeenSheet[];
  /** Where `CCTS Inputs` counts what the build did not see of each of them. */
  readonly unseen: readonly string[];
  readonly others: readonly OtherTab[];
  /** Forms that say DRAFT in their head after the build. */
  readonly drafts: ReadonlySet<string>;
  /** Rows of `CCTS Data` that are not ok at build. */
  readonly notOk: number;
}

const STATE_COLUMN = 2;
const LINK_MARK = "\u203A";

export function contents(given: ContentsGiven): FormSpec {
  return {
    form: "contents",
    title: "CCTS Contents",
    naming: "The result so far and of each month, and what every tab and sheet of the workbook is. It is filed nowhere.",
    grid: CONTENTS_GRID,
    states: { column: STATE_COLUMN, marked: ["OUT OF DATE", "INCOMPLETE", "CHANGED", "WITHOUT"] },
    parts: [
      heading("CO.h.result", "Result to date"),
      resultTable(given),
      heading("CO.h.months", "Each month"),
      ...monthsTables(given),
      heading("CO.h.tabs", "Tabs that the add-in writes"),
      tabTable(given),
      heading("CO.h.sheets", "Your sheets"),
      sheetTable(given),
    ],
  };
}

const heading = (id: string, label: string): FormPart => ({ kind: "heading", id, label });

/** Words that run over the columns of figures. */
const words = (word: string): WordCell => ({ word, runsOver: true });

/** Opens the sheet where it is clicked. The mark keeps "Apr 2025" a text: a grid may show a name like that as a date. */
function linkTo(sheet: string): CellContent {
  const shown = `${LINK_MARK} ${sheet}`;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return { formula: `=HYPERLINK(${quoted(`#${quoteSheet(sheet)}!A1`)},${quoted(shown)})`, value: shown };
}

const state = (formula: string, value: string): ComputedCell => ({ formula: () => formula, value, format: "text" });

function tabTable(given: ContentsGiven): TableRowsSpec {
  const { names, others } = given;
  const behind = ["data", "factors", "inputs"] as const;
  const tabs = [
    ...behind.map((form) => ({ form, cell: stateBehind(given) })),
    ...given.forms.map(({ form }) => ({ form, cell: formState(form, given) })),
  ];
  return {
    kind: "table",
    id: "CO.tabs",
    header: ["Tab", "State", "What it is", "", "", "", ""],
    rows: [
      ...tabs.map(({ form, cell }): readonly FormCell[] => [linkTo(names[form]), cell, words(en.forms[form].about)]),
      ...others.map(({ name, about }): readonly FormCell[] => [linkTo(name), { value: null }, words(about)]),
    ],
    ids: [...tabs, ...others].map(({ form }) => `CO.tab.${form}`),
  };
}

/** Draft or final as the form itself says, and before it what `CCTS Inputs` says. */
function formState(form: TabId, { names, drafts, notOk }: ContentsGiven): ComputedCell {
  const status = `${quoteSheet(names[form])}!${absolute(FORM_ROWS.status, 0)}`;
  const word = notOk === 0 ? "" : "INCOMPLETE: ";
  return state(
    `=${inputsRef(names.inputs, "word")}&IF(COUNTIFS(${status},"DRAFT*")>0,"Draft","Final")`,
    `${word}${drafts.has(form) ? "Draft" : "Final"}`,
  );
}

function stateBehind({ names, notOk }: ContentsGiven): ComputedCell {
  const [unseen, rows] = [inputsRef(names.inputs, "unseen"), inputsRef(names.inputs, "notOk")];
  return state(`=IF(${unseen}>0,"OUT OF DATE",IF(${rows}>0,"INCOMPLETE","Up to date"))`, notOk === 0 ? "Up to date" : "INCOMPLETE");
}

function sheetTable({ seen, unseen, setting }: ContentsGiven): TableRowsSpec {
  const held = heldIn(setting);
  return {
    kind: "table",
    id: "CO.sheets",
    header: ["Sheet", "State", "What the build read there", "", "", "", ""],
    rows: seen.map(({ name }, i): readonly FormCell[] => {
      const range = unseen[i] ?? "";
      const cell = state(`=IF(SUM(${range})>0,"CHANGED: "&SUM(${range})&" not seen","As built")`, "As built");
      return [linkTo(name), cell, words(held(name))];
    }),
  };
}
