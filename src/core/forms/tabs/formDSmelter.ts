/** Lines of a smelter: anodes, packing coke and anode effects. */
import type { AluminiumResult, Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import type { Figure } from "../../trace/figure";
import type { FormPart, LineSpec } from "../model/line";
import { aluminiumFactor, aluminiumLine, productLine } from "../model/lineIds";
import { line } from "../model/lineOf";

const LINES = {
  carbon: aluminiumLine("anode-carbon"),
  anode: aluminiumLine("anode"),
  baked: aluminiumLine("baked-anode"),
  coke: aluminiumLine("packing-coke"),
  effect: aluminiumLine("anode-effect"),
  cf4: aluminiumLine("cf4"),
  c2f6: aluminiumLine("c2f6"),
  pfc: aluminiumLine("pfc"),
} as const;

const smelter = (pick: (found: AluminiumResult) => Figure | null) => (inventory: Inventory) =>
  inventory.aluminium === null ? null : pick(inventory.aluminium);

/** Ids of the lines that count towards direct process emissions. */
export function smelterTotals({ aluminium }: Inventory): readonly string[] {
  return aluminium === null ? [] : [LINES.anode, ...(aluminium.packingCoke === null ? [] : [LINES.coke]), LINES.pfc];
}

export function smelterParts({ aluminium }: Inventory, setting: InventorySetting): readonly FormPart[] {
  if (aluminium === null) return [];
  const metal = productLine(
    setting.plan.products.find((product) => product.role.text === "main product")!,
    "produced",
  );
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
    ...(aluminium.packingCoke === null ? [] : cokeLines()),
    ...(aluminium.pfcMethod === "Tier 1"
      ? []
      : [
          line(
            LINES.effect,
            aluminium.pfcMethod === "slope" ? "Aluminium x anode-effect minutes" : "Aluminium x overvoltage / current efficiency",
            aluminium.pfcMethod === "slope" ? "t min" : "t mV",
            "sum of the months",
            (at) => at.fed(),
            smelter((found) => found.effect.sum),
          ),
        ]),
    ...pfcLines(aluminium, metal),
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

function pfcLines({ pfcMethod }: AluminiumResult, metal: string): readonly LineSpec[] {
  const [driver, cf4, c2f6] = pfcMethod === "Tier 1" ? [metal, "tier1Cf4", "tier1C2f6"] : [LINES.effect, pfcMethod, "c2f6Fraction"];
  const perThousand = (a = "", b = "") => `${a}*${b}/1000`;
  const second =
    pfcMethod === "Tier 1"
      ? { terms: [metal, aluminiumFactor(c2f6)], write: perThousand, how: "aluminium x default factor / 1000" }
      : { terms: [LINES.cf4, aluminiumFactor(c2f6)], write: (a = "", b = "") => `${a}*${b}`, how: "CF4 x weight fraction" };
  return [
    line(
      LINES.cf4,
      "CF4",
      "t",
      pfcMethod === "Tier 1" ? "aluminium x default factor / 1000" : `sum above x ${pfcMethod} coefficient / 1000`,
      (at) => at.when([driver, aluminiumFactor(cf4)], perThousand),
      smelter((found) => found.cf4),
    ),
    line(
      LINES.c2f6,
      "C2F6",
      "t",
      second.how,
      (at) => at.when(second.terms, second.write),
      smelter((found) => found.c2f6),
    ),
    line(
      LINES.pfc,
      "Perfluorocarbons",
      "tCO2e",
      "CF4 x GWP + C2F6 x GWP",
      (at) =>
        at.when(
          [LINES.cf4, aluminiumFactor("gwpCf4"), LINES.c2f6, aluminiumFactor("gwpC2f6")],
          (a = "", b = "", c = "", d = "") => `${a}*${b}+${c}*${d}`,
        ),
      smelter((found) => found.pfc),
    ),
  ];
}
