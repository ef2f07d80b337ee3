import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { cell, plan } from "../support/files/plans";
import { recalculate, renderPdf } from "../support/office/libreOffice";

async function workbook(): Promise<Uint8Array> {
  const port = filePort(newWorkbook(), "plant.xlsx");
  await port.write({
    create: [
      plan("Apr 2025", {
        cells: [
          cell(0, 0, { value: "Petcoke" }),
          cell(0, 1, { value: 1200 }),
          cell(0, 2, { value: "1,200.5" }),
          cell(1, 1, { formula: "=SUM(B1:B1)*2", value: 1 }),
          cell(1, 2, { formula: '=NUMBERVALUE(C1,".",",")', value: 1 }),
        ],
        print: { orientation: "landscape", titleRows: 1, header: "Plant A" },
      }),
      plan("Form A", { cells: [cell(0, 0, { formula: "='Apr 2025'!B2+'Apr 2025'!C2", value: 1 })] }),
    ],
    update: [],
  });
  return port.bytes();
}

test("false stored values give way to what LibreOffice calculates", async () => {
  const { sheets } = await recalculate(await workbook());
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Apr 2025", "Form A"]);
  expect(sheets[0]!.values[1]).toEqual([null, 2400, 1200.5]);
  expect(sheets[1]!.values[0]).toEqual([3600.5]);
});

test("a workbook renders to PDF", async () => {
  const pdf = await renderPdf(await workbook());
  expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
});

test("a machine without LibreOffice is told so in one line", async () => {
  const path = process.env["PATH"];
  process.env["PATH"] = "/nowhere";
  try {
    await expect(recalculate(await workbook())).rejects.toThrow(
      "LibreOffice is not installed: put `soffice` (LibreOffice Calc) on the PATH to run these tests.",
    );
  } finally {
    process.env["PATH"] = path;
  }
});
