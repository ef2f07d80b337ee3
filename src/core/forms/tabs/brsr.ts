/** BRSR Principle 6: scope 1 and 2 from the same inventory, what the scheme leaves out, intensities, and a bridge between the totals. */
import { hasNotional, isInternal, isMemo, notionalLabel } from "../../inventory/treatments";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { total } from "../../inventory/readings";
import { quotient } from "../../method/ratios";
import { ZERO } from "../../quantity/decimal";
import { denominatorUnit } from "../../sectors/outputs";
import { combine, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { derived } from "../../trace/trace";
import { vehicleEmissions, vehicleLines } from "./brsrVehicles";
import type { FactorRegister } from "../data/factors";
import { PLAIN } from "../model/grids";
import type { FormPart, FormSpec, LineSpec, TextSpec } from "../model/line";
import { RESULT, streamLine } from "../model/lineIds";
import { line } from "../model/lineOf";
import { typedFigure } from "../model/typed";
import type { TypedFields } from "../model/typed";
import { brsrRule, refrigerantLine, refrigerants, refrigerantTable } from "./brsrRefrigerants";

export interface BrsrSetting {
  readonly inventory: Inventory;
  readonly setting: InventorySetting;
  readonly factors: FactorRegister;
  readonly typed: TypedFields;
}

const TURNOVER = "BR.turnover";

export function brsr(given: BrsrSetting): FormSpec {
  const { inventory, setting } = given;
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const left = leftOut(inventory);
  const beyond = ["BR.vehicles", "BR.refrigerants"];
  return {
    form: "brsr",
    title: "BRSR Principle 6: greenhouse gas emissions",
    naming:
      "For the company's business responsibility report; this plant only. The scheme's total stands on Form A; the " +
      "bridge below leads from it to this one.",
    grid: PLAIN,
    parts: [
      { kind: "heading", id: "BR.h.outside", label: "What the scheme leaves out (type the figures; 0 for none)" },
      ...vehicleLines(given),
      refrigerantTable(),
      refrigerantLine(given),
      { kind: "heading", id: "BR.h.scopes", label: "Emissions" },
      line(
        "BR.scope1-scheme",
        "Scope 1, as counted for the scheme",
        "tCO2e",
        "Form A, direct energy + direct process",
        (at) => at.total(["A.direct-energy", "A.direct-process"]),
        direct,
      ),
      ...left.map((result) =>
        line(
          leftLine(result),
          `Scope 1, not counted for the scheme: ${result.stream.stream.text}, ${result.stream.use.text}`,
          "tCO2e",
          "Form C or D",
          (at) => at.when([leftSource(result)], (cell = "") => cell),
          (found) => found.streams.find((candidate) => candidate.stream === result.stream)?.emissions ?? null,
        ),
      ),
      {
        ...line(
          "BR.scope1",
          "Scope 1",
          "tCO2e",
          "as counted + not counted + vehicles + refrigerants",
          (at) => at.total(["BR.scope1-scheme", ...left.map(leftLine), ...beyond]),
          (found) => scope1(found, given),
        ),
        isTotal: true,
      },
      {
        ...line(
          "BR.scope2",
          "Scope 2, purchased power and heat",
          "tCO2e",
          "Form A, indirect, with the scheme's grid factor",
          (at) => at.when(["A.indirect"], (cell = "") => cell),
          (found) => found.indirect,
        ),
        isTotal: true,
      },
      {
        ...line(
          "BR.total",
          "Scope 1 and 2",
          "tCO2e",
          "scope 1 + scope 2",
          (at) => at.total(["BR.scope1", "BR.scope2"]),
          (found) => both(found, given),
        ),
        isTotal: true,
      },
      { kind: "heading", id: "BR.h.intensity", label: "Intensity" },
      typed(TURNOVER, "Turnover of the year (type it here)", "rupees", "Of this plant, on the basis the company's report states"),
      line(
        "BR.per-rupee",
        "Scope 1 and 2 per rupee of turnover",
        "tCO2e/rupee",
        "scope 1 and 2 / turnover",
        (at) => at.when(["BR.total", TURNOVER], (sum = "", turnover = "") => `IF(${turnover}=0,"",${sum}/${turnover})`),
        (found) => ratio(both(found, given), typedFigure(given.typed, TURNOVER, PLAIN.current, "Turnover", "rupees"), "tCO2e/rupee"),
        "tiny",
      ),
      line(
        "BR.per-unit",
        `Scope 1 and 2 per ${unit === "t" ? "tonne" : unit} of equivalent product`,
        `tCO2e/${unit}`,
        "scope 1 and 2 / equivalent product",
        (at) => at.when(["BR.total", RESULT.output], (sum = "", output = "") => `IF(${output}=0,"",${sum}/${output})`),
        (found) => ratio(both(found, given), found.equivalentProduct, `tCO2e/${unit}`),
        "gei",
      ),
      { kind: "heading", id: "BR.h.bridge", label: "Bridge from the scheme's total" },
      ...bridge(given),
    ],
  };
}

const typed = (id: string, label: string, unit: string, note: string): TextSpec => ({
  kind: "text",
  id,
  label,
  unit,
  content: { value: null },
  note,
  typed: true,
});

type Stream = Inventory["streams"][number];
const leftOut = (inventory: Inventory): readonly Stream[] =>
  inventory.streams.filter((result) => !result.counted && !isInternal(result.stream) && !isMemo(result.stream));
const leftLine = (result: Stream) => leftSource(result).replace(/^[CD]\.emissions\./, "BR.left.");
const leftSource = (result: Stream) =>
  result.method === "combustion" ? streamLine.emissions(result.stream) : streamLine.process(result.stream);

const direct = (found: Inventory): Figure =>
  total(brsrRule("Scope 1 as counted", "direct energy + direct process"), [found.directEnergy, found.directProcess]);
const scope1 = (found: Inventory, given: BrsrSetting): Figure =>
  total(brsrRule("Scope 1", "sum"), [
    direct(found),
    ...leftOut(found).map((result) => result.emissions),
    vehicleEmissions(given),
    refrigerants(given),
  ]);
const both = (found: Inventory, given: BrsrSetting): Figure =>
  total(brsrRule("Scope 1 and 2", "scope 1 + scope 2"), [scope1(found, given), found.indirect]);

function ratio(above: Figure, below: Figure, unit: string): Figure {
  return combine([above, below], (sum, by) => {
    const value = quotient(sum.value, by.value);
    return value === null ? missing("noOutput", "") : derived(brsrRule("Intensity", "emissions / basis", unit), value, [sum, by]);
  });
}

function bridge(given: BrsrSetting): readonly FormPart[] {
  const left = leftOut(given.inventory);
  const notional = hasNotional(given.inventory);
  const take =
    (id: string, sign = "") =>
    (at: Parameters<LineSpec["formula"]>[0]) =>
      at.when([id], (cell = "") => `${sign}${cell}`);
  const rows: readonly LineSpec[] = [
    line("BR.bridge.scheme", "Total emissions of the scheme", "tCO2e", "Form A", take(RESULT.emissions), (found) => found.emissions),
    ...(notional
      ? [
          line(
            "BR.bridge.notional",
            `less ${notionalLabel(given.inventory).toLowerCase()}`,
            "tCO2e",
            "made elsewhere: scope 3",
            take("A.notional", "-"),
            (found) => combine([found.notional], (sum) => ({ ...sum, value: sum.value.negated() })),
          ),
        ]
      : []),
    line(
      "BR.bridge.deductions",
      "plus deductions",
      "tCO2e",
      "power and heat given away, CO2 bonded or stored: emitted or bought here, so counted",
      take("A.deductions"),
      (found) => found.deductions,
    ),
    ...left.map((result) =>
      line(
        leftLine(result).replace("BR.left.", "BR.bridge.left."),
        `plus ${result.stream.stream.text}, ${result.stream.use.text}`,
        "tCO2e",
        "not counted for the scheme",
        take(leftLine(result)),
        (found) => found.streams.find((candidate) => candidate.stream === result.stream)?.emissions ?? null,
      ),
    ),
    line("BR.bridge.vehicles", "plus vehicles outside the gate", "tCO2e", "above", take("BR.vehicles"), () => vehicleEmissions(given)),
    line("BR.bridge.refrigerants", "plus refrigerants", "tCO2e", "above", take("BR.refrigerants"), () => refrigerants(given)),
  ];
  return [
    ...rows,
    {
      ...line(
        "BR.bridge.total",
        "Scope 1 and 2, by the bridge",
        "tCO2e",
        "sum of the rows above",
        (at) => at.total(rows.map((row) => row.id)),
        (found) => both(found, given),
      ),
      isTotal: true,
    },
    line(
      "BR.bridge.difference",
      "Difference to scope 1 and 2",
      "tCO2e",
      "must be 0",
      (at) => at.when(["BR.bridge.total", "BR.total"], (by = "", sum = "") => `ROUND(${by}-${sum},6)`),
      (found) => combine([both(found, given)], (sum) => ({ ...sum, value: ZERO })),
      "check",
    ),
  ];
}
