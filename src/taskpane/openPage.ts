/** Pages of the add-in that stand outside the pane: the catalogue of checks and the pages of the functions. */

/** Office on the desktop opens an address in the browser only when asked this way; on the web a link does it. */
const OPENER = { set: "OpenBrowserWindowApi", version: "1.1" } as const;

/** True when Office opened the page; false where the link has to do it. */
export function openInBrowser(address: string): boolean {
  if (typeof Office === "undefined" || Office.context?.requirements?.isSetSupported(OPENER.set, OPENER.version) !== true) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}
