/** A browser for the tests: the one that is installed, or on Linux the one that comes with the packages. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser as PlaywrightBrowser } from "playwright-core";
import { bundledBrowser, type Browser } from "./bundled";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

const USUAL_PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) => path.join(folder, file)) : [],
  ),
};

const COMMANDS = ["google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chromium", "chromium-browser"];

/**
 * Starts a headless browser; the caller closes it.
 * CHROME_PATH names one to use, CCTS_BROWSER=bundled passes over those that are installed.
 */
export async function launchBrowser(): Promise<PlaywrightBrowser> {
  const { executable, env, flags } = await findBrowser();
  return chromium.launch({ executablePath: executable, headless: true, args: [...QUIET, ...flags], env: { ...process.env, ...env } });
}

async function findBrowser(): Promise<Browser> {
  const installed = process.env.CCTS_BROWSER === "bundled" ? undefined : installedBrowser();
  if (installed) return { executable: installed, env: {}, flags: [] };
  if (process.platform === "linux" && process.arch === "x64") return bundledBrowser();
  throw new Error("No Chrome, Edge or Chromium was found. Install one, or name its program in CHROME_PATH.");
}

function installedBrowser(): string | undefined {
  const candidates = [process.env.CHROME_PATH, ...(USUAL_PATHS[process.platform] ?? []), ...COMMANDS.map(onPath)];
  return candidates.find((file) => file && existsSync(file));
}

function onPath(command: string): string | undefined {
  if (process.platform === "win32") return undefined;
  try {
    return execFileSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
