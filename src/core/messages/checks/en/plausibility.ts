/** Checks PS: what is said about plausibility, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const plausibilityEn = {
  "PS-01": {
    title: "Far from the other months",
    what: "{line} is {value} in {month}; by the other months about {usual}.",
    how: REMEDIES.UNIT_AND_POINT,
  },
  "PS-02": {
    title: "A thousand times off",
    what: "{line} is {value} in {month}; the other months are about {usual}.",
    how: "Check the unit: kg for t, MWh for kWh, L for kL.",
  },
  "PS-03": {
    title: "Kiln heat unusual",
    what: "The kiln takes {value} kcal/kg clinker in {month}; usual is {range}.",
    how: "Check fuel quantities, GCV, bases and clinker.",
  },
  "PS-04": {
    title: "Power per tonne unusual",
    what: "The plant takes {value} kWh/t cement in {month}; usual is {range}.",
    how: "Check meters, units and production.",
  },
  "PS-05": {
    title: "Rate unusual",
    what: "{line}: {value} {unit} in {month}; usual is {range}.",
    how: "Check the figure, its unit and the production.",
  },
  "PS-06": {
    title: "Clinker share unusual",
    what: "{line} has {value} % clinker in {month}; its standard leaves {range} %.",
    how: "Check production and additives.",
  },
  "PS-07": {
    title: "Heat rate unusual",
    what: "Captive power takes {value} kcal/kWh in {month}; usual is {range}.",
    how: "Check coal, its GCV and the power.",
  },
  "PS-08": {
    title: "Auxiliary power unusual",
    what: "The captive plant uses {value} % itself in {month}; usual is {range} %.",
    how: "Check gross and net generation.",
  },
  "PS-09": {
    title: "Calorific value unlike its fuel",
    what: "{line} in {month}: NCV {value} {unit}; its fuel has {range}.",
    how: "Check the figure, its basis and the material in the plan.",
  },
  "PS-10": {
    title: "DG heat rate unusual",
    what: "The DG sets take {value} kcal/kWh in {month}; usual is {range}.",
    how: "Check diesel and power of the sets.",
  },
  "PS-11": {
    title: "Beyond what it can be",
    what: "{line}: {field} is {value} {unit} in {month}; it can be {range}.",
    how: "Check the sign, the unit and the decimal point: 1 MJ/kg is 238.8 kcal/kg.",
  },
  "PS-14": {
    title: "More than the meter can show",
    what: "{line}: {value} kWh in {month}; a range of {range} gives at most {most}.",
    how: "Check the energy, or the range in the plan.",
  },
  "PS-15": {
    title: "Analysis far from the other months",
    what: "{line}: {field} is {value} in {month}; the other months are about {usual}.",
    how: REMEDIES.UNIT_AND_POINT,
  },
  "PS-16": {
    title: "Blend unusual",
    what: "{line}: {field} is {value} % in {month}; usual is {range} %.",
    how: "Check production and additives.",
  },
  "PS-17": {
    title: "Outside the usual range",
    what: "{line}: {field} is {value} {unit} in {month}; usual is {range}.",
    how: "Check the unit and the decimal point, or explain the month.",
  },
  "PS-20": {
    title: "Ratio outside the usual range",
    what: "{ratio}: {value} {unit}; usual is {range} ({source}).",
    how: "Look at both figures; if they are right, keep the reason for the verifier.",
  },
  "PS-22": {
    title: "Notional factor unusual",
    what: "{stream} counts {value} tCO2 per tonne; published is {range} ({source}).",
    how: "Enter the factor of the named source in t/t, or explain the figure.",
  },
  "PS-23": {
    title: "Gross for net, or the reverse",
    what: "{line} in {month}: by its {field} the NCV is {value} {unit}; its fuel has {range}.",
    how: "Taken as {other} it gives NCV {net} (NCV = {ratio} x GCV): enter it as {other}, or check fuel and unit.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
