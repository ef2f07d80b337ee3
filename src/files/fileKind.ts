/** What kind of workbook a package holds, and the extension Excel opens such a one under. */
import { WorkbookError } from "../core/workbook/port";
import type { OpcPackage } from "./opcPackage";
import { contentTypeOf } from "./relationships";
import { readIndex } from "./workbookIndex";

/** By the content type of the workbook part, as far as kinds differ in it (ECMA-376 part 1, 12.2; MS-OFFMACRO2). */
const KINDS: readonly { readonly type: RegExp; readonly extension: string; readonly holds: string }[] = [
  { type: /sheet\.macroEnabled\.main\+xml$/i, extension: ".xlsm", holds: "macros" },
  { type: /template\.macroEnabled\.main\+xml$/i, extension: ".xltm", holds: "a template with macros" },
  { type: /addin\.macroEnabled\.main\+xml$/i, extension: ".xlam", holds: "an add-in" },
  { type: /template\.main\+xml$/i, extension: ".xltx", holds: "a template" },
];
const ORDINARY = { extension: ".xlsx", holds: "a workbook without macros" };

/** Throws WorkbookError when Excel would not open the package under the extension of `target`. */
export function refuseExtension(pkg: OpcPackage, target: string): void {
  const type = contentTypeOf(pkg, readIndex(pkg).part) ?? "";
  const kind = KINDS.find((candidate) => candidate.type.test(type)) ?? ORDINARY;
  if (target.toLowerCase().endsWith(kind.extension)) return;
  const extension = /\.[^./\\]*$/.exec(target)?.[0] ?? "";
  const named = extension === "" ? target : target.slice(0, -extension.length);
  throw new WorkbookError(
    "unsupported",
    `${pkg.file} holds ${kind.holds}, which Excel opens only as ${kind.extension}; it was not written to ` +
      `${target}. Name it ${named}${kind.extension}.`,
  );
}
