/** What each check says, by id: a short title, the finding with its words in braces, and the remedy. */
export interface CheckWords {
  readonly title: string;
  readonly what: string;
  readonly how: string;
}

/** Remedies that several checks share. */
const FILL_IN = "Fill it in.";
const ENTER_OR_ZERO = "Enter the figure; type 0 with a note if there was none.";
const ANSWER = "Answer the question in the pane (Data, mapping), or say it in the sheet.";
const UNIT_AND_POINT = "Check the unit and the decimal point, or explain the month.";
const CORRECT_OR_EXPLAIN = "Correct the figure, or explain the difference.";

export const checksEn = {
  "PL-01": {
    title: "No monitoring plan",
    what: "The workbook has no Monitoring Plan.",
    how: "Set up this workbook, or copy your plan into it.",
  },
  "PL-02": { title: "Entity data incomplete", what: "{item} is blank.", how: "Fill it in; it heads every form." },
  "PL-03": { title: "Compliance year unreadable", what: '"{text}" is not a compliance year.', how: "Write it as 2025-26." },
  "PL-04": {
    title: "No version in force",
    what: "No version of the plan has a date from which it holds.",
    how: "Enter version, effective date and submission.",
  },
  "PL-05": {
    title: "Months before the plan",
    what: "The first version holds from {from}; {months} lie before it.",
    how: "Enter the version that held then, or correct the date.",
  },
  "PL-06": {
    title: "Version back-dated",
    what: "Version {version} holds from {from}, but was submitted on {submitted}.",
    how: "Let it hold from its submission, or name BEE's consent as the approval.",
  },
  "PL-07": {
    title: "Version without approval",
    what: "Version {version} has no BEE approval.",
    how: "Enter the approval, or the date on which it is expected.",
  },
  "PL-08": {
    title: "Version twice",
    what: "Version {version} repeats a number or an effective date.",
    how: "Give each version its own number and date.",
  },
  "PL-09": { title: "Minimum content missing", what: "The plan says nothing on {content}.", how: "Describe how it is done here." },
  "PL-10": { title: "Nobody responsible", what: "Nobody is responsible for {content}.", how: "Name the person or post." },
  "PL-11": {
    title: "Listed twice",
    what: "{name} is twice in the plan.",
    how: "Delete one of the rows; lots belong in the month sheets.",
  },
  "PL-12": { title: "Use blank", what: "{stream}: the use is blank.", how: "Choose a use from the list." },
  "PL-13": { title: "Stream incomplete", what: "{stream}: {item} is blank.", how: FILL_IN },
  "PL-14": { title: "Meter incomplete", what: "{meter}: {item} is blank.", how: FILL_IN },
  "PL-15": {
    title: "Kind of power blank",
    what: "{meter}: the kind of power is blank, so its energy is not counted.",
    how: "Choose a kind from the list.",
  },
  "PL-16": { title: "Energy manager incomplete", what: "{item} is blank.", how: "Fill it in; it goes with Form A." },
  "PL-17": {
    title: "Registration number unusual",
    what: '"{registration}" does not look like CMTOE085RJ.',
    how: "Copy the number from your notification; the PAT number has its own cell.",
  },
  "PL-18": {
    title: "Registration and sector differ",
    what: "{registration} belongs to {named}; the plan says {sector}.",
    how: "Correct the number, the sector or the sub-sector.",
  },
  "PL-19": {
    title: "Choice without a reason",
    what: '{item} is "{choice}", and no reason is given.',
    how: "Write the reason into the note.",
  },
  "PL-20": { title: "Product incomplete", what: "{product}: {item} is blank.", how: FILL_IN },
  "PL-21": {
    title: "Word unknown",
    what: '{line}: "{text}" is none of the choices of {field}.',
    how: "Choose from: {choices}. Likely: {likely}.",
  },
  "PL-22": {
    title: "Cell unreadable",
    what: '{field}: "{text}" {because}.',
    how: "Type it in the unit of the field, or clear the cell where there is nothing to say.",
  },

  "BD-01": {
    title: "Data without a place in the plan",
    what: "{line} has data in {month}, but the plan does not list it.",
    how: "Add it to the plan, correct the name, or say in the pane (Data, mapping) what it means.",
  },
  "BD-02": {
    title: "Exclusion without proof",
    what: "{process} is outside the boundary, and no meter or document shows how much it is.",
    how: "Name the meter or document.",
  },
  "BD-03": {
    title: "Exclusion without a reason",
    what: "{process} is outside the boundary, and no reason is given.",
    how: "Name the ground of exclusion.",
  },
  "BD-04": {
    title: "Production left out",
    what: "{process} is part of the production, but outside the boundary.",
    how: "Take it in, with its streams and meters.",
  },
  "BD-05": {
    title: "No boundary",
    what: "The plan lists no process inside or outside the boundary.",
    how: "List the processes of the site.",
  },
  "BD-06": {
    title: "Boundary changed in the year",
    what: "{process} is in the boundary since {since}, without an approval of BEE.",
    how: "Enter the approval; without one the old boundary holds.",
  },
  "BD-07": {
    title: "Planned, but no data",
    what: "{item} is in the plan and has no row in any month.",
    how: "Enter its data, type 0 with a note, or take it out of the plan.",
  },
  "BD-08": {
    title: "Inside or outside?",
    what: "{process}: the plan does not say whether it is inside the boundary.",
    how: "Choose Yes or No.",
  },
  "BD-09": {
    title: "Exclusion not declared",
    what: "{item} is {kind} and not counted, but the boundary names nothing as excluded.",
    how: "Add the process to the boundary as excluded, with reason and proof.",
  },
  "BD-10": {
    title: "Captured CO2 without proof",
    what: "{value} t of CO2 are bonded or stored, and no proof is named.",
    how: "Nothing is subtracted until the note names the receiver's proof; or clear the figure.",
  },

  "AD-01": {
    title: "Month missing",
    what: "{item} has no row in {months}.",
    how: "Enter the month; type 0 with a note if there was none.",
  },
  "AD-02": { title: "Quantity blank", what: "{line}: {field} is blank in {month}.", how: ENTER_OR_ZERO },
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
    what: "{line} has a second row in {month}, which is added to the first.",
    how: "Keep one row, or name the second meter.",
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
  "AD-36": { title: "Column unclear", what: 'Is the column "{header}" {role}? Nothing of it counts until this is known.', how: ANSWER },
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
    how: ANSWER,
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
  "AD-49": {
    title: "Months missing",
    what: "The year is over and nothing is entered for {open}. What is shown is the intensity of the other months, not of the year.",
    how: "Enter these months, for example the coal bill and meter readings of each. If the plant did not run, type 0 with a note.",
  },

  "PS-01": {
    title: "Far from the other months",
    what: "{line} is {value} in {month}; by the other months about {usual}.",
    how: UNIT_AND_POINT,
  },
  "PS-02": {
    title: "A thousand times off",
    what: "{line} is {value} in {month}; the other months are about {usual}.",
    how: "Check the unit: kg for t, MWh for kWh, L for kL.",
  },
  "PS-03": {
    title: "Kiln heat unusual",
    what: "The kiln takes {value} kcal/kg clinker in {month}; usual is {range}.",
    how: "Check fuel quantities, GCV, bases and clinker.",
  },
  "PS-04": {
    title: "Power per tonne unusual",
    what: "The plant takes {value} kWh/t cement in {month}; usual is {range}.",
    how: "Check meters, units and production.",
  },
  "PS-05": {
    title: "Rate unusual",
    what: "{line}: {value} {unit} in {month}; usual is {range}.",
    how: "Check the figure, its unit and the production.",
  },
  "PS-06": {
    title: "Clinker share unusual",
    what: "{line} has {value} % clinker in {month}; its standard leaves {range} %.",
    how: "Check production and additives.",
  },
  "PS-07": {
    title: "Heat rate unusual",
    what: "Captive power takes {value} kcal/kWh in {month}; usual is {range}.",
    how: "Check coal, its GCV and the power.",
  },
  "PS-08": {
    title: "Auxiliary power unusual",
    what: "The captive plant uses {value} % itself in {month}; usual is {range} %.",
    how: "Check gross and net generation.",
  },
  "PS-09": {
    title: "Calorific value unlike its fuel",
    what: "{line} in {month}: NCV {value} kcal/kg; its fuel has {range}.",
    how: "Check the figure, its basis and the material in the plan.",
  },
  "PS-10": {
    title: "DG heat rate unusual",
    what: "The DG sets take {value} kcal/kWh in {month}; usual is {range}.",
    how: "Check diesel and power of the sets.",
  },
  "PS-11": {
    title: "Beyond what it can be",
    what: "{line}: {field} is {value} {unit} in {month}; it can be {range}.",
    how: "Check the sign, the unit and the decimal point: 1 MJ/kg is 238.8 kcal/kg.",
  },
  "PS-14": {
    title: "More than the meter can show",
    what: "{line}: {value} kWh in {month}; a range of {range} gives at most {most}.",
    how: "Check the energy, or the range in the plan.",
  },
  "PS-15": {
    title: "Analysis far from the other months",
    what: "{line}: {field} is {value} in {month}; the other months are about {usual}.",
    how: UNIT_AND_POINT,
  },
  "PS-16": {
    title: "Blend unusual",
    what: "{line}: {field} is {value} % in {month}; usual is {range} %.",
    how: "Check production and additives.",
  },
  "PS-17": {
    title: "Outside the usual range",
    what: "{line}: {field} is {value} {unit} in {month}; usual is {range}.",
    how: "Check the unit and the decimal point, or explain the month.",
  },

  "FA-01": { title: "Material unknown", what: "{stream}: {problem}.", how: "Choose a name from the factor list." },
  "FA-02": {
    title: "Type I without a reason",
    what: "{stream} takes a Type I factor, and no reason is given.",
    how: "Give the reason: cost, infeasibility, or a liquid or gas below 10 %.",
  },
  "FA-03": {
    title: "Type II without sampling",
    what: "{stream} takes a Type II factor, and no sampling plan is named.",
    how: "Name the sampling plan, or take Type I with a reason.",
  },
  "FA-04": {
    title: "Sampling plan unknown",
    what: "{stream} names sampling plan {sampling}, which section 6 does not describe.",
    how: "Describe it, or correct its name.",
  },
  "FA-05": {
    title: "Sampled too seldom",
    what: '{sampling} samples "{frequency}"; {stream} requires it by the {least}.',
    how: "Sample more often.",
  },
  "FA-06": { title: "Lot too large", what: "{sampling}: a sample for each {lot} t; at most {most} t.", how: "Sample smaller lots." },
  "FA-07": {
    title: "Laboratory not accredited",
    what: "{sampling}: {laboratory} names no NABL accreditation.",
    how: "Enter it, or the interim proof.",
  },
  "FA-08": { title: "Sampling plan incomplete", what: "{sampling}: {item} is blank.", how: FILL_IN },
  "FA-09": { title: "Standard missing", what: "{sampling} names no standard of analysis.", how: "Name it, for example IS 1350 Part 2." },
  "FA-10": {
    title: "Laboratories too far apart",
    what: "{sampling}: {gap} kcal/kg between the laboratories; at most {most}.",
    how:
      "Find the cause. The whole difference is added to the results of this sampling plan's solid fuels; the clause " +
      "does not say how much of it.",
  },
  "FA-11": {
    title: "Factor unlike its fuel",
    what: "{stream}: {value} tCO2/TJ; its fuel has {range}.",
    how: "Check the analysis, or the material.",
  },
  "FA-12": {
    title: "Factor in another unit",
    what: "{stream}: {value} tCO2/TJ; fuels have {range}.",
    how: "Convert it to tCO2/TJ on NCV.",
  },
  "FA-14": {
    title: "Oxidation factor not measured",
    what: "{stream}: {value}, and not all of Type II, a sampling plan and the source of the figure are given.",
    how: "Name the sampling plan, or leave it blank: then it is 1.",
  },
  "FA-15": {
    title: "GCV taken for NCV",
    what: "{line} in {month}: NCV {ncv} is not below GCV {gcv}.",
    how: "Leave the NCV blank, or enter the measured one.",
  },
  "FA-16": {
    title: "Other GWP set",
    what: "The plan takes GWP of {set}; Annexure I prints AR5.",
    how: "Choose AR5, or agree on the baseline with BEE.",
  },
  "FA-17": {
    title: "Grid factor of another year",
    what: "Grid factor {value}; CEA published {expected} for {baseline}.",
    how: "Enter the factor of the verified baseline.",
  },
  "FA-18": {
    title: "Grid factor not recorded",
    what: "The baseline's grid factor is blank; {taken} is taken.",
    how: "Enter the factor of the verified baseline.",
  },
  "FA-19": {
    title: "Fossil fuel zero-rated",
    what: "{stream}: {share} % counts as biogenic, but this fuel is never an alternative fuel.",
    how: "Delete the share.",
  },
  "FA-20": {
    title: "Biogenic share without a source",
    what: "{stream}: {share} % is biogenic, and no source is named.",
    how: "Name the analysis.",
  },
  "FA-21": { title: "Biogenic share out of range", what: "{stream}: {share} is no percentage of biomass.", how: "Write 40 for 40 %." },
  "FA-22": {
    title: "Zero without a reference",
    what: 'Alternative fuels count "{choice}", and no reference is named.',
    how: "Write number and date of the recommendation into the note, or count the fossil share.",
  },
  "FA-23": {
    title: "Certificates as renewable power",
    what: "{meter} rests on {contract}; RECs give nothing.",
    how: "Name the supply contract and the undertaking, or choose grid.",
  },
  "FA-24": {
    title: "Renewable power without contract",
    what: "{meter} is renewable, and no contract or undertaking is named.",
    how: "Name both.",
  },
  "FA-25": {
    title: "No supplier factor",
    what: "{meter} has no verified supplier factor; {taken} tCO2/MWh is taken.",
    how: "Enter the factor the ACVA verified.",
  },
  "FA-26": {
    title: "Not below 10 %",
    what: "{stream} is {share} % of the total; the reason for Type I says below {most} %.",
    how: "Sample it (Type II), or give another reason.",
  },
  "FA-27": {
    title: "Editions mixed",
    what: "{stream} takes IPCC {edition}; other streams take {others}.",
    how: "Take one edition for all.",
  },
  "FA-28": {
    title: "Own factor as Type I",
    what: "{stream}: {value} is printed nowhere; the published factor is {published}.",
    how: "Leave it blank for the published one, or choose Type II.",
  },
  "FA-30": {
    title: "Clinker analysis missing",
    what: "{item} is missing in {months}; CSI B2 needs it.",
    how: "Enter the analyses, or choose the Type I factor.",
  },
  "FA-32": {
    title: "Type II and nothing measured",
    what: "{stream} is Type II, but neither a factor nor the carbon of a lot is measured.",
    how: "Enter the measured factor or the laboratory's carbon, or choose Type I with its reason.",
  },
  "FA-33": {
    title: "No official parameters",
    what: "The parameters of the Bureau's pro-forma are chosen, and there are none for {sector}.",
    how: "Choose those of the year.",
  },
  "FA-34": {
    title: "Export at the average",
    what: "{meter} exports, and no own set burns fuel: it is subtracted at the average of {taken} tCO2/MWh.",
    how: "Nothing to do, unless the plan leaves out sets that burn fuel.",
  },

  "OU-01": { title: "Output not in tonnes", what: "{product} is measured in {unit}.", how: "Choose a unit of mass, such as t." },
  "OU-02": { title: "No output", what: "No product of the plan is a cement, clinker or main product.", how: "Give the product its role." },
  "OU-03": {
    title: "No equivalence factor",
    what: "{product} is one of several main products without an equivalence factor.",
    how: "Enter its factor and source.",
  },
  "OU-04": { title: "Equivalence without a source", what: "{product}: factor {factor}, and no source is named.", how: "Name the source." },
  "OU-05": {
    title: "Clinker without fuel",
    what: "{produced} t of clinker in {month}, and no kiln fuel.",
    how: "Enter the fuels of the month.",
  },
  "OU-06": {
    title: "Fuel without clinker",
    what: "The kiln burns fuel in {month} and makes no clinker.",
    how: "Enter the clinker, or note the heating-up.",
  },
  "OU-07": {
    title: "Intensity jumps",
    what: "{value} tCO2e per tonne in {month}; the other months are about {usual}.",
    how: "Look for a missing, doubled or wrongly converted figure.",
  },
  "OU-08": {
    title: "GEI far from the baseline",
    what: "The GEI is {gei}, the baseline {baseline}: more than {share} % apart.",
    how: "Check units, boundary and the baseline itself.",
  },
  "OU-09": { title: "No target", what: "There is no target for {year}.", how: "Type it from your notification." },
  "OU-10": {
    title: "Target not below the baseline",
    what: "Target {target}, baseline {baseline}.",
    how: "Check both against the notification.",
  },
  "OU-11": {
    title: "Target not as notified",
    what: "Target {target}; {registration} was notified with {notified}.",
    how: "Correct it, or name the corrigendum in the notification column.",
  },
  "OU-12": { title: "Baseline incomplete", what: "{item} is blank.", how: "Enter it from the verified baseline." },
  "OU-13": {
    title: "Baseline production missing",
    what: "{product} has no production in the baseline year, which decides the major cement.",
    how: ENTER_OR_ZERO,
  },
  "OU-14": {
    title: "Additives exceed the cement",
    what: "{line} in {month}: additives {additives}, produced {produced}.",
    how: "Check production and additives.",
  },
  "OU-15": { title: "Notional power missing", what: "{item} is blank.", how: "Enter it from the section meters." },
  "OU-16": {
    title: "Grinding unit with clinker",
    what: "{product} is produced, but the sub-sector is grinding.",
    how: "Choose integrated, or enter the clinker as bought.",
  },
  "OU-17": {
    title: "PFC method or potline blank",
    what: "{item} is blank; without it a smelter has no PFC figure.",
    how: "Choose it from the list.",
  },
  "OU-18": {
    title: "No GEI",
    what: "The closed months have no GEI: {reasons}.",
    how: "Fill each gap; nothing missing is taken as zero.",
  },

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
    how: CORRECT_OR_EXPLAIN,
  },
  "RC-04": {
    title: "Fuel stock does not go over",
    what: "{line} opens {month} with {opening}; {before} closed with {closing}.",
    how: CORRECT_OR_EXPLAIN,
  },
  "RC-05": {
    title: "Reading does not go over",
    what: "{line} opens {month} at {opening}; {before} closed at {closing}.",
    how: CORRECT_OR_EXPLAIN,
  },
  "RC-06": {
    title: "Product does not balance",
    what: "{line} in {month}: closing stock {closing}, by movements {expected}; more than {tolerance} % apart.",
    how: CORRECT_OR_EXPLAIN,
  },
  "RC-07": {
    title: "Product stock does not go over",
    what: "{line} opens {month} with {opening}; {before} closed with {closing}.",
    how: CORRECT_OR_EXPLAIN,
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
  "AD-48": {
    title: "Basis changed",
    what: "{line} in {month}: {field} is {basis}; in the other months it is {usual}.",
    how: "Correct the word, or say in the note what changed.",
  },
  "RC-30": {
    title: "Two meters, one figure",
    what: "{line} shows {energy} kWh in {month}, to the last kWh as {twin}.",
    how: "If one checks the other, list only the main meter in the plan.",
  },
  "OU-19": {
    title: "Target rises",
    what: "The target of {year} is {target}, above {before} of the year before.",
    how: "Check that each target is beside its own year.",
  },
  "OU-20": {
    title: "Equivalence unusual",
    what: "{product} counts as {factor} t of equivalent product; usual is {range}.",
    how: "Check the decimal point and which product the GEI is stated in.",
  },
  "FA-35": {
    title: "Biomass share of a fossil fuel",
    what: "{stream} is a fossil fuel, and {share} % of it are stated as biomass.",
    how: "Leave the share blank, or name the blend as the material.",
  },
  "IN-17": {
    title: "Circular reference",
    what: "{cell} holds {formula}, which leads back to the cell itself; Excel shows 0 for it.",
    how: "Let the formula refer to other cells only, or type the figure.",
  },
  "AD-47": {
    title: "In one month only",
    what: "{line} is in {month} and in no other month.",
    how: "Correct its name, or enter it in every month.",
  },
  "OU-21": {
    title: "Anodes without a smelter",
    what: "{item} is reported, and the sub-sector {subSector} counts none.",
    how: "Correct sector and sub-sector, or take the item out.",
  },
  "OU-22": {
    title: "PFC method unlike its data",
    what: "The PFC method is {method}; the months report: {item}.",
    how: "Choose the method of your data, or enter what the method needs.",
  },
  "OU-23": {
    title: "Role of a cement plant",
    what: "{product} has the role {role} in the sector {sector}.",
    how: "Choose main product, intermediate or by-product.",
  },
  "OU-24": {
    title: "Baseline output differs",
    what: "The baseline's output is {stated} t; its products give {computed} t by today's factors.",
    how: "Check the factors, the baseline production and the output stated.",
  },
  "FA-36": {
    title: "Calorific value of what is not burnt",
    what: "{stream} has a calorific value, and {material} is not burnt.",
    how: "Check the material.",
  },
  "FA-37": {
    title: "Unit unlike the material",
    what: "{stream} is measured in {unit}, and its material is {material}.",
    how: "Check material and unit.",
  },
  "FA-38": {
    title: "Name unlike the material",
    what: "{stream} is calculated as {material}; by its name it is {named}.",
    how: "Check the material, or give the stream another name.",
  },
  "PL-24": {
    title: "Sub-sector of another sector",
    what: "{subSector} is no sub-sector of {sector}.",
    how: "Choose sector and sub-sector that belong together.",
  },
  "PL-23": {
    title: "Outside the usual range",
    what: "{field} is {value} {unit}; usual is {range}.",
    how: "Check the unit and the decimal point, or say in the note or the source why it is so.",
  },
  "PS-20": {
    title: "Ratio outside the usual range",
    what: "{ratio}: {value} {unit}; usual is {range} ({source}).",
    how: "Look at both figures; if they are right, keep the reason for the verifier.",
  },
  "BD-20": {
    title: "Process not in the boundary",
    what: "{process} is not in the boundary. {question}",
    how: "Add the process, inside or outside, with its reason.",
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
    what: "{share} % of the carbon leaves: {out} t C out, {in} t C in.",
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

  "VE-01": { title: "Conflict of interest", what: "{agency} has advised the entity or prepared its data.", how: "Engage another agency." },
  "VE-02": {
    title: "Independence not said",
    what: "The plan does not say whether {agency} has worked for the entity otherwise.",
    how: "Choose Yes or No.",
  },
  "VE-03": { title: "Not accredited?", what: "{agency} has no accreditation number.", how: "Enter the number." },
  "VE-04": {
    title: "Engaged too late",
    what: "The ACVA was engaged on {engaged}, less than {weeks} weeks before {due}.",
    how: "Agree on a short schedule now.",
  },
  "VE-05": {
    title: "Estimates are material",
    what: "Estimated and provisional figures carry {share} % of the total; materiality is {most} %.",
    how: "Replace them by final figures.",
  },
  "VE-06": { title: "Attachment not ready", what: '"{attachment}" is not ready.', how: "Prepare it, and choose Yes." },
  "VE-07": { title: "Agency on both sides", what: "{agency} is also {as}.", how: "Engage another agency or laboratory." },
  "VE-08": { title: "Measure incomplete", what: "{measure}: {item} is blank.", how: FILL_IN },
  "VE-09": { title: "Measure without effect", what: "{measure}: {before} t before, {after} t after.", how: "Check both figures." },

  "DL-01": {
    title: "Plan submitted late",
    what: "The plan was submitted on {submitted}; it was due on {due}.",
    how: "Keep BEE's answer at hand.",
  },
  "DL-02": {
    title: "Plan not submitted",
    what: "The plan was due on {due}, and no submission is entered.",
    how: "Submit it, and enter the date.",
  },
  "DL-03": {
    title: "Plan not renewed",
    what: "The plan was last submitted on {submitted}; none for {year}.",
    how: "Submit the plan for this year.",
  },
  "DL-04": {
    title: "Forms overdue",
    what: "The forms were due on {due}, {days} days ago.",
    how: "If they are submitted, acknowledge this with the date.",
  },
  "DL-05": { title: "Forms due soon", what: "The forms are due on {due}, in {days} days.", how: "Settle the open findings with the ACVA." },
  "DL-06": {
    title: "No ACVA engaged",
    what: "The forms are due on {due}; verification takes up to {weeks} weeks, and no ACVA is engaged.",
    how: "Engage an agency now.",
  },
  "DL-07": {
    title: "Form E2 not proven",
    what: "The submission of the previous year's Form E2 has no date.",
    how: "Enter the date; the proof goes with Form A.",
  },
  "DL-08": { title: "Date in the future", what: "{item}: {date} is after {asOf}.", how: "Check the date." },

  "IN-01": {
    title: "Typed among formulas",
    what: "{line}, {field}: {same} formulas and {other} typed: {months}.",
    how: "Restore the formula, or note why not.",
  },
  "IN-02": {
    title: "Broken reference",
    what: "{sheet}: {count} formulas point at something deleted: {formula}",
    how: "Restore what was deleted, or write the formula again.",
  },
  "IN-03": {
    title: "Formula differs",
    what: "{line}, {field}: {same} formulas alike and {other} different: {months}: {formula}",
    how: "Copy the formula from another month, or note why not.",
  },
  "IN-04": { title: "Hidden sheet", what: "{sheet} is hidden and holds figures that count.", how: "Unhide it." },
  "IN-05": { title: "Hidden row", what: "{line} in {month} is in a hidden row and counts.", how: "Unhide the row." },
  "IN-06": { title: "Hidden column", what: "{sheet}: column {column} is hidden and holds figures that count.", how: "Unhide the column." },
  "IN-07": {
    title: "Manual calculation",
    what: "The workbook calculates only when told to.",
    how: "Choose Formulas > Calculation Options > Automatic.",
  },
  "IN-08": {
    title: "Iterative calculation",
    what: "Circular references are allowed in this workbook, so none would be noticed.",
    how: "Switch off iterative calculation in File > Options > Formulas.",
  },
  "IN-09": {
    title: "Precision as displayed",
    what: "Excel rounds every figure of this workbook to what it shows.",
    how: "Switch it off in File > Options > Advanced, and type the rounded figures again.",
  },
  "IN-10": {
    title: "Link to another file",
    what: "{sheet}: {count} formulas take figures from another file: {formula}",
    how: "Bring the figures into this workbook, with their evidence.",
  },
  "IN-11": { title: "Forms out of date", what: "{sheet} was built with GEI {built}; it is now {now}.", how: "Build the forms again." },
  "IN-12": {
    title: "Figure not shown",
    what: "{line}: {field} in {month} has a format that shows nothing.",
    how: "Choose a number format.",
  },
  "IN-13": { title: "Tab twice", what: "{sheet} is a copy of {first}.", how: "Delete the copy." },
  "IN-14": {
    title: "Formula that changes by itself",
    what: "{sheet}: {count} formulas with OFFSET, INDIRECT, NOW, TODAY or RAND: {formula}",
    how: "Refer to the cell directly.",
  },
  "IN-15": {
    title: "1904 date system",
    what: "The workbook counts days from 1904.",
    how: "Do not paste dates between it and other workbooks.",
  },
  "IN-16": {
    title: "Number inside a formula",
    what: "{line}: {field} in {month} adds a typed number: {formula}",
    how: "Give the correction a cell of its own, with a note.",
  },
} as const satisfies Record<string, CheckWords>;

export type CheckId = keyof typeof checksEn;
