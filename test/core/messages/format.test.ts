import { decimal } from "../../../src/core/quantity/decimal";
import {
  formatDate,
  formatExactCertificates,
  formatGei,
  formatLarge,
  formatMonth,
  formatNumber,
  formatQuantity,
  formatRupees,
  formatWhole,
} from "../../../src/core/messages/format";

test.each([
  ["0", 0, "0"],
  ["999", 0, "999"],
  ["1000", 0, "1,000"],
  ["99999", 0, "99,999"],
  ["100000", 0, "1,00,000"],
  ["1234567", 0, "12,34,567"],
  ["-1234567", 0, "-12,34,567"],
  ["123456789012", 0, "1,23,45,67,89,012"],
  ["1234.5", 3, "1,234.500"],
  ["-0.0004", 3, "0.000"],
  ["-0.0005", 3, "-0.001"],
  ["99999.9995", 3, "1,00,000.000"],
  ["12345678901234567890.125", 2, "1,23,45,67,89,01,23,45,67,890.13"],
])("%s with %i decimals is %s", (value, places, shown) => {
  expect(formatNumber(decimal(value), places)).toBe(shown);
});

test("each figure of the scheme has its own number of decimals", () => {
  expect(formatQuantity(decimal("1979.5692816"))).toBe("1,979.569");
  expect(formatGei(decimal("2.35045"))).toBe("2.3505");
  expect(formatExactCertificates(decimal("2.3505").minus("2.35").times(1_000_000))).toBe("500.000");
  expect(formatWhole(decimal("499.5"))).toBe("500");
  expect(formatWhole(123456)).toBe("1,23,456");
});

test("rupees carry the sign before the symbol", () => {
  expect(formatRupees(decimal("1234567.005"))).toBe("₹12,34,567.01");
  expect(formatRupees(decimal("-500"))).toBe("-₹500.00");
  expect(formatRupees(decimal("-0.001"))).toBe("₹0.00");
});

test.each([
  ["99999", "99,999"],
  ["99999.5", "1.00 lakh"],
  ["450000", "4.50 lakh"],
  ["9999499", "99.99 lakh"],
  ["9999500", "1.00 crore"],
  ["12345678", "1.23 crore"],
  ["-12345678", "-1.23 crore"],
  ["123456789012", "12,345.68 crore"],
])("%s in a heading is %s", (value, shown) => {
  expect(formatLarge(decimal(value), "en")).toBe(shown);
});

test("Hindi has its own words for lakh, crore and the months, and the same digits", () => {
  expect(formatLarge(decimal("12345678"), "hi")).toBe("1.23 करोड़");
  expect(formatLarge(decimal("450000"), "hi")).toBe("4.50 लाख");
  expect(formatDate({ year: 2026, month: 7, day: 31 }, "hi")).toBe("31-जुल-2026");
});

test("dates are dd-mmm-yyyy, months mmm yyyy", () => {
  expect(formatDate({ year: 2026, month: 7, day: 1 }, "en")).toBe("01-Jul-2026");
  expect(formatMonth({ year: 2025, month: 4 }, "en")).toBe("Apr 2025");
  expect(formatMonth({ year: 2025, month: 4 }, "hi")).toBe("अप्रैल 2025");
});
