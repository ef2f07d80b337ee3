/**
 * From an empty workbook to a first GEI: what a newcomer presses and types, counted. Set-up writes the plan from the
 * sector's profile; one month is filled in; the GEI of that month is there.
 */
import { assessSnapshot } from "../../support/assessed";
import type { Sector, SubSector } from "../../../src/core/plan/spec/sectors";
import { blankInputs, usualPlant } from "../../../src/core/sectors/blank";
import { isMissing } from "../../../src/core/trace/figure";
import { Book } from "../checks/book";
import type { TableName } from "../checks/book";
import { snapshotOf } from "../../support/planSnapshot";

const MOST = 25;
/** Set up, sector, sub-sector, name, registration, three times Next, Add the sheets. */
const SET_UP = 9;
const APRIL = "Apr 2025";

interface Entry {
  readonly table: TableName;
  readonly row: readonly string[];
  readonly field: string;
  readonly value: number;
}

function firstGei(sector: Sector, subSector: SubSector, unticked: readonly string[], entries: readonly Entry[]) {
  const usual = usualPlant(sector, subSector, { start: 2025 });
  const streams = (usual.streams ?? []).filter(({ stream }) => !unticked.includes(stream));
  const book = new Book(snapshotOf(blankInputs({ ...usual, streams, name: "Works", registration: "TXTOE995XX" })));
  for (const { value, ...at } of entries) book.set({ ...at, month: APRIL }, value);
  const { inventory } = assessSnapshot(book.snapshot, { asOf: { year: 2025, month: 5, day: 15 } });
  const gei = inventory?.gei;
  const text = gei === undefined ? "none" : isMissing(gei) ? JSON.stringify(gei.missing) : gei.value.toFixed(4);
  return { text, interactions: SET_UP + unticked.length + entries.length };
}

test("a spinning mill: 12 interactions", () => {
  const made = firstGei(
    "textiles",
    "spinning",
    ["HSD"],
    [
      { table: "electricity", row: ["Grid meter"], field: "energy", value: 5_800_000 },
      { table: "production", row: ["Yarn"], field: "produced", value: 1500 },
    ],
  );
  expect(made).toEqual({ text: "2.8111", interactions: 12 });
  expect(made.interactions).toBeLessThanOrEqual(MOST);
});

test("a steel plant with an electric furnace: 20 interactions", () => {
  const flow = (stream: string, field: string, value: number): Entry => ({ table: "fuel", row: [stream], field, value });
  const made = firstGei(
    "iron and steel",
    "EAF or IF",
    ["Limestone", "Dolomite", "HSD"],
    [
      flow("Scrap", "consumed", 28_000),
      flow("Scrap", "carbon", 0.2),
      flow("Electrodes", "consumed", 50),
      flow("Charge carbon", "consumed", 300),
      flow("Steel", "consumed", 25_000),
      flow("Steel", "carbon", 0.2),
      { table: "production", row: ["Crude steel"], field: "produced", value: 25_000 },
      { table: "electricity", row: ["Grid meter"], field: "energy", value: 13_000_000 },
    ],
  );
  // (28000 x 0.2 % + 50 x 82 % + 300 x 83 % - 25000 x 0.2 %) x 44/12 + 13000 x 0.727, over 25000
  expect(made).toEqual({ text: "0.4215", interactions: 20 });
  expect(made.interactions).toBeLessThanOrEqual(MOST);
});
