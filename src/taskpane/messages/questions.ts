/** The questions of the reading. English is the reading's own sentence; other languages put its words into theirs. */
import type { Answer, Question, QuestionTopic } from "../../core/reading/questions/questions";
import { fill } from "../../core/messages/fill";
import type { Language } from "../../core/messages/language";

interface QuestionWords {
  readonly topics: Readonly<Record<QuestionTopic, string>>;
  readonly yes: string;
  readonly no: string;
  readonly asWritten: string;
}

const hi: QuestionWords = {
  topics: {
    column: 'क्या कॉलम "{header}" {role} है?',
    month: '"{sheet}" की यह तालिका किस महीने की है? पता चलने तक गिनी नहीं जाती।',
    rowMonth: '"{text}" वर्ष के साथ महीना नहीं है। पंक्ति गिनी नहीं जाती; महीना Apr 2025 की तरह लिखें।',
    year: "कॉलम {headers} गिने नहीं जाते। हर शीर्षक में महीना वर्ष के साथ लिखें, जैसे Apr 2025, और एक ही बार।",
    name: 'योजना में "{text}" कौन-सा है?',
    quantity: 'पंक्ति "{label}" क्या गिनती है: खपत, प्राप्ति, उत्पादन या स्टॉक? न पंक्ति बताती है, न शीर्षक।',
    unit: 'इस वर्कबुक में इकाई "{text}" का क्या अर्थ है?',
    layout:
      '"{sheet}" में {rows} ... एक के नीचे एक हैं और {headers} आड़े; ऐसी तालिका पढ़ी नहीं जाती। ' +
      "महीनों के जोड़ महीने की शीटों में या आड़े महीनों वाली तालिका में दें।",
    unnamedRow: "इस पंक्ति में आँकड़े हैं, नाम नहीं। यह गिनी नहीं जाती; नाम लिखें, या दूसरों का जोड़ हो तो Total लिखें।",
    repeatedRow: '"{label}" {first} की मात्रा दोहराती है और गिनी नहीं जाती। दो लॉट हों तो हर पंक्ति में लॉट लिखें, वरना एक हटाएँ।',
    unread: '"{text}" के {count} आँकड़े पढ़े नहीं गए। ये क्या हैं?',
    // prettier-ignore
    repeated:
      '"{sheet}" का {month} वही है जो "{first}" देती है, इसलिए गिना नहीं जाता। दोनों वर्ष के हों तो अलग महीने दें; ' +
      "नकल हो तो रहने दें।",
  },
  yes: "हाँ, {role}",
  no: "नहीं, छोड़ दें",
  asWritten: '"{text}" जैसा लिखा है, योजना में नहीं',
};

const WORDS: Readonly<Partial<Record<Language, QuestionWords>>> = { hi };

export function questionText({ topic, what, words }: Question, language: Language): string {
  const known = WORDS[language];
  return known === undefined ? what : fill(known.topics[topic], words);
}

/** Names, months and units read the same in every language; yes, no and "as it is" do not. */
export function answerText(question: Question, { label, correction }: Answer, language: Language): string {
  const known = WORDS[language];
  if (known === undefined) return label;
  if (correction.kind === "column") return correction.role === "" ? known.no : fill(known.yes, question.words);
  const isLast = question.answers.at(-1)?.label === label;
  return question.topic === "name" && isLast ? fill(known.asWritten, question.words) : label;
}
