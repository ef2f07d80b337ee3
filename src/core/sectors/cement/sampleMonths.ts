/**
 * Twelve invented months of an integrated cement plant of about one million tonnes of clinker a year. Heat, power and
 * clinker balance: fuels are sized from the clinker burnt, clinker stocks follow from what is ground, and they swing.
 */
import { elementAt } from "../../quantity/known";
import { monthLabel, monthsOf } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import type { MonthContent } from "../../plan/sheets/inputSheets";
import type { RowInput } from "../../plan/sheets/sheetBuilder";
import { monthEdges, reference, stockedFuel } from "../sampleParts";
import { INVENTED, readingEnergy, stockBalanceFormula } from "../sampleSheet";

const CLINKER_T = [84200, 86100, 80400, 74300, 78900, 81700, 86500, 87200, 88400, 87900, 80600, 86300];
const OPC_T = [31200, 32400, 27600, 22100, 23800, 26900, 30100, 31800, 33900, 34200, 31700, 36400];
const PPC_T = [90300, 93800, 79400, 66200, 70100, 80900, 88700, 92600, 97800, 98400, 92100, 104300];
const CLINKER_SOLD_T = [0, 0, 0, 0, 0, 0, 0, 0, 0, 2500, 0, 0];
const CLINKER_OPENING_T = 42000;

const OPC_SHARES = { gypsum: 0.045, flyAsh: 0, limestone: 0.01 };
const PPC_SHARES = { gypsum: 0.036, flyAsh: 0.31, limestone: 0 };

/** kcal/kg clinker of each month, and how much of it each fuel gives. */
const KILN_HEAT = [738, 735, 741, 749, 744, 739, 734, 733, 731, 732, 736, 734];
const HEAT_SHARE = { coalA: 0.2, coalB: 0.19, petcoke: 0.53, rdf: 0.08 };

/** GCV in kcal/kg, moistures in %, month by month around the contract figures. */
const COAL_A = {
  gcv: [6180, 6165, 6190, 6142, 6150, 6171, 6188, 6176, 6193, 6185, 6169, 6178],
  tm: [10.8, 10.6, 11.9, 13.1, 13.4, 12.2, 11.0, 10.7, 10.5, 10.4, 10.6, 10.7],
  im: 4.1,
};
const COAL_B = {
  gcv: [5610, 5632, 5598, 5571, 5580, 5604, 5625, 5618, 5640, 5633, 5611, 5622],
  tm: [17.2, 17.0, 18.4, 19.6, 19.8, 18.7, 17.4, 17.1, 16.9, 16.8, 17.0, 17.1],
  im: 9.2,
};
const PETCOKE = {
  gcv: [8240, 8255, 8231, 8228, 8236, 8249, 8261, 8252, 8244, 8250, 8247, 8253],
  tm: [7.4, 7.2, 8.1, 9.0, 9.1, 8.3, 7.5, 7.3, 7.2, 7.1, 7.3, 7.4],
  im: 1.1,
};
const RDF = { gcv: [3580, 3610, 3540, 3420, 3450, 3520, 3590, 3620, 3640, 3630, 3600, 3595] };
const CPP_COAL = { gcv: [4060, 4045, 4020, 3985, 3990, 4030, 4055, 4070, 4082, 4078, 4064, 4058] };

const CPP_KWH = [
  3_910_000, 3_985_000, 3_760_000, 3_320_000, 3_540_000, 3_790_000, 4_010_000, 4_035_000, 4_090_000, 4_065_000, 3_725_000, 4_020_000,
];
const CPP_HEAT_RATE = [3010, 3004, 3022, 3051, 3040, 3018, 3002, 2998, 2995, 2997, 3008, 3001];
const WHR_KWH = [
  1_420_000, 1_455_000, 1_350_000, 1_210_000, 1_290_000, 1_370_000, 1_465_000, 1_480_000, 1_505_000, 1_490_000, 1_360_000, 1_460_000,
];
const SOLAR_KWH = [412_000, 438_000, 351_000, 268_000, 282_000, 331_000, 386_000, 372_000, 348_000, 361_000, 379_000, 421_000];
const DG_KWH = [9200, 7400, 12800, 18600, 15200, 10400, 6800, 6100, 5900, 6300, 7200, 6600];
const COLONY_KWH = [128_000, 141_000, 136_000, 122_000, 119_000, 117_000, 109_000, 98_000, 94_000, 96_000, 99_000, 112_000];
const GRID_MF = 2000;

