/** Work in another thread: what goes there and comes back is copied, errors keep their kind, and work can be given up. */
import { WorkbookError } from "../../src/core/workbook/port";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { createExcelHost } from "../../src/host/browser";
import { answerTo, GivenUp, workBeside, workHere, type StartThread, type Thread } from "../../src/workbench/fileWork";
import { openFile } from "../../src/workbench/openDocument";

interface Started extends Thread {
  readonly terminate: jest.Mock;
  readonly fail: (message: string) => void;
}

/** Threads of this thread: everything is copied as between two, and answers come later; `silent` ones give none. */
function threads(silent: readonly number[] = []): { readonly start: StartThread; readonly started: Started[] } {
  const started: Started[] = [];
  const start: StartThread = (answered, fail) => {
    const isSilent = silent.includes(started.length);
    const own: Started = {
      fail,
      terminate: jest.fn(),
      postMessage(request) {
        const copy = structuredClone(request);
        if (!isSilent) void answerTo(copy).then((answer) => answered(structuredClone(answer)));
      },
    };
    started.push(own);
    return own;
  };
  return { start, started };
}

test("a workbook is made, read, changed and saved as in this thread", async () => {
  const { start, started } = threads();
  const work = workBeside(start);
  const bytes = await work.create(cementSample(), "Sample.xlsx");
  expect(Buffer.compare(bytes, await workHere.create(cementSample(), "Sample.xlsx"))).toBe(0);
  expect(await work.read(bytes, "Sample.xlsx")).toEqual(await workHere.read(bytes, "Sample.xlsx"));
  const host = createExcelHost({ normaliseFormulas: false });
  const document = await openFile(host, bytes, "Sample.xlsx", work);
  expect(await document.save()).toBe(bytes);
  await host.type("Monitoring Plan", "B6", "Another");
  const there = await document.edited();
  expect(Buffer.compare(there, bytes)).not.toBe(0);
  const here = await openFile(host, there, "Sample.xlsx");
  expect(await here.isChanged()).toBe(false);
  expect(started).toHaveLength(1);
  host.dispose();
});

test("a file that is none is refused with the same words and kind", async () => {
  const error = await workBeside(threads().start)
    .read(new Uint8Array([1, 2, 3]), "x.xlsx")
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({
    problem: "notAWorkbook",
    message: "x.xlsx is not an Excel workbook. Choose an .xlsx or .xlsm file.",
    sheet: null,
  });
});

test("what is given up rejects, its thread ends, and the next work has a new one", async () => {
  const { start, started } = threads([0]);
  const work = workBeside(start);
  const reading = work.read(new Uint8Array(), "slow.xlsx");
  work.giveUp();
  await expect(reading).rejects.toBeInstanceOf(GivenUp);
  expect(started[0]!.terminate).toHaveBeenCalledTimes(1);
  expect(await work.create(cementSample(), "Sample.xlsx")).toBeInstanceOf(Uint8Array);
  expect(started).toHaveLength(2);
});

test("a thread that breaks fails what waits for it", async () => {
  const { start, started } = threads([0]);
  const work = workBeside(start);
  const reading = work.read(new Uint8Array(), "x.xlsx");
  started[0]!.fail("out of memory");
  await expect(reading).rejects.toThrow("out of memory");
});
