/** Published values, where they are printed, and conversion of quantities. */
import { findSource, lookup, lookupAny, parseAssessment } from "../core/parameters";
import type { EmissionSource, Found, SourceParameters } from "../core/parameters";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { parseUnit } from "../core/quantity/units";
import { convert } from "../core/quantity/conversion";
import { citationText } from "../core/trace/trace";
import { isBlankOrZero, numberIn, shown, textIn } from "./cells";
import type { Cell } from "./cells";
import { perRow } from "./columns";
import type { ArgumentsOf, Row, Shown } from "./columns";
import { withAll } from "./figures";
import { editionOf } from "./year";
import type { Edition } from "./year";

type Asked = ArgumentsOf<"source" | "property" | "year">;

/** co2 in tCO2/TJ, tCO2/MWh or t/t, ncv in kcal/kg, carbon in tC/TJ, oxidation as a fraction, density in t/kL or kg/SCM. */
export function factor(args: Asked): Shown[][] {
  return perRow(args, (row) => withAll({ found: publishedFor(row) }, ({ found }) => good(inStatedUnit(found).toNumber())));
}

/** "74.1 tCO2/TJ: Bureau of Energy Efficiency, Detailed Procedure ..., Annexure IV, Sr. 10 (p. 42), v1.0, July 2024". */
export function cite(args: Asked): Shown[][] {
  return perRow(args, (row) =>
    withAll({ found: publishedFor(row) }, ({ found }) =>
      good(`${found.value.toSignificantDigits(15).toString()} ${found.unit}: ${citationText(found.citation)}`),
    ),
  );
}

/** Calorific values are printed in TJ/Gg; the functions speak kcal/kg, so that one's answer is the other's argument. */
function inStatedUnit(found: Found): Decimal {
  const kcal = found.unit === "TJ/Gg" ? convert(found.value, found.unit, "kcal/kg") : good(found.value);
  return kcal.ok ? kcal.value : found.value;
}

const PROPERTIES: readonly (keyof SourceParameters)[] = ["co2", "ncv", "carbon", "oxidation", "density"];

/** The value of a source's property; a parameter's own id, such as "ncvFromGcv.gas", needs no property. */
function publishedFor(row: Row<"source" | "property" | "year">): Outcome<Found> {
  const texts = { source: textIn(row.source, "source"), property: textIn(row.property, "property"), edition: editionOf(row.year) };
  return withAll(texts, ({ source, property, edition }) => {
    const own = source.includes(".") ? lookupAny(source, edition.year, edition.pack) : null;
    if (own?.ok === true || own?.problem.message.includes("no value before") === true) return own;
    const known = findSource(source);
    return known.ok ? propertyOf(known.value, source, property, edition) : known;
  });
}

function propertyOf(source: EmissionSource, name: string, property: string, { year, pack }: Edition): Outcome<Found> {
  const key = PROPERTIES.find((candidate) => candidate === property.toLowerCase());
  if (key === undefined) return bad("invalid", `property "${shown(property)}": write co2, ncv, carbon, oxidation or density`);
  const id = source.parameters[key];
  const found = id === null ? null : lookupAny(id, year, pack);
  if (found?.ok === true) return found;
  const first = found !== null && found.problem.message.includes("no value before");
  return bad("unavailable", first ? `year: ${found.problem.message}` : `${name}: no ${key} is published; use the plant's own`);
}

export function gwp(args: ArgumentsOf<"gas" | "assessment">): Shown[][] {
  return perRow(args, (row) =>
    withAll({ name: textIn(row.gas, "gas"), edition: editionOf(undefined) }, ({ name, edition }) => {
      const gas = findSource(name);
      if (!gas.ok) return bad(gas.problem.kind, gasMessage(name));
      if (gas.value.family !== "gas") return bad("invalid", gasMessage(name));
      const assessment = assessmentIn(row.assessment);
      if (!assessment.ok) return assessment;
      const found = lookup(assessment.value + gas.value.id, edition.year, edition.pack);
      return found.ok
        ? good(found.value.value.toNumber())
        : bad("unavailable", `${name}: not in Annexure I; name an assessment, e.g. "AR5"`);
    }),
  );
}

function gasMessage(name: string): string {
  return `gas "${shown(name)}": write CO2, CH4, N2O, CF4, C2F6, C4F10, C6F14 or SF6`;
}

/** Beginning of the id of a potential: "gwp." for the pack's, "gwp.ar6." for a named assessment. */
export function assessmentIn(cell: Cell): Outcome<string> {
  if (isBlankOrZero(cell)) return good("gwp.");
  return withAll({ text: textIn(cell, "assessment") }, ({ text }) => {
    const name = parseAssessment(text);
    return name.ok ? good(`gwp.${name.value}.`) : bad("invalid", `assessment "${shown(text)}": write Procedure, SAR, AR4, AR5 or AR6`);
  });
}

export function convertQuantity(args: ArgumentsOf<"value" | "from" | "to" | "source">): Shown[][] {
  return perRow(args, (row) => {
    const texts = {
      value: numberIn(row.value, "value"),
      from: textIn(row.from, "from"),
      to: textIn(row.to, "to"),
      density: densityOf(row.source),
    };
    return withAll(texts, ({ value, from, to, density }) => {
      if (value === null) return good(0);
      return withAll({ source: parseUnit(from), target: parseUnit(to) }, ({ source, target }) => {
        const converted = convert(value, source, target, density === null ? {} : { density });
        return converted.ok ? good(converted.value.toNumber()) : converted;
      });
    });
  });
}

/** The published density of the source named; null where none is named or known. */
function densityOf(cell: Cell): Outcome<Found | null> {
  if (isBlankOrZero(cell)) return good(null);
  return withAll({ name: textIn(cell, "source"), edition: editionOf(undefined) }, ({ name, edition }) => {
    const source = findSource(name);
    if (!source.ok) return source;
    const id = source.value.parameters.density;
    const found = id === null ? null : lookupAny(id, edition.year, edition.pack);
    return good(found?.ok === true ? found.value : null);
  });
}
