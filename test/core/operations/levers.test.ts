/**
 * Each lever alone gives what the workbook gives when its cells are really typed, and comes to the value it was asked for.
 */
import { inventoryOf } from "../../../src/core/inventory";
import type { Inventory } from "../../../src/core/inventory";
import { settingOf } from "../../../src/core/operations/calculateReading";
import { afterSmallStep, closingValue, leversOf, whatIf } from "../../../src/core/operations/whatIf";
import type { CellChange } from "../../../src/core/operations/whatIf";
import type { Decimal } from "../../../src/core/quantity/decimal";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { SAMPLES, samplePlant } from "../../../src/core/sectors";
import { SECTOR_PROFILES } from "../../../src/core/sectors/profiles";
import type { LeverId } from "../../../src/core/sectors/sector";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import { isMissing } from "../../../src/core/trace/figure";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { AS_OF } from "../../support/sampleWorkbook";

const settingFor = (snapshot: WorkbookSnapshot) => settingOf(readWorkbook(snapshot), { start: 2025 }, AS_OF)!;

/** The workbook after somebody typed the cells that the scenario names. */
function typed(snapshot: WorkbookSnapshot, cells: readonly CellChange[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    const formulas = sheet.formulas.map((row) => [...row]);
    for (const { cell, after } of cells.filter((each) => each.cell.sheet === sheet.name)) {
      values[cell.row - sheet.top]![cell.column - sheet.left] = Number(after);
      formulas[cell.row - sheet.top]![cell.column - sheet.left] = "";
    }
    return { ...sheet, values, formulas };
  });
  return { ...snapshot, sheets };
}

function figures({ directEnergy, directProcess, indirect, notional, deductions, equivalentProduct, gei }: Inventory): readonly string[] {
  const all = [directEnergy, directProcess, indirect, notional, deductions, equivalentProduct, gei];
  return all.map((figure) => (isMissing(figure) ? "missing" : figure.value.toString()));
}

/** The paper mill sells heat; here the same heat is bought, so that its lever is tried too. */
function sampleOf({ sector, sheets: made }: (typeof SAMPLES)[number]): WorkbookSnapshot {
  const snapshot = snapshotOf(made());
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => (value === "sold" ? "bought" : value))),
  }));
  return sector === "pulp and paper" ? { ...snapshot, sheets } : snapshot;
}

/** Levers of each sector that one of its samples has figures for. */
const tried = new Map<Sector, Set<LeverId>>();

describe.each(SAMPLES.map((sample) => [`${sample.sector}, ${sample.subSector}`, sample] as const))("%s", (_, sample) => {
  const snapshot = sampleOf(sample);
  const setting = settingFor(snapshot);
  const now = inventoryOf(setting);
  const levers = leversOf(setting, now);
  tried.set(sample.sector, new Set([...(tried.get(sample.sector) ?? []), ...levers.map(({ id }) => id)]));

  test.each(levers.map((lever) => [lever.id, lever] as const))("%s", (id, lever) => {
    const value = afterSmallStep(lever);
    const outcome = whatIf(setting, [{ kind: "lever", lever: id, value }]);
    if (!outcome.ok) throw new Error(outcome.obstacle);
    const { inventory, cells } = outcome.value;
    const really = inventoryOf(settingFor(typed(snapshot, cells)));
    expect(figures(inventory)).toEqual(figures(really));
    expect(figures(inventory)).not.toEqual(figures(now));
    const reached = leversOf(setting, really).find((each) => each.id === id)!.now.value;
    expect(Math.abs(reached.minus(value).div(value).toNumber())).toBeLessThan(1e-3);
  });
});

test("every lever is tried, and of each sector all but those its samples have no figures for", () => {
  expect(new Set(Object.values(SECTOR_PROFILES).flatMap(({ levers }) => levers))).toEqual(
    new Set([...tried.values()].flatMap((levers) => [...levers])),
  );
  const without = Object.values(SECTOR_PROFILES).flatMap(({ id, levers }) =>
    levers.filter((lever) => tried.get(id)?.has(lever) !== true).map((lever) => `${id}: ${lever}`),
  );
  // Of these samples only the paper mill buys heat, those named have power of one source, and urea needs no balance.
  expect(without).toEqual([
    "aluminium: steamRate",
    "chlor-alkali: steamRate",
    "textiles: steamRate",
    "textiles: gridShare",
    "petroleum refinery: steamRate",
    "petrochemicals: steamRate",
    "fertiliser: carbonRate",
    "fertiliser: steamRate",
    "fertiliser: gridShare",
  ]);
});

describe("what closes the gap, where the target is 0.585", () => {
  const reference = snapshotOf(samplePlant("cement")!.sheets());
  const sheets = reference.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => (value === 0.5965 ? 0.585 : value))),
  }));
  const setting = settingFor({ ...reference, sheets });
  const shortfallAt = (lever: LeverId, value: Decimal) => {
    const outcome = whatIf(setting, [{ kind: "lever", lever, value }]);
    return outcome.ok ? outcome.value.inventory.certificates!.shortfall.value.toNumber() : NaN;
  };

  test.each([
    ["kilnHeat", "719.9", 0.1],
    ["alternativeShare", "13.4", -0.1],
  ] as const)("%s", (lever, closing, back) => {
    const value = closingValue(lever, setting)!;
    expect(value.toString()).toBe(closing);
    expect(shortfallAt(lever, value)).toBe(0);
    expect(shortfallAt(lever, value.plus(back))).toBeGreaterThan(0);
  });

  test("nothing to close where the target is met", () => {
    expect(closingValue("kilnHeat", settingFor(reference))).toBeNull();
  });
});
