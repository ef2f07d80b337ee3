/** Everything by keyboard alone, and nothing lost when the text is twice as large. */
import { VIEWS } from "../../src/taskpane/viewIds";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { sideways, walkByKeyboard } from "../support/browser/examine";
import { PanePage } from "../support/browser/panePage";
import { troubledPlant } from "../support/browser/troubledPlant";

/** A pane of 450 px at 200 %. */
const HALF_OF_450 = 225;

let pane: PanePage;

beforeAll(async () => {
  pane = await PanePage.start();
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => pane?.close());

describe.each([
  ["a plant", VIEWS],
  ["an empty workbook", ["overview", "settings"]],
] as const)("%s", (what, views) => {
  beforeAll(async () => {
    await pane.resize(320);
    await pane.open(what === "a plant" ? troubledPlant() : { sheets: [{ name: "Sheet1", values: [] }] });
    await pane.atRest();
  });

  test.each([...views])("%s: the Tab key reaches everything, and one sees where it is", async (view) => {
    await pane.resize(320);
    await pane.show(view, "Enter");
    const inBar = await pane.page.locator("nav button:visible, nav summary").count();
    const { missed, unmarked, stops } = await walkByKeyboard(pane.page);
    expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
    expect(stops).toBeGreaterThanOrEqual(inBar);
  });

  test.each([...views])("%s: at 200 % nothing stands out sideways", async (view) => {
    await pane.resize(HALF_OF_450);
    await pane.show(view);
    expect(await sideways(pane.page)).toEqual([]);
    await pane.screenshot(`${view}-zoom-${what === "a plant" ? "plant" : "empty"}`);
  });
});

test("what is closed opens with Enter, what can be chosen is chosen with Space and arrow keys", async () => {
  await pane.open(troubledPlant());
  await pane.atRest();
  await pane.inBar("settings").press("Space");
  await pane.page.getByRole("radio", { name: "English" }).press("ArrowRight");
  await pane.page.getByRole("heading", { level: 1, name: "सेटिंग" }).waitFor();
  await pane.page.getByRole("radio", { name: "हिन्दी" }).press("ArrowLeft");
  await pane.show("check", "Enter");
  const why = pane.page.locator("main summary").first();
  await why.press("Enter");
  await pane.page.locator("details[open]").first().waitFor();
});
