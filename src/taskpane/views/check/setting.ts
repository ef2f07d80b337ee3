/** What the findings are shown and dealt with by. */
import type { WorkbookSnapshot } from "../../../core/workbook/cells";
import type { CalendarDate } from "../../../core/quantity/period";
import type { SessionControl } from "../../session/useSession";
import type { Signer } from "../../components/SignerField";

export interface ActionSetting {
  readonly control: SessionControl;
  readonly snapshot: WorkbookSnapshot;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
  /** The findings are what is not there yet, and nobody did anything wrong. */
  readonly isToFill: boolean;
}
