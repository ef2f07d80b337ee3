/** RangeAreas: several ranges of one sheet, formatted together. */
import { invalidArgument } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import { columnsOf, fullAddress, readAddress, rowsOf } from "./area";
import type { FormatSelf } from "./format";
import { rangeFormat } from "./format";
import type { SheetSelf } from "./worksheet";

interface AreasSelf extends FormatSelf {
  referenceId: string | null;
}

/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;

/** "A1,B2:C3" on a sheet. */
export function rangeAreasObject({ book, sheetId }: SheetSelf, addresses: string): HostObject<AreasSelf> {
  if (addresses.length > LONGEST_ADDRESS)
    throw invalidArgument(`An address has at most ${LONGEST_ADDRESS} characters, this one has ${addresses.length}.`);
  const areas = addresses.split(",").map((address) => readAddress(book, sheetId, address).area);
  return object<AreasSelf>(rangeAreas, { book, sheetId, areas, referenceId: null });
}

export const rangeAreas: HostType<AreasSelf> = {
  name: "RangeAreas",
  identity: (self) => (self.referenceId === null ? {} : { _ReferenceId: self.referenceId }),
  get: {
    Address: (self) => self.areas.map((area) => fullAddress(self.book, { sheetId: self.sheetId, area })).join(","),
    AreaCount: (self) => self.areas.length,
    CellCount: (self) => self.areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
  },
  call: {
    _KeepReference: (self) => {
      self.referenceId ??= self.book.nextId("areas|");
      self.book.references.set(self.referenceId, object(rangeAreas, self));
    },
  },
  open: { Format: (self) => object(rangeFormat, self) },
};
