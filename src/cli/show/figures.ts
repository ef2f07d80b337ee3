/** How figures are shown: rounded as the README says, or with every digit. */
import type { Decimal } from "../../core/quantity/decimal";
import { formatExactCertificates, formatGei, formatLarge, formatQuantity, formatRupees, formatWhole } from "../../core/messages/format";

export interface Shown {
  quantity(value: Decimal): string;
  gei(value: Decimal): string;
  certificates(value: Decimal): string;
  whole(value: Decimal): string;
  rupees(value: Decimal): string;
}

const READABLE: Shown = {
  quantity: formatQuantity,
  gei: formatGei,
  certificates: formatExactCertificates,
  whole: formatWhole,
  rupees: (value) => `₹${formatLarge(value, "en")}`,
};

/** Digits alone, to be compared or copied; rupees are amounts of money all the same. */
const digits = (value: Decimal): string => value.toFixed();
const EXACT: Shown = { quantity: digits, gei: digits, certificates: digits, whole: digits, rupees: formatRupees };

export function shownFigures(exact: boolean | undefined): Shown {
  return exact === true ? EXACT : READABLE;
}
