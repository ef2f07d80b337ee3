/** The plan and the reference data as plain JSON and back: each cell with what was read from it, so that nothing is read twice. */
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { AnyPlanCell, MonitoringPlan, ReferenceData } from "../../plan/model";
import { isoDate, parseIsoDate } from "../../quantity/period";
import type { CalendarDate } from "../../quantity/period";
import { refText } from "../../workbook/cells";
import type { CellRef } from "../../workbook/cells";
import { parseRef } from "../../workbook/refs";
import type { Json } from "../canonical";

type Node = AnyPlanCell | string | readonly Node[] | { readonly [field: string]: Node };

export function planJson(of: MonitoringPlan | ReferenceData): Json {
  return write(of);
}

function write(node: Node): Json {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return (node as readonly Node[]).map(write);
  if (isCell(node)) return cellJson(node);
  return Object.fromEntries(Object.entries(node as { readonly [field: string]: Node }).map(([field, value]) => [field, write(value)]));
}

function isCell(node: Node): node is AnyPlanCell {
  return typeof node === "object" && "kind" in node && typeof node.kind === "string" && "note" in node;
}

/** A cell of the plan, or of a line, as JSON. */
export function cellJson(cell: AnyPlanCell): Json {
  const fields = Object.entries(cell).flatMap(([field, value]): readonly (readonly [string, Json])[] => {
    const json = fieldJson(value as FieldValue);
    return json === undefined || (field === "note" && json === "") ? [] : [[field, json]];
  });
  return Object.fromEntries(fields);
}

type FieldValue = string | null | Decimal | CalendarDate | CellRef | readonly string[];

function fieldJson(value: FieldValue): Json | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return [...(value as readonly string[])];
  if ("sheet" in value) return refText(value);
  return "day" in value ? isoDate(value) : (value as Decimal).toString();
}

/** The plan or reference data again. What the file does not hold is blank; its shape is checked before. */
export function planFrom<T extends MonitoringPlan | ReferenceData>(json: Json): T {
  return read(json) as T;
}

function read(json: Json): Node {
  if (Array.isArray(json)) return (json as readonly Json[]).map(read);
  if (typeof json !== "object" || json === null) return String(json ?? "");
  const fields = json as { readonly [field: string]: Json };
  return typeof fields["kind"] === "string" && typeof fields["text"] === "string"
    ? cellFrom(fields, fields["text"])
    : Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, read(value)]));
}

/** A cell read back from its JSON; what is missing in it is blank. */
export function cellFrom(fields: { readonly [field: string]: Json }, text: string): AnyPlanCell {
  const string = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  const shared = { text, cell: string("cell") === "" ? null : parseRef(string("cell")), note: string("note") };
  const state = string("state");
  switch (string("kind")) {
    case "choice":
      if (state === "chosen") return { ...shared, kind: "choice", state, choice: string("choice") };
      return state === "unknown"
        ? { ...shared, kind: "choice", state, choice: null, likely: listOf(fields["likely"]) }
        : { ...shared, kind: "choice", state: "blank", choice: null };
    case "number":
      return { ...shared, kind: "number", ...numberFrom(state, string) };
    case "date": {
      const date = parseIsoDate(string("date"));
      if (state === "given" && date !== null) return { ...shared, kind: "date", state, date };
      return { ...shared, kind: "date", state: state === "blank" ? "blank" : "unreadable", date: null };
    }
    default:
      return { ...shared, kind: "text" };
  }
}

function numberFrom(state: string, string: (name: string) => string) {
  if (state === "given")
    return { state, number: decimal(string("number")), unit: string("unit"), native: string("native") || "{cell}" } as const;
  if (state === "blank") return { state, number: null } as const;
  const because = REASONS.find((reason) => reason === string("because")) ?? "text";
  return { state: "unreadable", number: null, because, hint: string("hint") } as const;
}

const REASONS = ["text", "error", "uncalculated", "unit", "limits"] as const;

function listOf(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? json.filter((each): each is string => typeof each === "string") : [];
}
