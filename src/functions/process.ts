/** Process emissions of cement and aluminium. */
import { anodeConsumption } from "../core/method/aluminium";
import {
  bypassDustCalcination,
  calcinationB2,
  kilnDustCalcination,
  organicCarbonCalcination,
  oxideCalcination,
  uncorrectedFactor,
} from "../core/method/calcinationB2";
import { calcinationTypeI } from "../core/method/cement";
import { lookup, traceOf } from "../core/parameters";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { reading } from "../core/trace/trace";
import type { Trace } from "../core/trace/trace";
import type { Cell } from "./cells";
import { perRow } from "./columns";
import type { ArgumentsOf, Row, Shown } from "./columns";
import { amount, optional, ranged, share, withAll } from "./figures";
import type { Range } from "./figures";
import { editionOf } from "./year";
import type { Edition } from "./year";

/** The figure given, else the published one, as a leaf of the derivation. */
export function givenOr(given: Decimal | null, id: string, label: string, unit: string, { year, pack }: Edition): Outcome<Trace> {
  if (given !== null) return good(reading(label, given, unit));
  const found = lookup(id, year, pack);
  return found.ok ? good(traceOf(label, found.value)) : found;
}

const CLINKER_FACTOR: Range = { lowest: 0.3, highest: 0.7, remedy: "expected 0.3 to 0.7 t per t clinker" };

export function calcination(args: ArgumentsOf<"clinker" | "factor">): Shown[][] {
  return perRow(args, (row) =>
    withAll(
      {
        clinker: amount(row.clinker, "clinker", "t"),
        given: optional(row.factor, "factor", "tCO2/t", CLINKER_FACTOR),
        edition: editionOf(undefined),
      },
      ({ clinker, given, edition }) =>
        withAll({ factor: givenOr(given, "cement.calcination", "Calcination factor", "tCO2/t", edition) }, ({ factor }) =>
          good(calcinationTypeI(reading("Clinker", clinker, "t"), factor).value.toNumber()),
        ),
    ),
  );
}

const OXIDE = (likely: string) => ({ lowest: 0.001, highest: 1, remedy: `give a fraction, e.g. ${likely}` });
const RAW_MEAL: Range = { lowest: 1, highest: 2.5, remedy: "expected 1 to 2.5 t per t clinker" };
const ORGANIC: Range = { lowest: 0, highest: 0.05, remedy: 'give a fraction, e.g. 0.002, or "0 %"' };

type Analysed = "clinker" | "cao" | "mgo" | "nonCarbonate" | "dust" | "ckd" | "ckdRate" | "rawMealRatio" | "organicCarbon";

export function calcinationByAnalysis(args: ArgumentsOf<Analysed>): Shown[][] {
  return perRow(args, (row) =>
    withAll({ figures: analysis(row), constants: constantsOf(row) }, ({ figures, constants }) => {
      if (figures.clinker.isZero()) return good(0);
      const leaf = (label: string, value: Decimal, unit: string) => reading(label, value, unit);
      const clinker = leaf("Clinker", figures.clinker, "t");
      const oxides = oxideCalcination(
        clinker,
        leaf("CaO of clinker", figures.cao, "fraction"),
        leaf("MgO of clinker", figures.mgo, "fraction"),
        constants,
      );
      const factor = uncorrectedFactor(oxides, clinker);
      const total = calcinationB2({
        oxides,
        nonCarbonate: leaf("CO2 of CaO and MgO that were no carbonates", figures.nonCarbonate, "tCO2"),
        bypassDust: bypassDustCalcination(leaf("Bypass dust", figures.dust, "t"), factor),
        kilnDust: kilnDustCalcination(leaf("Cement kiln dust", figures.ckd, "t"), factor, constants.ckdRate),
        organicCarbon: organicCarbonCalcination(clinker, constants.rawMealRatio, constants.organicCarbon, constants.carbonToCo2),
      }).value;
      return total.isNegative()
        ? bad("outOfRange", "nonCarbonate: more CO2 than the clinker gives off; give it in tCO2")
        : good(total.toNumber());
    }),
  );
}

function analysis(row: Row<Analysed>) {
  const parts = {
    clinker: amount(row.clinker, "clinker", "t"),
    cao: ranged(row.cao, "cao", "fraction", OXIDE("0.65")),
    mgo: share(row.mgo, "mgo"),
    nonCarbonate: amount(row.nonCarbonate, "nonCarbonate", "tCO2"),
    dust: amount(row.dust, "dust", "t"),
    ckd: amount(row.ckd, "ckd", "t"),
  };
  return withAll(parts, good);
}

/** Published constants, and what the plant may state instead. Dust of which the degree is not measured counts as fully calcined. */
function constantsOf(row: Row<Analysed>) {
  const given = {
    ckdRate: row.ckdRate === undefined ? good(null) : share(row.ckdRate, "ckdRate"),
    ratio: optional(row.rawMealRatio, "rawMealRatio", "fraction", RAW_MEAL),
    organic: optional(row.organicCarbon, "organicCarbon", "fraction", ORGANIC),
    edition: editionOf(undefined),
  };
  return withAll(given, ({ ckdRate, ratio, organic, edition }) => {
    const published = (id: string, label: string) => givenOr(null, id, label, "", edition);
    const parts = {
      co2: published("cement.molarMass.co2", "M(CO2)"),
      cao: published("cement.molarMass.cao", "M(CaO)"),
      mgo: published("cement.molarMass.mgo", "M(MgO)"),
      carbonToCo2: published("carbonToCo2", "Carbon to CO2"),
      ckdRate: givenOr(ckdRate, "cement.ckdRate.wet", "Degree of calcination of kiln dust", "fraction", edition),
      rawMealRatio: givenOr(ratio, "cement.rawMealRatio", "Raw meal per clinker", "t/t", edition),
      organicCarbon: givenOr(organic, "cement.organicCarbon", "Organic carbon of raw meal", "fraction", edition),
    };
    return withAll(parts, good);
  });
}

const NET_ANODE: Range = { lowest: 0.2, highest: 1, remedy: 'expected 0.2 to 1 t per t; kg is "430 kg/t"' };
const SULPHUR: Range = { lowest: 0, highest: 10, remedy: 'leave it out, or give per cent, "0 %" for none' };

export function anode(args: ArgumentsOf<"aluminium" | "netAnode" | "sulphurPercent" | "ashPercent">): Shown[][] {
  return perRow(args, (row) => {
    const figures = {
      aluminium: amount(row.aluminium, "aluminium", "t"),
      net: ranged(row.netAnode, "netAnode", "t/t", NET_ANODE),
      sulphur: percentOrNull(row.sulphurPercent, "sulphurPercent"),
      ash: percentOrNull(row.ashPercent, "ashPercent"),
      edition: editionOf(undefined),
    };
    return withAll(figures, ({ aluminium, net, sulphur, ash, edition }) => {
      const leaves = {
        s: givenOr(sulphur, "aluminium.anode.sulphur", "Sulphur of anode", "%", edition),
        a: givenOr(ash, "aluminium.anode.ash", "Ash of anode", "%", edition),
        ratio: givenOr(null, "carbonToCo2", "Carbon to CO2", "", edition),
      };
      return withAll(leaves, ({ s, a, ratio }) =>
        good(anodeConsumption(reading("Aluminium", aluminium, "t"), reading("Net anode", net, "t/t"), s, a, ratio).value.toNumber()),
      );
    });
  });
}

function percentOrNull(cell: Cell, name: string): Outcome<Decimal | null> {
  return optional(cell, name, "%", SULPHUR);
}