/** Power the plant needs: kWh per tonne of clinker and of cement, colony beside it. */
const CLINKER_KWH_PER_T = 61;
const CEMENT_KWH_PER_T = 31;

const asReceived = (gcv: number, total: number, inherent: number) => (gcv * (100 - total)) / (100 - inherent);
const tonnesFor = (kcal: number, netKcalPerKg: number) => Math.round(kcal / netKcalPerKg / 1000);
const kilnKcal = (i: number) => elementAt(CLINKER_T, i) * 1000 * elementAt(KILN_HEAT, i);
const each = (compute: (i: number) => number) => CLINKER_T.map((_, i) => compute(i));

const CONSUMED = {
  coalA: each((i) =>
    tonnesFor(kilnKcal(i) * HEAT_SHARE.coalA, 0.95 * asReceived(elementAt(COAL_A.gcv, i), elementAt(COAL_A.tm, i), COAL_A.im)),
  ),
  coalB: each((i) =>
    tonnesFor(kilnKcal(i) * HEAT_SHARE.coalB, 0.95 * asReceived(elementAt(COAL_B.gcv, i), elementAt(COAL_B.tm, i), COAL_B.im)),
  ),
  petcoke: each((i) =>
    tonnesFor(kilnKcal(i) * HEAT_SHARE.petcoke, 0.95 * asReceived(elementAt(PETCOKE.gcv, i), elementAt(PETCOKE.tm, i), PETCOKE.im)),
  ),
  rdf: each((i) => tonnesFor(kilnKcal(i) * HEAT_SHARE.rdf, 0.95 * elementAt(RDF.gcv, i))),
  cppCoal: each((i) => tonnesFor(elementAt(CPP_KWH, i) * elementAt(CPP_HEAT_RATE, i), 0.95 * elementAt(CPP_COAL.gcv, i))),
};
const STOCKS = {
  coalA: stockedFuel(CONSUMED.coalA, 1180),
  coalB: stockedFuel(CONSUMED.coalB, 1240),
  petcoke: stockedFuel(CONSUMED.petcoke, 2360),
  cppCoal: stockedFuel(CONSUMED.cppCoal, 1620),
};
/** Litres of HSD: the DG set's at 0.27 L/kWh, kiln start-up and the mine's and yard's vehicles. */
const HSD_KL = {
  dg: DG_KWH.map((kwh) => Math.round(kwh * 0.27) / 1000),
  kiln: [4.1, 3.6, 8.2, 21.4, 12.6, 5.3, 3.9, 3.4, 3.2, 3.5, 4.4, 3.8],
  transport: [41.2, 42.6, 38.4, 33.1, 35.7, 38.9, 41.8, 42.9, 43.7, 43.1, 39.6, 42.2],
};

function stocked(i: number, month: Month, row: RowInput, stock: ReturnType<typeof stockedFuel>, meter: string, document: string): RowInput {
  const { opening, received, closing } = elementAt(stock, i);
  return {
    ...row,
    unit: "t",
    opening,
    received,
    movedOut: 0,
    closing,
    consumed: stockBalanceFormula(opening, received, 0, closing),
    consumedBy: "stock balance",
    status: "metered",
    meter,
    evidence: reference(document, month),
  };
}

