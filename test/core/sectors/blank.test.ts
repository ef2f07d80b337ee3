/** The blank sheets of a new plant, as they are read again. */
import { blankInputs } from "../../../src/core/sectors/blank";
import { firstStreams } from "../../../src/core/sectors/firstStreams";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { cementSample } from "../../../src/core/sectors/cement/sample";
import { snapshotOf } from "../../support/planSnapshot";

const YEAR = { start: 2025 };
const STREAMS = [{ stream: "Petcoke", material: "petcoke", use: "kiln", unit: "t" }];

test("entity, first streams and the grid meter stand in the plan", () => {
  const { plan } = readWorkbook(
    snapshotOf(
      blankInputs({ sector: "cement", year: YEAR, name: "Satpura Cement", registration: "CMTOE123MP", streams: STREAMS, gridPower: true }),
    ),
  );
  expect([plan?.entity.name.text, plan?.entity.registration.text, plan?.entity.year.text]).toEqual([
    "Satpura Cement",
    "CMTOE123MP",
    "2025-26",
  ]);
  expect(plan?.streams.map(({ stream, material, use, unit }) => [stream.text, material.text, use.text, unit.text])).toEqual([
    ["Petcoke", "petcoke", "kiln", "t"],
  ]);
  expect(plan?.meters.map(({ meter, powerKind }) => [meter.text, powerKind.text])).toEqual([["Grid meter", "grid"]]);
});

test("Reference Data list the lines of Form E2 that the previous and the baseline year are stated in", () => {
  const { reference } = readWorkbook(snapshotOf(blankInputs({ sector: "petroleum refinery", year: YEAR })));
  const lines = reference!.previousYear.map(({ e2Line, unit, previousValue, baselineValue }) => [
    e2Line.text,
    unit.text,
    previousValue.state,
    baselineValue.state,
  ]);
  expect(lines).toHaveLength(13);
  expect(lines[0]).toEqual(["B1.ii", "MBBL NRGF", "blank", "blank"]);
});

test("every month has a row for each of them", () => {
  const months = snapshotOf(blankInputs({ sector: "cement", year: YEAR, streams: STREAMS, gridPower: true })).sheets.filter(({ form }) =>
    form?.startsWith("month:"),
  );
  expect(months).toHaveLength(12);
  for (const { values } of months) expect(values.flat()).toEqual(expect.arrayContaining(["Petcoke", "Grid meter", "grid"]));
});

test("where the plant's own sheets hold the months, none is added", () => {
  expect(blankInputs({ sector: "cement", year: YEAR, months: false }).map(({ name }) => name)).toEqual([
    "Monitoring Plan",
    "Reference Data",
  ]);
});

test("first streams are those the sheets name, each stream and use once; a sector's usual ones where there is none", () => {
  const { lines } = readWorkbook(snapshotOf(cementSample()));
  expect(
    firstStreams(lines, "cement", "integrated").map(({ stream, material, use, unit }) => `${stream}, ${material}, ${use}, ${unit}`),
  ).toEqual([
    "Imported coal, Imported coal, kiln, t",
    "Petcoke, Petcoke, kiln, t",
    "RDF, RDF, kiln, t",
    "HSD, HSD, kiln, kL",
    "Domestic coal, Domestic coal, captive power, t",
    "HSD, HSD, DG, kL",
    "HSD, HSD, internal transport, kL",
  ]);
  expect(firstStreams([], "textiles", "spinning").map(({ stream }) => stream)).toEqual(["HSD"]);
});
