import { grid } from "../../../support/grids";
import type { Cell } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { clinker, coal, coalGcv, cppCoal, cppGcv, MONTHS, opc, petcoke, petcokeGcv, ppc, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

/** A tab a month in no order, two tables on each, titles, uses as section titles, subtotals, blank rows, notes, MT. */
const ORDER = [2, 0, 1, 5, 4, 3];
const sum = (rows: string, value: number): Cell => ({ f: `=SUM(${rows})`, v: value });

export const messy: MessyCase = {
  title: "one tab a month, out of order, with sections, subtotals and a second table below",
  sheets: ORDER.map((i) =>
    grid(
      `${MONTH_NAMES[i]!.slice(0, 3).toUpperCase()} ${MONTHS[i]!.year}`,
      [
        ["INVENTED CEMENT LIMITED"],
        [`Monthly Fuel Report for the month of ${MONTH_NAMES[i]}, ${MONTHS[i]!.year}`],
        [],
        ["S.No.", "Name of Fuel", "UOM", "Consumption (MT)", "GCV (kcal/kg)", "Remarks"],
        [null, "KILN"],
        [1, "Imported Coal", "MT", coal(i), coalGcv(i)],
        [2, "Pet Coke", "MT", petcoke(i), petcokeGcv(i), "by weigh feeder"],
        [null, "Sub Total", "MT", sum("D6:D7", coal(i) + petcoke(i))],
        [],
        [null, "CPP"],
        [3, "Domestic coal", "MT", cppCoal(i), cppGcv(i)],
        [null, "Grand Total", "MT", sum("D6:D11", coal(i) + petcoke(i) + cppCoal(i))],
        [null, "Note: GCV by the plant laboratory"],
        [],
        [null, "Product", "UOM", "Production", "Despatch"],
        [null, "Clinker", "Tonnes", clinker(i)],
        [null, "OPC", "Tonnes", opc(i), opc(i) - 20],
        [null, "PPC", "Tonnes", ppc(i), ppc(i) + 35],
        [null, "Total cement", "Tonnes", sum("D17:D18", opc(i) + ppc(i))],
        [],
        [null, "Checked by: shift chemist"],
      ],
      { id: `m${i}` },
    ),
  ),
  twin: tidy([0, 1, 2, 3, 4, 5], (i) => ({
    fuel: tidyFuels(i).slice(0, 3),
    production: [
      { product: "Clinker", unit: "t", produced: clinker(i) },
      { product: "OPC", unit: "t", produced: opc(i), dispatched: opc(i) - 20 },
      { product: "PPC", unit: "t", produced: ppc(i), dispatched: ppc(i) + 35 },
    ],
  })),
  answers: { "unit:mt": "t" },
};
