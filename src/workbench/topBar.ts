/** The bar above the grid: the workbook's file, and the buttons the manifest puts on Excel's ribbon. */
import { fill } from "../core/messages/fill";
import type { Language } from "../core/messages/language";
import type { Beside } from "../files/looks/beside";
import { GivenUp } from "./fileWork";
import { button, create, menuButton, type MenuItem } from "./elements";
import { BENCH_MESSAGES, BESIDE_WORDS, type BenchMessage } from "./messages";

type Action = () => Promise<void>;

export interface TopBarActions {
  readonly open: (file: File) => Promise<void>;
  readonly save: Action;
  readonly saveAs: Action;
  readonly newItems: () => Promise<readonly MenuItem[]>;
  /** Files opened last. */
  readonly recentItems: () => Promise<readonly MenuItem[]>;
  readonly undo: Action;
  readonly redo: Action;
  readonly find: () => void;
  readonly check: Action;
  readonly tracker: Action;
  readonly buildForms: Action;
  readonly openPane: Action;
}

export interface TopBar {
  readonly language: Language;
  readonly element: HTMLElement;
  /** A thin line under the bar, for what stays true of the file. */
  readonly line: HTMLElement;
  /** One line about what was done, or about what went wrong. */
  readonly say: (text: string) => void;
  /** The file's name, and whether it holds unsaved work. */
  readonly show: (name: string, isUnsaved: boolean) => void;
  /** What the file holds and the grid does not show. */
  readonly tellBeside: (beside: readonly Beside[]) => void;
  /** Runs an action while the buttons wait, and says why it failed if it does. */
  readonly run: (action: Action) => Promise<void>;
  /** Does work that may take long: after a moment a button offers to give it up. */
  readonly cancellable: (giveUp: () => void, work: Action) => Promise<void>;
  readonly words: (message: BenchMessage, values?: Readonly<Record<string, string>>) => string;
}

export function topBar(actions: TopBarActions, language: Language): TopBar {
  const words: TopBar["words"] = (message, values = {}) => fill(BENCH_MESSAGES[language][message], values);
  const element = create("header", { lang: language });
  const name = create("strong", { id: "file" });
  const status = create("p", { role: "status" });
  const line = create("p", { id: "beside", hidden: "", lang: language });
  const say = (text: string): void => {
    status.textContent = text;
    status.title = text;
  };
  const { run, cancellable } = running(element, status, say, words);
  const press = (label: BenchMessage, action: Action): HTMLButtonElement => button(words(label), () => void run(action));
  const icon = (label: BenchMessage, sign: string, action: Action): HTMLButtonElement =>
    button(sign, () => void run(action), { "aria-label": words(label), title: words(label), class: "icon" });
  const chooser = fileChooser(words("chooseLabel"), (file) => void run(() => actions.open(file)));
  element.append(
    create("img", { src: "assets/icon.svg", alt: "" }),
    create("h1", {}, words("title")),
    menuButton(words("new"), actions.newItems),
    menuButton(words("open"), async () => [{ label: words("openFile"), press: () => chooser.click() }, ...(await actions.recentItems())]),
    chooser,
    press("save", actions.save),
    press("saveAs", actions.saveAs),
    icon("undo", "↶", actions.undo),
    icon("redo", "↷", actions.redo),
    button(words("find"), actions.find),
    create("span", { class: "divider" }),
    press("check", actions.check),
    press("tracker", actions.tracker),
    press("buildForms", actions.buildForms),
    press("openPane", actions.openPane),
    name,
    status,
  );
  acceptDrops(words("dropHere"), (file) => void run(() => actions.open(file)));
  return {
    language,
    element,
    line,
    say,
    run,
    cancellable,
    words,
    show(file, isUnsaved) {
      name.textContent = isUnsaved ? `${file} (${words("unsaved")})` : file;
      document.title = `${isUnsaved ? "● " : ""}${file} – ${words("title")}`;
    },
    tellBeside(beside) {
      const kinds = beside.map((kind) => BESIDE_WORDS[language][kind]).join(", ");
      line.textContent = words("keptBeside", { kinds });
      line.hidden = beside.length === 0;
    },
  };
}

/** How actions run: the buttons wait, what fails is said, and what takes long can be given up. */
function running(
  element: HTMLElement,
  status: HTMLElement,
  say: TopBar["say"],
  words: TopBar["words"],
): Pick<TopBar, "run" | "cancellable"> {
  return {
    async run(action) {
      const buttons = element.querySelectorAll("button");
      buttons.forEach((each) => (each.disabled = true));
      element.setAttribute("aria-busy", "true");
      await action().catch((error: unknown) => say(reasonOf(error, words)));
      element.removeAttribute("aria-busy");
      buttons.forEach((each) => (each.disabled = false));
    },
    async cancellable(giveUp, work) {
      const cancel = button(words("cancel"), giveUp, { id: "cancel" });
      const shown = setTimeout(() => status.after(cancel), CANCEL_AFTER_MS);
      await work().finally(() => {
        clearTimeout(shown);
        cancel.remove();
      });
    },
  };
}

/** Sooner than this nobody wants to give something up. */
const CANCEL_AFTER_MS = 400;

function reasonOf(error: unknown, words: TopBar["words"]): string {
  if (error instanceof GivenUp) return words("givenUp");
  return error instanceof Error ? error.message : String(error);
}

function fileChooser(label: string, open: (file: File) => void): HTMLInputElement {
  const input = create("input", { type: "file", accept: ".xlsx,.xlsm", hidden: "", "aria-label": label });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) open(file);
  });
  return input;
}

/** Any file dropped on the page is opened; while it hovers, the page shows that it may be dropped. */
function acceptDrops(label: string, open: (file: File) => void): void {
  document.body.dataset["drop"] = label;
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
