/**
 * What Excel hands over as an argument: null where it was left out, a matrix of cells otherwise. A blank cell is 0 on the
 * desktop and null on the web, a formatted number is an object around its value, an error is an object or a text.
 */
import { decimal } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome, Problem } from "../core/quantity/outcome";
import { parseNumberText, parseQuantity } from "../core/quantity/unitsText";
import type { ParsedQuantity } from "../core/quantity/unitsText";
import { problemOfError } from "./errors";

/** As it comes: a value, an object around one, an error, or nothing. */
export type Cell = unknown;
/** A cell or a matrix of cells; null or undefined where it was left out. */
export type Argument = unknown;

const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|CALC!|SPILL!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** The value inside a cell; blank is null, and so is a text of spaces. */
function valueIn(cell: Cell): unknown {
  if (typeof cell === "object" && cell !== null) return "basicValue" in cell ? valueIn(cell.basicValue) : "code" in cell ? cell.code : cell;
  return cell === undefined || (typeof cell === "string" && cell.trim() === "") ? null : cell;
}

function errorIn(value: unknown, argument: string): Problem | null {
  return typeof value === "string" && ERROR_TEXT.test(value) ? problemOfError(value, argument) : null;
}

/** Whether a cell counts as left empty: nothing, or a typed or blank 0, which cannot be told apart on the desktop. */
export function isBlankOrZero(cell: Cell): boolean {
  const value = valueIn(cell);
  return value === null || value === 0;
}

/** A number or a text that is one; null for a blank cell. */
export function numberIn(cell: Cell, argument: string): Outcome<Decimal | null> {
  const quantity = quantityIn(cell, argument);
  if (!quantity.ok || quantity.value === null) return quantity as Outcome<null>;
  if (quantity.value.unit === null) return good(quantity.value.value);
  const plain = parseNumberText(shown(cell));
  return plain === null ? bad("invalid", `${argument} "${shown(cell)}": give a number without a unit`) : good(plain);
}

/** A number, or a text with its unit such as "7790 kcal/kg"; null for a blank cell. */
export function quantityIn(cell: Cell, argument: string): Outcome<ParsedQuantity | null> {
  const value = valueIn(cell);
  if (value === null) return good(null);
  if (typeof value === "number" && Number.isFinite(value)) return good({ value: decimal(value), unit: null });
  const error = errorIn(value, argument);
  if (error !== null) return { ok: false, problem: error };
  if (typeof value !== "string")
    return bad("invalid", `${argument} is ${typeof value === "boolean" ? String(value).toUpperCase() : "no value"}: give a number`);
  const parsed = parseQuantity(value);
  return parsed.ok ? parsed : bad(parsed.problem.kind, `${argument}: ${parsed.problem.message}`);
}

/** The text of a cell, numbers as Excel would write them; "" for a blank cell. */
export function textIn(cell: Cell, argument: string): Outcome<string> {
  const value = valueIn(cell);
  if (value === null) return good("");
  const error = errorIn(value, argument);
  if (error !== null) return { ok: false, problem: error };
  return typeof value === "string" || typeof value === "number" ? good(String(value).trim()) : bad("invalid", `${argument} is not a text`);
}

/** How a message quotes a cell. */
export function shown(cell: Cell): string {
  const value = valueIn(cell);
  const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  return text.length > 20 ? `${text.slice(0, 20)}...` : text;
}
