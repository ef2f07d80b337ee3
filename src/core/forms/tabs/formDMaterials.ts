/** Materials in Form D: what gives off CO2 by its tonnes, and the flows of the carbon mass balance. */
import { balanceFuels, carbonClosure, closureFigure, hasToClose } from "../../inventory/closure";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import type { BalanceStream, MaterialStream, StreamResult } from "../../inventory/streamModel";
import type { Figure } from "../../trace/figure";
import type { FormPart, LineSpec } from "../model/line";
import { PROCESS, streamFactor, streamLine, streamTitle } from "../model/lineIds";
import { line } from "../model/lineOf";
import type { FigurePick } from "../model/lineOf";

/** The same stream in the inventory of another period. */
function same<S extends StreamResult>(result: S, pick: (found: S) => Figure | null): FigurePick {
  return (inventory) => {
    const found = inventory.streams.find(
      (candidate): candidate is S => candidate.stream === result.stream && candidate.method === result.method,
    );
    return found === undefined ? null : pick(found);
  };
}

const named = (result: StreamResult) => streamTitle(result.stream);

/** Equation X: carbon in adds, carbon out takes away. */
export function balanceParts(flows: readonly BalanceStream[]): readonly FormPart[] {
  return [
    { kind: "heading", id: "D.h.balance", label: "Carbon mass balance" },
    ...flows.map((flow) =>
      line(
        streamLine.material(flow.stream),
        named(flow),
        flow.quantityUnit,
        "sum of lots and months",
        (at) => at.fed(),
        same(flow, (found) => found.quantity),
      ),
    ),
    ...flows.map((flow) =>
      line(
        streamLine.carbon(flow.stream),
        `Carbon in ${named(flow)}`,
        "t C",
        "sum of quantity x carbon %, lot by lot",
        (at) => at.fed(),
        same(flow, (found) => found.carbon),
      ),
    ),
    ...flows.map((flow) => {
      const sign = flow.method === "balanceIn" ? "" : "-";
      return line(
        streamLine.process(flow.stream),
        `${flow.method === "balanceIn" ? "CO2 of" : "CO2 kept in"} ${named(flow)}`,
        "tCO2e",
        `${sign === "" ? "" : "minus "}carbon x ratio of CO2 to carbon`,
        (at) => at.when([streamLine.carbon(flow.stream), "carbonToCo2"], (carbon = "", ratio = "") => `${sign}${carbon}*${ratio}`),
        same(flow, (found) => found.emissions),
      );
    }),
  ];
}

/** Whether the carbon closes: a total without a figure, and why, where more leaves than enters. */
export function closureParts(inventory: Inventory, setting: InventorySetting): readonly FormPart[] {
  if (!hasToClose(inventory.streams)) return [];
  const flows = inventory.streams.filter(({ counted, method }) => counted && (method === "balanceIn" || method === "balanceOut"));
  const terms = [
    ...flows.map(({ stream }) => streamLine.process(stream)),
    ...balanceFuels(inventory.streams).map(({ stream }) => streamLine.emissions(stream)),
  ];
  return [
    line(
      PROCESS.carbonRest,
      "CO2 of the carbon that enters, less that of the carbon that leaves",
      "tCO2e",
      "flows of the balance + fuels of kilns and processes",
      (at) => at.total(terms),
      (found) => carbonClosure(found.streams, setting)?.rest ?? null,
    ),
    line(
      PROCESS.closure,
      "Carbon closure",
      "tCO2e",
      "0; no figure while more carbon leaves than enters",
      (at) => at.when([PROCESS.carbonRest], (rest = "") => `IF(ROUND(${rest},6)<0,"",0)`),
      (found) => closureFigure(found.streams, setting),
    ),
  ];
}

export function carbonateParts(carbonates: readonly MaterialStream[]): readonly FormPart[] {
  return [{ kind: "heading", id: "D.h.carbonates", label: "Carbonates and other process materials" }, ...materialLines(carbonates)];
}

/** Quantity and emissions of each material that counts by its tonnes. */
export function materialLines(materials: readonly MaterialStream[]): readonly LineSpec[] {
  return [
    ...materials.map((result) =>
      line(
        streamLine.material(result.stream),
        named(result),
        result.quantityUnit,
        "sum of lots and months",
        (at) => at.fed(),
        same(result, (found) => found.quantity),
      ),
    ),
    ...materials.map((result) =>
      line(
        streamLine.process(result.stream),
        `Emissions of ${named(result)}`,
        "tCO2e",
        "quantity x factor x conversion",
        (at) =>
          at.when(
            [streamLine.material(result.stream), streamFactor.co2(result.stream), streamFactor.oxidation(result.stream)],
            (...cells) => cells.join("*"),
          ),
        same(result, (found) => found.emissions),
      ),
    ),
  ];
}
