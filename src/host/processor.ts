/** Carries out one request: its actions strictly in order, each object path resolved once, at its first use. */
import { HostError, invalidArgument, itemNotFound, notImplemented } from "./errors";
import type { HostObject } from "./hostType";
import { lowerFirst } from "./hostType";
import { runQuery } from "./query";
import type { Action, ArgumentInfo, ObjectPath, Reply, ReplyError, RequestBody } from "./protocol";
import { ActionType, PathType } from "./protocol";

export interface ProcessorHost {
  readonly root: HostObject;
  /** A tracked range by the name it was given, or null when it was let go. */
  reference(id: string): HostObject | null;
  /** Brings formulas up to date. */
  settle(): Promise<void>;
  /** Awaited after each action: lets the page answer its user when that is due. */
  breathe(): Promise<void>;
  /** Called before each member is used, with its location; throws to refuse it. */
  beforeMember(location: string): void;
  /** The same once a method was called or a property set. */
  afterMember(location: string): void;
  /** Is it a property that Microsoft's own class knows? */
  knows(className: string, property: string): boolean;
}

export async function processRequest(body: RequestBody, host: ProcessorHost): Promise<Reply> {
  const run = new RequestRun(body, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: (await run.perform(action)) ?? null });
      await host.breathe();
    } catch (error) {
      return { Error: replyError(error, index, run.location), Results: results, TraceIds: traces };
    }
  }
  return { Error: null, Results: results, TraceIds: traces };
}

function replyError(error: unknown, index: number, location: string): ReplyError {
  if (!(error instanceof HostError)) {
    const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
    return {
      Code: "GeneralException",
      Message: `The local host failed in ${location}: ${text}`,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: 500,
    };
  }
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? location,
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

class RequestRun {
  location = "";
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: ProcessorHost,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return this.onNullObject(action);
    this.at(target, action.Name);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target.type.identity?.(target.self) ?? {};
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return runQuery(target, action, this.host);
      case ActionType.Method:
        return this.callMethod(target, action);
      case ActionType.Set:
        return this.setProperty(target, action);
      case ActionType.RecursiveQuery:
      case ActionType.EnsureUnchanged:
      case ActionType.Update:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private onNullObject(action: Action): unknown {
    if (action.ActionType === ActionType.Set) throw itemNotFound(`a null object has no property ${lowerFirst(action.Name)}`);
    if (action.ActionType === ActionType.Method) return action.Name === "_KeepReference" ? null : { _IsNull: true };
    return null;
  }

  private at(target: HostObject, member: string): void {
    this.location = member ? `${target.type.name}.${lowerFirst(member)}` : target.type.name;
    if (member) this.host.beforeMember(this.location);
  }

  private async callMethod(target: HostObject, action: Action): Promise<unknown> {
    const method = target.type.call?.[action.Name];
    if (!method) throw notImplemented(this.location);
    if (target.type.calculated) await this.host.settle();
    const answer = await method(target.self, ...this.argumentsOf(action.ArgumentInfo));
    this.host.afterMember(this.location);
    return answer;
  }

  private setProperty(target: HostObject, action: Action): null {
    const setter = target.type.set?.[action.Name];
    const value = this.argumentsOf(action.ArgumentInfo)[0];
    if (!setter && target.type.recorded && this.host.knows(target.type.name, lowerFirst(action.Name)))
      target.type.recorded.write(target.self, action.Name, value);
    else if (!setter)
      throw target.type.get?.[action.Name] ? invalidArgument(`${this.location} can only be read.`) : notImplemented(this.location);
    else setter(target.self, value);
    this.host.afterMember(this.location);
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`The request has no object path ${id}.`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.Root) return this.host.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.tracked(path.Name);
    if (path.ObjectPathType === PathType.Service) throw notImplemented(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return this.indexed(parent, args[0]);
    this.at(parent, path.Name);
    const open = parent.type.open?.[path.Name];
    if (!open) throw notImplemented(this.location);
    return open(parent.self, ...args);
  }

  private tracked(name: string): HostObject {
    const found = this.host.reference(name);
    if (!found) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", 400, "Range");
    return found;
  }

  private indexed(parent: HostObject, key: unknown): HostObject {
    this.at(parent, "getItem");
    if (!parent.type.item) throw notImplemented(this.location);
    const found = parent.type.item(parent.self, key);
    if (!found) throw itemNotFound(`${String(key)} in ${parent.type.name}`);
    return found;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references[index]));
  }

  /** Objects come as path ids, flagged in a list beside the arguments or, inside plain objects, by their key. */
  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const nested = Array.isArray(reference) ? reference : [];
      return nested.length === 0 && !value.some(isObject) ? value : value.map((entry, index) => this.argument(entry, nested[index]));
    }
    if (!isObject(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.argument(entry, undefined)]));
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
