import type { Check } from "../engine/check";
import { outliersAmong, thousandfold } from "../support/history";
import { MAIN_READING, mainReading } from "../../activity/line";
import { seriesOf } from "../support/lines";
import { atReading, shown } from "../support/words";

/** A thousand times the other months, or a thousandth: kg for t, MWh for kWh, litres for kilolitres. */
export const thousandfoldSlip: Check = {
  id: "PS-02",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months",
  companions: ["RC-01", "RC-06"],
  example: { line: "EM-SOLAR, own renewable", month: "Aug 2025", value: "282", usual: "3,66,500" },
  run: (context) =>
    seriesOf(context)
      .filter(({ oncePerMonth }) => oncePerMonth)
      .flatMap(({ lines }) => outliersAmong(context, lines, (line) => mainReading(line)?.value ?? null, thousandfold))
      .map(({ item, value, usual }) => atReading(item, MAIN_READING[item.table], { value: shown(value), usual: shown(usual) })),
};
