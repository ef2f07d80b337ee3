/** What keeps a plan from certificates: a factor that nobody states, a product or a sub-sector of another sector. */
import { factorStandings, obstaclesOf, obstaclesOfKind } from "../../../../src/core/inventory/obstacles";
import { typedPlan } from "../../../support/typedSetting";
import type { TypedPlan } from "../../../support/typedSetting";

type ProductRow = NonNullable<TypedPlan["products"]>[number];

/** A mill of wood pulp, whose list has paper that counts as it is and market pulp that is a by-product. */
const MILL = { sector: "pulp and paper", subSector: "wood" };
const main = (product: string, cells: ProductRow = {}): ProductRow => ({ product, role: "main product", ...cells });

function standings(products: readonly ProductRow[], entity: TypedPlan["entity"] = MILL) {
  return factorStandings(typedPlan({ entity, products })).map(({ product, standing }) => `${product.product.text}: ${standing}`);
}

function obstacles(products: readonly ProductRow[], entity: TypedPlan["entity"] = MILL) {
  return obstaclesOf(typedPlan({ entity, products })).map((obstacle) => {
    const product = "product" in obstacle ? ` ${obstacle.product.product.text}` : "";
    return `${obstacle.kind}${product}${"sector" in obstacle ? ` of ${obstacle.sector}` : ""}`;
  });
}

describe("the factor of a product is stated", () => {
  test("by the scheme where the sector's list has it, and the plan says the same or nothing", () => {
    expect(standings([main("Paper")])).toEqual(["Paper: scheme"]);
    expect(standings([main("Paper", { equivalence: 1 })])).toEqual(["Paper: scheme"]);
    expect(standings([main("Paper", { equivalence: 0.9 })])).toEqual(["Paper: nobody"]);
    expect(standings([main("Writing paper", { usual: "Paper" })])).toEqual(["Writing paper: scheme"]);
  });

  test("by a document that the plan names, else by nobody", () => {
    expect(standings([main("Paper", { equivalence: 0.9, equivalenceSource: "Order 12" })])).toEqual(["Paper: document"]);
    expect(standings([main("Paper", { equivalence: "most", equivalenceSource: "Order 12" })])).toEqual(["Paper: document"]);
    expect(standings([main("Paper", { equivalence: "most" })])).toEqual(["Paper: nobody"]);
    // a source without a factor documents nothing
    expect(standings([main("A", { equivalenceSource: "Order 12" }), main("B")])).toEqual(["A: nobody", "B: nobody"]);
  });

  test("by nobody for two that are the same product of the list", () => {
    expect(standings([main("White", { usual: "Paper" }), main("Kraft", { usual: "Paper" })])).toEqual(["White: nobody", "Kraft: nobody"]);
    expect(standings([main("Paper"), main("Market pulp", { role: "by-product", equivalence: 0.5 })])).toEqual([
      "Paper: scheme",
      "Market pulp: nobody",
    ]);
  });

  test("by nobody where the list has the product without a factor", () => {
    const polymer = { sector: "petrochemicals", subSector: "polymer" };
    expect(standings([main("Polymer")], polymer)).toEqual(["Polymer: nobody"]);
    expect(standings([main("Polymer", { equivalence: 1, equivalenceSource: "Order 12" })], polymer)).toEqual(["Polymer: document"]);
  });

  test("by the scheme for the only product that counts and counts as itself", () => {
    expect(standings([main("Tissue of our own")])).toEqual(["Tissue of our own: scheme"]);
    expect(standings([main("Tissue", { equivalence: 1 })])).toEqual(["Tissue: scheme"]);
    expect([1.2, "most"].flatMap((equivalence) => standings([main("Tissue", { equivalence })]))).toEqual([
      "Tissue: nobody",
      "Tissue: nobody",
    ]);
    expect(standings([main("Tissue"), main("Napkins", { equivalence: 1 })])).toEqual(["Tissue: nobody", "Napkins: nobody"]);
    // What does not count is not among them
    expect(standings([main("Tissue"), { product: "Sludge", role: "by-product" }])).toEqual(["Tissue: scheme"]);
    expect(standings([{ product: "Market pulp", role: "by-product", equivalence: 1 }])).toEqual(["Market pulp: scheme"]);
  });
});

describe("obstacles", () => {
  test("are the factors that nobody states, apart by whether one is typed", () => {
    const products = [
      main("Tissue"),
      main("Napkins", { equivalence: 1.2 }),
      main("Board", { equivalence: 2, equivalenceSource: "Order 12" }),
    ];
    expect(obstacles(products)).toEqual(["factorUnstated Tissue", "factorUndocumented Napkins"]);
    expect(obstacles([main("Paper")])).toEqual([]);
  });

  test("are products that only another sector's list has, as far as they count", () => {
    expect(obstacles([main("Paper"), main(" UREA", { equivalence: 1, equivalenceSource: "Order 12" })])).toEqual([
      "productOfAnotherSector  UREA of fertiliser",
    ]);
    expect(obstacles([main("Paper"), { product: "Urea", role: "by-product" }])).toEqual([]);
    expect(obstacles([main("Urea")], { sector: "fertiliser", subSector: "ammonia-urea" })).toEqual([]);
    expect(obstacles([main("Urea")], { subSector: "wood" })).toEqual([]);
  });

  test("are sub-sectors of another sector; general fits any", () => {
    const elsewhere = (sector: string | null, subSector: string | null) => obstacles([], { sector, subSector });
    expect(elsewhere("cement", "smelter")).toEqual(["subSectorElsewhere"]);
    expect(["cement", null].flatMap((sector) => [...elsewhere(sector, "grinding"), ...elsewhere(sector, null)])).toEqual([]);
    expect(elsewhere("cement", "general")).toEqual([]);
  });

  test("are asked for by their kind", () => {
    const plan = typedPlan({
      entity: { sector: "cement", subSector: "smelter" },
      products: [main("Tissue"), main("Napkins", { equivalence: 1.2 })],
    });
    expect(obstaclesOfKind("factorUnstated", plan).map(({ product }) => product.product.text)).toEqual(["Tissue"]);
    expect(obstaclesOfKind("subSectorElsewhere", plan)).toEqual([{ kind: "subSectorElsewhere" }]);
    expect(obstaclesOfKind("productOfAnotherSector", plan)).toEqual([]);
  });
});
