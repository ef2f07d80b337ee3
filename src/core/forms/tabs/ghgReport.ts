/** GHG Report: the contents a to m of Procedure 5(22)(ii), due with Form A. */
import type { Inventory } from "../../inventory/model";
import type { BalanceStream, CombustionStream, StreamResult } from "../../inventory/streamModel";
import { hasToClose } from "../../inventory/closure";
import type { InventorySetting } from "../../inventory/setting";
import { biogenicEnergy } from "../../method/combustion";
import { BOUNDARY_TABLE, SAMPLING_TABLE, VERSION_TABLE } from "../../plan/spec/planTables";
import { MEASURE_TABLE } from "../../plan/spec/referenceTables";
import { ZERO } from "../../quantity/decimal";
import { combine, isMissing } from "../../trace/figure";
import type { DataRow } from "../data/dataRows";
import type { FactorRegister } from "../data/factors";
import { STREAM_COLUMNS as COLUMN, STREAMS } from "../model/grids";
import type { FormCell, FormPart, FormSpec, LineSpec, TextSpec } from "../model/line";
import { PROCESS, REPORT_TOTAL, RESULT, streamFactor, streamLine, streamTitle } from "../model/lineIds";
import { figureOf } from "../model/engine";
import { dateLink, textLink } from "../model/links";
import { linkedTable, procedureTable, section } from "../model/planLinks";
import { reportRows } from "./reportRows";

export function ghgReport(inventory: Inventory, setting: InventorySetting, factors: FactorRegister, data: readonly DataRow[]): FormSpec {
  const { plan, reference } = setting;
  const rows = reportRows(inventory, setting, factors, data);
  return {
    form: "ghgReport",
    title: "GHG Report: emissions of the compliance year",
    naming: "GHG emission report of the Procedure, 5(22)(ii) a to m; verified, and due with Form A.",
    grid: STREAMS,
    parts: [
      ...identity(setting),
      ...section(
        "GR.f",
        "f. Operational changes",
        typed("GR.g", "g. Changes of operation, capacity, streams or meters in the year"),
        linkedTable(
          "GR.g.boundary",
          BOUNDARY_TABLE,
          plan.boundary.filter((row) => row.approval.text !== ""),
          ["process", "reason", "inside", "approval", "since"],
        ),
      ),
      ...section(
        "GR.h",
        "h. Processes and their raw materials",
        linkedTable("GR.h.processes", BOUNDARY_TABLE, plan.boundary, ["process", "reason", "inside"]),
        ...products(setting),
      ),
      ...section(
        "GR.i",
        "i. Emissions by source stream",
        ...rows,
        total(rows, hasToClose(inventory.streams) ? [PROCESS.closure] : []),
        againstFormA(),
      ),
      ...massBalance(inventory),
      ...notCounted(inventory),
      ...section(
        "GR.j",
        "j. Sampling plan",
        linkedTable("GR.j.sampling", SAMPLING_TABLE, plan.sampling, ["samplingPlan", "place", "laboratory", "frequency"]),
      ),
      ...section("GR.k", "k. Data control", procedureTable("GR.k.procedure", plan, "5(6).6")),
      ...section("GR.l", "l. Memo: biomass, outside the total", ...memo(inventory)),
      ...section(
        "GR.m",
        "m. Reduction measures",
        linkedTable("GR.m.measures", MEASURE_TABLE, reference?.measures ?? [], [
          "measure",
          "measureYear",
          "ghgBefore",
          "ghgAfter",
          "investment",
        ]),
      ),
      typed("GR.U", "Declaration and signature: wording of the report, to be signed by the entity"),
    ],
  };
}

const text = (id: string, label: string, content: TextSpec["content"]): TextSpec => ({ kind: "text", id, label, content, note: "" });
const typed = (id: string, label: string): TextSpec => ({ ...text(id, label, { value: null }), typed: true });

function identity({ plan }: InventorySetting): readonly FormPart[] {
  const { entity, versions } = plan;
  const version = versions[versions.length - 1];
  return [
    text("GR.a", "a. Registration number", textLink(entity.registration)),
    text("GR.b.head", "b. Head of the plant, contact", textLink(entity.chiefExecutive)),
    text("GR.b.manager", "b. Energy manager, contact", textLink(entity.energyManager)),
    text("GR.c", "c. Reporting year", textLink(entity.year)),
    text("GR.d", "d. Monitoring plan: approval", version === undefined ? { value: null } : textLink(version.approval)),
    text("GR.e.version", "e. Version of the plan", version === undefined ? { value: null } : textLink(version.version)),
    text("GR.e.from", "e. Effective from", version === undefined ? { value: null } : dateLink(version.effectiveFrom)),
    linkedTable("GR.e.versions", VERSION_TABLE, versions, ["version", "change", "effectiveFrom", "submittedOn"]),
  ];
}

function products({ plan }: InventorySetting): readonly FormPart[] {
  const rows = plan.streams.map((row) => [textLink(row.stream), textLink(row.material), textLink(row.use), textLink(row.unit)]);
  return [
    {
      kind: "table",
      id: "GR.h.materials",
      header: ["Stream", "Material", "Use", "Unit"],
      rows: rows.length > 0 ? rows : [[{ value: "none in the plan" }]],
    },
  ];
}

