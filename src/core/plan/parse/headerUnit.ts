/** The unit in a header: "GCV (kcal/kg)". */
import { headerParts, inOneLine } from "./headerParts";

/** A label's unit, with the multiplier before it, and the label without them. */
interface LabelledUnit {
  readonly name: string;
  /** "" where the label names none. */
  readonly unit: string;
}

/** "GCV (kcal/kg)", "GCV, kcal/kg", "GCV in kcal/kg" and "GCV kcal/kg" -> name GCV, unit kcal/kg; other words stay in the name. */
export function splitUnit(label: string): LabelledUnit {
  const { unit, multiplier, parts } = headerParts(label);
  if (unit === "" && multiplier === "") return { name: label, unit: "" };
  const both = [multiplier, unit].filter((text) => text !== "").join(" ");
  const name = parts
    .filter((part) => part.kind === "unit" || part.kind === "multiplier")
    .reduce((rest, part) => withoutText(rest, part.text), inOneLine(label));
  return { name: name === "" ? label : name, unit: both };
}

/** The last mention goes: a unit stands behind what it is of. Brackets and separators left empty go with it. */
function withoutText(label: string, text: string): string {
  const at = label.lastIndexOf(text);
  return at < 0
    ? label
    : `${label.slice(0, at)} ${label.slice(at + text.length)}`
        .replace(/([([{])[ ,;:]+/g, "$1")
        .replace(/[ ,;:]+([)\]}])/g, "$1")
        .replace(/\(\)|\[\]|\{\}/g, " ")
        .replace(/ +/g, " ")
        .replace(/[ ,:;\-\u2013([{]+$/u, "")
        .trim();
}

/** The unit in the header, or "". */
export function unitInHeader(header: string): string {
  return splitUnit(header).unit;
}