function fuelRows(i: number, month: Month): readonly RowInput[] {
  const airDried = (lab: { gcv: readonly number[]; tm: readonly number[]; im: number }) => ({
    quantityBasis: "as received",
    totalMoisture: elementAt(lab.tm, i),
    inherentMoisture: lab.im,
    gcv: elementAt(lab.gcv, i),
    gcvBasis: "air dried",
  });
  const weighed = { unit: "kL", consumedBy: "weigh feeder", quantityBasis: "as fired", status: "metered" };
  return [
    stocked(
      i,
      month,
      { stream: "Imported coal", use: "kiln", lot: "Lot A, Richards Bay", ...airDried(COAL_A) },
      STOCKS.coalA,
      "WB-1",
      "CL",
    ),
    stocked(i, month, { stream: "Imported coal", use: "kiln", lot: "Lot B, Kalimantan", ...airDried(COAL_B) }, STOCKS.coalB, "WB-1", "CL"),
    stocked(i, month, { stream: "Petcoke", use: "kiln", lot: "Jamnagar", ...airDried(PETCOKE) }, STOCKS.petcoke, "WB-1", "PC"),
    {
      stream: "RDF",
      use: "kiln",
      lot: "Municipal, shredded",
      unit: "t",
      consumed: elementAt(CONSUMED.rdf, i),
      consumedBy: "weigh feeder",
      quantityBasis: "as fired",
      gcv: elementAt(RDF.gcv, i),
      gcvBasis: "as fired",
      status: "metered",
      meter: "WF-3",
      evidence: reference("AFR", month),
    },
    {
      ...weighed,
      stream: "HSD",
      use: "kiln",
      consumed: elementAt(HSD_KL.kiln, i),
      gcv: 10800,
      gcvBasis: "as fired",
      meter: "FM-1",
      evidence: reference("HSD", month),
    },
    stocked(
      i,
      month,
      {
        stream: "Domestic coal",
        use: "captive power",
        lot: "Linkage",
        quantityBasis: "as received",
        gcv: elementAt(CPP_COAL.gcv, i),
        gcvBasis: "as received",
      },
      STOCKS.cppCoal,
      "WB-2",
      "DC",
    ),
    {
      ...weighed,
      stream: "HSD",
      use: "DG",
      consumed: elementAt(HSD_KL.dg, i),
      gcv: 10800,
      gcvBasis: "as fired",
      meter: "FM-2",
      evidence: reference("HSD", month),
    },
    {
      ...weighed,
      stream: "HSD",
      use: "internal transport",
      consumed: elementAt(HSD_KL.transport, i),
      gcv: 10800,
      gcvBasis: "as fired",
      meter: "FM-3",
      evidence: reference("HSD", month),
    },
  ];
}

/** Grid energy closes the power balance and is rounded to whole steps of the meter. */
function gridSteps(i: number): number {
  const need =
    elementAt(CLINKER_T, i) * CLINKER_KWH_PER_T + (elementAt(OPC_T, i) + elementAt(PPC_T, i)) * CEMENT_KWH_PER_T + elementAt(COLONY_KWH, i);
  return Math.round((need - elementAt(CPP_KWH, i) - elementAt(WHR_KWH, i) - elementAt(SOLAR_KWH, i) - elementAt(DG_KWH, i)) / GRID_MF);
}

function gridReading(i: number): number {
  return Array.from({ length: i }, (_, k) => gridSteps(k)).reduce((total, steps) => total + steps, 48210);
}

function electricityRows(i: number, month: Month): readonly RowInput[] {
  const opening = gridReading(i);
  const closing = opening + gridSteps(i);
  const billed = gridSteps(i) * GRID_MF;
  const own = (meter: string, kind: string, energy: number, document: string): RowInput => ({
    meter,
    kind,
    energy,
    status: "metered",
    evidence: reference(document, month),
  });
  return [
    {
      meter: "EM-GRID",
      kind: "grid",
      openingReading: opening,
      closingReading: closing,
      factor: GRID_MF,
      energy: readingEnergy(opening, closing, GRID_MF),
      billed,
      ...monthEdges(month),
      point: "drawal",
      status: "metered",
      evidence: reference("BILL", month),
    },
    own("EM-CPP", "own captive", elementAt(CPP_KWH, i), "CPP"),
    own("EM-WHR", "waste heat", elementAt(WHR_KWH, i), "WHR"),
    own("EM-SOLAR", "own renewable", elementAt(SOLAR_KWH, i), "SOL"),
    own("EM-DG", "DG", elementAt(DG_KWH, i), "DG"),
    own("EM-COLONY", "colony", elementAt(COLONY_KWH, i), "COL"),
  ];
}

