/** Loads Microsoft's client library in Node, unmodified, in a context with the little of a window that it asks for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { OfficeGlobals } from "./officeGlobals";
import { supplyContext } from "./officeGlobals";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";

let compiled: Script | null = null;

function libraryScript(): Script {
  const file = createRequire(__filename).resolve(LIBRARY);
  return (compiled ??= new Script(readFileSync(file, "utf8"), { filename: file }));
}

/** A library of its own for each call, so that hosts do not share one. The globals have Excel, Office and the rest. */
export function loadOfficeLibrary(): OfficeGlobals & Record<string, unknown> {
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const window: Record<string, unknown> = {
    navigator: { userAgent: "Node", language: "en-US" },
    location,
    document: { URL: location.href, getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    // The caller's own classes, so that what the library returns is of them and instanceof holds.
    Promise,
    Date,
    JSON,
    Object,
    Array,
    Error,
  };
  window["window"] = window["self"] = window;
  libraryScript().runInContext(createContext(window));
  const globals = window as unknown as OfficeGlobals & Record<string, unknown>;
  supplyContext(globals);
  return globals;
}
