/** Clinker in Form B: stocks, trade, and what exported or stocked clinker counts for. */
import type { Inventory } from "../../inventory/model";
import { clinkerColumn } from "../../inventory/clinker";
import type { Product } from "../../plan/model";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { At, FormPart, LineSpec } from "../model/line";
import { clinkerLine, productLine } from "../model/lineIds";

export const CLINKER = {
  rise: "B.clinker-stock-rise",
  fall: "B.clinker-stock-fall",
  exported: "B.clinker-exported",
  equivalent: "B.clinker-equivalent",
} as const;

export function clinkerParts(clinkers: readonly Product[]): readonly FormPart[] {
  const id = (what: string) => clinkerLine(clinkers, what);
  const isOne = clinkers.length === 1;
  /** One clinker is fed from the readings; of several, each has its line and the sum stands below. */
  const fed = (what: string, formula: LineSpec["formula"]) =>
    isOne ? formula : (at: At) => at.total(clinkers.map((each) => productLine(each, what)));
  const terms =
    (pick: (found: NonNullable<Inventory["clinker"]>) => Figure) =>
    (inventory: Inventory): Figure =>
      inventory.clinker === null ? missing("notInPeriod", "clinker") : pick(inventory.clinker);
  const line = (rest: Pick<LineSpec, "id" | "label" | "how" | "formula" | "engine">): LineSpec => ({
    kind: "line",
    unit: "t",
    format: "quantity",
    ...rest,
  });
  return [
    { kind: "heading", id: "B.h.clinker-trade", label: "Clinker stock and trade" },
    ...(isOne ? [] : clinkers.flatMap(clinkerOwnLines)),
    ...(isOne
      ? []
      : [
          line({
            id: id("produced"),
            label: "Clinker produced, all kilns",
            how: "sum of the clinkers",
            formula: (at) => at.total(clinkers.map((each) => productLine(each, "produced"))),
            engine: terms((c) => c.produced),
          }),
        ]),
    line({
      id: id("opening"),
      label: "Opening stock of clinker",
      how: "stock at the start of the first month",
      formula: fed("opening", (at) => at.fedAt("first")),
      engine: terms((c) => c.opening),
    }),
    line({
      id: id("closing"),
      label: "Closing stock of clinker",
      how: "stock at the end of the last month",
      formula: fed("closing", (at) => at.fedAt("last")),
      engine: terms((c) => c.closing),
    }),
    line({
      id: CLINKER.rise,
      label: "Clinker stock rise",
      how: "closing - opening, if positive",
      engine: terms((c) => c.stockRise),
      formula: (at) =>
        at.when(
          [id("opening"), id("closing")],
          (opening = "", closing = "") => `IF(ROUND(${closing}-${opening},6)>0,${closing}-${opening},0)`,
        ),
    }),
    line({
      id: CLINKER.fall,
      label: "Clinker stock fall, counted as imported",
      how: "opening - closing, if positive",
      engine: terms((c) => c.stockFall),
      formula: (at) =>
        at.when(
          [id("opening"), id("closing")],
          (opening = "", closing = "") => `IF(ROUND(${opening}-${closing},6)>0,${opening}-${closing},0)`,
        ),
    }),
    line({
      id: id("movedIn"),
      label: "Clinker imported",
      how: "bought or received from sister units",
      formula: fed("movedIn", (at) => at.fed()),
      engine: terms((c) => c.imported),
    }),
    line({
      id: id("dispatched"),
      label: "Clinker sold",
      how: "sum of the months",
      formula: fed("dispatched", (at) => at.fed()),
      engine: terms((c) => c.sold),
    }),
    line({
      id: id("movedOut"),
      label: "Clinker to sister units",
      how: "sum of the months",
      formula: fed("movedOut", (at) => at.fed()),
      engine: terms((c) => c.moved),
    }),
    line({
      id: CLINKER.exported,
      label: "Clinker exported",
      how: "sold + to sister units",
      formula: (at) => at.total([id("dispatched"), id("movedOut")]),
      engine: terms((c) => c.exported),
    }),
  ];
}

/** Stock and trade of one of several clinkers. */
function clinkerOwnLines(clinker: Product): readonly LineSpec[] {
  const columns = {
    opening: "Opening stock",
    closing: "Closing stock",
    movedIn: "Imported",
    dispatched: "Sold",
    movedOut: "To sister units",
  } as const;
  return (Object.keys(columns) as readonly (keyof typeof columns)[]).map((column): LineSpec => ({
    kind: "line",
    id: productLine(clinker, column),
    label: `${columns[column]}, ${clinker.product.text}`,
    unit: "t",
    format: "quantity",
    how: "sum of the months",
    formula: (at) => (column === "opening" ? at.fedAt("first") : column === "closing" ? at.fedAt("last") : at.fed()),
    engine: (inventory) => clinkerColumn(clinker, column, inventory),
  }));
}

export function clinkerEquivalent(major: Product | undefined): LineSpec {
  return {
    kind: "line",
    id: CLINKER.equivalent,
    label: "Equivalent of clinker exported or stocked",
    unit: "t",
    format: "quantity",
    how: "(exported + stock rise) / clinker factor of the major cement",
    formula: (at) =>
      at.when(
        [CLINKER.exported, CLINKER.rise, major === undefined ? "no major cement" : productLine(major, "clinkerFactor")],
        (exported = "", rise = "", factor = "") => `IF(${factor}=0,"",(${exported}+${rise})/${factor})`,
      ),
    engine: (inventory) => inventory.clinker?.notional?.equivalent ?? missing("notInPeriod", "clinker"),
  };
}
