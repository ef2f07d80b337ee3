/** Checks IN: what is said about the integrity of the workbook, in English. */
import type { CheckWords } from "../checkWords";

export const integrityEn = {
  "IN-01": {
    title: "Typed among formulas",
    what: "{line}, {field}: {same} formulas and {other} typed: {months}.",
    how: "Restore the formula, or note why not.",
  },
  "IN-02": {
    title: "Broken reference",
    what: "{sheet}: {count} formulas point at something deleted: {formula}",
    how: "Restore what was deleted, or write the formula again.",
  },
  "IN-03": {
    title: "Formula differs",
    what: "{line}, {field}: {same} formulas alike and {other} different: {months}: {formula}",
    how: "Copy the formula from another month, or note why not.",
  },
  "IN-04": { title: "Hidden sheet", what: "{sheet} is hidden and holds figures that count.", how: "Unhide it." },
  "IN-05": { title: "Hidden row", what: "{line} in {month} is in a hidden row and counts.", how: "Unhide the row." },
  "IN-06": { title: "Hidden column", what: "{sheet}: column {column} is hidden and holds figures that count.", how: "Unhide the column." },
  "IN-07": {
    title: "Manual calculation",
    what: "The workbook calculates only when told to.",
    how: "Choose Formulas > Calculation Options > Automatic.",
  },
  "IN-08": {
    title: "Iterative calculation",
    what: "Circular references are allowed in this workbook, so none would be noticed.",
    how: "Switch off iterative calculation in File > Options > Formulas.",
  },
  "IN-09": {
    title: "Precision as displayed",
    what: "Excel rounds every figure of this workbook to what it shows.",
    how: "Switch it off in File > Options > Advanced, and type the rounded figures again.",
  },
  "IN-10": {
    title: "Link to another file",
    what: "{sheet}: {count} formulas take figures from another file: {formula}",
    how: "Bring the figures into this workbook, with their evidence.",
  },
  "IN-11": { title: "Forms out of date", what: "{sheet} was built with GEI {built}; it is now {now}.", how: "Build the forms again." },
  "IN-12": {
    title: "Figure not shown",
    what: "{line}: {field} in {month} has a format that shows nothing.",
    how: "Choose a number format.",
  },
  "IN-13": { title: "Tab twice", what: "{sheet} is a copy of {first}.", how: "Delete the copy." },
  "IN-14": {
    title: "Formula that changes by itself",
    what: "{sheet}: {count} formulas with OFFSET, INDIRECT, NOW, TODAY or RAND: {formula}",
    how: "Refer to the cell directly.",
  },
  "IN-15": {
    title: "1904 date system",
    what: "The workbook counts days from 1904.",
    how: "Do not paste dates between it and other workbooks.",
  },
  "IN-16": {
    title: "Number inside a formula",
    what: "{line}: {field} in {month} adds a typed number: {formula}",
    how: "Give the correction a cell of its own, with a note.",
  },
  "IN-17": {
    title: "Circular reference",
    what: "{cell} holds {formula}, which leads back to the cell itself; Excel shows 0 for it.",
    how: "Let the formula refer to other cells only, or type the figure.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
