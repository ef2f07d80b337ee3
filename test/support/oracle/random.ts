/** Random plants from the specification: every sector, choice, kind and use, several lots and rows, now and then a blank. */
import { FUEL_USES, POWER_KINDS, TREATMENT_WORDS } from "../../../src/core/plan/spec/choiceWords";
import { METHOD_ITEMS } from "../../../src/core/plan/spec/methodItems";
import type { Treatment } from "../../../src/core/plan/spec/planTables";
import { SECTORS } from "../../../src/core/plan/spec/sectors";
import type { Sector, SubSector } from "../../../src/core/plan/spec/sectors";
import { SECTOR_PROFILES } from "../../../src/core/sectors/profiles";
import { Draw } from "./draw";
import { made, MATERIALS, PLANT_MONTHS } from "./plant";
import type { HeatRow, Lot, Material, Meter, Plant, ProcessRow, ProductMade, ProductRow, Stream } from "./plant";

const MONTHS = Array.from({ length: PLANT_MONTHS }, (_, i) => i);
const TREATMENTS = Object.keys(TREATMENT_WORDS) as readonly Treatment[];
const NAMES = Object.keys(MATERIALS) as readonly Material[];
/** Nouns that a plant's own names are put together from; two that look alike in an id among them. */
const PREFIXES = ["Line 1", "Line-1", "Old", "New", "कोयला", "A/B", "Unit 2 (north)"];
const UNITS = {
  solid: ["t", "t", "kg", "quintal"],
  liquid: ["kL", "kL", "t", "L"],
  gas: ["Sm3", "Nm3", "SCM", "GJ", "MMBTU", "MMBTU (GCV)"],
} as const;
const SIZES: Readonly<Record<string, number>> = { kg: 1000, quintal: 10, L: 1000, Sm3: 1000, Nm3: 1000, SCM: 1000 };

export function randomPlant(seed: number): Plant {
  const draw = new Draw(seed * 7919 + 13);
  const sector = draw.one(SECTORS);
  const subSector = draw.one(SECTOR_PROFILES[sector].subSectors.map(({ id }) => id));
  const blanks = draw.chance(0.15) ? 0.02 : 0;
  const method = methodOf(draw);
  const streams = draw.list(1, 5, (i) => streamOf(i, draw, blanks));
  return {
    sector,
    subSector,
    method: sector === "aluminium" ? { ...method, ...potline(draw) } : method,
    ccus: draw.maybe(0.2, () => ({ tonnes: draw.whole(100, 5000), proof: draw.chance(0.7) ? "Certificate of the receiver" : "" })),
    gridFactor: draw.maybe(0.6, () => draw.number(0.6, 0.8, 3)),
    target: draw.maybe(0.7, () => draw.number(0.2, 3, 4)),
    streams,
    meters: draw.list(1, 6, (i) => meterOf(i, draw, blanks)),
    products: productsOf(sector, subSector, draw, blanks),
    heat: MONTHS.map(() => (draw.chance(0.3) ? draw.list(1, 2, (i) => heatOf(i, draw)) : [])),
    process: processOf(sector, subSector, draw, blanks),
  };
}

/** Choices of the plan as the specification has them; the numbers a traded clinker needs are mostly there. */
function methodOf(draw: Draw): Record<string, string | number> {
  const chosen = METHOD_ITEMS.items.flatMap((item): readonly (readonly [string, string])[] =>
    item.kind === "choice" && item.choices !== undefined && draw.chance(0.35) ? [[item.id, draw.one<string>(item.choices)]] : [],
  );
  const numbers = [
    ["clinkerPower", draw.number(50, 80, 1)],
    ["grindingPower", draw.number(25, 45, 1)],
    ...(draw.chance(0.3) ? [["clinkerHeat", draw.number(700, 800, 1)] as const] : []),
  ] as const;
  return { ...Object.fromEntries(chosen), ...(draw.chance(0.9) ? Object.fromEntries(numbers) : {}) };
}

/** The oracle computes with the coefficients of 2006; overvoltage has one for prebaked anodes only. */
function potline(draw: Draw): Record<string, string> {
  const pfcMethod = draw.one(["slope", "overvoltage", "Tier 1"]);
  const potline = draw.one(pfcMethod === "overvoltage" ? ["CWPB", "SWPB"] : ["CWPB", "SWPB", "VSS", "HSS"]);
  return { pfcMethod, potline, pfcCoefficients: "IPCC 2006" };
}

