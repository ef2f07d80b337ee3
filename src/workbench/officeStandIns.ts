/** What the loader office.js adds to Excel's client library inside Excel, and the local host does not supply. */
import type { OfficeGlobals } from "../host/browser";

/** A frame's window once Microsoft's library is loaded in it. */
export type OfficeWindow = Window & OfficeGlobals;

export type RibbonCommand = (event: { completed(): void }) => void;

/** Completes a frame's Office object; returns the ribbon commands that the frame's page associates, by name. */
export function standInForOffice(frame: OfficeWindow): ReadonlyMap<string, RibbonCommand> {
  const commands = new Map<string, RibbonCommand>();
  Object.assign(frame.Office, {
    HostType: { Excel: "Excel" },
    actions: { associate: (name: string, command: RibbonCommand) => void commands.set(name, command) },
  });
  return commands;
}
