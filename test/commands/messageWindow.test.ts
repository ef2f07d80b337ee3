/** @jest-environment jsdom */
/** The window of Office: its page gets the words behind the #, and the command waits until somebody closes it. */
import { showMessage } from "../../src/commands/messageWindow";

type Opened = { status: string; value?: { addEventHandler: (type: string, handler: () => void) => void } };

function office(displayDialogAsync: unknown): void {
  const context = { ui: displayDialogAsync === undefined ? undefined : { displayDialogAsync } };
  Object.assign(globalThis, {
    Office: { context, AsyncResultStatus: { Failed: "failed" }, EventType: { DialogEventReceived: "dialogEventReceived" } },
  });
}
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const NOTICE = { title: "Check", lines: ["The sheet is protected."] };

test("it opens on our page and waits until it is closed", async () => {
  let close = (): void => undefined;
  const addresses: string[] = [];
  office((address: string, _size: unknown, opened: (result: Opened) => void) => {
    addresses.push(address);
    opened({ status: "succeeded", value: { addEventHandler: (_, handler) => void (close = handler) } });
  });
  let ended = false;
  const shown = showMessage(NOTICE, "en").then((value) => ((ended = true), value));
  await Promise.resolve();
  expect(ended).toBe(false);
  close();
  expect(await shown).toBe(true);
  const page = new URL(addresses[0]!);
  expect(page.pathname).toBe("/assets/message.html");
  expect(JSON.parse(decodeURIComponent(page.hash.slice(1)))).toEqual({ language: "en", ...NOTICE });
});

test("it says so where a window is refused, and where this Excel has none", async () => {
  office((_address: string, _size: unknown, opened: (result: Opened) => void) => opened({ status: "failed" }));
  expect(await showMessage(NOTICE, "en")).toBe(false);
  office(undefined);
  expect(await showMessage(NOTICE, "en")).toBe(false);
});
