/** What each check says, by id: a short title, the finding with its words in braces, and the remedy. */
export interface CheckWords {
  readonly title: string;
  readonly what: string;
  readonly how: string;
}

export const checksEn = {
  "PL-01": { title: "No monitoring plan", what: "The workbook has no Monitoring Plan.", how: "Set up this workbook, or copy your plan into it." },
  "PL-02": { title: "Entity data incomplete", what: "{item} is blank.", how: "Fill it in; it heads every form." },
  "BD-01": { title: "Data without a place in the plan", what: "{line} has data in {month}, but the plan does not list it.", how: "Add it to the plan, or correct the name." },
  "AD-01": { title: "Month missing", what: "{item} has no row in {months}.", how: "Enter the month; type 0 with a note if there was none." },
  "AD-02": { title: "Quantity blank", what: "{line}: {field} is blank in {month}.", how: "Enter the figure; type 0 with a note if there was none." },
  "AD-03": { title: "Not a number", what: "{line}: {field} in {month} holds {text}, which is not a number.", how: "Replace it by the figure." },
  "AD-04": { title: "Unit unknown", what: "{line} in {month}: {why}.", how: "Write a unit such as t, kL, Sm3 or kWh." },
  "AD-05": { title: "Negative figure", what: "{line}: {field} is {value} in {month}.", how: "Check the sign, or book the correction into the month it belongs to." },
  "AD-06": { title: "No calorific value", what: "{line} has neither GCV nor NCV in {month}.", how: "Enter the laboratory's figure." },
  "AD-07": { title: "Bases do not fit", what: "{line} in {month}: GCV {gcvBasis}, quantity {quantityBasis}.", how: "Give the GCV on the quantity's basis, or the total and inherent moisture." },
  "PS-01": { title: "Far from the other months", what: "{line} is {value} in {month}; the other months are about {usual}.", how: "Check the unit and the decimal point." },
  "FA-01": { title: "Material unknown", what: "{stream}: {problem}.", how: "Choose a name from the factor list." },
  "RC-01": { title: "Stock does not balance", what: "{line} in {month}: consumed {consumed}, by stocks {balance}; more than {tolerance} % apart.", how: "Check the stocks, or explain the difference." },
  "RC-02": { title: "Reading and energy differ", what: "{line} in {month}: readings give {expected} kWh, entered are {energy}.", how: "Check the readings and the multiplying factor." },
} as const satisfies Record<string, CheckWords>;

export type CheckId = keyof typeof checksEn;
