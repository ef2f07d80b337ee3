/** Which charts of a file can be drawn from its cells: those that would say the same. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openPackage } from "../../src/files/filePort";
import { readLooks } from "../../src/files/looks/workbookLooks";
import { richWorkbook } from "../support/files/richWorkbook";

/** The chart of the rich workbook, its part changed. */
function looksWith(change: (xml: string) => string) {
  const parts = unzipSync(richWorkbook());
  const part = "xl/charts/chart1.xml";
  const before = strFromU8(parts[part]!);
  const after = change(before);
  return readLooks(openPackage(zipSync({ ...parts, [part]: strToU8(after) }), "rich.xlsm"));
}

test("columns over cells of their own sheet are drawn, and no longer named as kept unseen", () => {
  const { sheets, beside } = looksWith((xml) => xml);
  expect(sheets[0]!.charts).toEqual([
    {
      name: "Chart 1",
      kind: "column",
      title: "",
      data: { top: 0, left: 0, bottom: 3, right: 1 },
      place: { top: 1, left: 6, bottom: 11, right: 11 },
    },
  ]);
  expect(beside).toEqual(["pivots", "pictures", "macros", "comments"]);
});

const title = (text: string): string => `<c:title><c:tx><c:rich><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;

test("the title is the chart's, not an axis's", () => {
  const withTitles = looksWith((xml) =>
    xml.replace("<c:valAx>", `<c:valAx>${title("tonnes")}`).replace("<c:chart>", `<c:chart>${title("Fuel")}`),
  );
  expect(withTitles.sheets[0]!.charts[0]!.title).toBe("Fuel");
  expect(looksWith((xml) => xml.replace("<c:valAx>", `<c:valAx>${title("tonnes")}`)).sheets[0]!.charts[0]!.title).toBe("");
});

test.each<[string, (xml: string) => string]>([
  ["of another sheet's cells", (xml) => xml.replaceAll("Data!", "Other!")],
  ["whose values alone are another sheet's", (xml) => xml.replace("Data!$B$2", "'Other'!$B$2")],
  ["on its side", (xml) => xml.replace('barDir val="col"', 'barDir val="bar"')],
  ["that stacks", (xml) => xml.replace('<c:barDir val="col"/>', '<c:barDir val="col"/><c:grouping val="stacked"/>')],
  ["of lines and columns at once", (xml) => xml.replace("</c:barChart>", "</c:barChart><c:lineChart/>")],
  ["that is a pie", (xml) => xml.replaceAll("barChart", "pieChart")],
  ["in three dimensions", (xml) => xml.replaceAll("barChart", "bar3DChart")],
  ["without series", (xml) => xml.replace(/<c:ser>.*<\/c:ser>/, "")],
])("a chart %s is kept and named, not drawn as something else", (_what, change) => {
  const { sheets, beside } = looksWith(change);
  expect([sheets[0]!.charts, beside.includes("charts")]).toEqual([[], true]);
});
