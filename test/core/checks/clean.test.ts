/** The sample plants are what a check must never alarm on. */
import { assessSnapshot } from "../../../src/core/desk/assess";
import { findingText } from "../../../src/core/messages/checks";
import { cementSample } from "../../../src/core/sample/cement";
import { refText } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";

const AS_OF = { year: 2026, month: 5, day: 15 };

test("the clean sample of a cement plant fires nothing", () => {
  const { findings } = assessSnapshot(snapshotOf(cementSample()), { asOf: AS_OF });
  expect(findings.map((finding) => `${finding.check} ${finding.where === null ? "" : refText(finding.where)} ${findingText(finding, "en").what}`)).toEqual([]);
});
