/** Loads the built functions as Excel's functions runtime does: one script, one table of metadata, one global to register with. */
import type { AddInImplementation, FunctionsFile } from "./engineFunctions";

/** The codes of Excel's own `CustomFunctions.ErrorCode`. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export interface LoadedFunctions {
  readonly file: FunctionsFile;
  readonly implementations: ReadonlyMap<string, AddInImplementation>;
}

export async function loadFunctions(): Promise<LoadedFunctions> {
  const implementations = new Map<string, AddInImplementation>();
  const associate = (id: string, implementation: AddInImplementation): void => void implementations.set(id, implementation);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODES } });
  const [file] = await Promise.all([fetchMetadata(), runScript("functions.js")]);
  return { file, implementations };
}

async function fetchMetadata(): Promise<FunctionsFile> {
  return (await fetch("functions.json")).json() as Promise<FunctionsFile>;
}

function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), {
      src: address,
      onload: () => resolve(),
      onerror: () => reject(new Error(`${address} did not load.`)),
    });
    document.head.append(script);
  });
}
