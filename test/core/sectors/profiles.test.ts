/** The profiles are data that people see: every name in them is known where it is used, and every figure has a source. */
import { ALL_PARAMETERS, findSource } from "../../../src/core/parameters";
import { SECTORS, SUB_SECTORS, SUB_SECTORS_OF } from "../../../src/core/plan/spec/sectors";
import { parseUnit } from "../../../src/core/quantity/units";
import { usualStreams } from "../../../src/core/sectors/firstStreams";
import { SECTOR_PROFILES } from "../../../src/core/sectors/profiles";
import { usualByName } from "../../../src/core/sectors/usualStream";

const PROFILES = SECTORS.map((sector) => SECTOR_PROFILES[sector]);

test("each profile describes the sub-sectors that the plan's cell offers for its sector, the first of them to begin with", () => {
  const described = PROFILES.map(({ id, subSectors }) => [
    id,
    subSectors.map((subSector) => subSector.id).filter((known) => known !== "general"),
  ]);
  expect(Object.fromEntries(described)).toEqual(SUB_SECTORS_OF);
});

test("there is a profile for every sector, and every sub-sector of the plan belongs to one", () => {
  expect(PROFILES.map(({ id }) => id)).toEqual([...SECTORS]);
  const offered = new Set<string>(PROFILES.flatMap(({ subSectors }) => subSectors.map(({ id }) => id)));
  expect(SUB_SECTORS.filter((id) => !offered.has(id))).toEqual(["general"]);
});

test("the Bureau's pro-forma names stand as its Form E2 lists them", () => {
  const names = PROFILES.flatMap(({ subSectors }) => subSectors.filter(({ isBureaus }) => isBureaus).map(({ proForma }) => proForma));
  expect([...new Set(names)].sort()).toEqual([
    "Aluminium (Cold Rolling Sheet)",
    "Aluminium (Refinery/Smelter)",
    "Cement",
    "Chlor-Alkali",
    "Fertilizer",
    "Iron and Steel (Integrated Steel)",
    "Iron and Steel (Sponge Iron)",
    "Petro-Refinery",
    "Petro-chemical",
    "Pulp and Paper",
    "Textile (Composite)",
    "Textile (Fiber)",
    "Textile (Processing)",
    "Textile (Spinning)",
  ]);
});

test("all that is offered in some sub-sectors is offered in one the sector has", () => {
  const foreign = PROFILES.flatMap(({ id, subSectors, products, processes, streams, ratios }) =>
    [...products, ...processes, ...streams, ...ratios]
      .flatMap(({ only }) => only ?? [])
      .filter((one) => !subSectors.some((known) => known.id === one))
      .map((one) => `${id}: ${one}`),
  );
  expect(foreign).toEqual([]);
});

test("materials stand in the factor catalogue, units are quantities, carbon contents are parameters", () => {
  const carbons = new Set(ALL_PARAMETERS.map(({ id }) => id));
  const faults = PROFILES.flatMap(({ streams }) =>
    streams.flatMap(({ stream, material, unit, carbon, treatment }) => [
      ...(material === "" || findSource(material).ok ? [] : [`${stream}: ${material}`]),
      ...(material === "" && (treatment === undefined || treatment === "combustion") ? [`${stream}: burns what nobody knows`] : []),
      ...(parseUnit(unit).ok ? [] : [`${stream}: ${unit}`]),
      ...(carbon === undefined || carbons.has(carbon) ? [] : [`${stream}: ${carbon}`]),
    ]),
  );
  expect(faults).toEqual([]);
});

test("no two streams of a sub-sector have one name and use", () => {
  const twice = PROFILES.flatMap(({ id, subSectors }) =>
    subSectors.flatMap((subSector) => {
      const keys = usualStreams(id, subSector.id).map(({ stream, use }) => `${subSector.id}: ${stream}, ${use}`);
      return keys.filter((key, i) => keys.indexOf(key) !== i);
    }),
  );
  expect(twice).toEqual([]);
});

test("a range has a source, runs upwards, and says how sure it is", () => {
  const ratios = PROFILES.flatMap((profile) => profile.ratios);
  expect(ratios.length).toBeGreaterThan(20);
  expect(ratios.filter(({ low, high, source }) => low >= high || source.trim() === "").map(({ id }) => id)).toEqual([]);
  expect(ratios.filter(({ source, sureness }) => source.startsWith("general knowledge") && sureness !== "low")).toEqual([]);
});

test("questions and names of ratios are in both languages", () => {
  const texts = PROFILES.flatMap(({ processes, ratios, subSectors }) => [
    ...processes.map(({ question }) => question),
    ...ratios.map(({ label }) => label),
    ...subSectors.map(({ label }) => label),
  ]);
  expect(texts.filter(({ en, hi }) => en.trim() === "" || !/[\u0900-\u097f]/.test(hi)).map(({ en }) => en)).toEqual([]);
});

test("people's own names lead to the stream they mean", () => {
  expect(usualByName("iron and steel", "integrated steel", "PCC")?.stream).toBe("Coking coal");
  expect(usualByName("iron and steel", "sponge iron", "dolo  char")?.stream).toBe("Dolochar");
  expect(usualByName("iron and steel", "integrated steel", "dolochar")).toBeUndefined();
});
