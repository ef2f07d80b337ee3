/** Form E2 Plan: the thirteen minimum contents of a monitoring plan, Procedure 5(6), each linked to where the plan has it. */
import { theOne } from "../../quantity/known";
import type { MonitoringPlan } from "../../plan/model";
import { BOUNDARY_TABLE, METER_TABLE, PRODUCT_TABLE, SAMPLING_TABLE, STREAM_TABLE, VERSION_TABLE } from "../../plan/spec/planTables";
import { ACVA_ITEMS, ENTITY_ITEMS } from "../../plan/spec/entityItems";
import { METHOD_ITEMS } from "../../plan/spec/methodItems";
import { WORD_GRID } from "../model/grids";
import type { FormPart, FormSpec, TableRowsSpec } from "../model/line";
import { itemTable, linkedTable, procedureTable, section } from "../model/planLinks";

/** Short names of the thirteen contents, in the Procedure's order. */
export const PLAN_CONTENTS = [
  "Activities, sources and source streams",
  "Diagram of sources, streams, meters and sampling points; flow of indirect data",
  "Methodology for each stream",
  "Monitoring in detail: activity data and factors",
  "Traceable references for energy, production and factors",
  "Data flow and control",
  "Sampling procedure",
  "Internal and external testing",
  "Regular evaluation of the plan",
  "Assignment of responsibilities",
  "Measuring equipment: location, range and uncertainty",
  "Analysis methods for each factor",
  "Versions and changes; the latest plan goes to the verification agency",
] as const;

export function formE2Plan(plan: MonitoringPlan): FormSpec {
  const parts = PLAN_CONTENTS.flatMap((label, i) => section(`E2.${i + 1}`, `5(6).${i + 1} ${label}`, ...contents(plan, i + 1)));
  return {
    form: "formE2Plan",
    title: "Form E2 Plan: Monitoring plan",
    naming:
      "The guides call the monitoring plan Form E2. In the Procedure, Annexure V, Form E2 is the energy and " +
      "emissions form; the plan follows 5(6).",
    grid: WORD_GRID,
    parts,
  };
}

function contents(plan: MonitoringPlan, number: number): readonly FormPart[] {
  const procedure = (): TableRowsSpec => procedureTable(`E2.${number}.procedure`, plan, `5(6).${number}`);
  const streams = (name: string, fields: readonly StreamField[]) => linkedTable(`E2.${number}.${name}`, STREAM_TABLE, plan.streams, fields);
  const sampling = (...fields: readonly SamplingField[]) => linkedTable(`E2.${number}.sampling`, SAMPLING_TABLE, plan.sampling, fields);
  const meters = (...fields: readonly MeterField[]) => linkedTable(`E2.${number}.meters`, METER_TABLE, plan.meters, fields);
  switch (number) {
    case 1:
      return [
        linkedTable("E2.1.boundary", BOUNDARY_TABLE, plan.boundary, ["process", "inside", "reason", "proof", "since", "approval"]),
        linkedTable("E2.1.products", PRODUCT_TABLE, plan.products, ["product", "productName", "unit", "role"]),
        streams("streams", ["stream", "material", "use", "treatment"]),
      ];
    case 2:
      return [procedure(), meters("meter", "measures", "location", "powerKind")];
    case 3:
      return [procedure(), streams("streams", ["stream", "typeReason", "use", "measurement", "factorType"]), methodTable(plan)];
    case 4:
      return [streams("streams", ["stream", "use", "unit", "ncv", "factor", "oxidation", "biomass"])];
    case 5:
      return [
        procedure(),
        streams("streams", ["stream", "source", "use"]),
        linkedTable("E2.5.products", PRODUCT_TABLE, plan.products, ["product", "equivalenceSource", "equivalence"]),
      ];
    case 7:
      return [procedure(), sampling("samplingPlan", "place", "frequency", "custody")];
    case 8:
      return [procedure(), sampling("samplingPlan", "laboratory", "accreditation", "externalGap")];
    case 10:
      return [procedure(), peopleTable(plan)];
    case 11:
      return [meters("meter", "measures", "location", "range", "uncertainty", "calibrationDue")];
    case 12:
      return [
        procedure(),
        sampling("samplingPlan", "standard", "laboratory"),
        streams("streams", ["stream", "laboratory", "use", "sampling"]),
      ];
    case 13:
      return [
        linkedTable("E2.13.versions", VERSION_TABLE, plan.versions, ["version", "change", "effectiveFrom", "submittedOn", "approval"]),
        agencyTable(plan),
      ];
    default:
      return [procedure()];
  }
}

type StreamField = (typeof STREAM_TABLE)["fields"][number]["id"];
type SamplingField = (typeof SAMPLING_TABLE)["fields"][number]["id"];
type MeterField = (typeof METER_TABLE)["fields"][number]["id"];

function methodTable({ method }: MonitoringPlan): TableRowsSpec {
  const items = METHOD_ITEMS.items.map(
    (item) => [item.unit === undefined ? item.label : `${item.label} (${item.unit})`, method[item.id]] as const,
  );
  return itemTable("E2.3.method", ["Method choice", "Chosen", "Reason"], items);
}

function peopleTable({ entity }: MonitoringPlan): TableRowsSpec {
  const people = ["chiefExecutive", "energyManager", "energyManagerAppointed", "energyManagerDuties"] as const;
  const items = people.map((id) => [labelOf(ENTITY_ITEMS, id), entity[id]] as const);
  return itemTable("E2.10.people", ["Person", "Entry", "Note"], items);
}

function agencyTable({ acva }: MonitoringPlan): TableRowsSpec {
  const items = (["agency", "accreditation", "engagedOn", "otherServices"] as const).map(
    (id) => [labelOf(ACVA_ITEMS, id), acva[id]] as const,
  );
  return itemTable("E2.13.agency", ["Verification agency", "Entry", "Note"], items);
}

function labelOf(list: { readonly items: readonly { readonly id: string; readonly label: string }[] }, id: string): string {
  return theOne(list.items, (item) => item.id === id, `item ${id}`).label;
}
