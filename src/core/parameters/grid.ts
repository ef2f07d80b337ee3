/**
 * Electricity. CEA publishes the weighted average with and without imports; what people quote is with imports. The
 * Procedure takes CEA's average and freezes the one of the baseline year, without saying which edition or basis.
 */
import { parameterTable } from "./parameter";
import type { Line } from "./parameter";

const V21_MEDIUM = { source: "cea21", confidence: "medium", place: "Results" } as const;
const V21 = { source: "cea21", place: "Results" } as const;
const APPENDIX_C = { source: "cea22", place: "User Guide, App. C, Table B (p. 28)" } as const;

/** Weighted average including renewables and captive injection, tCO2/MWh; id grid.cea.<edition>.<year>.<imports>. */
const AVERAGES: readonly Line[] = [
  ["grid.cea.v19.2022-23.incl", "0.716", { source: "cea19", confidence: "medium", place: "Results", from: 2022 }],
  ["grid.cea.v20.2023-24.incl", "0.727", { source: "cea20", place: "Results", from: 2023 }],
  ["grid.cea.v21.2020-21.incl", "0.6975", { ...V21_MEDIUM, from: 2020 }],
  ["grid.cea.v21.2021-22.incl", "0.7114", { ...V21_MEDIUM, from: 2021 }],
  ["grid.cea.v21.2022-23.incl", "0.7159", { ...V21, from: 2022 }],
  ["grid.cea.v21.2023-24.incl", "0.7273", { ...V21, from: 2023 }],
  ["grid.cea.v21.2024-25.incl", "0.7097", { ...V21, from: 2024, note: "headline 0.710" }],
  ["grid.cea.v21.2020-21.excl", "0.7026", { ...V21_MEDIUM, from: 2020 }],
  ["grid.cea.v21.2021-22.excl", "0.7152", { ...V21_MEDIUM, from: 2021 }],
  ["grid.cea.v21.2022-23.excl", "0.7191", { ...V21_MEDIUM, from: 2022 }],
  ["grid.cea.v21.2023-24.excl", "0.729", { ...V21_MEDIUM, from: 2023 }],
  ["grid.cea.v21.2024-25.excl", "0.7117", { ...V21, from: 2024 }],
  ["grid.cea.v22.2021-22.incl", "0.711", { ...APPENDIX_C, from: 2021 }],
  ["grid.cea.v22.2022-23.incl", "0.716", { ...APPENDIX_C, from: 2022 }],
  ["grid.cea.v22.2023-24.incl", "0.727", { ...APPENDIX_C, from: 2023 }],
  ["grid.cea.v22.2024-25.incl", "0.710", { ...APPENDIX_C, from: 2024 }],
  ["grid.cea.v22.2025-26.incl", "0.675", { source: "cea22", place: "User Guide, Table S (p. 1)", from: 2025 }],
  ["grid.cea.v22.2025-26.excl", "0.678032893", { source: "cea22", place: "Results", from: 2025, note: "published as 0.678" }],
];

/** The place names the year and the basis too, for a citation that stands alone. */
function withBasis([id, value, own]: Line): Line {
  const [year, imports] = id.split(".").slice(3);
  return [id, value, { ...own, place: `${own?.place}, FY${year} ${imports === "incl" ? "with" : "without"} imports` }];
}

export const GRID = parameterTable({ source: "cea22", from: 2025, unit: "tCO2/MWh", place: "Results" }, AVERAGES.map(withBasis));

export const CONTRACTED_POWER = parameterTable({ source: "procedure", from: 2023, unit: "tCO2/MWh", place: "5(7)(vii)" }, [
  ["ppa.default", "1.19", { note: "dedicated PPA without a supplier factor verified by the ACVA" }],
  ["renewable.default", "0", { place: "5(17)", note: "with contracts and an undertaking against double counting; RECs give nothing" }],
]);
