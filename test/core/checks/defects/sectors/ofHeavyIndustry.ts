/** Errors typical of cement, aluminium and steel plants. */
import {
  addProduct,
  addStream,
  everyMonth,
  everyMonthTimes,
  inKilojoule,
  madeTimes,
  ownPowerBought,
  ownSteamBought,
  setIn,
} from "../changes";
import { fuel, made, power, process, stream, times } from "../defect";
import { error, WHOLE } from "./error";
import type { SectorBook } from "./error";

export const HEAVY: readonly SectorBook[] = [
  {
    sector: "cement",
    subSector: "integrated",
    defects: [
      error("petcoke as alternative fuel", "FA-19", setIn(stream(["Petcoke"], "biomass"), 40)),
      error("refuse as all biogenic", "FA-35", setIn(stream(["RDF"], "biomass"), 100)),
      error("waste-heat power as purchase", "AD-27", ownPowerBought("EM-WHR")),
      error("clinker to a sister unit that nobody names", "RC-09", setIn(made("Clinker", "movedOut"), 5000)),
      error("bought clinker beside stocks that do not know it", "RC-06", (book) => {
        everyMonth(book, "production", ["Clinker"], "movedIn", 3000);
        return book.at(made("Clinker", "closing", "Sep 2025"));
      }),
      error("blended cement without its fly ash", "PS-16", setIn(made("PPC", "flyAsh"), 0)),
      error("GCV of refuse in MJ/kg", "PS-11", setIn(fuel(["RDF"], "gcv"), 14.4)),
      error("diesel of the mines left out without a reason", "PL-19", (book) => book.item("method", "internalTransport", "left out")),
      error(
        "limestone beside the calcination of clinker",
        "RC-27",
        (book) => addStream(book, { stream: "Limestone", material: "limestone", use: "kiln" }, { consumed: 100_000 }).stream,
      ),
      error("litres of diesel as kilolitres", "PS-02", (book) => times(book, fuel(["HSD", "DG"], "consumed"), 1000)),
      error("closing stock of coal from a survey of another day", "RC-01", (book) => {
        times(book, fuel(["Domestic coal"], "closing"), 1.5);
        return book.at(fuel(["Domestic coal"], "consumed"));
      }),
    ],
  },
  {
    sector: "aluminium",
    subSector: "smelter",
    defects: [
      error("anode effects in seconds", "PS-17", setIn(process("Anode-effect minutes per cell-day", "value"), 11.4)),
      error("gross anodes as net", "PS-01", setIn(process("Net anode consumption", "value"), 11_861)),
      error("Tier 1 although anode effects are logged", "OU-22", (book) => book.item("method", "pfcMethod", "Tier 1")),
      error("captive power as purchase", "AD-27", ownPowerBought("EM-CPP")),
      error("own steam as bought heat", "RC-29", ownSteamBought),
      error(
        "packing coke as fuel beside the baked anodes",
        "RC-31",
        (book) => addStream(book, { stream: "Packing coke", material: "petcoke", use: "process" }, { consumed: 150, ncv: 7800 }).treatment,
      ),
      error(
        "pitch volatiles as fuel beside the baked anodes",
        "RC-31",
        (book) =>
          addStream(book, { stream: "Pitch volatiles", material: "coal tar", use: "process" }, { consumed: 150, ncv: 8800 }).treatment,
      ),
      error("MWh in a column of kWh", "RC-02", setIn(power("EM-GRID", "energy"), 27_790)),
    ],
  },
  {
    sector: "aluminium",
    subSector: "refinery",
    defects: [
      error("hydrate as alumina", "PS-20", madeTimes("Alumina", 1.53)),
      error(
        "hydrate counted beside the alumina it becomes",
        "OU-26",
        (book) => addProduct(book, { product: "Hydrate", ...WHOLE }, 10_000).equivalence,
      ),
      error("cogeneration power as purchase", "AD-27", ownPowerBought("EM-CPP")),
      error("coal of the cogeneration as internal", "RC-31", setIn(stream(["Coal"], "treatment"), "internal")),
      error("limestone and the lime of it", "RC-27", (book) => {
        addStream(book, { stream: "Limestone", material: "limestone", use: "kiln" }, { consumed: 3000 });
        return addStream(book, { stream: "Lime", material: "lime", use: "process" }, { consumed: 1700 }).stream;
      }),
    ],
  },
  {
    sector: "iron and steel",
    subSector: "integrated steel",
    defects: [
      error("dolomite calculated as limestone", "FA-38", setIn(stream(["Dolomite"], "material"), "limestone")),
      error("wet coal as dry", "PS-20", (book) => {
        everyMonthTimes(book, "fuel", ["Coking coal"], "consumed", 1.2);
        return book.at(stream(["Coking coal"], "stream"));
      }),
      error("rolled tonnes as crude steel", "PS-20", madeTimes("Crude steel", 0.8)),
      error("NCV of furnace gas in kJ/Nm3", "PS-15", inKilojoule(["BFG", "process"])),
      error("power house as purchase", "AD-27", ownPowerBought("EM-PH")),
      error(
        "breeze of own coke as fuel",
        "RC-21",
        (book) =>
          addStream(book, { stream: "Coke breeze", material: "coke oven coke", use: "process" }, { consumed: 5000, ncv: 6500 }).stream,
      ),
      error(
        "burnt lime beside its limestone",
        "RC-27",
        (book) => addStream(book, { stream: "Calcined lime", material: "lime", use: "process" }, { consumed: 15_000 }).stream,
      ),
      error("pig iron sold as if it came in", "RC-31", setIn(stream(["Pig iron sold"], "treatment"), "mass balance in")),
      error("the published carbon of steel", "PS-17", (book) => {
        everyMonth(book, "fuel", ["Steel"], "carbon", 1);
        return book.at(fuel(["Steel"], "carbon", "Apr 2025"));
      }),
      error("hot metal counted beside the steel it becomes", "OU-26", (book) => {
        book.set({ table: "products", row: ["Hot metal"], field: "equivalenceSource" }, "Own estimate");
        return book.set({ table: "products", row: ["Hot metal"], field: "equivalence" }, 1);
      }),
      error("notional factor of coke with its point moved", "PS-22", setIn(stream(["Coke bought, notional"], "factor"), 5.6)),
    ],
  },
  {
    sector: "iron and steel",
    subSector: "sponge iron",
    defects: [
      // 27,216 t x 4.724 Gcal/t / 20,160 t DRI = 6.38 Gcal/t; a fifth more is 7.65, and usual is 5 to 7.
      error("NCV of the kiln coal a fifth too high in all months", "PS-20", (book) => {
        everyMonthTimes(book, "fuel", ["Kiln coal"], "ncv", 1.2);
        return book.at(stream(["Kiln coal"], "stream"));
      }),
      error("dolochar beside the kiln coal it is part of", "RC-22", setIn(stream(["Dolochar"], "treatment"), "combustion")),
      error("waste-heat power as purchase", "AD-27", ownPowerBought("EM-WHRB")),
      error("own sponge iron counted beside the steel", "OU-26", (book) => {
        book.set({ table: "products", row: ["Own DRI"], field: "equivalenceSource" }, "Own estimate");
        return book.set({ table: "products", row: ["Own DRI"], field: "equivalence" }, 1);
      }),
      error("steel that leaves as if it came in", "RC-31", setIn(stream(["Steel"], "treatment"), "mass balance in")),
    ],
  },
];
