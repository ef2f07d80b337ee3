/** The server behind `npm start` and the browser tests: dist/, and Excel's client library from node_modules. */
import { readFileSync } from "node:fs";
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
 * @throws the error of `listen`: code EADDRINUSE when the port is taken, EACCES when it is kept for others
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
  const content = file === null ? null : contentOf(file);
  if (file === null || content === null) {
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
  response.end(extension === ".html" ? content.toString("utf8").replace(OFFICE_JS, LOCAL_OFFICE_JS) : content);
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

/** null for what is no file, and for one that went or may not be read: a request never ends the server. */
function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** What to say when the workbench cannot be served there. */
export function serveProblem({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program. Try: PORT=${port === LAST_PORT ? 3000 : port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} is not for everybody on this machine. Try: PORT=3000 npm start`;
  return message;
}

const LAST_PORT = 65_535;

/** The port that the environment names, 3000 where it names none; null where that is no port. */
export function portOf(text: string | undefined): number | null {
  if (text === undefined || text === "") return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= LAST_PORT ? port : null;
}
