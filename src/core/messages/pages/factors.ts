/** Factors and the help with formulas. */
import type { SourceParameters } from "../../parameters";

const properties: Record<keyof SourceParameters, string> = { co2: "CO2 factor", ncv: "NCV", carbon: "Carbon content", oxidation: "Oxidation factor", density: "Density" };

const en = {
  search: "Search fuel, factor, gas or rule",
  about: "Every published value of the scheme, with where it is printed. Values marked draft or of low confidence are never picked by themselves.",
  found: { one: "{count} value", other: "{count} values" },
  none: "Nothing is called that. Try another name, such as HSD, furnace oil or clinker.",
  more: { one: "Show {count} more", other: "Show {count} more" },
  value: "Value", range: "Range", edition: "Edition", validFrom: "From", status: "Status", confidence: "Confidence", source: "Source", note: "Note",
  rangeText: "{lower} to {upper}",
  insertValue: "Insert value and source",
  insertFormula: "Insert formula",
  insertAbout: "Goes into the active cell; nothing is written over.",
  inserted: "Inserted.",
  properties,
  formula: "Write a formula",
  formulaAbout: "Emissions of a quantity in your sheet, with the year written.",
  emissionSource: "Fuel, power or material",
  unit: "Unit of the quantity",
  quantity: "Cell of the quantity",
  ncv: "Cell of the NCV, kcal/kg (optional)",
  useSelection: "Take the selected cells",
  pickFirst: "Select the cell of the quantity in the sheet, then press the button beside.",
  clear: "Leave out",
  preview: "The first cell gives {value} tCO2e.",
  notANumber: "{cell} holds no number.",
  ncvRange: "The NCV should be between 500 and 15,000 kcal.",
  insert: "Insert the formula",
  functionHelp: "About this function",
};

const hi: typeof en = {
  search: "ईंधन, गुणांक, गैस या नियम खोजें",
  about: "योजना के सब प्रकाशित मान, कहाँ छपे हैं इसके साथ। draft या कम भरोसे वाले मान अपने-आप नहीं लिए जाते।",
  found: { one: "{count} मान", other: "{count} मान" },
  none: "इस नाम का कुछ नहीं मिला। दूसरा नाम आज़माएँ, जैसे HSD, furnace oil या clinker.",
  more: { one: "{count} और दिखाएँ", other: "{count} और दिखाएँ" },
  value: "मान", range: "सीमा", edition: "संस्करण", validFrom: "कब से", status: "स्थिति", confidence: "भरोसा", source: "स्रोत", note: "टिप्पणी",
  rangeText: "{lower} से {upper}",
  insertValue: "मान और स्रोत डालें",
  insertFormula: "सूत्र डालें",
  insertAbout: "चुनी हुई सेल में जाता है; किसी के ऊपर नहीं लिखा जाता।",
  inserted: "डाल दिया।",
  properties: { co2: "CO2 गुणांक", ncv: "NCV", carbon: "कार्बन", oxidation: "ऑक्सीकरण गुणांक", density: "घनत्व" },
  formula: "सूत्र लिखें",
  formulaAbout: "आपकी शीट की मात्रा का उत्सर्जन, वर्ष के साथ।",
  emissionSource: "ईंधन, बिजली या सामग्री",
  unit: "मात्रा की इकाई",
  quantity: "मात्रा की सेल",
  ncv: "NCV की सेल, kcal/kg (वैकल्पिक)",
  useSelection: "चुनी हुई सेल लें",
  pickFirst: "शीट में मात्रा की सेल चुनें, फिर पास का बटन दबाएँ।",
  clear: "छोड़ दें",
  preview: "पहली सेल से {value} tCO2e बनता है।",
  notANumber: "{cell} में संख्या नहीं है।",
  ncvRange: "NCV 500 से 15,000 kcal के बीच हो।",
  insert: "सूत्र डालें",
  functionHelp: "इस फ़ंक्शन के बारे में",
};

export const factorsWords = { en, hi };
