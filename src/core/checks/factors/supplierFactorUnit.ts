import type { Check } from "../engine/check";
import { isOutside, rangeText, rule } from "../support/rules";
import { withPlan } from "../engine/running";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

/** tCO2/MWh: 710 is kg or g per kWh. */
export const supplierFactorUnit: Check = {
  id: "FA-31",
  family: "factors",
  severity: "error",
  cite: `Screening range of power; ${PROJECT_RULE}`,
  companions: [],
  example: { name: "EM-PPA", value: "910", range: "0 to 2" },
  run: withPlan((context) => {
    const range = rule(context, "plausible.powerFactor");
    const suppliers = context.plan.meters.map((row) => ({ name: row.meter.text, entry: row.supplierFactor }));
    const grid = context.reference === null ? [] : [{ name: "Grid", entry: context.reference.baseline.gridFactor }];
    return [...suppliers, ...grid].flatMap(({ name, entry }) => {
      const value = entry.number;
      return value !== null && range !== null && isOutside(value, range)
        ? [atEntry(entry, { name, value: shown(value), range: rangeText(range) })]
        : [];
    });
  }),
};