function additives(produced: number, shares: typeof OPC_SHARES) {
  return {
    gypsum: Math.round(produced * shares.gypsum),
    flyAsh: Math.round(produced * shares.flyAsh),
    slag: 0,
    limestone: Math.round(produced * shares.limestone),
    otherAdditives: 0,
  };
}

function clinkerGround(i: number): number {
  const net = (produced: number, added: ReturnType<typeof additives>) => produced - added.gypsum - added.flyAsh - added.limestone;
  return (
    net(elementAt(OPC_T, i), additives(elementAt(OPC_T, i), OPC_SHARES)) +
    net(elementAt(PPC_T, i), additives(elementAt(PPC_T, i), PPC_SHARES))
  );
}

function clinkerStock(i: number): number {
  return Array.from({ length: i }, (_, k) => elementAt(CLINKER_T, k) - clinkerGround(k) - elementAt(CLINKER_SOLD_T, k)).reduce(
    (stock, change) => stock + change,
    CLINKER_OPENING_T,
  );
}

/** Cement silos: small stocks that follow the month's production. */
function cementStock(produced: readonly number[], i: number): number {
  return i === 0 ? Math.round(elementAt(produced, 0) * 0.08) : Math.round(elementAt(produced, i - 1) * (0.06 + 0.01 * (i % 4)));
}

function productionRows(i: number, month: Month): readonly RowInput[] {
  const common = { unit: "t", status: "metered", movedIn: 0, evidence: reference("DPR", month) };
  const cement = (product: string, tonnes: readonly number[], shares: typeof OPC_SHARES): RowInput => {
    const opening = cementStock(tonnes, i);
    const closing = i === 11 ? Math.round(elementAt(tonnes, 11) * 0.07) : cementStock(tonnes, i + 1);
    return {
      ...common,
      product,
      opening,
      produced: elementAt(tonnes, i),
      usedInside: 0,
      dispatched: opening + elementAt(tonnes, i) - closing,
      movedOut: 0,
      closing,
      ...additives(elementAt(tonnes, i), shares),
    };
  };
  const sold = elementAt(CLINKER_SOLD_T, i);
  return [
    {
      ...common,
      product: "Clinker",
      opening: clinkerStock(i),
      produced: elementAt(CLINKER_T, i),
      usedInside: clinkerGround(i),
      dispatched: 0,
      movedOut: sold,
      closing: clinkerStock(i + 1),
      ...(sold > 0 ? { sisterUnit: "Grinding unit, Bhatinda" } : {}),
    },
    cement("OPC", OPC_T, OPC_SHARES),
    cement("PPC", PPC_T, PPC_SHARES),
  ];
}

function processRows(i: number, month: Month): readonly RowInput[] {
  const lab = { status: "metered", evidence: reference("LAB", month) };
  return [
    {
      ...lab,
      item: "Clinker CaO",
      value: elementAt([65.1, 65.0, 65.2, 65.1, 64.9, 65.0, 65.1, 65.2, 65.1, 65.0, 65.1, 65.1], i),
      unit: "%",
    },
    { ...lab, item: "Clinker MgO", value: elementAt([1.5, 1.6, 1.5, 1.5, 1.6, 1.6, 1.5, 1.5, 1.5, 1.6, 1.5, 1.5], i), unit: "%" },
    { ...lab, item: "Raw meal fed", value: Math.round(elementAt(CLINKER_T, i) * 1.55), unit: "t" },
  ];
}

/** The twelve month sheets of 2025-26. */
export function cementMonths(): readonly MonthContent[] {
  return monthsOf({ start: 2025 }).map((month, i) => {
    return {
      month,
      subtitle: `${INVENTED} One row per lot, meter and product; ${monthLabel(month)}.`,
      fuel: fuelRows(i, month),
      electricity: electricityRows(i, month),
      production: productionRows(i, month),
      heat: [],
      process: processRows(i, month),
    };
  });
}
