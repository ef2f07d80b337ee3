/** The bar above the grid: the workbook's file, and the buttons the manifest puts on Excel's ribbon. */

type Action = () => Promise<void>;

export interface TopBarActions {
  readonly open: (file: File) => Promise<void>;
  readonly save: Action;
  readonly newSample: Action;
  readonly check: Action;
  readonly tracker: Action;
  readonly buildForms: Action;
  readonly openPane: Action;
}

export interface TopBar {
  readonly element: HTMLElement;
  /** One line about the workbook, or about what went wrong. */
  readonly say: (text: string) => void;
  /** Runs an action while the buttons wait, and says why it failed if it does. */
  readonly run: (action: Action) => Promise<void>;
}

export function topBar(actions: TopBarActions): TopBar {
  const element = create("header");
  const status = create("p", { role: "status" });
  const say = (text: string): void => {
    status.textContent = text;
    status.title = text;
  };
  const run = async (action: Action): Promise<void> => {
    const buttons = element.querySelectorAll("button");
    buttons.forEach((button) => (button.disabled = true));
    await action().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
    buttons.forEach((button) => (button.disabled = false));
  };
  const button = (label: string, action: Action): HTMLButtonElement => {
    const found = create("button", { type: "button" }, label);
    found.addEventListener("click", () => void run(action));
    return found;
  };
  const open = (file: File): void => void run(() => actions.open(file));
  element.append(
    create("img", { src: "assets/icon.svg", alt: "" }),
    create("h1", {}, "CCTS workbench"),
    ...fileChooser(open),
    button("Save", actions.save),
    button("New sample", actions.newSample),
    create("span", { class: "divider" }),
    button("Check", actions.check),
    button("Tracker", actions.tracker),
    button("Build forms", actions.buildForms),
    button("Open pane", actions.openPane),
    status,
  );
  acceptDrops(open);
  return { element, say, run };
}

function fileChooser(open: (file: File) => void): HTMLElement[] {
  const input = create("input", { type: "file", accept: ".xlsx,.xlsm", hidden: "", "aria-label": "Workbook to open" });
  const button = create("button", { type: "button" }, "Open");
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) open(file);
  });
  return [button, input];
}

/** Any file dropped on the page is opened; while it hovers, the page shows that it may be dropped. */
function acceptDrops(open: (file: File) => void): void {
  const show = (dropping: boolean) => (event: DragEvent) => {
    event.preventDefault();
    document.body.classList.toggle("dropping", dropping);
  };
  addEventListener("dragover", show(true));
  addEventListener("dragleave", show(false));
  addEventListener("drop", (event) => {
    show(false)(event);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

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
