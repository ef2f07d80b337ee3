/** Defects of factors, output and the workbook itself. */
import type { SheetSnapshot } from "../../../../src/core/workbook/cells";
import type { Book } from "../book";
import type { Defect } from "./defect";
import { CPP_COAL, HSD_KILN, MONTHS, PETCOKE, RDF, burnMore, fuel, made, meter, power, stream, times } from "./defect";

const PLAN_PETCOKE = ["Petcoke"];
const PLAN_RDF = ["RDF"];
const PLAN_HSD = ["HSD", "HSD", "kiln"];
const SP1 = (field: string) => ({ table: "sampling", row: ["SP-1"], field }) as const;
const product = (id: string, field: string) => ({ table: "products", row: [id], field }) as const;
const target = (year: string, field: string) => ({ table: "targets", row: [year], field }) as const;

/** The cell's own formula with something else in it; its value stays. */
function reformulate(book: Book, cell: Parameters<Book["set"]>[0], formula: (row: number) => string): string {
  const address = book.at(cell);
  return book.set(cell, book.get(cell), formula(Number(/\d+$/.exec(address)![0])));
}

const FORM_A: SheetSnapshot = {
  id: "formA",
  name: "Form A",
  visibility: "visible",
  protected: false,
  form: "formA",
  top: 0,
  left: 0,
  values: [["A.gei", "Achieved GEI", "tCO2e/t", null, null, 0.61, null, null, null, 0.61, 0, "0.61"]],
  formulas: [Array.from({ length: 12 }, () => "")],
  formats: [Array.from({ length: 12 }, () => "General")],
};

const CALCULATION = { mode: "automatic", iterative: false, precisionAsDisplayed: false } as const;

