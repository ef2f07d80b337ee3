/** Reads the import statements of source files. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const projectRoot = path.resolve(__dirname, "../..");
const sourceRoot = path.join(projectRoot, "src");

export interface Import {
  /** Relative to src, "core/quantity/period.ts". */
  readonly from: string;
  /** A file relative to src, "core/trace/trace.ts", or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** All TypeScript files below a folder of src, relative to src, with forward slashes. */
export function sourceFiles(folder = ""): string[] {
  return readdirSync(path.join(sourceRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(name) : /\.tsx?$/.test(entry.name) ? [name] : [];
  });
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(sourceRoot, file), "utf8"), ts.ScriptTarget.Latest, true);
}

/** Every import, re-export and dynamic import of one file. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ from: file, to: resolve(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require"))
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const base = path.posix.join(path.posix.dirname(file), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`];
  return candidates.find((name) => /\.\w+$/.test(name) && existsSync(path.join(sourceRoot, name))) ?? base;
}
