/** A person's files in the workbench: opened, changed, saved, kept as a draft, found again. */
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { filePort } from "../../src/files/filePort";
import { valueAt } from "../../src/core/workbook/cells";
import { manyFormulas } from "../support/files/manyFormulas";
import { richWorkbook } from "../support/files/richWorkbook";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { WorkbenchPage } from "../support/browser/workbenchPage";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => workbench?.close());

const press = (name: string | RegExp) => workbench.page.getByRole("button", { name, exact: typeof name === "string" }).click();
const choose = (name: string | RegExp) => workbench.page.getByRole("menuitem", { name }).click();
const status = (text: string | RegExp) => workbench.page.getByRole("status").filter({ hasText: text }).waitFor();

async function saved(how: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), how()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test("a workbook with chart, pivot, macro, picture and comment is saved with all of them, byte for byte but the cell", async () => {
  const original = richWorkbook();
  await workbench.drop("rich.xlsm", original);
  await workbench.page
    .getByText("In the file and kept as it is, though not shown here: pivot tables, pictures, macros, comments.")
    .waitFor();
  const untouched = await saved(() => press("Save"));
  expect([untouched.name, Buffer.compare(untouched.bytes, original)]).toEqual(["rich.xlsm", 0]);
  await workbench.type("Data", "B3", "400");
  await workbench.page.getByText("rich.xlsm (not saved)").waitFor();
  expect(await workbench.page.title()).toBe("● rich.xlsm – CCTS workbench");
  const { bytes } = await saved(() => workbench.page.keyboard.press("Control+s"));
  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  const touched = Object.keys(before).filter((part) => strFromU8(before[part]!, true) !== strFromU8(after[part]!, true));
  expect(touched.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(valueAt((await filePort(bytes, "rich.xlsm").read()).sheets[0]!, 5, 1)).toBe(1607);
  await status(/^Saved \d\d:\d\d$/);
  expect(await workbench.page.title()).toBe("rich.xlsm – CCTS workbench");
});

test("what is not in a cell's list is refused, with the list", async () => {
  await workbench.type("Data", "A2", "Wood");
  await status("A2: “Wood” is not in the list of this cell. Choose one of: Coal, Pet coke");
  expect(await workbench.value("Data", "A2")).toBe("Coal");
  await workbench.type("Data", "A2", "Pet coke");
  expect(await workbench.value("Data", "A2")).toBe("Pet coke");
});

test("undo and redo", async () => {
  await press("Undo");
  expect(await workbench.value("Data", "A2")).toBe("Coal");
  await press("Redo");
  expect(await workbench.value("Data", "A2")).toBe("Pet coke");
});

test("a text is found in every tab", async () => {
  await workbench.page.keyboard.press("Control+f");
  await workbench.page.getByRole("searchbox").fill("row labels");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.getByText("1 of 1").waitFor();
  await workbench.waitForSelection("Pivot!A1");
  await press("Close");
});

test("unsaved work is asked about before another workbook takes its place", async () => {
  await press("New");
  await choose("Blank workbook");
  await workbench.page.getByText("rich.xlsm has changes that are not saved.").waitFor();
  await press("Cancel");
  expect(await workbench.sheetNames()).toEqual(["Data", "Other", "Pivot"]);
});

test("a reload offers the draft, which is unsaved until it is saved", async () => {
  await workbench.page.waitForTimeout(1500);
  workbench.page.once("dialog", (dialog) => void dialog.accept());
  await workbench.page.reload();
  await workbench.pane();
  await status(/^A draft of rich\.xlsm from \d\d:\d\d is kept in this browser\.$/);
  await press("Open the draft");
  await workbench.page.getByText("rich.xlsm (not saved)").waitFor();
  await workbench.pane();
  expect(await workbench.value("Data", "A2")).toBe("Pet coke");
});

test("saved under another name, and found again among the files opened last", async () => {
  await press("Save as…");
  await workbench.page.getByRole("textbox", { name: "File name" }).fill("april");
  const { name } = await saved(() => workbench.page.getByRole("dialog").getByRole("button", { name: "Save" }).click());
  expect(name).toBe("april.xlsm");
  await press("New");
  await choose("Sample plant: pulp and paper, wood");
  await workbench.page.getByText("Sample pulp and paper plant, wood, 2025-26.xlsx", { exact: true }).waitFor();
  await press("Open");
  await choose(/^april\.xlsm, /);
  await workbench.page.locator("#file").filter({ hasText: "april.xlsm" }).waitFor();
  expect(await workbench.value("Data", "A2")).toBe("Pet coke");
});

test("20,000 formulas are shown as stored, and an edit is answered", async () => {
  await workbench.drop("many.xlsx", manyFormulas(20_000));
  await workbench.page.locator("#file").filter({ hasText: "many.xlsx" }).waitFor();
  await workbench.pane();
  // What is stored is not what the formulas give, so that a workbook calculated anew would show.
  expect([await workbench.value("Many", "B1"), await workbench.value("Many", "B20000")]).toEqual([3, 60000]);
  await workbench.type("Many", "A19999", "5");
  expect(await workbench.valueOnce("Many", "B19999", 10)).toBe(10);
  expect(await workbench.value("Many", "B20000")).toBe(60000);
});

test("the page is no wider than a small screen, and no script failed", async () => {
  await workbench.page.setViewportSize({ width: 1280, height: 720 });
  expect(await workbench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await workbench.screenshot("workbench-files");
  expect(workbench.complaints).toEqual([]);
});
