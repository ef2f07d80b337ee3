/** The way to the formula builder; with it come the functions themselves, so it is fetched when it is opened. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { factorsWords } from "../../messages/factors";
import { Busy } from "../../components/Busy";
import { useWords } from "../../words";
import type { FormulaBuilderProps } from "./FormulaBuilder";

const FormulaBuilder = lazy(() => import("./FormulaBuilder").then(({ FormulaBuilder: component }) => ({ default: component })));

const useStyles = makeStyles({
  root: { padding: "8px 12px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

export function FormulaHelp(props: FormulaBuilderProps) {
  const styles = useStyles();
  const { m, language } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.root} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{factorsWords[language].formula}</summary>
      {open && (
        <Suspense fallback={<Busy label={m.app.loading} />}>
          <FormulaBuilder {...props} />
        </Suspense>
      )}
    </details>
  );
}
