/** Set up this workbook: the same input sheets as the sample's, without a plant in them. */
import { PROCEDURE_CONTENTS } from "../plan/spec/planTables";
import type { Sector } from "../plan/spec/planTables";
import { monthLabel, monthsOf, yearLabel } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import type { SheetPlan } from "../workbook/sheetPlan";
import { monthSheet, planSheet, referenceSheet } from "../plan/sheets/inputSheets";
import type { FirstStream } from "./firstStreams";
import type { ItemInput, RowInput } from "../plan/sheets/sheetBuilder";

const SUB_SECTORS: Partial<Record<Sector, string>> = { cement: "integrated", aluminium: "smelter" };

/** Products a sector starts with; everything in them can be changed. */
const PRODUCTS: Partial<Record<Sector, readonly RowInput[]>> = {
  cement: [
    { product: "Clinker", productName: "Clinker", unit: "t", role: "clinker" },
    { product: "OPC", productName: "Ordinary Portland cement", unit: "t", role: "cement" },
    { product: "PPC", productName: "Portland pozzolana cement", unit: "t", role: "cement" },
  ],
  aluminium: [{ product: "Aluminium", productName: "Molten aluminium", unit: "t", role: "main product", equivalence: 1 }],
};

const GRID_METER = { meter: "Grid meter", measures: "Power from the grid", powerKind: "grid" } as const;

/** A plant that starts: what is left out is left blank, to be filled in. */
export interface NewPlant {
  readonly sector: Sector;
  readonly year: ComplianceYear;
  readonly name?: string;
  readonly registration?: string;
  /** Rows of the plan, and in every month. */
  readonly streams?: readonly FirstStream[];
  /** A meter for power from the grid, in the plan and in every month. */
  readonly gridPower?: boolean;
  /** False where the plant's own sheets hold the months. */
  readonly months?: boolean;
}

/** Monitoring Plan, Reference Data and twelve months; products named, everything else to fill in. */
export function blankInputs({
  sector,
  year,
  name = "",
  registration = "",
  streams = [],
  gridPower = false,
  months = true,
}: NewPlant): readonly SheetPlan[] {
  const label = yearLabel(year);
  const products = PRODUCTS[sector] ?? [
    { product: "Product", productName: "Main product", unit: "t", role: "main product", equivalence: 1 },
  ];
  const production = products.map((row) => ({ product: row.product!, unit: row.unit! }));
  const meters = gridPower ? [GRID_METER] : [];
  const fuel = streams.map(({ stream, use, unit }) => ({ stream, use, unit }));
  const electricity = meters.map(({ meter, powerKind }) => ({ meter, kind: powerKind }));
  return [
    blankPlan({ sector, name, registration, label, products, streams, meters }),
    referenceSheet({
      subtitle: "Verified baseline, previous year, targets from your notification, and measures.",
      baseline: { baselineYear: { value: "2023-24" } },
      production,
      targets: [{ targetYear: label }],
      previousYear: [],
      measures: [],
      attachments: [],
    }),
    ...(months ? monthsOf(year) : []).map((month) =>
      monthSheet({
        month,
        subtitle: `One row per lot, meter and product; ${monthLabel(month)}. A blank is missing, a typed 0 is none.`,
        fuel,
        electricity,
        production,
        heat: [],
        process: [],
      }),
    ),
  ];
}

interface BlankPlan extends Required<Pick<NewPlant, "sector" | "name" | "registration" | "streams">> {
  readonly label: string;
  readonly products: readonly RowInput[];
  readonly meters: readonly RowInput[];
}

function blankPlan({ sector, name, registration, label, products, streams, meters }: BlankPlan): SheetPlan {
  return planSheet({
    subtitle: `Compliance year ${label}. Blue cells are inputs; every list has room to grow.`,
    entity: {
      ...text("name", name),
      ...text("registration", registration),
      sector: { value: sector },
      subSector: { value: SUB_SECTORS[sector] ?? "general" },
      year: { value: label },
    },
    boundary: [],
    products,
    streams: streams.map((row) => ({ ...row })),
    meters,
    sampling: [],
    procedures: PROCEDURE_CONTENTS.map((content) => ({ content: `${content.clause} ${content.label}` })),
    method: {
      calcination: { value: "Type I factor" },
      gwp: { value: "AR5" },
      internalTransport: { value: "counted" },
      alternativeFuels: { value: "fossil share counted" },
      coverageMonths: { value: 12 },
    },
    versions: [],
    acva: {},
  });
}

function text(item: "name" | "registration", value: string): Readonly<Record<string, ItemInput>> {
  return value === "" ? {} : { [item]: { value } };
}
