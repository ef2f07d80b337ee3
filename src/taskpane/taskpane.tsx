/** The task pane's entry: waits for Office, then draws the pane. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { officeSession } from "./session/officeSession";
import { paneHost } from "./host";

function draw(info: { readonly host: unknown } | null): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no element with the id root");
  document.body.style.margin = "0";
  createRoot(root).render(<App host={paneHost(info)} session={officeSession()} />);
}

// Without Microsoft's script, as when the page is opened offline in a browser, there is no Office to wait for.
if (typeof Office === "undefined") draw(null);
else void Office.onReady(draw);
