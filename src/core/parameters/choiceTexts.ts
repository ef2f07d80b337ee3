/**
 * What a choice is called, and why its standard option is the standard: said where the choice is shown, so that what only
 * computes need not fetch it.
 */
import type { ChoiceId } from "./choices";
import type { Pack } from "./packs";

interface ChoiceText {
  readonly title: string;
  readonly reason: string;
}

const TEXTS: Readonly<Record<ChoiceId, ChoiceText>> = {
  grid: {
    title: "Grid factor where the verified baseline records none",
    reason: "Procedure 5(7)(vi) freezes the factor of the baseline year, FY2023-24; the edition of that time, with imports",
  },
  gwp: {
    title: "Global warming potentials",
    reason: "clause 4.2 says latest report, but Annexure I prints AR5, and a printed table governs",
  },
  carbonToCo2: {
    title: "Carbon to CO2",
    reason: "Equations I and X print 44/12; 5(7)(iii) prints 3.664, 0.07 % lower",
  },
  "ncvFromGcv.gas": {
    title: "NCV from GCV of a gas",
    reason: "Procedure 5(9)(iii); the official cement workbook uses 0.95 for gas too",
  },
  "coal.other_bituminous.co2": {
    title: "Other bituminous coal, and coal of no stated rank",
    reason: "the Procedure prints 96.1 where IPCC has 94.6; the legal text governs until corrected",
  },
  "coal.coking.co2": {
    title: "Coking coal",
    reason: "Annexure IV comes before other published factors",
  },
  "coal.lignite.co2": {
    title: "Lignite",
    reason: "Annexure IV comes before other published factors",
  },
  "cement.calcination": {
    title: "Calcination of clinker",
    reason: "the cement pro-forma prefills it where CaO and MgO are not analysed; read in a copy, so confidence is medium",
  },
  "aluminium.pfc": {
    title: "PFC coefficients",
    reason: "the aluminium pro-forma prints the 2006 coefficients; the Procedure names no edition",
  },
  coverageMonths: {
    title: "Months of the year the certificates cover",
    reason: "the first-year targets appear softened already; whether output is scaled as well is not clear, so both are shown",
  },
  liquidDensity: {
    title: "Density of liquids",
    reason: "the published Indian figure, where the plant has not measured",
  },
  alternativeFuels: {
    title: "Fossil share of alternative fuels",
    reason: "Procedure 4.4(3)(iii) leaves them out only on a recommendation to NSC-ICM, which the plan must name",
  },
  ownGeneration: {
    title: "Sets in the factor of own generation",
    reason: "Procedure 5(18) goes by the net heat rate, which only sets that burn fuel have",
  },
  internalTransport: {
    title: "Fuel of transport inside the boundary",
    reason: "only transport outside is excluded; the official cement workbook collects it and leaves it out of the total",
  },
};

export function titleOf(choice: ChoiceId): string {
  return TEXTS[choice].title;
}

/** Why the pack picks its option: said where the user sees the figure. */
export function reasonOf(pack: Pack, choice: ChoiceId): string {
  return pack.picks[choice]?.reason ?? TEXTS[choice].reason;
}
