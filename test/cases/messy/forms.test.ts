/** Forms over workbooks somebody else laid out: every formula agrees with the engine in plain doubles, and none is an error. */
import { agrees } from "../../support/agrees";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { snapshotOf } from "../../support/planSnapshot";
import { draftForms, MESSY_CASES, messyCase, messySnapshot } from "./answered";

test.each(MESSY_CASES)("%s", (name) => {
  const messy = messyCase(name);
  const sheets = messySnapshot(messy);
  const plans = draftForms(messy);
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
