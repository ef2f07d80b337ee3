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

export interface WorkbenchServer {
  /** "http://localhost:3000" */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the workbench on localhost only.
 * @param root the project's folder, with dist/ built and node_modules/ installed
 * @param port 0 takes any free one
 * @throws the error of `listen`, code EADDRINUSE when the port is taken
 */
export async function serveWorkbench(root: string, port: number): Promise<WorkbenchServer> {
  const server = createServer((request, response) => answer(root, request, response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(root, new URL(request.url ?? "/", "http://localhost").pathname);
  if (file === null || !isFile(file)) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page here.\n");
    return;
  }
  const extension = path.extname(file);
  response.writeHead(200, { "Content-Type": TYPES[extension] ?? "application/octet-stream", "Cache-Control": "no-cache" });
  if (extension === ".html") response.end(readFileSync(file, "utf8").replace(OFFICE_JS, LOCAL_OFFICE_JS));
  else createReadStream(file).pipe(response);
}

/** The file an address stands for; null where it leads out of the folders we serve. */
export function fileOf(root: string, address: string): string | null {
  const wanted = decodeURIComponent(address === "/" ? "/workbench.html" : address);
  const [folder, relative] = wanted.startsWith("/office/") ? [OFFICE_LIBRARY, wanted.slice("/office/".length)] : ["dist", wanted.slice(1)];
  const base = path.resolve(root, folder);
  const file = path.resolve(base, relative);
  return file.startsWith(base + path.sep) ? file : null;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
