/** A figure that can be asked why: pressed, its derivation opens below the line. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { ReactNode } from "react";
import type { Figure } from "../../../core/trace/figure";
import type { CellRef } from "../../../core/workbook/cells";
import { useWords } from "../../words";

const Derivation = lazy(() => import("./Derivation").then(({ Derivation: component }) => ({ default: component })));

const useStyles = makeStyles({
  button: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "3px",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLink },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface WhyButtonProps {
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function WhyButton({ label, open, onOpen, className, children }: WhyButtonProps) {
  const styles = useStyles();
  const { m, fill } = useWords();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-expanded={open}
      title={fill(m.overview.why, { label })}
      onClick={() => onOpen(!open)}
    >
      {children}
    </button>
  );
}

/** The derivation, fetched when the first is asked for. */
export function WhyPart({ figure, onGo }: { readonly figure: Figure; readonly onGo: (cell: CellRef) => Promise<void> }) {
  return (
    <Suspense>
      <Derivation figure={figure} onGo={onGo} />
    </Suspense>
  );
}
