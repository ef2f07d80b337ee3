/** Laws the method obeys for any input, against an oracle of exact fractions. */
import * as fc from "fast-check";
import { stockConsumed } from "../../../src/core/method/activityData";
import { anodeConsumption } from "../../../src/core/method/aluminium";
import { lotFactorFromCarbon } from "../../../src/core/method/carbon";
import { clinkerFactor, equivalentCement, stockFall, stockRise } from "../../../src/core/method/cement";
import { combustionEmissions, fuelEnergyByMass } from "../../../src/core/method/combustion";
import { purchasedPower } from "../../../src/core/method/electricity";
import { certificatesIssued, certificatesToSurrender, gei, totalEmissions } from "../../../src/core/method/gei";
import { carbonFlow, massBalance } from "../../../src/core/method/massBalance";
import { c2f6FromCf4, cf4OfAnodeEffects, weightedMinutes, pfcEmissions } from "../../../src/core/method/pfc";
import { decimal, sum } from "../../../src/core/quantity/decimal";
import { convert } from "../../../src/core/quantity/conversion";
import { EMISSIONS, GEI } from "../../../src/functions/functions";
import { given } from "../../cases/call";
import { add, agrees, divide, fraction, multiply, positive, subtract, total } from "../../support/oracle/fraction";

const RUNS = { numRuns: 1000 };

/** Decimal text with 0 to 6 places, whole numbers and zeros among them. */
const figure = (highest: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: highest }), fc.nat({ max: 6 }), fc.nat({ max: 999_999 }))
    .map(([whole, places, part]) => (places === 0 ? String(whole) : `${whole}.${String(part).padStart(6, "0").slice(0, places)}`));
const above = (lowest: number, highest: number) =>
  figure(highest - lowest - 1).map((text) => text.replace(/^\d+/, (whole) => String(Number(whole) + lowest)));

const quantity = figure(5_000_000);
const ncv = above(500, 15_000);
const factor = above(20, 300);
const share = fc.integer({ min: 1, max: 1000 }).map((thousandths) => (thousandths / 1000).toFixed(3));
const intensity = above(0, 20);

interface Lot {
  readonly tonnes: string;
  readonly ncv: string;
}
const lot = fc.record({ tonnes: quantity, ncv });
const lots = fc.array(lot, { minLength: 1, maxLength: 12 });

const burnt = ({ tonnes, ncv: kcal }: Lot, perTJ: string, oxidation: string) =>
  combustionEmissions(fuelEnergyByMass(given(tonnes), given(kcal)), given(perTJ), given(oxidation), given(1));
const sumOf = (values: readonly { readonly value: ReturnType<typeof decimal> }[]) => sum(values.map(({ value }) => value));

test("combustion is the exact product", () => {
  fc.assert(
    fc.property(lot, factor, share, (one, perTJ, oxidation) => {
      const exact = multiply(fraction(one.tonnes), fraction(one.ncv), fraction("0.0000041868"), fraction(perTJ), fraction(oxidation));
      expect(agrees(burnt(one, perTJ, oxidation).value.toFixed(), exact)).toBe(true);
    }),
    RUNS,
  );
});

test("linear terms add up over periods", () => {
  fc.assert(
    fc.property(lots, factor, share, (months, perTJ, oxidation) => {
      const energy = total(months.map((month) => multiply(fraction(month.tonnes), fraction(month.ncv))));
      const exact = multiply(energy, fraction("0.0000041868"), fraction(perTJ), fraction(oxidation));
      expect(agrees(sumOf(months.map((month) => burnt(month, perTJ, oxidation))).toFixed(), exact)).toBe(true);
    }),
    RUNS,
  );
});

test("the order of lots does not matter", () => {
  fc.assert(
    fc.property(
      lots.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(sumOf(shuffled.map((one) => burnt(one, "96.1", "1"))).eq(sumOf(all.map((one) => burnt(one, "96.1", "1"))))).toBe(true);
      },
    ),
    RUNS,
  );
});

