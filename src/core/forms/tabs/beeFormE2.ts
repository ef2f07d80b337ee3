/** BEE Form E2, Annexure V: energy and emissions in Million kWh, Million kcal and TOE, previous and current year. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { MILLION_KCAL_TJ } from "../../method/annualForm";
import { quotient } from "../../method/ratios";
import { previousLine, productionOf } from "../../plan/find";
import { total } from "../../inventory/readings";
import { combine, isMissing, missing } from "../../trace/figure";
import { denominatorUnit } from "../../sectors/outputs";
import { subSectorProfile } from "../../sectors/profiles";
import { cited, derived, reading } from "../../trace/trace";
import { refText } from "../../workbook/cells";
import { energyParts, energyToe, TJ_PER_MILLION_KCAL, workings } from "./beeFormE2Energy";
import { e2Line, KCAL_PER_KWH, kwhByConvention, previousYear } from "./beeFormE2Previous";
import type { PreviousYear } from "./beeFormE2Previous";
import type { FactorRegister } from "../data/factors";
import { EQUIVALENT } from "./formB";
import { TWO_YEARS } from "../model/grids";
import type { FormPart, FormSpec, LineFormat, LineSpec, TextSpec } from "../model/line";
import { productLine, RESULT } from "../model/lineIds";
import { line } from "../model/lineOf";
import { textLink, yearLink } from "../model/links";

export function beeFormE2(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): FormSpec {
  registerConstants(setting, factors);
  const previous = previousYear(setting);
  return {
    form: "beeFormE2",
    title: "BEE Form E2: Energy and emissions",
    naming:
      "Annexure V of the Procedure, filed every year in Million kWh, Million kcal and TOE. The guides call the " +
      "monitoring plan Form E2; that stands on Form E2 Plan.",
    grid: TWO_YEARS,
    parts: [
      ...identityParts(setting),
      { kind: "heading", id: "BE.B1", label: "B1. Products" },
      ...productParts(setting, previous),
      { kind: "heading", id: "BE.B2", label: "B2. Energy and emissions" },
      ...energyParts(inventory, setting, previous),
      stated(setting, "B2.10", "Normalised energy, total", "TOE", "quantity", previous),
      ...emissionParts(previous),
      { kind: "heading", id: "BE.B3", label: "B3. Specific energy and GHG emission intensity" },
      ...intensityParts(setting, previous),
      { kind: "heading", id: "BE.C", label: "C. Sector pro-forma" },
      sectorPart(setting),
      {
        ...text(
          "BE.U",
          "Undertaking: wording of Annexure V, to be signed by the energy manager",
          { value: null },
          "Left empty: the wording is not reproduced here",
        ),
        typed: true,
      },
      ...workings(inventory, setting),
    ],
  };
}

const text = (id: string, label: string, content: TextSpec["content"], note = ""): TextSpec => ({ kind: "text", id, label, content, note });

function registerConstants(setting: InventorySetting, factors: FactorRegister): void {
  const perKwh = kwhByConvention(setting);
  if (!isMissing(perKwh)) factors.add(KCAL_PER_KWH, perKwh);
  factors.add(
    TJ_PER_MILLION_KCAL,
    cited("Energy of a million kcal", MILLION_KCAL_TJ, "TJ", "exact: 1 kcal (International Table) = 4.1868 kJ"),
  );
}

function identityParts({ plan: { entity } }: InventorySetting): readonly FormPart[] {
  return [
    { kind: "heading", id: "BE.A", label: "A. Obligated entity" },
    text("BE.A1", "A1. Registration number", textLink(entity.registration)),
    text("BE.A2", "A2. Name of obligated entity", textLink(entity.name)),
    text("BE.A3.sector", "A3. Sector", textLink(entity.sector)),
    text("BE.A3.sub-sector", "A3. Sub-sector", textLink(entity.subSector)),
    text("BE.A4", "A4. Year of establishment", textLink(entity.established)),
    text("BE.A5.address", "A5. Address of the unit", textLink(entity.address)),
    text("BE.A5.chief", "A5. Chief executive, contact", textLink(entity.chiefExecutive)),
    text("BE.A6", "A6. Registered office, contact", textLink(entity.office)),
    text("BE.A7", "A7. Energy manager, contact", textLink(entity.energyManager)),
  ];
}

function productParts({ plan, reference }: InventorySetting, previous: PreviousYear): readonly LineSpec[] {
  const products = plan.products.map((product): LineSpec => {
    const name = product.product.text;
    const before = productionOf(reference, product);
    const pick = (inventory: Inventory) => inventory.products.find((found) => found.product === product)?.produced ?? null;
    return {
      ...line(
        productLine(product, "produced").replace(/^B\./, "BE.B1.i."),
        `B1.i ${product.productName.text || name}`,
        product.unit.text,
        "Form B",
        (at) => at.when([productLine(product, "produced")], (cell = "") => cell),
        pick,
      ),
      ...(before === undefined ? {} : yearLink("previous", before.previousProduced)),
    };
  });
  return [
    ...products,
    {
      ...line(
        e2Line("B1.ii"),
        "B1.ii Total equivalent product",
        denominatorUnit(plan.entity.sector.choice),
        "Form B",
        (at) => at.when([EQUIVALENT], (cell = "") => cell),
        (found) => found.equivalentProduct,
      ),
      isTotal: true,
      ...previous("B1.ii", "quantity"),
    },
  ];
}

/** A figure the entity states itself, typed in Reference Data: normalised energy. */
function stated(
  { reference }: InventorySetting,
  number: string,
  label: string,
  unit: string,
  format: LineFormat,
  previous: PreviousYear,
): LineSpec {
  const entry = previousLine(reference, number)?.normalised;
  const cell = entry?.cell ?? null;
  const formula = cell === null ? '=""' : `=IF(ISNUMBER(${refText(cell)}),${refText(cell)},"")`;
  return {
    ...line(
      e2Line(number),
      `${number} ${label}`,
      unit,
      "typed in Reference Data, by the entity",
      () => formula,
      () =>
        entry === undefined || entry.number === null
          ? missing("notTyped", "Reference Data", { words: { field: number } })
          : reading(label, entry.number, unit, cell === null ? null : refText(cell)),
      format,
    ),
    ...previous(number, format),
  };
}