function total(rows: readonly LineSpec[], closure: readonly string[]): LineSpec {
  return {
    kind: "line",
    id: REPORT_TOTAL,
    label: "Sum of the rows",
    unit: "tCO2e",
    format: "quantity",
    isTotal: true,
    how: "sum of the rows above",
    formula: (at) => at.total([...rows.map((row) => row.id), ...closure]),
    engine: figureOf(
      (found) => found,
      (found) => found.emissions,
    ),
  };
}

function againstFormA(): LineSpec {
  return {
    kind: "line",
    id: "GR.difference",
    label: "Difference to Form A, total emissions",
    unit: "tCO2e",
    format: "check",
    how: "sum of the rows - Form A, to 6 decimals",
    formula: (at) => at.when([REPORT_TOTAL, RESULT.emissions], (sum = "", form = "") => `ROUND(${sum}-${form},6)`),
    engine: (inventory) => combine([inventory.emissions], (found) => ({ ...found, value: ZERO })),
  };
}

const named = (result: StreamResult) => streamTitle(result.stream);
const pathOf = (result: StreamResult) => result.stream.id;

/** Flows of the mass balance: tonnes, and the carbon in them. */
function massBalance(inventory: Inventory): readonly FormPart[] {
  const flows = inventory.streams.filter(
    (result): result is BalanceStream => result.method === "balanceIn" || result.method === "balanceOut",
  );
  const lines = flows.map((flow): LineSpec => {
    const find = (found: Inventory) =>
      found.streams.find((candidate): candidate is BalanceStream => candidate.stream === flow.stream && candidate.method === flow.method);
    return {
      kind: "line",
      id: `GR.balance.${pathOf(flow)}`,
      label: `Carbon of ${named(flow)}`,
      unit: "t C",
      format: "quantity",
      how: "Form D",
      formula: (at) => at.when([streamLine.carbon(flow.stream)], (cell = "") => cell),
      engine: figureOf(find, (found) => found.carbon),
      beside: new Map([[COLUMN.method, { word: flow.method === "balanceIn" ? "carbon in, t C" : "carbon out, t C" }]]),
    };
  });
  return section(
    "GR.i.balance",
    "i. Mass-balance flows, carbon in tonnes",
    ...(lines.length > 0 ? lines : [text("GR.i.no-balance", "No stream of the plan is counted by mass balance", { value: null })]),
  );
}

/** Streams outside the boundary or left out by a choice of the plan: shown, and not in the sum. */
function notCounted(inventory: Inventory): readonly FormPart[] {
  const left = inventory.streams.filter((result) => !result.counted);
  if (left.length === 0) return [];
  const lines = left.map((result): LineSpec => {
    const find = (found: Inventory) => found.streams.find((candidate) => candidate.stream === result.stream);
    const of = result.method === "combustion" ? streamLine.emissions(result.stream) : streamLine.process(result.stream);
    return {
      kind: "line",
      id: `GR.left.${pathOf(result)}`,
      label: named(result),
      unit: "tCO2e",
      format: "quantity",
      how: "outside the sum",
      formula: (at) => at.when([of], (cell = "") => cell),
      engine: figureOf(find, (found) => found.emissions),
    };
  });
  return section("GR.left", "Streams not counted, tCO2e", ...lines);
}

/** Biogenic energy in TJ and its CO2, of streams with a biomass share. */
function memo(inventory: Inventory): readonly FormPart[] {
  const mixed = inventory.streams.filter(
    (result): result is CombustionStream => result.method === "combustion" && result.biogenic !== null,
  );
  if (mixed.length === 0) return [text("GR.l.none", "No stream with a biomass share", { value: null })];
  return mixed.map((result): LineSpec => {
    const { stream } = result;
    const find = (found: Inventory) =>
      found.streams.find((candidate): candidate is CombustionStream => candidate.stream === stream && candidate.method === "combustion");
    const energy = combine([result.energy, result.fossilShare], (found, share) => ({
      ...found,
      value: biogenicEnergy(found.value, share.value),
    }));
    const quantity = result.quantity;
    const number = (figure: typeof quantity) => (isMissing(figure) ? "" : figure.value.toNumber());
    return {
      kind: "line",
      id: `GR.l.${pathOf(result)}`,
      label: `${named(result)}, biogenic CO2`,
      unit: "tCO2",
      format: "quantity",
      how: "Form C, memo; beside it the stream's quantity and its biogenic energy",
      formula: (at) => at.when([streamLine.biogenic(stream)], (cell = "") => cell),
      engine: figureOf(find, (found) => found.biogenic),
      beside: new Map<number, FormCell>([
        [COLUMN.method, { word: "tCO2, outside the total" }],
        [
          COLUMN.quantity,
          { formula: (at) => at.when([streamLine.quantity(stream)], (cell = "") => cell), value: number(quantity), format: "quantity" },
        ],
        [COLUMN.quantityUnit, { word: result.quantityUnit }],
        [
          COLUMN.ncv,
          {
            formula: (at) =>
              at.when([streamLine.energy(stream), streamFactor.fossil(stream)], (heat = "", fossil = "") => `${heat}*(1-${fossil})`),
            value: number(energy),
            format: "quantity",
          },
        ],
        [COLUMN.ncvUnit, { word: "TJ biogenic" }],
      ]),
    };
  });
}
