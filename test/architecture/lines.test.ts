/** No line has more than 140 characters; each mark that Hindi writes above or below a letter is one. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./imports";

const WIDEST = 140;

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

test.each(["src", "test"])("no line of %s has more than 140 characters", (folder) => {
  const wide = filesIn(folder).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => ([...line].length > WIDEST ? [`${path.relative(projectRoot, file)}:${i + 1}`] : [])),
  );
  expect(wide).toEqual([]);
});
