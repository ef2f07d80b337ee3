/** Answers `load`: the properties asked for, of the object, of what hangs on it, or of every item of a collection. */
import { invalidArgument, notImplemented } from "./errors";
import type { HostObject } from "./hostType";
import { lowerFirst, upperFirst } from "./hostType";
import type { ProcessorHost } from "./processor";
import type { Action } from "./protocol";

/** Property -> what is asked of it; an empty tree is a leaf. "*" stands for all scalar properties. */
interface Selection {
  readonly [name: string]: Selection;
}

type MutableSelection = { [name: string]: MutableSelection };

export async function runQuery(target: HostObject, action: Action, host: ProcessorHost): Promise<unknown> {
  const query = action.QueryInfo ?? {};
  const selection = treeOf([...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]);
  await host.settle();
  if (!target.type.items) return properties(target, selection, host);
  return collection(target, selection, host, query.Skip ?? 0, query.Top);
}

function collection(target: HostObject, selection: Selection, host: ProcessorHost, skip = 0, top?: number): Record<string, unknown> {
  const items = target.type.items!(target.self).slice(skip, top === undefined ? undefined : skip + top);
  const own = ownProperties(target, selection, host);
  const ofItems = Object.fromEntries(Object.entries(selection).filter(([name]) => !(upperFirst(name) in own)));
  return { _Items: items.map((item) => properties(item, ofItems, host)), ...own };
}

function treeOf(paths: readonly string[]): Selection {
  const root: MutableSelection = {};
  for (const path of paths.length > 0 ? paths : ["*"]) {
    let node = root;
    for (const step of path.split("/").filter((part) => part !== "items" && part !== "")) node = node[step] ??= {};
  }
  return root;
}

/** `collection.load("count")` asks the collection itself, not its items. */
function ownProperties(target: HostObject, selection: Selection, host: ProcessorHost): Record<string, unknown> {
  const own = Object.keys(selection).filter((name) => target.type.get?.[upperFirst(name)] !== undefined);
  return Object.fromEntries(own.map((name) => [upperFirst(name), scalar(target, upperFirst(name), host)]));
}

function properties(target: HostObject | null, selection: Selection, host: ProcessorHost): Record<string, unknown> | null {
  if (target === null) return null;
  const answer: Record<string, unknown> = { ...target.type.identity?.(target.self) };
  for (const [name, below] of Object.entries(selection)) {
    if (name === "*") for (const all of allScalars(target)) answer[all] = scalar(target, all, host);
    else if (name !== "$none") Object.assign(answer, property(target, upperFirst(name), below, host));
  }
  return answer;
}

function property(target: HostObject, name: string, below: Selection, host: ProcessorHost): Record<string, unknown> {
  if (target.type.get?.[name] || isRecorded(target, name, host)) return { [name]: scalar(target, name, host) };
  const open = target.type.open?.[name];
  const location = `${target.type.name}.${lowerFirst(name)}`;
  if (open) {
    host.beforeMember(location);
    const child = open(target.self);
    if (child?.type.items) return { [name]: collection(child, below, host) };
    return { [name]: properties(child, Object.keys(below).length === 0 ? { "*": {} } : below, host) };
  }
  if (host.knows(target.type.name, lowerFirst(name))) throw notImplemented(location);
  throw invalidArgument(`There is no property ${location}.`);
}

function allScalars(target: HostObject): readonly string[] {
  return [...Object.keys(target.type.get ?? {}), ...(target.type.recorded?.known(target.self) ?? [])];
}

function isRecorded(target: HostObject, name: string, host: ProcessorHost): boolean {
  return target.type.recorded !== undefined && host.knows(target.type.name, lowerFirst(name));
}

function scalar(target: HostObject, name: string, host: ProcessorHost): unknown {
  const location = `${target.type.name}.${lowerFirst(name)}`;
  host.beforeMember(location);
  const getter = target.type.get?.[name];
  if (getter) return getter(target.self);
  const kept = target.type.recorded?.read(target.self, name);
  if (!kept) throw notImplemented(`${location} before it was set`);
  return kept.value;
}
