/** The tonnes of equivalent product that each product counts for. */
import { countsByFactor, majorCement, productResults } from "../../../../src/core/inventory/products";
import { APRIL, exact, row, told, typedPlan, typedSetting } from "../../../support/typedSetting";
import type { TypedPlan, TypedReference } from "../../../support/typedSetting";

type ProductRow = NonNullable<TypedPlan["products"]>[number];
type Cells = Parameters<typeof row<"production">>[3];

/** Products with what was made of each, in tonnes unless the row says otherwise. */
function results(products: readonly (ProductRow & { readonly made: Cells })[], production: TypedReference["production"] = []) {
  const plan = { products: products.map((product) => ({ unit: "t", ...product })) };
  const lines = products.map(({ product, made }) => row("production", String(product), APRIL, made));
  return productResults(typedSetting({ plan, lines, reference: { production } }));
}

const cement = (product: string, made: Cells) => ({ product, role: "cement", made }) as const;
const OPC = cement("OPC", { produced: "1000 t", gypsum: "50 t" });
const PPC = cement("PPC", { produced: "2000 t", gypsum: "100 t", flyAsh: "620 t" });

describe("cement", () => {
  test("counts by its clinker factor over that of the major one", () => {
    const [opc, ppc] = results([OPC, PPC]);
    // (1,000 - 50) / 1,000 and (2,000 - 720) / 2,000
    expect([opc, ppc].map((each) => exact(each!.clinkerFactor))).toEqual(["0.95", "0.64"]);
    expect([opc!.isMajor, ppc!.isMajor, told(opc!.additives), told(ppc!.additives)]).toEqual([
      true,
      false,
      "Additives, OPC = 50 t",
      "Additives, PPC = 720 t",
    ]);
    expect(ppc!.additives).toMatchObject({ how: "gypsum + fly ash + slag + limestone + others" });
    expect(exact(opc!.equivalent)).toBe("1000");
    // 2,000 t x 0.64 / 0.95, at 34 digits
    expect(exact(ppc!.equivalent)).toBe("1347.368421052631578947368421052632");
    const [, reversed] = results([PPC, OPC]);
    // 1,000 t x 0.95 / 0.64, as PPC stands first
    expect(exact(reversed!.equivalent)).toBe("1484.375");
  });

  test("is stated in the largest of the baseline year, wherever it stands in the plan", () => {
    const [opc, ppc] = results(
      [OPC, PPC],
      [
        { product: "OPC", baselineProduced: 10 },
        { product: "PPC", baselineProduced: 20 },
      ],
    );
    expect([opc, ppc].map((each) => [each!.isMajor, exact(each!.equivalent)])).toEqual([
      [false, "1484.375"],
      [true, "2000"],
    ]);
  });

  test("of five additives, each in a column of its own", () => {
    const [found] = results([
      cement("PCC", { produced: "100 t", gypsum: "1 t", flyAsh: "2 t", slag: "3 t", limestone: "4 t", otherAdditives: "5 t" }),
    ]);
    expect([exact(found!.additives), exact(found!.clinkerFactor)]).toEqual(["15", "0.85"]);
  });

  test("of a month in which the major one was not made cannot be stated in its terms", () => {
    const [opc, ppc] = results([cement("OPC", { produced: "0 t" }), PPC]);
    expect([opc!, ppc!].map(({ equivalent }) => told(equivalent))).toEqual(["noClinkerMade | OPC", "noClinkerMade | OPC"]);
  });
});

describe("the major cement", () => {
  const major = (...baselines: readonly (number | null)[]) => {
    const products = baselines.map((_, i) => ({ product: `C${i}`, role: "cement" }));
    const production = baselines.map((baselineProduced, i) => ({ product: `c${i}`, baselineProduced }));
    return majorCement(typedSetting({ plan: { products }, reference: { production } }))?.product.text ?? null;
  };

  test("is the largest of the baseline year, the first of equal ones; without baseline figures the first of the plan", () => {
    expect([major(10, 30, 20), major(30, 30), major(null, 10, 5), major(10, null), major(null, null), major()]).toEqual([
      "C1",
      "C0",
      "C1",
      "C0",
      "C0",
      null,
    ]);
  });

  test("is a cement, and needs no reference data", () => {
    const products = [
      { product: "Clinker", role: "clinker" },
      { product: "OPC", role: "cement" },
    ];
    expect(majorCement(typedSetting({ plan: { products } }))?.product.text).toBe("OPC");
  });
});

