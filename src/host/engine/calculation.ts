/**
 * Brings the engine's results up to date at once. Left alone, the engine waits a tenth of a second after each edit and
 * then reports the end of a calculation in ways that can be missed; so the queue it keeps is taken from it, and one
 * run is started and awaited. The queue is private to the engine: its version is pinned, and a test guards the names.
 */
import type { ICommandInfo, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ICalculateFormulaService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
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

export interface Calculation {
  /** While true only `recalculateAll` makes the next settle compute. */
  isManual: boolean;
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
  let running = 0;
  let all = false;
  const started = commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) running++;
  });
  const ended = service.executionCompleteListener$.subscribe(() => {
    running = Math.max(0, running - 1);
  });

  async function runPending(): Promise<boolean> {
    clearTimeout(trigger._setTimeoutKey);
    const queue = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    if (queue.length === 0 && !all) return false;
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    const end = nextEnd(service);
    await commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, forceCalculation: dirty.forceCalculation || all },
      { onlyLocal: true },
    );
    all = false;
    await end;
    await macrotask();
    return true;
  }

  return {
    isManual: false,
    async settle() {
      flush();
      if (this.isManual && !all) return clearTimeout(trigger._setTimeoutKey);
      while (running > 0) await nextEnd(service).then(macrotask);
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

/** Turns of the event loop in which the engine applies the results of a run: they come sheet by sheet. */
const TURNS = 8;

/** The engine applies its results in promises that follow the end of the run. */
async function macrotask(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
