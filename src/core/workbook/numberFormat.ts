/** Number formats by which a cell shows another figure than it holds. */
import { remembering } from "../quantity/remembering";

/** What a format writes as it is: in quotes or behind a back slash. Behind "_" and "*" stands a width and a filling. */
const LITERAL = /"([^"]*)"?|\\(.)|[_*]./gsu;
/** Colours, conditions, languages and hours beyond a day. */
const BRACKETS = /\[[^\]]*\]/g;
/** Eighths and hundredths name what they count by. */
const DENOMINATOR = /\/\s*\d+/g;
const CONDITION = /\[[<>=]/;
/** The fourth part is for texts. */
const OF_NUMBERS = 3;
const PLACEHOLDER = /[0#?@]|general|standard|[ymdhs]/iu;
/** Digits in a word, as in tCO2e or Nm3, are no figure. */
const FIGURE = /(?<![\p{L}\p{M}\p{Nd}])\p{Nd}/u;
/** A comma behind the last digit leaves out three digits. */
const SCALED = /[0#?],+(?![0#?,])/;

/** Whether digits are written that are not the value's, whole groups of its digits are left out, or nothing of it is shown. */
export const disguises = remembering((format: string): boolean => {
  if (format === "") return false;
  const sections = sectionsOf(format);
  return sections.some(({ own, shown, isForZero }) => {
    const isFalse = /[1-9]/.test(own) || SCALED.test(own) || FIGURE.test(shown);
    return isFalse || (!isForZero && !PLACEHOLDER.test(own));
  });
});

/** One of the parts of a format that numbers have: for positive ones, negative ones and zero, or by conditions. */
interface Section {
  /** A word may stand for nothing. */
  readonly isForZero: boolean;
  /** What stands for digits of the value. */
  readonly own: string;
  /** What is written whatever the value is. */
  readonly shown: string;
}

function sectionsOf(format: string): readonly Section[] {
  const literals: string[] = [];
  // Semicolons in quotes part nothing: each literal gives way to a letter that no format uses.
  const bare = format.replace(LITERAL, (_, quoted: string | undefined, escaped: string | undefined) => {
    literals.push(quoted ?? escaped ?? "");
    return "\u0001";
  });
  let next = 0;
  const sections = bare.split(";").slice(0, OF_NUMBERS);
  const hasConditions = sections.some((section) => CONDITION.test(section));
  return sections.map((section, i) => {
    const count = section.split("\u0001").length - 1;
    const shown = literals.slice(next, next + count).join("");
    next += count;
    const own = section.replaceAll("\u0001", "").replace(BRACKETS, "").replace(DENOMINATOR, "");
    return { own, shown, isForZero: hasConditions ? /\[=0\]/.test(section) : i === 2 };
  });
}
