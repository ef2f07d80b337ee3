/** Small elements of the workbench's own page. */

/** An element with its attributes and text. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text = "",
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

export function button(label: string, press: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const found = create("button", { type: "button", ...attributes }, label);
  found.addEventListener("click", press);
  return found;
}

export interface MenuItem {
  readonly label: string;
  readonly press: () => void;
}

/** A button that opens a menu; `items` are asked for each time. Arrow keys move in it, Escape closes it. */
export function menuButton(label: string, items: () => Promise<readonly MenuItem[]>): HTMLElement {
  const box = create("span", { class: "menu" });
  const list = create("div", { role: "menu", "aria-label": label, hidden: "" });
  const opener = button(label, () => void (list.hidden ? show() : hide()), { "aria-haspopup": "menu", "aria-expanded": "false" });
  const hide = (): void => {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  };
  const show = async (): Promise<void> => {
    const entries = (await items()).map(({ label: text, press }) =>
      button(
        text,
        () => {
          hide();
          press();
        },
        { role: "menuitem" },
      ),
    );
    list.replaceChildren(...entries);
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    entries[0]?.focus();
  };
  list.addEventListener("keydown", (event) => {
    const entries = [...list.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    if (step !== undefined) entries[(at + step + entries.length) % entries.length]?.focus();
    if (event.key === "Escape") {
      hide();
      opener.focus();
    }
    if (step !== undefined || event.key === "Escape") event.preventDefault();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.contains(target as Node)) hide();
  });
  box.append(opener, list);
  return box;
}

/** Asks in front of everything else; resolves with the answer's value, null when the question was dismissed. */
export function ask<T>(
  question: string,
  answers: readonly { readonly label: string; readonly value: T }[],
  cancel: string,
): Promise<T | null> {
  return new Promise((resolve) => {
    const dialog = create("dialog", { "aria-label": question });
    const end = (value: T | null): void => {
      dialog.remove();
      resolve(value);
    };
    const buttons = answers.map(({ label, value }) => button(label, () => end(value)));
    const row = create("div", { class: "answers" });
    row.append(
      ...buttons,
      button(cancel, () => end(null)),
    );
    dialog.append(create("p", {}, question), row);
    dialog.addEventListener("cancel", () => end(null));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for a text; null when dismissed or left empty. */
export function askText(label: string, given: string, accept: string, cancel: string): Promise<string | null> {
  return new Promise((resolve) => {
    const dialog = create("dialog", { "aria-label": label });
    const form = create("form", { method: "dialog" });
    const input = create("input", { type: "text", "aria-label": label });
    input.value = given;
    const end = (value: string | null): void => {
      dialog.remove();
      resolve(value);
    };
    const row = create("div", { class: "answers" });
    row.append(
      create("button", { type: "submit" }, accept),
      button(cancel, () => end(null)),
    );
    form.append(create("p", {}, label), input, row);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      end(input.value.trim() === "" ? null : input.value.trim());
    });
    dialog.addEventListener("cancel", () => end(null));
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
    input.setSelectionRange(0, given.replace(/\.[^.]*$/, "").length);
  });
}