export const FIGURE_DEFECTS: readonly Defect[] = [
  { check: "BD-10", inject: (book) => book.item("entity", "ccus", 1200) },
  { check: "OU-17", sample: "aluminium", name: "no method", inject: (book) => book.item("method", "pfcMethod", null) },
  { check: "OU-17", sample: "aluminium", name: "no technology", inject: (book) => book.item("method", "potline", null) },
  {
    check: "OU-18",
    inject: (book) => {
      book.set({ month: "Aug 2025", table: "fuel", row: -1, field: "gcv" }, "GCV (kWh)");
      return book.at(fuel(0, "gcv"));
    },
  },
  {
    check: "FA-32",
    inject: (book) => (book.set(stream(PLAN_PETCOKE, "factorType"), "Type II"), book.at(stream(PLAN_PETCOKE, "factor"))),
  },
  { check: "FA-33", sample: "pulp and paper", inject: (book) => book.item("method", "pack", "official workbook") },
  {
    check: "FA-34",
    sample: "pulp and paper",
    inject: (book) => {
      for (const month of MONTHS) {
        book.set(power("EM-TG", "kind", month), "export");
        times(book, power("EM-TG", "energy", month), 0.1);
      }
      return book.set(meter("EM-TG", "powerKind"), "export");
    },
  },
  { check: "FA-01", inject: (book) => book.set(stream(PLAN_RDF, "material"), "misc fuel") },
  { check: "FA-02", inject: (book) => book.set(stream(PLAN_PETCOKE, "typeReason"), null) },
  {
    check: "FA-03",
    inject: (book) => (book.set(stream(PLAN_PETCOKE, "factorType"), "Type II"), book.set(stream(PLAN_PETCOKE, "sampling"), null)),
  },
  { check: "FA-04", inject: (book) => book.set(stream(PLAN_PETCOKE, "sampling"), "SP-9") },
  { check: "FA-05", inject: (book) => book.set(SP1("frequency"), "half-yearly") },
  {
    check: "FA-05",
    name: "the second stream under one sampling plan",
    sample: "pulp and paper",
    inject: (book) => {
      // SP-2 is monthly, as black liquor may be; gas is to be sampled weekly.
      book.set(stream(["Natural gas"], "sampling"), "SP-2");
      return book.at({ table: "sampling", row: ["SP-2"], field: "frequency" });
    },
  },
  { check: "FA-06", inject: (book) => book.set(SP1("frequency"), "every 60,000 t and at least monthly") },
  { check: "FA-07", inject: (book) => book.set(SP1("accreditation"), null) },
  { check: "FA-08", inject: (book) => book.set(SP1("custody"), null) },
  { check: "FA-09", inject: (book) => book.set(SP1("standard"), null) },
  { check: "FA-10", inject: (book) => book.set(SP1("externalGap"), 96) },
  {
    check: "FA-11",
    inject: (book) => (book.set(stream(PLAN_PETCOKE, "factorType"), "Type II"), book.set(stream(PLAN_PETCOKE, "factor"), 79.1)),
  },
  {
    // Pure calcium carbonate gives off 0.44 t per t; 1 % more is 0.4444.
    check: "FA-11",
    name: "a carbonate above its formula",
    sample: "pulp and paper",
    inject: (book) => book.set(stream(["Limestone"], "factor"), 0.5),
  },
  {
    // The plan says Type I, and no table prints 0.4 for dolomite: pure, it gives off 0.47732.
    check: "FA-28",
    name: "a carbonate's own factor as a published one",
    sample: "iron and steel, sponge iron",
    inject: (book) => book.set(stream(["Dolomite"], "factor"), 0.4),
  },
  {
    check: "FA-11",
    name: "metered CO2 that is not counted whole",
    sample: "petrochemicals",
    inject: (book) => book.set(stream(["Decoking and flare"], "factor"), 0.2),
  },
  { check: "FA-41", inject: (book) => book.set(stream(PLAN_RDF, "biomass"), null) },
  {
    check: "FA-38",
    name: "an ore as a carbonate",
    sample: "pulp and paper",
    inject: (book) => {
      for (const month of MONTHS) book.set(fuel(["Limestone"], "stream", month), "Bauxite used");
      book.set(stream(["Limestone"], "stream"), "Bauxite used");
      return book.at(stream(["Bauxite used"], "material"));
    },
  },
  { check: "FA-12", inject: (book) => book.set(stream(PLAN_RDF, "factor"), 3.1) },
  { check: "FA-14", inject: (book) => book.set(stream(PLAN_HSD, "oxidation"), 0.98) },
  { check: "FA-15", inject: (book) => book.set(fuel(RDF, "ncv"), book.get(fuel(RDF, "gcv"))) },
  { check: "FA-16", inject: (book) => book.item("method", "gwp", "AR6") },
  { check: "FA-17", inject: (book) => book.item("baseline", "gridFactor", 0.71) },
  { check: "FA-18", inject: (book) => book.item("baseline", "gridFactor", null) },
  { check: "FA-35", inject: (book) => book.set(stream(["Imported coal"], "biomass"), 30) },
  { check: "FA-14", name: "a sampling plan and nothing measured", inject: (book) => book.set(stream(PLAN_PETCOKE, "oxidation"), 0.98) },
  { check: "FA-19", inject: (book) => book.set(stream(PLAN_PETCOKE, "biomass"), 40) },
  { check: "FA-20", inject: (book) => (book.set(stream(PLAN_RDF, "source"), null), book.at(stream(PLAN_RDF, "biomass"))) },
  { check: "FA-21", inject: (book) => book.set(stream(PLAN_RDF, "biomass"), 0.4) },
  { check: "FA-22", inject: (book) => book.item("method", "alternativeFuels", "zero with NSC-ICM reference", "applied for") },
  { check: "FA-23", inject: (book) => book.set(meter("EM-SOLAR", "contract"), "I-REC 2025-118") },
  { check: "FA-24", inject: (book) => book.set(meter("EM-SOLAR", "contract"), null) },
  {
    check: "FA-25",
    inject: (book) => {
      book.set(meter("EM-GRID", "powerKind"), "dedicated PPA");
      for (const month of MONTHS) book.set(power("EM-GRID", "kind", month), "dedicated PPA");
      return book.at(meter("EM-GRID", "supplierFactor"));
    },
  },
  { check: "FA-26", inject: (book) => book.set(stream(PLAN_PETCOKE, "typeReason"), "Below 10 % of total") },
  {
    check: "FA-27",
    inject: (book) => {
      for (const row of ["Imported coal", "Petcoke", "Domestic coal"]) book.set(stream([row], "source"), "IPCC 2006, Table 1.4");
      return book.set(stream(PLAN_HSD, "source"), "IPCC 1996");
    },
  },
  { check: "FA-28", inject: (book) => book.set(stream(PLAN_PETCOKE, "factor"), 93.4) },
  {
    // Annexure IV prints 56.1 for natural gas and 96.1 for bituminous coal, whose range at IPCC is 89.5 to 99.7.
    check: "FA-28",
    name: "the published factor of another fuel",
    inject: (book) => book.set(stream(["Imported coal"], "factor"), 56.1),
  },
  {
    check: "FA-11",
    name: "a measured factor beyond a coal's whose rank nobody states",
    inject: (book) => (book.set(stream(["Imported coal"], "factorType"), "Type II"), book.set(stream(["Imported coal"], "factor"), 56.1)),
  },
  {
    check: "PL-23",
    name: "a carbon content of another material",
    sample: "petroleum refinery",
    inject: (book) => book.set(stream(["FCC coke"], "carbon"), 94 * 0.8),
  },
  {
    // PPAC has 1.172 kL per t of LDO, 0.853 t/kL: 10 % more is 0.939.
    check: "PL-23",
    name: "a density of another oil",
    sample: "iron and steel, sponge iron",
    inject: (book) => book.set(stream(["LDO"], "density"), 1.02),
  },
  { check: "PL-23", name: "a density", inject: (book) => book.set(stream(PLAN_HSD, "density"), 2.2) },
  { check: "PL-23", name: "the power of clinker a thousand times off", inject: (book) => book.item("method", "clinkerPower", 31_000) },
  {
    check: "FA-30",
    inject: (book) => (book.clear("process", ["Clinker MgO"], "Aug 2025"), book.item("method", "calcination", "CSI B2")),
  },

  { check: "OU-01", inject: (book) => book.set(product("PPC", "unit"), "bags") },
  { check: "OU-02", inject: (book) => ["PPC", "OPC", "Clinker"].map((id) => book.set(product(id, "role"), "by-product")).at(-1)! },
  {
    check: "OU-03",
    inject: (book) =>
      ["PPC", "OPC"].map((id) => (book.set(product(id, "role"), "main product"), book.at(product(id, "equivalence")))).at(-1)!,
  },
  {
    check: "OU-21",
    sample: "aluminium",
    inject: (book) => book.item("entity", "subSector", "refinery"),
  },
  { check: "OU-22", sample: "aluminium", inject: (book) => book.item("method", "pfcMethod", "Tier 1") },
  { check: "OU-23", sample: "pulp and paper", inject: (book) => book.set(product("Newsprint", "role"), "cement") },
  { check: "OU-24", sample: "pulp and paper", inject: (book) => book.set(product("Newsprint", "equivalence"), 0.98) },
  { check: "OU-27", sample: "chlor-alkali", inject: (book) => book.item("baseline", "baselineOutput", 90_000) },
  { check: "OU-29", inject: (book) => book.set(product("OPC", "role"), "by-product") },
  { check: "OU-30", inject: (book) => book.item("entity", "subSector", "clinkerisation") },
  { check: "OU-31", inject: (book) => book.set({ table: "baselineProduction", row: ["PPC"], field: "baselineProduced" }, 99_260) },
  { check: "FA-36", sample: "chlor-alkali", inject: (book) => book.set(stream(["Boiler coal"], "material"), "soda ash") },
  { check: "FA-37", sample: "pulp and paper", inject: (book) => book.set(stream(["Natural gas"], "material"), "Indian coal") },
  { check: "FA-38", sample: "chlor-alkali", inject: (book) => book.set(stream(["Boiler coal"], "material"), "soda ash") },
  { check: "FA-38", name: "petcoke as coal", inject: (book) => book.set(stream(["Petcoke"], "material"), "imported coal") },
  {
    check: "FA-38",
    name: "coal as lignite",
    sample: "chlor-alkali",
    inject: (book) => book.set(stream(["Boiler coal"], "material"), "lignite"),
  },
  { check: "FA-40", sample: "chlor-alkali", inject: (book) => book.set(stream(["Boiler coal"], "treatment"), "internal") },
  { check: "FA-40", name: "partly fossil waste as a memo item", inject: (book) => book.set(stream(["RDF"], "treatment"), "biogenic memo") },
  {
    check: "FA-40",
    name: "coal as a memo item",
    sample: "chlor-alkali",
    inject: (book) => book.set(stream(["CPP coal"], "treatment"), "biogenic memo"),
  },
  { check: "PL-24", sample: "chlor-alkali", inject: (book) => book.item("entity", "subSector", "smelter") },
  { check: "OU-20", inject: (book) => book.set(product("PPC", "equivalence"), 8.2) },
  { check: "OU-04", sample: "pulp and paper", inject: (book) => book.set(product("Newsprint", "equivalenceSource"), null) },
  {
    check: "OU-05",
    inject: (book) => {
      for (const row of [["Imported coal", "kiln", "Lot A"], ["Imported coal", "kiln", "Lot B"], PETCOKE, RDF, HSD_KILN]) {
        book.set(fuel(row, "consumed"), 0);
        book.set(fuel(row, "received"), null);
        book.set(fuel(row, "note"), "none");
      }
      return book.at(made("Clinker", "produced"));
    },
  },
  { check: "OU-06", inject: (book) => (book.set(made("Clinker", "note"), "heating up"), book.set(made("Clinker", "produced"), 0)) },
  { check: "OU-07", inject: (book) => (burnMore(book, CPP_COAL, 5), book.at(made("Clinker", "produced"))) },
  {
    check: "OU-28",
    inject: (book) => book.set({ table: "previousYear", row: ["B3.3"], field: "previousValue" }, 0.9),
  },
  { check: "OU-08", inject: (book) => book.item("baseline", "baselineGei", 0.75) },
  { check: "OU-09", inject: (book) => book.set(target("2025-26", "target"), null) },
  {
    check: "OU-19",
    name: "targets of two years exchanged",
    inject: (book) => {
      const [first, second] = [target("2025-26", "target"), target("2026-27", "target")];
      const values = [book.get(first), book.get(second)] as const;
      book.set(second, values[0]);
      return book.set(first, values[1]);
    },
  },
  { check: "OU-10", inject: (book) => book.set(target("2025-26", "target"), 0.6965) },
  { check: "OU-11", inject: (book) => (book.item("entity", "registration", "CMTOE-085-RJ"), book.at(target("2025-26", "target"))) },
  { check: "OU-12", inject: (book) => book.item("baseline", "baselineOutput", null) },
  { check: "OU-13", inject: (book) => book.set({ table: "baselineProduction", row: ["OPC"], field: "baselineProduced" }, null) },
  { check: "OU-14", inject: (book) => (book.set(made("OPC", "otherAdditives"), 24_000), book.at(made("OPC", "produced"))) },
  { check: "OU-15", inject: (book) => book.item("method", "clinkerPower", null) },
  { check: "OU-16", inject: (book) => (book.item("entity", "subSector", "grinding"), book.at(product("Clinker", "role"))) },

  { check: "IN-01", inject: (book) => book.set(fuel(PETCOKE, "consumed"), book.get(fuel(PETCOKE, "consumed")), "") },
  { check: "IN-17", inject: (book) => reformulate(book, fuel(PETCOKE, "consumed"), (row) => `=E${row}+F${row}-H${row}+I${row}`) },
  { check: "IN-02", inject: (book) => reformulate(book, fuel(PETCOKE, "consumed"), (row) => `=E${row}+#REF!-G${row}-H${row}`) },
  { check: "IN-03", inject: (book) => reformulate(book, fuel(PETCOKE, "consumed"), (row) => `=E${row}+F${row}-H${row}`) },
  { check: "IN-04", inject: (book) => book.sheet("Aug 2025", { visibility: "hidden" }) },
  {
    check: "IN-05",
    inject: (book) => {
      const at = book.at(fuel(RDF, "stream"));
      book.sheet("Aug 2025", { hiddenRows: [Number(/\d+$/.exec(at)![0]) - 1] });
      return at;
    },
  },
  { check: "IN-06", inject: (book) => (book.sheet("Aug 2025", { hiddenColumns: [8] }), "'Aug 2025'!I1") },
  { check: "IN-07", inject: (book) => (book.workbook({ calculation: { ...CALCULATION, mode: "manual" } }), null) },
  { check: "IN-08", inject: (book) => (book.workbook({ calculation: { ...CALCULATION, iterative: true } }), null) },
  { check: "IN-09", inject: (book) => (book.workbook({ calculation: { ...CALCULATION, precisionAsDisplayed: true } }), null) },
  { check: "IN-10", inject: (book) => reformulate(book, fuel(HSD_KILN, "consumed"), () => "='C:\\data\\[Stores.xlsx]Aug'!D14") },
  { check: "IN-11", inject: (book) => (book.addSheet(FORM_A), "'Form A'!F1") },
  { check: "IN-12", inject: (book) => book.format(fuel(RDF, "consumed"), ";;;") },
  { check: "IN-13", inject: (book) => book.copySheet("Reference Data", { name: "Reference Data (2)" }) },
  { check: "IN-14", inject: (book) => reformulate(book, fuel(HSD_KILN, "consumed"), () => '=INDIRECT("Stores!D14")') },
  { check: "IN-15", inject: (book) => (book.countFrom1904(), null) },
  {
    check: "IN-16",
    inject: (book) =>
      reformulate(
        book,
        fuel(PETCOKE, "consumed"),
        (row) => `=IF(AND(ISNUMBER(E${row}),ISNUMBER(F${row}),ISNUMBER(H${row})),E${row}+F${row}-G${row}-H${row}+250,"")`,
      ),
  },
];
