/** Every row of figures of people's own tables with what it is read as; what it is can be changed row by row. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useRef, useState } from "react";
import type { RowMapping } from "../../../core/reading/mapping/rowAnswers";
import type { MappedRow } from "../../../core/reading/mapping/rowList";
import type { Correction } from "../../../core/reading/mapping/mapping";
import type { MonitoringPlan } from "../../../core/plan/model";
import { plainWords } from "../../../core/plan/parse/words";
import { CellButton } from "../../components/CellButton";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { mappingWords } from "../../messages/mapping";
import type { SessionControl } from "../../session/useSession";
import { useWords } from "../../words";
import { RowForm } from "./RowForm";
import { meaningsText } from "./rowWords";

/** More rows are made when asked for: a workbook can have thousands. */
const SHOWN_AT_ONCE = 40;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", overflowWrap: "anywhere" },
  head: { textAlign: "left", padding: "4px 8px 4px 0", fontWeight: tokens.fontWeightSemibold },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "6px 8px 6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  form: { padding: "0 0 12px" },
});

type Filter = keyof (typeof mappingWords)["en"]["filters"];

interface RowsProps {
  readonly rows: readonly MappedRow[];
  readonly plan: MonitoringPlan | null;
  readonly control: SessionControl;
  readonly onCorrect: (correction: Correction) => void;
}

export function Rows({ rows, plan, control, onCorrect }: RowsProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { language, count } = useWords();
  const w = mappingWords[language];
  const [text, setText] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const found = rows.filter((row) => isShown(row, filter) && isNamed(row, text));
  return (
    <div className={layout.stack}>
      <span className={layout.quiet}>{w.about}</span>
      <Field label={w.search} className={layout.narrow}>
        <Input type="search" value={text} input={{ style: { minWidth: 0 } }} onChange={(_, { value }) => setText(value)} />
      </Field>
      <SelectField label={w.show} value={filter} onChange={(value) => setFilter(value as Filter)}>
        {(Object.keys(w.filters) as Filter[]).map((each) => (
          <option key={each} value={each}>
            {w.filters[each]}
          </option>
        ))}
      </SelectField>
      <span role="status" className={layout.quiet}>
        {count(w.shown, found.length)}
      </span>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {w.row}
            </th>
            <th scope="col" className={styles.head}>
              {w.readAs}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((row) => (
            <Row key={Object.values(row.words).join("|")} row={row} plan={plan} control={control} onCorrect={onCorrect} />
          ))}
        </tbody>
      </table>
      {found.length > most && (
        <Button size="small" className={layout.start} onClick={() => setMost(most + SHOWN_AT_ONCE)}>
          {w.more}
        </Button>
      )}
    </div>
  );
}

function isShown({ state, answer }: MappedRow, filter: Filter): boolean {
  if (filter === "answered") return answer !== null;
  return filter === "all" || state === "unread" || state === "total";
}

function isNamed({ words, meanings }: MappedRow, text: string): boolean {
  const own = plainWords([words.about, words.text, ...meanings.map(({ stream }) => stream)].join(" "));
  return plainWords(text)
    .split(" ")
    .every((word) => own.includes(word));
}

function Row({ row, plan, control, onCorrect }: Omit<RowsProps, "rows"> & { readonly row: MappedRow }) {
  const layout = useLayout();
  const styles = useStyles();
  const { language, count, fill } = useWords();
  const w = mappingWords[language];
  const [open, setOpen] = useState(false);
  const found = useRef<HTMLTableCellElement>(null);
  const close = () => {
    setOpen(false);
    found.current?.querySelector("button")?.focus();
  };
  const apply = (answer: Pick<RowMapping, "means" | "reason">) => {
    onCorrect({ kind: "row", words: row.words, ...answer });
    close();
  };
  const { words, where, months, source, reason } = row;
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles.cell}>
          <div>{words.text}</div>
          <div className={layout.quiet}>{[words.about, words.unit].filter((part) => part !== "").join(", ")}</div>
          <CellButton at={where} withSheet onGo={control.goTo} />
        </th>
        <td ref={found} className={styles.cell}>
          <div>{meaningsText(row, w, fill)}</div>
          {months.length > 0 && <div className={layout.quiet}>{count(w.months, months.length)}</div>}
          {source !== "nothing" && (
            <div className={layout.quiet}>
              {w.sources[source]}
              {language === "en" && reason !== "" && source !== "answer" ? `; ${reason}` : ""}
            </div>
          )}
          <Button size="small" aria-expanded={open} aria-label={fill(w.changeRow, { row: words.text })} onClick={() => setOpen(!open)}>
            {w.change}
          </Button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={2} className={styles.form}>
            <RowForm row={row} plan={plan} onApply={apply} onCancel={close} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
