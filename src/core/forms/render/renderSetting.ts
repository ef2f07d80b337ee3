/** What a form is rendered with. */
import type { Inventory } from "../../inventory/model";
import type { FormulaSetting } from "../model/formula";
import type { Period } from "../model/layout";
import type { TypedFields } from "../model/typed";

/** What the top of every form says. */
export interface FormHead {
  readonly entity: string;
  readonly year: string;
  /** "DRAFT: ..." with what is open, or the statement of a final form. */
  readonly status: string;
  readonly draft: boolean;
}

/** The inventories a form's columns are judged against, in the layout's order of periods. */
export interface RenderSetting extends FormulaSetting {
  readonly head: FormHead;
  readonly inventories: ReadonlyMap<Period, Inventory>;
  /** What the user has typed on the forms as they stand. */
  readonly typed: TypedFields;
  /** Rows of `CCTS Data` that are not ok at build. */
  readonly notOk: number;
}
