import { gcvRoute } from "../../inventory/lots";
import { hasValue } from "../../inventory/readings";
import { attribute } from "../../reading/records";
import { closedLines, hit, lineWords } from "../common";
import type { Check } from "../check";

/** Quantity and calorific value stand on one moisture basis, or the moistures that bring them there are given. */
export const mixedBasis: Check = {
  id: "AD-07",
  family: "activity",
  severity: "error",
  cite: "ISO 1170; IS 1350; Detailed Procedure, BEE, July 2024, 5(9)",
  companions: [],
  run: (context) =>
    closedLines(context).flatMap((line) => {
      if (line.table !== "fuel" || !hasValue(line, "gcv") || hasValue(line, "ncv")) return [];
      const route = gcvRoute(line);
      const needs = route === "gcvAirDried" ? ["totalMoisture", "inherentMoisture"] : route === "gcvDry" ? ["totalMoisture"] : [];
      if (route !== null && needs.every((kind) => hasValue(line, kind))) return [];
      const words = { ...lineWords(line), gcvBasis: attribute(line, "gcvBasis"), quantityBasis: attribute(line, "quantityBasis") };
      return [hit(line.readings.get("gcv")!.cell, words)];
    }),
};
