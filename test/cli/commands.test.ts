/** The commands over files in memory: what they print, write and answer. */
import { run } from "../../src/cli/run";
import type { World } from "../../src/cli/run";

jest.setTimeout(60_000);

function world(files: Record<string, Uint8Array> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const it: World = {
    today: { year: 2026, month: 5, day: 15 },
    now: "2026-05-15T10:30:00Z",
    read: (file) => {
      const bytes = files[file];
      if (bytes === undefined) throw Object.assign(new Error("no such file"), { syscall: "open" });
      return bytes;
    },
    write: (file, bytes) => void (files[file] = bytes),
    exists: (file) => file in files,
    isSame: (one, other) => one === other,
    inFolder: (folder, file) => `${folder}/${file}`,
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
  };
  return { it, files, printed, complaints };
}

test("a sample is written, checked and found clean", async () => {
  const { it, printed } = world();
  expect(await run(["new", "--sector", "cement", "--sample", "--out", "plant.xlsx"], it)).toBe(0);
  expect(await run(["check", "plant.xlsx"], it)).toBe(0);
  expect(printed[1]).toContain("plant.xlsx, 2025-26: 0 errors, 0 warnings, 0 notes");
});

test("a file that is there is replaced only when asked, and a workbook may take its own forms", async () => {
  const { it, files, complaints } = world({ "plant.xlsx": new Uint8Array([1]), "built.xlsx": new Uint8Array([2]) });
  const create = ["new", "--sector", "pulp and paper", "--sample", "--out", "plant.xlsx"];
  expect(await run(create, it)).toBe(2);
  expect([...files["plant.xlsx"]!]).toEqual([1]);
  expect(await run([...create, "--overwrite"], it)).toBe(0);
  expect(await run(["forms", "plant.xlsx", "--out", "built.xlsx", "--set", "bee"], it)).toBe(2);
  expect([...files["built.xlsx"]!]).toEqual([2]);
  expect(complaints).toEqual(
    ["plant.xlsx", "built.xlsx"].map((file) => `${file} is there already: name another file, or add --overwrite to replace it.`),
  );
  const before = files["plant.xlsx"];
  expect(await run(["forms", "plant.xlsx", "--out", "plant.xlsx", "--set", "bee"], it)).toBe(0);
  expect(files["plant.xlsx"]).not.toBe(before);
});

test("checking never changes the file", async () => {
  const { it, files } = world();
  await run(["new", "--sector", "aluminium", "--sample", "--out", "plant.xlsx"], it);
  const before = Buffer.from(files["plant.xlsx"]!);
  await run(["check", "plant.xlsx", "--json"], it);
  expect(Buffer.compare(before, files["plant.xlsx"]!)).toBe(0);
});

test("unusable input wins over findings", async () => {
  const { it, complaints } = world({ "notes.txt": new TextEncoder().encode("not a workbook") });
  await run(["new", "--sector", "textiles", "--out", "empty.xlsx"], it);
  expect(await run(["check", "empty.xlsx"], it)).toBe(1);
  expect(await run(["check", "empty.xlsx", "notes.txt", "gone.xlsx"], it)).toBe(2);
  expect(complaints).toEqual([
    "notes.txt is not an Excel workbook. Choose an .xlsx or .xlsm file.",
    "gone.xlsx cannot be opened: no such file",
  ]);
});

test("findings of one rule are told together: the rule once, then each place", async () => {
  const { it, printed } = world();
  await run(["new", "--sector", "textiles", "--out", "empty.xlsx"], it);
  expect(await run(["check", "empty.xlsx"], it)).toBe(1);
  const lines = printed[1]!.split("\n");
  const head = lines.findIndex((text) => text.startsWith("ERROR PL-"));
  expect(lines.slice(head, head + 3)).toEqual([
    "ERROR PL-02 Entity data incomplete, 2 findings. Fill it in; it heads every form. (Detailed Procedure, BEE, July 2024, Annexure VI, lines 1 to 4)",
    "  'Monitoring Plan'!B6: Name of obligated entity is blank.",
    "  'Monitoring Plan'!B7: Registration number is blank.",
  ]);
});

test("the catalogue is printed, or written as a page", async () => {
  const { it, files, printed } = world();
  expect(await run(["catalogue"], it)).toBe(0);
  expect(printed[0]).toContain("| PL-01 |");
  expect(await run(["catalogue", "--language", "hi", "--out", "checks.html"], it)).toBe(0);
  expect(new TextDecoder().decode(files["checks.html"])).toMatch(/^<!doctype html>/i);
});

test.each([
  [["melt"], /^There is no command "melt"/],
  [["forms", "plant.xlsx"], /^ccts forms needs --out/],
  [["check", "plant.xlsx", "--as-of", "15-05-2026"], /^--as-of wants a date such as 2026-05-15/],
  [["new", "--sector", "glass", "--out", "x.xlsx"], /^There is no sector "glass"/],
])("%j is refused in words", async (argv, message) => {
  const { it, complaints } = world();
  expect(await run(argv, it)).toBe(2);
  expect(complaints[0]).toMatch(message);
});
