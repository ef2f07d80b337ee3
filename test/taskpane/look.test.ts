import { lookOf } from "../../src/taskpane/look";

const nothingKnown = { office: undefined, prefersDark: false, forcedColors: false };

test("the person's choice comes before everything", () => {
  expect(lookOf("light", { office: { isDarkTheme: true }, prefersDark: true, forcedColors: true })).toBe("light");
});

test("forced colours come before Office's theme", () => {
  expect(lookOf("auto", { ...nothingKnown, office: { isDarkTheme: false }, forcedColors: true })).toBe("contrast");
});

test("Office's word comes before its background", () => {
  expect(lookOf("auto", { ...nothingKnown, office: { isDarkTheme: false, bodyBackgroundColor: "#000000" } })).toBe("light");
});

test.each([
  ["#262626", "dark"],
  ["#FFFFFF", "light"],
  ["444444", "dark"],
  ["#217346", "dark"],
] as const)("without Office's word a background of %s means %s", (bodyBackgroundColor, look) => {
  expect(lookOf("auto", { ...nothingKnown, office: { bodyBackgroundColor } })).toBe(look);
});

test("a background that is no colour counts for nothing", () => {
  expect(lookOf("auto", { office: { bodyBackgroundColor: "transparent" }, prefersDark: true, forcedColors: false })).toBe("dark");
});

test("Excel on the web gives no theme: the browser's preference decides, then light", () => {
  expect(lookOf("auto", { ...nothingKnown, prefersDark: true })).toBe("dark");
  expect(lookOf("auto", nothingKnown)).toBe("light");
});
