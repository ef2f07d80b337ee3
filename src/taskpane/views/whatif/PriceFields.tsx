/** Prices of a certificate: typed here, kept in the workbook's certificate bank, where everybody who opens it sees them. */
import { Button, makeStyles } from "@fluentui/react-components";
import { whatIfWords } from "../../messages/whatIf";
import { PRICE_IDS } from "../../../core/ledger/bank/prices";
import type { Prices } from "../../../core/ledger/bank/prices";
import type { SessionControl } from "../../session/useSession";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import type { ShownPrices } from "../../prices";
import { useWords } from "../../words";

const useStyles = makeStyles({
  prices: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
});

interface PriceFieldsProps {
  readonly prices: ShownPrices;
  readonly hasBank: boolean;
  readonly control: SessionControl;
  readonly onChange: (prices: Prices) => void;
  /** Goes where the certificate bank is built. */
  readonly onBuild: () => void;
}

export function PriceFields({ prices: { values, from }, hasBank, control, onChange, onBuild }: PriceFieldsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = whatIfWords[language];
  const keep = () => control.act((session, signature) => session.run("savePrices", values, signature));
  return (
    <Section title={w.prices}>
      <div className={styles.prices}>
        {PRICE_IDS.map((id) => (
          <NumberField
            key={id}
            label={w[id]}
            value={values[id]}
            complaint={w.priceBad}
            accepts={(price) => price.gt(0)}
            onChange={(price) => onChange({ ...values, [id]: price })}
          />
        ))}
      </div>
      <span className={layout.quiet}>{from === "typed" && !hasBank ? w.noBank : w.origins[from]}</span>
      {from === "typed" && (
        <Button className={layout.start} disabledFocusable={control.state.job !== null} onClick={() => (hasBank ? void keep() : onBuild())}>
          {hasBank ? w.keepPrices : w.buildBank}
        </Button>
      )}
    </Section>
  );
}
