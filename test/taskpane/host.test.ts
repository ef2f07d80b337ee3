import { supportOf, viewAsked } from "../../src/taskpane/host";

const excelWith =
  (...sets: readonly string[]) =>
  (set: string, version: string) =>
    sets.includes(`${set} ${version}`);

test("an Excel without ExcelApi 1.12 is too old, one without custom functions does the rest", () => {
  expect(supportOf(excelWith("ExcelApi 1.12", "CustomFunctionsRuntime 1.1"))).toBe("ready");
  expect(supportOf(excelWith("ExcelApi 1.12"))).toBe("noFunctions");
  expect(supportOf(excelWith("CustomFunctionsRuntime 1.1"))).toBe("oldExcel");
});

test("the ribbon's Build forms opens the pane at the forms; anything unknown opens the overview", () => {
  expect(viewAsked("?open=forms")).toBe("forms");
  expect(viewAsked("?_host_Info=Excel$Win32$16.01&open=forms")).toBe("forms");
  expect(viewAsked("?open=elsewhere")).toBe("overview");
  expect(viewAsked("")).toBe("overview");
});
