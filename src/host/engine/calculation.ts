/**
 * Brings the engine's results up to date at once. Left alone, the engine waits a tenth of a second after each edit and
 * then reports the end of a calculation in ways that can be missed; so the queue it keeps is taken from it, and one
 * run is started and awaited. The queue is private to the engine: its version is pinned, and a test guards the names.
 */
import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation, ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  ICalculateFormulaService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

interface TriggerInternals {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: ISetFormulaCalculationStartMutation;
  _generateDirty(commands: ICommandInfo[]): ISetFormulaCalculationStartMutation;
  _mergeDirty(a: ISetFormulaCalculationStartMutation, b: ISetFormulaCalculationStartMutation): ISetFormulaCalculationStartMutation;
}

/** A run longer than this means that the engine lost its way; waiting on would hide it. */
const PATIENCE_MS = 120_000;

/** Why nothing is computed but by `settle`. */
interface Held {
  /** A run that began meanwhile would end the one that goes on, and the formulas of that one would be left without results. */
  byRun: boolean;
  /** What is written in pieces is computed once it is whole. */
  byCaller: boolean;
}

export interface Calculation {
  /** While true only `recalculateAll` makes the next settle compute. */
  isManual: boolean;
  readonly held: Held;
  /** Resolves when no formula is out of date that should not be. */
  settle(): Promise<void>;
  /** The next settle computes every formula. */
  recalculateAll(): void;
  /** What was put into the workbook brought its results along: nothing is out of date. */
  acceptResults(): void;
  dispose(): void;
}

/** `flush` hands the engine what is still to be written. */
export function watchCalculation(injector: Injector, flush: () => void = () => undefined): Calculation {
  const commands = injector.get(ICommandService);
  const service = injector.get(ICalculateFormulaService);
  const trigger = injector.get(TriggerCalculationController) as unknown as TriggerInternals;
  let [running, unapplied, all] = [0, 0, false];
  const held = holdTimer(trigger);
  const started = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) running++;
    unapplied += resultsOf(command, options);
  });
  const ended = service.executionCompleteListener$.subscribe(() => {
    running = Math.max(0, running - 1);
  });

  /** The engine applies the results of a run sheet by sheet, in promises that follow its end. */
  async function applied(): Promise<void> {
    await macrotask();
    for (let turn = 0; unapplied > 0 && turn < MOST_TURNS; turn += 1) await macrotask();
    unapplied = 0;
  }

  async function runPending(): Promise<boolean> {
    clearTimeout(trigger._setTimeoutKey);
    const queue = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    if (queue.length === 0 && !all) return false;
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    const end = nextEnd(service);
    held.byRun = true;
    await commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, forceCalculation: dirty.forceCalculation || all },
      { onlyLocal: true },
    );
    all = false;
    await end.finally(() => (held.byRun = false));
    await applied();
    return true;
  }

  return {
    isManual: false,
    held,
    async settle() {
      flush();
      if (this.isManual && !all) return clearTimeout(trigger._setTimeoutKey);
      while (running > 0) await nextEnd(service).then(applied);
      while (await runPending());
    },
    recalculateAll: () => {
      all = true;
    },
    acceptResults() {
      clearTimeout(trigger._setTimeoutKey);
      trigger._waitingCommandQueue = [];
      all = false;
    },
    dispose() {
      clearTimeout(trigger._setTimeoutKey);
      started.dispose();
      ended.unsubscribe();
    },
  };
}

function nextEnd(service: ICalculateFormulaService): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The spreadsheet engine did not finish its calculation.")), PATIENCE_MS);
    const subscription = service.executionCompleteListener$.subscribe(() => {
      clearTimeout(timer);
      subscription.unsubscribe();
      resolve();
    });
  });
}

/** While held, the engine's own timer does not start a run; what the timer was for stays in the queue. */
function holdTimer(trigger: TriggerInternals): Held {
  const held: Held = { byRun: false, byCaller: false };
  let key = trigger._setTimeoutKey;
  Object.defineProperty(trigger, "_setTimeoutKey", {
    get: () => key,
    set: (next: typeof key) => {
      key = next;
      if (held.byRun || held.byCaller) clearTimeout(next);
    },
  });
  return held;
}

/** How many sheets the command leaves to be given their results; one less for each that was. */
function resultsOf({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): number {
  if (id === SetFormulaCalculationResultMutation.id) return sheetsIn(params as ISetFormulaCalculationResultMutation);
  return id === SetRangeValuesMutation.id && options?.["applyFormulaCalculationResult"] === true ? -1 : 0;
}

function sheetsIn({ unitData }: ISetFormulaCalculationResultMutation): number {
  return Object.values(unitData).reduce(
    (count, sheets) => count + Object.values(sheets ?? {}).filter((cells) => cells !== null && cells !== undefined).length,
    0,
  );
}

/** Turns of the event loop at a time, and times that the results of a run may take: more than that is a run without an end. */
const [TURNS, MOST_TURNS] = [8, 1000];

async function macrotask(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
