/** Checks RC: what is said about reconciliation, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const reconciliationEn = {
  "RC-01": {
    title: "Stock does not balance",
    what: "{line} in {month}: consumed {consumed}, by stocks {balance}; more than {tolerance} % apart.",
    how: "Check the stocks, or explain the difference.",
  },
  "RC-02": {
    title: "Reading and energy differ",
    what: "{line} in {month}: readings give {expected} kWh, entered are {energy}.",
    how: "Check the readings and the multiplying factor.",
  },
  "RC-03": {
    title: "Bill and meter differ",
    what: "{line} in {month}: billed {billed} kWh, metered {energy}; more than {tolerance} % apart.",
    how: REMEDIES.CORRECT_OR_EXPLAIN,
  },
  "RC-04": {
    title: "Fuel stock does not go over",
    what: "{line} opens {month} with {opening}; {before} closed with {closing}.",
    how: REMEDIES.CORRECT_OR_EXPLAIN,
  },
  "RC-05": {
    title: "Reading does not go over",
    what: "{line} opens {month} at {opening}; {before} closed at {closing}.",
    how: REMEDIES.CORRECT_OR_EXPLAIN,
  },
  "RC-06": {
    title: "Product does not balance",
    what: "{line} in {month}: closing stock {closing}, by movements {expected}; more than {tolerance} % apart.",
    how: REMEDIES.CORRECT_OR_EXPLAIN,
  },
  "RC-07": {
    title: "Product stock does not go over",
    what: "{line} opens {month} with {opening}; {before} closed with {closing}.",
    how: REMEDIES.CORRECT_OR_EXPLAIN,
  },
  "RC-08": {
    title: "Clinker ground differs",
    what: "Clinker used inside in {month} is {used}, in the cements {inCement}; more than {tolerance} % apart.",
    how: "Check clinker used, cements and additives.",
  },
  "RC-09": {
    title: "Sister unit not named",
    what: "{line}: {field} is {value} in {month}, and no unit is named.",
    how: "Name the other unit or the supplier.",
  },
  "RC-10": {
    title: "More power given than there is",
    what: "{given} kWh are given away in {month}; bought and made are {there}.",
    how: "Check the meters of export and colony.",
  },
  "RC-11": {
    title: "Calibration overdue",
    what: "{meter}: calibration was due on {due}.",
    how: "Enter the new date, or have it calibrated.",
  },
  "RC-12": { title: "Calibration not planned", what: "{meter} has no date of calibration.", how: "Enter when it is due." },
  "RC-13": {
    title: "Tolerance too wide",
    what: "{item} is {tolerance} %; the materiality of the verification is {most} %.",
    how: "Choose a smaller tolerance.",
  },
  "RC-14": {
    title: "Power without fuel",
    what: "{meter} measures own power, but no stream has the use {use}.",
    how: "Add its fuel to the plan.",
  },
  "RC-20": {
    title: "Gas counted beside its coal",
    what: "{gases}: {tonnes} tCO2 are counted as fuel, although {whole} is counted whole.",
    how: "Set the gas to internal: its energy is recorded, its carbon is counted with the coal and coke.",
  },
  "RC-21": {
    title: "Own coke counted",
    what: "{stream} has no receipts and counts {tonnes} tCO2 beside {coal}.",
    how: "Set coke of own ovens to internal; enter receipts of bought coke.",
  },
  "RC-22": {
    title: "Residue of the kiln counted as fuel",
    what: "{stream} counts {tonnes} tCO2 beside {coal}, of which it is a part.",
    how: "Set it to internal, or enter receipts if it is bought.",
  },
  "RC-23": {
    title: "One material, two methods",
    what: "{streams} count one material in the carbon balance and beside it: up to {tonnes} tCO2 twice.",
    how: "Keep one of the two treatments.",
  },
  "RC-24": {
    title: "Off-gas counted beside its feed",
    what: "{stream} counts {tonnes} tCO2 that {feed} holds already.",
    how: "Set it to internal.",
  },
  "RC-25": {
    title: "More carbon leaves than enters",
    what: "{out} t of carbon leave and {in} t enter.",
    how: "Look for a missing input, or a carbon content in another unit.",
  },
  "RC-26": {
    title: "Iron without coal or coke",
    what: "{product}: {made} t are made, and the plan has neither coal nor coke.",
    how: "Add coal and coke of ovens and furnaces, of a sister company on the site too.",
  },
  "RC-27": {
    title: "Limestone and the lime of it counted",
    what: "{streams} are both counted: {tonnes} t CO2 of one carbonate counted twice at most.",
    how: "Count the limestone at the kiln and set the burnt lime to internal; bought lime is notional.",
  },
  "RC-28": {
    title: "Gas used is not the gas that came in",
    what: "{month}: {rows} use {used}; {supply} came in or was made, less what was flared or stored. {tonnes} t CO2 at stake.",
    how: "Enter feed and fuel as parts of the bill, each once; for a gas of own making, what is made, used, flared and in the holder.",
  },
  "RC-29": {
    title: "Own steam entered as bought heat",
    what: "{month}: {heat} is bought heat of {tonnes} t CO2, and the fuel of the site's own boilers is counted: {fuel}.",
    how: "Remove the row; own steam counts by its fuel. Steam of another company needs its name and its factor.",
  },
  "RC-30": {
    title: "Two meters, one figure",
    what: "{line} shows {energy} kWh in {month}, to the last kWh as {twin}.",
    how: "If one checks the other, list only the main meter in the plan.",
  },
  "RC-31": {
    title: "Counted otherwise than usual",
    what: "{stream}: the treatment is {treatment}, usual in the sector is {usual}; {tonnes} tCO2 at stake.",
    how: "Correct the treatment, or give the reason in an acknowledgement.",
  },
  "RC-32": {
    title: "Bought, and internal",
    what: "{stream} has receipts and is internal: its {tonnes} tCO2 are counted nowhere.",
    how: "Internal is what is made and used inside; choose how the carbon of what is bought counts.",
  },
  "RC-33": {
    title: "Carbon leaves that never entered",
    what: "{stream} takes away {tonnes} tCO2, and no stream enters the balance.",
    how: "CO2 bound in a product is typed in the plan with its proof; a mass balance has its flows in as well.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
