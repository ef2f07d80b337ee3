/** The ways a cell is changed alone. */
import type { CellValue } from "../../../src/core/workbook/cells";
import type { InputCell } from "./cells";

export interface Change {
  readonly way: string;
  readonly value: CellValue;
}

const FACTORS: readonly (readonly [string, number])[] = [
  ["x10", 10],
  ["/10", 0.1],
  ["x1000", 1000],
  ["/1000", 0.001],
  ["x1.2", 1.2],
  ["x0.8", 0.8],
  ["negative", -1],
  ["zero", 0],
];
const DIGITS = 12;

const scaled = (value: number, factor: number) => Number((value * factor).toPrecision(DIGITS));

/** What is typed into a cell that is blank: a small, a middling and a large figure, and each choice. */
const TYPED_NUMBERS = [0.5, 30, 50_000];

function typedInto({ field }: InputCell): readonly Change[] {
  const typed = field.kind === "number" ? TYPED_NUMBERS : field.kind === "choice" ? (field.choices ?? []) : [];
  return typed.map((value) => ({ way: `typed ${value}`, value }));
}

/** A filled cell as its text. */
const textOf = (value: CellValue): string => (typeof value === "object" ? "" : String(value));

/** The twelve ways for a filled cell; `words` are what other cells of its column hold, each of which is another word for it. */
export function changesOf(cell: InputCell, words: readonly string[]): readonly Change[] {
  const { field, value } = cell;
  if (value === null || value === "") return typedInto(cell);
  const other = (field.choices ?? words).filter((word) => word !== value);
  const all: readonly Change[] = [
    { way: "blank", value: null },
    ...(typeof value === "number" ? FACTORS.map(([way, factor]) => ({ way, value: scaled(value, factor) })) : []),
    { way: "NIL", value: "NIL" },
    { way: "its own text again", value: `${textOf(value)} ${textOf(value)}` },
    ...(field.kind === "text" || field.kind === "choice" ? other : ["abc"]).map((word) => ({ way: `word "${word}"`, value: word })),
  ];
  return all.filter((change) => change.value !== value);
}
