import fc from "fast-check";
import { decimal } from "../../../src/core/quantity/decimal";
import { parseMultiplier, parseUnit } from "../../../src/core/quantity/units";
import { convert, isSameSize } from "../../../src/core/quantity/conversion";
import { MULTIPLIERS, REFUSED_UNITS, UNIT_TABLE } from "../../../src/core/quantity/unitsTable";

function converted(value: string, from: string, to: string, places = 20): string {
  const outcome = convert(decimal(value), from, to);
  return outcome.ok ? outcome.value.toDecimalPlaces(places).toString() : outcome.problem.message;
}

/** Published conversion factors, to the places they are published with. */
test.each([
  ["kcal", "kJ", "4.1868", 4],
  ["Gcal", "GJ", "4.1868", 4],
  ["million kcal", "GJ", "4.1868", 4],
  ["TOE", "kcal", "10000000", 0],
  ["TOE", "GJ", "41.868", 3],
  ["TOE", "kWh", "11630", 10],
  ["TOE", "therm", "396.83", 2],
  ["MTOE", "PJ", "41.868", 3],
  ["kWh", "MJ", "3.6", 10],
  ["MWh", "GJ", "3.6", 10],
  ["kWh", "kcal", "859.8452", 4],
  ["MU", "kWh", "1000000", 10],
  ["unit", "kWh", "1", 10],
  ["MMBtu", "GJ", "1.05505585262", 11],
  ["MMBtu", "kcal", "251995.76", 2],
  ["therm", "GJ", "0.1055055853", 10],
  ["Btu", "kJ", "1.05505585262", 11],
  ["tce", "GJ", "29.3076", 4],
  ["TJ", "GJ", "1000", 10],
  ["TJ", "kcal", "238845896.6275", 4],
  ["Gg", "t", "1000", 10],
  ["kcal/kg", "TJ/Gg", "0.0041868", 7],
  ["kcal/kg", "MJ/kg", "0.0041868", 7],
  ["TJ/Gg", "kcal/kg", "238.8459", 4],
  ["GJ/t", "TJ/Gg", "1", 10],
  ["tCO2/TJ", "gCO2/kcal", "0.0041868", 7],
  ["tCO2/TJ", "tCO2/TOE", "0.041868", 6],
  ["tCO2/TJ", "kgCO2/MMBtu", "1.05505585", 8],
  ["tCO2/TJ", "kgCO2/kWh", "0.0036", 4],
  ["tCO2/TJ", "kgCO2/GJ", "1", 10],
  ["t/TJ", "tCO2/TJ", "1", 10],
  ["kgCO2/kWh", "tCO2/MWh", "1", 10],
  ["Nm3", "SCM", "1.056965", 6],
  ["SCM", "Nm3", "0.946105", 6],
  ["Nm3", "Sm3", "1.054915", 6],
  ["Sm3", "Nm3", "0.947944", 6],
  ["kmol", "Nm3", "22.41396954", 8],
  ["kmol", "Sm3", "23.6448", 4],
  ["kmol", "SCM", "23.691", 3],
  ["scf", "SCM", "0.0283168466", 10],
  ["MMSCM", "SCM", "1000000", 10],
  ["bbl", "L", "158.987294928", 9],
  ["US gal", "L", "3.785411784", 9],
  ["Imp gal", "L", "4.54609", 5],
  ["m3 liquid", "kL", "1", 10],
  ["lb", "kg", "0.45359237", 8],
  ["short ton", "t", "0.90718474", 8],
  ["long ton", "t", "1.0160469088", 10],
  ["quintal", "kg", "100", 10],
  ["lakh tonnes", "t", "100000", 10],
  ["crore kWh", "GWh", "10", 10],
  ["lakh kWh", "MWh", "100", 10],
  ["lakh units", "kWh", "100000", 10],
  ["Mn kWh", "kWh", "1000000", 10],
  ["10^6 kWh", "MU", "1", 10],
  ["kWh x 10^3", "MWh", "1", 10],
  ["'000 MT", "t", "1000", 10],
  ["क्विंटल", "kg", "100", 10],
  ["Kilo Ltr", "L", "1000", 10],
  ["कि.ली.", "L", "1000", 10],
  ["मि.यू.", "kWh", "1000000", 10],
  ["LU", "kWh", "100000", 10],
  ["ला. यू.", "kWh", "100000", 10],
  ["M. Units", "kWh", "1000000", 10],
  ["Mill. Units", "kWh", "1000000", 10],
  ["Mega Joule", "kJ", "1000", 10],
  ["Kilo Calories/kg", "kcal/kg", "1", 10],
  ["calories/g", "kcal/kg", "1", 10],
  ["TPM", "kg", "1000", 10],
  ["%", "fraction", "0.01", 10],
  ["kg/t", "%", "0.1", 10],
])("1 %s in %s is %s", (from, to, expected, places) => {
  expect(converted("1", from, to, places)).toBe(expected);
});

