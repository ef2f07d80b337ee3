/** What a page gets to draw of the charts on the tab that is shown. */
import { startLocalExcel, sheetOf } from "../support/localExcel";

test("series, gaps, categories as shown, the place; other kinds and hidden tabs' charts are left out", async () => {
  const { host, run } = await startLocalExcel({
    sheets: [
      sheetOf("Tracker", [
        ["Month", "GEI", "Target"],
        ["Apr", 0.82, 0.8],
        ["May", "", "=B2-0.02"],
        ["Jun", "n/a", 0.81],
      ]),
      sheetOf("Beside", [[1]]),
    ],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tracker");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "GEI";
    chart.setPosition("E2", "J12");
    const pie = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    pie.setPosition("E20", "J30");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    await context.sync();
  });
  await host.settle();
  expect(host.charts()).toMatchObject([
    {
      kind: "line",
      title: "GEI",
      place: { top: 1, left: 4, bottom: 11, right: 9 },
      categories: ["Apr", "May", "Jun"],
      series: [
        { name: "GEI", values: [0.82, null, null] },
        // 0.82 - 0.02, in the twelve digits that the engine keeps.
        { name: "Target", values: [0.8, 0.8, 0.81] },
      ],
    },
  ]);
  host.goTo({ sheet: "Beside", row: 0, column: 0 });
  expect(host.charts()).toEqual([]);
  host.dispose();
});

test("a series in a row", async () => {
  const { host, run } = await startLocalExcel({
    sheets: [
      sheetOf("One", [
        ["", "Apr", "May"],
        ["Coal", 5, 7],
      ]),
    ],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C2"), "Rows").setPosition("A5", "C9");
    await context.sync();
  });
  expect(host.charts()).toMatchObject([{ kind: "column", categories: ["Apr", "May"], series: [{ name: "Coal", values: [5, 7] }] }]);
  host.dispose();
});
