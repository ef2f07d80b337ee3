/** Newer functions carry a prefix in a file, which a formula in a cell does not show. */
import { formulaTokens } from "../core/workbook/formula";

/** Functions Excel writes with `_xlfn.` because the first version of the format did not know them. */
const NEWER = new Set([
  "ACOT",
  "ACOTH",
  "AGGREGATE",
  "ARABIC",
  "BASE",
  "BETA.DIST",
  "BETA.INV",
  "BINOM.DIST",
  "BINOM.INV",
  "BITAND",
  "BITLSHIFT",
  "BITOR",
  "BITRSHIFT",
  "BITXOR",
  "BYCOL",
  "BYROW",
  "CEILING.MATH",
  "CHISQ.DIST",
  "CHISQ.INV",
  "CHOOSECOLS",
  "CHOOSEROWS",
  "COMBINA",
  "CONCAT",
  "CONFIDENCE.NORM",
  "CONFIDENCE.T",
  "COT",
  "COVARIANCE.P",
  "COVARIANCE.S",
  "CSC",
  "DAYS",
  "DECIMAL",
  "DROP",
  "ENCODEURL",
  "ERF.PRECISE",
  "EXPAND",
  "EXPON.DIST",
  "F.DIST",
  "F.INV",
  "FILTERXML",
  "FLOOR.MATH",
  "FORECAST.LINEAR",
  "FORMULATEXT",
  "GAMMA",
  "GAUSS",
  "HSTACK",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "ISOWEEKNUM",
  "LAMBDA",
  "LET",
  "MAP",
  "MAXIFS",
  "MINIFS",
  "MODE.MULT",
  "MODE.SNGL",
  "MUNIT",
  "NORM.DIST",
  "NORM.INV",
  "NORM.S.DIST",
  "NORM.S.INV",
  "NUMBERVALUE",
  "PDURATION",
  "PERCENTILE.EXC",
  "PERCENTILE.INC",
  "PERCENTRANK.EXC",
  "PERCENTRANK.INC",
  "PERMUTATIONA",
  "PHI",
  "POISSON.DIST",
  "QUARTILE.EXC",
  "QUARTILE.INC",
  "RANDARRAY",
  "RANK.AVG",
  "RANK.EQ",
  "REDUCE",
  "RRI",
  "SCAN",
  "SEC",
  "SEQUENCE",
  "SHEET",
  "SHEETS",
  "SKEW.P",
  "STDEV.P",
  "STDEV.S",
  "SWITCH",
  "T.DIST",
  "T.INV",
  "TAKE",
  "TEXTAFTER",
  "TEXTBEFORE",
  "TEXTJOIN",
  "TEXTSPLIT",
  "TOCOL",
  "TOROW",
  "UNICHAR",
  "UNICODE",
  "UNIQUE",
  "VAR.P",
  "VAR.S",
  "VSTACK",
  "WEBSERVICE",
  "WEIBULL.DIST",
  "WRAPCOLS",
  "WRAPROWS",
  "XLOOKUP",
  "XMATCH",
  "XOR",
  "Z.TEST",
]);
const WORKSHEET_NEWER = new Set(["FILTER", "SORT", "SORTBY"]);

/** "=NUMBERVALUE(A1)" as the file holds it: "_xlfn.NUMBERVALUE(A1)". */
export function formulaToFile(formula: string): string {
  return formulaTokens(formula.replace(/^=/, ""))
    .map(({ type, value }) => (type === "func" ? withPrefix(value) : value))
    .join("");
}

function withPrefix(name: string): string {
  const upper = name.toUpperCase();
  return NEWER.has(upper) ? `_xlfn.${name}` : WORKSHEET_NEWER.has(upper) ? `_xlfn._xlws.${name}` : name;
}

/** The reverse: the en-US formula with its "=", without the file's prefixes. */
export function formulaFromFile(text: string): string {
  if (!text.includes("_xl")) return `=${text}`;
  const plain = formulaTokens(text).map(({ type, value }) =>
    type === "string" ? value : value.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, ""),
  );
  return `=${plain.join("")}`;
}
