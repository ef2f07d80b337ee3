/** Section 8 of the Monitoring Plan: where sources contradict one another, which of them the plan follows. */
import {
  PACK_WORDS,
  CALCINATION_WORDS,
  TRANSPORT_WORDS,
  ALTERNATIVE_FUEL_WORDS,
  BITUMINOUS_WORDS,
  BOUND_CARBON_WORDS,
  CARBON_RATIO_WORDS,
  GAS_RATIO_WORDS,
  GWP_WORDS,
  OWN_GENERATION_WORDS,
  PFC_EDITION_WORDS,
  BILL_WORDS,
  POTLINE_WORDS,
  PFC_METHOD_WORDS,
} from "./choiceWords";
import { itemList, choiceItem, numberItem, once } from "./tableSpec";

export const METHOD_ITEMS = itemList({
  id: "method",
  title: "8. Method choices, with reasons in the note",
  items: [
    choiceItem("pack", "Parameters", {
      words: PACK_WORDS,
      help: "official workbook: the parameters of the Bureau's pro-forma, to see why its number differs",
    }),
    choiceItem("calcination", "Calcination of clinker", {
      words: CALCINATION_WORDS,
      help: "Type I: notified factor per tonne of clinker; CSI B2: from CaO and MgO of the clinker",
    }),
    choiceItem("gwp", "Global warming potentials", {
      words: GWP_WORDS,
      help: "Annex I of the Procedure prints AR5",
    }),
    choiceItem("internalTransport", "Fuel of internal transport", {
      words: TRANSPORT_WORDS,
      help: "Inside the gate it is a direct emission; leaving it out requires a reason",
    }),
    choiceItem("alternativeFuels", "Alternative fuels", {
      words: ALTERNATIVE_FUEL_WORDS,
      help: "Zero only with the reference of the recommendation",
    }),
    choiceItem("bituminousCoal", "Factor of other bituminous coal", {
      words: BITUMINOUS_WORDS,
      help: "Annexure IV prints 96.1 t/TJ where IPCC 2006 and the official workbook have 94.6; blank: 96.1",
    }),
    choiceItem("carbonRatio", "Carbon to CO2", {
      words: CARBON_RATIO_WORDS,
      help: "Equations I and X print 44/12, 5(7)(iii) prints 3.664; blank: 44/12",
    }),
    choiceItem("gasRatio", "NCV from GCV of a gas", {
      words: GAS_RATIO_WORDS,
      help: "5(9)(iii) prints 0.90, the official workbook takes 0.95; blank: 0.90",
    }),
    choiceItem("ownGeneration", "Factor of own generation", {
      words: OWN_GENERATION_WORDS,
      help:
        "5(18): by the net heat rate of the sets that burn fuel, or averaged with waste heat and renewable sets; " +
        "blank: sets that burn fuel",
    }),
    choiceItem("pfcCoefficients", "PFC coefficients", {
      words: PFC_EDITION_WORDS,
      help: "The aluminium pro-forma prints those of 2006; blank: IPCC 2006",
    }),
    choiceItem("billPeriod", "Bills that do not run with the month", {
      words: BILL_WORDS,
      help: "The meter's own readings of the month count, and the bill is only compared with them",
    }),
    numberItem("electricityTolerance", "Reconciliation tolerance, electricity", {
      figure: once("percent"),
      unit: "%",
      help: "Blank: 1 %, a project default, not law",
    }),
    numberItem("fuelTolerance", "Reconciliation tolerance, fuels", {
      figure: once("percent"),
      unit: "%",
      help: "Blank: 2 %, a project default, not law",
    }),
    numberItem("coverageMonths", "Coverage months of the compliance year", {
      figure: once("months"),
      unit: "months",
      help: "12; the target rules are read by some as 7 or 3 for 2025-26",
    }),
    numberItem("clinkerHeat", "Notional heat of imported clinker", {
      figure: once("specificEnergy", "plausible.kilnHeat"),
      unit: "kcal/kg clinker",
      help: "Blank: the kiln's own figure of the period",
    }),
    numberItem("clinkerPower", "Notional power of imported clinker", {
      figure: once("specificEnergy", "plausible.clinkerPower"),
      unit: "kWh/t clinker",
      help: "Power up to the clinker silo",
    }),
    choiceItem("potline", "Potline technology", {
      words: POTLINE_WORDS,
      help: "Aluminium: decides the PFC coefficients",
    }),
    choiceItem("pfcMethod", "PFC method", {
      words: PFC_METHOD_WORDS,
      help: "Aluminium: slope and overvoltage need the potline's anode-effect data",
    }),
    numberItem("grindingPower", "Grinding power of exported clinker", {
      figure: once("specificEnergy", "plausible.grindingPower"),
      unit: "kWh/t cement",
      help: "Power of the cement mills and packing",
    }),
    choiceItem("boundCarbon", "CO2 that urea binds", {
      words: BOUND_CARBON_WORDS,
      help: "net only with the proof of 5(19) in the note; blank: gross",
    }),
  ],
});
