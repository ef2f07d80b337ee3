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
  formulaAbout: "Choose a function, point at cells or type, see what it gives, insert it. The year is always written.",
  function: "Function",
  optional: "{name} (optional)",
  useSelection: "Take the selected cells",
  useFor: "Take the selected cells for {name}",
  clear: "Leave out",
  clearFor: "Leave out {name}",
  wanted: "Still wanted: {name}.",
  preview: "It gives {value}.",
  previewColumn: "It gives {count} values, the first {value}.",
  cut: "Only the first 1,000 rows and 12 columns are looked at here; the formula takes all of them.",
  insert: "Insert the formula",
  functionHelp: "About {name}",
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
  formulaAbout: "फ़ंक्शन चुनें, सेल चुनें या लिखें, परिणाम देखें, फिर डालें। वर्ष हमेशा लिखा जाता है।",
  function: "फ़ंक्शन",
  optional: "{name} (वैकल्पिक)",
  useSelection: "चुनी हुई सेल लें",
  useFor: "{name} के लिए चुनी हुई सेल लें",
  clear: "छोड़ दें",
  clearFor: "{name} छोड़ दें",
  wanted: "अभी चाहिए: {name}.",
  preview: "इससे {value} बनता है।",
  previewColumn: "इससे {count} मान बनते हैं, पहला {value}.",
  cut: "यहाँ पहली 1,000 पंक्तियाँ और 12 कॉलम ही देखे जाते हैं; सूत्र सब लेता है।",
  insert: "सूत्र डालें",
  functionHelp: "{name} के बारे में",
};

export const factorsWords = { en, hi };
