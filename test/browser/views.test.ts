/** What a person comes to each view for, done in the built pane beside a workbook in another process. */
import { en } from "../../src/core/messages/en";
import {
  buildWords,
  dataWords,
  factorsWords,
  firstRunWords,
  formsPageWords,
  ledgerWords,
  settingsWords,
  whatIfWords,
} from "../support/paneWords";
import { CHANGE_KINDS } from "../../src/core/operations/whatIf/scenario";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { axeComplaints, sideways } from "../support/browser/examine";
import { PanePage } from "../support/browser/panePage";
import { troubledPlant } from "../support/browser/troubledPlant";

const [build, data, factors, firstRun, forms, ledger, settings, whatIf] = [
  buildWords.en,
  dataWords.en,
  factorsWords.en,
  firstRunWords.en,
  formsPageWords.en,
  ledgerWords.en,
  settingsWords.en,
  whatIfWords.en,
];

const BIOMASS_OF_RDF = "K58";

let pane: PanePage;

beforeAll(async () => {
  pane = await PanePage.start();
  await pane.resize(320);
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => pane?.close());

const press = (name: string | RegExp) => pane.button(name).first().click();
const reads = (text: string | RegExp) => pane.page.getByText(text).first().waitFor();
const sheetNames = async () => (await pane.excel.snapshot()).sheets.map(({ name }) => name);
const workbook = async () => JSON.stringify(await pane.excel.snapshot());
const selected = async (cell: RegExp) => {
  while (!cell.test(await pane.selection())) await pane.page.waitForTimeout(50);
};
/** What opens within a view is held to the same as the view. */
const looksRight = async (name: string) => {
  await pane.screenshot(name);
  expect({ axe: await axeComplaints(pane.page), sideways: await sideways(pane.page) }).toEqual({ axe: [], sideways: [] });
};
const gei = async () => (await pane.page.getByRole("row", { name: /^GEI / }).getByRole("cell").first().textContent())!;

test("first run: one press adds the sample plant and leads to its Overview", async () => {
  await pane.open({ sheets: [{ name: "Mine", values: [["untouched"]] }] });
  await press(firstRun.sample);
  await reads("Narmada Vista Cement (sample)");
  await pane.atRest();
  const { sheets } = await pane.excel.snapshot();
  expect([sheets.length, sheets[0]!.name, sheets[0]!.values]).toEqual([16, "Mine", [["untouched"]]]);
});

test("Overview: the plant against its target, and the way to what is next", async () => {
  await pane.open();
  await pane.atRest();
  await pane.page.getByRole("img", { name: /^GEI 0\.\d{4} against a target of 0\.5965: 0\.\d{4} below the target\.$/ }).waitFor();
  await press(en.overview.goToForms);
  await pane.page.getByRole("heading", { level: 1, name: en.views.forms }).waitFor();
});

test("Data: all is understood, and the plan is a press away", async () => {
  await pane.show("data");
  await reads(data.sure);
  await press(data.openPlan);
  await selected(/^'Monitoring Plan'!A\d+$/);
});

test("What-if: six kinds of change leave the workbook as it was, and one really made gives the same GEI", async () => {
  const before = await workbook();
  await pane.show("whatIf");
  await press(whatIf.add);
  for (const kind of CHANGE_KINDS) await pane.page.getByLabel(new RegExp(`^${whatIf.addChange}`)).selectOption(kind);
  expect(await pane.page.getByRole("group", { name: whatIf.kinds.typeII.name }).count()).toBe(1);
  await looksRight("whatIf-six-kinds");
  for (const kind of CHANGE_KINDS.filter((each) => each !== "biomass"))
    await pane.page.getByRole("group", { name: whatIf.kinds[kind].name }).getByRole("button", { name: whatIf.removeChange }).click();
  const biomass = pane.page.getByRole("group", { name: whatIf.kinds.biomass.name });
  await biomass.getByLabel(whatIf.stream, { exact: true }).selectOption({ label: "RDF, kiln" });
  await biomass.getByLabel(whatIf.biomassShare).fill("65");
  const scenario = await pane.page
    .getByRole("row", { name: /^Scenario 1 / })
    .getByRole("cell")
    .first()
    .innerText();
  expect(await workbook()).toBe(before);
  await pane.excel.type("Monitoring Plan", BIOMASS_OF_RDF, 65);
  await press(en.stale.again);
  await pane.atRest();
  await pane.show("overview");
  expect(await gei()).toBe(scenario.split("\n")[0]);
});

test("Forms: preview, build, and back again", async () => {
  const before = await sheetNames();
  await pane.show("forms");
  await press(build.preview);
  await reads(build.changes);
  await looksRight("forms-preview");
  await press(/^Build \d+ tabs$/);
  await reads(build.doneDraft);
  await pane.atRest();
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Form A", "GHG Report", "GEI Tracker", "CCTS Data"]));
  await looksRight("forms-built");
  await press(build.again);
  await press(`${forms.back}…`);
  await press(new RegExp(`^${forms.restore}`));
  await press(forms.confirm);
  await pane.atRest();
  expect((await sheetNames()).filter((name) => !before.includes(name))).toEqual(["CCTS Ledger"]);
});

test("Ledger: the chain holds, a request is written down", async () => {
  await pane.show("ledger");
  await reads(/^The chain holds/);
  await press(ledger.add);
  await pane.page.getByLabel(ledger.question).fill("Which meter?");
  await pane.page.getByLabel(en.signer.label).fill("R. Iyer");
  await looksRight("ledger-question");
  await press(ledger.save);
  await reads("CR 1");
});

test("Factors: a value is found, and goes into the active cell with its source", async () => {
  await pane.show("factors");
  await pane.page.getByLabel(factors.search).fill("petcoke");
  await reads(/petroleum coke/i);
  await pane.select("Reference Data", "Z3");
  await pane.page.locator("summary", { hasText: /Annex/ }).first().click();
  await press(new RegExp(`^${factors.insertValue}: Petroleum coke`));
  await reads(factors.inserted);
  const { values, left, top } = (await pane.excel.snapshot()).sheets.find(({ name }) => name === "Reference Data")!;
  expect(values[2 - top]!.slice(25 - left)).toEqual([
    97.5,
    "tCO2/TJ: Bureau of Energy Efficiency, Detailed Procedure for Compliance Mechanism under CCTS, Annexure IV, Sr. 17 (p. " +
      "43), v1.0, July 2024",
  ]);
});

test("Check: a mended cell takes its finding away, and until then the list is marked as old", async () => {
  await pane.open(troubledPlant());
  await pane.atRest();
  await pane.show("check");
  await press("Acknowledge");
  await looksRight("check-acknowledge");
  const finding = pane.button("Go to 'Jun 2025'!D38").first();
  await finding.click();
  await selected(/^'Jun 2025'!D38$/);
  await pane.excel.type("Jun 2025", "D38", 80400);
  await reads(en.stale.what);
  await press(en.stale.again);
  await finding.waitFor({ state: "detached" });
});

test("Settings: an earlier as-of date leaves months open", async () => {
  await pane.show("settings");
  await pane.page.getByLabel(settings.asOf).fill("2025-10-15");
  await pane.atRest();
  await pane.show("overview");
  await reads("6 of 6 months over");
  expect(await gei()).toMatch(/^0\.\d{4}$/);
});

test("a cell that is being edited holds the reading up, and the pane says what to do", async () => {
  pane.excel.setEditing(true);
  await pane.openPane();
  await reads(en.work.slow);
  pane.excel.setEditing(false);
  await reads("Narmada Vista Cement (sample)");
});

test("the page asked nobody else for anything, and no script failed", () => {
  expect(pane.complaints).toEqual([]);
});
