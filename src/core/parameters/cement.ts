/** Calcination of clinker: default factors per tonne, and what the CSI method B2 needs beside the plant's analysis. */
import { parameterTable } from "./parameter";

const CALCINATION = parameterTable({ source: "cementProForma", from: 2023, unit: "tCO2/t", place: "Process emissions, default factor" }, [
  ["cement.calcination.bur3", "0.5292", { confidence: "medium", note: "per t clinker, BUR 3; where CaO and MgO are not analysed" }],
  [
    "cement.calcination.gcca",
    "0.525",
    { source: "gcca", from: 2013, place: "Method B1 default", note: "per t clinker, without organic carbon and dust" },
  ],
  [
    "cement.calcination.ipcc2006",
    "0.52",
    { source: "ipcc2006v3", from: 2006, place: "Ch. 2, Eq. 2.4", note: "per t clinker, with the CKD correction 1.02" },
  ],
]);

const METHOD_B2 = parameterTable(
  { source: "cementProForma", from: 2023, unit: "fraction", place: "Calcination Type 2 (CSI B2)", confidence: "medium" },
  [
    ["cement.molarMass.co2", "44.0095", { unit: "g/mol", confidence: "high" }],
    ["cement.molarMass.cao", "56.0774", { unit: "g/mol", confidence: "high" }],
    ["cement.molarMass.mgo", "40.3044", { unit: "g/mol", confidence: "high" }],
    ["cement.rawMealRatio", "1.55", { unit: "t/t", note: "t raw meal per t clinker" }],
    ["cement.organicCarbon", "0.002", { note: "t carbon per t raw meal" }],
    ["cement.ckdRate.dry", "0", { note: "degree of calcination of the dust of a dry kiln" }],
    ["cement.ckdRate.wet", "1", { note: "degree of calcination of the dust of other kilns" }],
  ],
);

const IPCC_CLINKER = parameterTable({ source: "ipcc2006v3", from: 2006, unit: "tCO2/t", place: "Ch. 2, 2.2.1.2" }, [
  ["cement.clinkerWithoutDust", "0.51", { note: "per t clinker with 65 % CaO" }],
  ["cement.dustFactor", "1.02", { unit: "times", note: "where the plant has no CKD data" }],
  ["cement.stoichiometric.cao", "0.785", { source: "gcca", from: 2013, place: "Calcination from CaO", note: "per t CaO" }],
  ["cement.stoichiometric.mgo", "1.092", { source: "gcca", from: 2013, place: "Calcination from MgO", note: "per t MgO" }],
]);

export const CEMENT = [...CALCINATION, ...METHOD_B2, ...IPCC_CLINKER];
