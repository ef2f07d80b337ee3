/** GEI Bridge: what moved the GEI from the baseline and the previous year to this one, as tables and charts. */
import { statedYear } from "../../inventory/otherYear";
import type { OtherYear } from "../../inventory/otherYear";
import { notifiedTarget } from "../../inventory";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { denominatorUnit } from "../../sectors/outputs";
import { BRIDGE_GRID } from "../model/grids";
import type { ChartSpec, FormPart, FormSpec } from "../model/line";
import { partLines, workLines } from "./bridgeParts";
import { compared, statesTable, stepParts } from "./bridgeSteps";

/** Declared for every plant; a year of which Reference Data lack a part has no table and no chart, and the tab says what it lacks. */
export function bridgeTab({ inventory, setting }: { readonly inventory: Inventory; readonly setting: InventorySetting }): FormSpec {
  const hasClinker = inventory.clinker !== null;
  const stated = { baseline: statedYear(setting, "baseline"), previous: statedYear(setting, "previous") };
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const years = compared(inventory, stated, unit);
  const target = notifiedTarget(setting);
  return {
    form: "bridge",
    title: "GEI Bridge",
    naming:
      "The plant's own view; it is filed nowhere. Each step replaces one thing of the earlier year by that of this period, in the " +
      "order of the table, and the steps add up to the whole change.",
    grid: BRIDGE_GRID,
    parts: [
      { kind: "heading", id: "BG.h.years", label: "The years side by side" },
      ...partLines(inventory, stated, { hasClinker, unit }),
      ...chartParts(years.filter(({ point }) => point !== null).map(({ year }) => year)),
      ...years.flatMap((each): readonly FormPart[] => stepParts(each, target)),
      { kind: "heading", id: "BG.h.states", label: "GEI from step to step, before rounding" },
      statesTable(years, { hasClinker, unit }),
      ...workLines(inventory),
    ],
  };
}

const CHART_TITLES: Readonly<Record<OtherYear, string>> = {
  baseline: "Change of GEI since the baseline year",
  previous: "Change of GEI since the previous year",
};

function chartParts(years: readonly OtherYear[]): readonly FormPart[] {
  if (years.length === 0) return [];
  const charts = years.map((year, i): ChartSpec => ({
    name: `CCTS bridge ${year}`,
    kind: "column",
    title: CHART_TITLES[year],
    table: `BG.from-${year}`,
    series: 1,
    left: i === 0 ? 1 : 3,
    right: i === 0 ? 2 : 6,
  }));
  return [
    { kind: "heading", id: "BG.h.charts", label: "What moved the GEI" },
    { kind: "charts", id: "BG.charts", rows: 18, charts },
  ];
}
