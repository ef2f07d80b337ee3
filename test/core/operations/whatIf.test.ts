/** A scenario gives the figures of a workbook in which the change was really made: here it is made, cell by cell. */
import { gapTexts } from "../../../src/core/messages/missing";
import { settingOf } from "../../../src/core/operations/calculateReading";
import { inventoryOf } from "../../../src/core/inventory";
import type { Inventory, InventorySetting } from "../../../src/core/inventory";
import { decimal } from "../../../src/core/quantity/decimal";
import { monthLabel, monthsOf } from "../../../src/core/quantity/period";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { cementSample } from "../../../src/core/sectors/cement/sample";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { valueAt } from "../../../src/core/workbook/cells";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { exposureOf, whatIf } from "../../../src/core/operations/whatIf";
import type { Change } from "../../../src/core/operations/whatIf";
import { snapshotOf } from "../../support/planSnapshot";
import { AS_OF } from "../../support/sampleWorkbook";

const SAMPLE = snapshotOf(cementSample());
const MONTHS = monthsOf({ start: 2025 }).map(monthLabel);

function settingFor(snapshot: WorkbookSnapshot): InventorySetting {
  return settingOf(readWorkbook(snapshot), { start: 2025 }, AS_OF)!;
}

const SETTING = settingFor(SAMPLE);

/** Every figure of the inventory that the pane shows, exactly. */
function figures(inventory: Inventory): Readonly<Record<string, string>> {
  const shown = {
    ...pick(inventory),
    purchased: inventory.power.purchased,
    kiln: inventory.clinker!.kilnHeatPerClinker,
    surplus: inventory.certificates!.surplus,
    shortfall: inventory.certificates!.shortfall,
  };
  return Object.fromEntries(Object.entries(shown).map(([name, figure]) => [name, exact(figure)]));
}

const pick = ({ directEnergy, directProcess, indirect, notional, deductions, emissions, equivalentProduct, gei }: Inventory) => ({
  directEnergy,
  directProcess,
  indirect,
  notional,
  deductions,
  emissions,
  equivalentProduct,
  gei,
});
const exact = (figure: Figure) => (isMissing(figure) ? gapTexts(figure.missing).join("; ") : figure.value.toString());

type Entry = string | number;

/** The workbook after a person typed into it: in each sheet, the row that begins with these entries gets a new entry under this header. */
function typed(
  edits: readonly {
    readonly sheet: string;
    readonly row: readonly Entry[];
    readonly header: string;
    readonly value: (old: number) => Entry;
  }[],
): WorkbookSnapshot {
  const sheets = SAMPLE.sheets.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    const formulas = sheet.formulas.map((row) => [...row]);
    for (const edit of edits.filter((candidate) => candidate.sheet === sheet.name)) {
      const row = values.findIndex((cells) => edit.row.every((entry, i) => cells[i] === entry));
      const header = headerRow(values, row, edit.header);
      const column = values[header]!.findIndex((cell) => titled(cell, edit.header));
      values[row]![column] = edit.value(values[row]![column] as number);
      formulas[row]![column] = "";
    }
    return { ...sheet, values, formulas };
  });
  return { ...SAMPLE, sheets };
}

/** A header, with or without its unit. */
const titled = (cell: CellValue | undefined, header: string) =>
  typeof cell === "string" && (cell === header || cell.startsWith(`${header} (`) || cell.startsWith(`${header}, `));

/** The last row above this one that has the header. */
function headerRow(values: readonly (readonly CellValue[])[], above: number, header: string): number {
  return (
    above -
    1 -
    values
      .slice(0, above)
      .reverse()
      .findIndex((cells) => cells.some((cell) => titled(cell, header)))
  );
}

/** A typed figure has three decimals. */
const rounded = (value: number | ReturnType<typeof decimal>) => decimal(value).toDecimalPlaces(3).toNumber();

function number(sheet: string, row: readonly Entry[], header: string): number {
  const found = SAMPLE.sheets.find((candidate) => candidate.name === sheet)!;
  const at = found.values.findIndex((cells) => row.every((entry, i) => cells[i] === entry));
  const top = headerRow(found.values, at, header);
  return valueAt(
    found,
    at,
    found.values[top]!.findIndex((cell) => titled(cell, header)),
  ) as number;
}

function asIfDone(changes: readonly Change[]): Readonly<Record<string, string>> {
  const outcome = whatIf(SETTING, changes);
  if (!outcome.ok) throw new Error(outcome.obstacle);
  return figures(outcome.value.inventory);
}

const reallyDone = (snapshot: WorkbookSnapshot) => figures(inventoryOf(settingFor(snapshot)));
const BEFORE = reallyDone(SAMPLE);

test("no change gives the plant's own figures", () => {
  expect(asIfDone([])).toEqual(BEFORE);
});

