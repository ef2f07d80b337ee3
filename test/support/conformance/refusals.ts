/** What a port refuses, before its first write. */
import type { WorkbookChanges } from "../../../src/core/workbook/port";
import { WorkbookError } from "../../../src/core/workbook/port";
import { cell, plan } from "./fixtures";
import { NOTHING } from "./underTest";
import type { PortUnderTest, Start } from "./underTest";

export function refusalExamples(start: Start, under: () => PortUnderTest): void {
  const refused = async (changes: WorkbookChanges): Promise<WorkbookError> => {
    const error = await under()
      .port.write(changes)
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(WorkbookError);
    expect(under().isUntouched()).toBe(true);
    return error as WorkbookError;
  };

  test("a protected sheet stops the change before the first write, by name", async () => {
    const { sheets } = await start({
      sheets: [
        { name: "Open", values: [[1]] },
        { name: "Locked", values: [[2]], protected: true },
      ],
    });
    const update = sheets.map(({ id }) => ({ sheetId: id, restyle: false, cells: [cell(0, 0, { value: 9 })] }));
    const error = await refused({ create: [plan("B", "Form B", [])], update });
    expect([error.problem, error.sheet]).toEqual(["protectedSheet", "Locked"]);
    expect(error.message).toContain("Unprotect it (Review tab)");
  });

  test.each([["Apr 2025"], ["aPR 2025"], ["KEYS"]])("the tab name %j is taken", async (name) => {
    await start();
    const error = await refused({ ...NOTHING, create: [plan("B", "Form B", []), plan("C", name, [])] });
    expect([error.problem, error.sheet]).toEqual(["nameTaken", name]);
  });

  test("two new tabs cannot have one name", async () => {
    await start();
    expect((await refused({ ...NOTHING, create: [plan("B", "Form B", []), plan("C", "form b", [])] })).problem).toBe("nameTaken");
  });

  test.each([[""], ["a/b"], ["'quoted'"], ["a name of more than thirty-one characters"]])("%j is no name for a tab", async (name) => {
    await start();
    expect((await refused({ ...NOTHING, create: [plan("B", name, [])] })).problem).toBe("unsupported");
  });

  test("a sheet that is gone is not written", async () => {
    await start();
    const error = await refused({
      create: [plan("B", "Form B", [])],
      update: [{ sheetId: "gone", cells: [cell(0, 0, { value: 1 })], restyle: false }],
    });
    expect([error.problem, error.message]).toEqual(["io", expect.stringContaining("Read the workbook again.")]);
  });

  test("a drop-down list that Excel would not take is refused", async () => {
    await start();
    const long = {
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      rule: { kind: "list", items: ["a, b"] },
      prompt: "",
      severity: "stop",
    } as const;
    expect((await refused({ ...NOTHING, create: [{ ...plan("B", "Form B", []), validations: [long] }] })).problem).toBe("unsupported");
  });
}
