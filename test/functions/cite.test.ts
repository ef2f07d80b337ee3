/** CITE of every factor that a calculation can use: the printed value, document, table or clause, and edition. */
import { ALL_PARAMETERS, EMISSION_SOURCES, lookup, packFor, SOURCES } from "../../src/core/parameters";
import { CITE } from "../../src/functions/functions";
import { call, failure } from "../cases/call";

const PROPERTIES = ["co2", "ncv", "carbon", "oxidation", "density"] as const;

function isWhole(citation: string, id: string): boolean {
  const parameters = ALL_PARAMETERS.filter((parameter) => parameter.id === id);
  return parameters.some(({ source, place }) =>
    [SOURCES[source].publisher, SOURCES[source].title, place, SOURCES[source].edition].every((part) => citation.includes(part)),
  );
}

test("of every property of every source, where one is published", () => {
  const pack = packFor({ start: 2025 });
  if (!pack.ok) throw new Error(pack.problem.message);
  let cited = 0;
  const poor = EMISSION_SOURCES.flatMap(({ id, parameters }) =>
    PROPERTIES.flatMap((property) => {
      const wanted = parameters[property];
      const found = wanted === null ? null : lookup(wanted, { start: 2025 }, pack.value);
      if (found?.ok !== true)
        return failure(CITE as never, id, property, null).startsWith("#N/A ") ? [] : [`${id} ${property}: answers without a source`];
      cited += 1;
      return isWhole(String(call(CITE as never, id, property)), found.value.id) ? [] : [`${id} ${property}`];
    }),
  );
  expect(poor).toEqual([]);
  expect(cited).toBeGreaterThan(250);
});

test("of every parameter by its own id", () => {
  const poor = ALL_PARAMETERS.filter(({ from }) => from <= 2025).filter(({ id }) => !isWhole(String(call(CITE as never, id, "")), id));
  expect(poor.map(({ id }) => id)).toEqual([]);
});
