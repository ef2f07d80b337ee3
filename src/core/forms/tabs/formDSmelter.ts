/** Lines of a smelter: anodes, packing coke and anode effects. */
import type { Inventory } from "../../inventory/model";
import type { AluminiumResult, PfcResult, PitchTerm } from "../../inventory/processModel";
import type { Figure } from "../../trace/figure";
import type { FormPart, LineSpec } from "../model/line";
import { aluminiumFactor, aluminiumLine, pitchLine, productLine } from "../model/lineIds";
import { line } from "../model/lineOf";

const LINES = {
  carbon: aluminiumLine("anode-carbon"),
  anode: aluminiumLine("anode"),
  baked: aluminiumLine("baked-anode"),
  coke: aluminiumLine("packing-coke"),
  pitch: aluminiumLine("pitch-volatiles"),
  effect: aluminiumLine("anode-effect"),
  cf4: aluminiumLine("cf4"),
  c2f6: aluminiumLine("c2f6"),
  pfc: aluminiumLine("pfc"),
  aluminium: aluminiumLine("aluminium"),
} as const;

const smelter = (pick: (found: AluminiumResult) => Figure | null) => (inventory: Inventory) =>
  inventory.aluminium === null ? null : pick(inventory.aluminium);

/** Ids of the lines that count towards direct process emissions. */
export function smelterTotals({ aluminium }: Inventory): readonly string[] {
  if (aluminium === null) return [];
  const baking = [...(aluminium.pitch === null ? [] : [LINES.pitch]), ...(aluminium.packingCoke === null ? [] : [LINES.coke])];
  return [LINES.anode, ...baking, LINES.pfc];
}

export function smelterParts({ aluminium }: Inventory): readonly FormPart[] {
  if (aluminium === null) return [];
  return [
    { kind: "heading", id: "D.h.smelter", label: "Anodes and anode effects" },
    line(
      LINES.carbon,
      "Carbon of net anode consumption",
      "t C",
      "sum of net anode x (100 - S - ash)/100, month by month",
      (at) => at.fed(),
      smelter((found) => found.anode.carbon),
    ),
    line(
      LINES.anode,
      "Anode consumption",
      "tCO2e",
      "anode carbon x ratio of CO2 to carbon",
      (at) => at.when([LINES.carbon, aluminiumFactor("carbonToCo2")], (carbon = "", ratio = "") => `${carbon}*${ratio}`),
      smelter((found) => found.anode.emissions),
    ),
    ...(aluminium.pitch === null ? [] : pitchLines()),
    ...(aluminium.packingCoke === null ? [] : cokeLines()),
    ...pfcParts(aluminium),
  ];
}

const PITCH_LABELS: Readonly<Record<PitchTerm, string>> = {
  green: "Green anode charged",
  hydrogen: "Hydrogen of green anode",
  baked: "Baked anode of it",
  tar: "Waste tar collected",
};

function pitchLines(): readonly LineSpec[] {
  const terms = Object.keys(pitchLine) as readonly PitchTerm[];
  const ids = terms.map((term) => aluminiumLine(pitchLine[term]));
  return [
    ...terms.map((term) =>
      line(
        aluminiumLine(pitchLine[term]),
        PITCH_LABELS[term],
        "t",
        "sum of the months",
        (at) => at.fed(),
        smelter((found) => found.pitch?.sums[term] ?? null),
      ),
    ),
    line(
      LINES.pitch,
      "Pitch volatiles",
      "tCO2e",
      "(green anode - hydrogen - baked anode - waste tar) x ratio of CO2 to carbon",
      (at) =>
        at.when(
          [...ids, aluminiumFactor("carbonToCo2")],
          (green = "", hydrogen = "", baked = "", tar = "", ratio = "") => `(${green}-${hydrogen}-${baked}-${tar})*${ratio}`,
        ),
      smelter((found) => found.pitch?.emissions ?? null),
    ),
  ];
}

