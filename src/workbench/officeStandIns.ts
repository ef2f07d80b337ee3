/**
 * What the loader office.js adds to Excel's client library when a page runs inside Excel: the context, readiness, and
 * the table of ribbon commands. In the workbench each frame of the add-in gets these instead.
 */
/** A frame's window once Microsoft's library is loaded in it, as far as we touch it. */
export interface OfficeWindow extends Window {
  readonly Office: Record<string, unknown>;
  readonly OSF: Record<string, unknown>;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: object): void } };
}

export type RibbonCommand = (event: { completed(): void }) => void;

export const READY = { host: "Excel", platform: "OfficeOnline", addin: null } as const;

const LIGHT_THEME = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#1F2933", controlBackgroundColor: "#F3F2F1", controlForegroundColor: "#1F2933" };

/** Gives a frame its Office context and returns the commands it associates, by name. */
export function standInForOffice(frame: OfficeWindow): ReadonlyMap<string, RibbonCommand> {
  const commands = new Map<string, RibbonCommand>();
  const context = officeContext();
  // Office.context is a getter of the library; it asks this factory.
  frame.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: "Excel", hostPlatform: "web", flags: 0 }) };
  frame.Office.onReady = (callback?: (info: typeof READY) => void) => Promise.resolve(READY).then((info) => (callback?.(info), info));
  frame.Office.actions = { associate: (name: string, command: RibbonCommand) => commands.set(name, command) };
  frame.Office.addin = { showAsTaskpane: () => Promise.resolve() };
  return commands;
}

function officeContext(): object {
  return {
    requirements: { isSetSupported: (name: string, version = "1.1") => name !== "ExcelApi" || Number(version.split(".")[1]) <= 15 },
    displayLanguage: navigator.language,
    contentLanguage: "en-IN",
    host: READY.host,
    platform: READY.platform,
    officeTheme: LIGHT_THEME,
    document: { addHandlerAsync: succeed, removeHandlerAsync: succeed },
  };
}

/** Event handlers of the old kind: Office tells the caller that it worked. */
function succeed(...args: readonly unknown[]): void {
  const callback = args.at(-1);
  if (typeof callback === "function") (callback as (result: object) => void)({ status: "succeeded" });
}
