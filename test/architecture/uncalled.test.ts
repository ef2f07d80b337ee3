/**
 * Code that nothing in the product calls: files that no file imports, and exported names that no file reads, the one that
 * declares them included. What tests alone call counts as uncalled; what tests need of the local host does not.
 */
import ts from "typescript";
import { importsOf, parse, sourceFiles } from "./imports";

/** What the build, Excel or Node starts. */
const STARTED = [
  "functions/functions.ts",
  "taskpane/taskpane.tsx",
  "commands/commands.ts",
  "cli/cli.ts",
  "workbench/serve.ts",
  "workbench/workbench.ts",
  "workbench/frame.ts",
  "workbench/fileWorker.ts",
  // The build puts them in the place of two files of Fluent.
  "taskpane/themes/leftToRight.ts",
  "taskpane/themes/tokens.ts",
];
/** The local host as Node loads it: the tests' way to run the add-in against Microsoft's library. */
const FOR_TESTS = ["host/node.ts"];

interface Names {
  readonly exported: readonly string[];
  /** Names of other files that this one takes in by name: imported, out of a dynamic import, of a whole module, or run as an operation. */
  readonly taken: ReadonlySet<string>;
  /** Every identifier but those that declare an export or pass a name on. */
  readonly read: ReadonlySet<string>;
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function exportsOf(file: ts.SourceFile): readonly ts.Identifier[] {
  return file.statements.filter(isExported).flatMap((statement): readonly ts.Identifier[] => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name).filter(ts.isIdentifier);
    const named = statement as ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
    return named.name === undefined ? [] : [named.name];
  });
}

function namesOf(file: ts.SourceFile): Names {
  const declared = new Set<ts.Node>(exportsOf(file));
  const taken = new Set<string>();
  const read = new Set<string>();
  const modules = new Set<string>();
  // A module loaded later comes as an object, under whatever name.
  const loads = /\bimport\(/.test(file.text);
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) taken.add((node.propertyName ?? node.name).text);
    else if (ts.isExportSpecifier(node) && node.propertyName !== undefined) taken.add(node.propertyName.text);
    else if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name))
      taken.add((node.propertyName ?? node.name).getText());
    else if (ts.isNamespaceImport(node)) modules.add(node.name.text);
    else if (ts.isPropertyAccessExpression(node) && (loads || modules.has(node.expression.getText()))) taken.add(node.name.text);
    else if (ts.isQualifiedName(node)) taken.add(node.right.text);
    else if (ts.isCallExpression(node) && /\.run$/.test(node.expression.getText()) && ts.isStringLiteral(node.arguments[0]!))
      taken.add(node.arguments[0].text);
    else if (ts.isImportTypeNode(node) && node.qualifier !== undefined) taken.add(node.qualifier.getText());
    if (ts.isIdentifier(node) && !declared.has(node) && !ts.isExportSpecifier(node.parent) && !ts.isImportSpecifier(node.parent))
      read.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { exported: [...declared].map((node) => (node as ts.Identifier).text), taken, read };
}

const files = sourceFiles();
const names = new Map(files.map((file) => [file, namesOf(parse(file))]));
const imported = new Set(files.flatMap(importsOf).map(({ to }) => to));
const takenAnywhere = new Set([...names.values()].flatMap(({ taken }) => [...taken]));

test("every file is started or imported", () => {
  expect(
    files.filter((file) => !STARTED.includes(file) && !FOR_TESTS.includes(file) && !imported.has(file) && !file.endsWith(".d.ts")),
  ).toEqual([]);
});

test("every exported name is read somewhere in the product", () => {
  const uncalled = [...names].flatMap(([file, { exported, read }]) =>
    STARTED.includes(file) || FOR_TESTS.includes(file)
      ? []
      : exported.filter((name) => !takenAnywhere.has(name) && !read.has(name)).map((name) => `${file} ${name}`),
  );
  expect(uncalled).toEqual([]);
});