function emissionParts(previous: PreviousYear): readonly LineSpec[] {
  const group = (number: string, label: string, of: string, pick: (found: Inventory) => Inventory["directEnergy"]): LineSpec => ({
    ...line(e2Line(number), `${number} ${label}`, "tCO2e", "Form A", (at) => at.when([of], (cell = "") => cell), pick),
    ...previous(number, "quantity"),
  });
  return [
    group("B2.11", "Direct GHG emissions, energy", "A.direct-energy", (found) => found.directEnergy),
    group("B2.12", "Indirect GHG emissions, energy", "A.indirect", (found) => found.indirect),
    group("B2.13", "Direct GHG emissions, process", "A.direct-process", (found) => found.directProcess),
    {
      ...line(
        e2Line("B2.14"),
        "B2.14 Direct and indirect, total",
        "tCO2e",
        "B2.11 + B2.12 + B2.13; before Form A's notional emissions and deductions",
        (at) => at.total(["B2.11", "B2.12", "B2.13"].map(e2Line)),
        (found) =>
          total({ label: "Direct and indirect", unit: "tCO2e", how: "sum", cite: "" }, [
            found.directEnergy,
            found.indirect,
            found.directProcess,
          ]),
      ),
      isTotal: true,
      ...previous("B2.14", "quantity"),
    },
  ];
}

function intensityParts(setting: InventorySetting, previous: PreviousYear): readonly LineSpec[] {
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const plain = line(
    e2Line("B3.1"),
    "B3.1 Specific energy, not normalised",
    `TOE/${unit}`,
    "energy, total / total equivalent product",
    (at) => at.when(["B2.9", "B1.ii"].map(e2Line), (energy = "", output = "") => `IF(${output}=0,"",${energy}/${output})`),
    (found) =>
      combine([energyToe(found, setting), found.equivalentProduct], (energy, output) => {
        const value = quotient(energy.value, output.value);
        return value === null
          ? missing("noOutput", "")
          : derived({ label: "Specific energy", unit: `TOE/${unit}`, how: "energy / output", cite: "" }, value, [energy, output]);
      }),
    "factor",
  );
  return [
    { ...plain, ...previous("B3.1", "factor") },
    stated(setting, "B3.2", "Specific energy, normalised", `TOE/${unit}`, "factor", previous),
    {
      ...line(
        e2Line("B3.3"),
        "B3.3 GHG emission intensity",
        `tCO2e/${unit}`,
        "Form A, with notional emissions and deductions",
        (at) => at.when([RESULT.gei], (cell = "") => cell),
        (found) => found.gei,
        "gei",
      ),
      isTotal: true,
      ...previous("B3.3", "gei"),
    },
  ];
}

function sectorPart({ plan: { entity } }: InventorySetting): TextSpec {
  const { sector, subSector } = entity;
  const profile = sector.choice === null || subSector.choice === null ? undefined : subSectorProfile(sector.choice, subSector.choice);
  const words = {
    formula: (at: Parameters<LineSpec["formula"]>[0]) => `=${at.line("BE.A3.sector")}&", "&${at.line("BE.A3.sub-sector")}`,
    value: `${sector.text}, ${subSector.text}`,
    format: "text",
  } as const;
  const content = profile === undefined ? words : { value: profile.proForma };
  return text("BE.C1", "C1. Pro-forma annexed for", content, "The sector's pro-forma is a document of its own");
}
