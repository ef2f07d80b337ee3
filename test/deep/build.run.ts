/** Two builds from the same sources are the same to the byte: `npm run reproduce`. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "../support/browser/build";

/** Without what an earlier build left in the cache, into a folder of its own. */
function built(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), "ccts-build-"));
  const webpack = path.join(projectRoot, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--no-cache", "--output-path", folder], { cwd: projectRoot });
  const hashes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map(
      (name) =>
        [
          name,
          createHash("sha256")
            .update(readFileSync(path.join(folder, name)))
            .digest("hex"),
        ] as const,
    );
  rmSync(folder, { recursive: true });
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("two builds are the same to the byte", () => {
  const first = built();
  expect(Object.keys(first)).toEqual(expect.arrayContaining(["cli.js", "functions.json", "taskpane.html", "workbench.js"]));
  expect(built()).toEqual(first);
});
