/** The worked cases of the sectors: what each comes to, and the workbook or the function of the product that gives it. */
import { assessSnapshot } from "../support/assessed";
import { samplePlant } from "../../src/core/sectors";
import { Book } from "../core/checks/book";
import { snapshotOf } from "../support/planSnapshot";
import * as CCTS from "../../src/functions/functions";
import { MONTHS } from "../core/checks/defects/defect";
import { flow, fuel, material, monthOf, notional, numberOf, ratioIn, sampleInventory, sampleRatio } from "./sectorCases";

const call = (cells: readonly (readonly unknown[])[]): number => Number(cells[0]![0]);
const cell = (value: unknown) => [[value]];
const emissions = (source: string, quantity: number, unit: string) =>
  call(CCTS.EMISSIONS(cell(source) as never, cell(quantity), cell(unit)));
const geiOf = (plant: Parameters<typeof monthOf>[0]) => numberOf(monthOf(plant).gei);
const gei = (sector: string, subSector: string) => numberOf(sampleInventory(sector, subSector).gei);
const processOf = (streams: Parameters<typeof monthOf>[0]["streams"], ratio: "44/12" | "3.664" = "44/12") =>
  numberOf(monthOf({ streams, ratio }).directProcess);
const withoutNotional = (sector: string, subSector: string) => {
  const { emissions: total, notional: part, equivalentProduct } = sampleInventory(sector, subSector);
  return (numberOf(total) - numberOf(part)) / numberOf(equivalentProduct);
};
const SITE = [flow("coke", "in", 300_000, 83), flow("coal", "in", 120_000, 67), flow("limestone", "in", 50_000, 12)];
const SOLD = [flow("steel", "out", 700_000, 1), flow("pig iron", "out", 30_000, 4)];
const MAIN = { product: "P", unit: "t", equivalence: 1 };
const GJ = 1000 / 4.1868;

const gasIn = (use: string, volume: number, kcal: number) => {
  const gas = fuel("BFG", "blast furnace gas", volume, kcal);
  return { ...gas, plan: { ...gas.plan, unit: "Nm3", use } };
};

const specificEnergy = (...args: readonly number[]) =>
  call(CCTS.SPECIFIC_ENERGY(...(args.map(cell) as unknown as Parameters<typeof CCTS.SPECIFIC_ENERGY>)));
const tonnesOf = (made: string, from: string) => call(CCTS.STOICHIOMETRY(cell(made), cell(from)));

/** 100 TJ of coal make 40 TJ of heat and 20 TJ of power; 30 TJ of the heat are sold at the factor the function gives. */
function heatSold(): number {
  const fuelled = numberOf(monthOf({ streams: [fuel("coal", "Indian coal", 100_000 / 15, 15 * GJ)] }).directEnergy);
  const factor = call(CCTS.HEAT_FACTOR(cell(fuelled), cell(40_000), cell("20 TJ")));
  return numberOf(monthOf({ streams: [], heat: [{ heatId: "steam", kind: "sold", quantity: 30_000, heatFactor: factor }] }).heat.sold);
}

/** The fuel of a row in standard refinery fuel tonnes, by its energy. */
function refineryFuelTonnes(): number {
  const oil = fuel("IFO", "furnace oil", 1000, 10_000, { unit: "kg" });
  const found = monthOf({ streams: [oil] }).streams[0];
  if (found?.method !== "combustion") throw new Error("no fuel");
  return call(CCTS.CONVERT_QTY(cell(numberOf(found.energy)), cell("TJ"), cell("SRFT")));
}

/** Feed gas of 21.5 GJ per tonne of ammonia, 0.58 t of ammonia per tonne of urea: the CO2 the feed has to offer. */
function feedOfUrea(): number {
  const book = new Book(snapshotOf(samplePlant("fertiliser", "ammonia-urea")!.sheets()));
  book.set({ table: "streams", row: ["Gas feed"], field: "unit" }, "GJ");
  for (const month of MONTHS) {
    const urea = Number(book.get({ month, table: "production", row: ["Urea"], field: "produced" }));
    book.set({ month, table: "production", row: ["Ammonia"], field: "produced" }, urea * 0.58);
    book.set({ month, table: "fuel", row: ["Gas feed"], field: "unit" }, "GJ");
    book.set({ month, table: "fuel", row: ["Gas feed"], field: "consumed" }, urea * 0.58 * 21.5);
  }
  return numberOf(ratioIn(book.snapshot, "feedCo2"));
}

/** The urea sample with the CO2 its urea binds, typed with the receiver's proof: 1,270,000 t x 0.7328. */
function netOfUrea() {
  const book = new Book(snapshotOf(samplePlant("fertiliser", "ammonia-urea")!.sheets()));
  book.item("entity", "ccus", 930_656, "Bonded in urea, 5(19); proof MRV-14");
  return assessSnapshot(book.snapshot, { asOf: { year: 2026, month: 5, day: 15 } }).inventory!;
}

