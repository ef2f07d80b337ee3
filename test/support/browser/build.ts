/** dist/ as the tests need it: built from the sources as they are now. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export const projectRoot = path.resolve(__dirname, "../../..");

/** For the `beforeAll` that calls ensureBuilt: a first build on a slow machine takes minutes. */
export const BUILD_TIMEOUT_MS = 300_000;

const SOURCES = ["src", "assets", "webpack.config.js", "manifest.xml", "package-lock.json"].map((name) => path.join(projectRoot, name));
const STAMP = path.join(projectRoot, "dist/.built");
const LOCK = path.join(projectRoot, "test-output/building");
const ABANDONED_AFTER_MS = BUILD_TIMEOUT_MS;

/** Builds dist/ if it is absent or older than a source. Test files that run at the same time wait for the one that builds. */
export async function ensureBuilt(): Promise<void> {
  while (Math.max(...SOURCES.map(changedAt)) > stampedAt()) {
    if (takeLock()) buildAndUnlock();
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function buildAndUnlock(): void {
  const began = Date.now();
  try {
    const webpack = path.join(projectRoot, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production"], { cwd: projectRoot, stdio: "inherit" });
    // The time the build began, so that what was saved meanwhile counts as newer.
    writeFileSync(STAMP, String(began));
  } finally {
    rmdirSync(LOCK);
  }
}

function takeLock(): boolean {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > ABANDONED_AFTER_MS) rmdirSync(LOCK);
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function stampedAt(): number {
  return existsSync(STAMP) ? Number(readFileSync(STAMP, "utf8")) : 0;
}

/** The latest change of a file, or of any file in a folder. */
function changedAt(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}
