/** Words of names in Devanagari or in Hindi spelt with Latin letters, and the word a plan in English has for each. */
import { plainWords } from "../../plan/parse/words";

const ENGLISH: Readonly<Record<string, string>> = {
  coal: "कोयला, कोयले, koyla, koyala",
  imported: "आयातित, aayatit, ayatit, imp",
  domestic: "घरेलू, देशी, स्वदेशी, gharelu, deshi, dom",
  petcoke: "पेटकोक",
  lignite: "लिग्नाइट",
  hsd: "एचएसडी",
  diesel: "डीजल, डीज़ल, dizal",
  furnace: "फर्नेस",
  oil: "तेल, ऑयल, tel",
  gas: "गैस",
  natural: "प्राकृतिक",
  coke: "कोक",
  rdf: "आरडीएफ",
  bagasse: "खोई, बगास",
  biomass: "बायोमास",
  husk: "भूसी, bhusi",
  rice: "चावल, धान",
  limestone: "चूनापत्थर",
  dolomite: "डोलोमाइट",
  clinker: "क्लिंकर, klinker, clk",
  cement: "सीमेंट",
  opc: "ओपीसी",
  ppc: "पीपीसी",
  psc: "पीएससी",
  paper: "कागज, काग़ज़, कागज़, kagaz, kagaj",
  pulp: "लुगदी",
  newsprint: "अखबारी",
  steel: "इस्पात, स्टील, ispat",
  iron: "लोहा, आयरन",
  sponge: "स्पंज",
  alumina: "एल्युमिना, एलुमिना",
  aluminium: "एल्युमिनियम, एल्यूमिनियम, एल्युमीनियम, aluminum",
  yarn: "सूत, यार्न, धागा",
  fabric: "कपड़ा, कपडा",
  caustic: "कास्टिक",
  soda: "सोडा",
  ash: "ऐश",
  liquid: "तरल, द्रव",
  fuel: "ईंधन",
  crude: "कच्चा, कच्चे",
  hot: "हॉट",
  metal: "मेटल",
  pig: "पिग",
  dri: "डीआरआई",
  chlorine: "क्लोरीन",
  naphtha: "नैफ्था",
  urea: "यूरिया",
  ammonia: "अमोनिया",
  steam: "भाप",
};

const WORDS = new Map(
  Object.entries(ENGLISH).flatMap(([english, words]) => words.split(", ").map((word) => [plainWords(word), english] as const)),
);

/** The English word of a plan for a word of a sheet; the word itself where none is known. */
export function inEnglish(word: string): string {
  return WORDS.get(word) ?? word;
}
