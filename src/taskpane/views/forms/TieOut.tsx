/** The differences of Form A that must be 0, as Excel computed them last. */
import { FORM_COLUMNS } from "../../../core/forms/model/layout";
import { formsPageWords } from "../../messages/forms";
import { valueAt } from "../../../core/workbook/cells";
import type { CellValue, WorkbookSnapshot } from "../../../core/workbook/cells";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useWords } from "../../words";

const FORM = "formA";
const TIE_OUT = "A.tie.";

interface TieLine {
  readonly label: string;
  readonly difference: CellValue;
}

/** Lines in the order of the form; none where Form A is not built. */
export function tieLines(snapshot: WorkbookSnapshot): readonly TieLine[] {
  const sheet = snapshot.sheets.find(({ form }) => form === FORM);
  if (sheet === undefined) return [];
  return sheet.values.flatMap((_, i) => {
    const row = sheet.top + i;
    const id = valueAt(sheet, row, FORM_COLUMNS.id);
    if (typeof id !== "string" || !id.startsWith(TIE_OUT)) return [];
    const label = valueAt(sheet, row, FORM_COLUMNS.label);
    return [{ label: typeof label === "string" ? label : id, difference: valueAt(sheet, row, FORM_COLUMNS.current) }];
  });
}

export function TieOut({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { language, count, fill } = useWords();
  const w = formsPageWords[language];
  const lines = tieLines(snapshot);
  if (lines.length === 0) return null;
  const open = lines.filter(({ difference }) => difference !== 0);
  return (
    <Section title={w.tie}>
      {open.length === 0 ? (
        <Banner tone="done">{count(w.tieGood, lines.length)}</Banner>
      ) : (
        <Banner tone="warning">
          {open.map(({ label, difference }) => (
            <div key={label}>
              {typeof difference === "number" ? fill(w.tieBad, { label, difference: String(difference) }) : fill(w.tieOpen, { label })}
            </div>
          ))}
        </Banner>
      )}
    </Section>
  );
}
