/** The units people measure a source in. */
import { findSource } from "../core/parameters";

/** Units a source is measured in, the usual one first. */
export function unitsFor(source: string): readonly string[] {
  const found = findSource(source);
  if (!found.ok) return [];
  const { family, state } = found.value;
  if (family === "electricity") return ["kWh", "MWh", "lakh kWh"];
  if (family !== "fuel") return ["t", "kg"];
  return { solid: ["t", "kg", "GJ"], liquid: ["kL", "L", "t", "GJ"], gas: ["SCM", "t", "GJ"] }[state ?? "solid"];
}
