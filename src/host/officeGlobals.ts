/** What Microsoft's library leaves for a host to supply: the application's context and which API sets it has. */
import type { Bridge } from "./protocol";

interface LibraryClass {
  readonly prototype: { readonly _scalarPropertyNames?: readonly string[] | null };
}

/** The globals the library defines, in a page or in a context of its own. */
export interface OfficeGlobals {
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
  readonly Excel: Readonly<Record<string, LibraryClass>>;
  readonly OSF: Record<string, unknown>;
  readonly Office: { context?: unknown; onReady?: unknown };
}

/** API sets this host answers for; the library itself ends at ExcelApi 1.15. */
const API_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctionsRuntime: "1.3",
  RichApiRuntimeFlag: "1.1",
  DelayForCellEdit: "1.1",
  CustomXmlParts: "1.1",
};

export function isSetSupported(name: string, version = "1.1"): boolean {
  const [have, want] = [API_SETS[name], version].map((text) => text?.split(".").map(Number));
  if (!have || !want) return false;
  return have[0]! > want[0]! || (have[0] === want[0] && have[1]! >= (want[1] ?? 0));
}

/** `Office.context` cannot be assigned; the library asks this factory for it. */
export function supplyContext(globals: OfficeGlobals): void {
  const context = {
    requirements: { isSetSupported },
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    document: {},
  };
  globals.OSF["_OfficeAppFactory"] = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "Excel", hostPlatform: "web", flags: 0 }),
  };
  const info = { host: "Excel", platform: "OfficeOnline", addin: null };
  globals.Office.onReady = (callback?: (ready: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
}

/** Whether Microsoft's class has a scalar property of this name. */
export function knowsProperty(globals: OfficeGlobals, className: string, property: string): boolean {
  return globals.Excel[className]?.prototype._scalarPropertyNames?.includes(property) ?? false;
}
