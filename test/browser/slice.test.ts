/** What a plant energy manager does first, in a real browser: a formula, a check, a mended cell, Form A. */
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { WorkbenchPage } from "../support/browser/workbenchPage";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => workbench?.close());

const button = async (name: string | RegExp) => (await workbench.pane()).getByRole("button", { name });

test("the pane shows where the sample plant stands", async () => {
  await (await workbench.pane()).getByText("Narmada Vista Cement (sample)").waitFor();
  await workbench.screenshot("overview");
});

test("a formula typed into a cell calculates with the add-in's functions", async () => {
  await workbench.type("Jun 2025", "L60", '=CCTS.EMISSIONS("coal",1200,"t",4100)');
  expect(await workbench.valueOnceCalculated("Jun 2025", "L60")).toBe(1979.5692816);
});

test("a column of quantities spills a column of emissions", async () => {
  await workbench.type("Jun 2025", "L61", '=SUM(CCTS.EMISSIONS("coal",{1200;2400},"t",4100))');
  expect(await workbench.valueOnceCalculated("Jun 2025", "L61")).toBe(5938.7078448);
});

test("a text in a number cell is found, and a press on the finding leads to it", async () => {
  await workbench.type("Jun 2025", "D38", "eighty");
  await (await button("Check")).first().click();
  await (await button("Check now")).click();
  await (await button("Go to 'Jun 2025'!D38")).first().waitFor();
  await workbench.goTo("Monitoring Plan", "A1");
  await (await button("Go to 'Jun 2025'!D38")).first().click();
  await workbench.waitForSelection("'Jun 2025'!D38");
  await workbench.screenshot("finding");
});

test("once the cell is mended the finding is gone", async () => {
  await workbench.type("Jun 2025", "D38", "80400");
  await (await button("Check now")).click();
  await (await button("Go to 'Jun 2025'!D38")).first().waitFor({ state: "detached" });
});

test("the ribbon's Check writes its tab without the pane", async () => {
  await workbench.page.getByRole("button", { name: "Check" }).click();
  await workbench.page.getByRole("button", { name: "Check", disabled: false }).waitFor();
  expect(await workbench.sheetNames()).toContain("Check");
});

test("Form A is built and holds GEI and certificates", async () => {
  await (await button("Forms")).first().click();
  await (await button("Preview the changes")).click();
  await (await button(/^Build \d+ tabs?$/)).click();
  await (
    await workbench.pane()
  )
    .getByText(/^Built|The workbook is as it was before/)
    .first()
    .waitFor();
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(["Form A", "CCTS Data", "CCTS Factors"]));
  await workbench.goTo("Form A", "A1");
  await workbench.screenshot("form-a");
  const [, , , gei] = await workbench.line("Form A", /^A\.7$/);
  const [, , , certificates] = await workbench.line("Form A", /^A\.9$/);
  expect([Number(gei).toFixed(4), certificates]).toEqual(["0.5895", 11068]);
});

test("the ribbon's Tracker writes its tab without the pane", async () => {
  await workbench.page.getByRole("button", { name: "Tracker" }).click();
  await workbench.page.getByRole("button", { name: "Tracker", disabled: false }).waitFor({ timeout: 100_000 });
  expect(await workbench.sheetNames()).toContain("GEI Tracker");
  const [, , , target] = await workbench.line("GEI Tracker", /^TR\.target$/);
  expect(target).toBe(0.5965);
});

test("the page asked nobody else for anything, and no script failed", () => {
  expect(workbench.complaints).toEqual([]);
});

test("what the pane's policy does not name is refused: requests, code and looks made of a text", async () => {
  const tried = await (
    await workbench.pane()
  ).evaluate(async () => {
    const append = (tag: string, text: string): void =>
      document.head.append(Object.assign(document.createElement(tag), { textContent: text }));
    append("script", "window.isRun = true");
    append("style", "body { --worn: yes }");
    return {
      request: await fetch("functions.json").then(
        () => "answered",
        () => "refused",
      ),
      code: "isRun" in window ? "run" : "refused",
      look: getComputedStyle(document.body).getPropertyValue("--worn") === "" ? "refused" : "worn",
    };
  });
  expect(tried).toEqual({ request: "refused", code: "refused", look: "refused" });
  // What the test before this one looks for is seen.
  expect(workbench.complaints.filter((complaint) => complaint.includes("Content Security Policy"))).not.toEqual([]);
});
