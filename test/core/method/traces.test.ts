/** The derivations of the samples: every figure has its name, and every computed one says from what. */
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import { SAMPLES } from "../../../src/core/sectors";
import { snapshotOf } from "../../support/planSnapshot";
import { tracesIn, unsaid } from "../../support/traces";

test.each(SAMPLES)("$sector, $subSector", ({ sheets }) => {
  const { inventory } = calculateSnapshot(snapshotOf(sheets()), { asOf: { year: 2026, month: 5, day: 15 } });
  expect(tracesIn(inventory).length).toBeGreaterThan(50);
  expect(unsaid(inventory)).toEqual([]);
});
