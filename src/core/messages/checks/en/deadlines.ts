/** Checks DL: what is said about deadlines, in English. */
import type { CheckWords } from "../checkWords";

export const deadlinesEn = {
  "DL-01": {
    title: "Plan submitted late",
    what: "The plan was submitted on {submitted}; it was due on {due}.",
    how: "Keep BEE's answer at hand.",
  },
  "DL-02": {
    title: "Plan not submitted",
    what: "The plan was due on {due}, and no submission is entered.",
    how: "Submit it, and enter the date.",
  },
  "DL-03": {
    title: "Plan not renewed",
    what: "The plan was last submitted on {submitted}; none for {year}.",
    how: "Submit the plan for this year.",
  },
  "DL-04": {
    title: "Forms overdue",
    what: "The forms were due on {due}, {days} days ago.",
    how: "If they are submitted, acknowledge this with the date.",
  },
  "DL-05": { title: "Forms due soon", what: "The forms are due on {due}, in {days} days.", how: "Settle the open findings with the ACVA." },
  "DL-06": {
    title: "No ACVA engaged",
    what: "The forms are due on {due}; verification takes up to {weeks} weeks, and no ACVA is engaged.",
    how: "Engage an agency now.",
  },
  "DL-07": {
    title: "Form E2 not proven",
    what: "The submission of the previous year's Form E2 has no date.",
    how: "Enter the date; the proof goes with Form A.",
  },
  "DL-08": { title: "Date in the future", what: "{item}: {date} is after {asOf}.", how: "Check the date." },
} as const satisfies Readonly<Record<string, CheckWords>>;
