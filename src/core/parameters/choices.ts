/**
 * Where sources contradict one another the scheme needs a choice. Each choice names every option and the default; its title
 * and reason are in `choiceTexts.ts`. Packs and the monitoring plan pick by option name. An option stands for a parameter id, or
 * for the start of several ("gwp" + ".cf4"); an option without one is a treatment or is computed from the plant's own analysis.
 */
export interface Option {
  /** For the user, e.g. "0.727 t/MWh: CEA V20, FY2023-24". */
  readonly label: string;
  readonly parameter: string | null;
}

export interface Choice {
  readonly options: Readonly<Record<string, Option>>;
  readonly standard: string;
}

function to(label: string, parameter: string | null): Option {
  return { label, parameter };
}

export const CHOICES = {
  grid: {
    options: {
      "FY2023-24": to("0.727 t/MWh: CEA V20, FY2023-24", "grid.cea.v20.2023-24.incl"),
      "FY2022-23": to("0.716 t/MWh: CEA V22, FY2022-23", "grid.cea.v22.2022-23.incl"),
      "FY2024-25": to("0.710 t/MWh: CEA V22, FY2024-25", "grid.cea.v22.2024-25.incl"),
      "FY2025-26": to("0.675 t/MWh: CEA V22, FY2025-26", "grid.cea.v22.2025-26.incl"),
      "FY2023-24 excluding imports": to("0.729 t/MWh: CEA V21, FY2023-24, without imports", "grid.cea.v21.2023-24.excl"),
      "FY2024-25 excluding imports": to("0.7117 t/MWh: CEA V21, FY2024-25, without imports", "grid.cea.v21.2024-25.excl"),
      "FY2025-26 excluding imports": to("0.678 t/MWh: CEA V22, FY2025-26, without imports", "grid.cea.v22.2025-26.excl"),
    },
    standard: "FY2023-24",
  },
  gwp: {
    options: {
      procedure: to("Annexure I of the Procedure (AR5)", "gwp.procedure"),
      ar6: to("IPCC AR6", "gwp.ar6"),
      ar5: to("IPCC AR5, no feedback", "gwp.ar5"),
      ar4: to("IPCC AR4", "gwp.ar4"),
      sar: to("IPCC SAR", "gwp.sar"),
    },
    standard: "procedure",
  },
  carbonToCo2: {
    options: { "44/12": to("44/12", "carbonToCo2.stoichiometric"), "3.664": to("3.664", "carbonToCo2.rounded") },
    standard: "44/12",
  },
  "ncvFromGcv.gas": {
    options: { "0.90": to("0.90", "ncvFromGcv.gas.procedure"), "0.95": to("0.95", "ncvFromGcv.gas.workbook") },
    standard: "0.90",
  },
  "coal.other_bituminous.co2": {
    options: {
      annexIV: to("96.1 t/TJ: Annexure IV", "annexIV.other_bituminous_coal.co2"),
      ipcc2006: to("94.6 t/TJ: IPCC 2006", "ipcc2006.other_bituminous_coal.co2"),
      natcom1: to("95.81 t/TJ: India's first National Communication", "natcom1.non_coking_coal.co2"),
    },
    standard: "annexIV",
  },
  "coal.coking.co2": {
    options: {
      annexIV: to("94.6 t/TJ: Annexure IV", "annexIV.coking_coal.co2"),
      natcom1: to("93.61 t/TJ: India's first National Communication", "natcom1.coking_coal.co2"),
    },
    standard: "annexIV",
  },
  "coal.lignite.co2": {
    options: {
      annexIV: to("101 t/TJ: Annexure IV", "annexIV.lignite.co2"),
      natcom1: to("106.51 t/TJ: India's first National Communication", "natcom1.lignite.co2"),
    },
    standard: "annexIV",
  },
  "cement.calcination": {
    options: {
      bur3: to("0.5292 t/t clinker: BUR 3, as in the cement pro-forma", "cement.calcination.bur3"),
      csiB2: to("CSI method B2 from the plant's analysis", null),
      gcca: to("0.525 t/t clinker: GCCA", "cement.calcination.gcca"),
      ipcc2006: to("0.52 t/t clinker: IPCC 2006", "cement.calcination.ipcc2006"),
    },
    standard: "bur3",
  },
  "aluminium.pfc": {
    options: { "2006": to("IPCC 2006", "aluminium.pfc2006"), "2019": to("2019 Refinement", "aluminium.pfc2019") },
    standard: "2006",
  },
  coverageMonths: {
    options: {
      "12": to("12 months", "coverageMonths.year"),
      "7": to("7 months, First Schedule", "coverageMonths.first"),
      "3": to("3 months, Second Schedule", "coverageMonths.second"),
    },
    standard: "12",
  },
  liquidDensity: {
    options: { ppac: to("PPAC", null), measured: to("measured at 15 C", null) },
    standard: "ppac",
  },
  alternativeFuels: {
    options: { counted: to("counted", null), zero: to("zero, with the NSC-ICM recommendation", null) },
    standard: "counted",
  },
  ownGeneration: {
    options: { fuelled: to("sets that burn fuel", null), all: to("all own sets, waste heat and renewable included", null) },
    standard: "fuelled",
  },
  internalTransport: {
    options: { counted: to("counted", null), leftOut: to("left out, with a reason", null) },
    standard: "counted",
  },
} as const satisfies Record<string, Choice>;

export type ChoiceId = keyof typeof CHOICES;

export function isChoiceId(id: string): id is ChoiceId {
  return Object.hasOwn(CHOICES, id);
}

/** Read widely, for looking up by text. */
export const CHOICE_LIST: Readonly<Record<string, Choice>> = CHOICES;
