/** Set up this workbook: the same input sheets as the sample's, without a plant in them. */
import { lookup, packFor, targetOf } from "../parameters";
import { PROCEDURE_CONTENTS } from "../plan/spec/planTables";
import type { Sector, SubSector } from "../plan/spec/sectors";
import { inPercent } from "../quantity/decimal";
import { monthLabel, monthsOf, yearLabel } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import { citationText } from "../trace/trace";
import type { SheetPlan } from "../workbook/sheetPlan";
import { monthSheet, planSheet, referenceSheet } from "../plan/sheets/inputSheets";
import { blankE2Lines } from "./e2Lines";
import { usualStreams } from "./firstStreams";
import type { FirstStream } from "./firstStreams";
import type { ItemInput, RowInput } from "../plan/sheets/sheetBuilder";
import { firstSubSector, SECTOR_PROFILES } from "./profiles";
import { denominatorUnit } from "./outputs";
import { offeredIn } from "./sector";
import type { UsualProduct } from "./sector";

const GRID_METER = { meter: "Grid meter", measures: "Power from the grid", powerKind: "grid" } as const;

/** A plant that starts: what is left out is left blank, to be filled in. */
export interface NewPlant {
  readonly sector: Sector;
  /** The sector's first where it is not named. */
  readonly subSector?: SubSector;
  readonly year: ComplianceYear;
  readonly name?: string;
  readonly registration?: string;
  /** Names of the profile's products; all that the sub-sector is offered where they are not named. */
  readonly products?: readonly string[];
  /** Names of the profile's processes inside the gate; none where they are not named. */
  readonly processes?: readonly string[];
  /** Rows of the plan, and in every month. */
  readonly streams?: readonly FirstStream[];
  /** A meter for power from the grid, in the plan and in every month. */
  readonly gridPower?: boolean;
  /** False where the plant's own sheets hold the months. */
  readonly months?: boolean;
}

/** A new plant with all that is usual in its sub-sector; bought intermediates are left to those who buy them. */
export function usualPlant(sector: Sector, subSector: SubSector, year: ComplianceYear): NewPlant {
  const streams = usualStreams(sector, subSector).filter(({ seldom }) => seldom !== true);
  const processes = offeredIn(SECTOR_PROFILES[sector].processes, subSector).map(({ process }) => process);
  return { sector, subSector, year, streams, processes, gridPower: true };
}

/** Monitoring Plan, Reference Data and twelve months; products named, everything else to fill in. */
export function blankInputs(plant: NewPlant): readonly SheetPlan[] {
  const { sector, year, streams = [], gridPower = false, months = true } = plant;
  const subSector = plant.subSector ?? firstSubSector(sector);
  const products = productsOf(plant, subSector);
  const production = products.map(({ product, unit }) => ({ product, unit }));
  const meters = gridPower ? [GRID_METER] : [];
  const fuel = streams.map(({ stream, use, unit }) => ({ stream, use, unit }));
  const electricity = meters.map(({ meter, powerKind }) => ({ meter, kind: powerKind }));
  return [
    blankPlan(plant, subSector, products, meters),
    referenceSheet({
      subtitle: "Verified baseline, previous year, targets from your notification, and measures.",
      baseline: { baselineYear: { value: "2023-24" }, ...baselineOf(plant.registration ?? "", year) },
      production,
      targets: [targetRow(plant.registration ?? "", year)],
      previousYear: blankE2Lines(denominatorUnit(sector)),
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

function blankPlan(plant: NewPlant, subSector: SubSector, products: readonly UsualProduct[], meters: readonly RowInput[]): SheetPlan {
  const { sector, year, streams = [], processes = [] } = plant;
  const label = yearLabel(year);
  return planSheet({
    subtitle: `Compliance year ${label}. Blue cells are inputs; every list has room to grow.`,
    entity: {
      ...text("name", plant.name ?? ""),
      ...text("registration", plant.registration ?? ""),
      sector: { value: sector },
      subSector: { value: subSector },
      year: { value: label },
    },
    boundary: processes.map((process) => ({ process, inside: "Yes" })),
    products: products.map(productRow),
    streams: streams.map((stream) => streamRow(stream, year)),
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

/** The year's target, with where it was notified, where the registration is one of a published schedule. */
function targetRow(registration: string, year: ComplianceYear): RowInput {
  const found = targetOf(registration, year);
  const known = found.ok ? { target: found.value.value.toNumber(), notification: citationText(found.value.citation) } : {};
  return { targetYear: yearLabel(year), ...known };
}

/** Baseline GEI and output as the same schedule prints them. */
function baselineOf(registration: string, year: ComplianceYear): Readonly<Record<string, ItemInput>> {
  const found = targetOf(registration, year);
  if (!found.ok) return {};
  const { baselineGei, baselineOutput } = found.value.target;
  return { baselineGei: { value: Number(baselineGei) }, baselineOutput: { value: Number(baselineOutput) } };
}

/** Without a product no GEI can be stated, so that a general row stands where the profile has none. */
function productsOf({ sector, products }: NewPlant, subSector: SubSector): readonly UsualProduct[] {
  const offered = offeredIn(SECTOR_PROFILES[sector].products, subSector);
  const ticked = products === undefined ? offered : offered.filter(({ product }) => products.includes(product));
  return ticked.length > 0
    ? ticked
    : [{ product: "Product", name: "Main product", unit: "t", role: "main product", equivalence: 1, known: "" }];
}

function productRow({ product, name, unit, role, equivalence, known }: UsualProduct): RowInput {
  const factor = equivalence === undefined ? {} : { equivalence };
  return {
    product,
    productName: name,
    unit,
    role,
    usual: product,
    ...factor,
    ...(equivalence === undefined ? {} : { equivalenceSource: known }),
  };
}

/** The plan's row; a carbon content from the parameters stands in it with where it is printed. */
function streamRow({ stream, material, use, unit, treatment, carbon, usual }: FirstStream, year: ComplianceYear): RowInput {
  const pack = carbon === undefined ? null : packFor(year);
  const found = carbon === undefined || pack === null || !pack.ok ? null : lookup(carbon, year, pack.value);
  return {
    stream,
    material,
    use,
    unit,
    ...(treatment === undefined ? {} : { treatment }),
    ...(usual === undefined ? {} : { usual }),
    ...(found === null || !found.ok ? {} : { carbon: inPercent(found.value.value).toNumber(), source: citationText(found.value.citation) }),
  };
}

function text(item: "name" | "registration", value: string): Readonly<Record<string, ItemInput>> {
  return value === "" ? {} : { [item]: { value } };
}
