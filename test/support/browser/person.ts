/** A person at the desk, whose every interaction is counted: a click, a field or cell that is filled in, a key that acts. */
import type { Frame, Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

export class Person {
  interactions = 0;

  constructor(private readonly workbench: WorkbenchPage) {}

  async drops(name: string, bytes: Uint8Array): Promise<void> {
    this.interactions += 1;
    await this.workbench.drop(name, bytes);
  }

  async presses(name: string | RegExp, within?: Locator): Promise<void> {
    this.interactions += 1;
    await (within ?? (await this.pane())).getByRole("button", { name, exact: true }).first().click();
  }

  /** A view for which the bar has no room stands under More. */
  async opens(view: string): Promise<void> {
    const pane = await this.pane();
    if (!(await pane.getByRole("button", { name: view, exact: true }).isVisible())) {
      this.interactions += 1;
      await pane.locator("nav summary").click();
    }
    await this.presses(view);
  }

  async fills(label: string, text: string): Promise<void> {
    this.interactions += 1;
    await (await this.pane()).getByLabel(label).fill(text);
  }

  async chooses(label: string, option: string): Promise<void> {
    this.interactions += 1;
    await (await this.pane()).getByRole("combobox", { name: label }).first().selectOption(option);
  }

  /** Presses the finding's way to its cell, clicks into the sheet, types and presses Enter. */
  async fixes(cell: string, text: string): Promise<void> {
    await this.presses(`Go to ${cell}`);
    await this.workbench.waitForSelection(cell);
    await this.workbench.page.locator("#grid canvas").last().focus();
    await this.workbench.page.keyboard.type(text);
    await this.workbench.page.keyboard.press("Enter");
    this.interactions += 3;
  }

  /** The pane once its work is done. */
  async pane(): Promise<Frame> {
    const pane = await this.workbench.pane();
    await pane.waitForSelector("main[aria-busy=false]");
    return pane;
  }
}
