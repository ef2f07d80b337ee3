/** Errors typical of refineries, petrochemical and fertiliser plants. */
import {
  addProduct,
  addStream,
  blank,
  factorWithoutDocument,
  inKilojoule,
  madeTimes,
  ownPowerBought,
  ownSteamBought,
  setIn,
} from "../changes";
import { fuel, stream, times } from "../defect";
import { error, WHOLE } from "./error";
import type { SectorBook } from "./error";

export const REFINING: readonly SectorBook[] = [
  {
    sector: "petroleum refinery",
    subSector: "refinery",
    defects: [
      error("barrels in million", "PS-20", madeTimes("Crude throughput", 0.001)),
      error("NRGF without its letter", "OU-04", setIn({ table: "products", row: ["Crude throughput"], field: "equivalenceSource" }, null)),
      error("gas turbine power as purchase", "AD-27", ownPowerBought("EM-GT")),
      error("steam of the own turbines as bought heat", "RC-29", ownSteamBought),
      error(
        "tail gas of the hydrogen unit as fuel",
        "RC-24",
        (book) =>
          addStream(book, { stream: "PSA tail gas", material: "refinery gas", use: "process" }, { consumed: 4000, ncv: 11_000 }).stream,
      ),
      error(
        "gas of the CO boiler as fuel",
        "RC-24",
        (book) =>
          addStream(book, { stream: "CO gas to boiler", material: "refinery gas", use: "boiler" }, { consumed: 4000, ncv: 11_000 }).stream,
      ),
      error(
        "catalyst coke by its carbon and as petcoke",
        "RC-23",
        (book) => addStream(book, { stream: "Catalyst coke", material: "petcoke", use: "process" }, { consumed: 8000, ncv: 7800 }).stream,
      ),
      error(
        "hydrogen over the fence as internal",
        "RC-31",
        (book) =>
          addStream(
            book,
            { stream: "Hydrogen bought", material: "refinery gas", use: "process", treatment: "internal" },
            { consumed: 400, ncv: 11_000 },
          ).treatment,
      ),
    ],
  },
  {
    sector: "petroleum refinery",
    subSector: "refinery",
    defects: [
      error("catalyst coke not recorded", "AD-02", blank(["FCC coke"], "consumed")),
      error("NCV of fuel gas in kJ/kg", "PS-11", inKilojoule(["Fuel gas"])),
      error("hydrogen feed left out because it is no fuel", "RC-31", setIn(stream(["Hydrogen feed"], "treatment"), "internal")),
      error("crude in tonnes", "OU-01", setIn({ table: "products", row: ["Crude throughput"], field: "unit" }, "t")),
    ],
  },
  {
    sector: "petrochemicals",
    subSector: "cracker",
    defects: [
      error("gas turbine power as purchase", "AD-27", ownPowerBought("EM-GT")),
      error("own steam as bought heat", "RC-29", ownSteamBought),
      error(
        "polymer counted beside the olefin it is made of",
        "OU-26",
        (book) => addProduct(book, { product: "Polymer", ...WHOLE }, 30_000).equivalence,
      ),
      error("own fuel gas beside the carbon of its feed", "RC-24", (book) => {
        addStream(
          book,
          { stream: "Naphtha", material: "", use: "process", treatment: "mass balance in" },
          { consumed: 160_000, carbon: 85.7 },
        );
        return book.at(stream(["Own fuel gas"], "stream"));
      }),
      error("a factor for propylene without a document", "OU-04", factorWithoutDocument("Propylene")),
      error("CO2 of the glycol plant sold, without proof", "BD-10", (book) => book.item("entity", "ccus", 20_000)),
    ],
  },
  {
    sector: "petrochemicals",
    subSector: "cracker",
    defects: [
      error("own fuel gas left out because nobody buys it", "RC-31", setIn(stream(["Own fuel gas"], "treatment"), "internal")),
      error("NCV of own fuel gas in kJ/kg", "PS-11", inKilojoule(["Own fuel gas"])),
      error("gas of the furnaces left blank", "AD-02", blank(["RLNG fuel"], "consumed")),
      error(
        "bought ethylene without a notional factor",
        "PL-13",
        (book) =>
          addStream(
            book,
            { stream: "Ethylene bought", material: "", use: "process", treatment: "notional", factor: null },
            { consumed: 1000 },
          ).factor,
      ),
      error("propylene in kilolitres", "OU-01", setIn({ table: "products", row: ["Propylene"], field: "unit" }, "kL")),
    ],
  },
  {
    sector: "fertiliser",
    subSector: "ammonia-urea",
    defects: [
      error("feed and fuel together more than the bill", "RC-28", (book) => {
        times(book, fuel(["Gas fuel"], "consumed"), 1.5);
        return book.at(fuel(["Gas feed"], "received"));
      }),
      error("urea sold instead of urea made", "PS-20", madeTimes("Urea", 0.7)),
      error("bonded CO2 without the receiver's proof", "BD-10", (book) => book.item("entity", "ccus", 930_656)),
      error(
        "purge gas beside its feed",
        "RC-24",
        (book) =>
          addStream(book, { stream: "Purge gas", material: "natural gas", use: "boiler", unit: "Sm3" }, { consumed: 1_000_000, ncv: 8000 })
            .stream,
      ),
      error("ammonia counted beside the urea it becomes", "OU-26", (book) => {
        book.set({ table: "products", row: ["Ammonia"], field: "equivalenceSource" }, "Own estimate");
        return book.set({ table: "products", row: ["Ammonia"], field: "equivalence" }, 1);
      }),
      error(
        "CO2 of bottlers taken away",
        "RC-33",
        (book) =>
          addStream(
            book,
            { stream: "CO2 sold", material: "carbon dioxide", use: "process", treatment: "mass balance out" },
            { consumed: 900, carbon: 27.3 },
          ).treatment,
      ),
    ],
  },
  {
    sector: "fertiliser",
    subSector: "ammonia-urea",
    defects: [
      error("NCV of the gas in kJ/Sm3", "PS-11", inKilojoule(["Gas feed"])),
      error("feed left out because it is no fuel", "RC-31", setIn(stream(["Gas feed"], "treatment"), "internal")),
      error("MMBtu as Gcal", "PS-01", (book) => times(book, fuel(["Gas fuel"], "consumed"), 3.97)),
      error("more CO2 bound than the urea binds", "BD-21", (book) => book.item("entity", "ccus", 1_400_000, "Proof MRV-14")),
      error(
        "bought ammonia without a notional factor",
        "PL-13",
        (book) =>
          addStream(
            book,
            { stream: "Ammonia bought", material: "", use: "process", treatment: "notional", factor: null },
            { consumed: 1000 },
          ).factor,
      ),
    ],
  },
];
