/** How long the workbench's page answers nobody: the longest piece of each thing a person has it do. */
import { WorkbenchPage } from "../support/browser/workbenchPage";
import { report } from "./measure";

const SETTLED_MS = 3_000;

interface Watched extends Window {
  pieces?: number[];
}

/** The longest piece the page was busy for since it was asked last; a browser tells those of 50 ms and more. */
async function longestPiece({ page }: WorkbenchPage): Promise<string> {
  await page.waitForTimeout(SETTLED_MS);
  const longest = await page.evaluate(() => Math.max(0, ...((window as Watched).pieces ?? []).splice(0)));
  return longest === 0 ? "below 50 ms" : `${longest.toFixed(0)} ms`;
}

/** Runs in the page: the pieces of its frames, which share its thread, are among those it is told. */
function watchPieces(): void {
  const pieces: number[] = [];
  Object.assign(window, { pieces });
  new PerformanceObserver((list) => pieces.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
}

test("the longest piece of the page's work, this machine's speed", async () => {
  const workbench = await WorkbenchPage.open();
  const { page } = workbench;
  try {
    await page.waitForTimeout(SETTLED_MS);
    await page.evaluate(watchPieces);
    for (const name of ["Check", "Tracker"]) {
      for (const time of ["first", "again"]) {
        await page.getByRole("button", { name, exact: true }).first().click();
        await page.getByRole("button", { name, exact: true, disabled: false }).first().waitFor();
        report(`${name}, ${time}`, await longestPiece(workbench), "200 ms");
      }
    }
    await workbench.type("Jun 2025", "D38", "160800");
    report("an edit that all forms rest on", await longestPiece(workbench), "200 ms");
    const pane = await workbench.pane();
    await pane.locator("nav").getByRole("button", { name: "Forms" }).click();
    await pane.getByRole("button", { name: "Preview the changes" }).click();
    const build = pane.getByRole("button", { name: /^Build/ });
    await build.waitFor();
    report("preview of the forms", await longestPiece(workbench), "200 ms");
    await build.click();
    await pane
      .getByText(/^Built/)
      .first()
      .waitFor();
    report("build of the forms", await longestPiece(workbench), "200 ms");
  } finally {
    await workbench.close();
  }
}, 300_000);
