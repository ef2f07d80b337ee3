/** Every example the help and the README print, run as printed in a folder that holds what it names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "../../src/cli/commands";
import { buildForms, handOver } from "../../src/core/operations";
import { commandLine } from "../support/commandLine";
import { sampleFile, SMALL } from "../support/sampleWorkbook";

const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
const readmeLines = [...readme.matchAll(/^ccts .+$/gm)].map(([line]) => line.replace(/\s#.*$/, "").trim());
const helpLines = COMMANDS.flatMap(({ examples }) => examples.map(({ line }) => line));

const given: Record<string, Uint8Array | string> = {};
beforeAll(async () => {
  const port = await sampleFile("pulp and paper");
  given["plant.xlsx"] = given["plants/a.xlsx"] = given["plants/b.xlsx"] = port.bytes();
  await buildForms(port, SMALL);
  given["built.xlsx"] = port.bytes();
  given["answers.json"] = '{"questions": []}';
  given["plant.json"] = await handOver(port, SMALL);
});

test("every command has examples, and the README names every command", () => {
  expect(COMMANDS.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  expect(COMMANDS.filter(({ name }) => !readmeLines.some((line) => line.startsWith(`ccts ${name} `))).map(({ name }) => name)).toEqual([]);
});

test.each([...new Set([...helpLines, ...readmeLines])])("%s", async (line) => {
  // A quarter of the year is quicker to build than all of it.
  const it = commandLine({ today: SMALL.asOf });
  const out = /--out (\S+)/.exec(line)?.[1];
  const isInput = out !== undefined && line.split(" ")[2] === out;
  for (const [file, content] of Object.entries(given)) if (file !== out || isInput) it.put(file, content);
  expect([await it.type(line), it.complaints]).toEqual([0, []]);
  if (out !== undefined) expect(it.has(out)).toBe(true);
  else expect(it.printed).not.toEqual([]);
  it.remove();
});

/** What it says of an option is only true while the option is there. */
test("the help of each command tells its options, its examples and the exit codes", async () => {
  for (const command of COMMANDS) {
    const it = commandLine();
    expect(await it.run(command.name, "--help")).toBe(0);
    const help = it.printed.join("\n");
    expect(
      command
        .options()
        .filter(({ long }) => !help.includes(`${long} `))
        .map(({ long }) => long),
    ).toEqual([]);
    expect(command.examples.filter(({ line }) => !help.includes(line)).map(({ line }) => line)).toEqual([]);
    expect(help).toContain("Exit code: 0 clean, 1 findings of severity error, 2 something could not be used.");
    it.remove();
  }
});
