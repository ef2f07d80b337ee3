/** Rows of power whose name says more than one kind: a direction, a part or a sum is never taken for the whole of one kind. */
import { planSheet } from "../../../src/core/plan/sheets/inputSheets";
import { POWER_KINDS } from "../../../src/core/plan/spec/choiceWords";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { nameFinder } from "../../../src/core/reading/vocabulary/names";
import { book } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";

/** A meter of each kind, named by a number. */
const plan = snapshotOf([
  planSheet({
    subtitle: "",
    entity: { name: { value: "Invented Cement" }, sector: { value: "cement" }, year: { value: "2025-26" } },
    boundary: [],
    streams: [],
    products: [],
    meters: POWER_KINDS.map((powerKind, i) => ({ meter: `M-${i}`, measures: `Panel ${i}`, powerKind, location: "Switchyard" })),
    sampling: [],
    procedures: [],
    method: {},
    versions: [],
    acva: {},
  }),
]).sheets[0]!;
const finder = nameFinder(readWorkbook(book([plan])).plan);
const kindOf = (text: string) => {
  const { planned, use, options } = finder.meaningOf({ table: "electricity", text, use: "", section: "" });
  return planned ? use : `asked: ${options.map((option) => option.use).join(" or ")}`;
};

test.each([
  ["Grid import", "grid"],
  ["Net grid import", "grid"],
  ["Grid export", "export"],
  ["Export to grid", "export"],
  ["Power exported to grid", "export"],
  ["Sale to discom", "export"],
  ["ग्रिड को निर्यात", "export"],
  ["WHRB TG", "waste heat"],
  ["TG from WHR", "waste heat"],
  ["Captive solar", "own renewable"],
  ["OA solar", "open-access renewable"],
  ["Wheeled wind power", "open-access renewable"],
  ["Solar PPA", "dedicated PPA"],
  ["Group captive solar", "outside captive"],
  ["TG + WHR", "asked: own captive or waste heat"],
  ["CPP and solar", "asked: own captive or own renewable"],
  ["TG export", "asked: own captive or export"],
  ["Solar export to grid", "asked: own renewable or export"],
  ["Grid (colony)", "asked: grid or colony"],
  ["Grid less colony", "asked: grid or colony"],
  ["Main incomer less export", "asked: grid or export"],
  ["CPP auxiliary consumption", "asked: own captive"],
  ["DG to grid", "asked: grid or DG"],
])("%s is %s", (text, expected) => {
  expect(kindOf(text)).toBe(expected);
});
