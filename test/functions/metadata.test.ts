/** What Excel is told about the functions: ids and argument order are frozen, every argument has help, Hindi keeps step. */
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as CCTS from "../../src/functions/functions";
import english from "../../src/functions/help.en.json";
import hindi from "../../src/functions/help.hi.json";
import { findSource } from "../../src/core/parameters";
import { FUNCTION_SPECS } from "../../src/taskpane/views/factors/functionSpecs";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const HINDI: {
  readonly functions: Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = hindi;

let metadata: Metadata;

beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(path.resolve(__dirname, "../../src/functions/functions.ts"));
  expect(errors).toEqual([]);
  metadata = JSON.parse(metadataJson) as Metadata;
});

test("ids and the order of arguments: only new functions and new last arguments may be added", () => {
  const lines = metadata.functions.map(
    ({ id, parameters }) => `${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`,
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
   "EMISSIONS(source, quantity, unit, [ncv], [factor], [oxidation], [year])
   GEI(emissions, output)
   CCC_SHORTFALL(achievedGEI, targetGEI, output)
   CCC_SURPLUS(achievedGEI, targetGEI, output)
   ENV_COMPENSATION(shortfall, averagePrice, [year])
   FACTOR(source, property, [year])
   CITE(source, property, [year])
   GWP(gas, [assessment])
   TARGET(registration, year)
   CONVERT_QTY(value, from, to, [source])
   STOCK_CONSUMED(opening, received, movedOut, closing)
   NCV_FROM_GCV(gcv, state)
   EF_FROM_CARBON(carbonPercent, ncv)
   CALCINATION(clinker, [factor])
   CALCINATION_B2(clinker, cao, mgo, [nonCarbonate], [dust], [ckd], [ckdRate], [rawMealRatio], [organicCarbon])
   ANODE(aluminium, netAnode, [sulphurPercent], [ashPercent])
   PFC_SLOPE(aluminium, minutesPerCellDay, technology, [slope], [weightFraction], [assessment])
   PFC_OVERVOLTAGE(aluminium, overvoltage, currentEfficiencyPercent, technology, [coefficient], [weightFraction], [assessment])
   GAS_CO2(co2, co, [methane], [c2], [c3], [c4])
   STOICHIOMETRY(made, from)
   HEAT_FACTOR(emissions, heat, power)
   SPECIFIC_ENERGY(power, heatRate, steam, enthalpy, [mpSteam], [mpEnthalpy])"
  `);
});

test("the pane knows the same arguments, and says of them what Excel says", () => {
  const lines = metadata.functions.map(
    ({ id, parameters }) => `${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`,
  );
  expect(FUNCTION_SPECS.map(({ signature }) => signature)).toEqual(lines);
  expect(english.functions).toEqual(
    Object.fromEntries(
      metadata.functions.map(({ id, description, parameters }) => [
        id,
        { description, parameters: Object.fromEntries(parameters.map((each) => [each.name, each.description])) },
      ]),
    ),
  );
});

test("every exported function is offered under its own name, with help of its own", () => {
  expect(metadata.functions.map(({ name }) => name).sort()).toEqual(Object.keys(CCTS).sort());
  expect(metadata.functions.filter(({ id, helpUrl }) => !helpUrl.endsWith(`/assets/functions.html#${id}`))).toEqual([]);
});

test("every argument takes a column and says what it wants", () => {
  const poor = metadata.functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ description, dimensionality }) => !description || dimensionality !== "matrix").map(({ name }) => `${id} ${name}`),
  );
  expect(poor).toEqual([]);
});

test("names are no cells, so that Excel takes them", () => {
  expect(metadata.functions.filter(({ id }) => /^[A-Z]{1,3}\d+$/.test(id) || id.length < 3)).toEqual([]);
});

test("Hindi has the same functions, arguments and sources, each with help", () => {
  const shape = (functions: Metadata["functions"]): unknown =>
    Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  const twin = Object.entries(HINDI.functions).map(([id, { parameters }]) => [id, Object.keys(parameters)]);
  expect(Object.fromEntries(twin)).toEqual(shape(metadata.functions));
  const names = Object.fromEntries(metadata.enums.map(({ id, values }) => [id, values.map(({ name }) => name)]));
  expect(Object.fromEntries(Object.entries(HINDI.enums).map(([id, values]) => [id, Object.keys(values)]))).toEqual(names);
  const texts = [
    ...Object.values(HINDI.functions).map(({ description }) => description),
    ...Object.values(HINDI.enums).flatMap((values) => Object.values(values)),
  ];
  expect(texts.filter((text) => !/[\u0900-\u097f]/.test(text))).toEqual([]);
});

test("every source offered while typing is understood and has a tooltip", () => {
  const offered = metadata.enums.flatMap(({ values }) => values);
  expect(offered.filter(({ stringValue, tooltip }) => !findSource(stringValue).ok || tooltip === "").map(({ name }) => name)).toEqual([]);
});
