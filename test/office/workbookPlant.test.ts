/** The recalculated cement pro-forma's plant, spread unevenly over twelve months, through Form A and LibreOffice. */
import { buildForms } from "../../src/core/operations";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { INTEGRATED, sheetsOf } from "../cases/workbookPlant";
import { recalculate } from "../support/office/libreOffice";
import { BUILD } from "../support/sampleWorkbook";

test("W01 gives GEI 0.5670239073 in Form A after forced recalculation", async () => {
  const port = filePort(newWorkbook(), "w01.xlsx");
  await port.write({ create: sheetsOf(INTEGRATED), update: [] });
  await buildForms(port, BUILD);
  const form = (await recalculate(port.bytes())).sheets.find(({ name }) => name === "Form A")!;
  const gei = form.values.find((row) => row[0] === "A.gei")![5] as number;
  expect(gei.toFixed(10)).toBe("0.5670239073");
});