describe("another product", () => {
  const paper: ProductRow & { readonly made: Cells } = { product: "Paper", role: "main product", made: { produced: "100 t" } };

  test("counts by the factor that the plan states, a main product without one as it is", () => {
    const of = (cells: ProductRow) => {
      const [found] = results([{ ...paper, ...cells }]);
      return told(found!.equivalent);
    };
    expect(of({})).toBe("Equivalent of Paper = 100 t");
    expect(of({ equivalence: 0.8 })).toBe("Equivalent of Paper = 80 t");
    expect(of({ role: "by-product", equivalence: 0.8 })).toBe("Equivalent of Paper = 80 t");
    expect(of({ role: "by-product" })).toBe("Equivalent of Paper = 0 t");
    expect(of({ role: "clinker", equivalence: 0.8 })).toBe("Equivalent of Paper = 0 t");
    expect(of({ equivalence: "most" })).toMatch(/^unreadable \| Monitoring Plan \| 'Monitoring Plan'!E1 \| field: Equivalence factor/);
  });

  test("has no clinker factor and no additives, and is not the major one", () => {
    const [found] = results([paper]);
    expect([found!.clinkerFactor, told(found!.additives), found!.isMajor]).toEqual([null, "Additives = 0 t", false]);
    expect([told(found!.produced), found!.product.product.text]).toEqual(["Produced, Paper = 100 t", "Paper"]);
  });

  test("cites who states the factor", () => {
    const [stated, unsaid] = [{ equivalence: 0.8, equivalenceSource: "Order 12" }, { equivalence: 0.8 }].map(
      (cells) => results([{ ...paper, ...cells }])[0]!,
    );
    expect([stated!.equivalent, unsaid!.equivalent]).toMatchObject([
      { cite: "Monitoring Plan, Order 12" },
      { cite: "Monitoring Plan, products and equivalence" },
    ]);
  });

  test("that counts as it is has to be in the unit of the first such product", () => {
    const oil = { product: "Oil", role: "main product", unit: "kL", made: { produced: "10 kL" } };
    const equivalents = (...rows: Parameters<typeof results>[0]) => results(rows).map(({ equivalent }) => told(equivalent));
    const gap = "unit | Oil | 'Monitoring Plan'!C2 | field: Produced | text: kL | unit: t";
    expect(equivalents(paper, oil)).toEqual(["Equivalent of Paper = 100 t", gap]);
    expect(equivalents(oil)).toEqual(["Equivalent of Oil = 10 t"]);
    // A first product with a factor of its own is none that counts as it is, nor is one that does not count
    expect(equivalents({ ...paper, equivalence: 0.8 }, oil)[1]).toBe("Equivalent of Oil = 10 t");
    expect(equivalents({ ...paper, role: "by-product" }, oil)[1]).toBe("Equivalent of Oil = 10 t");
    expect(equivalents(paper, { ...oil, equivalence: 0.5 })[1]).toBe("Equivalent of Oil = 5 t");
  });

  test("of an unlike unit may have no cell of its own", () => {
    const setting = typedSetting({
      plan: {
        products: [
          { product: "Paper", unit: "t", role: "main product" },
          { product: "Oil", unit: "kL", role: "main product" },
        ],
      },
      lines: [row("production", "Paper", APRIL, { produced: "1 t" }), row("production", "Oil", APRIL, { produced: "1 kL" })],
    });
    const products = setting.plan.products.map((product) => ({ ...product, unit: { ...product.unit, cell: null } }));
    const [, oil] = productResults({ ...setting, plan: { ...setting.plan, products } });
    expect(told(oil!.equivalent)).toBe("unit | Oil | field: Produced | text: kL | unit: t");
  });
});

test.each<readonly [ProductRow, boolean]>([
  [{ role: "main product" }, true],
  [{ role: "by-product" }, false],
  [{ role: "by-product", equivalence: 0.8 }, true],
  [{ role: "by-product", equivalence: "most" }, true],
  [{ role: "clinker", equivalence: 0.8 }, false],
  [{ role: "cement", equivalence: 0.8 }, false],
])("a product of %j counts by its factor: %s", (cells, counts) => {
  expect(countsByFactor(typedPlan({ products: [cells] }).products[0]!)).toBe(counts);
});
