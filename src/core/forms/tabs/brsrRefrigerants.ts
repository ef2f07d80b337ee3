/** Refrigerants of the BRSR summary: typed kilograms and warming potentials. */
import { total } from "../../inventory/readings";
import { refrigerantLeakage } from "../../method/memoItems";
import { decimal, ZERO } from "../../quantity/decimal";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { reading } from "../../trace/trace";
import type { LineSpec, TableRowsSpec } from "../model/line";
import { line } from "../model/lineOf";
import { typedKey } from "../model/typed";
import type { BrsrSetting } from "./brsr";

const REFRIGERANTS = ["BR.refrigerant.1", "BR.refrigerant.2", "BR.refrigerant.3"] as const;
/** Columns of a refrigerant row. */
const [KILOGRAMS, GWP] = [2, 3] as const;

/** The rule of a figure that the summary adds up. */
export const brsrRule = (label: string, how: string, unit = "tCO2e") => ({ label, unit, how, cite: "BRSR, Principle 6" });

export function refrigerantTable(): TableRowsSpec {
  return {
    kind: "table",
    id: "BR.refrigerants-table",
    header: ["Refrigerant (type its name)", "Leaked, kg", "GWP, 100 years"],
    rows: REFRIGERANTS.map(() => [{ typed: "text" }, { typed: "number" }, { typed: "number" }]),
    ids: REFRIGERANTS,
  };
}

/** Blank until a quantity is typed, and while a quantity has no GWP. */
export function refrigerants({ typed: fields }: BrsrSetting): Figure {
  const rows = REFRIGERANTS.flatMap((id, i) => {
    const kilograms = fields.get(typedKey(id, KILOGRAMS));
    const gwp = fields.get(typedKey(id, GWP));
    if (typeof kilograms !== "number") return [];
    if (typeof gwp !== "number")
      return [
        kilograms === 0
          ? { ...reading("none leaked", ZERO, "tCO2e") }
          : missing("notTyped", "BRSR Principle 6", { words: { field: `GWP of refrigerant ${i + 1}` } }),
      ];
    return [refrigerantLeakage(reading("Leaked", decimal(kilograms), "kg"), reading("GWP", decimal(gwp), ""))];
  });
  return rows.length === 0
    ? missing("notTyped", "BRSR Principle 6", { words: { field: "refrigerant in kg, 0 for none," } })
    : total(brsrRule("Refrigerants", "sum of kg x GWP / 1000"), rows);
}

export function refrigerantLine(given: BrsrSetting): LineSpec {
  return line(
    "BR.refrigerants",
    "Refrigerants leaked",
    "tCO2e",
    "sum of kg x GWP / 1000; type 0 kg for none",
    (at) => {
      const range = (column: number) => `${at.beside(REFRIGERANTS[0], column)}:${at.beside(REFRIGERANTS[2], column)}`;
      const [kilograms, gwp] = [range(KILOGRAMS), range(GWP)];
      return (
        `=IF(SUMPRODUCT(ISNUMBER(${kilograms})*1)=0,"",IF(SUMPRODUCT(ISNUMBER(${kilograms})*(${kilograms}<>` +
        `0)*(1-ISNUMBER(${gwp})))>0,"",SUMPRODUCT(${kilograms},${gwp})/1000))`
      );
    },
    () => refrigerants(given),
  );
}
