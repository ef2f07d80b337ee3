/** The screen: colours, the progress line, and a reader who stops reading. */
import { EventEmitter } from "node:events";
import { screenOf } from "../../src/cli/world/screen";

class Pipe extends EventEmitter {
  written = "";
  constructor(
    readonly isTTY: boolean,
    readonly columns = 30,
  ) {
    super();
  }
  write(text: string): boolean {
    this.written += text;
    return true;
  }
}

const screen = (isTTY: boolean, environment: NodeJS.ProcessEnv = {}, columns?: number) => {
  const [out, err] = [new Pipe(isTTY, columns), new Pipe(isTTY, columns)];
  const broken: string[] = [];
  return { out, err, broken, it: screenOf(out, err, environment, (error) => void broken.push(error.message)) };
};

test("colours on a terminal, unless NO_COLOR says something", () => {
  expect(screen(true).it.colours).toBe(true);
  expect(screen(true, { NO_COLOR: "" }).it.colours).toBe(true);
  expect(screen(true, { NO_COLOR: "1" }).it.colours).toBe(false);
  expect(screen(true, { TERM: "dumb" }).it.colours).toBe(false);
  expect(screen(false).it.colours).toBe(false);
});

test("the progress line is cut to the terminal, and gone before anything else is printed", () => {
  const { out, err, it } = screen(true);
  it.progress("1 of 50 done, a-rather-long-name.xlsx");
  it.print("a report");
  it.progress(null);
  expect(err.written).toBe("\r\u001b[2K1 of 50 done, a-rather-long-…\r\u001b[2K");
  expect(out.written).toBe("a report\n");
});

test("a terminal that does not know its width is taken for a usual one", () => {
  const { err, it } = screen(true, {}, 0);
  it.progress("1 of 50 done, plant.xlsx");
  expect([err.written, it.width]).toEqual(["\r\u001b[2K1 of 50 done, plant.xlsx", 100]);
});

test("without a terminal there is no progress line", () => {
  const { err, it } = screen(false);
  it.progress("1 of 50 done");
  it.complain("a complaint");
  expect(err.written).toBe("a complaint\n");
});

test("a reader who stops reading is no error; a full disk is", () => {
  const { out, broken, it } = screen(false);
  it.print("first");
  out.emit("error", Object.assign(new Error("closed"), { code: "EPIPE" }));
  it.print("second");
  expect([out.written, broken]).toEqual(["first\n", []]);
  const full = screen(false);
  full.out.emit("error", Object.assign(new Error("no space left"), { code: "ENOSPC" }));
  expect(full.broken).toEqual(["no space left"]);
});
