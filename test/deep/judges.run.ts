/**
 * LibreOffice and the grid's engine as judges at length, printed as one table: `npm run test:deep:judges`. LibreOffice calculates
 * every formula of every tab of the twelve samples and of PLANTS random plants (30 unless the environment says otherwise), the
 * grid's engine those of the samples and of all layouts.
 */
import { buildForms } from "../../src/core/operations";
import { SAMPLES } from "../../src/core/sectors";
import { MESSY_CASES } from "../cases/messy/answered";
import { EVERY_TAB, everyTab } from "../support/generatedTabs";
import { gridJudges, gridJudgesLayout } from "../support/judges/inGrid";
import { officeJudges } from "../support/office/everyFormula";
import { randomPlant } from "../support/oracle/random";
import { PLANT_AS_OF, plantFile } from "../support/oracle/sheets";

const PLANTS = Number(process.env.PLANTS ?? 30);
const FIRST_PLANT = Number(process.env.FIRST_PLANT ?? 1);
const BUILD = { asOf: PLANT_AS_OF, forms: EVERY_TAB, final: false, now: "2025-07-15T10:30:00Z", who: "R. Iyer" } as const;
const rows: string[] = [];

afterAll(() => {
  process.stdout.write(`\n| plant | judge | formulas | differ |\n|---|---|---|---|\n${rows.join("\n")}\n`);
});

test.each(SAMPLES)("LibreOffice: every formula of $sector, $subSector", async ({ sector, subSector }) => {
  const { formulas, wrong } = await officeJudges(await everyTab(sector, undefined, subSector));
  rows.push(`| ${sector}, ${subSector} | LibreOffice | ${formulas} | ${wrong.length} |`);
  expect(wrong.slice(0, 10)).toEqual([]);
});

test("LibreOffice: every formula of random plants", async () => {
  let formulas = 0;
  const wrong: string[] = [];
  for (let seed = FIRST_PLANT; seed < FIRST_PLANT + PLANTS; seed += 1) {
    const port = await plantFile(randomPlant(seed));
    await buildForms(port, BUILD);
    const judged = await officeJudges(port);
    formulas += judged.formulas;
    wrong.push(...judged.wrong.map((text) => `plant ${seed}: ${text}`));
  }
  rows.push(`| ${PLANTS} random plants from seed ${FIRST_PLANT} | LibreOffice | ${formulas} | ${wrong.length} |`);
  expect(wrong.slice(0, 10)).toEqual([]);
});

test.each(SAMPLES)("grid: every formula of $sector, $subSector", async ({ sector, subSector }) => {
  const { count, different } = await gridJudges(await (await everyTab(sector, undefined, subSector)).read());
  rows.push(`| ${sector}, ${subSector} | grid | ${count} | ${different.length} |`);
  expect(different).toEqual([]);
});

test.each(MESSY_CASES)("grid: every formula over the case %s", async (name) => {
  const { count, different } = await gridJudgesLayout(name);
  rows.push(`| ${name} | grid | ${count} | ${different.length} |`);
  expect(different).toEqual([]);
});
