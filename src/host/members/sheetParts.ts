/** What hangs on a worksheet beside its cells: frozen panes, protection, custom properties. */
import { SetFrozenMutation } from "@univerjs/sheets";
import { accessDenied, invalidArgument, itemNotFound } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import { rangeArgument, rangeObject } from "./range";
import type { SheetSelf } from "./worksheet";

function freeze(self: SheetSelf, rows: number, columns: number): void {
  self.book.guard(self.sheetId);
  self.book.spreadsheet.run(SetFrozenMutation.id, self.sheetId, {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

function frozen(self: SheetSelf): HostObject | null {
  const { xSplit, ySplit } = self.book.spreadsheet.sheet(self.sheetId).getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  return rangeObject(self.book, self.sheetId, {
    top: 0,
    left: 0,
    bottom: ySplit > 0 ? ySplit - 1 : 1_048_575,
    right: xSplit > 0 ? xSplit - 1 : 16_383,
  });
}

export const freezePanes: HostType<SheetSelf> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: (self, count: number | null) => freeze(self, count ?? 0, 0),
    FreezeColumns: (self, count: number | null) => freeze(self, 0, count ?? 0),
    FreezeAt: (self, given: unknown) => {
      const { area } = rangeArgument(self.book, self.sheetId, given);
      freeze(self, area.bottom === 1_048_575 ? 0 : area.bottom + 1, area.right === 16_383 ? 0 : area.right + 1);
    },
    Unfreeze: (self) => freeze(self, 0, 0),
  },
  open: {
    GetLocationOrNullObject: frozen,
    GetLocation: (self) => {
      const location = frozen(self);
      if (!location) throw itemNotFound("frozen panes");
      return location;
    },
  },
};

export const protection: HostType<SheetSelf> = {
  name: "WorksheetProtection",
  get: {
    Protected: (self) => self.book.state(self.sheetId).protection !== null,
    Options: (self) => self.book.state(self.sheetId).protection?.options ?? null,
  },
  call: {
    Protect: (self, options: unknown, password: string | null) => {
      const state = self.book.state(self.sheetId);
      if (state.protection) throw accessDenied(`the sheet ${self.book.sheetName(self.sheetId)} is protected already`);
      state.protection = { options, password };
    },
    Unprotect: (self, password: string | null) => {
      const state = self.book.state(self.sheetId);
      if (!state.protection || (state.protection.password ?? null) !== (password ?? null))
        throw accessDenied(`the sheet ${self.book.sheetName(self.sheetId)} cannot be unprotected so`);
      state.protection = null;
    },
  },
};

interface PropertySelf extends SheetSelf {
  readonly key: string;
}

const customProperty: HostType<PropertySelf> = {
  name: "WorksheetCustomProperty",
  identity: (self) => ({ _Id: self.key }),
  get: { Key: (self) => entry(self)?.key ?? null, Value: (self) => entry(self)?.value ?? null },
  set: { Value: (self, value: string) => put(self, self.key, value) },
  call: { Delete: (self) => void self.book.state(self.sheetId).properties.delete(self.key.toLowerCase()) },
};

function entry(self: PropertySelf): { key: string; value: string } | undefined {
  return self.book.state(self.sheetId).properties.get(self.key.toLowerCase());
}

/** Keys are the same whatever their case; adding one that exists sets it anew. */
function put(self: SheetSelf, key: string, value: string): void {
  if (typeof key !== "string" || key.length === 0 || key.length > 255)
    throw invalidArgument("A custom property's key has 1 to 255 characters.");
  self.book.state(self.sheetId).properties.set(key.toLowerCase(), { key, value: String(value) });
}

function foundProperty(self: SheetSelf, key: string): HostObject | null {
  return self.book.state(self.sheetId).properties.has(key.toLowerCase()) ? object(customProperty, { ...self, key }) : null;
}

export const customPropertyCollection: HostType<SheetSelf> = {
  name: "WorksheetCustomPropertyCollection",
  item: foundProperty,
  items: (self) => [...self.book.state(self.sheetId).properties.values()].map(({ key }) => object(customProperty, { ...self, key })),
  open: {
    Add: (self, key: string, value: string) => {
      put(self, key, value);
      return object(customProperty, { ...self, key });
    },
    GetItemOrNullObject: foundProperty,
  },
  call: { GetCount: (self) => self.book.state(self.sheetId).properties.size },
};
