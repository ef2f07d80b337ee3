/** @jest-environment jsdom */
/** Set-up in four steps, for an empty workbook and beside months that are there already. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { calculateSnapshot } from "../../src/core/operations/calculate";
import type { NewPlant } from "../../src/core/sectors/blank";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { snapshotOf } from "../support/planSnapshot";
import { EMPTY, fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press, type } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() => import("../../src/taskpane/views/firstRun/FirstRun"));
beforeEach(() => freshBrowser());
afterEach(cleanup);

const HEADING = "Your plant's GEI, in your own workbook";
const asked: NewPlant[] = [];
const remember = { createInputs: (plant: NewPlant) => (asked.push(plant), Promise.resolve()) };
beforeEach(() => void (asked.length = 0));

test("four steps lead from the plant to the sheets; nothing is written before the last", async () => {
  await openAt("overview", HEADING, fakeSession(EMPTY, remember));
  await press("Set up this workbook");
  expect(screen.getByText("Step 1 of 4")).toBeTruthy();
  type("Sector", "aluminium");
  type("Name of the entity", " Angul Smelter ");
  type("Registration number", "CMTOE123OD");
  await press("Next");
  fireEvent.click(screen.getByLabelText("Captive power plant"));
  await press("Next");
  expect(screen.getAllByRole("checkbox").map((tick) => (tick as HTMLInputElement).labels![0]!.textContent)).toEqual([
    "Coal, t",
    "Furnace oil, kL",
    "Packing coke (made and used inside), t",
    "Pitch volatiles (made and used inside), t",
    "Power from the grid, with a meter",
  ]);
  fireEvent.click(screen.getByLabelText("Coal, t"));
  await press("Add a stream");
  const added = within(screen.getByRole("group", { name: "Stream 2" }));
  fireEvent.change(added.getByLabelText("Fuel or material"), { target: { value: "LNG" } });
  fireEvent.change(added.getByLabelText("Used in"), { target: { value: "boiler" } });
  await press("Next");
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Monitoring Plan",
    "Reference Data",
    "Apr 2026 to Mar 2027, a sheet a month",
  ]);
  expect(screen.getByText("2 streams get their rows.")).toBeTruthy();
  expect(asked).toEqual([]);
  await press("Add the sheets");
  await waitFor(() =>
    expect(asked).toEqual([
      {
        sector: "aluminium",
        subSector: "smelter",
        products: ["Aluminium", "Alumina"],
        processes: ["Potlines and cast house", "Anode plant and bake furnace"],
        year: { start: 2026 },
        name: "Angul Smelter",
        registration: "CMTOE123OD",
        gridPower: true,
        months: true,
        streams: [
          { stream: "Furnace oil", usual: "Furnace oil", material: "furnace oil", use: "process", unit: "kL", seldom: false },
          { stream: "LNG", material: "LNG", use: "boiler", unit: "t" },
        ],
      },
    ]),
  );
});

test("a name the catalogue has not is said so, and a row without a name is no stream", async () => {
  await openAt("overview", HEADING, fakeSession(EMPTY, remember));
  await press("Set up this workbook");
  await press("Next");
  await press("Next");
  for (const usual of ["Coal, t", "Petcoke, t", "HSD, kL"]) fireEvent.click(screen.getByLabelText(usual));
  await press("Add a stream");
  const name = screen.getByLabelText("Fuel or material");
  fireEvent.change(name, { target: { value: "HSD of quarry" } });
  expect(screen.getByText("Not in the catalogue: give its factor in the plan.")).toBeTruthy();
  fireEvent.change(name, { target: { value: "diesel" } });
  expect(screen.getByText("Known as Diesel (HSD)")).toBeTruthy();
  await press("Add a stream");
  await press("Next");
  expect(screen.getByText("1 stream gets its rows.")).toBeTruthy();
});

test("Back keeps what was filled in, and leads out of the first step", async () => {
  await openAt("overview", HEADING, fakeSession(EMPTY));
  await press("Set up this workbook");
  type("Name of the entity", "Angul Smelter");
  await press("Next");
  await press("Back");
  expect(screen.getByLabelText<HTMLInputElement>("Name of the entity").value).toBe("Angul Smelter");
  await press("Back");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(HEADING);
});

describe("beside months that are there already", () => {
  const plans = cementSample().filter(({ form }) => form?.startsWith("month:"));
  const own = { ...calculateSnapshot(snapshotOf(plans), { asOf: HOST.today }), findings: [] };

  test("streams are taken from the sheets, and no months are added unless asked for", async () => {
    await openAt("overview", HEADING, fakeSession(own, remember));
    expect(
      screen.getByText("12 months of yours were found. A monitoring plan is added beside them; your sheets stay as they are."),
    ).toBeTruthy();
    await press("Set up this workbook");
    await press("Next");
    await press("Next");
    expect(screen.getByText(/^As your sheets name them/)).toBeTruthy();
    await press("Next");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Monitoring Plan", "Reference Data"]);
    await press("Add the sheets");
    await waitFor(() => expect(asked[0]).toMatchObject({ months: false, year: { start: 2025 }, gridPower: false }));
    expect(asked[0]!.streams!.map(({ stream, use }) => `${stream}, ${use}`)).toContain("Petcoke, kiln");
  });
});
