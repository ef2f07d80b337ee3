/** Checks PL: what is said about the monitoring plan, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const planEn = {
  "PL-01": {
    title: "No monitoring plan",
    what: "The workbook has no Monitoring Plan.",
    how: "Set up this workbook, or copy your plan into it.",
  },
  "PL-02": { title: "Entity data incomplete", what: "{item} is blank.", how: "Fill it in; it heads every form." },
  "PL-03": { title: "Compliance year unreadable", what: '"{text}" is not a compliance year.', how: "Write it as 2025-26." },
  "PL-04": {
    title: "No version in force",
    what: "No version of the plan has a date from which it holds.",
    how: "Enter version, effective date and submission.",
  },
  "PL-05": {
    title: "Months before the plan",
    what: "The first version holds from {from}; {months} lie before it.",
    how: "Enter the version that held then, or correct the date.",
  },
  "PL-06": {
    title: "Version back-dated",
    what: "Version {version} holds from {from}, but was submitted on {submitted}.",
    how: "Let it hold from its submission, or name BEE's consent as the approval.",
  },
  "PL-07": {
    title: "Version without approval",
    what: "Version {version} has no BEE approval.",
    how: "Enter the approval, or the date on which it is expected.",
  },
  "PL-08": {
    title: "Version twice",
    what: "Version {version} repeats a number or an effective date.",
    how: "Give each version its own number and date.",
  },
  "PL-09": { title: "Minimum content missing", what: "The plan says nothing on {content}.", how: "Describe how it is done here." },
  "PL-10": { title: "Nobody responsible", what: "Nobody is responsible for {content}.", how: "Name the person or post." },
  "PL-11": {
    title: "Listed twice",
    what: "{name} is twice in the plan.",
    how: "Delete one of the rows; lots belong in the month sheets.",
  },
  "PL-12": { title: "Use blank", what: "{stream}: the use is blank.", how: "Choose a use from the list." },
  "PL-13": { title: "Stream incomplete", what: "{stream}: {item} is blank.", how: REMEDIES.FILL_IN },
  "PL-14": { title: "Meter incomplete", what: "{meter}: {item} is blank.", how: REMEDIES.FILL_IN },
  "PL-15": {
    title: "Kind of power blank",
    what: "{meter}: the kind of power is blank, so its energy is not counted.",
    how: "Choose a kind from the list.",
  },
  "PL-16": { title: "Energy manager incomplete", what: "{item} is blank.", how: "Fill it in; it goes with Form A." },
  "PL-17": {
    title: "Registration number unusual",
    what: '"{registration}" does not look like CMTOE085RJ.',
    how: "Copy the number from your notification; the PAT number has its own cell.",
  },
  "PL-18": {
    title: "Registration and sector differ",
    what: "{registration} belongs to {named}; the plan says {sector}.",
    how: "Correct the number, the sector or the sub-sector.",
  },
  "PL-19": {
    title: "Choice without a reason",
    what: '{item} is "{choice}", and no reason is given.',
    how: "Write the reason into the note.",
  },
  "PL-20": { title: "Product incomplete", what: "{product}: {item} is blank.", how: REMEDIES.FILL_IN },
  "PL-21": {
    title: "Word unknown",
    what: '{line}: "{text}" is none of the choices of {field}.',
    how: "Choose from: {choices}. Likely: {likely}.",
  },
  "PL-22": {
    title: "Cell unreadable",
    what: '{field}: "{text}" {because}.',
    how: "Type it in the unit of the field, or clear the cell where there is nothing to say.",
  },
  "PL-23": {
    title: "Outside the usual range",
    what: "{field} is {value} {unit}; usual is {range}.",
    how: "Check the unit and the decimal point, or say in the note or the source why it is so.",
  },
  "PL-24": {
    title: "Sub-sector of another sector",
    what: "{subSector} is no sub-sector of {sector}.",
    how: "Choose sector and sub-sector that belong together.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
