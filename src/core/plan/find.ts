/** Rows of the plan and the reference data that belong together because they give one name. */
import { parseYear } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import type { MonitoringPlan, Product, ReferenceData, SourceStream, TextCell } from "./model";
import { identity } from "./names";

type Production = ReferenceData["production"][number];
type Sampling = MonitoringPlan["sampling"][number];
type PreviousLine = ReferenceData["previousYear"][number];
type TargetRow = ReferenceData["targets"][number];

/** What the reference data states of a product's other years. */
export function productionOf(reference: ReferenceData | null, { product }: Product): Production | undefined {
  const name = identity(product.text);
  return reference?.production.find((row) => identity(row.product.text) === name);
}

/** What the reference data states of a line of Form E2, by its number: "B1.ii". */
export function previousLine(reference: ReferenceData | null, number: string): PreviousLine | undefined {
  const name = identity(number);
  return reference?.previousYear.find((row) => identity(row.e2Line.text) === name);
}

/** The sampling plan a stream names. */
export function samplingOf(plan: MonitoringPlan, { sampling }: SourceStream): Sampling | undefined {
  const name = identity(sampling.text);
  return name === "" ? undefined : plan.sampling.find((row) => identity(row.samplingPlan.text) === name);
}

/** The streams that name a sampling plan; none name one without a name. */
export function streamsSampledUnder(plan: MonitoringPlan, samplingPlan: string): readonly SourceStream[] {
  const name = identity(samplingPlan);
  return name === "" ? [] : plan.streams.filter((stream) => identity(stream.sampling.text) === name);
}

/** Whether two cells give one name; a blank cell names nothing. */
export function isSameName(one: TextCell, other: TextCell): boolean {
  const name = identity(one.text);
  return name !== "" && name === identity(other.text);
}

/** The compliance year that a row of targets is of; null where its cell says none. */
export function yearOfTarget({ targetYear }: TargetRow): ComplianceYear | null {
  return parseYear(targetYear.text);
}

/** The row of targets that is of this year. */
export function targetRowOf(reference: ReferenceData | null, year: ComplianceYear): TargetRow | undefined {
  return reference?.targets.find((row) => yearOfTarget(row)?.start === year.start);
}
