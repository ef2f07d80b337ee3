/** Forms over workbooks somebody else laid out: every formula agrees with the engine in plain doubles, and none is an error. */
import { settingOf } from "../../../src/core/operations";
import { formSheets, TAB_NAMES } from "../../../src/core/forms";
import { agrees } from "../../support/agrees";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { snapshotOf } from "../../support/planSnapshot";
import { AS_OF } from "../../support/sampleWorkbook";
import { MESSY_CASES, messyCase, messySnapshot, readAnswered } from "./answered";

test.each(MESSY_CASES)("%s", (name) => {
  const messy = messyCase(name);
  const sheets = messySnapshot(messy);
  const reading = readAnswered(messy);
  const setting = settingOf(reading, { start: 2025 }, AS_OF)!;
  const plans = formSheets({
    setting,
    inputs: reading.sheets,
    names: TAB_NAMES,
    forms: Object.keys(TAB_NAMES),
    typed: new Map(),
    draft: true,
    openPoints: "",
  });
  const generated = snapshotOf(plans).sheets;
  const judge = evaluateWorkbook({ ...sheets, sheets: [...sheets.sheets, ...generated] });
  const wrong = generated.flatMap((sheet) =>
    sheet.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const [native, engine] = formula === "" ? [null, null] : [judge(sheet.name, r, c), sheet.values[r]![c]!];
        return agrees(native, engine)
          ? []
          : [`${sheet.name}!R${r + 1}C${c + 1} ${formula}: native ${JSON.stringify(native)}, engine ${JSON.stringify(engine)}`];
      }),
    ),
  );
  expect(wrong.slice(0, 5)).toEqual([]);
});
