/** What the findings are shown and dealt with by. */
import type { WorkbookSnapshot } from "../../../core/workbook/cells";
import type { CalendarDate } from "../../../core/quantity/period";
import type { DeskControl } from "../../session/useDesk";
import type { Signer } from "../../components/SignerField";

export interface ActionSetting {
  readonly control: DeskControl;
  readonly snapshot: WorkbookSnapshot;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
}
