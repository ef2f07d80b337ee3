/** What a field has where its declaration says nothing of it, and what it is called. */
import {
  choiceField,
  choiceItem,
  dateField,
  fieldOf,
  headerText,
  item,
  numberField,
  numberItem,
  once,
  quantityField,
  table,
  textField,
  wholeField,
} from "../../../src/core/plan/spec/tableSpec";

const PERCENT = once("percent", "plausible.moisture");

test("a field has no other names and no help, and the width of its kind", () => {
  expect(textField("a", "A")).toEqual({ id: "a", label: "A", kind: "text", synonyms: [], width: 15, help: "" });
  expect(dateField("a", "A")).toEqual({ id: "a", label: "A", kind: "date", synonyms: [], width: 13, help: "" });
  expect(choiceField("a", "A", { choices: ["x"] })).toEqual({
    id: "a",
    label: "A",
    kind: "choice",
    synonyms: [],
    width: 14,
    help: "",
    choices: ["x"],
  });
  expect(textField("a", "A", { width: 9, synonyms: ["b"], help: "c" })).toMatchObject({ width: 9, synonyms: ["b"], help: "c" });
});

test("a figure is judged by its kind, with narrower limits where it has some; a ratio is shown as it was typed", () => {
  const shared = { id: "a", label: "A", kind: "number", synonyms: [], width: 13, help: "", figure: PERCENT, limits: { min: 0, max: 100 } };
  expect(numberField("a", "A", { figure: PERCENT })).toStrictEqual(shared);
  expect(quantityField("a", "A", { figure: PERCENT })).toStrictEqual({ ...shared, decimals: 3 });
  expect(wholeField("a", "A", { figure: PERCENT })).toStrictEqual({ ...shared, decimals: 0 });
  expect(numberField("a", "A", { figure: PERCENT, limits: { max: 5 } }).limits).toEqual({ max: 5 });
  expect(PERCENT).toEqual({ quantity: "percent", usual: "plausible.moisture", compared: "never" });
  expect(once("amount")).toEqual({ quantity: "amount", usual: null, compared: "never" });
});

test("an item is as a field, without a width", () => {
  expect(item("a", "A", "text")).toEqual({ id: "a", label: "A", kind: "text", synonyms: [], help: "" });
  expect(numberItem("a", "A", { figure: PERCENT })).toEqual({
    id: "a",
    label: "A",
    kind: "number",
    synonyms: [],
    help: "",
    limits: { min: 0, max: 100 },
    figure: PERCENT,
  });
  expect(choiceItem("a", "A", { choices: ["x"] })).toEqual({ id: "a", label: "A", kind: "choice", synonyms: [], help: "", choices: ["x"] });
});

test("the choices of a field are those named, else those that have spellings", () => {
  const words = { x: "ex", y: "why" };
  expect(choiceField("a", "A", { words }).choices).toEqual(["x", "y"]);
  expect(choiceField("a", "A", { choices: ["y"], words }).choices).toEqual(["y"]);
});

test("a header names the unit of its column", () => {
  expect(headerText(textField("a", "Name"))).toBe("Name");
  expect(headerText(numberField("a", "GCV", { figure: PERCENT, unit: "kcal/kg" }))).toBe("GCV (kcal/kg)");
});

test("a field that a table does not have is a fault of the program", () => {
  const spec = table({ id: "t", title: "T", keys: [], fields: [textField("a", "A")] });
  expect(fieldOf(spec, "a")).toBe(spec.fields[0]);
  expect(() => fieldOf(spec, "b")).toThrow("Table t has no field b.");
});
