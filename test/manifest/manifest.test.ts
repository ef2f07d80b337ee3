/** What Microsoft's validator would refuse, judged without the network. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { pngSize } from "./pngSize";

const root = path.resolve(__dirname, "../..");
const origin = "https://localhost:3000/";
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");

const problems: string[] = [];
const document = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) }).parseFromString(text, "text/xml");

const elements = (): Element[] => Array.from(document.getElementsByTagName("*"));
const named = (name: string): Element[] => elements().filter((element) => element.tagName === name);
const one = (name: string): Element => {
  const [only, ...others] = named(name);
  if (!only || others.length > 0) throw new Error(`${named(name).length} elements ${name}, not one`);
  return only;
};
const children = (element: Element): Element[] => Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
const attribute =
  (name: string) =>
  (element: Element): string =>
    element.getAttribute(name) ?? "";

const resourceTags = ["bt:Image", "bt:Url", "bt:String"];
const resources = (): Element[] => elements().filter((element) => resourceTags.includes(element.tagName) && element.hasAttribute("id"));
const resource = (id: string): string =>
  resources()
    .filter((element) => attribute("id")(element) === id)
    .map(attribute("DefaultValue"))
    .join();

/** The order of the schema's sequences, for the elements that have one. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

test("is well-formed", () => {
  expect(problems).toEqual([]);
  expect(document.documentElement?.getAttribute("xsi:type")).toBe("TaskPaneApp");
});

test.each(Object.keys(sequences))("the children of %s stand in the order of the schema", (tag) => {
  expect(named(tag)).not.toEqual([]);
  for (const element of named(tag)) {
    const places = children(element).map((child) => sequences[tag]!.indexOf(child.tagName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("the custom functions name their script, page, metadata and namespace, in this order", () => {
  const point = elements().find((element) => element.getAttribute("xsi:type") === "CustomFunctions");
  expect(point && children(point).map((child) => child.tagName)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  expect(resource(one("Namespace").getAttribute("resid") ?? "")).toBe("CCTS");
});

test("the functions have a runtime of their own", () => {
  expect(named("Runtimes")).toEqual([]);
});

test("every resource is defined once, with an id of at most 32 characters, and used", () => {
  const defined = resources().map(attribute("id"));
  const used = new Set(
    elements()
      .filter((element) => element.hasAttribute("resid"))
      .map(attribute("resid")),
  );
  expect([...new Set(defined)]).toEqual(defined);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
  expect([...defined].sort()).toEqual([...used].sort());
});

test("the id is a GUID and the version has four parts", () => {
  expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(one("Version").textContent).toBe(`${version}.0`);
});

test("asks for the requirement sets the product is written against", () => {
  const sets = named("Set").map((set) => `${attribute("Name")(set)} ${attribute("MinVersion")(set)}`);
  expect(sets).toEqual(["CustomFunctionsRuntime 1.1", "ExcelApi 1.12"]);
});

test("every address is https and, where it is an asset, a file of ours", () => {
  const addresses = elements()
    .map(attribute("DefaultValue"))
    .filter((value) => value.includes("://"));
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
  const assets = addresses.map((address) => address.slice(origin.length)).filter((file) => file.startsWith("assets/"));
  expect(assets).toContain("assets/support.html");
  expect(assets.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(existsSync(path.join(root, "assets/privacy.html"))).toBe(true);
});

test("the pages are those the build writes", () => {
  const pages = named("bt:Url")
    .map(attribute("DefaultValue"))
    .map((address) => address.slice(origin.length));
  expect(pages).toEqual([
    "functions.js",
    "functions.html",
    "functions.json",
    "commands.html",
    "taskpane.html",
    "taskpane.html?open=forms",
    "assets/support.html",
  ]);
});

test("the help of the functions comes in Hindi too", () => {
  const metadata = named("bt:Url").find((url) => url.getAttribute("id") === "Functions.Metadata")!;
  expect(children(metadata).map((override) => [attribute("Locale")(override), attribute("Value")(override)])).toEqual([
    ["hi-IN", `${origin}functions-hi.json`],
  ]);
});

test("each icon has the size it is used at", () => {
  const sizeOf = (address: string) => pngSize(path.join(root, address.slice(origin.length)));
  for (const image of named("bt:Image").filter((element) => element.hasAttribute("size"))) {
    const size = Number(attribute("size")(image));
    expect(sizeOf(resource(attribute("resid")(image)))).toEqual({ width: size, height: size });
  }
  expect(sizeOf(attribute("DefaultValue")(one("IconUrl")))).toEqual({ width: 32, height: 32 });
  expect(sizeOf(attribute("DefaultValue")(one("HighResolutionIconUrl")))).toEqual({ width: 64, height: 64 });
});

test("Check and Tracker run without the pane, Build forms and Open pane show it", () => {
  const buttons = named("Control").map((control) => {
    const part = (tag: string) => children(control).find((child) => child.tagName === tag)!;
    const [target, address] = children(part("Action"));
    return [
      resource(attribute("resid")(part("Label"))),
      part("Action").getAttribute("xsi:type"),
      target!.textContent,
      address ? resource(attribute("resid")(address)).slice(origin.length) : "",
    ];
  });
  expect(buttons).toEqual([
    ["Check", "ExecuteFunction", "check", ""],
    ["Tracker", "ExecuteFunction", "tracker", ""],
    ["Build forms", "ShowTaskpane", "CCTS.Pane", "taskpane.html?open=forms"],
    ["Open pane", "ShowTaskpane", "CCTS.Pane", "taskpane.html"],
  ]);
});

test("texts keep within Excel's limits, in English and Hindi", () => {
  const tooLong = (list: string, most: number) =>
    children(one(list))
      .flatMap((string) => [string, ...children(string)])
      .map((element) => element.getAttribute("DefaultValue") ?? attribute("Value")(element))
      .filter((value) => value.length > most);
  expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
  expect(tooLong("bt:LongStrings", 250)).toEqual([]);
  for (const tag of ["DisplayName", "Description"]) {
    const element = document.getElementsByTagName(tag)[0]!;
    expect(children(element).map(attribute("Locale"))).toEqual(["hi-IN"]);
    expect(attribute("DefaultValue")(element).length).toBeLessThanOrEqual(250);
  }
});
