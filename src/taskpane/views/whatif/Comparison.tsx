/** The plant as it is and every scenario, one row each: GEI, certificates, rupees. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Inventory } from "../../../core/inventory";
import type { CertificateResult } from "../../../core/inventory/model";
import { formatGei, formatLarge, formatWhole } from "../../../core/messages/format";
import type { Language } from "../../../core/messages";
import { whatIfWords } from "../../messages/whatIf";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import { exposureOf, netCertificates } from "../../../core/operations/whatIf";
import type { Prices } from "../../../core/operations/whatIf";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    verticalAlign: "bottom",
  },
  first: { textAlign: "left", paddingLeft: 0 },
  name: {
    padding: "8px 0",
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    padding: "8px 0 8px 8px",
    textAlign: "right",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
    "@media (max-width: 300px)": { whiteSpace: "normal" },
  },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "normal",
  },
});

export interface Compared {
  /** 0 for the plant as it is. */
  readonly number: number;
  readonly name: string;
  /** null while the scenario cannot be computed. */
  readonly inventory: Inventory | null;
}

interface ComparisonProps {
  /** The first row is the plant as it is. */
  readonly rows: readonly Compared[];
  readonly prices: Prices;
}

export function Comparison({ rows, prices }: ComparisonProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = whatIfWords[language];
  const now = rows[0]!.inventory;
  const headers = ["GEI", w.certificates, w.rupees];
  return (
    <>
      <table className={styles.table}>
        <caption className={layout.hidden}>{w.compare}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {w.scenario}
            </th>
            {headers.map((header) => (
              <th key={header} scope="col" className={styles.head}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} now={now} prices={prices} />
          ))}
        </tbody>
      </table>
      <span className={layout.quiet}>{now?.certificates === null ? w.noTarget : w.certificatesAbout}</span>
    </>
  );
}

interface RowProps {
  readonly row: Compared;
  readonly now: Inventory | null;
  readonly prices: Prices;
}

function Row({ row: { name, inventory }, now, prices }: RowProps) {
  const styles = useStyles();
  const certificates = inventory?.certificates ?? null;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.value}>
        <Gei of={inventory} against={now} />
      </td>
      <td className={styles.value}>{certificates === null ? "–" : signed(netCertificates(certificates), formatWhole)}</td>
      <td className={styles.value}>{certificates === null ? "–" : <Rupees certificates={certificates} prices={prices} />}</td>
    </tr>
  );
}

/** The plant as it is has nothing to be compared with. */
function Gei({ of, against }: { readonly of: Inventory | null; readonly against: Inventory | null }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = whatIfWords[language];
  if (of === null || isMissing(of.gei)) return "–";
  const shown = formatGei(of.gei.value);
  if (of === against || against === null || isMissing(against.gei)) return shown;
  const difference = round(of.gei.value, 4).minus(round(against.gei.value, 4));
  return (
    <>
      {shown}
      <span className={styles.small}>
        {difference.isZero() ? (
          w.level
        ) : (
          <>
            {signed(difference, formatGei)} <span className={layout.hidden}>{w.against}</span>
          </>
        )}
      </span>
    </>
  );
}

function Rupees({ certificates, prices }: { readonly certificates: CertificateResult; readonly prices: Prices }) {
  const styles = useStyles();
  const { language, fill } = useWords();
  const { low, likely, high } = exposureOf(certificates, prices);
  return (
    <>
      {signed(likely, large(language))}
      <span className={styles.small}>
        {fill(whatIfWords[language].range, { low: formatLarge(low, language), high: formatLarge(high, language) })}
      </span>
    </>
  );
}

const large = (language: Language) => (value: Decimal) => formatLarge(value, language);

/** With its sign, also when it is positive; none for zero. */
export function signed(value: Decimal, format: (value: Decimal) => string): string {
  return value.gt(0) ? `+${format(value)}` : format(value);
}
