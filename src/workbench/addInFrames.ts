/**
 * The add-in's own pages in frames, as Excel has them: the task pane, and the ribbon's commands without a face.
 * Each runs on Microsoft's library, connected to the grid.
 */
import type { ExcelHost, OfficeGlobals } from "../host/browser";
import { supplyContext } from "../host/browser";
import { create } from "./elements";

/** A frame's window once Microsoft's library is loaded in it. */
export type OfficeWindow = Window & OfficeGlobals;

type RibbonCommand = (event: { completed(): void }) => void;

export interface AddInFrames {
  readonly pane: HTMLIFrameElement;
  readonly commands: HTMLIFrameElement;
  /** Connects a frame when its page has just loaded Microsoft's library. */
  connect(frame: OfficeWindow): void;
  /** "forms" opens the pane at the preview of the forms. */
  openPane(view?: "forms"): void;
  /** Runs a ribbon command until it says that it has completed. */
  run(command: string): Promise<void>;
}

export function addInFrames(host: ExcelHost): AddInFrames {
  const pane = create("iframe", { id: "pane", title: "Task pane" });
  const commands = create("iframe", { title: "Ribbon commands", src: "commands.html", hidden: "" });
  const ribbon = new Map<string, RibbonCommand>();
  return {
    pane,
    commands,
    connect(frame) {
      supplyContext(frame);
      // Defined by the loader office.js, which stays outside.
      const actions = { associate: (name: string, command: RibbonCommand) => void ribbon.set(name, command) };
      Object.assign(frame.Office, { HostType: { Excel: "Excel" }, actions });
      frame.addEventListener("pagehide", host.connect(frame));
    },
    openPane(view) {
      pane.src = view ? `taskpane.html?open=${view}` : "taskpane.html";
    },
    run(name) {
      const command = ribbon.get(name);
      if (!command) return Promise.reject(new Error(`The add-in has no command ${name}.`));
      return new Promise((resolve) => command({ completed: resolve }));
    },
  };
}
