/** The sector samples against figures computed apart: to the last digit by the oracle, and as worked out by hand. */
import { assessSnapshot } from "../../support/assessed";
import { linesIn, readingOf } from "../../../src/core/activity/line";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { parseRegistration, TARGETS } from "../../../src/core/parameters/targets";
import { SAMPLES, samplePlant } from "../../../src/core/sectors";
import { refText } from "../../../src/core/workbook/cells";
import { Book } from "../checks/book";
import { snapshotOf } from "../../support/planSnapshot";
import { agrees } from "../../support/oracle/fraction";
import { decimals, oracle } from "./oracle";

const AS_OF = { year: 2026, month: 5, day: 15 };

/** GEI of the year at four decimals, worked out by hand from the sample's yearly figures. */
const BY_HAND: Readonly<Record<string, string>> = {
  "aluminium, refinery": "0.9085",
  "chlor-alkali, membrane": "3.1192",
  "textiles, composite": "7.8064",
  "textiles, spinning": "1.8579",
  "petroleum refinery, refinery": "4.9704",
  "petrochemicals, cracker": "1.6406",
  "iron and steel, integrated steel": "2.5596",
  "iron and steel, sponge iron": "2.8615",
  "fertiliser, ammonia-urea": "1.2563",
};

/** Of these three other suites hold every figure. */
const ELSEWHERE = ["cement, integrated", "aluminium, smelter", "pulp and paper, wood"];

test("every sample has a GEI that was worked out apart", () => {
  const names = SAMPLES.map(({ sector, subSector }) => `${sector}, ${subSector}`);
  expect([...ELSEWHERE, ...Object.keys(BY_HAND)].sort()).toEqual([...names].sort());
});

const value = (figure: Figure) => {
  if (isMissing(figure)) throw new Error(JSON.stringify(figure.missing));
  return figure.value;
};

describe.each(SAMPLES.filter(({ sector, subSector }) => `${sector}, ${subSector}` in BY_HAND))(
  "the sample of $sector, $subSector",
  ({ sector, subSector, sheets }) => {
    const snapshot = snapshotOf(sheets());
    const { inventory, reading } = assessSnapshot(snapshot, { asOf: AS_OF });

    test("its GEI is the oracle's to 30 digits, and the one worked out by hand to four decimals", () => {
      const apart = oracle(snapshot);
      expect(agrees(value(inventory!.gei).toFixed(), apart.gei)).toBe(true);
      expect(agrees(value(inventory!.emissions).toFixed(), apart.emissions)).toBe(true);
      expect(decimals(apart.gei, 4)).toBe(BY_HAND[`${sector}, ${subSector}`]);
    });

    test("its registration number is in no schedule, and its months differ", () => {
      const registration = reading.plan!.entity.registration.text;
      expect(parseRegistration(registration)?.number).toBe(registration);
      expect(TARGETS.map((target) => target.registration)).not.toContain(registration);
      const months = linesIn(reading.lines, "production").map((line) => readingOf(line, "produced")!.value!.toString());
      expect(new Set(months).size).toBeGreaterThan(5);
    });
  },
);

test("the blast-furnace sample with its gases entered as fuel: D1 prints 5.11 Mt, and a GEI of 4.26 is not taken for one", () => {
  const book = new Book(snapshotOf(samplePlant("iron and steel", "integrated steel")!.sheets()));
  for (const row of [["BFG", "blast furnace gas", "process"], ["BFG", "blast furnace gas", "captive power"], ["COG"], ["LDG"]])
    book.set({ table: "streams", row, field: "treatment" }, "combustion");
  const { findings, inventory } = assessSnapshot(book.snapshot, { asOf: AS_OF });
  const found = findings.find(({ check }) => check === "RC-20")!;
  expect([found.severity, found.words.tonnes]).toEqual(["error", "51,13,063"]);
  expect(value(inventory!.gei).toFixed(2)).toBe("4.26");
});

test("the sponge iron sample with its dolochar entered as fuel: D4 prints what the char would add", () => {
  const book = new Book(snapshotOf(samplePlant("iron and steel", "sponge iron")!.sheets()));
  const cell = book.set({ table: "streams", row: ["Dolochar"], field: "treatment" }, "combustion");
  const { findings } = assessSnapshot(book.snapshot, { asOf: AS_OF });
  const found = findings.find(({ check }) => check === "RC-22")!;
  expect([refText(found.where!), found.words.tonnes]).toEqual([cell, "48,685"]);
});
