/** Finds a text in all tabs and goes from one cell to the next. */
import type { CellRef } from "../core/workbook/cells";
import type { ExcelHost } from "../host/browser";
import { button, create } from "./elements";
import type { TopBar } from "./topBar";

export interface FindBar {
  readonly element: HTMLElement;
  open(): void;
}

export function findBar(host: ExcelHost, words: TopBar["words"]): FindBar {
  const element = create("form", { id: "find", role: "search", hidden: "" });
  const input = create("input", { type: "search", "aria-label": words("findLabel"), placeholder: words("findLabel") });
  const count = create("output");
  let cells: readonly CellRef[] = [];
  let [at, text] = [-1, ""];
  const go = (step: number): void => {
    if (input.value !== text) {
      text = input.value;
      cells = host.find(text);
      at = step > 0 ? -1 : 0;
    }
    at = cells.length === 0 ? -1 : (at + step + cells.length) % cells.length;
    const cell = cells[at];
    if (cell) host.goTo(cell);
    count.textContent = cell ? words("found", { at: String(at + 1), count: String(cells.length) }) : words("foundNothing");
    input.focus();
  };
  const close = (): void => {
    element.hidden = true;
  };
  element.append(
    input,
    button(words("findPrevious"), () => go(-1)),
    button(words("findNext"), () => go(1)),
    count,
    button(words("close"), close),
  );
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
  });
  element.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  return {
    element,
    open() {
      // What was found before may have been changed since.
      text = "";
      element.hidden = false;
      input.focus();
      input.select();
    },
  };
}
