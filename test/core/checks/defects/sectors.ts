/** Defects of the count-once checks, each in the sample of a sector in which it happens. */
import type { Book } from "../book";
import type { Defect } from "./defect";
import { MONTHS, stream, times } from "./defect";

const BFG = ["BFG", "blast furnace gas", "process"];
const GASES = [BFG, ["BFG", "blast furnace gas", "captive power"], ["COG"], ["LDG"]];

const CO2_SOLD = {
  stream: "CO2 sold",
  material: "carbon dioxide",
  use: "process",
  measurement: "Weighbridge",
  unit: "t",
  source: "Chemistry",
  laboratory: "Plant laboratory",
};
const METERED = { consumedBy: "weigh feeder", quantityBasis: "as fired", status: "metered", meter: "FT-FUEL", evidence: "CO/2025" };

/** A meter of exported power with a month's energy in every month; gives the cell of its kind. */
function exported(book: Book): string {
  const at = book.add("meters", {
    meter: "EM-EXPORT",
    measures: "Power to the grid",
    powerKind: "export",
    location: "Main receiving station",
    range: "0-50 MW",
    uncertainty: 0.2,
    calibrationDue: 46660,
  });
  for (const month of MONTHS)
    book.add("electricity", { meter: "EM-EXPORT", kind: "export", energy: 5_000_000, status: "metered", evidence: "EX/2025" }, month);
  return at.powerKind!;
}

/** Empties a column of a stream's rows in every month. */
function emptied(book: Book, row: readonly string[], fields: readonly string[]): void {
  for (const month of MONTHS) for (const field of fields) book.set({ month, table: "fuel", row, field }, null);
}