function streamOf(i: number, draw: Draw, blanks: number): Stream {
  const material = draw.one(NAMES);
  const { state, kind } = MATERIALS[material];
  const treatment = kind === "material" ? draw.maybe(0.3, () => draw.one(TREATMENTS)) : draw.maybe(0.25, () => draw.one(TREATMENTS));
  const burnt = kind !== "material" && (treatment === null || ["combustion", "internal", "biogenic memo"].includes(treatment));
  const planNcv = burnt && draw.chance(0.2);
  const carbon = burnt && !planNcv && state !== "gas" && draw.chance(0.2);
  const unit = draw.one(burnt || state !== "gas" ? UNITS[state] : (["t", "Sm3"] as const));
  const use = draw.one(FUEL_USES.filter((each) => each !== "kiln" || (treatment !== "internal" && treatment !== "biogenic memo")));
  return {
    name: `${draw.one(PREFIXES)} ${material}${i > 2 ? ` ${i}` : ""}`,
    material,
    use,
    unit,
    treatment,
    factorType: carbon ? "Type II" : draw.maybe(0.5, () => draw.one(["Type I", "Type II"] as const)),
    factor: carbon ? null : factorOf(treatment, burnt, draw),
    ncv: planNcv ? draw.number(3000, 9000, 0) : null,
    oxidation: draw.maybe(0.2, () => draw.number(0.95, 1, 3)),
    biomass: burnt ? draw.maybe(0.1, () => draw.number(1, 60, 1)) : null,
    density: state === "liquid" ? draw.maybe(0.3, () => draw.number(0.8, 0.98, 3)) : null,
    carbon: treatment?.startsWith("mass") === true ? draw.maybe(0.8, () => draw.number(10, 90, 2)) : null,
    months: MONTHS.map(() =>
      draw.chance(blanks) ? [] : draw.list(1, 2, () => lotOf({ state, unit, burnt, carbon, planNcv, material, blanks }, draw)),
    ),
  };
}

function factorOf(treatment: Stream["treatment"], burnt: boolean, draw: Draw): number | null {
  if (treatment === "notional") return draw.maybe(0.9, () => draw.number(0.1, 5, 3));
  if (treatment?.startsWith("mass") === true) return null;
  return draw.maybe(burnt ? 0.2 : 0.4, () => (burnt ? draw.number(55, 110, 2) : draw.number(0.2, 3, 4)));
}

interface LotKind {
  readonly state: "solid" | "liquid" | "gas";
  readonly unit: string;
  readonly burnt: boolean;
  readonly carbon: boolean;
  readonly planNcv: boolean;
  readonly material: Material;
  readonly blanks: number;
}

function lotOf({ state, unit, burnt, carbon, planNcv, material, blanks }: LotKind, draw: Draw): Lot {
  const otherUnits = state === "solid" ? ["t", "kg", "quintal"] : state === "liquid" && burnt ? ["kL", "t", "L"] : [unit];
  const own = draw.chance(0.15) ? draw.one(otherUnits) : unit;
  const heat = material === "blast furnace gas" ? [750, 950] : state === "gas" ? [4000, 9500] : [3000, 9000];
  const [least = 0, most = 0] = heat;
  const measured = burnt && !planNcv && !own.startsWith("MMBTU") && own !== "GJ";
  const ncv = measured && draw.chance(0.3) ? draw.number(least, most, 0) : null;
  const moist = measured && ncv === null && state === "solid" && draw.chance(0.6);
  return {
    unit: own,
    consumed: draw.chance(blanks) ? null : draw.chance(0.03) ? 0 : draw.number(10, 5000, 2) * (SIZES[own] ?? 1),
    quantityBasis: moist ? draw.one(["as received", "as fired", "surface-moisture free", "dry"] as const) : null,
    totalMoisture: moist ? draw.number(5, 20, 1) : null,
    inherentMoisture: moist ? draw.number(1, 5, 1) : null,
    gcv: measured && ncv === null && !draw.chance(blanks) ? draw.number(least, most, 0) : null,
    gcvBasis: moist ? draw.one(["as received", "as fired", "air dried", "dry"] as const) : null,
    ncv,
    carbon: (carbon && !draw.chance(blanks)) || (!burnt && draw.chance(0.4)) ? draw.number(20, 88, 2) : null,
  };
}

function meterOf(i: number, draw: Draw, blanks: number): Meter {
  const kind = i === 0 ? "grid" : draw.one(POWER_KINDS);
  return {
    name: `${draw.one(PREFIXES)} EM-${i}`,
    kind,
    supplierFactor: kind === "dedicated PPA" || kind === "outside captive" ? draw.maybe(0.6, () => draw.number(0.5, 1.3, 3)) : null,
    contract: kind === "open-access renewable" && draw.chance(0.6) ? "PPA/2024/7" : "",
    months: MONTHS.map(() =>
      draw.chance(blanks) ? [] : draw.list(1, draw.chance(0.2) ? 2 : 1, () => (draw.chance(blanks) ? null : draw.whole(1000, 4_000_000))),
    ),
  };
}