interface WorkedCase {
  readonly id: string;
  readonly expected: number;
  readonly tolerance: number;
  readonly from: "workbook" | "function";
  readonly value: () => number;
}

const inWorkbook = (id: string, expected: number, tolerance: number, value: () => number): WorkedCase => ({
  id,
  expected,
  tolerance,
  from: "workbook",
  value,
});
const byFunction = (...[id, expected, tolerance, value]: Parameters<typeof inWorkbook>): WorkedCase => ({
  ...inWorkbook(id, expected, tolerance, value),
  from: "function",
});

export const WORKED_CASES: readonly WorkedCase[] = [
  inWorkbook("IS04", 390_000, 1, () => numberOf(monthOf({ streams: [gasIn("process", 468_750_000, 3200 / 4.1868)] }).directEnergy)),
  inWorkbook("IS11", 3.2657, 0.001, () =>
    numberOf(
      monthOf({
        streams: [gasIn("captive power", 1_000_000, 3000)],
        power: [{ meter: "PH", kind: "own captive", energy: 1_000_000 }],
      }).power.ownFactor,
    ),
  ),
  byFunction("P01", 3_345_179.57, 0.5, () => specificEnergy(543.38, 2619.4, 2.89, 665, 0, 686)),
  byFunction("P02", 3_023_949.235, 0.5, () => specificEnergy(593.28, 1734.34, 3, 665, 0, 686)),
  inWorkbook("P06", 1, 1e-12, refineryFuelTonnes),
  byFunction("CA02", 0.8864, 0.001, () => tonnesOf("Cl2", "2NaOH")),
  byFunction("CA03", 0.0252, 0.0005, () => tonnesOf("H2", "2NaOH")),
  byFunction("RF04", 5.4579, 0.001, () => tonnesOf("CO2", "4H2")),
  inWorkbook("GE02", 4805, 0.01, heatSold),
  inWorkbook("RF05", 59.83, 0.05, () => numberOf(sampleRatio("petroleum refinery", "refinery", "mbn"))),
  inWorkbook("FE03", 0.6996, 0.001, feedOfUrea),
  byFunction("P03", 1.6942, 0.001, () => emissions("natural gas", 30.2, "GJ")),
  byFunction("P04", 732.82, 0.5, () => emissions("urea", 1000, "t")),
  inWorkbook("IS01", 25.667, 0.01, () =>
    processOf([flow("coking coal", "in", 1000, 73), flow("coke", "out", 760, 83), flow("COG", "out", 150, 47), flow("tar", "out", 35, 62)]),
  ),
  inWorkbook("IS02", 1_199_733.3, 1, () => processOf([...SITE, ...SOLD])),
  inWorkbook("IS03", 1_174_800, 1, () => processOf([...SITE, ...SOLD, flow("BFG", "out", 40_000, 17)])),
  byFunction("IS05", 265.07, 0.1, () => (call(CCTS.GAS_CO2(cell(20), cell(23), cell(0.2))) / 3.2) * 1000),
  byFunction("IS06", 43.76, 0.1, () => (call(CCTS.GAS_CO2(cell(2), cell(6), cell(26), cell(2.5))) / 17.5) * 1000),
  byFunction("IS07", 191.25, 0.1, () => (call(CCTS.GAS_CO2(cell(15), cell(60))) / 7.7) * 1000),
  inWorkbook("IS08", 5973.52, 0.1, () =>
    processOf([
      material("limestone", "limestone", 10_000, { oxidation: 0.95 }),
      material("dolomite", "dolomite", 4000, { oxidation: 0.94, factor: 0.477 }),
    ]),
  ),
  inWorkbook("IS09", 34_661.4, 1, () =>
    processOf(
      [
        flow("electrodes", "in", 1000, 82),
        flow("charge carbon", "in", 6000, 83),
        flow("DRI", "in", 200_000, 2),
        flow("scrap", "in", 330_000, 0.2),
        flow("steel", "out", 500_000, 0.2),
      ],
      "3.664",
    ),
  ),
  inWorkbook("S-IS-A", 2.5483, 0.0005, () => withoutNotional("iron and steel", "integrated steel")),
  inWorkbook("S-IS-B", 2.5595, 0.0005, () => gei("iron and steel", "integrated steel")),
  inWorkbook("S-IS-C", 2.6046, 0.0005, () => withoutNotional("iron and steel", "sponge iron")),
  inWorkbook("S-IS-D", 2.8615, 0.001, () => gei("iron and steel", "sponge iron")),
  inWorkbook("FE01", 1.2563, 0.0005, () => gei("fertiliser", "ammonia-urea")),
  inWorkbook("FE02", 0.5235, 0.0005, () => numberOf(netOfUrea().gei)),
  inWorkbook("CA01", 3.1192, 0.0005, () => gei("chlor-alkali", "membrane")),
  inWorkbook("PP01", 901.5, 0.1, () =>
    processOf([
      material("CaCO3", "limestone", 1200),
      material("Na2CO3", "soda ash", 900),
      material("mud", "limestone", 60_000, { treatment: "biogenic memo" }),
    ]),
  ),
  inWorkbook("PP02", 126_500, 1, () => {
    const liquor = fuel("BLS", "black liquor", 100_000, 3200, { factorType: "Type II", treatment: "biogenic memo" });
    const { streams } = monthOf({ streams: [{ ...liquor, month: { ...liquor.month, carbon: 34.5 } }] });
    const [found] = streams;
    return numberOf(found?.method === "combustion" ? found.biogenic : null);
  }),
  inWorkbook("S-PP", 1.396, 0.0005, () =>
    geiOf({
      streams: [
        fuel("coal", "Indian coal", 190_000, 3900),
        fuel("FO", "furnace oil", 9000, 40.4 * GJ),
        material("CaCO3", "limestone", 1200),
        material("Na2CO3", "soda ash", 900),
      ],
      power: [{ meter: "G", kind: "grid", energy: 30_000_000 }],
      products: [{ ...MAIN, produced: 250_000 }],
    }),
  ),
  inWorkbook("S-TX-A", 1.8579, 0.0005, () => gei("textiles", "spinning")),
  inWorkbook("S-TX-B", 7.8064, 0.0005, () => gei("textiles", "composite")),
  inWorkbook("S-TX-C", 4.0647, 0.0005, () =>
    geiOf({
      streams: [fuel("coal", "Indian coal", 150_000, 3800)],
      power: [{ meter: "G", kind: "grid", energy: 20_000_000 }],
      products: [{ ...MAIN, produced: 60_000 }],
    }),
  ),
  inWorkbook("TX01", 12_600, 0, () =>
    numberOf(
      monthOf({
        streams: [],
        products: [
          { product: "40s", unit: "t", equivalence: 1, produced: 6000 },
          { product: "20s", unit: "t", equivalence: 0.55, produced: 12_000 },
        ],
      }).equivalentProduct,
    ),
  ),
  inWorkbook("RF01", 378_857.6, 1, () => processOf([flow("FCC coke", "in", 110_000, 94)], "3.664")),
  byFunction("RF02", 314.16, 0.01, () => (call(CCTS.GAS_CO2(cell(14), cell(2))) * 1_000_000) / 1000),
  inWorkbook("RF03", 403_920, 1, () => numberOf(monthOf({ streams: [fuel("feed", "natural gas", 150_000, 48 * GJ)] }).directEnergy)),
  inWorkbook("S-RF", 4.9699, 0.001, () => gei("petroleum refinery", "refinery")),
  inWorkbook("S-PC", 1.6406, 0.0005, () => gei("petrochemicals", "cracker")),
  inWorkbook("PC01", 890_608, 1, () =>
    processOf(
      [
        flow("naphtha", "in", 2_150_000, 85.7),
        flow("ethylene", "out", 700_000, 85.6),
        flow("propylene", "out", 340_000, 85.6),
        flow("C4", "out", 230_000, 88.8),
        flow("pygas", "out", 460_000, 90),
        flow("CBFS", "out", 100_000, 91),
      ],
      "3.664",
    ),
  ),
  inWorkbook("PC02", 50_000, 1, () => processOf([material("EO", "ethylene oxide", 100_000, { factor: 0.5 })])),
  inWorkbook("PC03", 14_700, 1, () => processOf([material("VCM", "VCM", 50_000)])),
  inWorkbook("S-AL-R", 0.9085, 0.0005, () => gei("aluminium", "refinery")),
  inWorkbook("S-AL-S", 1.275, 0.0005, () => {
    const gas = fuel("NG", "natural gas", 12_000_000, 35_300 / 4.1868);
    return geiOf({
      streams: [{ ...gas, plan: { ...gas.plan, unit: "Sm3" } }],
      power: [{ meter: "G", kind: "grid", energy: 55_000_000 }],
      products: [{ ...MAIN, produced: 50_000 }],
    });
  }),
  inWorkbook("GE01", 31_920, 0.000001, () =>
    numberOf(monthOf({ streams: [notional("coke", { consumed: 57_000, opening: 2000, received: 60_000, closing: 5000 }, 0.56)] }).notional),
  ),
];
