/** Workbooks of many writers: opened and saved they are the same bytes, and a change of ours touches nothing of theirs. */
import { buildForms, createSample, verifyWorkbook } from "../../src/core/operations";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import { filePort, type FilePort } from "../../src/files/filePort";
import { createExcelHost, type ExcelHost } from "../../src/host/browser";
import { readZip } from "../../src/files/zip";
import { openFile } from "../../src/workbench/openDocument";
import { ONE_MONTH } from "../deep/smallPlant";
import { commandLine } from "../support/commandLine";
import { CORPUS, type CorpusFile } from "../support/files/corpus";
import { NEW_SHEET } from "../support/files/otherWriters";

const named = (files: readonly CorpusFile[]) => files.map((file) => [file.name, file] as const);
const isLocked = ({ name }: CorpusFile): boolean => name === "openpyxl-protected.xlsx";
/** Parts that list others or hold what cells share. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml)$/;

/** What the user sees in a sheet. */
const seen = ({ name, top, left, values, formulas, formats, visibility }: SheetSnapshot) => [
  name,
  top,
  left,
  values,
  formulas,
  formats,
  visibility,
];

/** Whether every part of the user's is in the file as it was stored, and every cell as it was. */
function expectTheirs(port: FilePort, { name, bytes }: CorpusFile, before: WorkbookSnapshot, after: WorkbookSnapshot): void {
  const written = new Map(readZip(port.bytesFor(name), name).map((entry) => [entry.name, entry]));
  const changed = readZip(bytes, name).filter(
    (entry) => !MAY_CHANGE.test(entry.name) && !Buffer.from(entry.local).equals(written.get(entry.name)?.local ?? Buffer.alloc(0)),
  );
  expect(changed.map((entry) => entry.name)).toEqual([]);
  expect(after.sheets.slice(0, before.sheets.length).map(seen)).toEqual(before.sheets.map(seen));
}

describe("opened in the workbench and saved, it is the same bytes", () => {
  let host: ExcelHost;
  beforeAll(() => (host = createExcelHost({ normaliseFormulas: false })));
  afterAll(() => host.dispose());

  test.each(named(CORPUS))("%s", async (name, { bytes }) => {
    const document = await openFile(host, bytes, name);
    expect(await document.isChanged()).toBe(false);
    expect(await document.save()).toBe(bytes);
  });
});

describe("a tab of ours leaves every part and every cell of theirs as it was", () => {
  test.each(named(CORPUS))("%s", async (name, file) => {
    const port = filePort(file.bytes, name);
    const before = await port.read();
    const writing = port.write({ create: [NEW_SHEET], update: [], part: '{"version":1}' });
    if (isLocked(file)) {
      await expect(writing).rejects.toMatchObject({ problem: "protectedSheet" });
      expect(port.bytes()).toBe(file.bytes);
      return;
    }
    await writing;
    expectTheirs(port, file, before, await filePort(port.bytesFor(name), name).read());
  });
});

/** Where there is most to lose: charts, a pivot table, macros, pictures, comments, many tabs. */
const RICH = /^(hand-|openpyxl-charts|libreoffice-charts)/;

test.each(named(CORPUS.filter(({ name }) => RICH.test(name))))("a plant set up and built in %s", async (name, file) => {
  const port = filePort(file.bytes, name);
  const before = await port.read();
  await createSample(port, "aluminium");
  await buildForms(port, ONE_MONTH);
  expectTheirs(port, file, before, await port.read());
  expect((await verifyWorkbook(port, ONE_MONTH)).failed).toEqual([]);
});

test("on the command line every one is read, said to have no plan, and left as it was", async () => {
  const it = commandLine();
  for (const { name, bytes } of CORPUS) it.put(`plants/${name}`, bytes);
  expect([await it.type("ccts check plants --json"), it.complaints]).toEqual([1, []]);
  const checked = JSON.parse(it.printed[0]!) as { file: string; findings: { check: string }[] }[];
  expect(checked.map(({ file, findings }) => [file, findings.some(({ check }) => check === "PL-01")])).toHaveLength(CORPUS.length);
  for (const { name, bytes } of CORPUS) expect([name, it.bytes(`plants/${name}`).equals(bytes)]).toEqual([name, true]);
  it.remove();
});
