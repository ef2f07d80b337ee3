/** What the bar's file buttons do: nothing unsaved is lost without a question. */
import { SAMPLES } from "../core/sectors";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { blankSheet } from "./blankSheet";
import type { BrowserStore, KeptFile } from "./browserStore";
import { ask, askText, button, create, type MenuItem } from "./elements";
import type { FileSession } from "./fileSession";
import { sectorWord } from "./messages";
import type { TopBar, TopBarActions } from "./topBar";

export interface FileActions extends Pick<TopBarActions, "open" | "save" | "saveAs" | "newItems" | "recentItems"> {
  /** Offers what was kept of unsaved work. */
  offer(draft: KeptFile): void;
}

export interface FileEvents {
  /** Another workbook is in the grid. */
  readonly opened: () => void;
  /** Somebody does not want to wait for reading or writing a file. */
  readonly giveUp: () => void;
}

export function fileActions(session: FileSession, store: BrowserStore, bar: () => TopBar, { opened, giveUp }: FileEvents): FileActions {
  const words: TopBar["words"] = (message, values) => bar().words(message, values);
  const save = async (name?: string): Promise<void> => {
    bar().say(words("saving", { name: name ?? session.document?.name ?? "" }));
    await bar().cancellable(giveUp, () => session.save(name));
    bar().say(words("savedAt", { time: clock(Date.now()) }));
  };
  /** Whether the workbook in hand may go. */
  const mayGo = async (): Promise<boolean> => {
    if (!(await session.holdsUnsaved())) return true;
    const answers = [
      { label: words("saveFirst"), value: "save" },
      { label: words("dropChanges"), value: "drop" },
    ];
    const answer = await ask(words("lossQuestion", { name: session.document?.name ?? "" }), answers, words("cancel"));
    if (answer === "save") await save();
    return answer !== null;
  };
  const replace = async (name: string, work: () => Promise<void>): Promise<void> => {
    if (!(await mayGo())) return;
    bar().say(words("opening", { name }));
    await bar().cancellable(giveUp, work);
    bar().say("");
    opened();
  };
  const start = (plans: () => readonly SheetPlan[], name: string): void =>
    void bar().run(() => replace(name, () => session.create(plans(), name)));
  const open = (bytes: Uint8Array, name: string): Promise<void> => replace(name, () => session.open(bytes, name));
  return {
    open: async (file) => open(new Uint8Array(await file.arrayBuffer()), file.name),
    save: () => save(),
    async saveAs() {
      const given = session.document?.name ?? "";
      const name = await askText(words("fileName"), given, words("save"), words("cancel"));
      if (name !== null) await save(withExtension(name, given));
    },
    newItems: () => Promise.resolve(newItems(bar(), start)),
    recentItems: async () =>
      (await store.recent()).map(({ name, bytes, at }): MenuItem => ({
        label: words("recent", { name, time: clock(at) }),
        press: () => void bar().run(() => open(bytes, name)),
      })),
    offer: (draft) =>
      offerDraft(draft, bar(), {
        async restore() {
          await session.restore(draft);
          bar().say("");
          opened();
        },
        async discard() {
          await store.keepDraft(null);
          bar().say("");
        },
      }),
  };
}

function newItems(bar: TopBar, start: (plans: () => readonly SheetPlan[], name: string) => void): readonly MenuItem[] {
  return [
    { label: bar.words("newBlank"), press: () => start(blankSheet, "Book1.xlsx") },
    ...SAMPLES.map(({ sector, subSector, sheets }): MenuItem => {
      const label = bar.words("newSample", { sector: sectorWord(sector, bar.language), subSector });
      return { label, press: () => start(sheets, `Sample ${sector} plant, ${subSector}, 2025-26.xlsx`) };
    }),
  ];
}

/** Puts the question beside the bar's buttons; nothing else has to wait for the answer. */
function offerDraft(draft: KeptFile, bar: TopBar, answers: Readonly<Record<"restore" | "discard", () => Promise<void>>>): void {
  bar.say(bar.words("draftKept", { name: draft.name, time: clock(draft.at) }));
  const row = create("span", { id: "draft" });
  const answer = (work: () => Promise<void>) => (): void => {
    row.remove();
    void bar.run(work);
  };
  row.append(button(bar.words("draftOpen"), answer(answers.restore)), button(bar.words("draftDiscard"), answer(answers.discard)));
  bar.element.append(row);
}

/** "21:04" */
function clock(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** A workbook with macros keeps its own extension. */
function withExtension(name: string, given: string): string {
  const extension = /\.xls[xm]$/i.exec(given)?.[0] ?? ".xlsx";
  return /\.xls[xm]$/i.test(name) ? name.replace(/\.xls[xm]$/i, extension) : name + extension;
}
