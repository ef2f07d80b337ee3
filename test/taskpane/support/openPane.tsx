/** The pane drawn for a test, and what a person does in it. */
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../../../src/taskpane/App";
import type { PaneHost } from "../../../src/taskpane/host";
import type { FakeSession } from "./fakeSession";

// A slow machine takes its time to look through a page by roles.
configure({ asyncUtilTimeout: 20_000 });

export const HOST: PaneHost = {
  support: "ready",
  readOnly: false,
  officeTheme: undefined,
  locale: "en-IN",
  view: "overview",
  today: { year: 2026, month: 5, day: 15 },
};

/** A browser that remembers R. Iyer and nothing else. */
export function freshBrowser(language: "en" | "hi" = "en"): void {
  localStorage.clear();
  localStorage.setItem("ccts.preferences", JSON.stringify({ language, theme: "light", who: "R. Iyer" }));
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
}

/** Opens the pane at the view and waits for its title. */
export async function openAt(
  view: PaneHost["view"],
  title: string,
  session: FakeSession,
  host: Partial<PaneHost> = {},
): Promise<FakeSession> {
  render(<App session={session} host={{ ...HOST, view, ...host }} />);
  await screen.findByRole("heading", { level: 1, name: title });
  return session;
}

/** What follows the press, such as the answer of the desk, belongs to it. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

export function type(label: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
