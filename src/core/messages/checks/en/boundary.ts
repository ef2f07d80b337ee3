/** Checks BD: what is said about the boundary, in English. */
import type { CheckWords } from "../checkWords";

export const boundaryEn = {
  "BD-01": {
    title: "Data without a place in the plan",
    what: "{line} has data in {month}, but the plan does not list it.",
    how: "Add it to the plan, correct the name, or say in the pane (Data, mapping) what it means.",
  },
  "BD-02": {
    title: "Exclusion without proof",
    what: "{process} is outside the boundary, and no meter or document shows how much it is.",
    how: "Name the meter or document.",
  },
  "BD-03": {
    title: "Exclusion without a reason",
    what: "{process} is outside the boundary, and no reason is given.",
    how: "Name the ground of exclusion.",
  },
  "BD-04": {
    title: "Production left out",
    what: "{process} is part of the production, but outside the boundary.",
    how: "Take it in, with its streams and meters.",
  },
  "BD-05": {
    title: "No boundary",
    what: "The plan lists no process inside or outside the boundary.",
    how: "List the processes of the site.",
  },
  "BD-06": {
    title: "Boundary changed in the year",
    what: "{process} is in the boundary since {since}, without an approval of BEE.",
    how: "Enter the approval; without one the old boundary holds.",
  },
  "BD-07": {
    title: "Planned, but no data",
    what: "{item} is in the plan and has no row in any month.",
    how: "Enter its data, type 0 with a note, or take it out of the plan.",
  },
  "BD-08": {
    title: "Inside or outside?",
    what: "{process}: the plan does not say whether it is inside the boundary.",
    how: "Choose Yes or No.",
  },
  "BD-09": {
    title: "Exclusion not declared",
    what: "{item} is {kind} and not counted, but the boundary names nothing as excluded.",
    how: "Add the process to the boundary as excluded, with reason and proof.",
  },
  "BD-10": {
    title: "Captured CO2 without proof",
    what: "{value} t of CO2 are bonded or stored, and no proof is named.",
    how: "Nothing is subtracted until the note names the receiver's proof; or clear the figure.",
  },
  "BD-21": {
    title: "More CO2 bound than the product binds",
    what: "{claimed} t of CO2 are claimed as bound; the {product} made binds {bound} t.",
    how: "Claim what the chemistry binds; CO2 that is sold or vented stays counted.",
  },
  "BD-22": {
    title: "Bound CO2 netted without proof",
    what: "The plan chooses {choice}, and its note names no proof.",
    how: "Nothing is subtracted until the note names the proof that the CO2 is bound; or choose gross.",
  },
  "BD-20": {
    title: "Process not in the boundary",
    what: "{process} is not in the boundary. {question}",
    how: "Add the process, inside or outside, with its reason.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
