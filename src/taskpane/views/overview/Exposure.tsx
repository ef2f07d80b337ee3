/** What the certificates come to in rupees, as a range, with the prices it rests on. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CertificateResult } from "../../../core/inventory/model";
import { formatLarge, formatRupees } from "../../../core/messages/format";
import { exposureOf, netOf } from "../../../core/ledger/bank/prices";
import type { ShownPrices } from "../../prices";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyButton, WhyPart } from "../why/WhyButton";
import type { OnGo } from "../why/WhyFigure";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", columnGap: "12px" },
  range: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  why: { flexBasis: "100%" },
  about: { flexBasis: "100%", display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

interface ExposureProps {
  readonly certificates: CertificateResult;
  readonly prices: ShownPrices;
  readonly onChange: () => void;
  readonly onGo: OnGo;
}

export function Exposure({ certificates, prices: { values, from }, onChange, onGo }: ExposureProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, fill, language } = useWords();
  const [open, setOpen] = useState(false);
  if (netOf(certificates).value.isZero()) return null;
  const { low, high } = exposureOf(certificates, values);
  const name = low.value.gt(0) ? m.overview.worth : m.overview.cost;
  const range = fill(m.overview.rupeeRange, { low: formatLarge(low.value.abs(), language), high: formatLarge(high.value.abs(), language) });
  const assumed = fill(m.overview.priceRanges[from], { low: formatRupees(values.low), high: formatRupees(values.high) });
  return (
    <div className={styles.root}>
      <span>{name}</span>
      <WhyButton label={name} className={styles.range} open={open} onOpen={setOpen}>
        {range}
      </WhyButton>
      <span className={styles.about}>
        <span className={layout.quiet}>{assumed}</span>
        <Button size="small" appearance="transparent" className={layout.flush} onClick={onChange}>
          {m.overview.changePrices}
        </Button>
      </span>
      {open &&
        [low, high].map((figure, i) => (
          <div key={i} className={styles.why}>
            <WhyPart figure={figure} onGo={onGo} />
          </div>
        ))}
    </div>
  );
}
