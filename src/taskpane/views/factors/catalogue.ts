/** Every parameter with the names it can be found by. */
import { ALL_PARAMETERS, EMISSION_SOURCES, lookupAny, namesOf, packFor } from "../../../core/parameters";
import type { EmissionSource, Found, SourceParameters } from "../../../core/parameters";
import type { ComplianceYear } from "../../../core/quantity/period";
import { citationText } from "../../../core/trace/trace";

export type Property = keyof SourceParameters;

export interface FactorRow {
  readonly found: Found;
  /** null for a value that is no source's, such as a conversion. */
  readonly source: EmissionSource | null;
  readonly property: Property | null;
  /** Lower case: names, aliases, id, document and note. */
  readonly hay: string;
}

const PROPERTIES: readonly Property[] = ["co2", "ncv", "carbon", "oxidation", "density"];

/** Values in force in the year: by source first, then those no source has. */
export function factorRows(year: ComplianceYear): readonly FactorRow[] {
  const pack = packFor(year);
  if (!pack.ok) return [];
  const ofSources = EMISSION_SOURCES.flatMap((source) =>
    PROPERTIES.flatMap((property): readonly FactorRow[] => {
      const id = source.parameters[property];
      // The one default oxidation factor is a row of its own.
      if (id === null || property === "oxidation") return [];
      const found = lookupAny(id, year, pack.value);
      return found.ok ? [rowOf(found.value, source, property)] : [];
    }),
  );
  const known = new Set(ofSources.map(({ found }) => found.id));
  const others = [...new Set(ALL_PARAMETERS.map(({ id }) => id))]
    .filter((id) => !known.has(id))
    .flatMap((id) => {
      const found = lookupAny(id, year, pack.value);
      return found.ok ? [rowOf(found.value, null, null)] : [];
    });
  return [...ofSources, ...others];
}

function rowOf(found: Found, source: EmissionSource | null, property: Property | null): FactorRow {
  const names = source === null ? [] : namesOf(source);
  return {
    found,
    source,
    property,
    hay: [found.id, ...names, property ?? "", citationText(found.citation), found.note].join(" ").toLowerCase(),
  };
}

/** Rows in which every word of the search begins a word or stands inside one; those whose source is called so come first. */
export function searchFactors(rows: readonly FactorRow[], search: string): readonly FactorRow[] {
  const wanted = search.trim().toLowerCase();
  const hits = rows.filter(({ hay }) => wanted.split(/\s+/).every((word) => hay.includes(word)));
  const isNamed = ({ source }: FactorRow) => source !== null && namesOf(source).some((name) => name.toLowerCase() === wanted);
  return [...hits.filter(isNamed), ...hits.filter((row) => !isNamed(row))];
}

/** `=CCTS.FACTOR("petroleum_coke","co2","2025-26")`; a value of no source by its own id. */
export function factorFormula({ found, source, property }: FactorRow, year: string): string {
  return `=CCTS.FACTOR(${[source === null ? found.id : source.id, property ?? "", year].map((text) => `"${text}"`).join(",")})`;
}

/** The publishers' own words, for a cell. */
export function citationOf({ found }: FactorRow): string {
  return citationText(found.citation);
}
