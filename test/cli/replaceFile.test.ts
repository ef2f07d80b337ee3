/** Writing over a file: all of it or nothing, and never over somebody else's work. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { nodeFiles } from "../../src/cli/world/nodeFiles";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** No process has this number: Linux, Windows and macOS count less far. */
const NOBODY = 2 ** 30;

let folder: string;
const at = (name: string): string => path.join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "ccts-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("what is expected there decides whether it is written", () => {
  const files = nodeFiles(folder);
  files.write("plant.xlsx", bytes("first"), "nothing");
  expect(() => files.write("plant.xlsx", bytes("second"), "nothing")).toThrow(
    "plant.xlsx is there already: name another file, or add --overwrite to replace it.",
  );
  files.write("plant.xlsx", bytes("second"), bytes("first"));
  expect(() => files.write("plant.xlsx", bytes("third"), bytes("first"))).toThrow(
    "plant.xlsx was changed by another program since it was read, and was left as it is now; run the command again.",
  );
  expect(text("plant.xlsx")).toBe("second");
  files.write("plant.xlsx", bytes("fourth"), "anything");
  expect(text("plant.xlsx")).toBe("fourth");
  rmSync(at("plant.xlsx"));
  expect(() => files.write("plant.xlsx", bytes("fifth"), bytes("fourth"))).toThrow(
    "plant.xlsx was removed or renamed since it was read; nothing was written.",
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("while another writer is at it, the second one is refused; what a killed one left is removed", () => {
  const files = nodeFiles(folder);
  const host = hostname().replace(/[^A-Za-z0-9-]/g, "-");
  writeFileSync(at("plant.xlsx"), "old");
  const parent = `plant.xlsx.${process.ppid}@${host}.unfinished`;
  writeFileSync(at(parent), "half");
  const write = (): void => files.write("plant.xlsx", bytes("new"), bytes("old"));
  expect(write).toThrow("plant.xlsx is being written by another program at this moment; try again when that is finished.");
  expect(readdirSync(folder).sort()).toEqual(["plant.xlsx", parent]);
  rmSync(at(parent));
  writeFileSync(at("plant.xlsx.1@elsewhere.unfinished"), "half");
  expect(write).toThrow("being written by another program");
  rmSync(at("plant.xlsx.1@elsewhere.unfinished"));
  writeFileSync(at(`plant.xlsx.${NOBODY}@${host}.unfinished`), "half");
  writeFileSync(at("other.xlsx.1@elsewhere.unfinished"), "of another target");
  write();
  expect(text("plant.xlsx")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["other.xlsx.1@elsewhere.unfinished", "plant.xlsx"]);
});

test("rights and links stay as they were, and what may not be written is left", () => {
  const files = nodeFiles(folder);
  writeFileSync(at("plant.xlsx"), "old");
  chmodSync(at("plant.xlsx"), 0o640);
  symlinkSync(at("plant.xlsx"), at("link.xlsx"));
  files.write("link.xlsx", bytes("new"), bytes("old"));
  expect([text("plant.xlsx"), statSync(at("plant.xlsx")).mode & 0o777]).toEqual(["new", 0o640]);
  expect(readdirSync(folder).sort()).toEqual(["link.xlsx", "plant.xlsx"]);
});

test.each([
  ["missing/x.xlsx", "missing/x.xlsx cannot be written: its folder is not there; make it first, or name another."],
  ["file.txt/x.xlsx", "file.txt/x.xlsx cannot be written: a part of its path is a file, not a folder."],
  [`${"x".repeat(250)}.xlsx`, `${"x".repeat(250)}.xlsx cannot be written: its name is too long.`],
])("the machine's refusal of %s is one line", (name, message) => {
  writeFileSync(at("file.txt"), "");
  expect(() => nodeFiles(folder).write(name, bytes("x"), "nothing")).toThrow(message);
  expect(readdirSync(folder)).toEqual(["file.txt"]);
});
