/** Rows of the plan and the reference data that belong together because they give one name. */
import type { MonitoringPlan, Product, ReferenceData, SourceStream } from "./model";
import { identity } from "./names";

type Production = ReferenceData["production"][number];
type Sampling = MonitoringPlan["sampling"][number];
type PreviousLine = ReferenceData["previousYear"][number];

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
