/** Lines of calcination by the plant's own analysis, CSI method B2. */
import type { B2Sum, CalcinationB2Result } from "../../inventory/processModel";
import type { Figure } from "../../trace/figure";
import type { LineSpec } from "../model/line";
import { b2Line } from "../model/lineIds";
import { line } from "../model/lineOf";

export const B2 = {
  oxides: "D.b2.oxides",
  uncorrected: "D.b2.uncorrected-factor",
  nonCarbonate: "D.b2.non-carbonate",
  bypass: "D.b2.bypass",
  kilnDust: "D.b2.kiln-dust",
  organic: "D.b2.organic",
  calcination: "D.calcination",
  factor: "D.b2.calcination-factor",
} as const;

const MASSES = ["cement.molarMass.co2", "cement.molarMass.cao", "cement.molarMass.mgo"] as const;

const SUMS: Readonly<Record<B2Sum, string>> = {
  cao: "CaO in clinker",
  mgo: "MgO in clinker",
  nonCarbonateCao: "CaO that came from no carbonate",
  nonCarbonateMgo: "MgO that came from no carbonate",
  bypassDust: "Bypass dust",
  ckd: "Cement kiln dust",
  ckdCalcined: "Cement kiln dust, calcined part",
  organicCarbon: "Organic carbon of the raw meal",
};

const b2 =
  (pick: (found: CalcinationB2Result) => Figure) =>
  (inventory: { readonly clinker: { readonly b2: CalcinationB2Result | null } | null }) => {
    const found = inventory.clinker?.b2 ?? null;
    return found === null ? null : pick(found);
  };

/** `produced` is the line of clinker produced. */
export function calcinationB2Parts(produced: string, { organicDefaults }: CalcinationB2Result): readonly LineSpec[] {
  const sums = (Object.keys(SUMS) as readonly B2Sum[]).map((sum) =>
    line(
      b2Line(sum),
      SUMS[sum],
      "t",
      "sum of the months",
      (at) => at.fed(),
      b2((found) => found.sums[sum]),
    ),
  );
  const oxide = (cao: B2Sum, mgo: B2Sum) => [b2Line(cao), b2Line(mgo), ...MASSES];
  const co2 = (cao = "", mgo = "", m = "", mCao = "", mMgo = "") => `${cao}*${m}/${mCao}+${mgo}*${m}/${mMgo}`;
  const dust = (tonnes = "", calcined = "", f = "") => {
    const share = `${f}/(1+${f})*${calcined}/${tonnes}`;
    return `IF(${tonnes}=0,0,${tonnes}*${share}/(1-${share}))`;
  };
  return [
    ...sums,
    line(
      B2.oxides,
      "CO2 of CaO and MgO",
      "tCO2",
      "CaO x M(CO2)/M(CaO) + MgO x M(CO2)/M(MgO)",
      (at) => at.when(oxide("cao", "mgo"), co2),
      b2((found) => found.oxides),
    ),
    line(
      B2.uncorrected,
      "Clinker factor from analysis",
      "tCO2/t",
      "CO2 of CaO and MgO / clinker",
      (at) => at.when([B2.oxides, produced], (a = "", b = "") => `IF(${b}=0,0,${a}/${b})`),
      b2((found) => found.uncorrected),
      "factor",
    ),
    line(
      B2.nonCarbonate,
      "CO2 that was no carbonate's",
      "tCO2",
      "CaO x M(CO2)/M(CaO) + MgO x M(CO2)/M(MgO)",
      (at) => at.when(oxide("nonCarbonateCao", "nonCarbonateMgo"), co2),
      b2((found) => found.nonCarbonate),
    ),
    line(
      B2.bypass,
      "Bypass dust",
      "tCO2",
      "dust x clinker factor; fully calcined",
      (at) => at.when([b2Line("bypassDust"), B2.uncorrected], (a = "", b = "") => `${a}*${b}`),
      b2((found) => found.bypass),
    ),
    line(
      B2.kilnDust,
      "Cement kiln dust",
      "tCO2",
      "dust x (f/(1+f) x d) / (1 - f/(1+f) x d)",
      (at) => at.when([b2Line("ckd"), b2Line("ckdCalcined"), B2.uncorrected], dust),
      b2((found) => found.kilnDust),
    ),
    organicLine(produced, organicDefaults.rawMeal && organicDefaults.carbon),
  ];
}

/** Where the plant reports neither raw meal nor its carbon, both defaults of the method apply to the clinker. */
function organicLine(produced: string, byDefaults: boolean): LineSpec {
  return line(
    B2.organic,
    "Organic carbon of the raw meal",
    "tCO2",
    byDefaults ? "clinker x raw meal ratio x default carbon x ratio of CO2 to carbon" : "carbon x ratio of CO2 to carbon",
    (at) =>
      byDefaults
        ? at.when([produced, "cement.rawMealRatio", "cement.organicCarbon", "carbonToCo2"], (...cells) => cells.join("*"))
        : at.when([b2Line("organicCarbon"), "carbonToCo2"], (...cells) => cells.join("*")),
    b2((found) => found.organicCarbon),
  );
}

export function calcinationAnalysisLines(): LineSpec {
  const terms = [B2.oxides, B2.nonCarbonate, B2.bypass, B2.kilnDust, B2.organic];
  return line(
    B2.calcination,
    "Calcination of clinker",
    "tCO2e",
    "CO2 of CaO and MgO - non-carbonate + bypass dust + kiln dust + organic carbon",
    (at) => at.when(terms, (a = "", b = "", c = "", d = "", e = "") => `${a}-${b}+${c}+${d}+${e}`),
    (found) => found.clinker?.calcination ?? null,
  );
}

export function calcinationFactorLine(produced: string): LineSpec {
  return line(
    B2.factor,
    "Calcination factor",
    "tCO2/t",
    "calcination / clinker",
    (at) => at.when([B2.calcination, produced], (a = "", b = "") => `IF(${b}=0,0,${a}/${b})`),
    (found) => found.clinker?.calcinationFactor ?? null,
    "factor",
  );
}
