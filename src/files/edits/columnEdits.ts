/** Widths and hiding of columns, written into the list of columns of a worksheet part. */
import type { ColumnEdit } from "./workbookEdits";

interface Run {
  readonly from: number;
  readonly to: number;
  /** All that the tag says beside its columns. */
  readonly attributes: string;
}

const attributePattern = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`, "g");

/** `edits` name each column once. */
export function withColumns(xml: string, edits: readonly ColumnEdit[]): string {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const block = new RegExp(`<${prefix}cols(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}cols\\s*>)`).exec(xml);
  const runs = edits.reduce(edited, runsOf(block?.[1] ?? "", prefix));
  const text = `<${prefix}cols>${runs
    .map(({ from, to, attributes }) => `<${prefix}col min="${from + 1}" max="${to + 1}"${attributes}/>`)
    .join("")}</${prefix}cols>`;
  if (block) return xml.slice(0, block.index) + text + xml.slice(block.index + block[0].length);
  return xml.replace(new RegExp(`<${prefix}sheetData[\\s/>]`), (found) => text + found);
}

function runsOf(content: string, prefix: string): readonly Run[] {
  return [...content.matchAll(new RegExp(`<${prefix}col(\\s[^>]*?)/?>`, "g"))].map(([, attributes]) => {
    const number = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes!)?.[1] ?? 1) - 1;
    const rest = attributes!.replace(attributePattern("min"), "").replace(attributePattern("max"), "").trimEnd();
    return { from: number("min"), to: number("max"), attributes: rest };
  });
}

/** The run the column belongs to is cut into what is before, the column itself, and what is behind. */
function edited(runs: readonly Run[], edit: ColumnEdit): readonly Run[] {
  const { column } = edit;
  const own = runs.find(({ from, to }) => column >= from && column <= to);
  const single = { from: column, to: column, attributes: attributesOf(own?.attributes ?? "", edit) };
  const others = runs.flatMap((run): readonly Run[] =>
    run === own
      ? [
          { ...run, to: column - 1 },
          { ...run, from: column + 1 },
        ].filter(({ from, to }) => from <= to)
      : [run],
  );
  return [...others, single].sort((a, b) => a.from - b.from);
}

/** A column that only becomes hidden needs a width all the same. */
const STANDARD_WIDTH = 9.140625;

function attributesOf(attributes: string, { width, hidden }: ColumnEdit): string {
  const bare = attributes.replace(attributePattern("hidden"), "");
  const hasWidth = /\swidth\s*=/.test(bare);
  const sized =
    width === null && hasWidth
      ? bare
      : `${bare.replace(attributePattern("width"), "").replace(attributePattern("customWidth"), "")} ` +
        `width="${width ?? STANDARD_WIDTH}" customWidth="1"`;
  return `${sized}${hidden ? ' hidden="1"' : ""}`;
}
