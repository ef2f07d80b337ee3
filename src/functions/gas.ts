/** CO2 of a gas from its analysis. */
import { co2OfGas } from "../core/method/gases";
import { lookup, traceOf } from "../core/parameters";
import { decimal, ONE, sum } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { convert } from "../core/quantity/conversion";
import { cited, reading } from "../core/trace/trace";
import { perRow } from "./columns";
import type { ArgumentsOf, Row, Shown } from "./columns";
import { amount, withAll } from "./figures";
import { editionOf } from "./year";

/** The arguments in Excel's order, with the carbon atoms of each. */
const COMPONENTS = [
  { name: "co2", label: "CO2", carbonAtoms: 1 },
  { name: "co", label: "CO", carbonAtoms: 1 },
  { name: "methane", label: "Methane", carbonAtoms: 1 },
  { name: "c2", label: "Hydrocarbons with two carbon atoms", carbonAtoms: 2 },
  { name: "c3", label: "Hydrocarbons with three carbon atoms", carbonAtoms: 3 },
  { name: "c4", label: "Hydrocarbons with four carbon atoms", carbonAtoms: 4 },
] as const;

type Component = (typeof COMPONENTS)[number]["name"];

/** kg CO2 per Nm3 from vol %; shares are per cent, because analyses are printed so. */
export function gasCo2(args: ArgumentsOf<Component>): Shown[][] {
  return perRow(args, (row) =>
    withAll({ shares: sharesOf(row), edition: editionOf(undefined), molarVolume: convert(ONE, "kmol", "Nm3") }, (found) =>
      withAll({ mass: lookup("cement.molarMass.co2", found.edition.year, found.edition.pack) }, ({ mass }) => {
        const components = COMPONENTS.map(({ label, carbonAtoms }, i) => ({
          percent: reading(label, found.shares[i] ?? decimal(0), "vol %"),
          carbonAtoms,
        }));
        const volume = cited("Molar volume", found.molarVolume, "Nm3/kmol", "ideal gas at 0 C and 101.325 kPa");
        return good(co2OfGas(components, traceOf("Molar mass of CO2", mass), volume).value.toNumber());
      }),
    ),
  );
}

function sharesOf(row: Row<Component>): Outcome<readonly Decimal[]> {
  const shares: Decimal[] = [];
  for (const { name } of COMPONENTS) {
    const share = amount(row[name], name, null);
    if (!share.ok) return share;
    shares.push(share.value);
  }
  const total = sum(shares);
  if (total.gt("100.5")) return bad("outOfRange", `the shares add up to ${total.toString()} %: give vol % of the whole gas`);
  if (total.gt(0) && total.lte(1)) return bad("outOfRange", `the shares add up to ${total.toString()}: give per cent, e.g. 23 for 23 %`);
  return good(shares);
}