test("splitting a lot changes nothing", () => {
  fc.assert(
    fc.property(lots, quantity, (all, more) => {
      const [first, ...rest] = all as [Lot, ...Lot[]];
      const whole = [{ ...first, tonnes: decimal(first.tonnes).plus(more).toFixed() }, ...rest];
      const split = [first, { ...first, tonnes: more }, ...rest];
      expect(sumOf(split.map((one) => burnt(one, "96.1", "1"))).eq(sumOf(whole.map((one) => burnt(one, "96.1", "1"))))).toBe(true);
    }),
    RUNS,
  );
});

test("the order of rows of EMISSIONS does not matter", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("coal", "petcoke", "HSD"), fc.nat({ max: 100_000 }), fc.integer({ min: 500, max: 15_000 })), {
        minLength: 2,
        maxLength: 8,
      }),
      (rows) => {
        const answers = (order: typeof rows) =>
          EMISSIONS(
            order.map(([source]) => [source]) as never,
            order.map(([, tonnes]) => [tonnes]),
            [["t"]],
            order.map(([, , kcal]) => [kcal]),
          ).map(([answer]) => answer as number);
        expect(answers([...rows].reverse())).toEqual(answers(rows).reverse());
      },
    ),
    RUNS,
  );
});

test("stock balance and purchased power are exact", () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, quantity, intensity, (opening, received, movedOut, closing, perMWh) => {
      const exact = add(subtract(fraction(received), fraction(movedOut)), subtract(fraction(opening), fraction(closing)));
      expect(agrees(stockConsumed(given(opening), given(received), given(movedOut), given(closing)).value.toFixed(), exact)).toBe(true);
      expect(
        agrees(
          purchasedPower(given(received), given(perMWh)).value.toFixed(),
          divide(multiply(fraction(received), fraction(perMWh)), fraction("1000")),
        ),
      ).toBe(true);
    }),
    RUNS,
  );
});

test.each([
  ["t", "kg"],
  ["kL", "US gal"],
  ["SCM", "Nm3"],
  ["TOE", "Million kcal"],
  ["MMBtu", "GJ"],
  ["lakh kWh", "MWh"],
  ["kcal/kg", "GJ/t"],
  ["gCO2/kcal", "tCO2/TJ"],
  ["t", "quintal"],
])("%s to %s and back", (from, to) => {
  fc.assert(
    fc.property(quantity, (value) => {
      const there = convert(decimal(value), from, to);
      const back = there.ok ? convert(there.value, to, from) : there;
      expect(back.ok && agrees(back.value.toFixed(), fraction(value))).toBe(true);
    }),
    RUNS,
  );
});

test("GEI is the exact quotient, and scaling everything leaves it", () => {
  fc.assert(
    fc.property(quantity, above(1, 5_000_000), above(1, 1000), (tonnes, output, k) => {
      const plain = gei(given(tonnes), given(output)).value;
      const scaled = gei({ ...given(0), value: decimal(tonnes).times(k) }, { ...given(0), value: decimal(output).times(k) }).value;
      const exact = divide(fraction(tonnes), fraction(output));
      expect(agrees(plain.toFixed(), exact) && agrees(scaled.toFixed(), exact)).toBe(true);
    }),
    RUNS,
  );
});

test("a zero-emission source changes nothing", () => {
  fc.assert(
    fc.property(quantity, above(1, 5_000_000), fc.nat({ max: 1_000_000 }), (tonnes, output, biomass) => {
      const none = EMISSIONS([["bagasse"]] as never, [[biomass]], [["t"]])[0]![0] as number;
      const renewable = EMISSIONS([["renewable"]] as never, [[biomass]], [["MWh"]])[0]![0] as number;
      expect(GEI([[tonnes], [none], [renewable]], [[output]])).toEqual(GEI([[tonnes]], [[output]]));
    }),
    RUNS,
  );
});

test("surplus and shortfall are exact and never both positive", () => {
  fc.assert(
    fc.property(intensity, intensity, above(1, 5_000_000), (target, achieved, output) => {
      const issued = certificatesIssued(given(target), given(achieved), given(output)).value;
      const due = certificatesToSurrender(given(target), given(achieved), given(output)).value;
      const margin = subtract(fraction(target), fraction(achieved));
      expect(issued.isPositive() && !issued.isZero() && due.isPositive() && !due.isZero()).toBe(false);
      expect(agrees(issued.toFixed(), multiply(positive(margin), fraction(output)))).toBe(true);
      expect(agrees(due.toFixed(), multiply(positive({ n: -margin.n, d: margin.d }), fraction(output)))).toBe(true);
    }),
    RUNS,
  );
});

