/** What Form A shows beside the GEI: output as made where factors are typed, who states them, and emissions before what is bonded. */
import { factorStandings } from "../../inventory/obstacles";
import type { FactorStanding } from "../../inventory/obstacles";
import { countsByFactor, productBase } from "../../inventory/products";
import { intensity } from "../../inventory/intensity";
import { total } from "../../inventory/readings";
import type { InventorySetting } from "../../inventory/setting";
import type { Inventory } from "../../inventory/model";
import { boundCo2 } from "../../inventory/closure";
import { emissionsBeforeCapture, emissionsNetOfBound } from "../../method/comparisons";
import type { Product } from "../../plan/model";
import { denominatorUnit } from "../../sectors/outputs";
import { combine, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { BOUND, boundLine, isDeducted } from "./formABound";
import type { BoundCarbon, Deducted } from "./formABound";
import type { FormPart } from "../model/line";
import { productLine, RESULT } from "../model/lineIds";
import { intensityFormula, line } from "../model/lineOf";
import { numberLink, textLink } from "../model/links";

const STANDINGS: Readonly<Record<FactorStanding, string>> = {
  scheme: "stated by the scheme",
  document: "equivalence typed, by the document named",
  nobody: "equivalence typed, no document: no certificates",
};

export function comparisons(setting: InventorySetting, deducted: Deducted): readonly FormPart[] {
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const { carbon } = deducted;
  return [
    ...(isDeducted(deducted) ? beforeCapture(unit) : []),
    ...(carbon === null || carbon.isNet ? [] : netOfBound(carbon, setting, unit)),
    ...physical(setting),
  ];
}

/** The plan counts gross: what the figure would be net of the CO2 that the product binds. The scheme has no rule yet. */
function netOfBound(carbon: BoundCarbon, setting: InventorySetting, unit: string): readonly FormPart[] {
  const bound = (found: Inventory) => boundCo2(found.products, setting)?.bound ?? missing("noOutput", "Monitoring Plan");
  const net = (found: Inventory) => combine([found.emissions, bound(found)], emissionsNetOfBound);
  return [
    boundLine(carbon, setting),
    line(
      "A.net-of-bound",
      "Total emissions net of bound CO2",
      "tCO2e",
      "total emissions - CO2 bound, for comparison",
      (at) => at.when([RESULT.emissions, BOUND], (gross = "", part = "") => `${gross}-${part}`),
      net,
    ),
    line(
      "A.gei-net-of-bound",
      "GEI net of bound CO2",
      `tCO2e/${unit}`,
      "the same / equivalent product, for comparison",
      intensityFormula("A.net-of-bound", RESULT.output),
      (found) => intensity(net(found), found.equivalentProduct),
      "gei",
    ),
  ];
}

/** Gross and net of CO2 bonded in a product or stored: the scheme's figure is the net one only with the receiver's proof. */
function beforeCapture(unit: string): readonly FormPart[] {
  const gross = (found: Inventory) => combine([found.emissions, found.ccus], emissionsBeforeCapture);
  return [
    line(
      "A.before-capture",
      "Total emissions before CO2 bonded or stored",
      "tCO2e",
      "total emissions + CO2 bonded or stored, for comparison",
      (at) => at.when([RESULT.emissions, "A.ccus"], (net = "", bonded = "") => `${net}+${bonded}`),
      gross,
    ),
    line(
      "A.gei-before-capture",
      "GEI before CO2 bonded or stored",
      `tCO2e/${unit}`,
      "the same / equivalent product, for comparison",
      intensityFormula("A.before-capture", RESULT.output),
      (found) => intensity(gross(found), found.equivalentProduct),
      "gei",
    ),
  ];
}

/** Where a product counts by a typed factor, the GEI of the output as made stands beside that of the equivalents. */
function physical(setting: InventorySetting): readonly FormPart[] {
  const standings = factorStandings(setting.plan);
  if (standings.every(({ product }) => product.equivalence.number === null || product.equivalence.number.eq(1))) return [];
  const counted = standings.map(({ product }) => product);
  return [
    ...(hasOneUnit(counted, setting) ? physicalLines(counted, setting) : []),
    { kind: "heading", id: "A.h.equivalence", label: "Equivalence factors" },
    {
      kind: "table",
      id: "A.equivalence",
      header: ["Product", "Factor", "Source", "Status"],
      rows: standings.map(({ product, standing }) => [
        textLink(product.product),
        numberLink(product.equivalence),
        textLink(product.equivalenceSource),
        { value: STANDINGS[standing] },
      ]),
    },
  ];
}

function hasOneUnit(products: readonly Product[], setting: InventorySetting): boolean {
  const isCement = setting.plan.products.some(({ role }) => role.choice === "cement");
  return !isCement && new Set(products.map((product) => productBase(product, setting))).size === 1;
}

function physicalLines(products: readonly Product[], setting: InventorySetting): readonly FormPart[] {
  const unit = products[0] === undefined ? "t" : productBase(products[0], setting);
  const made = (found: Inventory): Figure =>
    total(
      { label: "Products as made", unit, how: "sum of the products that count", cite: "" },
      found.products.filter(({ product }) => countsByFactor(product)).map(({ produced }) => produced),
    );
  return [
    line(
      "A.physical-output",
      "Products as made",
      unit,
      "sum of the products that count, without factors",
      (at) => at.total(products.map((product) => productLine(product, "produced"))),
      made,
    ),
    line(
      "A.physical-gei",
      "Physical GEI",
      `tCO2e/${unit}`,
      "total emissions / products as made, for comparison",
      intensityFormula(RESULT.emissions, "A.physical-output"),
      (found) => intensity(found.emissions, made(found)),
      "gei",
    ),
  ];
}
