import { streamName } from "../../inventory/streams";
import { byRate } from "../../method/balances";
import { CHOICES } from "../../parameters";
import type { Choice, EmissionSource } from "../../parameters";
import type { Decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { isOutside, rule, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { atEntry, shown } from "../support/words";

/**
 * A measured factor outside the range of its fuel is possible, and the first thing an ACVA asks about. A carbonate gives off at
 * most what its formula holds.
 */
export const factorOutsideRange: Check = {
  id: "FA-11",
  family: "factors",
  severity: "warning",
  cite: "2006 IPCC Guidelines, Volume 2, Table 1.4, range of the fuel; Volume 3, Table 2.1, the pure carbonate",
  companions: ["FA-28"],
  example: { stream: "Petcoke (kiln)", value: "79.1", range: "82.9 to 115", unit: "tCO2/TJ" },
  replaces: [{ check: "FA-11", words: ["stream", "value", "range"] }],
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const [value, source] = [row.factor.number, sourceOf(row)];
      const range = value === null || source === null ? null : rangeOf(source, value, context);
      if (value === null || range === null || !isOutside(value, range)) return null;
      const words = { value: shown(value), range: `${shown(range.lower)} to ${shown(range.upper)}`, unit: range.unit };
      return atEntry(row.factor, { stream: streamName(row), ...words });
    },
  ),
};

interface FactorRange {
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly unit: string;
}

/** null where nothing is published, or where the figure is in another unit, which is a finding of its own. */
function rangeOf(source: EmissionSource, value: Decimal, context: CheckContext): FactorRange | null {
  if (source.family === "carbonate" || source.family === "gas" || source.family === "material") return ofPublished(source, context);
  const unit = rule(context, "plausible.fuelFactor");
  const id = ipccFactorOf(source.parameters);
  if (source.family !== "fuel" || id === null || unit === null || isOutside(value, unit)) return null;
  const found = rule(context, id);
  return found === null || found.lower === null || found.upper === null
    ? null
    : { lower: found.lower, upper: found.upper, unit: "tCO2/TJ" };
}

/** IPCC's factor, whose table alone prints ranges: of the NCV's fuel, of the option that is IPCC's, or of Annexure IV's line. */
function ipccFactorOf({ ncv, co2 }: EmissionSource["parameters"]): string | null {
  if (ncv !== null) return ncv.replace(/\.ncv$/, ".co2");
  if (co2 === null) return null;
  const choices: Readonly<Record<string, Choice>> = CHOICES;
  const options = Object.values(choices[co2]?.options ?? {}).map(({ parameter }) => parameter);
  return options.find((parameter) => parameter?.startsWith("ipcc2006.")) ?? co2.replace(/^annexIV\./, "ipcc2006.");
}

/** What is published, times the share that its family leaves. */
function ofPublished(source: EmissionSource, context: CheckContext): FactorRange | null {
  const published = source.parameters.co2 === null ? null : rule(context, source.parameters.co2);
  const share = rule(context, `plausible.share.${source.family}`);
  if (published === null || share === null || share.lower === null || share.upper === null) return null;
  return { lower: byRate(share.lower, published.value), upper: byRate(share.upper, published.value), unit: "tCO2/t" };
}