function cokeLines(): readonly LineSpec[] {
  const terms = [LINES.baked, ...["cokeRate", "cokeSulphur", "cokeAsh", "carbonToCo2"].map(aluminiumFactor)];
  return [
    line(
      LINES.baked,
      "Baked anode produced",
      "t",
      "sum of the months",
      (at) => at.fed(),
      smelter((found) => found.packingCoke?.baked ?? null),
    ),
    line(
      LINES.coke,
      "Packing coke",
      "tCO2e",
      "baked anode x rate x (100 - S - ash)/100 x ratio of CO2 to carbon",
      (at) =>
        at.when(
          terms,
          (baked = "", rate = "", sulphur = "", ash = "", ratio = "") => `${baked}*${rate}*(100-${sulphur}-${ash})/100*${ratio}`,
        ),
      smelter((found) => found.packingCoke?.emissions ?? null),
    ),
  ];
}

const pfc = (pick: (found: Exclude<PfcResult, { readonly method: null }>) => Figure | null) =>
  smelter(({ pfc: found }) => (found.method === null ? null : pick(found)));

/** The PFC lines of the plan's method; only a total without figure while the plan names none. */
function pfcParts({ pfc: { method }, metals }: AluminiumResult): readonly FormPart[] {
  const total = pfcTotal();
  if (method === null) return [total];
  const perThousand = (a = "", b = "") => `${a}*${b}/1000`;
  if (method === "Tier 1") {
    const how = "aluminium x default factor / 1000";
    const made = metals.map((metal) => productLine(metal, "produced"));
    const driver = made.length === 1 ? [] : [aluminiumTotal(made)];
    const aluminium = driver[0]?.id ?? made[0] ?? "";
    return [
      ...driver,
      gasLine("cf4", "CF4", how, [aluminium, "tier1Cf4"], perThousand),
      gasLine("c2f6", "C2F6", how, [aluminium, "tier1C2f6"], perThousand),
      total,
    ];
  }
  return [
    effectLine(method),
    gasLine("cf4", "CF4", `sum above x ${method} coefficient / 1000`, [LINES.effect, method], perThousand),
    gasLine("c2f6", "C2F6", "CF4 x weight fraction", [LINES.cf4, "c2f6Fraction"], (a = "", b = "") => `${a}*${b}`),
    total,
  ];
}

function aluminiumTotal(made: readonly string[]): LineSpec {
  return line(
    LINES.aluminium,
    "Aluminium of all potlines",
    "t",
    "sum of the main products",
    (at) => at.total(made),
    smelter((found) => found.aluminium),
  );
}

function effectLine(method: "slope" | "overvoltage"): LineSpec {
  const isSlope = method === "slope";
  return line(
    LINES.effect,
    isSlope ? "Aluminium x anode-effect minutes" : "Aluminium x overvoltage / current efficiency",
    isSlope ? "t min" : "t mV/%",
    "sum of the months",
    (at) => at.fed(),
    pfc((found) => ("effect" in found ? found.effect.sum : null)),
  );
}

/** A gas of two terms: a line, and a factor by its key. */
function gasLine(
  gas: "cf4" | "c2f6",
  label: string,
  how: string,
  [driver, factor]: readonly [string, string],
  write: (...cells: readonly string[]) => string,
): LineSpec {
  return line(
    LINES[gas],
    label,
    "t",
    how,
    (at) => at.when([driver, aluminiumFactor(factor)], write),
    pfc((found) => found[gas]),
  );
}

function pfcTotal(): LineSpec {
  return line(
    LINES.pfc,
    "Perfluorocarbons",
    "tCO2e",
    "CF4 x GWP + C2F6 x GWP",
    (at) =>
      at.when(
        [LINES.cf4, aluminiumFactor("gwpCf4"), LINES.c2f6, aluminiumFactor("gwpC2f6")],
        (a = "", b = "", c = "", d = "") => `${a}*${b}+${c}*${d}`,
      ),
    smelter((found) => found.pfc.emissions),
  );
}
