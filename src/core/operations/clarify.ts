/** Clarification requests of the verifier: asked, answered, and handed back with each figure before and after. */
import { entryOf } from "../quantity/known";
import { canonicalJson } from "../ledger/canonical";
import { CLARIFICATIONS, readClarifications } from "../ledger/clarifications";
import type { Clarification } from "../ledger/clarifications";
import { rowHash, withRowHash } from "../ledger/rowHash";
import { cellForm, entryHeights, fieldCell } from "../ledger/register";
import type { Register } from "../ledger/register";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { heightsAt } from "../workbook/appearance/rowHeights";
import { assess } from "./assess";
import { figureTexts } from "./figureText";
import { readIdentified } from "./identity";
import { packSheet } from "./packSheet";
import { addEntries, knownState, recordAction, together } from "./record";
import { PACK_TAB } from "../rebuild/marks";
import { changedCells, refuseProtected, tabName, tabOf } from "../rebuild/tabs";
import type { OperationOptions, Signature } from "./operationTypes";

/** What the verifier asks. `where` is a line's id such as "A.gei", or a cell such as "'Apr 2025'!I7". */
export type CrQuestion = Pick<Clarification, "question" | "where" | "section">;

/** What the plant answers, and the evidence it names. */
export type CrAnswer = Pick<Clarification, "response" | "evidence">;

/** Writes the question with the figure as it is now, and the ledger's entry; returns the request's number. */
export async function addCr(port: WorkbookPort, question: CrQuestion, options: OperationOptions & Signature): Promise<string> {
  if (cellForm(question.question) === "") throw new WorkbookError("notReady", "A clarification request needs a question.");
  const assessment = await assess(port, options);
  const { snapshot } = assessment;
  const number = String(
    (readClarifications(snapshot)?.rows ?? []).reduce((most, { fields }) => Math.max(most, Number(fields.number) || 0), 0) + 1,
  );
  const where = cellForm(question.where);
  const entry: Clarification = {
    number,
    question: cellForm(question.question),
    where,
    section: cellForm(question.section),
    asked: options.now,
    askedBy: cellForm(options.who),
    status: "open",
    response: "",
    evidence: "",
    answered: "",
    answeredBy: "",
    before: figureTexts(assessment, options)(where),
  };
  const ledgerAction = {
    time: options.now,
    who: options.who,
    action: "CR asked",
    where,
    old: "",
    new: withRowHash(`CR ${number}`, rowHash(entry, knownState(snapshot).names)),
    reason: entry.question,
  };
  await port.write(together(addEntries(snapshot, CLARIFICATIONS, [entry]), recordAction(snapshot, ledgerAction)));
  return number;
}

/** Writes the answer into the request's row. Throws WorkbookError when there is no such request. */
export async function answerCr(port: WorkbookPort, number: string, answer: CrAnswer, { now, who }: Signature): Promise<void> {
  const snapshot = await readIdentified(port);
  const register = readClarifications(snapshot);
  const found = register?.rows.find(({ fields }) => fields.number === number);
  if (register === null || found === undefined) throw new WorkbookError("notReady", `There is no clarification request ${number}.`);
  refuseProtected(register.sheet);
  const response = cellForm(answer.response);
  if (response === "") throw new WorkbookError("notReady", "An answer needs a response.");
  const fields = { status: "answered", response, evidence: cellForm(answer.evidence), answered: now, answeredBy: cellForm(who) };
  const cells = CLARIFICATIONS.columns
    .filter(({ id }) => id in fields)
    .map((column) => fieldCell(column, entryOf(register.columns, column.id), found.row, fields[column.id as keyof typeof fields]));
  const ledgerAction = {
    time: now,
    who,
    action: "CR answered",
    where: found.fields.where,
    old: found.fields.response,
    new: withRowHash(`CR ${number}`, rowHash({ ...found.fields, ...fields }, knownState(snapshot).names)),
    reason: response,
  };
  await port.write(
    together(
      {
        create: [],
        update: [
          {
            sheetId: register.sheet.id,
            cells,
            restyle: true,
            heights: entryHeights(CLARIFICATIONS, register.columns, found.row, [{ ...found.fields, ...fields }]),
          },
        ],
      },
      recordAction(snapshot, ledgerAction),
    ),
  );
}

/**
 * Writes the response pack's tab and returns the same as JSON: each request with its answer and the figure's derivation
 * when it was asked and now. The same workbook gives the same pack, byte by byte; a tab that is right is not written.
 */
export async function responsePack(port: WorkbookPort, options: OperationOptions): Promise<string> {
  const assessment = await assess(port, options);
  const { snapshot } = assessment;
  const register: Register<keyof Clarification> | null = readClarifications(snapshot);
  const textOf = figureTexts(assessment, options);
  const requests = (register?.rows ?? []).map(({ fields }) => ({ ...fields, after: textOf(fields.where) }));
  const existing = tabOf(snapshot, PACK_TAB.form);
  const plan = packSheet(PACK_TAB.form, tabName(snapshot, PACK_TAB.form, PACK_TAB.name), requests);
  if (existing === undefined) await port.write({ create: [plan], update: [] });
  else {
    const cells = changedCells(plan, existing);
    if (cells.length > 0) refuseProtected(existing);
    await port.write({
      create: [],
      update: cells.length === 0 ? [] : [{ sheetId: existing.id, cells, restyle: true, heights: heightsAt(plan, cells) }],
    });
  }
  return `${canonicalJson({ format: "ccts-response-pack", version: 1, requests: requests })}\n`;
}
