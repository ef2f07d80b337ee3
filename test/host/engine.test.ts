/** What the host relies on in the engine and in the page, and could lose without noticing. */
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { createExcelHost } from "../../src/host/excelHost";
import { importsOf, sourceFiles } from "../architecture/imports";
import { sheetOf, startLocalExcel } from "../support/localExcel";

test("the engine still has the private members by which its calculation is taken over", () => {
  const methods = Object.getOwnPropertyNames(TriggerCalculationController.prototype);
  expect(methods).toEqual(expect.arrayContaining(["_generateDirty", "_mergeDirty", "_commandExecutedListener"]));
});

test("a calculation is not waited for by the tenth of a second the engine takes by itself", async () => {
  const { host } = await startLocalExcel({ sheets: [sheetOf("Data", [[1, "=A1*2"]])] });
  for (let n = 1; n <= 5; n++) {
    await host.type("Data", "A1", n);
    expect((await host.snapshot()).sheets[0]!.values[0]).toEqual([n, n * 2]);
  }
  host.dispose();
});

test("what a page imports needs nothing of Node", () => {
  const files = new Set(sourceFiles());
  const reached = new Set<string>();
  const visit = (file: string): readonly string[] => {
    if (reached.has(file)) return [];
    reached.add(file);
    const imports = importsOf(file)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ to }) => to);
    return imports.flatMap((target) => (files.has(target) ? visit(target) : [target]));
  };
  const packages = [...new Set(visit("host/browser.ts"))];
  expect(packages.filter((name) => name.startsWith("node:") || name.includes("univerjs-pro") || name.includes("office-js"))).toEqual([]);
  expect(packages).toContain("@univerjs/core");
});

test("workbooks can be opened one after the other in one host", async () => {
  const host = createExcelHost();
  for (let n = 1; n <= 3; n++) {
    await host.loadWorkbook({ sheets: [sheetOf(`Sheet ${n}`, [[n, "=A1+1"]])] }, `book${n}.xlsx`);
    expect(await host.snapshot()).toMatchObject({ name: `book${n}.xlsx`, sheets: [{ name: `Sheet ${n}`, values: [[n, n + 1]] }] });
  }
  host.dispose();
});
