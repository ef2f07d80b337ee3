/** The server behind `npm start` and the browser tests: dist/, and Excel's client library from node_modules. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Microsoft's licence lets us use the library in tests, not publish it; so it is handed out from where npm put it. */
const OFFICE_LIBRARY = "node_modules/@microsoft/office-js/dist";

/** The add-in's own pages, as Excel would load them, with Office.js from here instead of from Microsoft. */
const OFFICE_JS = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
const LOCAL_OFFICE_JS = '<script src="/office/excel-web-16.00.js"></script><script src="/frame.js"></script>';

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The pages load from this server alone, and only they may frame one another. The grid's packages write style elements and
 * draw pictures they make themselves; a page of the add-in says more strictly what it may do.
 */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'";

/** By number: a name such as localhost is not known on every machine. No other machine reaches it. */
const LOOPBACK = "127.0.0.1";

export interface WorkbenchServer {
  /** "http://127.0.0.1:3000" */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the workbench to this machine only.
 * @param root the project's folder, with dist/ built and node_modules/ installed
 * @param port 0 takes any free one
 * @throws the error of `listen`, code EADDRINUSE when the port is taken
 */
export async function serveWorkbench(root: string, port: number): Promise<WorkbenchServer> {
  const server = createServer((request, response) => answer(root, request, response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, LOOPBACK, resolve));
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const file = isForUs(request.headers.host) ? fileOf(root, (request.url ?? "/").replace(/[?#].*$/s, "")) : null;
  if (file === null || !isFile(file)) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page here.\n");
    return;
  }
  const extension = path.extname(file);
  response.writeHead(200, {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(extension === ".html" && { "Content-Security-Policy": PAGE_POLICY }),
  });
  if (extension === ".html") response.end(readFileSync(file, "utf8").replace(OFFICE_JS, LOCAL_OFFICE_JS));
  else createReadStream(file).pipe(response);
}

/** A page of another site whose name was pointed at this machine asks under that name, and gets nothing. */
function isForUs(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? "");
}

/** The file an address leads to; null where it leads out of the folders we serve, or is no address. */
export function fileOf(root: string, address: string): string | null {
  const wanted = decoded(address === "/" ? "/workbench.html" : address);
  if (wanted === null || wanted.includes("\0")) return null;
  const [folder, relative] = wanted.startsWith("/office/") ? [OFFICE_LIBRARY, wanted.slice("/office/".length)] : ["dist", wanted.slice(1)];
  const base = path.resolve(root, folder);
  const file = path.resolve(base, relative);
  return file.startsWith(base + path.sep) ? file : null;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
