/** Words of rows that add up or average other rows, of notes, and of signatures, in the languages of Indian plants. */
import { plainWords } from "./words";

const TOTALS =
  "total, totals, sub total, subtotal, subtotals, grand total, g total, gross total, sum, aggregate, overall, " +
  "cumulative, cum, ytd, up to the month, upto the month, all fuels, " +
  "कुल, कुल योग, योग, महायोग, उप योग, जोड़, सकल योग, kul, kul yog, yog, mahayog, jod, एकूण, ekun, மொத்தம், " +
  "మొత్తం, ಒಟ್ಟು, মোট, સરવાળો, કુલ, ਕੁੱਲ, ਕੁਲ, മൊത്തം, ആകെ, ମୋଟ, مجموع, کل, summe, gesamt, totale, somme, итого, " +
  "合计, 总计";
const AVERAGES = "average, avg, weighted average, weighted avg, wtd avg, mean, औसत, भारित औसत, ausat";

const phrasesOf = (list: string) =>
  list
    .split(", ")
    .map((phrase) => plainWords(phrase).split(" "))
    .sort((a, b) => b.length - a.length);
const TOTAL_PHRASES = phrasesOf(TOTALS);
const AVERAGE_PHRASES = phrasesOf(AVERAGES);

/** What stands behind "total" in the name of an analysis: "total moisture", "total carbon". */
const ANALYSES = new Set(
  "moisture moist carbon sulphur sulfur organic alkali alkalies ash solids nitrogen hydrogen acid chloride iron नमी कार्बन".split(" "),
);

/** True for a name that adds up other rows, wherever the word stands: "Coal Total", "Sub-total (kiln)", "कुल कोयला", "Σ". */
export function isTotalName(name: string): boolean {
  return /^\s*[\u03a3\u2211]/.test(name) || holds(wordsIn(name), TOTAL_PHRASES);
}

/** True for a name that averages other rows; of a quality it may be the figure itself. */
export function isAverageName(name: string): boolean {
  return holds(wordsIn(name), AVERAGE_PHRASES);
}

/** "T O T A L" is a word. */
function wordsIn(name: string): readonly string[] {
  return plainWords(name)
    .replace(/(^| )t o t a l(?= |$)/, "$1total")
    .split(" ");
}

function holds(words: readonly string[], phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) =>
    words.some((_, start) => phrase.every((word, i) => words[start + i] === word) && !ANALYSES.has(words[start + phrase.length] ?? "")),
  );
}

const NOTE = /^(note|notes|remark|remarks|n b|nb|source|legend|टिप्पणी|नोट|विशेष)( |$)/u;
const SIGNING = [
  "prepared|checked|verified|approved|reviewed|authori[sz]ed|submitted|certified|signature|signed",
  "sign|sd|date|dated|place|name|designation|dept head|hod|energy manager",
  "unit head|तैयार|जाँच|जांच|हस्ताक्षर|दिनांक|तारीख|स्थान|नाम|पदनाम|अनुमोदित|taiyar|hastakshar|dinank",
].join("|");
const SIGNATURE = new RegExp(`^(${SIGNING})( |$)`, "u");

/** True for a line of words about the table. */
export function isNote(text: string): boolean {
  return NOTE.test(plainWords(text)) || /^\s*[*#†]/.test(text);
}

/** True for the beginning of a signature: who prepared it, when, where. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(plainWords(text));
}
