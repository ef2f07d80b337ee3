/** What Excel's runtimes and repeatable numbers forbid, read from the source. */
import ts from "typescript";
import { parse, sourceFiles } from "./imports";

function findings(folder: string, offends: (node: ts.Node) => boolean): string[] {
  return sourceFiles(folder).flatMap((file) => {
    const source = parse(file);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (offends(node)) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

test("core has neither clock nor randomness", () => {
  const now = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now|crypto\.\w+)$/.test(node.getText())) ||
    (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length);
  expect(findings("core", now)).toEqual([]);
});

test("core does not speak to Excel or to a page", () => {
  const globals = /^(Excel|Office|OfficeExtension|CustomFunctions|window|document|localStorage|process)$/;
  const reaches = (node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    globals.test(node.expression.text) &&
    !isDeclaredInFile(node.expression);
  expect(findings("core", reaches)).toEqual([]);
});

test("what Excel calls takes its null for an omitted argument: no default values", () => {
  const defaults = findings("functions", (node) => ts.isParameter(node) && node.initializer !== undefined);
  expect(defaults.filter((found) => found.startsWith("functions/functions.ts"))).toEqual([]);
});

test("functions keep no state between calls that a caller could see: no let at the top of a file", () => {
  const mutable = (node: ts.Node): boolean =>
    ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && (node.declarationList.flags & ts.NodeFlags.Const) === 0;
  expect(findings("functions", mutable)).toEqual([]);
});

test("nothing is exported without a name", () => {
  expect(
    findings(
      "",
      (node) =>
        ts.isExportAssignment(node) ||
        (ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
    ),
  ).toEqual([]);
});

function isDeclaredInFile(name: ts.Identifier): boolean {
  const declared = (node: ts.Node): boolean =>
    ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && node.name.getText() === name.text) ||
    (ts.forEachChild(node, (child) => declared(child) || undefined) ?? false);
  return declared(name.getSourceFile());
}
