/** The assessments of the IPCC, 100 years, without climate-carbon feedback: alternatives to Annexure I, each by its name. */
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { parameterTable } from "./parameter";
import type { Parameter, Shared } from "./parameter";

export const GASES = ["co2", "ch4", "n2o", "cf4", "c2f6", "c4f10", "c6f14", "sf6"] as const;

function assessment(name: string, values: string, shared: Omit<Shared, "unit">): readonly Parameter[] {
  return parameterTable(
    { ...shared, unit: "tCO2e/t" },
    values.split(" ").map((value, gas) => [`gwp.${name}.${GASES[gas]}`, value]),
  );
}

export const ASSESSED_GWP: readonly Parameter[] = [
  ...assessment("sar", "1 21 310 6500 9200 7000 7400 23900", {
    source: "sar",
    from: 1996,
    place: "100-year GWPs, as tabulated by the GHG Protocol in 2016",
  }),
  ...assessment("ar4", "1 25 298 7390 12200 8860 9300 22800", { source: "ar4", from: 2007, place: "Ch. 2, Table 2.14" }),
  ...assessment("ar5", "1 28 265 6630 11100 9200 7910 23500", { source: "ar5", from: 2014, place: "Ch. 8, Table 8.A.1, no feedback" }),
  ...assessment("ar6", "1 27.9 273 7380 12400 10000 8620 25200", { source: "ar6", from: 2021, place: "Ch. 7, Table 7.SM.7" }),
];

const NAMES: Readonly<Record<string, string>> = {
  procedure: "procedure",
  annexure1: "procedure",
  annexurei: "procedure",
  annexi: "procedure",
  ccts: "procedure",
  sar: "sar",
  ar2: "sar",
  ar4: "ar4",
  ar5: "ar5",
  ar6: "ar6",
};

/** "AR5", "ar 6", "SAR", "Procedure", "Annexure I" to the name in a parameter id: gwp.<name>.<gas>. */
export function parseAssessment(text: string): Outcome<string> {
  const name =
    NAMES[
      text
        .toLowerCase()
        .replace(/[\s_-]/g, "")
        .replace(/^ipcc/, "")
    ];
  return name === undefined ? bad("invalid", `assessment "${text}" is not known: write Procedure, SAR, AR4, AR5 or AR6`) : good(name);
}
