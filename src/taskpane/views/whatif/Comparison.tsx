/** The plant as it is and every scenario, one row each: GEI, certificates, rupees. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Inventory } from "../../../core/inventory";
import { formatGei, formatLarge, formatWhole } from "../../../core/messages/format";
import type { Language } from "../../../core/messages";
import { whatIfWords } from "../../messages/whatIf";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import type { Figure } from "../../../core/trace/figure";
import { exposureOf, netOf } from "../../../core/operations/whatIf";
import type { Exposure, Prices } from "../../../core/operations/whatIf";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyButton, WhyPart } from "../why/WhyButton";
import type { OnGo } from "../why/WhyFigure";

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
  button: { textAlign: "right" },
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
  readonly onGo: OnGo;
}

export function Comparison({ rows, prices, onGo }: ComparisonProps) {
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
            <Row key={row.number} row={row} now={now} prices={prices} onGo={onGo} />
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
  readonly onGo: OnGo;
}

type Asked = "gei" | "certificates" | "rupees";

/** A derivation opens over the whole width, below its row. */
function Row({ row: { name, inventory }, now, prices, onGo }: RowProps) {
  const styles = useStyles();
  const { language } = useWords();
  const w = whatIfWords[language];
  const [open, setOpen] = useState<Asked | null>(null);
  const certificates = inventory?.certificates ?? null;
  const exposure = certificates === null ? null : exposureOf(certificates, prices);
  const cell = (asked: Asked, label: string, figures: readonly Figure[], content: ReactNode) => ({ asked, label, figures, content });
  const cells = [
    cell("gei", "GEI", inventory === null ? [] : [inventory.gei], <Gei of={inventory} against={now} />),
    cell(
      "certificates",
      w.certificates,
      certificates === null ? [] : [netOf(certificates)],
      certificates === null ? "–" : signed(netOf(certificates).value, formatWhole),
    ),
    cell(
      "rupees",
      w.rupees,
      exposure === null ? [] : [exposure.likely, exposure.low, exposure.high],
      exposure === null ? "–" : <Rupees exposure={exposure} />,
    ),
  ];
  const opened = cells.find(({ asked }) => asked === open)?.figures ?? [];
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          {name}
        </th>
        {cells.map(({ asked, label, figures, content }) => (
          <td key={asked} className={styles.value}>
            {figures.length === 0 ? (
              content
            ) : (
              <WhyButton
                label={`${label}, ${name}`}
                className={styles.button}
                open={open === asked}
                onOpen={(opens) => setOpen(opens ? asked : null)}
              >
                {content}
              </WhyButton>
            )}
          </td>
        ))}
      </tr>
      {opened.length > 0 && (
        <tr>
          <td colSpan={cells.length + 1}>
            {opened.map((figure, i) => (
              <WhyPart key={i} figure={figure} onGo={onGo} />
            ))}
          </td>
        </tr>
      )}
    </>
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

function Rupees({ exposure: { low, likely, high } }: { readonly exposure: Exposure }) {
  const styles = useStyles();
  const { language, fill } = useWords();
  const range = { low: formatLarge(low.value, language), high: formatLarge(high.value, language) };
  return (
    <>
      {signed(likely.value, large(language))}
      <span className={styles.small}>{fill(whatIfWords[language].range, range)}</span>
    </>
  );
}

const large = (language: Language) => (value: Decimal) => formatLarge(value, language);

/** With its sign, also when it is positive; none for zero. */
export function signed(value: Decimal, format: (value: Decimal) => string): string {
  return value.gt(0) ? `+${format(value)}` : format(value);
}