export const SECTOR_DEFECTS: readonly Defect[] = [
  {
    check: "OU-25",
    sample: "fertiliser",
    inject: (book) => {
      for (const month of MONTHS) book.set({ month, table: "production", row: ["Ammonia"], field: "product" }, "Ethylene");
      const row = { table: "products", row: ["Ammonia"] } as const;
      book.set({ ...row, field: "usual" }, null);
      book.set({ ...row, field: "equivalence" }, 0.2);
      book.set({ ...row, field: "equivalenceSource" }, "Note MRV-9");
      return book.set({ ...row, field: "product" }, "Ethylene");
    },
  },
  {
    check: "OU-26",
    sample: "chlor-alkali",
    inject: (book) => {
      const row = { table: "products", row: ["Caustic flakes"] } as const;
      book.set({ ...row, field: "equivalenceSource" }, "Own estimate");
      return book.set({ ...row, field: "equivalence" }, 1);
    },
  },
  {
    check: "RC-31",
    sample: "fertiliser",
    name: "feed that is called internal",
    inject: (book) => book.set(stream(["Gas feed"], "treatment"), "internal"),
  },
  {
    check: "RC-32",
    sample: "aluminium",
    inject: (book) => {
      for (const month of MONTHS) book.set({ month, table: "fuel", row: ["Domestic coal"], field: "stream" }, "Fuel A");
      book.set(stream(["Domestic coal"], "stream"), "Fuel A");
      return book.set(stream(["Fuel A"], "treatment"), "internal");
    },
  },
  {
    check: "RC-33",
    sample: "fertiliser",
    name: "CO2 of bottlers taken away",
    inject: (book) => {
      const at = book.add("streams", { ...CO2_SOLD, treatment: "mass balance out", factorType: "Type II", sampling: "SP-GAS" });
      for (const month of MONTHS)
        book.add("fuel", { stream: "CO2 sold", use: "process", unit: "t", consumed: 900, carbon: 27.3, ...METERED }, month);
      return at.treatment!;
    },
  },
  {
    check: "PS-22",
    sample: "iron and steel, sponge iron",
    name: "a notional factor with its point moved",
    inject: (book) => book.set(stream(["DRI bought"], "factor"), 12.8),
  },
  {
    check: "FA-39",
    sample: "iron and steel",
    name: "power of furnace gas exported",
    inject: (book) => {
      book.set(stream(["BFG", "blast furnace gas", "captive power"], "treatment"), "combustion");
      return exported(book);
    },
  },
  { check: "BD-22", sample: "fertiliser", inject: (book) => book.item("method", "boundCarbon", "net") },
  {
    check: "BD-21",
    sample: "fertiliser",
    inject: (book) => book.item("entity", "ccus", 1_000_000, "Proof MRV-14"),
  },
  {
    check: "PS-20",
    sample: "iron and steel, sponge iron",
    inject: (book) => {
      for (const month of MONTHS) times(book, { month, table: "production", row: ["Own DRI"], field: "produced" }, 2);
      return book.at({ table: "products", row: ["Own DRI"], field: "product" });
    },
  },
  {
    check: "BD-20",
    sample: "iron and steel",
    inject: (book) => (
      book.set({ table: "boundary", row: ["Oxygen plant"], field: "process" }, "Gas plant"),
      book.at({ table: "boundary", row: ["Coke ovens and by-product plant"], field: "process" })
    ),
  },
  {
    check: "RC-20",
    sample: "iron and steel",
    name: "the three gases of a blast-furnace plant as fuel",
    inject: (book) => GASES.map((row) => book.set(stream(row, "treatment"), "combustion"))[0]!,
  },
  {
    check: "RC-21",
    sample: "iron and steel",
    inject: (book) => (
      emptied(book, ["Coke bought", "process"], ["opening", "received", "closing"]),
      book.at(stream(["Coke bought"], "stream"))
    ),
  },
  {
    check: "RC-22",
    sample: "iron and steel, sponge iron",
    inject: (book) => book.set(stream(["Dolochar"], "treatment"), "combustion"),
  },
  {
    check: "RC-23",
    sample: "iron and steel, sponge iron",
    inject: (book) => (book.set(stream(["Steel"], "material"), "dolomite"), book.at(stream(["Dolomite"], "stream"))),
  },
  {
    check: "RC-24",
    sample: "petroleum refinery",
    inject: (book) => {
      for (const month of MONTHS) book.set({ month, table: "fuel", row: ["Flare gas", "process"], field: "stream" }, "PSA tail gas");
      book.set(stream(["Flare gas"], "usual"), null);
      return book.set(stream(["Flare gas"], "stream"), "PSA tail gas");
    },
  },
  {
    check: "RC-25",
    sample: "iron and steel",
    inject: (book) => {
      for (const month of MONTHS) book.set({ month, table: "fuel", row: ["Steel", "process"], field: "carbon" }, 65);
      return book.at(stream(["Steel"], "stream"));
    },
  },
  {
    check: "RC-27",
    sample: "iron and steel",
    inject: (book) => {
      const burnt = [
        ["usual", "Burnt lime"],
        ["material", "lime"],
      ] as const;
      for (const [field, to] of burnt) book.set(stream(["Dolomite"], field), to);
      return book.at(stream(["Dolomite"], "stream"));
    },
  },
  {
    check: "RC-28",
    sample: "iron and steel",
    name: "more furnace gas flared and burnt than is made",
    inject: (book) => times(book, { month: "Aug 2025", table: "fuel", row: ["BFG", "process"], field: "received" }, 0.9),
  },
  {
    check: "RC-29",
    sample: "iron and steel",
    inject: (book) =>
      book.add(
        "heat",
        { heatId: "CPP extraction steam", kind: "bought", quantity: 50_000, heatFactor: 0.09, status: "metered", evidence: "ST-1" },
        "Aug 2025",
      ).heatId!,
  },
  {
    check: "RC-26",
    sample: "iron and steel",
    inject: (book) => {
      for (const [row, to] of [
        ["Coking coal", "Charge A"],
        ["PCI coal", "Charge B"],
        ["Coke bought", "Charge C"],
        ["Coke bought, notional", "Charge D"],
      ] as const) {
        for (const month of MONTHS) book.set({ month, table: "fuel", row: [row], field: "stream" }, to);
        book.set(stream([row], "usual"), null);
        book.set(stream([row], "material"), null);
        book.set(stream([row], "stream"), to);
      }
      return book.at({ table: "products", row: ["Hot metal"], field: "product" });
    },
  },
];
