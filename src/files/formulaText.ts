/**
 * The two things a file does to the text of a formula: newer functions carry a prefix, and a shared formula is
 * written once and moved to the other cells of its group. Both need to know what in the text is an address.
 */
import { columnIndex, columnName } from "../core/workbook/cells";

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

/** What stands in a formula: texts, quoted sheets, brackets, column, row and cell addresses, words, numbers. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!$])|(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(![])|(?<word>[A-Z_\\\u0080-\uffff][\w.\u0080-\uffff]*)|\d+(?:\.\d*)?(?:E[+-]?\d+)?/gi;

const COLUMNS = 16384;
const ROWS = 1048576;

function movedColumn(text: string, by: number): string {
  return text.startsWith("$") ? text : columnName((((columnIndex(text) + by) % COLUMNS) + COLUMNS) % COLUMNS);
}

function movedRow(text: string, by: number): string {
  return text.startsWith("$") ? text : String(((((Number(text) - 1 + by) % ROWS) + ROWS) % ROWS) + 1);
}

/** What looks like an address beyond the last column (XYZ2025) is a name, and stays. */
function movedCell(text: string, rows: number, columns: number): string {
  const [, column, row] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(text)!;
  if (columnIndex(column!.replace("$", "")) >= COLUMNS) return text;
  return movedColumn(column!, columns) + movedRow(row!, rows);
}

/** The formula as it reads `rows` further down and `columns` further right: relative addresses move, the rest stays. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { columns?: string; rows?: string; cell?: string };
    if (groups.cell) return movedCell(token, rows, columns);
    if (groups.columns)
      return token
        .split(":")
        .map((part) => movedColumn(part, columns))
        .join(":");
    if (groups.rows)
      return token
        .split(":")
        .map((part) => movedRow(part, rows))
        .join(":");
    return token;
  });
}

/** "=NUMBERVALUE(A1)" as the file holds it: "_xlfn.NUMBERVALUE(A1)". */
export function formulaToFile(formula: string): string {
  const text = formula.replace(/^=/, "");
  return text.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { word?: string };
    const offset = rest[rest.length - 3] as number;
    if (!groups.word || text[offset + token.length] !== "(") return token;
    const name = token.toUpperCase();
    return NEWER.has(name) ? `_xlfn.${token}` : WORKSHEET_NEWER.has(name) ? `_xlfn._xlws.${token}` : token;
  });
}

/** The reverse: the en-US formula with its "=", without the file's prefixes. */
export function formulaFromFile(text: string): string {
  if (!text.includes("_xl")) return `=${text}`;
  return `=${text.replace(TOKEN, (token: string) => token.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, ""))}`;
}
