/** A figure, or a sentence of figures, that opens its derivation below itself. */
import { useState } from "react";
import type { ReactNode } from "react";
import type { Figure } from "../../../core/trace/figure";
import type { CellRef } from "../../../core/workbook/cells";
import { WhyButton, WhyPart } from "./WhyButton";

/** Leads to the cell of a reading. */
export type OnGo = (cell: CellRef) => Promise<void>;

interface WhyFigureProps {
  readonly label: string;
  readonly figure: Figure;
  readonly onGo: OnGo;
  readonly className?: string;
  readonly children: ReactNode;
}

export function WhyFigure({ label, figure, onGo, className, children }: WhyFigureProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <WhyButton label={label} open={open} onOpen={setOpen} {...(className === undefined ? {} : { className })}>
        {children}
      </WhyButton>
      {open && <WhyPart figure={figure} onGo={onGo} />}
    </div>
  );
}
