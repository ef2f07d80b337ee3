/** When two names are one, and what a row is called on the forms. */
import { identity, slug, streamKey } from "../../../src/core/plan/names";
import { identifyRows } from "../../../src/core/plan/parse/identify";

test("names are compared without case and extra spaces", () => {
  expect(identity("  Imported \n Coal ")).toBe("imported coal");
  expect(streamKey(" Imported  coal", "KILN ")).toBe("imported coal|kiln");
});

test.each([
  [["Imported coal", "kiln"], "imported-coal.kiln"],
  [["(Imported) coal -- 1!"], "imported-coal-1"],
  [["Coal", ""], "coal"],
  [["???", "kiln"], "kiln"],
  [["CO\u2082"], "co2"],
  [["ईंधन १"], "ईंधन-१"],
  [[], ""],
])("the row of %j has the id %p", (names, expected) => {
  expect(slug(...names)).toBe(expected);
});

const ids = (rows: readonly (readonly string[])[]) => {
  const { rows: first, repeated } = identifyRows(
    rows.map((names) => ({ names })),
    ({ names }) => names,
  );
  const shown = (all: typeof first) => all.map(({ names, id }) => `${names.join(", ")} is ${id}`);
  return [shown(first), shown(repeated)];
};

test("a row that names again what another has named is put aside under its id", () => {
  expect(
    ids([
      ["Coal", "kiln"],
      ["Coal", "boiler"],
      [" COAL ", "Kiln"],
      ["HSD", "kiln"],
    ]),
  ).toEqual([["Coal, kiln is coal.kiln", "Coal, boiler is coal.boiler", "HSD, kiln is hsd.kiln"], [" COAL , Kiln is coal.kiln"]]);
});

test("names that differ but look alike in an id are numbered", () => {
  expect(ids([["Coal 1"], ["Coal-1"], ["Coal/1"], ["coal 1"]])).toEqual([
    ["Coal 1 is coal-1", "Coal-1 is coal-1-2", "Coal/1 is coal-1-3"],
    ["coal 1 is coal-1"],
  ]);
});

test("rows without a name are rows of their own", () => {
  expect(
    ids([
      ["", "kiln"],
      ["", "kiln"],
    ]),
  ).toEqual([[", kiln is kiln", ", kiln is kiln-2"], []]);
});
