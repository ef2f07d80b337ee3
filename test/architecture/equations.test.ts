/** One equation, one place: arithmetic on figures is in `core/method` and `core/quantity`, and the rest composes it. */
import ts from "typescript";
import { parse, sourceFiles } from "./imports";

const EQUATIONS = ["core/method/", "core/quantity/"];
/** The figures of sample plants are made up, by rules of thumb that are no part of the method. */
const MADE_UP = /^core\/sectors\/(.*\/)?sample\w*\.ts$/;

const OPERATIONS = new Set(["times", "div", "plus", "minus", "mod", "pow", "sqrt", "neg"]);

function arithmeticIn(file: string): readonly string[] {
  const source = parse(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && OPERATIONS.has(node.expression.name.text))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.expression.name.getStart()).line + 1} ${node.expression.name.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("no arithmetic on figures outside method and quantity", () => {
  const elsewhere = sourceFiles("core").filter((file) => !EQUATIONS.some((folder) => file.startsWith(folder)) && !MADE_UP.test(file));
  expect(elsewhere.flatMap(arithmeticIn)).toEqual([]);
});
