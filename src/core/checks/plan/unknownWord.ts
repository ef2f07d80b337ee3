import type { ActivityLine } from "../../activity/line";
import { planCells } from "../../inventory/unread";
import { procedure } from "../../method/clauses";
import type { AnyPlanCell, MonitoringPlan, ReferenceData } from "../../plan/model";
import type { ItemSpec } from "../../plan/spec/tableSpec";
import type { Check, Hit, Words } from "../engine/check";
import { closedLines } from "../support/lines";
import { monthField, sheetField } from "../support/spec";
import { atEntry, lineWords } from "../support/words";

/**
 * A word decides what counts and how; one that is none of the field's choices is never taken for the nearest. `fix` is what
 * can be typed instead where one choice alone is likely.
 */
export const unknownWord: Check = {
  id: "PL-21",
  family: "plan",
  severity: "error",
  cite: procedure("5(6)"),
  companions: ["BD-01", "BD-07", "AD-26"],
  example: { line: "Monitoring Plan", month: "", field: "Use", text: "kilnn", choices: "kiln, DG", likely: "kiln", fix: "kiln" },
  run: (context) => [
    ...[context.plan, context.reference].flatMap((sheet) => (sheet === null ? [] : inSheet(sheet))),
    ...closedLines(context).flatMap(inLine),
  ],
};

function inSheet(sheet: MonitoringPlan | ReferenceData): readonly Hit[] {
  return planCells(sheet).flatMap(([id, cell]) => (isUnknown(cell) ? unknown(cell, sheetField(id, "choice"), { line: sheet.sheet }) : []));
}

function inLine(line: ActivityLine): readonly Hit[] {
  return Object.entries<AnyPlanCell>(line.said).flatMap(([id, cell]) =>
    isUnknown(cell) ? unknown(cell, monthField(line.table, id), lineWords(line)) : [],
  );
}

type UnknownWord = Extract<AnyPlanCell, { readonly kind: "choice"; readonly state: "unknown" }>;

const isUnknown = (cell: AnyPlanCell): cell is UnknownWord => cell.kind === "choice" && cell.state === "unknown";

function unknown(cell: UnknownWord, field: ItemSpec | undefined, words: Words): readonly Hit[] {
  if (field === undefined) return [];
  const { likely, text } = cell;
  const [only, ...others] = likely;
  return [
    atEntry(cell, {
      ...words,
      field: field.label,
      text,
      choices: (field.choices ?? []).join(", "),
      likely: likely.length === 0 ? "-" : likely.join(", "),
      fix: others.length === 0 ? (only ?? "") : "",
    }),
  ];
}
