/** PageLayout: recorded, with the choices Excel allows. */
import { childBag } from "../book/state";
import { invalidArgument } from "../errors";
import type { HostType } from "../hostType";
import { object } from "../hostType";
import { localAddress } from "./area";
import { rangeArgument, rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import type { Recorded } from "./recorded";
import { recorded } from "./recorded";
import type { SheetSelf } from "./worksheet";

const HEADER_TEXTS = { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" };
const headerFooter = recorded("HeaderFooter", HEADER_TEXTS);

const part = (self: SheetSelf, ...names: string[]): Recorded => ({
  guard: () => self.book.guard(self.sheetId),
  bag: names.reduce(childBag, self.book.state(self.sheetId).pageLayout),
});

const headersFooters: HostType<SheetSelf> = {
  name: "HeaderFooterGroup",
  open: { DefaultForAllPages: (self) => object(headerFooter, part(self, "DefaultForAllPages")) },
};

const base = recorded("PageLayout", {
  Zoom: { scale: 100 },
  PaperSize: "Letter",
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  DraftMode: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
});

/** Page breaks above rows, in the order they were added. */
export const pageBreaks: HostType<SheetSelf> = {
  name: "PageBreakCollection",
  open: {
    Add: (self, given: unknown) => {
      self.book.guard(self.sheetId);
      const { top } = rangeArgument(self.book, self.sheetId, given).area;
      const { values } = part(self).bag;
      values.set("RowBreaks", [...((values.get("RowBreaks") as readonly number[] | undefined) ?? []), top]);
      return object(pageBreak, self);
    },
  },
};

const pageBreak: HostType<SheetSelf> = { name: "PageBreak" };

export const pageLayout: HostType<SheetSelf> = {
  name: base.name,
  recorded: {
    read: (self, property) => base.recorded!.read(part(self), property),
    write: (self, property, value) => base.recorded!.write(part(self), property, value),
    known: (self) => base.recorded!.known(part(self)),
  },
  get: { Orientation: (self) => part(self).bag.values.get("Orientation") ?? "Portrait" },
  set: {
    Orientation: (self, value: string) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument(`${value} is not an orientation.`);
      base.recorded!.write(part(self), "Orientation", value);
    },
  },
  call: {
    SetPrintArea: (self, given: unknown) => {
      self.book.guard(self.sheetId);
      self.book.state(self.sheetId).pageLayout.printArea = rangeArgument(self.book, self.sheetId, given).area;
    },
    SetPrintTitleRows: (self, given: unknown) => {
      self.book.guard(self.sheetId);
      const { area } = rangeArgument(self.book, self.sheetId, given);
      self.book.state(self.sheetId).pageLayout.titleRows = localAddress({ ...area, left: 0, right: 16_383 });
    },
  },
  open: {
    HeadersFooters: (self) => object(headersFooters, self),
    GetPrintAreaOrNullObject: (self) => {
      const { printArea } = self.book.state(self.sheetId).pageLayout;
      return printArea && rangeAreasObject(self, localAddress(printArea));
    },
    GetPrintTitleRowsOrNullObject: (self) => {
      const rows = self.book.state(self.sheetId).pageLayout.titleRows;
      return rows === null ? null : rangeObject(self.book, self.sheetId, rangeArgument(self.book, self.sheetId, rows).area);
    },
  },
};
