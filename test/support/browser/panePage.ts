/**
 * The task pane alone in a browser page, beside an Excel in another process, as on a desk: the pane is what a person sees
 * and presses, the workbook is the test's. The page is as wide as the pane.
 */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Locator, Page } from "playwright-core";
import { en } from "../../../src/core/messages/en";
import { hi } from "../../../src/core/messages/hi";
import { cementSample } from "../../../src/core/sectors/cement/sample";
import type { WorkbookInput } from "../../../src/host/load";
import type { ExcelHost } from "../../../src/host/excelHost";
import { createExcelHost } from "../../../src/host/excelHost";
import { loadOfficeLibrary } from "../../../src/host/node";
import type { OfficeGlobals } from "../../../src/host/officeGlobals";
import type { Bridge } from "../../../src/host/protocol";
import { workbookOfPlans } from "../planInput";
import type { Preferences } from "../../../src/taskpane/preferences";
import type { ViewId } from "../../../src/taskpane/viewIds";
import { serveWorkbench, type WorkbenchServer } from "../../../src/workbench/server";
import { ensureBuilt, projectRoot } from "./build";
import { stopCalendar } from "./calendar";
import { launchBrowser } from "./launch";

const OUTPUT = path.join(projectRoot, "test-output");
const PATIENCE_MS = 120_000;

export const WIDE = { width: 450, height: 900 } as const;
const BARE_PAGE = `<!doctype html><html lang="en"><script src="/office/excel-web-16.00.js"></script><script src="/frame.js"></script>
<main><h1>Nothing</h1><button aria-expanded="false" onclick="this.ariaExpanded = true">Press</button></main></html>`;

/** All twelve months are over and the forms not yet due. */
const TODAY = "2026-05-15T06:00:00Z";

export const sampleWorkbook = (): WorkbookInput => workbookOfPlans(cementSample());

export class PanePage {
  /** What the page complained about: errors of scripts, requests to other machines, and what its policy refused. */
  readonly complaints: string[] = [];
  private constructor(
    readonly page: Page,
    readonly excel: ExcelHost,
    readonly session: CDPSession,
    private readonly browser: Browser,
    private readonly server: WorkbenchServer,
  ) {
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) this.complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) this.complaints.push(`asks for ${request.url()}`);
    });
  }

  /** Builds if need be, serves, and starts browser and Excel; the pane is opened with `show`. */
  static async start(): Promise<PanePage> {
    await ensureBuilt();
    const [server, browser] = await Promise.all([serveWorkbench(projectRoot, 0), launchBrowser()]);
    const page = await browser.newPage({ viewport: WIDE, acceptDownloads: true });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(stopCalendar, Date.parse(TODAY));
    const excel = createExcelHost();
    await connect(page, excel);
    return new PanePage(page, excel, await page.context().newCDPSession(page), browser, server);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    this.excel.dispose();
  }

  /** Opens the workbook in Excel and the pane beside it. */
  async open(workbook: WorkbookInput = sampleWorkbook(), query = ""): Promise<void> {
    await this.excel.loadWorkbook(workbook);
    await this.openPane(query);
  }

  /** Opens the pane anew; `query` is what the ribbon asked for. */
  async openPane(query = ""): Promise<void> {
    await this.page.goto(`${this.server.url}/taskpane.html${query}`);
  }

  /** A page that loads Microsoft's library as the pane does, and has nothing else than a heading and a button. */
  async openBarePage(): Promise<void> {
    const address = `${this.server.url}/bare.html`;
    await this.page.route(address, (route) => route.fulfill({ contentType: "text/html", body: BARE_PAGE }));
    await this.page.goto(address);
  }

  /** Our scripts that had been asked for when the Overview stood on the page, as files. */
  async scriptsUntilOverview(): Promise<readonly string[]> {
    const addresses = await this.page.evaluate(() => (window as unknown as { untilOverview: readonly string[] }).untilOverview);
    const ours = addresses.map((address) => new URL(address).pathname).filter((file) => /^\/taskpane(\.js|\/)/.test(file));
    return [...new Set(ours)].map((file) => path.join(projectRoot, "dist", file));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** As a person clicks into a cell. */
  async select(sheet: string, cell: string): Promise<void> {
    await this.page.evaluate(
      ([name, address]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name!).getRange(address).select();
          await context.sync();
        }),
      [sheet, cell],
    );
  }

  /** "'Jun 2025'!D38", the cell that is selected in Excel. */
  selection(): Promise<string> {
    return this.page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
  }

  /** The pane's work is done: nothing is being read, checked or fetched, and what is shown is as it was a moment ago. */
  async atRest(): Promise<void> {
    await this.page.locator("main[aria-busy=false]").waitFor();
    await this.page.getByRole("progressbar").waitFor({ state: "detached" });
    await this.page.waitForFunction(sameAsBefore, undefined, { polling: 100 });
  }

  /** What the pane finds in the browser when it is opened next. */
  async prefer(preferences: Partial<Preferences>): Promise<void> {
    await this.page.addInitScript((kept) => localStorage.setItem("ccts.preferences", kept), JSON.stringify(preferences));
  }

  /** The person's system turns dark, or shows its own few colours; the pane follows. */
  async wear(look: "light" | "dark" | "forced"): Promise<void> {
    await this.page.emulateMedia({ colorScheme: look === "dark" ? "dark" : "light", forcedColors: look === "forced" ? "active" : "none" });
  }

  /** The bar sees the new width with the next frame. */
  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: WIDE.height });
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** The button of a view in the bar, whatever the language. */
  inBar(view: ViewId): Locator {
    const name = new RegExp(`^(${en.views[view]}|${hi.views[view]})`);
    return this.page.getByRole("navigation").getByRole("button", { name });
  }

  /** A view for which the bar has no room stands under More. */
  async show(view: ViewId, by: "pointer" | "Enter" = "pointer"): Promise<void> {
    const press = (button: Locator) => (by === "Enter" ? button.press(by) : button.click());
    if (!(await this.inBar(view).isVisible())) await press(this.page.locator("nav summary"));
    await press(this.inBar(view));
    await this.atRest();
  }

  /** The whole height of the view, kept under test-output/ for people to look at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(OUTPUT, { recursive: true });
    const height = await this.page.evaluate(
      () => document.querySelector("nav")!.offsetHeight + document.querySelector("main")!.offsetHeight,
    );
    await this.page.setViewportSize({ width: this.page.viewportSize()!.width, height: Math.max(WIDE.height, height) });
    await this.page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
    await this.page.setViewportSize({ width: this.page.viewportSize()!.width, height: WIDE.height });
  }
}

/** Runs in the page: whether the view shows what it showed when this was asked last. */
function sameAsBefore(): boolean {
  const seen = window as unknown as { shownBefore?: string };
  const now = document.querySelector("main")!.innerHTML;
  const isSame = seen.shownBefore === now;
  seen.shownBefore = now;
  return isSame;
}

