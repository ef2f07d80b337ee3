/** Runs in each page of the add-in after Microsoft's library and before the add-in's own script: connects it to the grid beside it. */
import type { OfficeWindow } from "./addInFrames";

export interface WorkbenchWindow extends Window {
  connectFrame(frame: OfficeWindow): void;
}

(window.parent as WorkbenchWindow).connectFrame(window as unknown as OfficeWindow);
