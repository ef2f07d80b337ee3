import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { BUILD_TIMEOUT_MS, ensureBuilt, projectRoot } from "../support/browser/build";
import { kilobytesUntilOverview, withPane } from "../support/browser/panePage";
import { report } from "./measure";

beforeAll(ensureBuilt, BUILD_TIMEOUT_MS);

test("what Excel has to load", () => {
  const kilobytes = (file: string): string =>
    `${(gzipSync(readFileSync(path.join(projectRoot, "dist", file))).length / 1024).toFixed(1)} KB gzip`;
  report("functions.js", kilobytes("functions.js"), "60 KB");
});

test("what the pane fetches until the Overview is shown", async () => {
  report(
    "JavaScript until the Overview is shown",
    `${(await withPane(kilobytesUntilOverview)).toFixed(1)} KB gzip`,
    "235 KB, 165 with honours",
  );
}, 60_000);
