/** What the built add-in loads, asks for and weighs. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { BUILD_TIMEOUT_MS, ensureBuilt, projectRoot } from "../support/browser/build";
import { kilobytesUntilOverview, withPane } from "../support/browser/panePage";

const dist = path.join(projectRoot, "dist");
const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");
const kilobytes = (file: string): number => gzipSync(read(file)).length / 1024;

/** What Excel loads: not the workbench, the server or the command line, which stay on the developer's machine. */
const productFiles = (): string[] =>
  (readdirSync(dist, { recursive: true }) as string[]).filter((file) =>
    /^((functions|taskpane|commands)\.(js|html|json)|(taskpane|commands)[\\/].*\.js)$/.test(file),
  );

/** Addresses that stand in the libraries as names, error texts or licences, and that nothing is fetched from. */
const NAMES_ONLY = ["www.w3.org", "react.dev", "github.com", "fluent2.microsoft.design", "developer.mozilla.org", "aka.ms", "tabster.io"];

beforeAll(ensureBuilt, BUILD_TIMEOUT_MS);

test("the build writes the pages, the functions with their metadata, and the command line", () => {
  const expected = [
    "cli.js",
    "commands.html",
    "functions.html",
    "functions.js",
    "functions.json",
    "manifest.xml",
    "taskpane.html",
    "workbench.html",
  ];
  expect(readdirSync(dist)).toEqual(expect.arrayContaining(expected));
});

test("only Microsoft's servers for Office.js and its Ajax library are ever named", () => {
  const hosts = productFiles().flatMap((file) =>
    [...read(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host!.toLowerCase()),
  );
  const own = "localhost";
  expect([...new Set(hosts)].filter((host) => host !== own && !NAMES_ONLY.includes(host))).toEqual([
    "appsforoffice.microsoft.com",
    "ajax.aspnetcdn.com",
  ]);
});

test.each(["taskpane", "commands", "functions"])(
  "%s.html lets in its own scripts and Microsoft's alone, and asks nobody for anything",
  (name) => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(read(`${name}.html`))![1]!;
    const directives = new Map(policy.split("; ").map((each) => [each.split(" ")[0]!, each.split(" ").slice(1)] as const));
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"]);
    expect(policy).not.toMatch(/unsafe-|\*|http:|data:|connect-src/);
    expect(read(`${name}.html`)).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=/);
  },
);

test("the add-in has no means of sending anything", () => {
  const senders = /\b(fetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\()/;
  expect(productFiles().filter((file) => file.endsWith(".js") && senders.test(read(file)))).toEqual([]);
});

test.each(["taskpane", "commands"])("%s.html loads Office.js before our own script", (name) => {
  const scripts = [...read(`${name}.html`).matchAll(/<script[^>]* src="?([^">]+)/g)].map(([, address]) => address);
  expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", `${name}.js`]);
});

test("the functions bundle has neither React nor Fluent nor Office.js, and at most 60 KB", () => {
  expect(read("functions.js")).not.toMatch(/\breact\b|fluentui|Office\.onReady|Excel\.run/);
  expect(kilobytes("functions.js")).toBeLessThanOrEqual(60);
});

test("a browser fetches at most 235 KB of the pane's JavaScript until the Overview is shown", async () => {
  expect(await withPane(kilobytesUntilOverview)).toBeLessThanOrEqual(235);
}, 60_000);

test("the functions answer in a context that offers nothing but CustomFunctions.associate", () => {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  vm.runInNewContext(read("functions.js"), {
    CustomFunctions: { associate: (id: string, call: (...args: unknown[]) => unknown) => associated.set(id, call) },
  });
  const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(plain(associated.get("EMISSIONS")!([["coal"]], [[1200]], [["t"]], [[4100]], null, null, null))).toEqual([[1979.5692816]]);
});
