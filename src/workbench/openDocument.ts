/** The workbook in the grid and the file it came from: opening one, and carrying back what was done to it. */
import { isUnchanged, type GridEdits } from "../files/edits/gridFile";
import type { Beside } from "../files/looks/beside";
import { PLAIN_LOOK } from "../files/looks/styleLooks";
import { inTurns } from "../core/workbook/turns";
import type { ExcelHost } from "../host/browser";
import { slices } from "../host/slices";
import { forgetErrors } from "./errorTexts";
import { workHere, type FileWork } from "./fileWork";
import { gridEdits } from "./gridEdits";

export interface OpenDocument {
  readonly name: string;
  /** What the file holds and the grid does not show. */
  readonly beside: readonly Beside[];
  /** Whether the grid holds anything the file does not. */
  isChanged(): Promise<boolean>;
  /** The file with everything that was changed in the grid, all else as it was; nothing is marked as saved. */
  edited(): Promise<Uint8Array>;
  /** The same, and from now on this is what counts as saved, under this name. Throws WorkbookError, and then nothing is. */
  save(name?: string): Promise<Uint8Array>;
}

/** Opens a file's workbook in the grid. Throws WorkbookError, and leaves the grid as it was, when it is none. */
export async function openFile(host: ExcelHost, bytes: Uint8Array, name: string, work: FileWork = workHere): Promise<OpenDocument> {
  const content = await work.read(bytes, name);
  forgetErrors();
  await host.openFile(content, name);
  const plain = content.looks.styles.get(0) ?? PLAIN_LOOK;
  let [file, saved, fileName] = [bytes, await host.state(), name];
  const edits = async (): Promise<{ readonly edits: GridEdits; readonly now: typeof saved }> => {
    const turn = slices();
    const now = await host.state();
    return { edits: await inTurns(async () => turn(), gridEdits(saved, now, plain)), now };
  };
  // Bytes that come back from another thread are a copy; unchanged, the file is the very one that was opened.
  const written = (target: string, made: GridEdits): Promise<Uint8Array> =>
    isUnchanged(made) ? Promise.resolve(file) : work.edit(file, target, made);
  return {
    get name() {
      return fileName;
    },
    beside: content.looks.beside,
    isChanged: async () => !isUnchanged((await edits()).edits),
    edited: async () => written(fileName, (await edits()).edits),
    async save(newName = fileName) {
      const { edits: made, now } = await edits();
      file = await written(newName, made);
      [saved, fileName] = [now, newName];
      return file;
    },
  };
}
