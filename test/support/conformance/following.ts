/** What hangs on the cells of a sheet goes along with them. */
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { parseArea } from "../../../src/core/workbook/cells";
import type { SheetLayout } from "../../../src/core/workbook/port";
import type { PlannedCell } from "../../../src/core/workbook/sheetPlan";
import { cell, FULL_PLAN, plan } from "./fixtures";
import { named, NOTHING } from "./underTest";
import type { After, Hanging, PortUnderTest, Start } from "./underTest";

export function followingExamples(start: Start, after: After, under: () => PortUnderTest): void {
  const area = (text: string) => parseArea(text)!;
  const follow = (workbook: WorkbookSnapshot, cells: readonly PlannedCell[], layout?: SheetLayout): Promise<WorkbookSnapshot> =>
    after({
      ...NOTHING,
      update: [{ sheetId: named(workbook, "Tracker").id, cells, restyle: true, ...(layout === undefined ? {} : { layout }) }],
    });
  const [rule, chart] = [FULL_PLAN.conditionals[0]!, FULL_PLAN.charts[0]!];
  const built: Hanging = {
    printArea: "A1:C5",
    highlights: [{ area: "B3:B4", formula: "=$B3>1.5" }],
    charts: [{ name: "GEI", data: "A2:B4", from: "A7", to: "F21", series: 1 }],
  };
  const followed: Hanging = {
    printArea: "A1:C7",
    highlights: [{ area: "B5:B7", formula: "=$B5>1.5" }],
    charts: [{ name: "GEI", data: "A4:C7", from: "A9", to: "F23", series: 2 }],
  };
  const layout: SheetLayout = {
    printArea: area("A1:C7"),
    conditionals: [{ ...rule, area: area("B5:B7"), formula: "=$B5>1.5" }],
    charts: [{ ...chart, data: area("A4:C7"), place: area("A9:F23") }],
    drawn: [cell(3, 1, { value: "GEI" }), cell(4, 1, { value: 1.25 })],
    newColumns: [{ column: 6, width: 16 }],
  };

  test("print area, highlight and chart go along when lines come, and stay where nothing is said of them", async () => {
    await start();
    const workbook = await after({ ...NOTHING, create: [FULL_PLAN] });
    expect(await under().hangingOn("Tracker")).toEqual(built);
    await follow(workbook, [cell(2, 1, { value: 3 })]);
    expect(await under().hangingOn("Tracker")).toEqual(built);
    await follow(workbook, [cell(6, 1, { value: 3 })], layout);
    expect(await under().hangingOn("Tracker")).toEqual(followed);
  });

  test("a sheet that has none of them gets none", async () => {
    await start();
    const workbook = await after({ ...NOTHING, create: [plan("tracker", "Tracker", [cell(0, 0, { value: "x" })])] });
    await follow(workbook, [cell(1, 0, { value: "y" })], layout);
    expect(await under().hangingOn("Tracker")).toEqual({ printArea: null, highlights: [], charts: [] });
  });
}
