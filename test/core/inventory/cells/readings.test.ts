/** From the cells of a row to figures: their units, what gives no number, and sums that miss one. */
import { baseUnit, cellOfFigure, numberAt, plainFigure, quantityFigure, total, zero } from "../../../../src/core/inventory/readings";
import type { BaseUnit } from "../../../../src/core/inventory/readings";
import { decimal } from "../../../../src/core/quantity/decimal";
import { missing } from "../../../../src/core/trace/figure";
import { reading } from "../../../../src/core/trace/trace";
import { APRIL, row, told } from "../../../support/typedSetting";
import type { Typed } from "../../../support/typedSetting";

const line = (consumed: Typed) => row("fuel", "Coal", APRIL, { use: "kiln", lot: "A", consumed });
const gap = (code: string, words = "") => `${code} | Coal, kiln, A | 2025-4 | 'Apr 2025'!I10 | field: amount${words}`;

test.each([
  ["kg", "t"],
  ["litre", "kL"],
  ["Nm3", "Sm3"],
  ["MWh", "kWh"],
  ["MMBTU", "GJ"],
  ["sacks", null],
  ["%", null],
  ["kcal/kg", null],
])("%s is carried in %s", (unit, base) => {
  expect(baseUnit(unit)).toBe(base);
});

describe("a quantity", () => {
  const of = (typed: Typed, bases?: readonly BaseUnit[]) => told(quantityFigure(line(typed), "consumed", "amount", bases));
  const figure = (text: string) => `amount, Coal, kiln, A, Apr 2025 = ${text}`;

  test("is carried in the base unit of its kind", () => {
    expect([of("2500 kg"), of("2 MWh"), of("3 t")]).toEqual([figure("2.5 t"), figure("2000 kWh"), figure("3 t")]);
    expect(quantityFigure(line("3 t"), "consumed", "amount")).toMatchObject({ cell: "'Apr 2025'!I10" });
  });

  test("is brought to one of the units asked for, the first where it has to be converted", () => {
    expect([of("2500 kg", ["kL", "t"]), of("3.6 GJ", ["kWh"]), of("2 MWh", ["GJ", "kWh"])]).toEqual([
      figure("2.5 t"),
      figure("1000 kWh"),
      figure("2000 kWh"),
    ]);
    expect(of("2500 kg", ["kWh"])).toBe(gap("unit", " | text: kg | unit: kWh"));
  });

  test("in no known unit is a gap that names the unit asked for, tonnes if none is", () => {
    expect([of("3 sacks"), of("3 sacks", ["kL", "t"]), of(3)]).toEqual([
      gap("unit", " | text: sacks | unit: t"),
      gap("unit", " | text: sacks | unit: kL"),
      gap("unit", " | text:  | unit: t"),
    ]);
  });

  test("that is blank, text or without a column is a gap", () => {
    expect([of(null), of("NIL")]).toEqual([gap("blank"), gap("text", " | text: NIL")]);
    const none = row("fuel", "Coal", APRIL, { use: "kiln", lot: "A" });
    expect(told(quantityFigure(none, "consumed", "amount"))).toBe("noColumn | Coal, kiln, A | 2025-4 | field: amount");
    expect([cellOfFigure(none, "consumed"), cellOfFigure(line(3), "consumed")].map(({ column }) => column)).toEqual([0, 8]);
  });
});

describe("a plain figure", () => {
  const gapOf = (text: string, unit: string) => gap("unit", ` | text: ${text} | unit: ${unit}`);
  const of = (typed: Typed, unit: string) =>
    told(plainFigure(line(typed), "consumed", "amount", unit)).replace("amount, Coal, kiln, A, Apr 2025 = ", "");

  test("is in the unit asked for, which a blank one is taken to be", () => {
    expect([of(12, "%"), of("12 %", "%"), of("0.12 fraction", "%"), of("0.5 h", "min")]).toEqual([
      "12 %",
      "12 %",
      "12 %",
      gapOf("h", "min"),
    ]);
    expect(plainFigure(line("12 %"), "consumed", "amount", "%")).toMatchObject({ cell: "'Apr 2025'!I10" });
    expect(plainFigure(line("0.12 fraction"), "consumed", "amount", "%")).toMatchObject({ cell: "'Apr 2025'!I10" });
  });

  test("in the unit asked for is as it is, whether such a unit can be converted or not", () => {
    expect([of("0.05 tCO2/GJ", "tCO2/GJ"), of("0.7 of the lot", "of the lot")]).toEqual(["0.05 tCO2/GJ", "0.7 of the lot"]);
  });

  test("without a unit asked for is a fraction", () => {
    expect([of("95 %", ""), of(0.95, "")]).toEqual(["0.95", "0.95"]);
  });

  test("in another unit is a gap, and so is none", () => {
    expect([of("3 t", "%"), of(null, "%")]).toEqual([gapOf("t", "%"), gap("blank")]);
  });
});

test("a number at a cell keeps its own unit", () => {
  expect(numberAt(line("2500 kg"), "consumed", "amount")).toMatchObject({ value: decimal(2500), unit: "kg" });
});

describe("a sum", () => {
  const rule = { label: "Coal", unit: "t", how: "sum of lots", cite: "" };
  const lot = (tonnes: number) => reading(`Lot of ${tonnes}`, decimal(tonnes), "t");

  test("is exact and says of what", () => {
    const sum = total(rule, [lot(0.1), lot(0.2)]);
    expect(told(sum)).toBe("Coal = 0.3 t");
    expect(sum).toMatchObject({ how: "sum of lots", inputs: [{ label: "Lot of 0.1" }, { label: "Lot of 0.2" }] });
  });

  test("of nothing is zero, and one missing figure makes it missing with every reason", () => {
    expect(told(total(rule, []))).toBe("Coal = 0 t");
    expect(told(total(rule, [missing("blank", "A"), lot(1), missing("noRow", "B")]))).toBe("blank | A; noRow | B");
  });
});

test("what is known to be none says so", () => {
  expect(zero("Additives", "t")).toMatchObject({
    label: "Additives",
    unit: "t",
    how: "none in this period",
    inputs: [],
    value: decimal(0),
  });
});
