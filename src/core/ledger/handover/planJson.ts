/** The plan and the reference data as plain JSON and back: each entry with its text, number, date, note and cell. */
import { decimal } from "../../quantity/decimal";
import type { Entry, MonitoringPlan, ReferenceData } from "../../plan/model";
import { isoDate, parseIsoDate } from "../../quantity/period";
import { refText } from "../../workbook/cells";
import type { CellRef } from "../../workbook/cells";
import { parseRef } from "../../workbook/refs";
import type { Json } from "../canonical";

type Node = Entry | string | readonly Node[] | { readonly [field: string]: Node };

export function planJson(of: MonitoringPlan | ReferenceData): Json {
  return write(of as unknown as Node);
}

function write(node: Node): Json {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return (node as readonly Node[]).map(write);
  if (isEntry(node)) {
    return {
      text: node.text,
      number: node.number === null ? undefined : node.number.toString(),
      date: node.date === null ? undefined : isoDate(node.date),
      cell: node.cell === null ? undefined : refText(node.cell),
      note: node.note === "" ? undefined : node.note,
    };
  }
  return Object.fromEntries(Object.entries(node as { readonly [field: string]: Node }).map(([field, value]) => [field, write(value)]));
}

function isEntry(node: Node): node is Entry {
  return typeof node === "object" && "text" in node && typeof node.text === "string" && "note" in node;
}

/** The plan or reference data again. What the file does not hold is an empty entry or none; its shape is checked by what reads it. */
export function planFrom<T extends MonitoringPlan | ReferenceData>(json: Json): T {
  return read(json) as unknown as T;
}

function read(json: Json): Node {
  if (Array.isArray(json)) return (json as readonly Json[]).map(read);
  if (typeof json !== "object" || json === null) return String(json ?? "");
  const fields = json as { readonly [field: string]: Json };
  return typeof fields["text"] === "string"
    ? entryFrom(fields, fields["text"])
    : Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, read(value)]));
}

function entryFrom({ number, date, cell, note }: { readonly [field: string]: Json }, text: string): Entry {
  const ref: CellRef | null = typeof cell === "string" ? parseRef(cell) : null;
  return {
    text,
    number: typeof number === "string" ? decimal(number) : null,
    date: typeof date === "string" ? parseIsoDate(date) : null,
    cell: ref,
    note: typeof note === "string" ? note : "",
  };
}
