/** The workbench in a browser: what a person does there, and what stands in the cells afterwards. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { serveWorkbench, type WorkbenchServer } from "../../../src/workbench/server";
import { ensureBuilt, projectRoot } from "./build";
import { stopCalendar } from "./calendar";
import { launchBrowser } from "./launch";

const OUTPUT = path.join(projectRoot, "test-output");
/** A slow machine takes its time to start the grid; waiting longer than this would hide a fault. */
const PATIENCE_MS = 120_000;

export class WorkbenchPage {
  /** What the page complained about: errors of scripts, requests to other machines, and what its policy refused. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
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

  /** Builds if need be, serves, and opens the page as it stands once the pane is there; `today` stops the calendar on a day. */
  static async open(today?: string): Promise<WorkbenchPage> {
    await ensureBuilt();
    const [server, browser] = await Promise.all([serveWorkbench(projectRoot, 0), launchBrowser()]);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
    page.setDefaultTimeout(PATIENCE_MS);
    if (today !== undefined) await page.addInitScript(stopCalendar, Date.parse(today));
    const workbench = new WorkbenchPage(page, browser, server);
    await page.goto(server.url);
    await workbench.pane();
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** The task pane's own page, once the add-in's code has drawn something in it. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector("#pane")).contentFrame();
    await frame!.waitForSelector("#root > *");
    return frame!;
  }

  /** Selects a cell as the add-in would, so that the next key goes there. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.inExcel(sheet, address, "select");
    await this.page.locator("#grid canvas").last().focus();
  }

  /** Goes to a cell, types as a person does, and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** A file from the person's disk, let go over the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ([fileName, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(atob(text!), (character) => character.charCodeAt(0))], fileName!));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
      },
      [name, Buffer.from(bytes).toString("base64")],
    );
    await this.page.locator("#file").filter({ hasText: name }).waitFor();
  }

  async value(sheet: string, address: string): Promise<unknown> {
    return this.inExcel(sheet, address, "value");
  }

  /** The cell's value once it is a number: the grid calculates a moment after the Enter. */
  async valueOnceCalculated(sheet: string, address: string): Promise<unknown> {
    return this.eventually(
      () => this.value(sheet, address),
      (value) => typeof value === "number",
    );
  }

  /** The cell's value once it is this one. */
  async valueOnce(sheet: string, address: string, expected: unknown): Promise<unknown> {
    return this.eventually(
      () => this.value(sheet, address),
      (value) => value === expected,
    );
  }

  /** Returns once the cell, written as "'Jun 2025'!D38", is selected. */
  async waitForSelection(address: string): Promise<void> {
    await this.eventually(
      () => this.selection(),
      (selected) => selected === address,
    );
  }

  /** The cells of the first row in which one matches, from left to right and without the empty ones. */
  async line(sheet: string, label: RegExp): Promise<unknown[]> {
    const rows = await (
      await this.pane()
    ).evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      sheet,
    );
    return (rows.find((cells) => cells.some((cell) => typeof cell === "string" && label.test(cell))) ?? []).filter((cell) => cell !== "");
  }

  private async eventually<T>(look: () => Promise<T>, done: (seen: T) => boolean): Promise<T> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const seen = await look();
      if (done(seen)) return seen;
      if (Date.now() > until) throw new Error(`Still ${JSON.stringify(seen)} after ${PATIENCE_MS / 1000} s.`);
      await this.page.waitForTimeout(100);
    }
  }

  /** "'Jun 2025'!H47", the cell that is selected. */
  async selection(): Promise<string> {
    return (await this.pane()).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
  }

  async sheetNames(): Promise<string[]> {
    return (await this.pane()).evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
  }

  /** Kept under test-output/ for people to look at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(OUTPUT, { recursive: true });
    await this.page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
  }

  private async inExcel(sheet: string, address: string, what: "select" | "value"): Promise<unknown> {
    return (await this.pane()).evaluate(
      ([sheetName, cell, action]) =>
        Excel.run(async (context): Promise<unknown> => {
          const range = context.workbook.worksheets.getItem(sheetName!).getRange(cell);
          if (action === "select") range.select();
          else range.load("values");
          await context.sync();
          return action === "select" ? null : range.values[0]![0];
        }),
      [sheet, address, what],
    );
  }
}
