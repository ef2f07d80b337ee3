import { findSource } from "../../parameters";
import { hit } from "../common";
import type { Check } from "../check";

/** 5(6).4: a stream without a known material has no factor. */
export const unknownMaterial: Check = {
  id: "FA-01",
  family: "factors",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(6).4 and Annexure IV",
  companions: [],
  run: ({ plan }) =>
    (plan?.streams ?? []).flatMap((stream) => {
      const source = findSource(stream.material.text);
      return source.ok ? [] : [hit(stream.material.cell, { stream: stream.stream.text, problem: source.problem.message })];
    }),
};
