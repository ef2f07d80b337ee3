/** What the grid shows beside values: charts of the tab, what a function says of its error, and long work that can be given up. */
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { manyFormulas } from "../support/files/manyFormulas";
import { WorkbenchPage } from "../support/browser/workbenchPage";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open("2026-05-15T06:00:00Z");
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => workbench?.close());

const charts = () => workbench.page.locator("#charts svg[role=img]");
const tooltip = () => workbench.page.getByRole("tooltip");

/** The first place over the grid, line by line, at which the pointer brings the word up. */
async function pointUntilTold(): Promise<void> {
  const box = (await workbench.page.locator("#grid").boundingBox())!;
  for (let y = box.y + 90; y < box.y + box.height - 50; y += 12)
    for (let x = box.x + 60; x < box.x + box.width - 30; x += 60) {
      await workbench.page.mouse.move(x, y);
      if (await tooltip().isVisible()) return;
    }
  throw new Error("No cell of the grid said anything.");
}

test("the tracker's charts lie over their cells, are read out, and go with them when the grid is scrolled", async () => {
  await workbench.page.getByRole("button", { name: "Tracker" }).click();
  await workbench.page.getByRole("button", { name: "Tracker", disabled: false }).waitFor();
  await workbench.goTo("GEI Tracker", "A8");
  await charts().first().waitFor();
  const names = await charts().evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute("aria-label") ?? ""));
  expect(names).toHaveLength(2);
  expect(names[0]).toMatch(/^GEI, tCO2e per tonne .*Apr 2025 – Mar 2026/);
  await workbench.screenshot("workbench-charts");
  const before = await charts().first().boundingBox();
  await workbench.goTo("GEI Tracker", "A90");
  await workbench.page.waitForTimeout(500);
  expect(await charts().first().boundingBox()).not.toEqual(before);
  await workbench.goTo("Monitoring Plan", "A1");
  await charts().first().waitFor({ state: "detached" });
});

test("a chart follows the cells it is drawn from", async () => {
  await workbench.goTo("GEI Tracker", "A8");
  await charts().first().waitFor({ state: "attached" });
  const before = await charts()
    .first()
    .evaluate((picture) => picture.outerHTML);
  await workbench.type("Jun 2025", "D38", "160800");
  await workbench.goTo("GEI Tracker", "A8");
  await workbench.page.waitForFunction((old) => {
    const now = document.querySelector("#charts svg");
    return now !== null && now.outerHTML.replace(/style="[^"]*"/, "") !== old.replace(/style="[^"]*"/, "");
  }, before);
});

test("a function's own words about its error, under the pointer and in the bar", async () => {
  await workbench.type("Jun 2025", "L70", '=CCTS.EMISSIONS("coal",1200,"t")');
  await workbench.valueOnce("Jun 2025", "L70", "#N/A");
  await workbench.goTo("Jun 2025", "L70");
  await workbench.page.getByRole("status").filter({ hasText: "L70: coal: give the NCV, e.g. 4100 kcal/kg" }).waitFor();
  await pointUntilTold();
  expect(await tooltip().textContent()).toContain("coal: give the NCV");
  await workbench.screenshot("workbench-tip");
  await workbench.page.mouse.move(400, 20);
  await tooltip().waitFor({ state: "hidden" });
});

test("a large file is read while the page answers, and can be given up", async () => {
  const large = manyFormulas(200_000);
  const dropped = workbench.drop("large.xlsx", large).catch(() => undefined);
  await workbench.page.getByText("has changes that are not saved.").waitFor();
  await workbench.page.getByRole("button", { name: "Go on without saving" }).click();
  await workbench.page.locator("#cancel").click();
  await workbench.page.getByRole("status").filter({ hasText: "Given up; the workbook is as it was." }).waitFor();
  await workbench.screenshot("workbench-given-up");
  expect(await workbench.sheetNames()).toContain("GEI Tracker");
  void dropped;
});

test("no script failed, and nothing was asked of another machine", () => {
  expect(workbench.complaints).toEqual([]);
});
