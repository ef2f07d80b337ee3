/** What a build would change, tab by tab, before anything is written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { buildWords } from "../../../core/messages/pages/build";
import type { BuildPreview, SheetDifference } from "../../../core/desk/types";
import { Banner } from "../../parts/Banner";
import { Section } from "../../parts/Section";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import { isTouched } from "./touched";

const useStyles = makeStyles({
  item: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px", padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface ChangesProps {
  readonly preview: BuildPreview;
  readonly busy: boolean;
  readonly onBuild: () => void;
}

export function Changes({ preview, busy, onBuild }: ChangesProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, language } = useWords();
  const touched = preview.sheets.filter(isTouched).length;
  const typedOver = preview.sheets.flatMap((sheet) => sheet.typedOver);
  const extent = (sheet: SheetDifference) => (sheet.isNew ? buildWords[language].newTab : sheet.changedCells > 0 ? count(buildWords[language].cells, sheet.changedCells) : buildWords[language].unchanged);
  return (
    <Section title={buildWords[language].changes}>
      <ul className={layout.list}>
        {preview.sheets.map((sheet) => (
          <li key={sheet.sheet} className={styles.item}>
            <span>{sheet.sheet}</span>
            <span className={layout.quiet}>{extent(sheet)}</span>
          </li>
        ))}
      </ul>
      {typedOver.length > 0 && (
        <Banner tone="warning">
          <div>{count(buildWords[language].typedOver, typedOver.length)}</div>
          <div>{typedOver.join(", ")}</div>
        </Banner>
      )}
      {touched === 0 ? (
        <Banner tone="done">{buildWords[language].nothing}</Banner>
      ) : (
        <Button appearance="primary" className={layout.start} disabledFocusable={busy} onClick={onBuild}>
          {count(buildWords[language].go, touched)}
        </Button>
      )}
    </Section>
  );
}
