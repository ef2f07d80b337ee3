/** What the plan leaves open and certificates depend on: while there is any of it, there is no certificate figure. */
import { identity } from "../plan/names";
import type { MonitoringPlan, Product } from "../plan/model";
import { isSubSectorOf } from "../plan/spec/sectors";
import type { Sector } from "../plan/spec/sectors";
import { SECTOR_OUTPUTS } from "../sectors/outputs";
import { usualProductOf } from "../sectors/usualProduct";
import { countsByFactor } from "./products";

/** What keeps a plan from certificates, with the product concerned. */
export type Obstacle =
  | { readonly kind: "factorUnstated"; readonly product: Product }
  | { readonly kind: "factorUndocumented"; readonly product: Product }
  | { readonly kind: "productOfAnotherSector"; readonly product: Product; readonly sector: Sector }
  | { readonly kind: "subSectorElsewhere" };

type Planned = Pick<MonitoringPlan, "entity" | "products">;

/** Who states the factor by which a product counts. */
export type FactorStanding = "scheme" | "document" | "nobody";

/** By whom the factor of each product that counts is stated. */
export function factorStandings(plan: Planned): readonly { readonly product: Product; readonly standing: FactorStanding }[] {
  const counted = plan.products.filter(countsByFactor);
  return counted.map((product) => {
    const isDocumented = product.equivalence.state !== "blank" && product.equivalenceSource.text !== "";
    return { product, standing: isStatedByScheme(product, counted, plan) ? "scheme" : isDocumented ? "document" : "nobody" };
  });
}

/** Every obstacle of the plan; none where certificates can be counted. */
export function obstaclesOf(plan: Planned): readonly Obstacle[] {
  const counted = plan.products.filter(countsByFactor);
  const open = factorStandings(plan).flatMap(({ product, standing }) => (standing === "nobody" ? [product] : []));
  return [
    ...(isElsewhere(plan.entity) ? [{ kind: "subSectorElsewhere" } as const] : []),
    ...counted.flatMap((product) => {
      const sector = otherSectorOf(product, plan);
      return sector === null ? [] : [{ kind: "productOfAnotherSector", product, sector } as const];
    }),
    ...open.filter(({ equivalence }) => equivalence.state === "blank").map((product) => ({ kind: "factorUnstated", product }) as const),
    ...open.filter(({ equivalence }) => equivalence.state !== "blank").map((product) => ({ kind: "factorUndocumented", product }) as const),
  ];
}

/** Obstacles of one kind. */
export function obstaclesOfKind<Kind extends Obstacle["kind"]>(kind: Kind, plan: Planned): readonly Extract<Obstacle, { kind: Kind }>[] {
  return obstaclesOf(plan).filter((obstacle): obstacle is Extract<Obstacle, { kind: Kind }> => obstacle.kind === kind);
}

/** Whether a product counts as the scheme's own text has it: the sector's list says so, or it is the only one and counts as itself. */
function isStatedByScheme(product: Product, counted: readonly Product[], { entity }: Planned): boolean {
  const factor = product.equivalence.number;
  const usual = usualProductOf(entity, product);
  const isOneOfSeveral = counted.filter((other) => usualProductOf(entity, other) === usual).length > 1;
  if (usual !== null && usual.role === "main product")
    return (
      !isOneOfSeveral &&
      usual.equivalence !== undefined &&
      (product.equivalence.state === "blank" || factor?.eq(usual.equivalence) === true)
    );
  return counted.length === 1 && (product.equivalence.state === "blank" || factor?.eq(1) === true);
}

function isElsewhere({ sector, subSector }: Planned["entity"]): boolean {
  return sector.choice !== null && subSector.choice !== null && !isSubSectorOf(subSector.choice, sector.choice);
}

/** The other sector whose list names the product, where that of the plan's sector does not. */
function otherSectorOf(product: Product, { entity }: Planned): Sector | null {
  if (entity.sector.choice === null) return null;
  const name = identity(product.product.text);
  const holders = Object.values(SECTOR_OUTPUTS).filter(({ products }) => products.some((usual) => identity(usual.product) === name));
  return holders.some(({ id }) => id === entity.sector.choice) ? null : (holders[0]?.id ?? null);
}
