/** Checks AD: what is said about activity data, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const activityEn = {
  "AD-01": {
    title: "Month missing",
    what: "{item} has no row in {months}.",
    how: "Enter the month; type 0 with a note if there was none.",
  },
  "AD-02": { title: "Quantity blank", what: "{line}: {field} is blank in {month}.", how: REMEDIES.ENTER_OR_ZERO },
  "AD-03": {
    title: "Not a number",
    what: "{line}: {field} in {month} holds {text}, which is not a number.",
    how: "Replace it by the figure.",
  },
  "AD-04": {
    title: "Unit unknown",
    what: "{line} in {month}: {why}.",
    how: "Write a unit such as t, kL, Sm3 or kWh, or say in the pane (Data, mapping) what it means.",
  },
  "AD-06": { title: "No calorific value", what: "{line} has neither GCV nor NCV in {month}.", how: "Enter the laboratory's figure." },
  "AD-07": {
    title: "Bases do not fit",
    what: "{line} in {month}: GCV {gcvBasis}, quantity {quantityBasis}.",
    how: "Give both on one basis.",
  },
  "AD-08": {
    title: "Month twice",
    what: "{sheet} is a second sheet for {month}; it is not counted.",
    how: "Keep one of them, or correct its month.",
  },
  "AD-09": {
    title: "Sheet without a month",
    what: "{sheet} holds figures, but nothing says of which month.",
    how: "Write the month at the top, for example Apr 2025; or name the tab on CCTS Mapping as left out, with the reason.",
  },
  "AD-10": {
    title: "Lot typed twice?",
    what: "{line}: another row of {month} has the same quantity {value} and the same analysis.",
    how: "Delete one of them, or tell the lots apart.",
  },
  "AD-11": {
    title: "Row twice",
    what: "{line} has a second row in {month}. One of a meter or product is added to the first; one of a process item leaves no figure.",
    how: "Keep one row, or name the second meter. Add up the quantities of an item, and average its analyses by weight.",
  },
  "AD-12": {
    title: "Number stored as text",
    what: "{line}: {field} in {month} is the text {text}; SUM passes over it.",
    how: "Type the number again, or use Convert to Number.",
  },
  "AD-13": {
    title: "Zero without a note",
    what: "{line}: {field} is 0 in {month}, without a word why.",
    how: "Write the reason into the note.",
  },
  "AD-14": {
    title: "Estimate without a method",
    what: "{line} is estimated in {month}, without a word how.",
    how: "Write the method into the note.",
  },
  "AD-15": {
    title: "Still provisional",
    what: "{line} of {month} is provisional more than {days} days after the month.",
    how: "Enter the final figure.",
  },
  "AD-17": {
    title: "No evidence",
    what: "{line} names no evidence in {month}.",
    how: "Name the log sheet, bill or report that shows the figure.",
  },
  "AD-18": {
    title: "Apparent energy",
    what: "{line} in {month} is in {unit}, which is not energy.",
    how: "Enter the kWh of the meter or bill.",
  },
  "AD-19": {
    title: "Moistures exchanged",
    what: "{line} in {month}: inherent moisture {inherent} % is more than total moisture {total} %.",
    how: "Check both figures.",
  },
  "AD-20": {
    title: "Moisture missing",
    what: "{line} in {month}: the GCV is {gcvBasis} and {field} is blank.",
    how: "Enter the moisture, or the GCV on the quantity's basis.",
  },
  "AD-21": {
    title: "Basis not said",
    what: "{line} in {month}: the basis of the GCV or of the quantity is blank; both are taken as the same.",
    how: "Choose both bases.",
  },
  "AD-22": {
    title: "Multiplying factor changed",
    what: "{line} in {month}: factor {factor}, in the other months {usual}.",
    how: "Correct it, or note the change of transformers.",
  },
  "AD-23": {
    title: "No multiplying factor",
    what: "{line} has readings in {month}, but no multiplying factor.",
    how: "Enter the factor; it is 1 where the meter shows kWh.",
  },
  "AD-24": {
    title: "Bill runs otherwise",
    what: "{line}: the bill of {month} runs from {from} to {to}.",
    how: "Say in the plan how such bills are treated.",
  },
  "AD-25": {
    title: "Not at the drawal point",
    what: "{line} in {month}: the point is {point}; power counts at the drawal point, after losses.",
    how: "Enter the drawal of the energy account.",
  },
  "AD-26": { title: "Kind of power differs", what: "{line} in {month}: the plan says {planned}.", how: "Correct the month or the plan." },
  "AD-27": {
    title: "Own power as purchase",
    what: '{meter} counts as {kind}, but measures "{measures}": its fuel counts already, and {tonnes} t CO2 with it.',
    how: "Choose own captive, DG or waste heat.",
  },
  "AD-28": {
    title: "Year's total in a month",
    what: "{line}: {value} in {month} is the sum of all other months.",
    how: "Enter the month's own figure.",
  },
  "AD-29": {
    title: "Month of another year",
    what: "{month} is not a month of {year}; its figures are not counted.",
    how: "Correct the month, or the year in the plan.",
  },
  "AD-30": {
    title: "Meter runs back",
    what: "{line} in {month}: closing reading {closing} is below the opening reading {opening}.",
    how: "Correct it; after a new meter enter the energy and a note.",
  },
  "AD-31": {
    title: "Unit unlike the plan",
    what: "{line} in {month} is in {unit}; the plan measures in {planned}.",
    how: "Enter the quantity in the plan's kind of unit.",
  },
  "AD-32": {
    title: "Way of measuring not said",
    what: "{line} in {month}: consumed by stock balance or weigh feeder?",
    how: "Choose one.",
  },
  "AD-33": {
    title: "Meter unknown",
    what: "{line} in {month} names meter {meter}, which the plan does not list.",
    how: "Add the meter to the plan, or correct its name.",
  },
  "AD-34": {
    title: "Same as the month before",
    what: "{line}: all figures of {month} are those of {before}.",
    how: "Enter the month's own figures.",
  },
  "AD-35": {
    title: "More consumed than there was",
    what: "{line} in {month}: consumed {consumed}, there were {available}.",
    how: "Check consumption, receipts and opening stock.",
  },
  "AD-36": {
    title: "Column unclear",
    what: 'Is the column "{header}" {role}? Nothing of it counts until this is known.',
    how: REMEDIES.ANSWER,
  },
  "AD-37": {
    title: "Columns without a month",
    what: "The columns {headers} belong to no month and are not counted.",
    how: "Write the month with its year into each header, such as Apr 2025, and once only.",
  },
  "AD-38": {
    title: "Row without a month",
    what: '"{text}" is not a month with its year; rows not counted: {count}.',
    how: "Write the month as Apr 2025.",
  },
  "AD-39": {
    title: "Row says not what it counts",
    what: '"{label}": consumed, received, produced or kept in stock? The row is not counted until this is known.',
    how: REMEDIES.ANSWER,
  },
  "AD-40": {
    title: "Figures without a name",
    what: "Rows with figures and no name, which are not counted: {count}.",
    how: "Write the name into the row, or Total if it adds up others.",
  },
  "AD-41": {
    title: "Months or days down, streams across",
    what: "{sheet} has {rows} ... below one another and {headers} across; tables laid out so are not read.",
    how:
      "Give the totals of the months in the month sheets or in a table with months across, or acknowledge that it " +
      "repeats what other sheets give.",
  },
  "AD-42": {
    title: "Figures not read",
    what: '"{label}" on {sheet}: figures that nothing reads: {count}.',
    how: "Say in Data what they are, or name the row or the tab on CCTS Mapping as left out, with the reason.",
  },
  "AD-43": {
    title: "One quantity in two rows",
    what: '"{label}" repeats the quantity of {first}; the second is not counted.',
    how: "Name the lot in each row if both are lots; delete one if it is the same figure twice.",
  },
  "AD-44": {
    title: "Formula never calculated",
    what: "{line}: {field} in {month} holds a formula that was never calculated.",
    how: "Open the file in Excel, calculate and save.",
  },
  "AD-45": {
    title: "Energy on GCV or NCV",
    what: "{line} in {month} is measured in {unit}; nothing says whether on GCV or NCV, and it is taken on NCV.",
    how: "Write the basis behind the unit: {unit} (GCV) or {unit} (NCV).",
  },
  "AD-46": {
    title: "Months to enter",
    what: "Nothing is entered yet for {open}.",
    how: "Enter these months, for example the coal bill and meter readings of each; until then only the months before them count.",
  },
  "AD-47": {
    title: "In one month only",
    what: "{line} is in {month} and in no other month.",
    how: "Correct its name, or enter it in every month.",
  },
  "AD-48": {
    title: "Basis changed",
    what: "{line} in {month}: {field} is {basis}; in the other months it is {usual}.",
    how: "Correct the word, or say in the note what changed.",
  },
  "AD-49": {
    title: "Months missing",
    what: "The year is over and nothing is entered for {open}. What is shown is the intensity of the other months, not of the year.",
    how: "Enter these months, for example the coal bill and meter readings of each. If the plant did not run, type 0 with a note.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
