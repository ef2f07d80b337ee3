/**
 * One Hindi word for each word of the scheme, and the words that stay in Latin letters because the portal, the Procedure
 * and the forms write them so. Whoever translates looks here first; the tests hold the messages to it.
 */

/** Never translated, never transliterated. */
export const LATIN_TERMS = [
  "GEI",
  "CCC",
  "CCTS",
  "NCV",
  "GCV",
  "GHG",
  "ACVA",
  "BEE",
  "NSC-ICM",
  "Form A",
  "Form B",
  "Form C",
  "Form D",
  "Form E2",
  "CCTS Contents",
  "CCTS Data",
  "CCTS Factors",
  "CCTS Inputs",
  "Certificate Bank",
  "Annex VI",
  "Excel",
  "DRAFT",
  "Enter",
] as const;

/** English word, in lower case, and the Hindi stem that stands for it in every message. */
export const HINDI_TERMS: Readonly<Record<string, string>> = {
  target: "लक्ष्य",
  certificate: "प्रमाणपत्र",
  emissions: "उत्सर्जन",
  "equivalent product": "तुल्य उत्पाद",
  "monitoring plan": "मॉनिटरिंग योजना",
  "reference data": "संदर्भ आँकड़",
  "sample plant": "नमूना संयंत्र",
  "compliance year": "अनुपालन वर्ष",
  workbook: "वर्कबुक",
  warning: "चेतावन",
};