/** Starts browser and Excel for one thing, and ends them. */
export async function withPane<T>(use: (pane: PanePage) => Promise<T>): Promise<T> {
  const pane = await PanePage.start();
  try {
    return await use(pane);
  } finally {
    await pane.close();
  }
}

/** Kilobytes (of 1,000 bytes) of our JavaScript, gzipped file by file, fetched until the Overview of the sample plant is shown. */
export async function kilobytesUntilOverview(pane: PanePage): Promise<number> {
  await pane.open();
  await pane.atRest();
  const scripts = await pane.scriptsUntilOverview();
  return scripts.reduce((bytes, script) => bytes + gzipSync(readFileSync(script)).length, 0) / 1000;
}

/** Lets Microsoft's library in the page talk to Excel in this process. */
async function connect(page: Page, excel: ExcelHost): Promise<void> {
  const answer = (text: string): void =>
    void page
      .evaluate((message) => (window as unknown as { fromExcel(text: string): void }).fromExcel(message), text)
      .catch(() => undefined);
  const bridge = bridgeTo(excel);
  bridge.onMessageFromHost = answer;
  await page.exposeBinding("toExcel", (_, text: string) => bridge.sendMessageToHost(text));
  await page.addInitScript(connectInPage);
  await page.addInitScript(watchForOverview);
}

function bridgeTo(excel: ExcelHost): Bridge {
  const bridges: Bridge[] = [];
  excel.connect({ ...loadOfficeLibrary(), OfficeExtension: { HostBridge: { init: (bridge) => void bridges.push(bridge) } } });
  return bridges[0]!;
}

/** Runs in the page, before its scripts: notes what had been fetched, or was on its way, when the view with the figures was drawn. */
function watchForOverview(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector("main h1") === null) return;
    const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
    Object.assign(window, { untilOverview: [...fetched, ...Array.from(document.scripts, ({ src }) => src)] });
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page, before its scripts. `connectFrame` is called once Microsoft's library is there. */
function connectInPage(): void {
  const context = {
    requirements: { isSetSupported: () => true },
    host: "Excel",
    platform: "PC",
    displayLanguage: "en-IN",
    contentLanguage: "en-IN",
    document: {},
  };
  const info = { host: "Excel", platform: "PC", addin: null };
  Object.assign(window, {
    connectFrame(frame: OfficeGlobals & { toExcel(text: string): void }): void {
      frame.OSF["_OfficeAppFactory"] = {
        getContext: () => context,
        getHostInfo: () => ({ hostType: "Excel", hostPlatform: "pc", flags: 0 }),
      };
      Object.assign(frame.Office, {
        HostType: { Excel: "Excel" },
        onReady: (ready: (given: typeof info) => void) => Promise.resolve(info).then((given) => (ready(given), given)),
      });
      const bridge: Bridge = { sendMessageToHost: (text) => frame.toExcel(text) };
      frame.OfficeExtension.HostBridge.init(bridge);
      Object.assign(window, { fromExcel: (text: string) => bridge.onMessageFromHost?.(text) });
    },
  });
}
