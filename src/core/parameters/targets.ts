/**
 * Notified targets that were read with high confidence in final notifications: five of 490. Draft, press and blog figures
 * are not here, so for any other entity the answer is to type the target from its own notification.
 */
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { elementAt } from "../quantity/known";
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { yearLabel } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import type { Citation } from "../trace/trace";
import { SOURCES } from "./sources";

export interface NotifiedTarget {
  readonly registration: string;
  readonly entity: string;
  readonly subSector: "Integrated" | "Grinding";
  /** Equivalent product of the baseline year 2023-24, t. */
  readonly baselineOutput: string;
  /** tCO2e/t equivalent product, as are the targets. */
  readonly baselineGei: string;
  /** By starting year; null where the schedule prints a dash. */
  readonly gei: Readonly<Record<number, string | null>>;
}

export const TARGETS: readonly NotifiedTarget[] = [
  {
    registration: "CMTOE085RJ",
    entity: "Kotputli Cement Works (UltraTech)",
    subSector: "Integrated",
    baselineOutput: "3666138",
    baselineGei: "0.8086",
    gei: { 2025: "0.8032", 2026: "0.7891" },
  },
  {
    registration: "CMTOE087GJ",
    entity: "Narmada Cement Jafrabad (UltraTech)",
    subSector: "Integrated",
    baselineOutput: "1400465",
    baselineGei: "0.7994",
    gei: { 2025: "0.7935", 2026: "0.7783" },
  },
  {
    registration: "CMTOE019MP",
    entity: "RCCPL Maihar",
    subSector: "Integrated",
    baselineOutput: "5390695",
    baselineGei: "0.5923",
    gei: { 2025: "0.5885", 2026: "0.5788" },
  },
  {
    registration: "CMTOE001KA",
    entity: "JK Cement Muddapur",
    subSector: "Integrated",
    baselineOutput: "3532948",
    baselineGei: "0.4455",
    gei: { 2025: "0.4440", 2026: "0.4402" },
  },
  {
    registration: "CGUOE005UP",
    entity: "Kundanganj Grinding Unit",
    subSector: "Grinding",
    baselineOutput: "2787464",
    baselineGei: "0.0128",
    gei: { 2025: null, 2026: "0.0125" },
  },
];

/** "CMTOE085RJ": three letters, OE, three digits, two letters of the state. */
const REGISTRATION_PATTERN = /^([A-Z]{3})OE\d{3}[A-Z]{2}$/;

export interface Registration {
  /** As the schedules print it, "CMTOE085RJ". */
  readonly number: string;
  /** "CMT": the letters that name the sector, and of cement the kind of plant. */
  readonly sectorCode: string;
}

export interface FoundTarget {
  readonly value: Decimal;
  readonly unit: string;
  readonly target: NotifiedTarget;
  readonly citation: Citation;
}

/** A registration number typed with or without spaces and hyphens, in any case; null for what is none. */
export function parseRegistration(text: string): Registration | null {
  const parts = REGISTRATION_PATTERN.exec(text.replace(/[\s\-_/.]+/g, "").toUpperCase());
  return parts === null ? null : { number: parts[0], sectorCode: elementAt(parts, 1) };
}

/** The notified target of a registration number, or what to do without one. */
export function targetOf(registration: string, year: ComplianceYear): Outcome<FoundTarget> {
  const typed = parseRegistration(registration)?.number ?? null;
  if (typed === null) return bad("invalid", `registration "${registration.trim().slice(0, 20)}" does not look like CMTOE085RJ`);
  const target = TARGETS.find((row) => row.registration === typed);
  const gei = target?.gei[year.start];
  if (target === undefined || gei === undefined)
    return bad("unavailable", `${typed} ${yearLabel(year)}: enter the target from your notification`);
  if (gei === null) return bad("unavailable", `${typed} ${yearLabel(year)}: the schedule sets no target for this year`);
  const { publisher, title, edition } = SOURCES.geiRules1;
  const citation = { document: `${publisher}, ${title}`, place: `Schedule, ${typed}`, edition };
  return good({ value: decimal(gei), unit: "tCO2e/t", target, citation });
}
