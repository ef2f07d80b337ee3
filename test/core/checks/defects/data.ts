/** Defects of the months: activity data, plausibility and reconciliation. */
import type { Defect } from "./defect";
import {
  CPP_COAL,
  HSD_DG,
  HSD_KILN,
  HSD_VEHICLES,
  MONTHS,
  PETCOKE,
  RDF,
  burnMore,
  day,
  fuel,
  made,
  meter,
  plus,
  power,
  process,
  stream,
  times,
} from "./defect";

export const DATA_DEFECTS: readonly Defect[] = [
  { check: "AD-44", inject: (book) => book.set(fuel(RDF, "consumed"), null, "=SUM(Stores!A1:A31)") },
  {
    check: "AD-45",
    inject: (book) => {
      for (const month of MONTHS) {
        book.set(fuel(HSD_VEHICLES, "unit", month), "GJ");
        times(book, fuel(HSD_VEHICLES, "consumed", month), 36);
      }
      book.set(stream(["HSD", "HSD", "internal transport"], "unit"), "GJ");
      return book.at(fuel(HSD_VEHICLES, "unit", "Apr 2025"));
    },
  },
  {
    check: "AD-01",
    inject: (book) => (book.clear("fuel", HSD_VEHICLES, "Aug 2025"), book.at(stream(["HSD", "HSD", "internal transport"], "stream"))),
  },
  {
    check: "AD-46",
    asOf: { year: 2025, month: 11, day: 15 },
    inject: (book) => (book.sheet("Oct 2025", { form: null, values: [], formulas: [], formats: [] }), null),
  },
  {
    check: "AD-49",
    inject: (book) => (book.sheet("Mar 2026", { form: null, values: [], formulas: [], formats: [] }), null),
  },
  { check: "AD-02", inject: (book) => book.set(fuel(RDF, "consumed"), null) },
  { check: "AD-03", inject: (book) => book.set(fuel(RDF, "gcv"), "awaited") },
  { check: "AD-04", inject: (book) => book.set(fuel(RDF, "unit"), "bags") },
  { check: "AD-04", name: "a volume of raw meal", inject: (book) => book.set(process("Raw meal fed", "unit"), "m3") },
  { check: "PS-15", name: "moisture as a fraction", inject: (book) => times(book, fuel(PETCOKE, "inherentMoisture"), 0.01) },
  {
    check: "AD-31",
    name: "a unit of the plan that nobody knows",
    inject: (book) => (book.set(stream(["RDF"], "unit"), "bags"), book.at(fuel(RDF, "unit", "Apr 2025"))),
  },
  { check: "PS-11", name: "a negative figure", inject: (book) => times(book, fuel(HSD_KILN, "consumed"), -1) },
  { check: "AD-06", inject: (book) => book.set(fuel(RDF, "gcv"), null) },
  {
    check: "AD-48",
    inject: (book) => book.set(fuel(PETCOKE, "gcvBasis"), "as fired"),
  },
  { check: "AD-47", inject: (book) => book.set(process("Clinker MgO", "item"), "Anode ash") },
  { check: "AD-07", inject: (book) => (book.set(fuel(PETCOKE, "quantityBasis"), "dry"), book.at(fuel(PETCOKE, "gcv"))) },
  { check: "AD-08", inject: (book) => book.copySheet("Aug 2025", { name: "Aug 2025 (2)", form: null }) },
  {
    check: "AD-09",
    inject: (book) => {
      const at = book.copySheet("Aug 2025", { name: "Sheet7", form: null });
      book.put("Sheet7", 0, 0, "Stores");
      book.put("Sheet7", 1, 0, null);
      book.put("Sheet7", 3, 1, null);
      return at;
    },
  },
  {
    check: "AD-10",
    inject: (book) => {
      const cells = {
        stream: "RDF",
        use: "kiln",
        lot: "Second truck",
        unit: "t",
        consumed: book.get(fuel(RDF, "consumed")),
        consumedBy: "weigh feeder",
        quantityBasis: "as fired",
        gcv: book.get(fuel(RDF, "gcv")),
        gcvBasis: "as fired",
        status: "metered",
        evidence: "AFR/9",
      };
      return book.add("fuel", cells, "Aug 2025").consumed!;
    },
  },
  {
    check: "AD-11",
    inject: (book) =>
      book.add("electricity", { meter: "EM-SOLAR", kind: "own renewable", energy: 1000, status: "metered", evidence: "SOL/9" }, "Aug 2025")
        .meter!,
  },
  { check: "AD-12", inject: (book) => book.set(fuel(RDF, "consumed"), String(Number(book.get(fuel(RDF, "consumed"))))) },
  { check: "AD-13", inject: (book) => book.set(fuel(RDF, "consumed"), 0) },
  { check: "AD-14", inject: (book) => (book.set(fuel(RDF, "status"), "estimated"), book.at(fuel(RDF, "stream"))) },
  { check: "AD-15", inject: (book) => (book.set(fuel(RDF, "status"), "provisional"), book.at(fuel(RDF, "stream"))) },
  { check: "AD-17", inject: (book) => (book.set(fuel(RDF, "evidence"), null), book.at(fuel(RDF, "stream"))) },
  { check: "AD-18", inject: (book) => book.set({ month: "Aug 2025", table: "electricity", row: -1, field: "energy" }, "Energy (kVAh)") },
  { check: "AD-19", inject: (book) => book.set(fuel(PETCOKE, "inherentMoisture"), 9.9) },
  { check: "AD-20", inject: (book) => book.set(fuel(PETCOKE, "totalMoisture"), null) },
  { check: "AD-21", inject: (book) => (book.set(fuel(PETCOKE, "gcvBasis"), null), book.at(fuel(PETCOKE, "gcv"))) },
  { check: "AD-22", inject: (book) => book.set(power("EM-GRID", "factor"), 200) },
  { check: "AD-23", inject: (book) => book.set(power("EM-GRID", "factor"), null) },
  {
    check: "AD-24",
    inject: (book) => {
      book.item("method", "billPeriod", null);
      book.set(power("EM-GRID", "billFrom"), day(2025, 8, 11));
      book.set(power("EM-GRID", "billTo"), day(2025, 9, 10));
      return book.at(power("EM-GRID", "billed"));
    },
  },
  { check: "AD-25", inject: (book) => (book.set(power("EM-GRID", "point"), "injection"), book.at(power("EM-GRID", "meter"))) },
  { check: "AD-26", inject: (book) => (book.set(power("EM-SOLAR", "kind"), "grid"), book.at(power("EM-SOLAR", "meter"))) },
  {
    check: "AD-27",
    inject: (book) => (book.set(meter("EM-GRID", "measures"), "DG set at the main incomer"), book.at(meter("EM-GRID", "powerKind"))),
  },
  {
    check: "AD-28",
    inject: (book) =>
      book.set(
        power("EM-SOLAR", "energy", "Mar 2026"),
        MONTHS.slice(0, 11).reduce((total, month) => total + Number(book.get(power("EM-SOLAR", "energy", month))), 0),
      ),
  },
  {
    check: "AD-29",
    inject: (book) => {
      book.copySheet("Mar 2026", { name: "Mar 2025", form: null });
      book.put("Mar 2025", 3, 1, day(2025, 3, 1));
      book.put("Mar 2025", 0, 0, "Monthly data, Mar 2025");
      return book.at({ month: "Mar 2025", table: "fuel", row: 0, field: "stream" });
    },
  },
  { check: "AD-30", inject: (book) => book.set(power("EM-GRID", "closingReading", "Mar 2026"), 100) },
  { check: "AD-31", inject: (book) => book.set(fuel(RDF, "unit"), "kL") },
  { check: "AD-32", inject: (book) => (book.set(fuel(RDF, "consumedBy"), null), book.at(fuel(RDF, "stream"))) },
  { check: "AD-33", inject: (book) => (book.set(fuel(RDF, "meter"), "WF-9"), book.at(fuel(RDF, "stream"))) },
  {
    check: "AD-34",
    inject: (book) => {
      for (const field of ["opening", "received", "closing", "consumed", "gcv"])
        book.set(fuel(CPP_COAL, field), book.get(fuel(CPP_COAL, field, "Jul 2025")));
      return book.at(fuel(CPP_COAL, "consumed"));
    },
  },
  {
    check: "AD-35",
    inject: (book) => {
      book.set(fuel(HSD_DG, "opening"), 1);
      book.set(fuel(HSD_DG, "received"), 1);
      book.set(fuel(HSD_DG, "closing"), 0);
      return book.at(fuel(HSD_DG, "consumed"));
    },
  },

  { check: "PS-01", inject: (book) => times(book, power("EM-SOLAR", "energy"), 3) },
  { check: "PS-02", inject: (book) => times(book, power("EM-SOLAR", "energy"), 0.001) },
  { check: "PS-03", inject: (book) => (times(book, fuel(RDF, "consumed"), 6), book.at(made("Clinker", "produced"))) },
  { check: "PS-04", inject: (book) => (times(book, power("EM-WHR", "energy"), 6), book.at(made("OPC", "produced"))) },
  { check: "PS-05", inject: (book) => times(book, process("Raw meal fed", "value"), 1.3) },
  { check: "PS-06", inject: (book) => (book.set(made("OPC", "slag"), 2600), book.at(made("OPC", "produced"))) },
  { check: "PS-07", inject: (book) => (burnMore(book, CPP_COAL, 1.55), book.at(power("EM-CPP", "energy"))) },
  {
    check: "PS-08",
    inject: (book) =>
      book.add(
        "process",
        { item: "Captive power, gross generation", value: 4_540_000, unit: "kWh", status: "metered", evidence: "CPP/9" },
        "Aug 2025",
      ).value!,
  },
  { check: "PS-09", inject: (book) => book.set(fuel(HSD_KILN, "gcv"), 8500) },
  {
    // 9,673.4 / 0.95 is 10,182.5; furnace oil has at most 41.7 TJ/Gg, 9,959.9 kcal/kg, and 1.5 % more.
    check: "PS-23",
    name: "a gross value of an oil",
    sample: "petroleum refinery",
    inject: (book) => book.set(fuel(["IFO", "process"], "ncv"), 10_182),
  },
  {
    // 8,425.75 / 0.9 is 9,361.9; pipeline gas has at most 9,150 kcal/Sm3 net.
    check: "PS-23",
    name: "a gross value of a gas by volume, all year",
    sample: "fertiliser",
    inject: (book) => MONTHS.map((month) => times(book, fuel(["Gas feed", "process"], "ncv", month), 1 / 0.9))[4]!,
  },
  {
    // 8,425.75 x 0.9 is 7,583.2; pipeline gas has at least 7,600.
    check: "PS-23",
    name: "a net value in the gross column",
    sample: "pulp and paper",
    inject: (book) => book.set(fuel(["Natural gas", "process"], "gcv"), 8425),
  },
  { check: "PS-10", inject: (book) => (times(book, fuel(HSD_DG, "consumed"), 1.6), book.at(power("EM-DG", "energy"))) },
  { check: "PS-11", inject: (book) => book.set(fuel(HSD_KILN, "gcv"), 45.2) },
  { check: "PS-11", name: "kJ for kcal", sample: "pulp and paper", inject: (book) => times(book, fuel(["Coal", "boiler"], "gcv"), 4.1868) },
  { check: "PS-11", name: "more than a hundred per cent", inject: (book) => book.set(fuel(RDF, "totalMoisture"), 140) },
  { check: "PS-17", name: "an analysis of clinker", inject: (book) => book.set(process("Clinker CaO", "value"), 56) },
  { check: "PS-14", inject: (book) => (book.set(meter("EM-WHR", "range"), "0-1 MW"), book.at(power("EM-WHR", "energy", "Apr 2025"))) },
  { check: "PS-15", inject: (book) => book.set(fuel(RDF, "gcv"), 2400) },
  { check: "PS-16", name: "a blank gypsum", inject: (book) => book.set(made("OPC", "gypsum"), null) },
  { check: "PS-16", inject: (book) => book.set(made("OPC", "gypsum"), 2400) },
  {
    // Coke has at least 78 % carbon: the plan names no material, the sector's list does.
    check: "PS-17",
    name: "carbon of a flow whose material the list has",
    sample: "iron and steel",
    inject: (book) => MONTHS.map((month) => book.set(fuel(["Coke bought", "process"], "carbon", month), 66))[0]!,
  },
  {
    // 0.55 t per t of metal is what comes to the pots; the butts that go back are not burnt.
    check: "PS-05",
    name: "gross anodes all year",
    sample: "aluminium",
    inject: (book) => MONTHS.map((month) => times(book, process("Net anode consumption", "value", month), 1.3))[4]!,
  },
  { check: "PS-17", inject: (book) => book.set(fuel(RDF, "totalMoisture"), 71) },

  {
    check: "RC-30",
    name: "to the last kWh",
    inject: (book) => book.set(power("EM-SOLAR", "energy"), book.get(power("EM-GRID", "energy"))),
  },
  {
    check: "RC-30",
    name: "within the accuracy of two meters all year",
    sample: "pulp and paper",
    inject: (book) => {
      for (const month of MONTHS) book.set(power("EM-TG", "energy", month), Number(book.get(power("EM-GRID", "energy", month))) * 1.002);
      return book.at(power("EM-TG", "energy"));
    },
  },
  { check: "RC-01", inject: (book) => times(book, fuel(PETCOKE, "consumed"), 1.08) },
  { check: "RC-02", inject: (book) => times(book, power("EM-GRID", "energy"), 1.05) },
  { check: "RC-03", inject: (book) => times(book, power("EM-GRID", "billed"), 1.05) },
  { check: "RC-04", inject: (book) => (plus(book, fuel(PETCOKE, "received"), -300), plus(book, fuel(PETCOKE, "opening"), 300)) },
  {
    check: "RC-05",
    inject: (book) => (plus(book, power("EM-GRID", "closingReading"), -50), plus(book, power("EM-GRID", "openingReading"), -50)),
  },
  { check: "RC-06", inject: (book) => (plus(book, made("PPC", "dispatched"), -5000), book.at(made("PPC", "closing"))) },
  { check: "RC-07", inject: (book) => (plus(book, made("PPC", "dispatched"), 2000), plus(book, made("PPC", "opening"), 2000)) },
  { check: "RC-08", inject: (book) => (plus(book, made("Clinker", "dispatched"), 5000), plus(book, made("Clinker", "usedInside"), -5000)) },
  {
    check: "RC-09",
    inject: (book) => (book.set(made("Clinker", "sisterUnit", "Jan 2026"), null), book.at(made("Clinker", "movedOut", "Jan 2026"))),
  },
  { check: "RC-10", inject: (book) => book.set(power("EM-COLONY", "energy"), 9_000_000) },
];
