/** The streams a new plan can start with: those the plant's own sheets already name, else what its sector usually burns. */
import { findSource } from "../parameters";
import { FUEL_USES } from "../plan/spec/monthTables";
import type { Sector } from "../plan/spec/planTables";
import { streamKey } from "../activity/line";
import type { ActivityLine } from "../activity/line";

/** A row of the plan's source streams, as far as a person knows it on the first day. */
export interface FirstStream {
  readonly stream: string;
  /** A name of the factor catalogue; "" while it is not known. */
  readonly material: string;
  /** One of the plan's uses, or "". */
  readonly use: string;
  readonly unit: string;
}

const USUAL: Readonly<Partial<Record<Sector, readonly FirstStream[]>>> = {
  cement: [
    { stream: "Coal", material: "imported coal", use: "kiln", unit: "t" },
    { stream: "Petcoke", material: "petcoke", use: "kiln", unit: "t" },
    { stream: "HSD", material: "HSD", use: "DG", unit: "kL" },
  ],
  aluminium: [
    { stream: "Coal", material: "Indian coal", use: "captive power", unit: "t" },
    { stream: "Furnace oil", material: "furnace oil", use: "process", unit: "kL" },
  ],
};

const USUAL_ELSEWHERE: readonly FirstStream[] = [
  { stream: "Coal", material: "Indian coal", use: "boiler", unit: "t" },
  { stream: "HSD", material: "HSD", use: "DG", unit: "kL" },
];

/** The fuels the lines name, each stream and use once, in the order they stand; the sector's usual ones where there is none. */
export function firstStreams(lines: readonly ActivityLine[], sector: Sector): readonly FirstStream[] {
  const named = new Map<string, FirstStream>();
  for (const line of lines) {
    const key = streamKey(line.stream, line.use);
    if (line.table === "fuel" && line.stream !== "" && !named.has(key)) named.set(key, streamOf(line));
  }
  return named.size > 0 ? [...named.values()] : (USUAL[sector] ?? USUAL_ELSEWHERE);
}

function streamOf({ stream, use, readings }: ActivityLine): FirstStream {
  const measured = readings.get("consumed") ?? readings.get("received");
  return {
    stream,
    material: findSource(stream).ok ? stream : "",
    use: FUEL_USES.find((known) => known === use) ?? "",
    unit: measured?.unit ?? "",
  };
}
