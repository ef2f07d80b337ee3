/**
 * The only list of sources. One key is one edition of one document, so a parameter that names a key names its edition.
 * Above each stands where it can be found, or through what it was read.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
}

const BEE = "Bureau of Energy Efficiency";
const CEA = "Central Electricity Authority";
const IPCC = "IPCC";
const CEA_TITLE = "CO2 Baseline Database for the Indian Power Sector";
const MOEFCC = "Ministry of Environment, Forest and Climate Change";

export const SOURCES = {
  // beeindia.gov.in, 62 pages
  procedure: {
    title: "Detailed Procedure for Compliance Mechanism under CCTS",
    publisher: BEE,
    edition: "v1.0, July 2024",
  },
  // read in a third-party copy of the workbook
  cementProForma: {
    title: "Cement pro-forma Form-Sb",
    publisher: BEE,
    edition: "FY2023-24",
  },
  // read in a public list of its fields
  aluminiumProForma: {
    title: "Aluminium pro-forma Form Sa1",
    publisher: BEE,
    edition: "FY2023-24, V1.4",
  },
  // e-Gazette 266804, read in public extracts
  geiRules1: {
    title: "Greenhouse Gases Emission Intensity Target Rules, G.S.R. 739(E)",
    publisher: MOEFCC,
    edition: "8 October 2025",
  },
  // e-Gazette 269375, read in public summaries
  geiRules2: {
    title: "Greenhouse gas emission intensity targets, second notification, G.S.R. 25(E)",
    publisher: MOEFCC,
    edition: "13 January 2026",
  },
  // Note 1, conversion of energy
  so394: {
    title: "Notification S.O. 394(E) on designated consumers",
    publisher: "Ministry of Power",
    edition: "12 March 2007",
  },
  // cea.nic.in
  cea19: { title: CEA_TITLE, publisher: CEA, edition: "V19.0, December 2023" },
  // cea.nic.in
  cea20: { title: CEA_TITLE, publisher: CEA, edition: "V20.0, December 2024" },
  // cea.nic.in
  cea21: { title: CEA_TITLE, publisher: CEA, edition: "V21.0, November 2025" },
  // cea.nic.in
  cea22: { title: CEA_TITLE, publisher: CEA, edition: "V22.0, August 2026" },
  // ipcc-nggip.iges.or.jp and its emission factor database
  ipcc2006v2: {
    title: "2006 IPCC Guidelines, Volume 2 Energy",
    publisher: IPCC,
    edition: "2006",
  },
  // ipcc-nggip.iges.or.jp and its emission factor database
  ipcc2006v3: {
    title: "2006 IPCC Guidelines, Volume 3 Industrial Processes",
    publisher: IPCC,
    edition: "2006",
  },
  // eur-lex.europa.eu; prints the coefficients of IPCC's 2019 Refinement
  cbam2025: {
    title: "Implementing Regulation (EU) 2025/2547",
    publisher: "European Commission",
    edition: "2025",
  },
  // ecfr.gov; prints the defaults of the International Aluminium Institute
  cfr98f: {
    title: "40 CFR Part 98 Subpart F",
    publisher: "US EPA",
    edition: "2010 and later",
  },
  // gccassociation.org
  gcca: { title: "Cement CO2 and Energy Protocol", publisher: "WBCSD-CSI, now GCCA", edition: "v3" },
  // ipcc.ch
  sar: { title: "Second Assessment Report, Working Group I", publisher: IPCC, edition: "1995" },
  // ipcc.ch
  ar4: { title: "Fourth Assessment Report, Working Group I", publisher: IPCC, edition: "2007" },
  // ipcc.ch
  ar5: { title: "Fifth Assessment Report, Working Group I", publisher: IPCC, edition: "2013" },
  // ipcc.ch
  ar6: { title: "Sixth Assessment Report, Working Group I", publisher: IPCC, edition: "2021" },
  // ppac.gov.in
  ppac: { title: "Conversion Factors", publisher: "Petroleum Planning and Analysis Cell", edition: "about 2017" },
  // coalindia.in
  coalGrades: {
    title: "Grading of non-coking coal by GCV bands",
    publisher: "Coal Controller's Organisation, Coal India",
    edition: "2012",
  },
  // as stored in IPCC's emission factor database
  natcom1: {
    title: "India's Initial National Communication to the UNFCCC",
    publisher: MOEFCC,
    edition: "2004",
  },
  // unfccc.int
  bur2: { title: "India's Second Biennial Update Report", publisher: MOEFCC, edition: "December 2018" },
  // unfccc.int
  bur4: { title: "India's Fourth Biennial Update Report", publisher: MOEFCC, edition: "December 2024" },
  // ciaaw.org
  iupac2021: {
    title: "Standard atomic weights of the elements 2021",
    publisher: "IUPAC, Commission on Isotopic Abundances and Atomic Weights",
    edition: "2021, abridged values",
  },
  // nist.gov
  siUnits: {
    title: "Guide for the Use of the International System of Units, SP 811",
    publisher: "NIST",
    edition: "2008",
  },
  // bis.gov.in, read in public summaries
  is269: {
    title: "IS 269, Ordinary Portland cement",
    publisher: "Bureau of Indian Standards",
    edition: "2015",
  },
  // bis.gov.in, read in public summaries
  is1489: {
    title: "IS 1489 Part 1, Portland pozzolana cement, fly ash based",
    publisher: "Bureau of Indian Standards",
    edition: "2015",
  },
  // bis.gov.in, read in public summaries
  is455: {
    title: "IS 455, Portland slag cement",
    publisher: "Bureau of Indian Standards",
    edition: "2015",
  },
  // bis.gov.in, read in public summaries
  is16415: {
    title: "IS 16415, Composite cement",
    publisher: "Bureau of Indian Standards",
    edition: "2015",
  },
  // README, Assumptions
  project: {
    title: "CCTS for Excel, conventions where the law is silent",
    publisher: "this project",
    edition: "1",
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
