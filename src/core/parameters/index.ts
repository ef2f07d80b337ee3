/**
 * Law as data: every value with its source, and the choices between sources that contradict one another.
 *
 *   packFor(year)                            -> Outcome<Pack>     the choices of a compliance year
 *   officialWorkbook("cement")               -> Pack              the choices of the Bureau's pro-forma
 *   withOption(pack, "gwp", "ar6", reason)   -> Outcome<Pack>     a plan's own choice
 *   optionOf(pack, "internalTransport")      -> option name       treatments the method asks about
 *   lookup(id, year, pack)                   -> Outcome<Found>    value, unit, edition, citation, status, confidence
 *   lookupAny(id, year, pack)                the same, among the ranges of checks too
 *   traceOf(label, found)                    -> Trace             leaf for a derivation
 *   findSource("HSD")                        -> Outcome<EmissionSource>   whose parameters hold the ids to look up
 *   targetOf(registration, year), deadlinesOf(year)
 *
 * Ids the method asks for: source.parameters.co2|ncv|carbon|oxidation|density; "grid"; "ppa.default"; "gwp.<gas>" or
 * "gwp.<assessment>.<gas>"; "carbonToCo2"; "ncvFromGcv.solid|liquid|gas"; "oxidation.default"; "equationI.scale";
 * "convention.kcalPerKwh"; "cement.calcination"; "cement.molarMass.co2|cao|mgo"; "cement.rawMealRatio";
 * "cement.organicCarbon"; "cement.ckdRate.dry|wet"; "aluminium.pfc.<technology>.slope|c2f6Fraction|overvoltage";
 * "aluminium.tier1.<technology>.cf4|c2f6"; "aluminium.anode.sulphur|ash"; "aluminium.packingCoke.rate|sulphur|ash";
 * "purity.na2co3"; "compensation.multiple"; "coverageMonths"; "atomicMass.<element>"; "sampling.*"; "laboratory.*";
 * "verification.materiality".
 */
export { findSource, isSource, namesOf, normaliseName } from "./aliases";
export { reasonOf } from "./choiceTexts";
export { CHOICES } from "./choices";
export type { Choice, ChoiceId, Option } from "./choices";
export { deadlinesOf } from "./deadlines";
export type { Actor, Deadline } from "./deadlines";
export { EMISSION_SOURCES } from "./emissionSources";
export type { EmissionSource, SourceFamily, SourceParameters } from "./emissionSources";
export { ALL_PARAMETERS, lookupAny } from "./everything";
export { GASES, parseAssessment } from "./gwp";
export { lookup, traceOf } from "./lookup";
export type { Found } from "./lookup";
export { officialWorkbook, optionOf, packFor, withOption } from "./packs";
export type { Pack, PackPick, WorkbookSector } from "./packs";
export type { Confidence, Parameter, Status } from "./parameter";
export { SOURCES } from "./sources";
export type { Source, SourceKey } from "./sources";
export { parseRegistration, targetOf } from "./targets";
export type { FoundTarget, NotifiedTarget } from "./targets";