test("more coal never lowers the GEI", () => {
  fc.assert(
    fc.property(lot, quantity, quantity, above(1, 5_000_000), (coal, more, others, output) => {
      const geiWith = (tonnes: ReturnType<typeof decimal>) => {
        const energy = burnt({ ...coal, tonnes: tonnes.toFixed() }, "96.1", "1");
        return gei(totalEmissions(energy, given(0), given(others), given(0), given(0)), given(output)).value;
      };
      expect(geiWith(decimal(coal.tonnes).plus(more)).gte(geiWith(decimal(coal.tonnes)))).toBe(true);
    }),
    RUNS,
  );
});

test("clinker factor, equivalent cement and stock changes", () => {
  fc.assert(
    fc.property(
      above(1, 2_000_000),
      share,
      above(1, 2_000_000),
      share,
      quantity,
      quantity,
      (cement, clinkerShare, major, majorShare, opening, closing) => {
        const additives = (produced: string, kept: string) => ({ ...given(0), value: decimal(produced).times(decimal(1).minus(kept)) });
        const own = clinkerFactor(given(cement), additives(cement, clinkerShare));
        const equivalent = equivalentCement(given(cement), own, clinkerFactor(given(major), additives(major, majorShare)));
        expect(agrees(equivalent.value.toFixed(), divide(multiply(fraction(cement), fraction(clinkerShare)), fraction(majorShare)))).toBe(
          true,
        );
        const [rise, fall] = [stockRise(given(opening), given(closing)).value, stockFall(given(opening), given(closing)).value];
        expect(rise.isZero() || fall.isZero()).toBe(true);
        expect(agrees(rise.minus(fall).toFixed(), subtract(fraction(closing), fraction(opening)))).toBe(true);
      },
    ),
    RUNS,
  );
});

test("carbon: lots, mass balance and anodes", () => {
  fc.assert(
    fc.property(above(2, 99), ncv, quantity, quantity, share, (carbon, kcal, tonnesIn, tonnesOut, netAnode) => {
      const ratio = { ...given(0), value: decimal(44).div(12) };
      const exactRatio = divide(fraction("44"), fraction("12"));
      const percent = divide(fraction(carbon), fraction("100"));
      expect(
        agrees(
          lotFactorFromCarbon(given(carbon), given(kcal), ratio).value.toFixed(),
          divide(multiply(percent, exactRatio), multiply(fraction(kcal), fraction("0.0000041868"))),
        ),
      ).toBe(true);
      const balance = massBalance([carbonFlow(given(tonnesIn), given(carbon))], [carbonFlow(given(tonnesOut), given(carbon))], ratio);
      expect(agrees(balance.value.toFixed(), multiply(subtract(fraction(tonnesIn), fraction(tonnesOut)), percent, exactRatio))).toBe(true);
      const anode = anodeConsumption(given(tonnesIn), given(netAnode), given(2), given("0.4"), ratio);
      expect(agrees(anode.value.toFixed(), multiply(fraction(tonnesIn), fraction(netAnode), fraction("0.976"), exactRatio))).toBe(true);
    }),
    RUNS,
  );
});

test("PFC by slope is the exact sum over both gases", () => {
  fc.assert(
    fc.property(quantity, figure(1440), share, share, (aluminium, minutes, slope, weight) => {
      const cf4 = cf4OfAnodeEffects(weightedMinutes(given(aluminium), given(minutes)), given(slope));
      const emissions = pfcEmissions(cf4, c2f6FromCf4(cf4, given(weight)), given(6630), given(11_100));
      const tonnes = divide(multiply(fraction(aluminium), fraction(minutes), fraction(slope)), fraction("1000"));
      expect(
        agrees(emissions.value.toFixed(), multiply(tonnes, add(fraction("6630"), multiply(fraction(weight), fraction("11100"))))),
      ).toBe(true);
    }),
    RUNS,
  );
});

test("the oracle notices a wrong digit", () => {
  expect(agrees("0.333333333333333333333333333333333", divide(fraction("1"), fraction("3")))).toBe(true);
  expect(agrees("0.333333333333333333333333333", divide(fraction("1"), fraction("3")))).toBe(false);
});
