/** Checks VE: what is said about verification, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const verificationEn = {
  "VE-01": { title: "Conflict of interest", what: "{agency} has advised the entity or prepared its data.", how: "Engage another agency." },
  "VE-02": {
    title: "Independence not said",
    what: "The plan does not say whether {agency} has worked for the entity otherwise.",
    how: "Choose Yes or No.",
  },
  "VE-03": { title: "Not accredited?", what: "{agency} has no accreditation number.", how: "Enter the number." },
  "VE-04": {
    title: "Engaged too late",
    what: "The ACVA was engaged on {engaged}, less than {weeks} weeks before {due}.",
    how: "Agree on a short schedule now.",
  },
  "VE-05": {
    title: "Estimates are material",
    what: "Estimated and provisional figures carry {share} % of the total; materiality is {most} %.",
    how: "Replace them by final figures.",
  },
  "VE-06": { title: "Attachment not ready", what: '"{attachment}" is not ready.', how: "Prepare it, and choose Yes." },
  "VE-07": { title: "Agency on both sides", what: "{agency} is also {as}.", how: "Engage another agency or laboratory." },
  "VE-08": { title: "Measure incomplete", what: "{measure}: {item} is blank.", how: REMEDIES.FILL_IN },
  "VE-09": { title: "Measure without effect", what: "{measure}: {before} t before, {after} t after.", how: "Check both figures." },
} as const satisfies Readonly<Record<string, CheckWords>>;
