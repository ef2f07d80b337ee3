/** How many interactions the first GEI of a new plant takes, and a month's routine: each press, field and cell is one. */
import { en } from "../../src/core/messages/en";
import type { SheetSnapshot } from "../../src/core/workbook/cells";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { PanePage } from "../support/browser/panePage";
import { MONTHS_SHOWN, millPlan, millTotal, paper } from "../support/foreign/mill";
import { MISREAD } from "../support/foreign/misread";
import { FOREIGN_WORKBOOKS } from "../support/foreign/workbooks";
import { buildWords, dataWords, firstRunWords, mappingWords } from "../support/paneWords";

const [build, data, firstRun, mapping] = [buildWords.en, dataWords.en, firstRunWords.en, mappingWords.en];

/** What is read off the plant's meters and stock cards, by the words of the cell. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/HSD.*consumed/, "12"],
  [/HSD.*GCV/, "9,100"],
  [/consumed/, "4,500"],
  [/GCV/, "6,800"],
  [/energy/, "80,00,000"],
  [/Clinker: produced/, "60,000"],
  [/(opening|closing)/, "12,500"],
  [/produced/, "35,000"],
  [/power/i, "60"],
];

let pane: PanePage;
let interactions = 0;

beforeAll(async () => {
  pane = await PanePage.start();
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => pane?.close());

const press = async (name: string | RegExp) => {
  interactions += 1;
  await pane.button(name).first().click();
  await pane.atRest();
};
/** A click into the sheet, and what is typed there. */
const type = async (sheet: string, cell: string, text: string | number) => {
  interactions += 2;
  await pane.excel.type(sheet, cell, text);
};

test("a new cement plant has its first GEI after at most 20 interactions", async () => {
  interactions = 0;
  await pane.open({ sheets: [{ name: "Sheet1", values: [] }] });
  await pane.atRest();
  await press(firstRun.setUp);
  await press(firstRun.next);
  await press(firstRun.next);
  await press(firstRun.next);
  await press(firstRun.setUpGo);
  const fields = pane.page.locator("form").getByRole("textbox");
  await fields.first().waitFor();
  while ((await fields.count()) > 0) {
    for (const field of await fields.all()) {
      const label = (await field.getAttribute("aria-label"))!;
      interactions += 1;
      await field.fill(READINGS.find(([words]) => words.test(label))![1]);
    }
    await press(/^Write \d+ figures? into/);
  }
  await pane.page.getByText(en.overview.gei, { exact: true }).waitFor();
  await pane.page
    .getByText(/^0\.\d{4}$/)
    .first()
    .waitFor();
  await pane.screenshot("first-gei");
  expect(interactions).toBeLessThanOrEqual(20);
});

test("a month's routine, enter, check, fix one and build, takes at most 12 interactions", async () => {
  await pane.open();
  await pane.atRest();
  interactions = 0;
  await type("Jun 2025", "D38", "eighty");
  await press(en.stale.again);
  await press(new RegExp(`^${en.views.check}`));
  await press("Go to 'Jun 2025'!D38");
  await type("Jun 2025", "D38", 80400);
  await press(en.stale.again);
  await press(en.views.forms);
  await press(build.preview);
  interactions += 1;
  await pane.button(/^Build \d+ tabs$/).click();
  await pane.page.getByText(/^\d+ tabs built, [\d,]+ cells changed$/).waitFor({ timeout: 100_000 });
  await pane.screenshot("routine-built");
  expect(interactions).toBeLessThanOrEqual(12);
});

/** A workbook as people have it, with its plan. */
const withPlan = (sheets: readonly SheetSnapshot[]) => ({
  sheets: [millPlan(), ...sheets].map(({ name, values }) => ({ name, values: values.map((row) => [...row]) })),
});

/** What is typed or chosen in a field of the pane. */
const fill = async (label: string, text: string, isChoice = false) => {
  interactions += 1;
  const field = pane.page.getByLabel(label, { exact: true });
  await (isChoice ? field.selectOption(text) : field.fill(text));
};

/** Builds; the Overview has the GEI of the three months, worked out apart. */
async function buildMill(): Promise<void> {
  await press(en.views.forms);
  await press(build.preview);
  interactions += 1;
  await pane.button(/^Build \d+ tabs$/).click();
  await pane.page.getByText(/^\d+ tabs built, [\d,]+ cells changed$/).waitFor({ timeout: 100_000 });
  const gei = millTotal() / MONTHS_SHOWN.reduce<number>((sum, i) => sum + paper(i), 0);
  await pane.show("overview");
  await pane.page.getByText(gei.toFixed(4), { exact: true }).first().waitFor();
}

test("an English MIS whose words mislead is read right and its forms are built, in at most 40 interactions", async () => {
  await pane.open(withPlan(MISREAD));
  await pane.atRest();
  interactions = 0;
  await press(en.views.data);
  interactions += 1;
  await pane.page.getByText("6 rows of your tables").click();
  await press("Change what FUEL: HSD consumption - DG is");
  await pane.screenshot("mapping-row");
  await fill(mapping.unit, "L");
  await press(mapping.apply);
  await press("Change what FUEL: Belt total is");
  await fill(mapping.stream, "Coal");
  await fill(mapping.use, "boiler", true);
  await press(mapping.apply);
  await press("Change what FUEL: Coal consumption in boiler is");
  await fill(mapping.is, "left out", true);
  await fill(mapping.reason, "issued by the stores");
  await press(mapping.apply);
  await press(data.save);
  await buildMill();
  expect(interactions).toBeLessThanOrEqual(40);
});

test("a Hindi MIS is read without a question and has its forms built, in at most 40 interactions", async () => {
  await pane.open(withPlan(FOREIGN_WORKBOOKS.find(({ title }) => title.includes("Hindi"))!.sheets));
  await pane.atRest();
  interactions = 0;
  await buildMill();
  expect(interactions).toBeLessThanOrEqual(40);
});

test("no script failed", () => {
  expect(pane.complaints).toEqual([]);
});
