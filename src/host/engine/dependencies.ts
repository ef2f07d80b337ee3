/**
 * Keeps what the engine finds out about a formula from one calculation to the next. Left alone it works out the
 * references of every formula of the workbook after each edit, and puts all of them into a search tree one by one:
 * two seconds for 20,000 formulas. The methods are private to the engine: its version is pinned, and a test guards them.
 */
import { RTree } from "@univerjs/core";
import { FormulaDependencyGenerator } from "@univerjs/engine-formula";
import { slices } from "../slices";

interface Tree {
  readonly treeId: number;
  readonly formula: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  readonly isVirtual: boolean;
  readonly isCache: boolean;
  isDirty: boolean;
  addressFunctionNodes: readonly unknown[];
  rangeList: unknown[];
  pushRangeList(ranges: readonly unknown[]): void;
}

/** What stays true of a formula as long as it stays the same in the same place. */
interface Known {
  readonly formula: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isVolatile: boolean;
  readonly addressNodes: readonly unknown[];
  readonly ranges: readonly unknown[];
}

type FormulaData = Readonly<Record<string, unknown>>;

interface Internals {
  _currentConfigService: { isForceCalculate(): boolean; getDirtyDefinedNameMap(): Readonly<Record<string, unknown>> };
  _dependencyManagerService: { reset(): void; addDependencyRTreeCache(tree: Tree): void };
  _runtimeService: { setCurrent(row: number, column: number, rows: number, columns: number, sheet: string, unit: string): void };
  _executedAddressFunctionNodeIds: { clear(): void };
  _registerFormulas(keys: readonly string[], data: FormulaData, units: unknown, trees: Tree[]): void;
  _registerOtherFormulas(data: FormulaData, keys: readonly string[], trees: Tree[]): void;
  _registerFeatureFormulas(trees: Tree[]): void;
  _getTreeNode(tree: Tree): unknown;
  _includeTree(tree: Tree, node: unknown): boolean;
  _detectForcedRecalculationNode(tree: Tree, node: unknown): boolean;
  _getAddressFunctionNodeList(node: unknown): readonly unknown[];
  _getRangeListByNode(data: { node: unknown; refOffsetX: number; refOffsetY: number }): Promise<readonly unknown[]>;
  _calculateAddressFunction(cells: RTree, tree: Tree): Promise<void>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
  _generateTreeList(data: FormulaData, others: FormulaData, units: unknown): Promise<readonly Tree[]>;
}

const memories = new WeakMap<Internals, Map<number, Known>>();
/** Makes every engine of this program remember. */
export function rememberDependencies(): void {
  Object.assign(FormulaDependencyGenerator.prototype as unknown as Internals, {
    _generateTreeList: generateTreeList,
    _calculateListByFunctionRefNode: calculateAddressFunctions,
  });
}

async function generateTreeList(this: Internals, data: FormulaData, others: FormulaData, units: unknown): Promise<readonly Tree[]> {
  const known = memories.get(this) ?? new Map<number, Known>();
  memories.set(this, known);
  if (this._currentConfigService.isForceCalculate()) {
    this._dependencyManagerService.reset();
    known.clear();
  }
  const trees: Tree[] = [];
  this._registerFormulas(Object.keys(data), data, units, trees);
  this._registerOtherFormulas(others, Object.keys(others), trees);
  this._registerFeatureFormulas(trees);
  const isNameDirty = Object.keys(this._currentConfigService.getDirtyDefinedNameMap()).length > 0;
  const slice = slices();
  for (const tree of trees) {
    await slice();
    if (!tree.formula) continue;
    const found = known.get(tree.treeId);
    const facts = found && isSame(found, tree) ? found : await factsOf(this, tree);
    tree.isDirty = facts.isVolatile || this._includeTree(tree, isNameDirty ? this._getTreeNode(tree) : null);
    tree.addressFunctionNodes = facts.addressNodes;
    if (!tree.isVirtual) tree.pushRangeList(facts.ranges);
    if (facts === found) continue;
    known.set(tree.treeId, facts);
    if (!tree.isCache) this._dependencyManagerService.addDependencyRTreeCache(tree);
  }
  await this._calculateListByFunctionRefNode(trees);
  return trees;
}

function isSame(known: Known, tree: Tree): boolean {
  return known.formula === tree.formula && known.rowCount === tree.rowCount && known.columnCount === tree.columnCount;
}

async function factsOf(engine: Internals, tree: Tree): Promise<Known> {
  const node = engine._getTreeNode(tree);
  const { formula, rowCount, columnCount, refOffsetX, refOffsetY } = tree;
  const addressNodes = engine._getAddressFunctionNodeList(node);
  const isVolatile = engine._detectForcedRecalculationNode(tree, node);
  if (tree.isVirtual) return { formula, rowCount, columnCount, isVolatile, addressNodes, ranges: [] };
  engine._runtimeService.setCurrent(tree.row, tree.column, rowCount, columnCount, tree.subUnitId, tree.unitId);
  const ranges = await engine._getRangeListByNode({ node, refOffsetX, refOffsetY });
  return { formula, rowCount, columnCount, isVolatile, addressNodes, ranges };
}

/** INDEX, OFFSET and their kin say only when computed what they refer to; where there is none, nothing is to be searched. */
async function calculateAddressFunctions(this: Internals, trees: readonly Tree[]): Promise<void> {
  const asking = trees.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
  if (asking.length === 0) return;
  const cells = new RTree(true);
  for (const { unitId, subUnitId, row, column, treeId } of trees) {
    const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    cells.insert({ unitId, sheetId: subUnitId, range, id: treeId });
  }
  cells.openKdTree();
  this._executedAddressFunctionNodeIds.clear();
  const slice = slices();
  for (const tree of asking) {
    await slice();
    await this._calculateAddressFunction(cells, tree);
  }
}
