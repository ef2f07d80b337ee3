/** Conditional formats of the kind Custom: a formula, a font and a fill, recorded. */
import type { ConditionalState } from "../book/state";
import { childBag } from "../book/state";
import { notImplemented } from "../errors";
import type { HostType } from "../hostType";
import { object } from "../hostType";
import { intersects } from "./area";
import type { RangeSelf } from "./range";
import type { Recorded } from "./recorded";
import { recorded } from "./recorded";

interface ConditionalSelf extends RangeSelf {
  readonly conditional: ConditionalState;
}

const part = (self: ConditionalSelf, ...names: string[]): Recorded => ({
  guard: () => self.book.guard(self.sheetId),
  bag: names.reduce(childBag, self.conditional.properties),
});

const rule: HostType<ConditionalSelf> = {
  name: "ConditionalFormatRule",
  get: { Formula: (self) => self.conditional.properties.values.get("Formula") ?? "" },
  set: {
    Formula: (self, formula: string) => {
      self.book.guard(self.sheetId);
      self.conditional.properties.values.set("Formula", self.book.takeFormula(formula, self.sheetId));
    },
  },
};

const font = recorded("ConditionalRangeFont", { Bold: false, Italic: false, Color: "" });
const fill = recorded("ConditionalRangeFill", { Color: "" });

const format: HostType<ConditionalSelf> = {
  name: "ConditionalRangeFormat",
  open: {
    Font: (self) => object(font, part(self, "Font")),
    Fill: (self) => object(fill, part(self, "Fill")),
  },
};

const custom: HostType<ConditionalSelf> = {
  name: "CustomConditionalFormat",
  open: {
    Rule: (self) => object(rule, self),
    Format: (self) => object(format, self),
  },
};

const conditionalFormat: HostType<ConditionalSelf> = {
  name: "ConditionalFormat",
  identity: (self) => ({ Id: self.conditional.id }),
  get: {
    Id: (self) => self.conditional.id,
    Type: (self) => self.conditional.type,
    StopIfTrue: (self) => self.conditional.properties.values.get("StopIfTrue") ?? false,
  },
  set: { StopIfTrue: (self, value: boolean) => void self.conditional.properties.values.set("StopIfTrue", value) },
  call: {
    Delete: (self) => {
      self.book.guard(self.sheetId);
      const { conditionals } = self.book.state(self.sheetId);
      conditionals.splice(conditionals.indexOf(self.conditional), 1);
    },
  },
  open: { Custom: (self) => object(custom, self), CustomOrNullObject: (self) => object(custom, self) },
};

function touching(self: RangeSelf): ConditionalState[] {
  return self.book.state(self.sheetId).conditionals.filter((conditional) => intersects(conditional.area, self.area));
}

export const conditionalFormatCollection: HostType<RangeSelf> = {
  name: "ConditionalFormatCollection",
  items: (self) => touching(self).map((conditional) => object(conditionalFormat, { ...self, conditional })),
  item: (self, id: string) => {
    const conditional = touching(self).find((candidate) => candidate.id === id);
    return conditional ? object(conditionalFormat, { ...self, conditional }) : null;
  },
  open: {
    Add: (self, type: string) => {
      self.book.guard(self.sheetId);
      if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
      const conditional: ConditionalState = {
        id: self.book.nextId("conditional"),
        type,
        area: self.area,
        properties: { values: new Map(), children: new Map() },
      };
      self.book.state(self.sheetId).conditionals.unshift(conditional);
      return object(conditionalFormat, { ...self, conditional });
    },
  },
  call: {
    GetCount: (self) => touching(self).length,
    ClearAll: (self) => {
      self.book.guard(self.sheetId);
      const conditionals = self.book.state(self.sheetId).conditionals;
      for (const conditional of touching(self)) conditionals.splice(conditionals.indexOf(conditional), 1);
    },
  },
};
