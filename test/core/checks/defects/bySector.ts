/** Errors typical of each sector, each injected into the sample of that sector, and the cell at which it is found. */
import type { Book, TableName } from "../book";
import { fuel, meter, MONTHS, times } from "./defect";

export interface SectorDefect {
  /** As the samples are called: sector, sub-sector. */
  readonly sample: string;
  readonly error: string;
  readonly check: string;
  readonly inject: (book: Book) => string;
}

const everyMonth = (book: Book, table: TableName, row: readonly string[], field: string, factor: number) => {
  for (const month of MONTHS) times(book, { month, table, row, field }, factor);
};

/** The tonnes made of a product are wrong all year: a ratio over the product tells. */
const madeTimes =
  (product: string, factor: number, told = product) =>
  (book: Book) => {
    everyMonth(book, "production", [product], "produced", factor);
    return book.at({ table: "products", row: [told], field: "product" });
  };

/** kJ/kg typed into a column of kcal/kg. */
const inKilojoule = (row: readonly string[]) => (book: Book) => times(book, fuel(row, "ncv"), 4.1868);

const ownSteamBought = (book: Book) => {
  const row = { heatId: "CPP extraction steam", kind: "bought", quantity: 5000, heatFactor: 0.09, status: "metered", evidence: "ST-1" };
  return book.add("heat", row, "Aug 2025").heatId!;
};

const ownPowerBought = (id: string) => (book: Book) => {
  book.set(meter(id, "measures"), "Captive power, net of auxiliaries");
  return book.set(meter(id, "powerKind"), "grid");
};

const factorWithoutDocument = (product: string) => (book: Book) => {
  book.set({ table: "products", row: [product], field: "equivalence" }, 0.9);
  return book.set({ table: "products", row: [product], field: "equivalenceSource" }, null);
};

const blank = (row: readonly string[], field: string) => (book: Book) => book.set(fuel(row, field), null);

const CHLOR = "chlor-alkali, membrane";
const COMPOSITE = "textiles, composite";
const SPINNING = "textiles, spinning";
const REFINERY = "petroleum refinery, refinery";
const UREA = "fertiliser, ammonia-urea";
const CRACKER = "petrochemicals, cracker";
const STEEL = "iron and steel, integrated steel";
const ALUMINA = "aluminium, refinery";

export const BY_SECTOR: readonly SectorDefect[] = [
  { sample: CHLOR, error: "lye at 32 % counted as caustic soda at 100 %", check: "PS-20", inject: madeTimes("Caustic soda", 3.125) },
  { sample: CHLOR, error: "captive power as purchase", check: "AD-27", inject: ownPowerBought("EM-CPP") },
  { sample: CHLOR, error: "turbine steam as bought heat", check: "RC-29", inject: ownSteamBought },
  { sample: CHLOR, error: "a factor for flakes without a document", check: "OU-04", inject: factorWithoutDocument("Caustic flakes") },
  {
    sample: COMPOSITE,
    error: "fabric in metres",
    check: "OU-01",
    inject: (book) => book.set({ table: "products", row: ["Fabric"], field: "unit" }, "m"),
  },
  { sample: COMPOSITE, error: "own steam as bought heat", check: "RC-29", inject: ownSteamBought },
  { sample: COMPOSITE, error: "metres taken for kilograms", check: "PS-20", inject: madeTimes("Fabric", 6) },
  {
    sample: SPINNING,
    error: "wind power without a contract",
    check: "FA-24",
    inject: (book) => book.set(meter("EM-WIND", "contract"), null),
  },
  { sample: SPINNING, error: "hard waste and yarn used inside as output", check: "PS-20", inject: madeTimes("Yarn", 2) },
  { sample: REFINERY, error: "barrels in million", check: "PS-20", inject: madeTimes("Crude throughput", 0.001) },
  {
    sample: REFINERY,
    error: "NRGF without its letter",
    check: "OU-04",
    inject: (book) => book.set({ table: "products", row: ["Crude throughput"], field: "equivalenceSource" }, null),
  },
  { sample: REFINERY, error: "gas turbine power as purchase", check: "AD-27", inject: ownPowerBought("EM-GT") },
  { sample: REFINERY, error: "catalyst coke not recorded", check: "AD-02", inject: blank(["FCC coke"], "consumed") },
  { sample: REFINERY, error: "NCV of fuel gas in kJ/kg", check: "PS-11", inject: inKilojoule(["Fuel gas"]) },
  { sample: REFINERY, error: "steam of the own turbines as bought heat", check: "RC-29", inject: ownSteamBought },
  {
    sample: UREA,
    error: "feed and fuel together more than the bill",
    check: "RC-28",
    inject: (book) => (times(book, fuel(["Gas fuel"], "consumed"), 1.5), book.at(fuel(["Gas feed"], "received"))),
  },
  { sample: UREA, error: "urea sold instead of urea made", check: "PS-20", inject: madeTimes("Urea", 0.7) },
  {
    sample: UREA,
    error: "bonded CO2 without the receiver's proof",
    check: "BD-10",
    inject: (book) => book.item("entity", "ccus", 930_656),
  },
  { sample: UREA, error: "NCV of the gas in kJ/Sm3", check: "PS-11", inject: inKilojoule(["Gas feed"]) },
  { sample: CRACKER, error: "gas turbine power as purchase", check: "AD-27", inject: ownPowerBought("EM-GT") },
  { sample: CRACKER, error: "NCV of own fuel gas in kJ/kg", check: "PS-11", inject: inKilojoule(["Own fuel gas"]) },
  {
    sample: CRACKER,
    error: "own fuel gas left blank because it is not bought",
    check: "AD-02",
    inject: blank(["Own fuel gas"], "consumed"),
  },
  { sample: CRACKER, error: "own steam as bought heat", check: "RC-29", inject: ownSteamBought },
  {
    sample: STEEL,
    error: "wet coal as dry",
    check: "PS-20",
    inject: (book) => (
      everyMonth(book, "fuel", ["Coking coal"], "consumed", 1.2),
      book.at({ table: "products", row: ["Own coke"], field: "product" })
    ),
  },
  { sample: STEEL, error: "rolled tonnes as crude steel", check: "PS-20", inject: madeTimes("Crude steel", 0.8) },
  { sample: STEEL, error: "NCV of furnace gas in kJ/Nm3", check: "PS-15", inject: inKilojoule(["BFG", "process"]) },
  { sample: STEEL, error: "power house as purchase", check: "AD-27", inject: ownPowerBought("EM-PH") },
  { sample: ALUMINA, error: "own steam as bought heat", check: "RC-29", inject: ownSteamBought },
  { sample: ALUMINA, error: "cogeneration power as purchase", check: "AD-27", inject: ownPowerBought("EM-CPP") },
];
