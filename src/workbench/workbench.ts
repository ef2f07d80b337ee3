/** The page `npm start` opens: a spreadsheet with the sample plant, and the add-in beside it as it would be in Excel. */
import { cementSample } from "../core/sectors/cement/sample";
import { createExcelHost } from "../host/browser";
import { addInFrames } from "./addInFrames";
import { registerAddInFunctions } from "./engineFunctions";
import type { WorkbenchWindow } from "./frame";
import { loadFunctions } from "./functionsRuntime";
import { startGrid } from "./grid";
import { openFile, openPlans, type OpenDocument } from "./openDocument";
import { create, topBar } from "./topBar";
import "./workbench.css";

const SAMPLE_NAME = "Sample cement plant 2025-26.xlsx";

async function startWorkbench(root: HTMLElement): Promise<void> {
  const grid = create("main", { id: "grid", "aria-label": "Workbook" });
  const bar = topBar({
    open: async (file) => show(await openFile(host, new Uint8Array(await file.arrayBuffer()), file.name)),
    save: async () => download(opened.name, await opened.save()),
    newSample: async () => show(await openPlans(host, cementSample(), SAMPLE_NAME)),
    check: () => frames.run("check"),
    tracker: () => frames.run("tracker"),
    buildForms: () => Promise.resolve(frames.openPane("forms")),
    openPane: () => Promise.resolve(frames.openPane()),
  });
  root.append(bar.element, grid);
  const univer = startGrid(grid);
  const host = createExcelHost({ univer, normaliseFormulas: false });
  const frames = addInFrames(host);
  const show = (document: OpenDocument): void => {
    opened = document;
    bar.say(document.name);
    frames.openPane();
  };
  (window as unknown as WorkbenchWindow).connectFrame = (frame) => frames.connect(frame);
  const { file, implementations } = await loadFunctions();
  registerAddInFunctions(univer, "CCTS", file, implementations);
  let opened = await openPlans(host, cementSample(), SAMPLE_NAME);
  root.append(frames.pane, frames.commands);
  show(opened);
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  create("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

void startWorkbench(document.getElementById("root")!);
