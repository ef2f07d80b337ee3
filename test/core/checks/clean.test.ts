/** The sample plants are what a check must never alarm on. */
import { assessSnapshot } from "../../support/assessed";
import { findingText } from "../../../src/core/messages/checks";
import { SAMPLES } from "../../../src/core/sectors";
import { cementSample } from "../../../src/core/sectors/cement/sample";
import { refText } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "./book";

const AS_OF = { year: 2026, month: 5, day: 15 };

test.each(SAMPLES)("the clean sample plant of $sector, $subSector fires no error and no warning", ({ sheets }) => {
  const { findings } = assessSnapshot(snapshotOf(sheets()), { asOf: AS_OF });
  const alarms = findings.filter(({ severity }) => severity !== "note");
  expect(
    alarms.map((finding) => `${finding.check} ${finding.where === null ? "" : refText(finding.where)} ${findingText(finding, "en").what}`),
  ).toEqual([]);
});

test("the clean sample of a cement plant fires nothing at all", () => {
  expect(assessSnapshot(snapshotOf(cementSample()), { asOf: AS_OF }).findings).toEqual([]);
});

test.each([
  ["Rice husk", "wood"],
  ["Boiler coal (linkage)", "other bituminous coal"],
  ["HSD", "LDO"],
  ["RDF", "municipal waste, non-biomass share"],
])("a stream called %s and calculated as %s is not taken for another stream's material", (stream, material) => {
  const book = new Book(snapshotOf(cementSample()));
  const cells = { table: "streams", row: ["Petcoke"] } as const;
  book.set({ ...cells, field: "material" }, material);
  book.set({ ...cells, field: "stream" }, stream);
  const { findings } = assessSnapshot(book.snapshot, { asOf: AS_OF });
  expect(findings.filter(({ check }) => check === "FA-38")).toEqual([]);
});
