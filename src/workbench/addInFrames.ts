/** The add-in's own pages, each in a frame as Excel has them: the pane, and the ribbon commands without a face. */
import type { ExcelHost } from "../host/browser";
import { supplyContext } from "../host/browser";
import type { OfficeWindow, RibbonCommand } from "./officeStandIns";
import { standInForOffice } from "./officeStandIns";
import { create } from "./topBar";

export interface AddInFrames {
  readonly pane: HTMLIFrameElement;
  readonly commands: HTMLIFrameElement;
  /** Connects a frame whose page has just loaded Microsoft's library. */
  connect(frame: OfficeWindow): void;
  /** Shows the pane; "forms" opens it at the preview of the forms. */
  openPane(view?: "forms"): void;
  /** Runs a ribbon command until it says that it has completed. */
  runCommand(name: string): Promise<void>;
}

export function addInFrames(host: ExcelHost): AddInFrames {
  const pane = create("iframe", { id: "pane", title: "Task pane" });
  const commands = create("iframe", { title: "Ribbon commands", hidden: "" });
  let ribbon: ReadonlyMap<string, RibbonCommand> = new Map();
  return {
    pane,
    commands,
    connect(frame) {
      supplyContext(frame);
      const disconnect = host.connect(frame);
      frame.addEventListener("pagehide", disconnect);
      const associated = standInForOffice(frame);
      if (frame === (commands.contentWindow as Window | null)) ribbon = associated;
    },
    openPane(view) {
      pane.src = view ? `taskpane.html?open=${view}` : "taskpane.html";
      commands.src ||= "commands.html";
    },
    runCommand(name) {
      const command = ribbon.get(name);
      if (!command) return Promise.reject(new Error(`The add-in has no command ${name}.`));
      return new Promise((resolve) => command({ completed: resolve }));
    },
  };
}
