/** The previous-year column of BEE Form E2: as Reference Data states it, and totals it does not state from the lines above. */
import { parameterFigure } from "../../inventory/planFigures";
import type { InventorySetting } from "../../inventory/setting";
import { sum, ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { electricalEnergy, energyInToe, MILLION_KCAL_PER_TOE } from "../../method/annualForm";
import { quotient } from "../../method/ratios";
import { previousLine } from "../../plan/find";
import { refText } from "../../workbook/cells";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { TWO_YEARS } from "../model/grids";
import type { At, ComputedCell, LineFormat, LineSpec } from "../model/line";

/** kcal in a kWh, by convention of energy statements: a parameter, and its key in the factor register. */
export const KCAL_PER_KWH = "convention.kcalPerKwh";

export const kwhByConvention = (setting: InventorySetting): Figure =>
  parameterFigure(KCAL_PER_KWH, "Energy of 1 kWh in energy statements", setting);

/** Id of a line of E2 by its number: "B2.9" -> "BE.B2.9". */
export const e2Line = (number: string) => `BE.${number}`;

interface Total {
  readonly from: readonly string[];
  readonly write: (cells: readonly string[], at: At) => string;
  /** null where the figure cannot be told from these, and the kcal a kWh counts as, alone. */
  readonly compute: (values: readonly Decimal[], perKwh: Decimal | null) => Decimal | null;
}

/** Million kcal are tenths of a TOE. Exported power counts at the heat rate, which the previous year's lines do not tell. */
const TOTALS: Readonly<Record<string, Total>> = {
  "B2.4": {
    from: ["B2.1", "B2.2", "B2.3"],
    write: ([bought, made, out]) => `${bought}+${made}-${out}`,
    compute: ([bought = ZERO, made = ZERO, out = ZERO]) => electricalEnergy(bought, made, out),
  },
  "B2.8": { from: ["B2.5", "B2.6", "B2.7"], write: (cells) => cells.join("+"), compute: (values) => sum(values) },
  "B2.9": {
    from: ["B2.8", "B2.1", "B2.3"],
    write: ([heat, bought, out], at) => `IF(${out}=0,(${heat}+${bought}*${at.factor(KCAL_PER_KWH)})/${MILLION_KCAL_PER_TOE},"")`,
    compute: ([thermal = ZERO, bought = ZERO, out = ZERO], convention) =>
      out.isZero() && convention !== null ? energyInToe({ thermal, bought, convention, exported: ZERO, heatRate: ZERO }) : null,
  },
  "B2.14": { from: ["B2.11", "B2.12", "B2.13"], write: (cells) => cells.join("+"), compute: (values) => sum(values) },
  "B3.1": {
    from: ["B2.9", "B1.ii"],
    write: ([energy, output]) => `IF(${output}=0,"",${energy}/${output})`,
    compute: ([energy = ZERO, output = ZERO]) => quotient(energy, output),
  },
};

/** The previous year's cell of a line, absent where nothing is known of it. */
export type PreviousYear = (number: string, format: LineFormat) => { readonly previous?: NonNullable<LineSpec["previous"]> };

export function previousYear(setting: InventorySetting): PreviousYear {
  const { reference } = setting;
  const convention = kwhByConvention(setting);
  const perKwh = isMissing(convention) ? null : convention.value;
  const stated = (number: string) => previousLine(reference, number)?.previousValue;
  const value = (number: string): Decimal | null => {
    const typed = stated(number);
    if (typed !== undefined && typed.number !== null) return typed.number;
    const total = TOTALS[number];
    if (total === undefined) return null;
    const parts = total.from.map(value).filter((part) => part !== null);
    return parts.length < total.from.length ? null : total.compute(parts, perKwh);
  };
  return (number, format) => {
    const typed = stated(number);
    if (typed !== undefined && typed.number !== null && typed.cell !== null)
      return { previous: { formula: `=${refText(typed.cell)}`, value: typed.number.toNumber() } };
    const total = TOTALS[number];
    if (total === undefined) return {};
    const cell: ComputedCell = { formula: (at) => totalFormula(total, at), value: value(number)?.toNumber() ?? "", format };
    return { previous: cell };
  };
}

function totalFormula({ from, write }: Total, at: At): string {
  const cells = from.map((number) => at.beside(e2Line(number), TWO_YEARS.previous));
  return `=IF(AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")}),${write(cells, at)},"")`;
}
