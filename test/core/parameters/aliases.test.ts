import { EMISSION_SOURCES, findSource, lookup, namesOf, normaliseName, packFor } from "../../../src/core/parameters";
import { ALIASES, REFUSED_NAMES } from "../../../src/core/parameters/aliases";

function found(name: string): string {
  const source = findSource(name);
  return source.ok ? source.value.id : source.problem.message;
}

test.each([
  ["HSD", "gas_diesel_oil"],
  ["Diesel", "gas_diesel_oil"],
  ["h.s.d.", "gas_diesel_oil"],
  ["High-Speed Diesel", "gas_diesel_oil"],
  ["LDO", "ldo"],
  ["FO", "residual_fuel_oil"],
  ["Furnace Oil", "residual_fuel_oil"],
  ["LSHS", "lshs"],
  ["petcoke", "petroleum_coke"],
  ["Pet Coke", "petroleum_coke"],
  ["PET-COKE\u00ae", "petroleum_coke"],
  ["petroleum coke", "petroleum_coke"],
  ["NG", "natural_gas"],
  ["RLNG", "natural_gas"],
  ["R-LNG", "natural_gas"],
  ["PNG", "natural_gas"],
  ["CNG", "natural_gas"],
  ["natural_gas", "natural_gas"],
  ["LPG", "lpg"],
  ["Naphtha", "naphtha"],
  ["ATF", "jet_kerosene"],
  ["petrol", "motor_gasoline"],
  ["coal", "coal"],
  ["Indian coal", "coal"],
  ["imported coal", "coal"],
  ["G1", "coal"],
  ["g11", "coal"],
  ["G-17", "coal"],
  ["lignite", "lignite"],
  ["anthracite", "anthracite"],
  ["coking coal", "coking_coal"],
  ["Other Bituminous Coal", "other_bituminous_coal"],
  ["bagasse", "other_primary_solid_biomass"],
  ["Rice Husk", "other_primary_solid_biomass"],
  ["biomass", "other_primary_solid_biomass"],
  ["wood", "wood_wood_waste"],
  ["charcoal", "charcoal"],
  ["black liquor", "black_liquor"],
  ["biogas", "other_biogas"],
  ["RDF", "rdf"],
  ["tyre", "tyres"],
  ["Tyres", "tyres"],
  ["waste oil", "waste_oils"],
  ["solvents", "solvents"],
  ["dolochar", "dolochar"],
  ["BFG", "blast_furnace_gas"],
  ["COG", "coke_oven_gas"],
  ["LD gas", "oxygen_steel_furnace_gas"],
  ["met coke", "coke_oven_coke"],
  ["grid", "grid"],
  ["Grid Electricity", "grid"],
  ["PPA", "ppa"],
  ["solar", "renewable"],
  ["limestone", "caco3"],
  ["CaCO3", "caco3"],
  ["dolomite", "dolomite"],
  ["soda ash", "na2co3"],
  ["Na\u2082CO\u2083", "na2co3"],
  ["CF4", "cf4"],
  ["C\u2082F\u2086", "c2f6"],
  ["clinker", "clinker"],
  ["urea", "urea"],
])("%s is %s", (name, id) => {
  expect(found(name)).toBe(id);
});

test.each([
  ["coke", "coke: write petcoke or coke oven coke"],
  ["gas", "gas: write natural gas, LPG, coke oven gas or blast furnace gas"],
  ["Oil", "oil: write HSD, LDO, furnace oil, LSHS or waste oil"],
  ["AFR", "AFR: name the fuel, e.g. RDF, tyres, waste oil, solvents, industrial waste or biomass"],
  ["Alternative Fuels", "alternative fuel: name it, e.g. RDF, tyres, waste oil, solvents or biomass"],
  ["captive power", "captive power: count its fuel, e.g. coal or HSD, not its kWh"],
  ["DG Set", "DG power: count its fuel, e.g. HSD, not its kWh"],
  ["steam", "steam has no default factor: use the supplier's verified factor"],
  ["REC", "RECs do not lower emissions under the Procedure"],
  ["", "the source is missing: write e.g. HSD, petcoke, grid or limestone"],
  ["fairy dust", 'source "fairy dust" is not known: try e.g. HSD, petcoke, grid or limestone'],
  ["furnace gas", 'source "furnace gas" is not known: try blast_furnace_gas or oxygen_steel_furnace_gas'],
  ["bitumin coal", 'source "bitumin coal" is not known: try other_bituminous_coal or sub_bituminous_coal'],
])("%j is refused: %s", (name, message) => {
  expect(found(name)).toBe(message);
});

test("every name belongs to one source, and none is refused as well", () => {
  const keys = EMISSION_SOURCES.flatMap((source) => [...new Set(namesOf(source).map(normaliseName))]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.filter((key) => key in REFUSED_NAMES)).toEqual([]);
  expect(Object.keys(REFUSED_NAMES).filter((key) => key !== normaliseName(key))).toEqual([]);
});

test("every listed alias belongs to a source of the catalogue, and every id is one of its names", () => {
  const ids = EMISSION_SOURCES.map(({ id }) => id);
  expect(Object.keys(ALIASES).filter((id) => !ids.includes(id))).toEqual([]);
  for (const source of EMISSION_SOURCES) for (const name of namesOf(source)) expect([name, found(name)]).toEqual([name, source.id]);
});

test("every parameter a source names can be looked up, but for gases that Annexure I leaves out", () => {
  const pack = packFor({ start: 2025 });
  const missing = EMISSION_SOURCES.flatMap(({ parameters }) => Object.values(parameters) as (string | null)[]).filter(
    (id) => id !== null && pack.ok && !lookup(id, { start: 2025 }, pack.value).ok,
  );
  expect(missing).toEqual(["gwp.ch4", "gwp.n2o", "gwp.sf6"]);
});

test("no message outgrows what a cell shows", () => {
  const long = [...Object.values(REFUSED_NAMES), found("x".repeat(500)), found("coal gas oil furnace ".repeat(20))];
  expect(long.filter((message) => message.length > 100)).toEqual([]);
});

test("the catalogue, as a table", () => {
  const lines = EMISSION_SOURCES.map(
    ({ id, name, family, state, biomass, needsNcv, alternativeFuel, neverAlternativeFuel, parameters }) => {
      const marks = [
        biomass && "biomass",
        needsNcv && "needs NCV",
        alternativeFuel && "alternative",
        neverAlternativeFuel && "never alternative",
      ];
      return [
        id,
        name,
        family,
        state ?? "-",
        marks.filter(Boolean).join(", "),
        ...(Object.values(parameters) as (string | null)[]).map((parameter) => parameter ?? "-"),
      ].join(" | ");
    },
  );
  expect(lines.join("\n")).toMatchSnapshot();
});
