/** The file in hand knows at every moment whether it holds unsaved work. */
import { createExcelHost, type ExcelHost } from "../../src/host/browser";
import { blankSheet } from "../../src/workbench/blankSheet";
import type { BrowserStore } from "../../src/workbench/browserStore";
import { fileSession, type FileSession } from "../../src/workbench/fileSession";

const keepsNothing: BrowserStore = {
  draft: () => Promise.resolve(null),
  keepDraft: () => Promise.resolve(),
  recent: () => Promise.resolve([]),
  remember: () => Promise.resolve(),
};

let host: ExcelHost;
let session: FileSession;
let delivered: string[];

beforeEach(async () => {
  host = createExcelHost({ normaliseFormulas: false });
  delivered = [];
  session = fileSession(host, keepsNothing, { deliver: (name) => delivered.push(name), changed: () => undefined, now: () => 0 });
  await session.create(blankSheet(), "Book1.xlsx");
});

afterEach(() => host.dispose());

/** The tab that a blank workbook has. */
async function edit(value: string): Promise<void> {
  const [first] = (await host.snapshot()).sheets;
  await host.type(first!.name, "A1", value);
  session.edited();
}

test("an edit of this very moment counts, before the file was compared with the grid", async () => {
  expect([session.isUnsaved, await session.holdsUnsaved()]).toEqual([false, false]);
  await edit("400");
  expect([session.isUnsaved, await session.holdsUnsaved()]).toEqual([true, true]);
});

test("an edit that was taken back leaves nothing unsaved", async () => {
  await edit("400");
  await edit("");
  expect([await session.holdsUnsaved(), session.isUnsaved]).toEqual([false, false]);
});

test("what is typed while the file is being saved is unsaved afterwards", async () => {
  await edit("400");
  const saving = session.save();
  await edit("500");
  await saving;
  expect([delivered, session.isUnsaved]).toEqual([["Book1.xlsx"], true]);
});
