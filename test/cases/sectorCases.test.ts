/**
 * The worked cases of the sectors, each from a workbook or a function of the product. The last test says how many of the
 * cases are covered, and which are not; PRINT_CASES=1 prints the table.
 */
import { WORKED_CASES } from "./workedCases";

/** The tonnes that a count-once check prints: told by the defects of the checks. */
const BY_A_CHECK = ["IS12", "S-IS-E"];

/** Cases that are no figure of the scheme, each with the reason. */
const OUT_OF_SCOPE: Readonly<Record<string, string>> = {
  P05: "Tier 1 of ethylene: a plausibility figure of IPCC; the scheme counts the plant's own fuels or its carbon balance",
  P07: "carbon of naphtha from its density: the Procedure takes an analysis or Annexure IV, no correlation",
  IS10: "the European Union's rule for waste gas that leaves a site; the Procedure credits by heat rate and fuel",
  CA04: "the least power of a membrane cell: a bound of physics, below the range in which the ratio asks",
  TX02: "count of a yarn: equivalence is by the ratio of kWh per kg, typed with its source",
  RF06: "tonnes that a target allows: the product gives certificates, of the difference of two intensities",
};
const ALL_CASES = 54;

test.each(WORKED_CASES)("$id from a $from", ({ expected, tolerance, value }) => {
  expect(Math.abs(value() - expected)).toBeLessThanOrEqual(tolerance);
});

test("the cases add up to all of them, and the table says why a case is out of scope", () => {
  const table = [
    ...WORKED_CASES.map(({ id, from, expected, value }) => [id, from, `${expected}`, `${value()}`]),
    ...BY_A_CHECK.map((id) => [id, "check"]),
    ...Object.entries(OUT_OF_SCOPE).map(([id, reason]) => [id, "out of scope", reason]),
  ];
  if (process.env.PRINT_CASES !== undefined) console.log(table.map((row) => row.join(" | ")).join("\n"));
  expect(new Set(table.map(([id]) => id)).size).toBe(ALL_CASES);
});