/** An exact conversion leaves no residue: 94.6 t/TJ is the workbook's 0.39607128 g/kcal. */
test("exact factors stay exact", () => {
  expect(converted("94.6", "tCO2/TJ", "gCO2/kcal", 40)).toBe("0.39607128");
  expect(converted("96.1", "kg CO2/GJ", "gCO2/kcal", 40)).toBe("0.40235148");
  expect(converted("7790", "kcal/kg", "GJ/t", 40)).toBe("32.615172");
  expect(converted("45", "GWh", "MWh", 40)).toBe("45000");
});

test.each([
  ["  Million Kcal ", "million kcal", "energy"],
  ["MKCAL", "Gcal", "energy"],
  ["Lakh kWh", "lakh kWh", "electricity"],
  ["Million Units", "GWh", "electricity"],
  ["Nm\u00b3", "Nm3", "gasVolume"],
  ["K.L.", "kL", "liquidVolume"],
  ["Ltrs.", "L", "liquidVolume"],
  ["kcal per kg", "kcal/kg", "energy/mass"],
  ["kcal  per  kg", "kcal/kg", "energy/mass"],
  ["10\u00b9\u00b2 kcal", "10^12 kcal", "energy"],
  ["kcal / Sm\u00b3", "kcal/Sm3", "energy/gasVolume"],
  ["tCO\u2082/MWh", "tCO2/MWh", "co2/electricity"],
  ["tCO2e/TJ", "tCO2/TJ", "co2/energy"],
  ["kcal/L", "kcal/L", "energy/liquidVolume"],
  ["t/t", "t/t", "mass/mass"],
  ["'000 t", "'000 t", "mass"],
  ["MT", "t", "mass"],
  ["M.T.", "t", "mass"],
  ["MTs", "t", "mass"],
  ["kcal/MT", "kcal/t", "energy/mass"],
  ["million t", "million t", "mass"],
  ["MUs", "GWh", "electricity"],
  ["lakh units", "lakh kWh", "electricity"],
  ["Mn kWh", "mn kWh", "electricity"],
  ["10^6 kWh", "10^6 kWh", "electricity"],
  ["10\u2076 kWh", "10^6 kWh", "electricity"],
  ["kWh x 10^5", "10^5 kWh", "electricity"],
  ["kWh (in lakhs)", "lakhs kWh", "electricity"],
  ["in lakh kWh", "lakh kWh", "electricity"],
  ["MWh/month", "MWh", "electricity"],
  ["std m3", "Sm3", "gasVolume"],
  ["Std. M\u00b3", "Sm3", "gasVolume"],
  ["टन", "t", "mass"],
  ["लाख यूनिट", "लाख kWh", "electricity"],
])("%j is read as %s", (text, symbol, family) => {
  const unit = parseUnit(text);
  expect(unit.ok && [unit.value.symbol, unit.value.family]).toEqual([symbol, family]);
});

