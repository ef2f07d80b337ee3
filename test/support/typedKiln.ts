/** A kiln of one month, typed as data: clinker, its fuel and the power factor that its notional terms take. */
import type { FuelLine, ProductLine } from "../../src/core/activity/line";
import { clinkerResult } from "../../src/core/inventory/clinker";
import type { PowerResult } from "../../src/core/inventory/model";
import type { ClinkerResult } from "../../src/core/inventory/processModel";
import { streamResults } from "../../src/core/inventory/streams";
import { decimal } from "../../src/core/quantity/decimal";
import type { Month } from "../../src/core/quantity/period";
import { cited } from "../../src/core/trace/trace";
import { APRIL, row, typedSetting } from "./typedSetting";
import type { TypedPlan, TypedSetting } from "./typedSetting";

type Cells = Parameters<typeof row<"production">>[3];

/** A row of clinker: 1,000 t made, 100 t in stock before and after. */
export const clinkerRow = (cells: Cells = {}, month: Month = APRIL, name = "Clinker"): ProductLine =>
  row("production", name, month, { produced: "1000 t", opening: "100 t", closing: "100 t", ...cells });

/** 100 t of petcoke at 10,000 kcal/kg: 4.1868 TJ, 408.213 tCO2. */
export const kilnFuel = (use = "kiln"): FuelLine => row("fuel", "Petcoke", APRIL, { use, consumed: "100 t", ncv: 10_000 });

const PLAN: TypedPlan = {
  entity: { sector: "cement", subSector: "integrated" },
  products: [{ product: "Clinker", unit: "t", role: "clinker" }],
  streams: [{ stream: "Petcoke", material: "petcoke", use: "kiln" }],
};

/** Of a major cement with this clinker factor, at 0.5 tCO2/MWh. */
export function kiln({ plan = {}, ...rest }: TypedSetting, majorFactor = "0.8"): ClinkerResult | null {
  const setting = typedSetting({ ...rest, plan: { ...PLAN, ...plan } });
  const power = { blendedFactor: cited("Blended power factor", decimal("0.5"), "tCO2/MWh", "") } as unknown as PowerResult;
  const factor = cited("Clinker factor", decimal(majorFactor), "t/t", "");
  return clinkerResult(setting, streamResults(setting).streams, power, factor);
}

/** The same of a plant that is sure to have a kiln. */
export function kilnResult(...given: Parameters<typeof kiln>): ClinkerResult {
  const found = kiln(...given);
  if (found === null) throw new Error("no kiln");
  return found;
}