test("a larger biogenic share of RDF", () => {
  const really = typed([{ sheet: "Monitoring Plan", row: ["RDF", "RDF", "kiln"], header: "Biomass share", value: () => 65 }]);
  const done = asIfDone([{ kind: "biomass", stream: "rdf|kiln", percent: decimal(65) }]);
  expect(done).toEqual(reallyDone(really));
  expect(done["gei"]).not.toBe(BEFORE["gei"]);
});

test("10 % of the petcoke heat from imported coal: the lots of coal grow in their own proportion", () => {
  const petcoke = ["Petcoke", "kiln", "Jamnagar"];
  const lots = [
    ["Imported coal", "kiln", "Lot A, Richards Bay"],
    ["Imported coal", "kiln", "Lot B, Kalimantan"],
  ];
  /** kcal by quantity x GCV as received x 0.95; the 0.95 falls out of the quotient. */
  const heat = (sheet: string, row: readonly string[]) => {
    const at = (header: string) => decimal(number(sheet, row, header));
    return at("Consumed").times(
      at("GCV")
        .times(decimal(100).minus(at("Total moisture")))
        .div(decimal(100).minus(at("Inherent moisture"))),
    );
  };
  const really = typed(
    MONTHS.flatMap((sheet) => {
      const growth = heat(sheet, petcoke)
        .div(10)
        .div(heat(sheet, lots[0]!).plus(heat(sheet, lots[1]!)))
        .plus(1);
      return [
        { sheet, row: petcoke, header: "Consumed", value: (old) => rounded(decimal(old).times("0.9")) },
        ...lots.map((row) => ({ sheet, row, header: "Consumed", value: (old: number) => rounded(decimal(old).times(growth)) })),
      ];
    }),
  );
  const done = asIfDone([{ kind: "fuelSwitch", from: "petcoke|kiln", to: "imported coal|kiln", percent: decimal(10) }]);
  expect(done).toEqual(reallyDone(really));
  expect(decimal(done["kiln"]!).minus(BEFORE["kiln"]!).abs().lt("0.001")).toBe(true);
});

test("a fifth of the grid power from the plant's solar meter", () => {
  const really = typed(
    MONTHS.flatMap((sheet) => {
      const grid = number(sheet, ["EM-GRID"], "Energy");
      return [
        { sheet, row: ["EM-GRID"], header: "Energy", value: (old) => rounded(decimal(old).times("0.8")) },
        { sheet, row: ["EM-SOLAR"], header: "Energy", value: (old) => rounded(decimal(old).plus(decimal(grid).times("0.2"))) },
      ];
    }),
  );
  expect(asIfDone([{ kind: "renewable", percent: decimal(20) }])).toEqual(reallyDone(really));
});

test("36 lakh kWh of waste-heat power a year: 3 lakh in each month", () => {
  const really = typed(
    MONTHS.flatMap((sheet) => [
      { sheet, row: ["EM-GRID"], header: "Energy", value: (old) => rounded(decimal(old).minus(300_000)) },
      { sheet, row: ["EM-WHR"], header: "Energy", value: (old) => rounded(decimal(old).plus(300_000)) },
    ]),
  );
  expect(asIfDone([{ kind: "wasteHeat", annualKwh: decimal(3_600_000) }])).toEqual(reallyDone(really));
});

test("a Type II factor of petcoke from 86.4 % carbon at 8,300 kcal/kg", () => {
  // 0.864 x 44/12 / (8300 x 4.1868e-6) tCO2/TJ, to the fourth decimal as a report states it.
  const factor = decimal("0.864").times(44).div(12).div(decimal(8300).times("0.0000041868")).toDecimalPlaces(4).toNumber();
  const really = typed([
    { sheet: "Monitoring Plan", row: ["Petcoke", "petcoke", "kiln"], header: "CO2 factor", value: () => factor },
    { sheet: "Monitoring Plan", row: ["Petcoke", "petcoke", "kiln"], header: "Factor type", value: () => "Type II" },
  ]);
  expect(asIfDone([{ kind: "typeII", stream: "petcoke|kiln", carbonPercent: decimal("86.4"), ncv: decimal(8300) }])).toEqual(
    reallyDone(really),
  );
});

