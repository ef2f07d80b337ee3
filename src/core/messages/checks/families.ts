/** The families of checks and the headings of their catalogue. */
import type { Family } from "../../trace/finding";
import type { Language } from "../language";

export interface CatalogueWords {
  readonly title: string;
  readonly about: string;
  readonly columns: {
    readonly id: string;
    readonly severity: string;
    readonly what: string;
    readonly why: string;
    readonly how: string;
    readonly example: string;
    readonly companions: string;
  };
  readonly families: Readonly<Record<Family, string>>;
}

const en: CatalogueWords = {
  title: "Catalogue of checks",
  about:
    "An error keeps a final form from being built; a warning may be acknowledged with a reason; a note informs. A clean " +
    "report is no proof of compliance: the tool prepares, the ACVA verifies, BEE decides.",
  columns: {
    id: "Check",
    severity: "Severity",
    what: "What it finds",
    why: "Why",
    how: "How to fix it",
    example: "Example",
    companions: "May come with",
  },
  families: {
    plan: "Monitoring plan",
    boundary: "Boundary",
    activity: "Activity data",
    plausibility: "Plausibility",
    factors: "Factors and sampling",
    output: "Output and GEI",
    reconciliation: "Reconciliation",
    verification: "Verification",
    deadlines: "Deadlines",
    integrity: "Workbook integrity",
  },
};

const hi: CatalogueWords = {
  title: "जाँचों की सूची",
  about:
    "त्रुटि रहते अंतिम फ़ॉर्म नहीं बनता; चेतावनी कारण के साथ स्वीकार की जा सकती है; सूचना जानकारी देती है। साफ़ रिपोर्ट " +
    "अनुपालन का प्रमाण नहीं है: यह औज़ार तैयारी करता है, ACVA सत्यापन करता है, BEE निर्णय लेता है।",
  columns: {
    id: "जाँच",
    severity: "गंभीरता",
    what: "क्या मिलता है",
    why: "क्यों",
    how: "कैसे ठीक करें",
    example: "उदाहरण",
    companions: "साथ में आ सकती हैं",
  },
  families: {
    plan: "मॉनिटरिंग योजना",
    boundary: "सीमा",
    activity: "गतिविधि डेटा",
    plausibility: "संभाव्यता",
    factors: "फ़ैक्टर और सैंपलिंग",
    output: "उत्पादन और GEI",
    reconciliation: "मिलान",
    verification: "सत्यापन",
    deadlines: "अंतिम तिथियाँ",
    integrity: "वर्कबुक की विश्वसनीयता",
  },
};

const WORDS: Readonly<Record<Language, CatalogueWords>> = { en, hi };

export function catalogueWords(language: Language): CatalogueWords {
  return WORDS[language];
}
