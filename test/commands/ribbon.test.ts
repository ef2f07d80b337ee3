/** A command of the ribbon that fails says why, in a window or in a tab, and Excel is always told that it ended. */
import { WorkbookError } from "../../src/core/workbook/port";
import { carryOut, noticeOf } from "../../src/commands/ribbon";
import type { ShowMessage } from "../../src/commands/ribbon";
import { valueAt } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";

const PROTECTED = new WorkbookError(
  "protectedSheet",
  "The sheet 'Check' is protected. Unprotect it (Review tab) and try again; nothing was written.",
  "Check",
);
const failing = (error: Error) => ({ title: "Check", run: () => Promise.reject(error) });

function asked(show: ShowMessage) {
  const port = filePort(newWorkbook(), "plant.xlsx");
  const event = { completed: jest.fn() };
  return { port, event, carry: (error: Error) => carryOut(failing(error), port, "en", show, event) };
}

const tabs = async (port: ReturnType<typeof filePort>) => (await port.read()).sheets.map(({ name }) => name);

test("the window shows it, and the workbook stays as it is", async () => {
  const shown: unknown[] = [];
  const { port, event, carry } = asked((notice, language) => (shown.push(notice, language), Promise.resolve(true)));
  const before = await tabs(port);
  await carry(PROTECTED);
  expect(shown).toEqual([
    { title: "Check", lines: ["The sheet 'Check' is protected. Unprotect it (Review tab) and try again; nothing was written."] },
    "en",
  ]);
  expect(await tabs(port)).toEqual(before);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("where Excel opens no window it stands in a tab, refreshed the next time", async () => {
  const { port, event, carry } = asked(() => Promise.resolve(false));
  await carry(PROTECTED);
  await carry(new WorkbookError("notReady", "There is no Monitoring Plan."));
  const [sheet, ...others] = (await port.read()).sheets.filter(({ form }) => form === "notice");
  expect([sheet!.name, valueAt(sheet!, 0, 0), valueAt(sheet!, 2, 0), others.length]).toEqual([
    "CCTS Message",
    "Check",
    "There is no Monitoring Plan.",
    0,
  ]);
  expect(event.completed).toHaveBeenCalledTimes(2);
});

test("a workbook that cannot be written either ends the command all the same", async () => {
  const event = { completed: jest.fn() };
  const readOnly = { ...filePort(newWorkbook(), "plant.xlsx"), write: () => Promise.reject(new WorkbookError("readOnly", "Read-only.")) };
  await carryOut(failing(PROTECTED), readOnly, "en", () => Promise.resolve(false), event);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("in Hindi it is said in general, with sheet and remedy, before the exact sentence", () => {
  expect(noticeOf("जाँच", PROTECTED, "hi").lines).toEqual([
    "शीट सुरक्षित है, इसलिए कुछ नहीं लिखा गया।",
    "कहाँ: शीट Check",
    "Review > Unprotect Sheet से सुरक्षा हटाएँ, फिर दोबारा कोशिश करें।",
    PROTECTED.message,
  ]);
});

test("what nobody expected is told with its own words, to be sent to us", () => {
  expect(noticeOf("Tracker", new Error("x is undefined"), "en").lines).toEqual([
    "Something went wrong that we did not expect.",
    "Try again. If it happens again, send us the text below.",
    "x is undefined",
  ]);
});
