/** All published values, found by any name, and help with the formula that uses them. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { factorsWords } from "../../messages/factors";
import { yearLabel } from "../../../core/quantity/period";
import type { ComplianceYear } from "../../../core/quantity/period";
import type { CellContent } from "../../../core/workbook/sheetPlan";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { Icon } from "../../components/Icon";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { FactorCard } from "./FactorCard";
import { FormulaHelp } from "./FormulaHelp";
import { citationOf, factorFormula, factorRows, searchFactors } from "./catalogue";
import type { FactorRow } from "./catalogue";

/** Sources. */
const AT_FIRST = 10;

const useStyles = makeStyles({
  source: { padding: "12px 0 4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface FactorsViewProps {
  readonly control: SessionControl;
  readonly year: ComplianceYear;
}

export function FactorsView({ control, year }: FactorsViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const w = factorsWords[language];
  const [inserted, setInserted] = useState(false);
  const insert = async (contents: readonly CellContent[]) => {
    setInserted(false);
    const done = await control.ask((session) => session.insert(contents).then(() => true));
    setInserted(done !== null);
  };
  return (
    <div className={layout.view}>
      <div>
        <h1 className={styles.title}>{m.views.factors}</h1>
        <span className={layout.quiet}>{w.about}</span>
      </div>
      <FormulaHelp control={control} year={year} onInsert={(formula) => void insert([{ formula, value: null }])} />
      <div className={layout.hidden} role="status">
        {inserted ? w.inserted : ""}
      </div>
      <Search year={year} onInsert={(contents) => void insert(contents)} />
    </div>
  );
}

/** In the order of the hits; values of no source come together at the end. */
function bySource(rows: readonly FactorRow[]): readonly (readonly FactorRow[])[] {
  const groups = new Map<string, FactorRow[]>();
  for (const row of rows) groups.set(row.source?.id ?? "", [...(groups.get(row.source?.id ?? "") ?? []), row]);
  return [...groups].sort(([a], [b]) => Number(a === "") - Number(b === "")).map(([, group]) => group);
}

function Search({ year, onInsert }: { readonly year: ComplianceYear; readonly onInsert: (contents: readonly CellContent[]) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count } = useWords();
  const w = factorsWords[language];
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(AT_FIRST);
  const rows = useMemo(() => factorRows(year), [year]);
  const wanted = useDeferredValue(search);
  const hits = useMemo(() => searchFactors(rows, wanted), [rows, wanted]);
  const groups = useMemo(() => bySource(hits), [hits]);
  const type = (text: string) => {
    setSearch(text);
    setShown(AT_FIRST);
  };
  return (
    <div className={layout.stack}>
      <Input
        type="search"
        aria-label={w.search}
        placeholder={w.search}
        contentBefore={<Icon name="search" />}
        value={search}
        onChange={(_, { value }) => type(value)}
      />
      <span className={layout.quiet} role="status">
        {count(w.found, hits.length)}
      </span>
      {hits.length === 0 && <Banner tone="note">{w.none}</Banner>}
      <ul className={layout.list}>
        {groups.slice(0, shown).map((group) => (
          <li key={group[0]!.source?.id ?? ""} className={styles.source}>
            <h2 className={styles.name}>{group[0]!.source?.name ?? w.general}</h2>
            <ul className={layout.list}>
              {group.map((row) => (
                <FactorCard
                  key={`${row.property ?? ""} ${row.found.id}`}
                  row={row}
                  onValue={() => onInsert([{ value: row.found.value.toNumber() }, { value: `${row.found.unit}: ${citationOf(row)}` }])}
                  onFormula={() => onInsert([{ formula: factorFormula(row, yearLabel(year)), value: null }])}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <Button size="small" className={layout.start} onClick={() => setShown(shown + 5 * AT_FIRST)}>
          {count(w.more, groups.length - shown)}
        </Button>
      )}
    </div>
  );
}
