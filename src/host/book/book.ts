/** The open workbook: the engine's part and the host's own, and what members of several classes need of both. */
import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../core/workbook/cells";
import { areaText, quoteSheet } from "../../core/workbook/cells";
import type { SheetReader } from "../engine/cells";
import { sheetReader } from "../engine/cells";
import type { Spreadsheet } from "../engine/spreadsheet";
import { accessDenied, invalidArgument, itemExists } from "../errors";
import type { NormalFormula } from "../formula/normalise";
import { normaliseFormula } from "../formula/normalise";
import type { HostObject } from "../hostType";
import type { SheetState } from "./state";
import { sheetState } from "./state";

export interface Counters {
  /** Requests the add-in waited for; the library's own clean-up of ranges is not counted. */
  syncs: number;
  /** Those among them that change the workbook. */
  writes: number;
  requestBytes: number;
  answerBytes: number;
  largestRequest: number;
  largestAnswer: number;
  /** Uses of members, in the order in which a failure can be injected. */
  members: number;
  /** Cells given a value or formula. */
  cellsWritten: number;
  /** Where they are, as "'Form A'!F20:G20", row by row in the order of writing. */
  written: string[];
}

export function freshCounters(): Counters {
  return {
    syncs: 0,
    writes: 0,
    requestBytes: 0,
    answerBytes: 0,
    largestRequest: 0,
    largestAnswer: 0,
    members: 0,
    cellsWritten: 0,
    written: [],
  };
}

export class Book {
  readonly sheetStates = new Map<string, SheetState>();
  readonly parts = new Map<string, string>();
  readonly references = new Map<string, HostObject>();
  counters = freshCounters();
  name = "Book1.xlsx";
  readOnly = false;
  structureProtected = false;
  dateSystem: 1900 | 1904 = 1900;
  /** Until the request ends formulas are written and read, and not computed. */
  calculationSuspended = false;
  private mode = "Automatic";
  private serial = 0;

  constructor(
    readonly spreadsheet: Spreadsheet,
    private readonly normalise: boolean,
  ) {}

  get calculationMode(): string {
    return this.mode;
  }

  /** With "Manual" formulas keep the results they have until somebody asks for a calculation. */
  set calculationMode(mode: string) {
    this.mode = mode;
    this.spreadsheet.calculation.isManual = mode === "Manual";
  }

  /** Unique within this workbook's session. */
  nextId(prefix: string): string {
    return `${prefix}${++this.serial}`;
  }

  state(sheetId: string): SheetState {
    const found = this.sheetStates.get(sheetId) ?? sheetState();
    this.sheetStates.set(sheetId, found);
    return found;
  }

  reader(sheetId: string): SheetReader {
    return sheetReader(this.spreadsheet, sheetId);
  }

  /** Notes cells that were given something: runs of one row each. */
  countCells(sheetId: string, runs: readonly Area[]): void {
    const sheet = quoteSheet(this.sheetName(sheetId));
    for (const run of runs) {
      this.counters.cellsWritten += run.right - run.left + 1;
      this.counters.written.push(`${sheet}!${areaText(run)}`);
    }
  }

  /** By name or by id, as Excel's getItem. */
  findSheet(key: string): Worksheet | null {
    return this.spreadsheet.workbook.getSheetBySheetId(key) ?? this.spreadsheet.sheetNamed(key);
  }

  sheetName(sheetId: string): string {
    return this.spreadsheet.sheet(sheetId).getName();
  }

  /** A protected sheet refuses what changes it. */
  guard(sheetId: string): void {
    if (this.state(sheetId).protection) throw accessDenied(`the sheet ${this.sheetName(sheetId)} is protected`);
  }

  guardStructure(): void {
    if (this.structureProtected) throw accessDenied("the structure of the workbook is protected");
  }

  /** The rules for a tab name, in which `self` is the sheet that is to bear it. */
  checkSheetName(name: string, self: string | null): void {
    if (name.length === 0 || name.length > 31) throw invalidArgument("A sheet name has 1 to 31 characters.");
    if (/[\\/?*[\]:]/.test(name)) throw invalidArgument(`A sheet name cannot have any of \\ / ? * [ ] : in it: ${name}`);
    if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`A sheet name cannot begin or end with an apostrophe: ${name}`);
    if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the sheet name History for itself.");
    const taken = this.spreadsheet.sheetNamed(name);
    if (taken && taken.getSheetId() !== self) throw itemExists(`a sheet named ${name}`);
  }

  /** The formula as the cell will hold it, with the grid made large enough for what it refers to. */
  takeFormula(formula: string, sheetId: string): string {
    const normal = this.normalFormula(formula);
    for (const reach of normal.reaches) {
      const target = reach.sheet === null ? sheetId : this.spreadsheet.sheetNamed(reach.sheet)?.getSheetId();
      if (target) this.spreadsheet.reach(target, reach.row, reach.column);
    }
    return normal.text;
  }

  /** A formula from a stored workbook may refer to sheets that are gone; it then stands as it is. */
  takeStoredFormula(formula: string, sheetId: string): string {
    try {
      return this.takeFormula(formula, sheetId);
    } catch {
      return formula;
    }
  }

  private normalFormula(formula: string): NormalFormula {
    return normaliseFormula(formula, {
      sheetName: (name) => this.spreadsheet.sheetNamed(name)?.getName() ?? null,
      verbatim: !this.normalise,
    });
  }
}
