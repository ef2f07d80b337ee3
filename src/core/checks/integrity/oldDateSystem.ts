import type { Check } from "../engine/check";
import { hit } from "../support/words";

/** Workbooks from old Macs count days from 1904: dates pasted into another workbook shift by four years. */
export const oldDateSystem: Check = {
  id: "IN-15",
  family: "integrity",
  severity: "note",
  cite: "Excel, 1904 date system",
  companions: [],
  example: {},
  run: ({ snapshot }) => (snapshot.dateSystem === 1904 ? [hit(null)] : []),
};
