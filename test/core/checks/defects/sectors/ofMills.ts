/** Errors typical of paper and textile mills and of chlor-alkali plants. */
import {
  addProduct,
  addStream,
  asRenewable,
  everyMonthTimes,
  factorWithoutDocument,
  madeTimes,
  ownPowerBought,
  ownSteamBought,
  setIn,
} from "../changes";
import { fuel, made, meter, power, stream, times } from "../defect";
import { error, WHOLE } from "./error";
import type { SectorBook } from "./error";

export const MILLS: readonly SectorBook[] = [
  {
    sector: "pulp and paper",
    subSector: "wood",
    defects: [
      error("a factor for newsprint without a document", "OU-04", factorWithoutDocument("Newsprint")),
      error("the whole feed of the lime kiln as purchased limestone", "PS-20", (book) => {
        everyMonthTimes(book, "fuel", ["Limestone"], "consumed", 5);
        return book.at(stream(["Limestone"], "stream"));
      }),
      error(
        "lime mud of the recovery loop as limestone",
        "RC-31",
        (book) => addStream(book, { stream: "Lime mud", material: "limestone", use: "kiln" }, { consumed: 5000 }).treatment,
      ),
      error(
        "burnt lime beside its limestone",
        "RC-27",
        (book) => addStream(book, { stream: "Kiln lime", material: "lime", use: "process" }, { consumed: 600 }).stream,
      ),
      error(
        "plastic reject as wood",
        "FA-38",
        (book) =>
          addStream(book, { stream: "Plastic reject", material: "wood waste", use: "boiler" }, { consumed: 600, ncv: 5000 }).material,
      ),
      error(
        "pulper rejects as all biogenic",
        "FA-35",
        (book) =>
          addStream(book, { stream: "Pulper reject", material: "RDF", use: "boiler", biomass: 100 }, { consumed: 600, ncv: 5000 }).biomass,
      ),
      error("black liquor as coal", "FA-38", setIn(stream(["Black liquor"], "material"), "Indian coal")),
      error("market pulp counted as paper", "OU-26", (book) => addProduct(book, { product: "Market pulp", ...WHOLE }, 3000).equivalence),
      error("turbine power as purchase", "AD-27", ownPowerBought("EM-TG")),
      error("broke counted as paper", "RC-06", (book) => {
        times(book, made("Writing paper", "produced"), 1.12);
        return book.at(made("Writing paper", "closing"));
      }),
    ],
  },
  {
    sector: "chlor-alkali",
    subSector: "membrane",
    defects: [
      error("lye at 32 % as caustic soda at 100 %", "PS-20", madeTimes("Caustic soda", 3.125)),
      error("captive power as purchase", "AD-27", ownPowerBought("EM-CPP")),
      error("turbine steam as bought heat", "RC-29", ownSteamBought),
      error("a factor for flakes without a document", "OU-04", factorWithoutDocument("Caustic flakes")),
      error("certificates as renewable power", "FA-23", asRenewable("EM-GRID", "REC 2025/12")),
      error("kilograms of soda ash as tonnes", "PS-20", (book) => {
        everyMonthTimes(book, "fuel", ["Soda ash"], "consumed", 1000);
        return book.at(stream(["Soda ash"], "stream"));
      }),
    ],
  },
  {
    sector: "chlor-alkali",
    subSector: "membrane",
    defects: [
      error("more chlorine than the chemistry gives", "PS-20", madeTimes("Liquid chlorine", 1.4, "Caustic soda")),
      error("flakes counted beside the lye they are made of", "OU-26", (book) => {
        book.set({ table: "products", row: ["Caustic flakes"], field: "equivalenceSource" }, "Own estimate");
        return book.set({ table: "products", row: ["Caustic flakes"], field: "equivalence" }, 1);
      }),
      error("soda ash of the brine as internal", "RC-31", setIn(stream(["Soda ash"], "treatment"), "internal")),
      error("closing stock of coal from another day", "RC-01", (book) => {
        times(book, fuel(["CPP coal"], "closing"), 1.5);
        return book.at(fuel(["CPP coal"], "consumed"));
      }),
    ],
  },
  {
    sector: "textiles",
    subSector: "composite",
    defects: [
      error("own steam as bought heat", "RC-29", ownSteamBought),
      error("metres of fabric as kilograms", "PS-20", madeTimes("Fabric", 6)),
      error("coal as biomass", "FA-35", setIn(stream(["Coal"], "biomass"), 100)),
      error(
        "briquettes at the factor of coal",
        "FA-38",
        (book) => addStream(book, { stream: "Briquettes", material: "Indian coal", use: "boiler" }, { consumed: 500, ncv: 3800 }).material,
      ),
      error(
        "bought yarn without a notional factor",
        "PL-13",
        (book) =>
          addStream(book, { stream: "Yarn bought", material: "", use: "process", treatment: "notional", factor: null }, { consumed: 100 })
            .factor,
      ),
      error(
        "yarn counted beside the fabric it becomes",
        "OU-26",
        (book) => addProduct(book, { product: "Yarn", ...WHOLE }, 900).equivalence,
      ),
    ],
  },
  {
    sector: "textiles",
    subSector: "spinning",
    defects: [
      error("wind power without a contract", "FA-24", setIn(meter("EM-WIND", "contract"), null)),
      error("wheeled power at the generator's end", "AD-25", (book) => {
        book.set(power("EM-WIND", "point"), "injection");
        return book.at(power("EM-WIND", "meter"));
      }),
      error("hard waste and yarn used inside as output", "PS-20", madeTimes("Yarn", 2)),
      error(
        "a second count without a factor",
        "OU-03",
        (book) => addProduct(book, { product: "Yarn 20s", role: "main product", equivalence: null }, 300).equivalence,
      ),
      error(
        "a third count by a factor without a document",
        "OU-04",
        (book) =>
          addProduct(book, { product: "Yarn 60s", role: "main product", equivalence: 1.4, equivalenceSource: null }, 300).equivalenceSource,
      ),
    ],
  },
];
