/** What is looked at in a page by machine: the rules of axe, sideways scrolling, and what the keyboard reaches. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe complains about, as "rule: place". */
export async function axeComplaints(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}

/** What stands out over the right edge, or would make the page scroll sideways. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility() && getComputedStyle(element).clipPath === "none";
    const nameOf = (element: Element): string => `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 40)}"`;
    return Array.from(document.querySelectorAll("#root *"))
      .filter((element) => isShown(element) && element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map(nameOf);
  });
}

const REACHABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/** Stops of the Tab key and what should have been stops, by name; of a group of radio buttons only the chosen one is a stop. */
export interface KeyboardWalk {
  readonly missed: readonly string[];
  /** Reached, and looks no other than before. */
  readonly unmarked: readonly string[];
  readonly stops: number;
}

/** Walks through the page with the Tab key, from the top until it is left. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  await nothingComes(page);
  const expected = await page.evaluate(markStops, REACHABLE);
  const reached: string[] = [];
  const unmarked: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => document.activeElement?.getAttribute("data-stop") ?? null);
    // A field for a date is several stops in one.
    if (stop !== null && stop === reached.at(-1)) continue;
    if (stop === null || reached.includes(stop)) break;
    reached.push(stop);
    if (!(await isFocusSeen(page))) unmarked.push(stop);
  }
  return { missed: expected.filter((stop) => !reached.includes(stop)), unmarked, stops: reached.length };
}

/** Parts of a view that are fetched when it is shown are there: for half a second nothing more could be reached. */
async function nothingComes(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await page.waitForTimeout(500);
    now = await page.locator(REACHABLE).count();
  }
}

/** Runs in the page: numbers what the Tab key should reach, and begins before the first. */
function markStops(selector: string): string[] {
  const stops = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((element) => {
    const isOtherRadio = element instanceof HTMLInputElement && element.type === "radio" && !element.checked;
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    return isSeen && element.tabIndex >= 0 && !element.hasAttribute("disabled") && !isOtherRadio;
  });
  const top = Object.assign(document.createElement("span"), { tabIndex: -1 });
  document.body.prepend(top);
  top.focus();
  return stops.map((element, i) => {
    const label = element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
    const name = `${i} ${element.tagName.toLowerCase()} "${label.slice(0, 40)}"`;
    element.setAttribute("data-stop", name);
    return name;
  });
}

/** Whether the focused element, or what is drawn around it, looks other than without focus. */
async function isFocusSeen(page: Page): Promise<boolean> {
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
    return { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
  });
  const focused = await page.screenshot({ clip });
  await page.evaluate(() => {
    Object.assign(window, { left: document.activeElement });
    (document.activeElement as HTMLElement).blur();
  });
  const left = await page.screenshot({ clip });
  await page.evaluate(() => (window as unknown as { left: HTMLElement }).left.focus());
  return !focused.equals(left);
}
