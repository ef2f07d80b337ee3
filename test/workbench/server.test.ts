import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileOf, portOf, serveProblem, serveWorkbench, type WorkbenchServer } from "../../src/workbench/server";

let root: string;
let server: WorkbenchServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "ccts-server-"));
  mkdirSync(path.join(root, "dist"));
  mkdirSync(path.join(root, "node_modules/@microsoft/office-js/dist"), { recursive: true });
  writeFileSync(path.join(root, "secret.txt"), "not for the page");
  writeFileSync(path.join(root, "dist/workbench.html"), "<title>workbench</title>");
  writeFileSync(
    path.join(root, "dist/taskpane.html"),
    "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script src=taskpane.js></script>",
  );
  writeFileSync(path.join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"), "// the library");
  server = await serveWorkbench(root, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = async (address: string) => {
  const response = await fetch(server.url + address);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

test("the first page is the workbench", async () => {
  expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8", text: "<title>workbench</title>" });
});

test("Excel's client library comes from node_modules", async () => {
  expect(await get("/office/excel-web-16.00.js")).toEqual({ status: 200, type: "text/javascript; charset=utf-8", text: "// the library" });
});

test("the add-in's own page loads Office.js from here, before its own script", async () => {
  const { text } = await get("/taskpane.html?open=forms");
  expect(text).toBe('<script src="/office/excel-web-16.00.js"></script><script src="/frame.js"></script><script src=taskpane.js></script>');
});

test("what is not there, or not below dist, is not found", async () => {
  expect(await get("/nothing.html")).toEqual({ status: 404, type: "text/plain", text: "There is no such page here.\n" });
  expect(await get("/..%2fsecret.txt")).toMatchObject({ status: 404 });
  expect(await get("/%")).toMatchObject({ status: 404 });
  expect(await get("/%00")).toMatchObject({ status: 404 });
  expect(await get("//")).toMatchObject({ status: 404 });
  expect(fileOf(root, "/office/..%2f..%2f..%2f..%2fsecret.txt")).toBeNull();
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%5csecret.txt",
  "/%252e%252e%252fsecret.txt",
  "/assets/../../secret.txt",
  "/office/../../../../secret.txt",
  "/office%2f..%2f..%2f..%2f..%2fsecret.txt",
  "//etc/passwd",
  "/file:///etc/passwd",
  "/workbench.html%00.js",
])("%s leads nowhere", async (address) => {
  const { hostname, port } = new URL(server.url);
  // The address as it is: a browser would tidy it first.
  const status = await new Promise(
    (resolve) => void request({ hostname, port, path: address }, ({ statusCode }) => resolve(statusCode)).end(),
  );
  expect(status).toBe(404);
});

test("pages say that they load from here alone, and nothing is taken for another type than is said", async () => {
  const { headers } = await fetch(`${server.url}/taskpane.html`);
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'self'; .*frame-ancestors 'self'$/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("the address is a number, for not every machine knows the name localhost", () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("a page of another site that was pointed at this machine gets nothing", async () => {
  const { hostname, port } = new URL(server.url);
  const asked = (host: string): Promise<number | undefined> =>
    new Promise((resolve) => void request({ hostname, port, path: "/", headers: { host } }, ({ statusCode }) => resolve(statusCode)).end());
  expect([await asked("evil.example"), await asked(`localhost:${port}`)]).toEqual([404, 200]);
});

test("a taken port is an error with its code", async () => {
  await expect(serveWorkbench(root, Number(new URL(server.url).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test.each<[string | undefined, number | null]>([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  ["0", 0],
  ["65535", 65535],
  ["65536", null],
  ["-1", null],
  ["http", null],
  ["3000.5", null],
])("PORT %s is port %s", (text, port) => {
  expect(portOf(text)).toBe(port);
});

test("what stands in the way is said with what to do", () => {
  const failed = (code: string, message = "listen failed") => Object.assign(new Error(message), { code });
  expect(serveProblem(failed("EADDRINUSE"), 3000)).toBe("Port 3000 is taken by another program. Try: PORT=3001 npm start");
  expect(serveProblem(failed("EADDRINUSE"), 65535)).toBe("Port 65535 is taken by another program. Try: PORT=3000 npm start");
  expect(serveProblem(failed("EACCES"), 80)).toBe("Port 80 is not for everybody on this machine. Try: PORT=3000 npm start");
  expect(serveProblem(failed("EADDRNOTAVAIL", "no loopback"), 80)).toBe("no loopback");
});

test("folders, and files that went or may not be read, are not found and do not end the server", async () => {
  mkdirSync(path.join(root, "dist/folder.html"), { recursive: true });
  symlinkSync(path.join(root, "gone"), path.join(root, "dist/gone.js"));
  // What cannot be opened at all: a link to itself.
  symlinkSync(path.join(root, "dist/loop.html"), path.join(root, "dist/loop.html"));
  for (const address of ["/folder.html", "/gone.js", "/loop.html"]) expect(await get(address)).toMatchObject({ status: 404 });
  expect(await get("/")).toMatchObject({ status: 200 });
});
