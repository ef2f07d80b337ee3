import { officePort } from "../../src/excel/officePort";
import { portConformance } from "../support/conformance/portConformance";
import { startLocalExcel } from "../support/localExcel";

portConformance("Office.js", async (fixture) => {
  const { host } = await startLocalExcel(fixture);
  return {
    port: officePort(),
    reopened: () => Promise.resolve(officePort()),
    renameSheet: (from, to) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(from).name = to;
        await context.sync();
      }),
    hangingOn: async (name) => {
      const { conditionals, charts, pageLayout } = (await host.snapshot()).sheets.find((sheet) => sheet.name === name)!;
      return {
        printArea: pageLayout.printArea,
        highlights: conditionals.map(({ area, properties }) => ({ area, formula: (properties as { Formula: string }).Formula })),
        charts: charts.map(({ source, place, series, properties }) => ({
          name: (properties as { Name: string }).Name,
          data: source,
          from: (place as { start: string }).start,
          to: (place as { end: string }).end,
          series,
        })),
      };
    },
    isUntouched: () => host.counters.writes === 0,
    dispose: () => host.dispose(),
  };
});
