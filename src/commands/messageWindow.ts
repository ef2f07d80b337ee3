/** A message in a window of Office, over Excel: it needs neither the pane nor a workbook that can be written. */
import type { ShowMessage } from "./ribbon";

/** In per cent of the screen. */
const SIZE = { height: 30, width: 30 } as const;

export const showMessage: ShowMessage = (notice, language) => {
  const ui = Office.context.ui as Office.UI | undefined;
  if (typeof ui?.displayDialogAsync !== "function") return Promise.resolve(false);
  const page = new URL("assets/message.html", window.location.href);
  page.hash = encodeURIComponent(JSON.stringify({ language, ...notice }));
  return new Promise((resolve) => {
    ui.displayDialogAsync(page.href, { ...SIZE, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) resolve(false);
      // Closed by the person: the command may end, and with it the window's page.
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(true));
    });
  });
};
