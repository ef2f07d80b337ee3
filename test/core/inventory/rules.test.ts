/** Rules of the Procedure by a row that somebody types into a sample, and the figure of the first quarter that follows. */
import type { Inventory } from "../../../src/core/inventory";
import { buildForms } from "../../../src/core/operations";
import { assessSnapshot } from "../../support/assessed";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import { samplePlant } from "../../../src/core/sectors";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { refText } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { changedSample } from "../../support/changedSample";
import { cellsOf, generatedFormulas } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { snapshotOf } from "../../support/planSnapshot";
import { SMALL } from "../../support/sampleWorkbook";
import { STANDARD } from "../../../src/core/forms/model/grids";
import { Book } from "../checks/book";

type FormName = Parameters<typeof cellsOf>[1];
type Typed = (book: Book) => void;

const MONTHS = ["Apr 2025", "May 2025", "Jun 2025"];

function quarter(sector: Sector, ...typed: readonly Typed[]): Inventory {
  const book = new Book(snapshotOf(samplePlant(sector)!.sheets()));
  typed.forEach((type) => type(book));
  return assessSnapshot(book.snapshot, { asOf: SMALL.asOf }).inventory!;
}

function shown(figure: Figure | null | undefined): string {
  if (figure === null || figure === undefined) return "none";
  return isMissing(figure) ? "missing" : figure.value.toDecimalPlaces(3).toString();
}

const item =
  (label: string, unit: string, value: number): Typed =>
  (book) => {
    for (const month of MONTHS) book.add("process", { item: label, value, unit, status: "metered", evidence: "Log" }, month);
  };
const capture =
  (proof: string): Typed =>
  (book) =>
    book.item("entity", "ccus", 1200, proof);
const laboratoryGap =
  (gap: number): Typed =>
  (book) =>
    book.set({ table: "sampling", row: ["SP-1"], field: "externalGap" }, gap);
const groundSlag: Typed = (book) => {
  book.add("products", { product: "GGBS", productName: "Ground slag", unit: "t", role: "by-product", equivalence: 0.4 });
  for (const month of MONTHS) book.add("production", { product: "GGBS", unit: "t", produced: 1000, status: "metered" }, month);
};
const combinedHeat = item("Heat from captive power sets", "GJ", 90_000);
/** Power and heat in columns of one heading: each is brought to the unit of its own field. */
const bothInMwh: Typed = (book) => {
  for (const month of MONTHS) {
    for (const table of ["electricity", "heat"] as const) book.set({ month, table, row: -1, field: HEADED[table] }, "Energy (MWh)");
    for (const row of [0, 1, 2, 3, 4, 5]) {
      const at = { month, table: "electricity", row, field: "energy" } as const;
      const kilowattHours = book.get(at);
      if (typeof kilowattHours === "number") book.set(at, kilowattHours / 1000);
    }
    book.add("heat", { heatId: "ST-9", kind: "bought", quantity: 1000, heatFactor: 0.096 }, month);
  }
};
const HEADED = { electricity: "energy", heat: "quantity" } as const;
const greenAnode: Typed = (book) => {
  item("Green anode charged", "t", 10_000)(book);
  item("Hydrogen in green anode", "%", 0.5)(book);
  item("Waste tar collected", "t", 50)(book);
  for (const month of MONTHS) book.set({ month, table: "process", row: ["Baked anode produced"], field: "value" }, 9_500);
};

test("5(19): CO2 bonded is subtracted with the receiver's proof beside it, a quarter of 1,200 t, and never without", () => {
  expect(shown(quarter("pulp and paper", capture("Receipt PCC-7")).ccus)).toBe("300");
  expect(shown(quarter("pulp and paper", capture(" ")).ccus)).toBe("0");
});

test("5(15): a difference between laboratories beyond 71.7 kcal/kg is added to the results under its sampling plan", () => {
  const energy = (gap: number, fuel: string) => {
    const found = quarter("cement", laboratoryGap(gap)).streams.find(({ stream }) => stream.stream.text === fuel)!;
    return "energy" in found ? shown(found.energy) : "none";
  };
  // 12,520 t x 96 kcal/kg x 0.95 x 4.1868E-6 TJ more, or less.
  expect([71.7, -71.7, 96, -96].map((gap) => energy(gap, "Petcoke"))).toEqual(["410.512", "410.512", "415.293", "405.731"]);
  expect([energy(71.7, "HSD"), energy(96, "HSD")]).toEqual(["0.564", "0.564"]);
});

test("5(18)(iii): sets that give heat share their fuel with it by heat content", () => {
  const figures = ({ power }: Inventory) => [power.fuelEmissions, power.fuelledEnergy, power.ownFactor].map(shown);
  expect(figures(quarter("pulp and paper"))).toEqual(["54663.349", "55620000", "0.983"]);
  const combined = quarter("pulp and paper", combinedHeat);
  // 55,620,000 kWh are 200,232 GJ beside 270,000 GJ of heat: 54,663.349 x 200,232 / 470,232.
  expect(shown(combined.power.combined!.powerShare)).toBe("23276.493");
  expect(figures(combined)).toEqual(["54663.349", "55620000", "0.418"]);
});

test("heat in MWh beside power in MWh is heat: 3 x 1,000 MWh x 3.6 GJ x 0.096 t/GJ", () => {
  expect(shown(quarter("pulp and paper", bothInMwh).heat.bought)).toBe("1036.8");
});

test("volatiles of the pitch: green anode less its hydrogen, baked anode and waste tar, times 44/12", () => {
  // (30,000 - 150 - 28,500 - 150) t x 44/12.
  expect(shown(quarter("aluminium", greenAnode).aluminium!.pitch!.emissions)).toBe("4400");
  expect(quarter("aluminium").aluminium!.pitch).toBeNull();
});

test("ground slag counts by the energy of a tonne of it over that of the major cement, which the plan states", () => {
  const slag = quarter("cement", groundSlag).products.find(({ product }) => product.product.text === "GGBS")!;
  expect(shown(slag.equivalent)).toBe("1200");
});

test.each<readonly [Sector, readonly Typed[], readonly (readonly [form: FormName, line: string])[]]>([
  ["cement", [laboratoryGap(96), groundSlag], [["formC", "C.energy.petcoke.kiln"]]],
  [
    "pulp and paper",
    [capture("Receipt PCC-7"), combinedHeat, bothInMwh],
    [
      ["formA", "A.ccus"],
      ["formC", "C.power-share"],
    ],
  ],
  ["aluminium", [greenAnode], [["formD", "D.aluminium.pitch-volatiles"]]],
])("%s: native formulas give what the engine gives, and the form shows the lines", async (sector, typed, lines) => {
  const port = await changedSample(sector, (book) => typed.forEach((type) => type(book)));
  await buildForms(port, { ...SMALL, forms: ["formA", "formB", "formC", "formD"] });
  const snapshot = await port.read();
  const judge = evaluateWorkbook(snapshot);
  const wrong = generatedFormulas(snapshot).filter(({ sheet, row, column, stored }) => !agrees(judge(sheet, row, column), stored));
  expect(wrong.map(({ sheet, row, column, formula }) => `${refText({ sheet, row, column })} ${formula}`)).toEqual([]);
  for (const [form, line] of lines) expect(typeof cellsOf(snapshot, form, line)[STANDARD.current]).toBe("number");
});
