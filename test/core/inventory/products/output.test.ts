/** What was made: the rows of a product in the unit it is carried in, and columns that may stay blank. */
import { ADDITIVES, optionalTotal, productBase, productLines, productsOf, productTotal } from "../../../../src/core/inventory/products";
import type { ProductLine } from "../../../../src/core/activity/line";
import { APRIL, exact, MAY, row, told, typedSetting } from "../../../support/typedSetting";
import type { TypedPlan, TypedSetting } from "../../../support/typedSetting";

type ProductRow = NonNullable<TypedPlan["products"]>[number];
type Cells = Parameters<typeof row<"production">>[3];

const PAPER: ProductRow = { product: "Paper", unit: "t", role: "main product" };
const made = (cells: Cells, month = APRIL) => row("production", "Paper", month, cells);

function given(lines: readonly ProductLine[], product: ProductRow = {}, rest: TypedSetting = {}) {
  const setting = typedSetting({ plan: { products: [{ ...PAPER, ...product }] }, lines, ...rest });
  return [setting.plan.products[0]!, setting] as const;
}

describe("the total of a product", () => {
  const produced = (...of: Parameters<typeof given>) => {
    const [product, setting] = given(...of);
    return productTotal(product, "produced", "Produced", setting);
  };

  test("adds up its rows, each in its own unit", () => {
    const sum = produced([made({ produced: "100 t" }), made({ produced: "5000 kg" }), made({ produced: "7 t" }, MAY)]);
    expect(told(sum)).toBe("Produced, Paper = 105 t");
    expect(sum).toMatchObject({ how: "sum of months" });
  });

  test("has a gap for each month without a row", () => {
    expect(told(produced([made({ produced: "7 t" }, MAY)], {}, { months: [APRIL, MAY] }))).toBe("noRow | Paper | 2025-4");
    expect(exact(produced([made({ produced: "7 t" }, MAY), made({ produced: "1 t" })], {}, { months: [APRIL, MAY] }))).toBe("8");
  });

  test("is no total while a figure is blank, or of another kind than the product", () => {
    expect(told(produced([made({ produced: null })]))).toBe("blank | Paper | 2025-4 | 'Apr 2025'!D10 | field: produced");
    expect(told(produced([made({ produced: "14850 GJ" })]))).toBe(
      "unit | Paper | 2025-4 | 'Apr 2025'!D10 | field: produced | text: GJ | unit: t",
    );
  });
});

describe("a column that may stay blank", () => {
  const sold = (...lines: readonly ProductLine[]) => {
    const [product, setting] = given(lines);
    return told(optionalTotal(product, "dispatched", "Sold", setting));
  };

  test("is nothing moved where it is blank, or not there", () => {
    expect([sold(), sold(made({ dispatched: null })), sold(made({}))]).toEqual(Array(3).fill("Sold, Paper = 0 t"));
    expect(sold(made({ dispatched: null }), made({ dispatched: "5 t" }), made({ dispatched: "2 t" }))).toBe("Sold, Paper = 7 t");
  });

  test("must be a number where something is in it", () => {
    expect(sold(made({ dispatched: "NIL" }))).toBe("text | Paper | 2025-4 | 'Apr 2025'!F10 | field: dispatched | text: NIL");
    const [product, setting] = given([made({ dispatched: "2 t" })]);
    expect(optionalTotal(product, "dispatched", "Sold", setting)).toMatchObject({ how: "sum of months", unit: "t" });
  });
});

describe("the unit of a product", () => {
  const base = (unit: string | null, lines: readonly ProductLine[], role = "main product") => {
    const [product, setting] = given(lines, { unit, role }, { whole: [APRIL, MAY] });
    return productBase(product, setting);
  };

  test("is the plan's, else that of the first row of the year that has one, else tonnes", () => {
    expect([base("kL", []), base("kg", []), base(null, []), base("reels", [])]).toEqual(["kL", "t", "t", "t"]);
    expect(base(null, [made({ produced: "9 reels" }), made({}), made({ produced: "5 kL" }, MAY), made({ produced: "5 kWh" }, MAY)])).toBe(
      "kL",
    );
    expect(base("t", [made({ produced: "5 kL" })])).toBe("t");
  });

  test("is tonnes of cement and clinker, whatever the plan says", () => {
    expect(["cement", "clinker", "by-product"].map((role) => base("kL", [], role))).toEqual(["t", "t", "kL"]);
  });
});

test("rows of a product are those of its name in the months of the period", () => {
  const [product, setting] = given([made({ produced: "1 t" }), row("production", "Board", APRIL, {}), made({}, MAY)]);
  expect(productLines(product, setting)).toEqual([setting.lines[0]]);
});

test("products of a role, each with what was made of it", () => {
  const products = [PAPER, { ...PAPER, product: "Pulp", role: "intermediate" }];
  const setting = typedSetting({ plan: { products }, lines: [made({ produced: "3 t" })] });
  expect(productsOf(setting, "main product").map(({ product, produced }) => `${product.product.text}: ${told(produced)}`)).toEqual([
    "Paper: Produced, Paper = 3 t",
  ]);
  expect(ADDITIVES).toHaveLength(5);
});
