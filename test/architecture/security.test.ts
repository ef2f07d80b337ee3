/** What keeps the add-in from running or loading what is not its own, and what it may be built from. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles } from "./imports";

const root = path.resolve(__dirname, "../..");
const source = (file: string): string => readFileSync(path.join(root, "src", file), "utf8");

test("no source makes code or markup of a text", () => {
  const code = /\beval\s*\(|new Function\s*\(|setTimeout\(\s*["'`]/;
  const markup = /\.(?:inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b/;
  expect(sourceFiles().filter((file) => code.test(source(file)) || markup.test(source(file)))).toEqual([]);
});

test("no source of the add-in asks anything of a network", () => {
  const senders = /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\s*\(|importScripts/;
  const ours = sourceFiles().filter((file) => /^(core|excel|functions|taskpane|commands)\//.test(file));
  expect(ours.filter((file) => senders.test(source(file)))).toEqual([]);
});

test("the window of a message runs its own script and look, and nothing else", () => {
  const page = readFileSync(path.join(root, "assets/message.html"), "utf8");
  const hashOf = (tag: string): string =>
    `'sha256-${createHash("sha256")
      .update(new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(page)![1]!)
      .digest("base64")}'`;
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]).toBe(
    `default-src 'none'; script-src ${hashOf("script")}; style-src ${hashOf("style")}; base-uri 'none'; form-action 'none'`,
  );
});

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const locked = Object.entries(
  (JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> }).packages,
)
  .filter(([name]) => name !== "")
  .map(([name, entry]) => ({ name: name.replace(/^.*node_modules\//, ""), ...entry }));

test("what is shipped has licences that allow it, every one of them named", () => {
  const allowed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "Zlib"]);
  const shipped = locked.filter(({ dev, devOptional, link }) => dev !== true && devOptional !== true && link !== true);
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.filter(({ license }) => !allowed.has(license ?? "")).map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test("nothing it is built or tested with is under a licence that reaches what is built", () => {
  const reaching = /\b(?:A?GPL|SSPL|EUPL|CC-BY-NC|BUSL)\b/i;
  const alone = locked.filter(({ license }) => reaching.test(license ?? "") && !/ OR /.test(license ?? ""));
  expect(alone.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});
