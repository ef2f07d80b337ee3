/** Why a cell of the plan or the reference data gives no figure, as the end of a sentence that quotes it. */
import type { UnreadableReason } from "../../plan/model";
import type { Language } from "../language";

/** The reasons of numbers, with and without a likely unit, and that of dates. */
export type UnreadableCode = UnreadableReason | "limitsHint" | "date";

export const UNREADABLE: Readonly<Record<Language, Readonly<Record<UnreadableCode, string>>>> = {
  en: {
    text: "is text and no number",
    error: "is an error of Excel",
    uncalculated: "is a formula that was never calculated; open the file in Excel, calculate and save",
    unit: "is in a unit that does not convert to {hint}",
    limits: "is beyond what the field can be",
    limitsHint: "is beyond what the field can be; it looks like {hint}",
    date: "is no date",
  },
  hi: {
    text: "संख्या नहीं, पाठ है",
    error: "Excel की त्रुटि है",
    uncalculated: "ऐसा सूत्र है जिसकी गणना कभी नहीं हुई; फ़ाइल Excel में खोलें, गणना करें और सहेजें",
    unit: "ऐसी इकाई में है जो {hint} में नहीं बदलती",
    limits: "फ़ील्ड की सीमा से बाहर है",
    limitsHint: "फ़ील्ड की सीमा से बाहर है; {hint} में लिखा लगता है",
    date: "तारीख़ नहीं है",
  },
};
