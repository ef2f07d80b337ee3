/** Whether a tab that no layout recognises looks as if it held the plant's data, so that it is named and not passed over. */
import { isSource } from "../parameters";
import { headerParts, looksLikeUnit } from "../plan/parse/headerParts";
import { cellText } from "../plan/parse/tables";
import type { SheetSnapshot } from "../workbook/cells";
import { findKind, tableIn } from "./layouts/kinds";
import { isDateCell, isMonthText, monthInTitle, monthOfCell } from "./months";
import { findPowerKind, findUse } from "./vocabulary/uses";
import { plainWords } from "../plan/parse/words";
import { remembering } from "../quantity/remembering";

const ROWS_TRIED = 200;
const LONGEST_NAME = 60;
const SIGNS_ENOUGH = 2;

/** True when at least two of these are there: months, units of quantity, names of fuels, power or production. */
export function looksLikePlantData(sheet: SheetSnapshot, system: 1900 | 1904): boolean {
  const texts = new Set<string>();
  let months = monthInTitle(sheet.name) === null && monthOfCell(sheet.name, system) === null ? 0 : 1;
  sheet.values.slice(0, ROWS_TRIED).forEach((row, r) =>
    row.forEach((value, c) => {
      if (isDateCell(sheet, sheet.top + r, sheet.left + c)) months += 1;
      else if (typeof value === "string" && value.length <= LONGEST_NAME && value.trim() !== "") texts.add(cellText(value));
    }),
  );
  const all = [...texts];
  const signs = [months > 0 || all.some(namesMonth), all.some(namesUnit), all.some(namesPlant)];
  return signs.filter(Boolean).length >= SIGNS_ENOUGH;
}

const namesMonth = remembering((text) => isMonthText(text) || monthInTitle(text) !== null);

const namesUnit = remembering(
  (text) => text.length > 1 && [text, headerParts(text).unit].some((unit) => unit !== "%" && looksLikeUnit(unit)),
);

const namesPlant = remembering((text) => {
  const { name } = headerParts(text);
  if (tableIn(name) !== null || [name, findKind(name)?.rest ?? ""].some((each) => isSource(each))) return true;
  const words = plainWords(name).split(" ");
  return words.length > 1 && findUse(words) !== null && findPowerKind(words) !== null;
});