test.each([
  ["MMT", 'unit "MMT" is not one quantity everywhere: write "million t"'],
  ["lakh tons", 'unit "lakh tons" may be metric, short or long: write "t", "short ton" or "long ton"'],
  ["kcal/ton", 'unit "kcal/ton": ton may be metric, short or long: write "t", "short ton" or "long ton"'],
  ["lakhs kVAh", 'unit "lakhs kVAh" is apparent energy, which is not energy: give kWh'],
  ["kVAh in lakhs", 'unit "kVAh in lakhs" is apparent energy, which is not energy: give kWh'],
  ["t/day", 'unit "t/day" is a rate: give the quantity of the period'],
  ["lakh kWh per day", 'unit "lakh kWh per day" is a rate: give the quantity of the period'],
  ["Tons", 'unit "Tons" may be metric, short or long: write "t", "short ton" or "long ton"'],
  ["m3", 'unit "m3" says neither liquid nor gas: write "kL", or "Nm3", "Sm3" or "SCM"'],
  ["kVAh", 'unit "kVAh" is apparent energy, which is not energy: give kWh'],
  ["lakh kVAh", 'unit "lakh kVAh" is apparent energy, which is not energy: give kWh'],
  ["kVArh", 'unit "kVArh" is reactive energy, which is not energy: give kWh'],
  ["MW", 'unit "MW" is power, not energy: give kWh, MWh or GJ'],
  ["MMSCMD", 'unit "MMSCMD" is a rate: give the quantity of the period'],
  ["Nm3/hr", 'unit "Nm3/hr" is a rate: give the quantity of the period'],
  ["bags", 'unit "bags" is not known: write e.g. t, kL, SCM, GJ or kWh'],
  ["kcal/bag", 'unit "kcal/bag" is not known: write e.g. t, kL, SCM, GJ or kWh'],
  ["", "the unit is missing: write e.g. t, kL, SCM, GJ or kWh"],
  ["  ", "the unit is missing: write e.g. t, kL, SCM, GJ or kWh"],
  [" bags ", 'unit "bags" is not known: write e.g. t, kL, SCM, GJ or kWh'],
  ["/kg", 'unit "/kg" is not known: write e.g. t, kL, SCM, GJ or kWh'],
  // A fraction has no multiplier.
  ["lakh %", 'unit "lakh %" is not known: write e.g. t, kL, SCM, GJ or kWh'],
  // Of thirty characters and one more.
  ["b".repeat(30), `unit "${"b".repeat(30)}" is not known: write e.g. t, kL, SCM, GJ or kWh`],
  ["b".repeat(31), `unit "${"b".repeat(30)}..." is not known: write e.g. t, kL, SCM, GJ or kWh`],
])("%j is refused with its remedy", (text, message) => {
  const unit = parseUnit(text);
  expect(unit.ok ? "accepted" : unit.problem.message).toBe(message);
});

test.each([
  ["t", "GJ", "t to GJ needs a calorific value (NCV)"],
  ["kL", "kcal", "kL to kcal needs a calorific value (NCV)"],
  ["SCM", "GJ", "SCM to GJ needs a calorific value (NCV)"],
  ["kL", "t", "kL to t needs a density, e.g. 0.8264 t/kL"],
  ["SCM", "t", "SCM to t needs a density, e.g. 0.76 kg/SCM"],
  ["tC", "tCO2", "tC to tCO2 needs the carbon to CO2 ratio, 44/12"],
  ["kL", "Nm3", "kL to Nm3: a liquid volume is not a gas volume"],
  ["kcal/kg", "kcal/SCM", "kcal/kg to kcal/SCM: these do not measure the same thing"],
  ["kWh", "t", "kWh to t: these do not measure the same thing"],
  ["t", "kWh", "t to kWh: these do not measure the same thing"],
  ["GJ", "%", "GJ to %: these do not measure the same thing"],
  ["kL", "%", "kL to %: these do not measure the same thing"],
  ["tCO2/TJ", "TJ/t", "tCO2/TJ to TJ/t: these do not measure the same thing"],
])("%s does not become %s by itself", (from, to, message) => {
  expect(converted("1", from, to)).toBe(message);
});

