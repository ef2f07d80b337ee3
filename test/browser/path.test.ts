/** A month's work, and July's, from a workbook somebody else laid out to the file that goes to the verifier. */
import { readFileSync } from "node:fs";
import { verifyHandOver } from "../../src/core/operations/verify";
import { en } from "../../src/core/messages/en";
import { buildWords, checkPageWords, dataWords, ledgerWords } from "../support/paneWords";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { messyCase, messySnapshot } from "../cases/messy/answered";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { Person } from "../support/browser/person";
import { WorkbenchPage } from "../support/browser/workbenchPage";
import { planOf } from "../support/snapshotPlan";

const MOST_INTERACTIONS = 60;

const [data, check, build, ledger] = [dataWords.en, checkPageWords.en, buildWords.en, ledgerWords.en];

let workbench: WorkbenchPage;
let person: Person;

beforeAll(async () => {
  workbench = await WorkbenchPage.open("2025-10-15T06:00:00Z");
  person = new Person(workbench);
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => workbench?.close());

const errors = async (): Promise<number> => Number(await (await person.pane()).getByRole("navigation").getByRole("img").textContent());
/** The button that shows what is not there yet, with its count. */
const TO_FILL = /^\d+ to fill$/;
const toFill = async (): Promise<number> =>
  parseInt((await (await person.pane()).getByRole("button", { name: TO_FILL }).textContent())!, 10);

test("a workbook with tabs in no order, subtotals and tonnes called MT is dropped on the page", async () => {
  const file = filePort(newWorkbook(), "Fuel reports.xlsx");
  await file.write({ create: messySnapshot(messyCase("month-tabs-subtotals")).sheets.map(planOf), update: [] });
  await person.drops("Fuel reports.xlsx", file.bytes());
  await (await person.pane()).getByText("Invented Cement").waitFor();
});

test("map: tonnes called MT are understood, so nothing is asked", async () => {
  await person.presses(en.views.data);
  await (await person.pane()).getByText(data.sure).waitFor();
});

test("check: what is wrong is told apart from what is not there yet; three blanks are filled, and gone", async () => {
  await person.presses(new RegExp(`^${en.views.check}`));
  expect([await errors(), await toFill()]).toEqual([5, 39]);
  await person.presses(TO_FILL);
  await person.fixes("'Monitoring Plan'!B7", "CMTOE999XX");
  await person.fixes("'Monitoring Plan'!B9", "Integrated");
  await person.fixes("'Monitoring Plan'!B15", "EA-1234");
  await person.presses(en.stale.again);
  // The sub-sector, once it is known, asks for its processes.
  expect([await errors(), await toFill()]).toEqual([5, 36]);
  for (const cell of ["B7", "B9", "B15"])
    expect(await (await person.pane()).getByRole("button", { name: `Go to 'Monitoring Plan'!${cell}`, exact: true }).count()).toBe(0);
  await person.presses(TO_FILL);
});

test("a warning is acknowledged with a reason", async () => {
  await person.presses(check.acknowledge);
  await person.fills(check.reason, "The ACVA is engaged next week; the offer is on file.");
  await person.fills(en.signer.label, "R. Iyer");
  await person.presses(check.save);
  await (await person.pane()).getByText("Acknowledged by R. Iyer: The ACVA is engaged").waitFor();
});

test("the forms are built as a draft", async () => {
  await person.presses(en.views.forms);
  await person.presses(build.preview);
  await person.presses(/^Build \d+ tabs?$/);
  await (await person.pane()).getByText(build.doneDraft).waitFor();
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(["Form A", "CCTS Data", "CCTS Factors"]));
});

test("a question of the verifier is written down and answered", async () => {
  await person.opens(en.views.ledger);
  await person.presses(ledger.add);
  await person.fills(ledger.question, "Which weighbridge measured the imported coal of June?");
  await person.fills(ledger.where, "'JUN 2025'!D6");
  await person.presses(ledger.save);
  await person.presses(`${ledger.answer}: CR 1`);
  await person.fills(ledger.response, "WB-1, calibrated in March.");
  await person.presses(ledger.save);
  await (await person.pane()).getByText(ledger.status.answered, { exact: true }).waitFor();
});

test("hand over: the file that comes out is accepted by the verifier's check", async () => {
  const download = workbench.page.waitForEvent("download");
  await person.presses(ledger.download);
  const file = await download;
  expect(file.suggestedFilename()).toBe("ccts-hand-over-2025-26.json");
  const verdict = verifyHandOver(readFileSync(await file.path(), "utf8"), file.suggestedFilename());
  expect(verdict.failed).toEqual([]);
});

test("all of it takes less than sixty interactions, and nothing failed on the way", () => {
  expect(person.interactions).toBeLessThan(MOST_INTERACTIONS);
  expect(workbench.complaints).toEqual([]);
});
