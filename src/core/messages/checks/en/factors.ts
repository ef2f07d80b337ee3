/** Checks FA: what is said about factors and sampling, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const factorsEn = {
  "FA-01": { title: "Material unknown", what: "{stream}: {problem}.", how: "Choose a name from the factor list." },
  "FA-02": {
    title: "Type I without a reason",
    what: "{stream} takes a Type I factor, and no reason is given.",
    how: "Give the reason: cost, infeasibility, or a liquid or gas below 10 %.",
  },
  "FA-03": {
    title: "Type II without sampling",
    what: "{stream} takes a Type II factor, and no sampling plan is named.",
    how: "Name the sampling plan, or take Type I with a reason.",
  },
  "FA-04": {
    title: "Sampling plan unknown",
    what: "{stream} names sampling plan {sampling}, which section 6 does not describe.",
    how: "Describe it, or correct its name.",
  },
  "FA-05": {
    title: "Sampled too seldom",
    what: '{sampling} samples "{frequency}"; {stream} requires it by the {least}.',
    how: "Sample more often.",
  },
  "FA-06": { title: "Lot too large", what: "{sampling}: a sample for each {lot} t; at most {most} t.", how: "Sample smaller lots." },
  "FA-07": {
    title: "Laboratory not accredited",
    what: "{sampling}: {laboratory} names no NABL accreditation.",
    how: "Enter it, or the interim proof.",
  },
  "FA-08": { title: "Sampling plan incomplete", what: "{sampling}: {item} is blank.", how: REMEDIES.FILL_IN },
  "FA-09": { title: "Standard missing", what: "{sampling} names no standard of analysis.", how: "Name it, for example IS 1350 Part 2." },
  "FA-10": {
    title: "Laboratories too far apart",
    what: "{sampling}: {gap} kcal/kg between the laboratories; at most {most}.",
    how:
      "Find the cause. The whole difference is added to the results of this sampling plan's solid fuels; the clause " +
      "does not say how much of it.",
  },
  "FA-11": {
    title: "Factor unlike its material",
    what: "{stream}: {value} {unit}; its material has {range}.",
    how: "Check the analysis, or the material.",
  },
  "FA-12": {
    title: "Factor in another unit",
    what: "{stream}: {value} tCO2/TJ; fuels have {range}.",
    how: "Convert it to tCO2/TJ on NCV.",
  },
  "FA-14": {
    title: "Oxidation factor not measured",
    what: "{stream}: {value}, and not all of Type II, a sampling plan and the source of the figure are given.",
    how: "Name the sampling plan, or leave it blank: then it is 1.",
  },
  "FA-15": {
    title: "GCV taken for NCV",
    what: "{line} in {month}: NCV {ncv} is not below GCV {gcv}.",
    how: "Leave the NCV blank, or enter the measured one.",
  },
  "FA-16": {
    title: "Other GWP set",
    what: "The plan takes GWP of {set}; Annexure I prints AR5.",
    how: "Choose AR5, or agree on the baseline with BEE.",
  },
  "FA-17": {
    title: "Grid factor of another year",
    what: "Grid factor {value}; CEA published {expected} for {baseline}.",
    how: "Enter the factor of the verified baseline.",
  },
  "FA-18": {
    title: "Grid factor not recorded",
    what: "The baseline's grid factor is blank; {taken} is taken.",
    how: "Enter the factor of the verified baseline.",
  },
  "FA-19": {
    title: "Fossil fuel zero-rated",
    what: "{stream}: {share} % counts as biogenic, but this fuel is never an alternative fuel.",
    how: "Delete the share.",
  },
  "FA-20": {
    title: "Biogenic share without a source",
    what: "{stream}: {share} % is biogenic, and no source is named.",
    how: "Name the analysis.",
  },
  "FA-21": { title: "Biogenic share out of range", what: "{stream}: {share} is no percentage of biomass.", how: "Write 40 for 40 %." },
  "FA-22": {
    title: "Zero without a reference",
    what: 'Alternative fuels count "{choice}", and no reference is named.',
    how: "Write number and date of the recommendation into the note, or count the fossil share.",
  },
  "FA-23": {
    title: "Certificates as renewable power",
    what: "{meter} rests on {contract}; RECs give nothing.",
    how: "Name the supply contract and the undertaking, or choose grid.",
  },
  "FA-24": {
    title: "Renewable power without contract",
    what: "{meter} is renewable, and no contract or undertaking is named.",
    how: "Name both.",
  },
  "FA-25": {
    title: "No supplier factor",
    what: "{meter} has no verified supplier factor; {taken} tCO2/MWh is taken.",
    how: "Enter the factor the ACVA verified.",
  },
  "FA-26": {
    title: "Not below 10 %",
    what: "{stream} is {share} % of the total; the reason for Type I says below {most} %.",
    how: "Sample it (Type II), or give another reason.",
  },
  "FA-27": {
    title: "Editions mixed",
    what: "{stream} takes IPCC {edition}; other streams take {others}.",
    how: "Take one edition for all.",
  },
  "FA-28": {
    title: "Own factor as Type I",
    what: "{stream}: {value} is not the published factor of its material, {published}.",
    how: "Leave it blank for the published one (section 8 chooses its edition), or choose Type II.",
  },
  "FA-30": {
    title: "Clinker analysis missing",
    what: "{item} is missing in {months}; CSI B2 needs it.",
    how: "Enter the analyses, or choose the Type I factor.",
  },
  "FA-32": {
    title: "Type II and nothing measured",
    what: "{stream} is Type II, but neither a factor nor the carbon of a lot is measured.",
    how: "Enter the measured factor or the laboratory's carbon, or choose Type I with its reason.",
  },
  "FA-33": {
    title: "No official parameters",
    what: "The parameters of the Bureau's pro-forma are chosen, and there are none for {sector}.",
    how: "Choose those of the year.",
  },
  "FA-34": {
    title: "Export at the average",
    what: "{meter} exports, and no own set burns fuel: it is subtracted at the average of {taken} tCO2/MWh.",
    how: "Nothing to do, unless the plan leaves out sets that burn fuel.",
  },
  "FA-35": {
    title: "Biomass share of a fossil fuel",
    what: "{stream} is a fossil fuel, and {share} % of it are stated as biomass.",
    how: "Leave the share blank, or name the blend as the material.",
  },
  "FA-36": {
    title: "Calorific value of what is not burnt",
    what: "{stream} has a calorific value, and {material} is not burnt.",
    how: "Check the material.",
  },
  "FA-37": {
    title: "Unit unlike the material",
    what: "{stream} is measured in {unit}, and its material is {material}.",
    how: "Check material and unit.",
  },
  "FA-38": {
    title: "Name unlike the material",
    what: "{stream} is calculated as {material}; by its name it is {named}.",
    how: "Check the material, or give the stream another name.",
  },
  "FA-39": {
    title: "Export credit far above the grid",
    what: "{meter}: exported power is subtracted at {factor} tCO2/MWh, {tonnes} t; at the grid's {grid} it is {atGrid} t.",
    how: "Ask the verification agency for its view before you claim it, and keep the answer with the plan.",
  },
  "FA-40": {
    title: "Treatment unlike the material",
    what: '{stream} is {material} and is not counted as such: its treatment is "{treatment}".',
    how: "Leave the treatment blank if it is bought and used here; otherwise state in the source of the figures why it is not counted.",
  },
  "FA-41": {
    title: "Biogenic share blank",
    what: "{stream} is mixed waste, and its biogenic share is blank: all of it counts as fossil.",
    how: "Enter the share by analysis, or type 0 if it has none.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
