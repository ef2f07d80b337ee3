/** Every view in every language, look and width, two by two: nothing axe complains about, nothing sideways, a picture of each. */
import { VIEWS } from "../../src/taskpane/viewIds";
import { BUILD_TIMEOUT_MS } from "../support/browser/build";
import { axeComplaints, sideways } from "../support/browser/examine";
import { pairwise } from "../support/browser/pairwise";
import { PanePage } from "../support/browser/panePage";
import { troubledPlant } from "../support/browser/troubledPlant";

const COMBINATIONS = pairwise({
  view: [...VIEWS, "firstRun"],
  language: ["en", "hi"],
  look: ["light", "dark", "forced"],
  width: [320, 450],
});
const byPage = (language: string, isFirstRun: boolean) =>
  COMBINATIONS.filter((each) => each.language === language && (each.view === "firstRun") === isFirstRun);

let pane: PanePage;

beforeAll(async () => {
  pane = await PanePage.start();
}, BUILD_TIMEOUT_MS + 60_000);

afterAll(() => pane?.close());

describe.each([
  ["en", false],
  ["hi", false],
  ["en", true],
  ["hi", true],
] as const)("in %s, first run: %s", (language, isFirstRun) => {
  beforeAll(async () => {
    await pane.prefer({ language });
    await pane.open(isFirstRun ? { sheets: [{ name: "Sheet1", values: [] }] } : troubledPlant());
    await pane.atRest();
  });

  test.each(byPage(language, isFirstRun))("$view, $look, $width px", async ({ view, look, width }) => {
    await pane.wear(look);
    await pane.resize(width);
    await pane.show(view === "firstRun" ? "overview" : view);
    await pane.screenshot(`${view}-${language}-${look}-${width}`);
    expect({ axe: await axeComplaints(pane.page), sideways: await sideways(pane.page) }).toEqual({ axe: [], sideways: [] });
  });
});

test("the page asked nobody else for anything, and no script failed", () => {
  expect(pane.complaints).toEqual([]);
});