describe("with a density", () => {
  const through = (value: string, from: string, to: string, density: string, unit: string) => {
    const outcome = convert(decimal(value), from, to, { density: { value: decimal(density), unit } });
    return outcome.ok ? outcome.value.toString() : outcome.problem.message;
  };

  test("a liquid volume becomes mass and back", () => {
    expect(through("10", "kL", "t", "0.82", "t/kL")).toBe("8.2");
    expect(through("8200", "kg", "L", "0.82", "kg/L")).toBe("10000");
  });

  test("a gas volume does, at the reference its density names", () => {
    expect(through("1000", "SCM", "kg", "0.76", "kg/SCM")).toBe("760");
    expect(through("273.15", "Nm3", "kg", "0.76", "kg/SCM")).toBe("219.4196");
  });

  test("a density of the other kind of volume is refused, and so is one not above zero", () => {
    expect(through("1", "kL", "t", "0.76", "kg/SCM")).toBe("a density in kg/SCM does not fit kL to t");
    expect(through("1", "kL", "t", "0", "t/kL")).toBe("the density must be above zero");
    expect(through("1", "kL", "t", "0.8", "t/bag")).toBe('unit "t/bag" is not known: write e.g. t, kL, SCM, GJ or kWh');
  });

  test("it does not turn mass into energy", () => {
    expect(through("1", "t", "GJ", "0.82", "t/kL")).toBe("t to GJ needs a calorific value (NCV)");
  });
});

test.each([
  ["MMBTU (GCV)", "gross"],
  ["GJ on HHV", "gross"],
  ["MMBTU (NCV)", "net"],
  ["GJ LHV", "net"],
  ["MMBTU", undefined],
])("energy in %s is on the basis %s", (text, basis) => {
  const unit = parseUnit(text);
  expect(unit.ok ? unit.value.basis : unit.problem.message).toBe(basis);
});

test("units are of one size by what they measure, whatever they are called", () => {
  const same = (first: string, second: string) => {
    const [one, other] = [parseUnit(first), parseUnit(second)];
    return one.ok && other.ok && isSameSize(one.value, other.value);
  };
  expect(
    same("MWh", "1000 kWh") && same("MU", "GWh") && same("kcal/kg", "Mcal/t") && same("Mcal/t", "kcal/kg") && same("Gcal", "million kcal"),
  ).toBe(true);
  expect(same("kg", "t") || same("kWh", "kcal") || same("MMBtu (GCV)", "MMBtu") || same("GJ/t", "GJ/kg")).toBe(false);
});

test.each([
  ["in lakhs", "lakhs"],
  ["lakh", "lakh"],
  ["'000", "'000"],
  ["x 10^6", "10^6"],
  ["lakh t", null],
  ["t", null],
  ["", null],
])("%j alone is the multiplier %j", (text, word) => {
  expect(parseMultiplier(text)).toBe(word);
});

test("every unit goes to every other of its family and comes back", () => {
  const families = UNIT_TABLE.map(([, lines]) => lines.map(([symbol]) => symbol));
  const pairs = families.flatMap((symbols) => symbols.flatMap((from) => symbols.map((to) => [from, to] as const)));
  const amounts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(fc.constantFrom(...pairs), amounts, ([from, to], [digits, places]) => {
      const amount = decimal(digits).div(10 ** places);
      const there = convert(amount, from, to);
      const back = there.ok ? convert(there.value, to, from) : there;
      return back.ok && back.value.toSignificantDigits(30).equals(amount);
    }),
    { numRuns: 1000 },
  );
});

test("spellings are unique, and none is both accepted and refused", () => {
  const spellings = UNIT_TABLE.flatMap(([, lines]) =>
    lines.flatMap(([symbol, , others]) => [symbol.toLowerCase().replace(/ /g, ""), ...(others?.split(" ") ?? [])]),
  );
  expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
  expect(spellings.filter((spelling) => spelling in REFUSED_UNITS)).toEqual([]);
  for (const spelling of spellings) expect([spelling, parseUnit(spelling).ok]).toEqual([spelling, true]);
});

test("no message outgrows what a cell shows", () => {
  const texts = [...Object.keys(REFUSED_UNITS), ...MULTIPLIERS.map(([word]) => `${word} ${"x".repeat(300)}`)];
  const lengths = texts.map((text) => parseUnit(text)).map((unit) => (unit.ok ? 101 : unit.problem.message.length));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
});
