/**
 * A pack answers every choice for a compliance year. The pack of a year serves the baseline and previous years that are
 * reported beside it. `officialWorkbook` takes the parameters of the Bureau's pro-forma, not its faults, so that a user
 * can see why that number differs.
 */
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { yearLabel } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import { CHOICES, CHOICE_LIST } from "./choices";
import type { ChoiceId, Option } from "./choices";

/** An option other than the standard, and why. */
export interface PackPick {
  readonly option: string;
  readonly reason: string;
}

export interface Pack {
  readonly title: string;
  /** Choices that are not answered by their standard option. */
  readonly picks: Readonly<Partial<Record<ChoiceId, PackPick>>>;
}

/** First year the Procedure reaches back to: the baseline year of the first trajectory. */
export const BASELINE_START = 2023;

const YEARS: Readonly<Record<number, Pack>> = {
  2025: { title: "Compliance year 2025-26", picks: {} },
  2026: { title: "Compliance year 2026-27", picks: {} },
};

const FIRST_COMPLIANCE_START = 2025;

/** The pack of a compliance year; 2023-24 and 2024-25 are baseline and previous year of 2025-26 and share its pack. */
export function packFor(year: ComplianceYear): Outcome<Pack> {
  if (year.start < BASELINE_START) {
    return bad("unavailable", `${yearLabel(year)}: the scheme's parameters begin with the baseline year 2023-24`);
  }
  const pack = YEARS[Math.max(year.start, FIRST_COMPLIANCE_START)];
  return pack === undefined ? bad("unavailable", `${yearLabel(year)}: no parameters yet; known up to 2026-27`) : good(pack);
}

export type WorkbookSector = "cement" | "aluminium";

const CEMENT_WORKBOOK: Pack = {
  title: "Official cement workbook (Form-Sb)",
  picks: {
    "coal.other_bituminous.co2": { option: "ipcc2006", reason: "the workbook prints 94.6 t/TJ" },
    carbonToCo2: { option: "3.664", reason: "the workbook computes with 3.664" },
    "ncvFromGcv.gas": { option: "0.95", reason: "the workbook takes 0.95 for every fuel" },
  },
};

const ALUMINIUM_WORKBOOK: Pack = {
  title: "Official aluminium pro-forma (Form Sa1)",
  picks: { gwp: { option: "sar", reason: "the pro-forma prints CF4 6500 and C2F6 9200" } },
};

/** The parameter choices of the Bureau's pro-forma of a sector. */
export function officialWorkbook(sector: WorkbookSector): Pack {
  return sector === "cement" ? CEMENT_WORKBOOK : ALUMINIUM_WORKBOOK;
}

/** The name of the option a pack picks. */
export function optionOf(pack: Pack, choice: ChoiceId): string {
  return pack.picks[choice]?.option ?? CHOICES[choice].standard;
}

/** That option; throws where a pack picks one the choice does not have. */
export function optionPicked(pack: Pack, choice: ChoiceId): Option {
  const name = optionOf(pack, choice);
  const option = CHOICE_LIST[choice]?.options[name];
  if (option === undefined) throw new RangeError(`The choice ${choice} has no option "${name}".`);
  return option;
}

/** The pack with one choice answered otherwise, as a monitoring plan may, with its reason. */
export function withOption(pack: Pack, choice: string, option: string, reason: string): Outcome<Pack> {
  const known = CHOICE_LIST[choice];
  if (known === undefined) return bad("invalid", `no choice is called "${choice}"`);
  if (known.options[option] === undefined) {
    return bad("invalid", `${choice}: "${option}" is not one of ${Object.keys(known.options).join(", ")}`);
  }
  return good({ ...pack, picks: { ...pack.picks, [choice]: { option, reason } } });
}
