/** The sector samples against figures computed apart: to the last digit by the oracle, and as worked out by hand. */
import { assessSnapshot } from "../../../src/core/operations/assess";
import { isGap } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { REGISTRATION_PATTERN, TARGETS } from "../../../src/core/parameters";
import { SAMPLES } from "../../../src/core/sectors";
import { snapshotOf } from "../../support/planSnapshot";
import { agrees } from "../method/fraction";
import { decimals, oracle } from "./oracle";

const AS_OF = { year: 2026, month: 5, day: 15 };

/** GEI of the year at four decimals, worked out by hand from the sample's yearly figures. */
const BY_HAND: Readonly<Record<string, string>> = {
  "aluminium, refinery": "0.9085",
  "chlor-alkali, membrane": "3.1192",
  "textiles, composite": "7.8064",
  "textiles, spinning": "1.8579",
  "petroleum refinery, refinery": "4.9704",
  "petrochemicals, cracker": "1.6406",
  "fertiliser, ammonia-urea": "1.2563",
};

const value = (figure: Figure) => {
  if (isGap(figure)) throw new Error(figure.gap.join("; "));
  return figure.value;
};

describe.each(SAMPLES.filter(({ sector, subSector }) => `${sector}, ${subSector}` in BY_HAND))(
  "the sample of $sector, $subSector",
  ({ sector, subSector, sheets }) => {
    const snapshot = snapshotOf(sheets());
    const { inventory, reading } = assessSnapshot(snapshot, { asOf: AS_OF });

    test("its GEI is the oracle's to 30 digits, and the one worked out by hand to four decimals", () => {
      const apart = oracle(snapshot);
      expect(agrees(value(inventory!.gei).toFixed(), apart.gei)).toBe(true);
      expect(agrees(value(inventory!.emissions).toFixed(), apart.emissions)).toBe(true);
      expect(decimals(apart.gei, 4)).toBe(BY_HAND[`${sector}, ${subSector}`]);
    });

    test("its registration number is in no schedule, and its months differ", () => {
      const registration = reading.plan!.entity.registration.text;
      expect(REGISTRATION_PATTERN.test(registration)).toBe(true);
      expect(TARGETS.map((target) => target.registration)).not.toContain(registration);
      const months = reading.lines
        .filter(({ table }) => table === "production")
        .map((line) => line.readings.get("produced")!.value!.toString());
      expect(new Set(months).size).toBeGreaterThan(5);
    });
  },
);
