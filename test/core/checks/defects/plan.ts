/** Defects of the monitoring plan, its boundary, its verification and its dates. */
import type { Defect } from "./defect";
import { HSD_DG, PETCOKE, day, fuel, meter, stream } from "./defect";

const PLAN_HSD = ["HSD", "HSD", "internal transport"];
const PLAN_PETCOKE = ["Petcoke"];

export const PLAN_DEFECTS: readonly Defect[] = [
  {
    check: "PL-01",
    inject: (book) => (book.sheet("Monitoring Plan", { form: null, values: [[null]], formulas: [[""]], formats: [["General"]] }), null),
  },
  { check: "PL-02", inject: (book) => book.item("entity", "name", null) },
  { check: "PL-03", inject: (book) => book.item("entity", "year", "2026") },
  { check: "PL-04", inject: (book) => book.set({ table: "versions", row: 0, field: "effectiveFrom" }, null) },
  { check: "PL-05", inject: (book) => book.set({ table: "versions", row: 0, field: "effectiveFrom" }, day(2025, 6, 1)) },
  {
    check: "PL-06",
    inject: (book) =>
      book.add("versions", {
        version: "2.0",
        effectiveFrom: day(2025, 8, 1),
        submittedOn: day(2025, 10, 12),
        approval: "BEE/2",
        change: "Second mill",
      }).effectiveFrom!,
  },
  { check: "PL-07", inject: (book) => book.set({ table: "versions", row: 0, field: "approval" }, null) },
  {
    check: "PL-08",
    inject: (book) =>
      book.add("versions", {
        version: "1.0",
        effectiveFrom: day(2025, 10, 1),
        submittedOn: day(2025, 9, 20),
        approval: "BEE/2",
        change: "Second mill",
      }).version!,
  },
  { check: "PL-09", inject: (book) => book.set({ table: "procedures", row: ["5(6).6"], field: "description" }, null) },
  { check: "PL-10", inject: (book) => book.set({ table: "procedures", row: ["5(6).6"], field: "responsible" }, null) },
  {
    check: "PL-11",
    inject: (book) =>
      book.add("meters", {
        meter: "WB-1",
        measures: "Kiln fuels",
        location: "Gate 2",
        range: "0-100 t",
        uncertainty: 0.1,
        calibrationDue: day(2026, 9, 30),
      }).meter!,
  },
  { check: "PL-12", inject: (book) => book.set(stream(PLAN_HSD, "use"), null) },
  { check: "PL-13", inject: (book) => book.set(stream(PLAN_PETCOKE, "measurement"), null) },
  { check: "PL-14", inject: (book) => book.set(meter("WB-1", "uncertainty"), null) },
  { check: "PL-15", inject: (book) => book.set(meter("EM-COLONY", "powerKind"), null) },
  { check: "PL-16", inject: (book) => book.item("entity", "energyManagerDuties", null) },
  { check: "PL-17", inject: (book) => book.item("entity", "registration", "CMT0009RJ") },
  { check: "PL-18", inject: (book) => (book.item("entity", "registration", "CGUOE999XX"), book.item("entity", "sector", "cement")) },
  {
    check: "PL-18",
    name: "a number typed with spaces and in small letters",
    inject: (book) => (book.item("entity", "registration", "cgu OE-999 XX"), book.item("entity", "sector", "cement")),
  },
  { check: "PL-19", inject: (book) => book.item("method", "internalTransport", "left out") },
  { check: "PL-20", inject: (book) => book.set({ table: "products", row: ["PPC"], field: "unit" }, null) },
  { check: "PL-21", name: "a kind of power", inject: (book) => book.set(meter("EM-COLONY", "powerKind"), "canteen") },
  { check: "PL-21", name: "a method choice", inject: (book) => book.item("method", "pack", "offical wrkbook") },
  {
    check: "PL-21",
    name: "a word of the reference data",
    inject: (book) => book.set({ table: "attachments", row: 0, field: "ready" }, "soon"),
  },
  { check: "PL-21", name: "a status", inject: (book) => book.set(fuel(PETCOKE, "status"), "ok") },
  { check: "PL-21", name: "a basis", inject: (book) => book.set(fuel(PETCOKE, "gcvBasis"), "bone wet") },
  { check: "PL-22", name: "text in a factor", inject: (book) => book.set(stream(PLAN_PETCOKE, "factor"), "as per lab") },
  { check: "PL-22", name: "another unit", inject: (book) => book.set(stream(PLAN_PETCOKE, "ncv"), "25.8 kWh") },
  {
    check: "PL-22",
    name: "a target in words",
    inject: (book) => book.set({ table: "targets", row: ["2025-26"], field: "target" }, "awaited"),
  },
  { check: "PL-22", name: "a date in words", inject: (book) => book.set(meter("WB-1", "calibrationDue"), "next winter") },

  {
    check: "BD-01",
    inject: (book) =>
      book.add(
        "fuel",
        {
          stream: "Lignite",
          use: "kiln",
          unit: "t",
          consumed: 120,
          consumedBy: "weigh feeder",
          quantityBasis: "as fired",
          gcv: 3200,
          gcvBasis: "as fired",
          status: "metered",
          evidence: "LG/1",
        },
        "Nov 2025",
      ).stream!,
  },
  { check: "BD-02", inject: (book) => book.set({ table: "boundary", row: ["Colony"], field: "proof" }, null) },
  { check: "BD-03", inject: (book) => book.set({ table: "boundary", row: ["Colony"], field: "reason" }, null) },
  {
    check: "BD-04",
    inject: (book) => (
      book.set({ table: "boundary", row: ["Captive power"], field: "proof" }, "Meter EM-CPP"),
      book.set({ table: "boundary", row: ["Captive power"], field: "inside" }, "No")
    ),
  },
  {
    check: "BD-05",
    inject: (book) => {
      for (let row = 0; row < 8; row += 1) book.clear("boundary", row);
      return book.item("entity", "name", "Narmada Vista Cement (sample)");
    },
  },
  { check: "BD-06", inject: (book) => book.set({ table: "boundary", row: ["DG sets"], field: "since" }, day(2025, 9, 15)) },
  {
    check: "BD-07",
    inject: (book) =>
      book.add("streams", {
        stream: "Furnace oil",
        material: "furnace oil",
        use: "kiln",
        measurement: "Flow meter",
        unit: "kL",
        factorType: "Type I",
        typeReason: "Liquid stream",
        source: "Annex IV",
      }).stream!,
  },
  { check: "BD-08", inject: (book) => book.set({ table: "boundary", row: ["Solar plant"], field: "inside" }, null) },
  {
    check: "BD-09",
    inject: (book) => (book.set({ table: "boundary", row: ["Colony"], field: "inside" }, "Yes"), book.at(meter("EM-COLONY", "powerKind"))),
  },

  { check: "VE-01", inject: (book) => book.item("acva", "otherServices", "Yes") },
  { check: "VE-02", inject: (book) => book.item("acva", "otherServices", null) },
  { check: "VE-03", inject: (book) => book.item("acva", "accreditation", null) },
  { check: "VE-04", inject: (book) => book.item("acva", "engagedOn", day(2026, 6, 10)), asOf: { year: 2026, month: 6, day: 11 } },
  {
    check: "VE-05",
    inject: (book) => {
      for (const month of ["Aug 2025", "Sep 2025"]) {
        book.set(fuel(PETCOKE, "status", month), "estimated");
        book.set(fuel(PETCOKE, "note", month), "Weighbridge under repair: mean of the three months before");
      }
      return book.at(fuel(PETCOKE, "stream"));
    },
  },
  { check: "VE-06", inject: (book) => book.set({ table: "attachments", row: ["Verified GHG report"], field: "ready" }, "No") },
  { check: "VE-07", inject: (book) => book.item("acva", "agency", "Plant laboratory") },
  { check: "VE-08", inject: (book) => book.set({ table: "measures", row: 0, field: "investment" }, null) },
  { check: "VE-09", inject: (book) => book.set({ table: "measures", row: 0, field: "ghgAfter" }, 45_000) },

  { check: "DL-01", inject: (book) => book.set({ table: "versions", row: 0, field: "submittedOn" }, day(2025, 8, 14)) },
  { check: "DL-02", inject: (book) => book.set({ table: "versions", row: 0, field: "submittedOn" }, null) },
  { check: "DL-03", inject: (book) => book.set({ table: "versions", row: 0, field: "submittedOn" }, day(2024, 6, 18)) },
  { check: "DL-04", inject: (book) => book.item("entity", "year", "2025-26"), asOf: { year: 2026, month: 8, day: 12 } },
  { check: "DL-05", inject: (book) => book.item("entity", "year", "2025-26"), asOf: { year: 2026, month: 7, day: 1 } },
  { check: "DL-06", inject: (book) => book.item("acva", "engagedOn", null) },
  { check: "DL-07", inject: (book) => book.item("entity", "e2SubmittedOn", null) },
  { check: "DL-08", inject: (book) => book.item("entity", "energyManagerAppointed", day(2062, 6, 1)) },

  { check: "RC-11", inject: (book) => book.set(meter("WB-1", "calibrationDue"), day(2025, 9, 30)) },
  { check: "RC-12", inject: (book) => book.set(meter("WB-1", "calibrationDue"), null) },
  { check: "RC-13", inject: (book) => book.item("method", "fuelTolerance", 10) },
  {
    check: "RC-14",
    inject: (book) => {
      book.set(stream(["HSD", "HSD", "DG"], "use"), "process");
      for (const month of [
        "Apr 2025",
        "May 2025",
        "Jun 2025",
        "Jul 2025",
        "Aug 2025",
        "Sep 2025",
        "Oct 2025",
        "Nov 2025",
        "Dec 2025",
        "Jan 2026",
        "Feb 2026",
        "Mar 2026",
      ])
        book.set(fuel(HSD_DG, "use", month), "process");
      return book.at(meter("EM-DG", "powerKind"));
    },
  },
];