function productsOf(sector: Sector, subSector: SubSector, draw: Draw, blanks: number): readonly ProductMade[] {
  const unit = draw.one(["t", "t", "t", "kg"]);
  const size = unit === "kg" ? 1000 : 1;
  const inOtherUnit = (row: ProductRow) => (draw.chance(0.06) ? { ...row, unit: draw.one(["t", "kg", "quintal", "quintal", "kL"]) } : row);
  const rows = (row: () => ProductRow) =>
    MONTHS.map(() => (draw.chance(blanks) ? [] : draw.list(1, draw.chance(0.15) ? 2 : 1, () => inOtherUnit(row()))));
  const one = (name: string, role: ProductMade["role"], row: () => ProductRow, equivalence: number | null = null): ProductMade => ({
    name,
    unit: role === "main product" && draw.chance(0.05) ? "kL" : unit,
    role,
    equivalence,
    baseline: draw.maybe(0.5, () => draw.whole(1000, 90_000)),
    months: rows(row),
  });
  const tonnes = (from: number, to: number) => draw.number(from, to, 1) * size;
  const plain = () => made({ produced: draw.chance(blanks) ? null : tonnes(100, 40_000) });
  if (sector === "cement") {
    const cement = () => made(additives(draw, tonnes));
    const clinker = () => made(clinkerRow(draw, tonnes));
    const kilns =
      subSector === "grinding" ? [] : draw.list(1, draw.chance(0.15) ? 2 : 1, (i) => one(`Clinker ${i + 1}`, "clinker", clinker));
    const cements = subSector === "clinkerisation" ? [] : draw.list(1, 3, (i) => one(`Cement ${i + 1}`, "cement", cement));
    return [...kilns, ...cements];
  }
  const roles = ["main product", "intermediate", "by-product"] as const;
  const main = one(
    "Main",
    "main product",
    plain,
    draw.maybe(0.3, () => draw.number(0.5, 2, 3)),
  );
  return [
    main,
    ...draw.list(0, 2, (i) =>
      one(
        `Further ${i}`,
        draw.one(roles),
        plain,
        draw.maybe(0.5, () => draw.number(0.1, 2, 3)),
      ),
    ),
  ];
}

function additives(draw: Draw, tonnes: (from: number, to: number) => number): Partial<ProductRow> {
  return {
    produced: draw.chance(0.03) ? 0 : tonnes(10_000, 40_000),
    gypsum: tonnes(100, 900),
    flyAsh: draw.maybe(0.5, () => tonnes(100, 3000)),
    slag: draw.maybe(0.2, () => tonnes(100, 900)),
    limestone: draw.maybe(0.3, () => tonnes(10, 300)),
    otherAdditives: draw.maybe(0.1, () => tonnes(1, 90)),
  };
}

function clinkerRow(draw: Draw, tonnes: (from: number, to: number) => number): Partial<ProductRow> {
  return {
    opening: tonnes(1000, 20_000),
    produced: draw.chance(0.05) ? 0 : tonnes(10_000, 60_000),
    dispatched: draw.maybe(0.4, () => tonnes(10, 5000)),
    movedOut: draw.maybe(0.2, () => tonnes(10, 5000)),
    movedIn: draw.maybe(0.4, () => tonnes(10, 5000)),
    closing: tonnes(1000, 20_000),
  };
}

function heatOf(i: number, draw: Draw): HeatRow {
  return {
    name: `Steam ${i}`,
    direction: draw.one(["bought", "sold"] as const),
    quantity: draw.number(10, 9000, 1),
    factor: draw.number(0.05, 0.12, 4),
  };
}

/** Items a smelter and a kiln need, and the optional ones in some plants; always in every month or in none. */
function processOf(sector: Sector, subSector: SubSector, draw: Draw, blanks: number): readonly (readonly ProcessRow[])[] {
  const always: readonly Drawn[] =
    sector === "aluminium" && subSector === "smelter" ? SMELTER : sector === "cement" && subSector !== "grinding" ? OXIDES : [];
  const optional = (sector === "aluminium" ? SMELTER_OPTIONAL : OPTIONAL).filter(() => always.length > 0 && draw.chance(0.4));
  const items = [...always, ...optional.flat()];
  const row = ([item, unit, from, to, decimals]: Drawn) => ({
    item,
    unit,
    value: draw.chance(blanks) ? null : draw.number(from, to, decimals),
  });
  return MONTHS.map(() => items.flatMap((item) => Array.from({ length: draw.chance(blanks) ? draw.one([0, 2]) : 1 }, () => row(item))));
}

type Drawn = readonly [item: string, unit: string, from: number, to: number, decimals: number];

const OXIDES: readonly Drawn[] = [
  ["Clinker CaO", "%", 63, 67, 2],
  ["Clinker MgO", "%", 0.5, 3, 2],
];
const OPTIONAL: readonly (readonly Drawn[])[] = [
  [["Raw meal fed", "t", 20_000, 90_000, 1]],
  [["Raw meal organic carbon", "%", 0.05, 0.5, 3]],
  [["Bypass dust leaving the system", "t", 10, 900, 1]],
  [
    ["CKD leaving the system", "t", 10, 900, 1],
    ["CKD calcination rate", "%", 10, 95, 1],
  ],
];
const SMELTER: readonly Drawn[] = [
  ["Net anode consumption", "t", 1000, 9000, 1],
  ["Anode-effect minutes per cell-day", "min", 0.05, 2, 3],
  ["Anode-effect overvoltage", "mV", 0.5, 9, 2],
  ["Current efficiency", "%", 90, 97, 2],
];
const SMELTER_OPTIONAL: readonly (readonly Drawn[])[] = [
  [["Anode sulphur", "%", 1, 3, 2]],
  [["Anode ash", "%", 0.1, 1, 2]],
  [["Baked anode produced", "t", 1000, 12_000, 1]],
];