test("output up by 5 %, 80 % of the energy with it", () => {
  const products = ["Clinker", "OPC", "PPC"].map((product) => [product]);
  const columns = [
    "Opening stock",
    "Produced",
    "Used inside",
    "Dispatched",
    "To sister unit",
    "From sister unit or bought",
    "Closing stock",
    "Gypsum",
    "Fly ash",
    "Slag",
    "Limestone",
    "Other additives",
  ];
  const tables = { consumed: { header: "Consumed", factor: "1.04" }, energy: { header: "Energy", factor: "1.04" } };
  const rowsOf = (sheet: string, header: string) => rowsUnder(sheet, header);
  const really = typed(
    MONTHS.flatMap((sheet) => [
      ...products.flatMap((row) =>
        columns
          .filter((header) => number(sheet, row, header) !== null)
          .map((header) => ({ sheet, row, header, value: (old: number) => rounded(decimal(old).times("1.05")) })),
      ),
      { sheet, row: ["Raw meal fed"], header: "Value", value: (old: number) => rounded(decimal(old).times("1.05")) },
      ...Object.values(tables).flatMap(({ header, factor }) =>
        rowsOf(sheet, header).map((row) => ({ sheet, row, header, value: (old: number) => rounded(decimal(old).times(factor)) })),
      ),
    ]),
  );
  expect(asIfDone([{ kind: "output", percent: decimal(5), following: decimal(80) }])).toEqual(reallyDone(really));
});

/** First three cells of every row below the header, as far as the table goes. */
function rowsUnder(sheet: string, header: string): readonly (readonly Entry[])[] {
  const { values } = SAMPLE.sheets.find((candidate) => candidate.name === sheet)!;
  const top = values.findIndex((cells) => cells.some((cell) => titled(cell, header)));
  const column = values[top]!.findIndex((cell) => titled(cell, header));
  const end = values.findIndex((cells, i) => i > top && typeof cells[column] !== "number");
  return values.slice(top + 1, end === -1 ? undefined : end).map((cells) => cells.slice(0, 3) as Entry[]);
}

test("changes add up in their order, and the cells they stand for are named", () => {
  const outcome = whatIf(SETTING, [
    { kind: "biomass", stream: "rdf|kiln", percent: decimal(50) },
    { kind: "renewable", percent: decimal(10) },
  ]);
  if (!outcome.ok) throw new Error(outcome.obstacle);
  expect(outcome.value.cells).toHaveLength(25);
  expect(outcome.value.cells[0]).toMatchObject({ cell: { sheet: "Monitoring Plan" }, before: "40", after: "50" });
  expect(new Set(outcome.value.cells.slice(1).map(({ cell }) => cell.sheet)).size).toBe(12);
});

test("the workbook that was read stays as it is", () => {
  const before = JSON.stringify(SAMPLE);
  whatIf(SETTING, [
    { kind: "output", percent: decimal(5), following: decimal(100) },
    { kind: "renewable", percent: decimal(50) },
  ]);
  expect(JSON.stringify(SAMPLE)).toBe(before);
  expect(figures(inventoryOf(SETTING))).toEqual(BEFORE);
});

test.each<[string, Change, string]>([
  ["a stream for itself", { kind: "fuelSwitch", from: "petcoke|kiln", to: "petcoke|kiln", percent: decimal(10) }, "sameStream"],
  ["a stream the plan does not have", { kind: "biomass", stream: "peat|kiln", percent: decimal(10) }, "unknownStream"],
  ["more than all of a stream", { kind: "fuelSwitch", from: "petcoke|kiln", to: "rdf|kiln", percent: decimal(101) }, "percentRange"],
  ["more waste heat than grid power", { kind: "wasteHeat", annualKwh: decimal("1e9") }, "moreThanGrid"],
  [
    "carbon without a calorific value",
    { kind: "typeII", stream: "petcoke|kiln", carbonPercent: decimal(86), ncv: decimal(0) },
    "percentRange",
  ],
])("%s is refused", (_, change, obstacle) => {
  expect(whatIf(SETTING, [{ kind: "renewable", percent: decimal(1) }, change])).toEqual({ ok: false, obstacle, at: 1 });
});

test("a plant without a renewable meter gets one for the scenario, and the site's power stays the same", () => {
  const without = { ...SETTING, plan: { ...SETTING.plan, meters: SETTING.plan.meters.filter((meter) => meter.meter.text !== "EM-SOLAR") } };
  const base = whatIf(without, []);
  const outcome = whatIf(without, [{ kind: "renewable", percent: decimal(25) }]);
  if (!base.ok || !outcome.ok) throw new Error("refused");
  expect(exact(outcome.value.inventory.power.allEnergy)).toBe(exact(base.value.inventory.power.allEnergy));
  expect(outcome.value.inventory.power.meters.at(-1)?.kind).toBe("own renewable");
});

test("certificates times price, in rupees, for whole certificates and with their sign", () => {
  const { certificates } = inventoryOf(SETTING);
  const net = certificates!.wholeSurplus.value.minus(certificates!.wholeShortfall.value);
  const exposure = exposureOf(certificates!, { low: decimal(500), likely: decimal("1000.55"), high: decimal(3000) });
  expect(exposure.low.value.toString()).toBe(net.times(500).toString());
  expect(exposure.likely.value.toString()).toBe(net.times("1000.55").toString());
  expect(exposure.high.value.toString()).toBe(net.times(3000).toString());
});
