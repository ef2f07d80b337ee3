/** Remedies that several checks share, in English. */
export const REMEDIES = {
  FILL_IN: "Fill it in.",
  ENTER_OR_ZERO: "Enter the figure; type 0 with a note if there was none.",
  ANSWER: "Answer the question in the pane (Data, mapping), or say it in the sheet.",
  UNIT_AND_POINT: "Check the unit and the decimal point, or explain the month.",
  CORRECT_OR_EXPLAIN: "Correct the figure, or explain the difference.",
} as const;
