import type { Check } from "../engine/check";
import { inputFormulas, perSheet } from "../support/sheets";
import { procedure } from "../../method/clauses";

/** 'C:\data\[Book.xlsx]Sheet'!A1, or [1]Sheet!A1 as files store it. */
const OTHER_BOOK = /\[(?:\d+|[^[\]]*\.xl\w*)\][^![\]+*/(),]{0,60}!/i;

/** Figures that come from another file: the verifier does not have it, and nobody sees when it changes. */
export const externalLink: Check = {
  id: "IN-10",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: ["IN-03"],
  example: { sheet: "Aug 2025", count: "1", formula: "='[Stores.xlsx]Aug'!D14" },
  run: (context) => perSheet(inputFormulas(context).filter(({ formula }) => formula.includes("[") && OTHER_BOOK.test(formula))),
};
