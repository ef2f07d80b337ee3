/**
 * A word has one meaning: what people typed is read once, in `reading/` and `plan/parse`. After them a cell's text is for
 * messages and for the names the plan itself declares; nothing decides by it.
 */
import ts from "typescript";
import { MONTH_TABLES } from "../../src/core/plan/spec/monthTables";
import { PLAN_SECTIONS } from "../../src/core/plan/spec/planTables";
import { REFERENCE_SECTIONS } from "../../src/core/plan/spec/referenceTables";
import { parse, sourceFiles } from "./imports";

/** The door, and the readers of units and numbers that it calls. */
const AT_THE_DOOR = ["core/reading/", "core/plan/parse/", "core/quantity/"];
/** A check may search a free text for words: it raises a finding, and no figure depends on it. */
const FREE_TEXT_SEARCHED = ["core/checks/"];

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
]);
const TEXT_METHODS = /^(toLowerCase|toUpperCase|trim|includes|startsWith|endsWith|match|replace|split|localeCompare|indexOf|search|slice)$/;
const TAKES_A_TEXT = /^(test|exec|includes|has|get|indexOf|startsWith|endsWith|localeCompare)$/;

const fields = [...PLAN_SECTIONS, ...REFERENCE_SECTIONS, ...MONTH_TABLES].flatMap((section) =>
  "items" in section ? section.items : section.fields,
);
/** Fields whose cells are understood: a choice, a number, a date. An id that also names a text field is left to the other test. */
const UNDERSTOOD = new Set(fields.filter(({ kind }) => kind !== "text").map(({ id }) => id));
for (const { id, kind } of fields) if (kind === "text") UNDERSTOOD.delete(id);

const isText = (node: ts.Node): node is ts.PropertyAccessExpression => ts.isPropertyAccessExpression(node) && node.name.text === "text";
const isBlankText = (node: ts.Node): boolean => ts.isStringLiteral(node) && node.text === "";
const isPattern = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && /^(test|exec)$/.test(parent.expression.name.text);

/** Whether something is decided by this text, other than whether the cell is blank. */
function decides(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind))
    return !isBlankText(parent.left === node ? parent.right : parent.left);
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return TEXT_METHODS.test(parent.name.text);
  if (ts.isSwitchStatement(parent)) return true;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return true;
  if (!ts.isCallExpression(parent) || !parent.arguments.includes(node)) return false;
  return ts.isPropertyAccessExpression(parent.expression) && TAKES_A_TEXT.test(parent.expression.name.text);
}

/** Texts of cells in core after the door, with where they are. */
function texts(): readonly { readonly file: string; readonly node: ts.PropertyAccessExpression; readonly where: string }[] {
  return sourceFiles("core")
    .filter((file) => !AT_THE_DOOR.some((door) => file.startsWith(door)))
    .flatMap((file) => {
      const source = parse(file);
      const found: ts.PropertyAccessExpression[] = [];
      const visit = (node: ts.Node): void => {
        if (isText(node)) found.push(node);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found.map((node) => {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        return { file, node, where: `${file}:${line} ${node.parent.getText().slice(0, 80)}` };
      });
    });
}

test("after the door nothing decides by a text that a person typed", () => {
  const searched = (file: string, node: ts.Node) => isPattern(node) && FREE_TEXT_SEARCHED.some((folder) => file.startsWith(folder));
  const found = texts().filter(({ file, node }) => decides(node) && !searched(file, node));
  expect(found.map(({ where }) => where)).toEqual([]);
});

test("the text of a choice, a number or a date is shown, and never looked up, read again or taken for a name", () => {
  const ofUnderstood = ({ expression }: ts.PropertyAccessExpression) =>
    ts.isPropertyAccessExpression(expression) && UNDERSTOOD.has(expression.name.text);
  const READERS = /^(identity|streamKey|slug|normaliseHeader|parse\w+|findUse|findPowerKind|decimal|Number)$/;
  const isReadAgain = ({ parent }: ts.Node) => ts.isCallExpression(parent) && READERS.test(parent.expression.getText());
  const found = texts().filter(({ node }) => ofUnderstood(node) && (decides(node) || isReadAgain(node)));
  expect(found.map(({ where }) => where)).toEqual([]);
});

test("core has no assertion that a value is there, and none that makes one type of another", () => {
  const found = sourceFiles("core").flatMap((file) => {
    const offends: string[] = [];
    const visit = (node: ts.Node): void => {
      const inside = ts.isAsExpression(node) ? node.expression : null;
      const viaUnknown = inside !== null && ts.isAsExpression(inside) && inside.type.kind === ts.SyntaxKind.UnknownKeyword;
      const toNever = ts.isAsExpression(node) && /^(never|any)$/.test(node.type.getText());
      if (ts.isNonNullExpression(node) || viaUnknown || toNever) offends.push(`${file}: ${node.getText().slice(0, 80)}`);
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
    return offends;
  });
  expect(found).toEqual([]);
});
