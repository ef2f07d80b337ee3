import { decimal } from "../../../src/core/quantity/decimal";
import { ALL_PARAMETERS, SOURCES } from "../../../src/core/parameters";
import type { Parameter, Source, SourceKey } from "../../../src/core/parameters";

const LISTED: Readonly<Record<string, Source>> = SOURCES;

/** What is wrong with a parameter or a source list; nothing for a sound one. */
function faultsOf(parameters: readonly Parameter[]): readonly string[] {
  const editions = parameters.map(({ id, from }) => `${id} from ${from}`);
  return parameters.flatMap((parameter, index) => {
    const { id, value, unit, source, place, from, confidence } = parameter;
    const listed = LISTED[source];
    return [
      ...(listed !== undefined ? [] : [`${id}: source "${source}" is not in the list`]),
      ...(listed?.edition === "" ? [`${id}: no edition`] : []),
      ...(place.trim() === "" ? [`${id}: no place in the source`] : []),
      ...(unit.trim() === "" ? [`${id}: no unit`] : []),
      ...(from >= 1990 && from <= 2026 ? [] : [`${id}: no first year`]),
      ...(/^-?\d+(\.\d+)?(\/\d+(\.\d+)?)?$/.test(value) ? [] : [`${id}: value "${value}" is not exact text`]),
      ...(confidence === "low" ? [`${id}: confidence is low`] : []),
      ...(editions.indexOf(editions[index]!) === index ? [] : [`${id}: twice from ${from}`]),
    ];
  });
}

const SOUND: Parameter = {
  id: "x",
  value: "1",
  unit: "t",
  from: 2025,
  source: "procedure",
  place: "p. 1",
  status: "final",
  confidence: "high",
};

test("every parameter has a value, unit, first year, place and a source of the list with its edition", () => {
  expect(faultsOf(ALL_PARAMETERS)).toEqual([]);
});

test("a parameter without one of them is caught", () => {
  const broken = [
    { ...SOUND, id: "a", place: "" },
    { ...SOUND, id: "b", unit: " " },
    { ...SOUND, id: "c", source: "hearsay" as SourceKey },
    { ...SOUND, id: "d", value: "about 1" },
    { ...SOUND, id: "e", confidence: "low" as const },
    SOUND,
    SOUND,
  ];
  expect(faultsOf(broken)).toEqual([
    "a: no place in the source",
    "b: no unit",
    'c: source "hearsay" is not in the list',
    'd: value "about 1" is not exact text',
    "e: confidence is low",
    "x: twice from 2025",
  ]);
});

test("every source says what it is, who published it, which edition and where", () => {
  const thin = Object.entries(SOURCES).filter(([, source]) => Object.values(source).some((text) => text.trim() === ""));
  expect(thin).toEqual([]);
});

test("every source is cited by something", () => {
  const cited = new Set<string>(ALL_PARAMETERS.map(({ source }) => source));
  expect(Object.keys(SOURCES).filter((key) => !cited.has(key))).toEqual([]);
});

test("a value lies within its range", () => {
  const outside = ALL_PARAMETERS.filter(
    ({ value, lower, upper }) => (lower !== undefined && decimal(lower).gt(value)) || (upper !== undefined && decimal(upper).lt(value)),
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
});

/** 44/12 of the carbon content is the CO2 factor: the two IPCC tables agree within 0.6 %. */
test("carbon contents and CO2 factors of IPCC agree", () => {
  const values = new Map(ALL_PARAMETERS.map(({ id, value }) => [id, value]));
  const apart = ALL_PARAMETERS.filter(({ id }) => /^ipcc2006\..*\.carbon$/.test(id)).filter(({ id, value }) => {
    const co2 = decimal(values.get(id.replace(/carbon$/, "co2"))!);
    return decimal(value).times(44).div(12).minus(co2).abs().div(co2).gt("0.006");
  });
  expect(apart.map(({ id }) => id)).toEqual([]);
});

test("Annexure IV has 53 fuels, and differs from IPCC in one", () => {
  const values = new Map(ALL_PARAMETERS.map(({ id, value }) => [id, value]));
  const fuels = ALL_PARAMETERS.filter(({ id, unit }) => id.startsWith("annexIV.") && unit === "tCO2/TJ");
  const differing = fuels.filter(({ id, value }) => values.get(id.replace("annexIV", "ipcc2006")) !== value);
  expect(fuels).toHaveLength(53);
  expect(differing.map(({ id, value }) => `${id} ${value}`)).toEqual(["annexIV.other_bituminous_coal.co2 96.1"]);
});

function lineOf({ id, value, unit, lower, upper, rangeConfidence, from, source, place, status, confidence, note }: Parameter): string {
  const range = lower === undefined ? "" : `${lower} to ${upper ?? "..."}${rangeConfidence === undefined ? "" : ` (${rangeConfidence})`}`;
  return [id, value, unit, range, from, `${source}: ${place}`, status, confidence, note ?? ""].join(" | ");
}

test("every value, as a table", () => {
  expect(ALL_PARAMETERS.map(lineOf).join("\n")).toMatchSnapshot();
});

test("every source, as a table", () => {
  const lines = Object.entries(SOURCES).map(([key, { publisher, title, edition }]) => [key, publisher, title, edition].join(" | "));
  expect(lines.join("\n")).toMatchSnapshot();
});
