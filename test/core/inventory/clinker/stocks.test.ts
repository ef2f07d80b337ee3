/** Clinker over a period: what was made, stocked, traded and sent out, and a plant that has none of it. */
import { clinkerColumn, clinkerProducts } from "../../../../src/core/inventory/clinker";
import type { Inventory } from "../../../../src/core/inventory";
import { clinkerRow, kiln, kilnResult } from "../../../support/typedKiln";
import { APRIL, exact, JUNE, MAY, told, typedSetting } from "../../../support/typedSetting";
import type { ClinkerResult } from "../../../../src/core/inventory/processModel";

const QUARTER = [APRIL, MAY, JUNE];

test("a grinding unit has no clinker terms, nor has a plant without clinker; a clinkerisation unit has no notional ones", () => {
  const lines = [clinkerRow()];
  const of = (subSector: string) => kiln({ lines, plan: { entity: { sector: "cement", subSector } } });
  expect([of("grinding"), kiln({ lines, plan: { products: [{ product: "Clinker", role: "cement" }] } })]).toEqual([null, null]);
  expect([of("clinkerisation")?.notional, of("integrated")?.notional === null]).toEqual([null, false]);
});

test("opening stock is that of the first month, closing stock that of the last; all else adds up", () => {
  const traded = { movedIn: "20 t", dispatched: "30 t", movedOut: "10 t" };
  const lines = [clinkerRow({ ...traded, closing: "7 t" }), clinkerRow({ ...traded, opening: "8 t", closing: "9 t" }, MAY)];
  const found = kilnResult({ lines: [...lines, clinkerRow({ opening: "5 t", closing: "160 t" }, JUNE)], months: QUARTER });
  const { produced, opening, closing, stockRise, stockFall, imported, sold, moved, exported } = found;
  expect([produced, opening, closing, stockRise, stockFall, imported, sold, moved, exported].map(told)).toEqual([
    "Clinker produced = 3000 t",
    "Opening stock of clinker = 100 t",
    "Closing stock of clinker = 160 t",
    "Clinker stock rise = 60 t",
    "Clinker stock fall = 0 t",
    "Clinker imported = 40 t",
    "Clinker sold = 60 t",
    "Clinker to sister units = 20 t",
    "Clinker exported = 80 t",
  ]);
  expect(found.products.map(({ product }) => product.text)).toEqual(["Clinker"]);
  const how = (figure: ClinkerResult["sold"]) => ("how" in figure ? figure.how : "");
  expect([how(produced), how(sold), how(exported)]).toEqual(["sum of months", "sum of months", "sold + moved to sister units"]);
});

test("each column of each clinker", () => {
  const products = ["Clinker", "White clinker"].map((product) => ({ product, unit: "t", role: "clinker" }));
  const lines = [
    clinkerRow({ movedIn: "20 t" }),
    clinkerRow({ opening: "1 t", closing: "3 t", dispatched: "4 t", movedOut: "5 t" }, APRIL, "White clinker"),
  ];
  const found = kilnResult({ lines, plan: { products } });
  const inventory = { clinker: found } as Inventory;
  const [, white] = found.products;
  const columns = ["opening", "closing", "movedIn", "dispatched", "movedOut"] as const;
  expect(columns.map((column) => told(clinkerColumn(white!, column, inventory)))).toEqual([
    "opening stock, White clinker = 1 t",
    "closing stock, White clinker = 3 t",
    "Imported, White clinker = 0 t",
    "Sold, White clinker = 4 t",
    "To sister units, White clinker = 5 t",
  ]);
  // Both together
  expect([found.opening, found.closing, found.imported, found.produced].map(exact)).toEqual(["101", "103", "20", "2000"]);
  const none = { clinker: null } as Inventory;
  expect(told(clinkerColumn(white!, "opening", none))).toBe("notInPeriod | White clinker");
  expect(told(clinkerColumn({ ...white!, id: "another" }, "opening", inventory))).toBe("notInPeriod | White clinker");
});

test("stock on several rows of a month is added up", () => {
  const lines = [clinkerRow(), clinkerRow({ opening: "50 t", closing: "20 t" })];
  const { opening, closing, columns } = kilnResult({ lines });
  expect([opening, closing].map(exact)).toEqual(["150", "120"]);
  const [own] = [...columns.values()];
  expect(own!.opening).toMatchObject({ unit: "t", how: "sum of the month's rows" });
});

test("stock of a month without a row is a gap of that month", () => {
  const found = kilnResult({ lines: [clinkerRow({}, MAY)], months: QUARTER });
  expect(told(found.opening)).toBe("noStock | Clinker | 2025-4 | field: opening");
  expect(told(found.closing)).toBe("noStock | Clinker | 2025-6 | field: closing");
  expect(told(kilnResult({ lines: [clinkerRow()], months: [] }).opening)).toBe("noStock | Clinker | field: opening");
  expect(exact(kilnResult({ lines: [clinkerRow({ closing: null })] }).closing)).toBe("blank");
});

test("clinkers are the products of that role", () => {
  const products = ["clinker", "cement", null].map((role, i) => ({ product: `P${i}`, role }));
  expect(clinkerProducts(typedSetting({ plan: { products } })).map(({ product }) => product.text)).toEqual(["P0"]);
});
