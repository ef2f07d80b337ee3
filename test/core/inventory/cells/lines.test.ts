/** Lines by what names them, and heat by the direction of each row. */
import { heatResult } from "../../../../src/core/inventory/heat";
import { namedLines, nameKey, streamLines } from "../../../../src/core/inventory/lineIndex";
import type { ActivityLine } from "../../../../src/core/activity/line";
import { APRIL, exact, item, MAY, row, told, typedSetting } from "../../../support/typedSetting";

const coal = (use: string, month = APRIL, name = "Coal") => row("fuel", name, month, { use, consumed: "1 t" });

test("lines of a stream are those of its name and use, in any spelling of case and space, in the months asked for", () => {
  const lines = [coal("kiln"), coal("boiler"), coal("kiln", MAY), coal("kiln", APRIL, " COAL ")];
  expect(streamLines(lines, "coal", "Kiln", [APRIL])).toEqual([lines[0], lines[3]]);
  expect(streamLines(lines, "coal", "kiln", [APRIL, MAY])).toHaveLength(3);
  expect([streamLines(lines, "coke", "kiln", [APRIL]), streamLines([], "coal", "kiln", [APRIL])]).toEqual([[], []]);
});

test("lines of a meter, a product and an item are told apart by their table; an item by what it is, whatever it is called", () => {
  const lines: readonly ActivityLine[] = [
    row("electricity", "Line 1", APRIL, { energy: "1 kWh" }),
    row("production", "Line 1", APRIL, { produced: "1 t" }),
    { ...item("cao", APRIL, 65), stream: "CaO by XRF" },
    row("process", "Silica", APRIL, { item: "Silica modulus", value: 2 }),
  ];
  expect(namedLines(lines, "electricity", "line  1", [APRIL])).toEqual([lines[0]]);
  expect(namedLines(lines, "production", "Line 1", [APRIL])).toEqual([lines[1]]);
  expect(namedLines(lines, "process", "Clinker CaO", [APRIL])).toEqual([lines[2]]);
  expect(namedLines(lines, "process", "Clinker CaO", [MAY])).toEqual([]);
  expect(lines.map(nameKey)).toEqual(["line 1", "line 1", "clinker cao", "silica"]);
  expect(nameKey(coal("Kiln"))).toBe("coal|kiln");
});

describe("heat", () => {
  const steam = (cells: Parameters<typeof row<"heat">>[3], month = APRIL) =>
    row("heat", "Steam", month, { quantity: "100 GJ", heatFactor: 0.05, ...cells });
  const heat = (...lines: readonly ActivityLine[]) => heatResult(typedSetting({ lines }));

  test("bought adds and sold is subtracted, each row at its factor", () => {
    const found = heat(
      steam({ kind: "bought" }),
      steam({ kind: "bought", quantity: "0.02 TJ" }),
      steam({ kind: "sold", heatFactor: 0.08 }),
      coal("kiln"),
    );
    // 100 GJ x 0.05 + 20 GJ x 0.05; 100 GJ x 0.08
    expect([told(found.bought), told(found.sold)]).toEqual(["Purchased heat = 6 tCO2e", "Heat sold = 8 tCO2e"]);
    expect(found.rows.map(({ direction, emissions }) => `${direction} ${told(emissions)}`)).toEqual([
      "bought Purchased heat = 5 tCO2e",
      "bought Purchased heat = 1 tCO2e",
      "sold Deduction for heat sold = 8 tCO2e",
    ]);
    expect(found.bought).toMatchObject({ how: "sum of rows" });
  });

  test("of another month does not count", () => {
    expect([heat(steam({ kind: "bought" }, MAY)).bought, heat().sold].map(exact)).toEqual(["0", "0"]);
    const both = heatResult(typedSetting({ lines: [steam({ kind: "bought" }), steam({ kind: "bought" }, MAY)], months: [APRIL, MAY] }));
    expect(exact(both.bought)).toBe("10");
  });

  test("whose direction is not known is a gap of both, as soon as the row has a figure", () => {
    const unknown = heat(steam({ kind: "swapped" }));
    const gap = "unknownWord | Steam | 2025-4 | 'Apr 2025'!B10 | field: Kind | text: swapped";
    expect([unknown.rows, told(unknown.bought), told(unknown.sold)]).toEqual([[], gap, gap]);
    expect(told(heat(steam({ kind: null })).sold)).toBe("planBlank | Steam | 2025-4 | 'Apr 2025'!B10 | field: Kind");
    expect(told(heat(steam({})).sold)).toBe("planBlank | Steam | 2025-4 | 'Apr 2025'!A10 | field: Kind");
    const blank = { quantity: null, heatFactor: null };
    expect(exact(heat(steam(blank)).sold)).toBe("0");
    expect(exact(heat(steam({ ...blank, heatFactor: 0.05 })).sold)).toBe("planBlank");
  });

  test("without a factor is a gap", () => {
    expect(told(heat(steam({ kind: "bought", heatFactor: null })).bought)).toBe(
      "blank | Steam, bought | 2025-4 | 'Apr 2025'!D10 | field: supplier factor",
    );
    expect(told(heat(steam({ kind: "bought", quantity: null })).bought)).toBe(
      "blank | Steam, bought | 2025-4 | 'Apr 2025'!C10 | field: heat",
    );
  });
});
