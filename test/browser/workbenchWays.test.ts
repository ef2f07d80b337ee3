/** Ways into the workbench and help while typing: samples, a file from the disk, signatures, Hindi in the middle of a word, looks. */
import { newWorkbook } from "../../src/files/newWorkbook";
import { filePort } from "../../src/files/filePort";
import { SAMPLES } from "../../src/core/sectors";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { WorkbenchPage } from "../support/browser/workbenchPage";
import { planOf } from "../support/snapshotPlan";
import { book, grid } from "../support/grids";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => workbench?.close());

const press = (name: string) => workbench.page.getByRole("button", { name, exact: true }).click();
const opened = (name: string) => workbench.page.locator("#file").getByText(name, { exact: true }).waitFor();

async function choose(menu: string, item: string | RegExp): Promise<void> {
  await press(menu);
  await workbench.page.getByRole("menuitem", { name: item, exact: true }).click();
}

test("a sample plant of every sector and sub-sector, and a blank workbook", async () => {
  for (const { sector, subSector } of SAMPLES) {
    await choose("New", `Sample plant: ${sector}, ${subSector}`);
    await opened(`Sample ${sector} plant, ${subSector}, 2025-26.xlsx`);
    expect(await workbench.sheetNames()).toContain("Monitoring Plan");
  }
  await choose("New", "Blank workbook");
  await workbench.page.locator("#file").getByText("Sample", { exact: false }).waitFor({ state: "detached" });
  expect(await workbench.sheetNames()).toEqual(["Sheet1"]);
});

test("a workbook is chosen from the disk", async () => {
  const port = filePort(newWorkbook(), "mill.xlsx");
  await port.write({
    create: book([
      grid("Coal", [
        ["Month", "Coal (t)"],
        ["Apr 2025", 1200],
      ]),
    ]).sheets.map(planOf),
    update: [],
  });
  const [chooser] = await Promise.all([workbench.page.waitForEvent("filechooser"), choose("Open", "Choose a file…")]);
  await chooser.setFiles({ name: "mill.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(port.bytes()) });
  await opened("mill.xlsx");
  expect(await workbench.value("Coal", "B2")).toBe(1200);
});

test("the functions' names are offered, and the signature stays while arguments are typed", async () => {
  await workbench.goTo("Coal", "D2");
  await workbench.page.keyboard.type("=CCTS.EMISS", { delay: 30 });
  const help = workbench.page.locator("[id^=univer-popup-portal]");
  await help.getByText("CCTS.EMISSIONS", { exact: true }).waitFor();
  await workbench.page.keyboard.type('IONS("coal",', { delay: 30 });
  await help.getByText("Net calorific value in kcal/kg", { exact: false }).waitFor({ state: "attached" });
  expect(await help.textContent()).toContain("CCTS.EMISSIONS(source,quantity,unit,[ncv],[factor],[oxidation],[year])");
  await workbench.screenshot("workbench-signature");
  await workbench.page.keyboard.type('B2,"t",4100)');
  // The list of names goes a moment after the last key; until then Enter chooses from it.
  await workbench.page.waitForTimeout(500);
  await workbench.page.keyboard.press("Enter");
  // 1,200 t x 4,100 kcal/kg x 4.1868 kJ/kcal = 20.599056 TJ, x 96.1 tCO2/TJ.
  expect(await workbench.valueOnceCalculated("Coal", "D2")).toBe(1979.5692816);
});

test("Hindi is typed in the middle of a word, letter by letter", async () => {
  await workbench.type("Coal", "A4", "क्लिंकर (टन)");
  await workbench.goTo("Coal", "A4");
  await workbench.page.keyboard.press("F2");
  for (let letter = 0; letter < 3; letter += 1) await workbench.page.keyboard.press("ArrowLeft");
  await workbench.page.keyboard.type("क्ष");
  await workbench.screenshot("workbench-hindi");
  await workbench.page.keyboard.press("Enter");
  expect(await workbench.value("Coal", "A4")).toBe("क्लिंकर (क्षटन)");
});

test("the page wears the look of the pane, has no key in place of a word, and no script failed", async () => {
  const background = () => workbench.page.evaluate(() => document.documentElement.dataset["look"]);
  expect(await background()).toBe("light");
  await workbench.page.emulateMedia({ colorScheme: "dark" });
  await workbench.page.waitForFunction(() => document.documentElement.dataset["look"] === "dark");
  await workbench.screenshot("workbench-dark");
  await workbench.page.emulateMedia({ colorScheme: "light" });
  const words = (await workbench.page.locator("body").innerText()).split(/\s+/);
  expect(words.filter((word) => /^[a-z][\w-]*(\.[a-z][\w-]*){2,}$/i.test(word))).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
