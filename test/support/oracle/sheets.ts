/** Writes a described plant into the product's own input sheets. */
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { monthsOf } from "../../../src/core/quantity/period";
import { monthSheet, planSheet, referenceSheet } from "../../../src/core/plan/sheets/inputSheets";
import type { RowInput } from "../../../src/core/plan/sheets/sheetBuilder";
import type { SheetPlan } from "../../../src/core/workbook/sheetPlan";
import { PLANT_MONTHS } from "./plant";
import type { Plant } from "./plant";

/** A date on which the plant's months are over and no other is. */
export const PLANT_AS_OF = { year: 2025, month: 7, day: 15 } as const;

export function plantSheets(plant: Plant): readonly SheetPlan[] {
  const months = monthsOf({ start: 2025 }).slice(0, PLANT_MONTHS);
  return [planOf(plant), referenceOf(plant), ...months.map((month, i) => monthOf(plant, month, i))];
}

export async function plantFile(plant: Plant): Promise<FilePort> {
  const port = filePort(newWorkbook(), "plant.xlsx");
  await port.write({ create: plantSheets(plant), update: [] });
  return port;
}

/** What the plan says of a stream; the months go into their own sheets. */
function planCells(stream: Plant["streams"][number]): RowInput {
  return Object.fromEntries(Object.entries(stream).filter(([field]) => field !== "months" && field !== "name"));
}

function planOf({ sector, subSector, ccus, method, streams, meters, products }: Plant): SheetPlan {
  return planSheet({
    subtitle: "",
    entity: {
      name: { value: "Random plant" },
      sector: { value: sector },
      subSector: { value: subSector },
      year: { value: "2025-26" },
      ccus: ccus === null ? { value: null } : { value: ccus.tonnes, note: ccus.proof },
    },
    boundary: [],
    streams: streams.map((stream): RowInput => ({ ...planCells(stream), stream: stream.name })),
    products: products.map(({ name, unit, role, equivalence }) => ({ product: name, unit, role, equivalence })),
    meters: meters.map(({ name, kind, supplierFactor, contract }) => ({ meter: name, powerKind: kind, supplierFactor, contract })),
    sampling: [],
    procedures: [],
    method: Object.fromEntries(Object.entries(method).map(([item, value]) => [item, { value, note: "as drawn" }])),
    versions: [],
    acva: {},
  });
}

function referenceOf({ gridFactor, target, products }: Plant): SheetPlan {
  return referenceSheet({
    subtitle: "",
    baseline: { gridFactor: { value: gridFactor } },
    production: products.map(({ name, unit, baseline }) => ({ product: name, unit, baselineProduced: baseline })),
    targets: target === null ? [] : [{ targetYear: "2025-26", target }],
    previousYear: [],
    measures: [],
    attachments: [],
  });
}

function monthOf(plant: Plant, month: { readonly year: number; readonly month: number }, i: number): SheetPlan {
  return monthSheet({
    month,
    subtitle: "",
    fuel: plant.streams.flatMap(({ name, use, months }) =>
      (months[i] ?? []).map((lot, n): RowInput => ({ ...lot, stream: name, use, lot: `Lot ${n + 1}`, status: "metered" })),
    ),
    electricity: plant.meters.flatMap(({ name, kind, months }) =>
      (months[i] ?? []).map((energy): RowInput => ({ meter: name, kind, energy, status: "metered" })),
    ),
    production: plant.products.flatMap(({ name, unit, months }) =>
      (months[i] ?? []).map((row): RowInput => ({ unit, ...row, product: name, status: "metered" })),
    ),
    heat: (plant.heat[i] ?? []).map(({ name, direction, quantity, factor }) => ({
      heatId: name,
      kind: direction,
      quantity,
      heatFactor: factor,
      status: "metered",
    })),
    process: (plant.process[i] ?? []).map((row): RowInput => ({ ...row, status: "metered" })),
  });
}
