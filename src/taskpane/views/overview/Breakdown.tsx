/** The sums the GEI is the quotient of. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inventory } from "../../../core/inventory/model";
import { formatGei, formatQuantity } from "../../../core/messages/format";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import type { Figure } from "../../../core/trace/figure";
import type { CellRef } from "../../../core/workbook/cells";
import { Section } from "../../components/Section";
import { useWords } from "../../words";
import { WhyButton, WhyPart } from "../why/WhyButton";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  label: { padding: "4px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  value: { padding: "4px 0 4px 8px", textAlign: "right", whiteSpace: "nowrap" },
  unit: { padding: "4px 0 4px 8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface BreakdownProps {
  readonly inventory: Inventory;
  readonly onGo: (cell: CellRef) => Promise<void>;
}

export function Breakdown({ inventory, onGo }: BreakdownProps) {
  const styles = useStyles();
  const { m } = useWords();
  const { directEnergy, directProcess, indirect, notional, deductions } = inventory;
  const parts = { directEnergy, directProcess, indirect, notional, deductions };
  // A plant that has just begun has nothing to add up, and is not shown a column of dashes.
  if ([...Object.values(parts), inventory.equivalentProduct].every(isMissing)) return null;
  return (
    <Section title={m.overview.breakdown}>
      <table className={styles.table}>
        <tbody>
          {Object.entries(parts).map(
            ([id, figure]) =>
              isShown(figure) && (
                <Line
                  key={id}
                  label={m.overview[id as keyof typeof parts]}
                  figure={figure}
                  onGo={onGo}
                  {...(id === "deductions" ? { format: deducted } : {})}
                />
              ),
          )}
          <Line label={m.overview.emissions} figure={inventory.emissions} onGo={onGo} total />
          <Line label={m.overview.output} figure={inventory.equivalentProduct} onGo={onGo} />
          <Line label="GEI" figure={inventory.gei} format={formatGei} onGo={onGo} total />
        </tbody>
      </table>
    </Section>
  );
}

/** A group the plant does not have is left out; one that has a gap is not. */
function isShown(figure: Figure): boolean {
  return isMissing(figure) || !figure.value.isZero();
}

/** Deductions are carried without a sign; in a sum that is read downwards they need one. */
function deducted(value: Decimal): string {
  return formatQuantity(value.negated());
}

interface LineProps {
  readonly label: string;
  readonly figure: Figure;
  readonly onGo: BreakdownProps["onGo"];
  readonly format?: typeof formatQuantity;
  readonly total?: boolean;
}

function Line({ label, figure, onGo, format = formatQuantity, total }: LineProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const rule = total && styles.total;
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(styles.label, rule)}>
          {label}
        </th>
        <td className={mergeClasses(styles.value, rule)}>
          <WhyButton label={label} open={open} onOpen={setOpen}>
            {isMissing(figure) ? "–" : format(figure.value)}
          </WhyButton>
        </td>
        <td className={mergeClasses(styles.unit, rule)}>{isMissing(figure) ? "" : figure.unit}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3}>
            <WhyPart figure={figure} onGo={onGo} />
          </td>
        </tr>
      )}
    </>
  );
}
