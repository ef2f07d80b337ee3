/** The page `npm start` opens: a spreadsheet with the sample plant, and the add-in beside it as it would be in Excel. */
import { a1 } from "../core/workbook/cells";
import { cementSample } from "../core/sectors/cement/sample";
import { createExcelHost } from "../host/browser";
import { loadPreferences } from "../taskpane/preferences";
import { addInFrames } from "./addInFrames";
import { browserStore } from "./browserStore";
import { cellTip } from "./cellTip";
import { chartLayer } from "./charts/chartLayer";
import { create } from "./elements";
import { registerAddInFunctions } from "./engineFunctions";
import { errorTextOf } from "./errorTexts";
import { fileActions } from "./fileActions";
import { fileSession } from "./fileSession";
import { workBeside, type StartThread, type Thread, type WorkAnswer } from "./fileWork";
import { findBar } from "./findBar";
import type { WorkbenchWindow } from "./frame";
import { loadFunctions } from "./functionsRuntime";
import { startGrid } from "./grid";
import { guardGrid } from "./guards";
import { topBar } from "./topBar";
import { followTheme } from "./theme";
import "./workbench.css";

const SAMPLE_NAME = "Sample cement plant 2025-26.xlsx";

async function startWorkbench(root: HTMLElement): Promise<void> {
  const { language } = loadPreferences(navigator.language);
  const grid = create("main", { id: "grid" });
  const univer = startGrid(grid);
  const host = createExcelHost({ univer, normaliseFormulas: false });
  const frames = addInFrames(host);
  const store = browserStore();
  const work = workBeside(startThread);
  const session = fileSession(host, store, { deliver: download, changed: () => tell(), now: () => Date.now() }, work);
  const files = fileActions(session, store, () => bar, { opened: () => frames.openPane(), giveUp: () => work.giveUp() });
  const bar = topBar(
    {
      ...files,
      undo: () => host.undo(),
      redo: () => host.redo(),
      find: () => find.open(),
      check: () => frames.run("check"),
      tracker: () => frames.run("tracker"),
      buildForms: () => Promise.resolve(frames.openPane("forms")),
      openPane: () => Promise.resolve(frames.openPane()),
    },
    language,
  );
  const find = findBar(host, bar.words);
  const tell = (): void => {
    if (session.document) bar.show(session.document.name, session.isUnsaved);
    bar.tellBeside(session.document?.beside ?? []);
  };
  grid.setAttribute("aria-label", bar.words("grid"));
  frames.pane.title = bar.words("pane");
  root.append(bar.element, bar.line, find.element, grid, chartLayer(univer, host, grid));
  followTheme(univer);
  cellTip(univer, grid, ({ sheetId, row, column }) => errorTextOf(sheetId, row, column, host.peek(sheetId, row, column)));
  guardGrid(univer, host, (message, values) => bar.say(bar.words(message, values)));
  host.onEdit(() => session.edited());
  host.onSelect(() => {
    const selected = host.selected();
    if (!selected) return;
    const { cell, sheetId } = selected;
    const message = errorTextOf(sheetId, cell.row, cell.column, host.peek(sheetId, cell.row, cell.column));
    if (message !== null) bar.say(bar.words("cellError", { cell: a1(cell.row, cell.column), message }));
  });
  keys({ save: () => void bar.run(files.save), find: () => find.open() });
  addEventListener("beforeunload", (event) => {
    if (session.isUnsaved) event.preventDefault();
  });
  (window as unknown as WorkbenchWindow).connectFrame = (frame) => frames.connect(frame);
  const { file, implementations } = await loadFunctions();
  registerAddInFunctions(univer, "CCTS", file, implementations);
  const draft = await store.draft();
  await session.create(cementSample(), SAMPLE_NAME, draft);
  root.append(frames.pane, frames.commands);
  frames.openPane();
  if (draft) files.offer(draft);
}

function startThread(...[answered, failed]: Parameters<StartThread>): Thread {
  const worker = new Worker("fileWorker.js");
  worker.onmessage = ({ data }) => answered(data as WorkAnswer);
  worker.onerror = ({ message }) => failed(message);
  return worker;
}

/** Keys that belong to the workbook wherever in the page a person is. */
function keys({ save, find }: { readonly save: () => void; readonly find: () => void }): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const action = { s: save, f: find }[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    { capture: true },
  );
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  create("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

void startWorkbench(document.getElementById("root")!);
