/** The register of clarification requests: a visible tab, a row for each. */
import type { WorkbookSnapshot } from "../workbook/cells";
import { readRegister } from "./register";
import type { Fields, Register, RegisterSpec } from "./register";

type ClarificationField =
  | "number"
  | "question"
  | "where"
  | "section"
  | "asked"
  | "askedBy"
  | "status"
  | "response"
  | "evidence"
  | "answered"
  | "answeredBy"
  | "before";

/** One request as the register holds it; `before` is the figure's derivation when it was asked. */
export type Clarification = Fields<ClarificationField>;

export const CLARIFICATIONS: RegisterSpec<ClarificationField> = {
  form: "crs",
  name: "CCTS Clarifications",
  title: "Clarification requests",
  subtitle: "What the verifier asked, and what was answered. The last column keeps the figure as it stood when the question was asked.",
  columns: [
    { id: "number", label: "CR", width: 6, number: true },
    { id: "question", label: "Question", width: 50 },
    { id: "where", label: "Cell or line", width: 24 },
    { id: "section", label: "Plan section", width: 18 },
    { id: "asked", label: "Asked", width: 22 },
    { id: "askedBy", label: "Asked by", width: 18 },
    { id: "status", label: "Status", width: 12 },
    { id: "response", label: "Response", width: 50 },
    { id: "evidence", label: "Evidence", width: 30 },
    { id: "answered", label: "Answered", width: 22 },
    { id: "answeredBy", label: "Answered by", width: 18 },
    { id: "before", label: "Figure when asked", width: 60 },
  ],
};

export function readClarifications(snapshot: WorkbookSnapshot): Register<ClarificationField> | null {
  return readRegister(snapshot, CLARIFICATIONS);
}
