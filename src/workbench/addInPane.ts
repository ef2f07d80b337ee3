/** The task pane: the add-in's own page in a frame, as Excel has it, on Microsoft's library connected to the grid. */
import type { ExcelHost, OfficeGlobals } from "../host/browser";
import { supplyContext } from "../host/browser";
import { create } from "./topBar";

/** A frame's window once Microsoft's library is loaded in it. */
export type OfficeWindow = Window & OfficeGlobals;

/** The views the ribbon's buttons open the pane at. */
export type PaneView = "check" | "forms";

export interface AddInPane {
  readonly element: HTMLIFrameElement;
  /** Connects the frame when its page has just loaded Microsoft's library. */
  connect(frame: OfficeWindow): void;
  open(view?: PaneView): void;
}

export function addInPane(host: ExcelHost): AddInPane {
  const element = create("iframe", { id: "pane", title: "Task pane" });
  return {
    element,
    connect(frame) {
      supplyContext(frame);
      // Defined by the loader office.js, which stays outside.
      Object.assign(frame.Office, { HostType: { Excel: "Excel" } });
      frame.addEventListener("pagehide", host.connect(frame));
    },
    open(view) {
      element.src = view ? `taskpane.html?open=${view}` : "taskpane.html";
    },
  };
}
