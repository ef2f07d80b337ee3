import { monthSheet, planSheet } from "../../../src/core/plan/sheets/inputSheets";
import { newRows } from "../../../src/core/operations/newRows";
import type { RowInput } from "../../../src/core/plan/sheets/sheetBuilder";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { a1 } from "../../../src/core/workbook/cells";
import { MONTHS } from "../../cases/messy/plant";
import { snapshotOf } from "../../support/planSnapshot";

const STREAMS: readonly RowInput[] = [
  { stream: "Imported coal", material: "imported coal", use: "kiln", unit: "t" },
  { stream: "Petcoke", material: "petcoke", use: "kiln", unit: "t" },
];

function workbook(streams: readonly RowInput[], fuel: readonly RowInput[]) {
  const months = [0, 1].map((i) =>
    monthSheet({
      month: MONTHS[i]!,
      subtitle: "",
      fuel,
      electricity: [{ meter: "EM-1", kind: "grid" }],
      production: [{ product: "Clinker", unit: "t" }],
      heat: [],
      process: [],
    }),
  );
  const plan = planSheet({
    subtitle: "",
    entity: {},
    boundary: [],
    streams,
    products: [{ product: "Clinker", unit: "t", role: "clinker" }],
    meters: [
      { meter: "EM-1", powerKind: "grid", location: "yard" },
      { meter: "WB-1", location: "gate" },
    ],
    sampling: [],
    procedures: [],
    method: {},
    versions: [],
    acva: {},
  });
  return snapshotOf([plan, ...months]);
}

function offer(streams: readonly RowInput[], fuel: readonly RowInput[]) {
  const snapshot = workbook(streams, fuel);
  return newRows(readWorkbook(snapshot).plan!, snapshot.sheets);
}

test("a stream new in the plan gets its name, use and unit in a blank row of every month", () => {
  const { updates, rows } = offer(STREAMS, [{ stream: "Imported coal", use: "kiln", unit: "t", consumed: 4000 }]);
  expect(rows).toEqual([
    { sheet: "Apr 2025", row: 8, name: "Petcoke (kiln)" },
    { sheet: "May 2025", row: 8, name: "Petcoke (kiln)" },
  ]);
  expect(
    updates.map(({ sheetId, restyle, cells }) => [
      sheetId,
      restyle,
      cells.map(({ row, column, content }) => [a1(row, column), "value" in content && content.value]),
    ]),
  ).toEqual([
    [
      "sheet2",
      false,
      [
        ["A9", "Petcoke"],
        ["B9", "kiln"],
        ["D9", "t"],
      ],
    ],
    [
      "sheet3",
      false,
      [
        ["A9", "Petcoke"],
        ["B9", "kiln"],
        ["D9", "t"],
      ],
    ],
  ]);
});

test("a month that has all rows gets none", () => {
  expect(
    offer(STREAMS, [
      { stream: "imported  Coal", use: "Kiln" },
      { stream: "Petcoke", use: "kiln" },
    ]),
  ).toEqual({ updates: [], rows: [] });
});

test("rows that find no blank row are named and not squeezed in", () => {
  const many = Array.from({ length: 6 }, (_, i): RowInput => ({ stream: `Fuel ${i + 1}`, material: "petcoke", use: "kiln", unit: "t" }));
  const { rows } = offer(
    [...STREAMS, ...many],
    STREAMS.map(({ stream, use }) => ({ stream: stream!, use: use! })),
  );
  expect(rows.filter(({ sheet }) => sheet === "Apr 2025").map(({ row, name }) => [row, name])).toEqual([
    [9, "Fuel 1 (kiln)"],
    [10, "Fuel 2 (kiln)"],
    [11, "Fuel 3 (kiln)"],
    [12, "Fuel 4 (kiln)"],
    [null, "Fuel 5 (kiln)"],
    [null, "Fuel 6 (kiln)"],
  ]);
});

test("a note typed into a blank row keeps that row", () => {
  const { rows } = offer(STREAMS, [{ stream: "Imported coal", use: "kiln" }, { note: "petcoke from June" }]);
  expect(rows[0]).toEqual({ sheet: "Apr 2025", row: 9, name: "Petcoke (kiln)" });
});
