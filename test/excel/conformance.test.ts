import { officePort } from "../../src/excel/officePort";
import { portConformance } from "../support/conformance/portConformance";
import { startLocalExcel } from "../support/localExcel";

portConformance("Office.js", async (fixture) => {
  const { host } = await startLocalExcel(fixture);
  return {
    port: officePort(),
    reopened: () => Promise.resolve(officePort()),
    renameSheet: (from, to) => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    }),
    isUntouched: () => host.counters.writes === 0,
    dispose: () => host.dispose(),
  };
});
