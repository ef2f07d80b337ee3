/** Why a figure is missing, as a sentence in the reader's language. The reasons themselves are data of the trace. */
import { monthLabel } from "../quantity/period";
import type { Gap, GapCode } from "../trace/figure";
import { formatMonth } from "./format";
import type { Language } from "./language";

type Sentences = Readonly<Record<GapCode, string>>;

/** {of} is the line, {month} its month, {cell} the place; the other words are the gap's own. */
const en: Sentences = {
  noRow: "{of}: no row in {month}",
  severalRows: "{of}, {month}: a second row at {cell}, where one is expected",
  noColumn: "{of}, {month}: there is no column for {field}",
  blank: "{of}, {month}: {field} is blank at {cell}",
  text: '{of}, {month}: {field} is the text "{text}" at {cell}',
  error: "{of}, {month}: {field} holds an error at {cell}",
  uncalculated: "{of}, {month}: {field} holds a formula that was never calculated at {cell}",
  unit: '{of}, {month}: the unit "{text}" of {field} at {cell} does not convert to {unit}',
  noCalorificValue: "{of}, {month}: neither GCV nor NCV at {cell}",
  mixedBasis: "{of}, {month}: GCV {gcvBasis} and quantity {quantityBasis} are on different bases at {cell}",
  noCarbon: "{of}, {month}: no carbon content",
  noStock: "{of}, {month}: no {field} stock",
  unknownMaterial: "{of}: {problem}",
  noFactor: "{of}: no published factor for {source}; enter the measured one in the Monitoring Plan",
  noDensity: "{of}: no published density; enter it in the Monitoring Plan",
  noParameter: "{problem}",
  planBlank: "{of}: {field} is blank",
  unknownWord: '{of}, {month}: "{text}" at {cell} is none of the choices of {field}',
  unreadable: '{of}: "{text}" at {cell} gives no number for {field}',
  noOutput: "the equivalent product of the period is zero",
  carbonClosure: "{of}: more carbon leaves the site than enters it; a flow is missing or a carbon content is wrong",
  negativeEmissions: "more is subtracted than is emitted",
  noCement: "no cement in the plan",
  noClinkerMade: "{of}: not made in the period, so nothing can be stated in its terms",
  noTarget: "no target, or the GEI is missing",
  noOpenMonth: "no month is open",
  noEnergy: "{of}: no energy",
  notTyped: "{of}: {field} is not typed",
  notInPeriod: "{of}: not part of the period",
};

const hi: Sentences = {
  noRow: "{of}: {month} की कोई पंक्ति नहीं है",
  severalRows: "{of}, {month}: {cell} पर दूसरी पंक्ति है, जबकि एक ही होनी चाहिए",
  noColumn: "{of}, {month}: {field} का कॉलम नहीं है",
  blank: "{of}, {month}: {cell} पर {field} खाली है",
  text: "{of}, {month}: {cell} पर {field} की जगह “{text}” लिखा है",
  error: "{of}, {month}: {cell} पर {field} में त्रुटि है",
  uncalculated: "{of}, {month}: {cell} पर {field} का सूत्र कभी गणना नहीं हुआ",
  unit: "{of}, {month}: {cell} पर {field} की इकाई “{text}”, {unit} में नहीं बदलती",
  noCalorificValue: "{of}, {month}: {cell} पर न GCV है, न NCV",
  mixedBasis: "{of}, {month}: {cell} पर GCV ({gcvBasis}) और मात्रा ({quantityBasis}) अलग-अलग आधार पर हैं",
  noCarbon: "{of}, {month}: कार्बन की मात्रा नहीं है",
  noStock: "{of}, {month}: {field} स्टॉक नहीं है",
  unknownMaterial: "{of}: सामग्री पहचानी नहीं गई",
  noFactor: "{of}: {source} का प्रकाशित गुणांक नहीं है; मापा हुआ मान Monitoring Plan में लिखें",
  noDensity: "{of}: प्रकाशित घनत्व नहीं है; Monitoring Plan में लिखें",
  noParameter: "{of}: इस वर्ष का प्रकाशित मान नहीं है",
  planBlank: "{of}: {field} खाली है",
  unknownWord: "{of}, {month}: {cell} पर “{text}”, {field} के विकल्पों में नहीं है",
  unreadable: "{of}: {cell} पर “{text}” से {field} की संख्या नहीं मिलती",
  noOutput: "इस अवधि का तुल्य उत्पाद शून्य है",
  carbonClosure: "{of}: स्थल से जितना कार्बन जाता है उतना आता नहीं; कोई प्रवाह छूटा है या कार्बन ग़लत है",
  negativeEmissions: "उत्सर्जन से अधिक घटाया गया है",
  noCement: "योजना में कोई सीमेंट नहीं है",
  noClinkerMade: "{of}: इस अवधि में नहीं बना, इसलिए उसके रूप में कुछ नहीं कहा जा सकता",
  noTarget: "लक्ष्य नहीं है, या GEI नहीं मिला",
  noOpenMonth: "कोई महीना बाकी नहीं है",
  noEnergy: "{of}: ऊर्जा नहीं है",
  notTyped: "{of}: {field} नहीं लिखा गया",
  notInPeriod: "{of}: इस अवधि में नहीं है",
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, hi };

/** The sentence of one gap; what a gap does not have, such as a month, is left out with its comma. */
export function gapText({ code, of, month, cell, words }: Gap, language: Language = "en"): string {
  const label = month === null ? null : language === "en" ? monthLabel(month) : formatMonth(month, language);
  const known: Readonly<Record<string, string | null>> = { ...words, of, month: label, cell };
  return SENTENCES[language][code]
    .replace(/ at \{cell\}|\{cell\} पर /, cell === null ? "" : "$&")
    .replace(/, \{month\}/, label === null ? "" : ", {month}")
    .replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "");
}

/** The sentences of several gaps, in order. */
export function gapTexts(gaps: readonly Gap[], language: Language = "en"): readonly string[] {
  return [...new Set(gaps.map((gap) => gapText(gap, language)))];
}
