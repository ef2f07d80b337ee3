/** The Chromium that the npm package @sparticuz/chromium carries, unpacked for a Linux without a browser. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

export interface Browser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

const packageFolder = path.resolve(__dirname, "../../../node_modules/@sparticuz/chromium");

/** Unpacks once per version and user; a second run, or a second test at the same time, finds the folder complete or makes its own. */
export async function bundledBrowser(): Promise<Browser> {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = path.join(tmpdir(), `ccts-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executable: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") },
    // The package's binary is the headless shell, built for a machine where it may start no helper processes.
    flags: ["--no-zygote", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  };
}

async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await Promise.all([
    pipeline(packed("chromium.br"), createBrotliDecompress(), createWriteStream(path.join(draft, "chromium"), { mode: 0o755 })),
    pipeline(packed("al2023.tar.br"), createBrotliDecompress(), extract(draft)),
    pipeline(packed("swiftshader.tar.br"), createBrotliDecompress(), extract(draft)),
    pipeline(packed("fonts.tar.br"), createBrotliDecompress(), extract(draft)),
  ]);
  writeFileSync(path.join(draft, "fonts.conf"), fontConfiguration(folder));
  try {
    renameSync(draft, folder);
  } catch {
    // Another test run was faster; its folder is as good as ours.
    rmSync(draft, { recursive: true, force: true });
  }
}

function packed(name: string) {
  return createReadStream(path.join(packageFolder, "bin", name));
}

/** The package's own font configuration looks in folders of another machine. */
function fontConfiguration(folder: string): string {
  const folders = [path.join(folder, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${path.join(folder, "font-cache")}</cachedir></fontconfig>\n`;
}
