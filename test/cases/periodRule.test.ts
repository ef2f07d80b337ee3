/**
 * The period rule: a year's GEI is the inventory of the year, never what twelve inventories add up to. The plant's clinker
 * stock swings, so that the one-sided terms of single months add up to more than those of the year.
 */
import { officialWorkbook } from "../../src/core/parameters";
import { sum } from "../../src/core/quantity/decimal";
import { monthsOf } from "../../src/core/quantity/period";
import { found, INTEGRATED, inventory } from "./workbookPlant";

const MONTHS = monthsOf({ start: 2025 });
const year = inventory(INTEGRATED);
const singly = MONTHS.map((month) => inventory(INTEGRATED, officialWorkbook("cement"), [month]));

test("the year's GEI is that of the example, however unevenly its months are filled", () => {
  expect(found(year.gei).value.toFixed(10)).toBe("0.5670239073");
});

test("linear terms add up over the months", () => {
  for (const part of ["directEnergy", "directProcess", "indirect"] as const) {
    expect(
      sum(singly.map((month) => found(month[part]).value))
        .minus(found(year[part]).value)
        .abs()
        .lt("1e-20"),
    ).toBe(true);
  }
});

test("one-sided terms do not: the difference of the inventories is the period effect", () => {
  const of = (part: "emissions" | "equivalentProduct" | "notional" | "deductions") =>
    sum(singly.map((month) => found(month[part]).value)).minus(found(year[part]).value);
  expect(of("emissions").toFixed(6)).toBe(of("notional").minus(of("deductions")).toFixed(6));
  expect(sum(singly.map(({ clinker }) => found(clinker!.stockFall).value)).toString()).toBe("50000");
  expect(found(year.clinker!.stockFall).value.toString()).toBe("11000");
  expect(found(year.clinker!.stockRise).value.toString()).toBe("0");
  // 39,000 t of clinker laid down and taken up again: its notional process, heat, power and grinding, and its cement.
  expect([of("emissions"), of("equivalentProduct")].map((value) => value.toFixed(3))).toEqual(["35200.170", "59090.909"]);
});
