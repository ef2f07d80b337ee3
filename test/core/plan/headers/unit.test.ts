/** A label without its unit, and the unit with the multiplier before it. */
import { splitUnit, unitInHeader } from "../../../../src/core/plan/parse/headerUnit";

test.each([
  ["GCV (kcal/kg)", "GCV", "kcal/kg"],
  ["GCV, kcal/kg", "GCV", "kcal/kg"],
  ["GCV in kcal/kg", "GCV", "kcal/kg"],
  ["GCV kcal/kg", "GCV", "kcal/kg"],
  ["GCV [ kcal/kg ] {ADB}", "GCV {ADB}", "kcal/kg"],
  ["GCV {kcal/kg}", "GCV", "kcal/kg"],
  ["(kcal/kg) GCV", "GCV", "kcal/kg"],
  ["Coal (kcal/kg) gross", "Coal gross", "kcal/kg"],
  // Other words stay in their bracket, whichever side of the unit they stand on.
  ["GCV (kcal/kg, ADB)", "GCV (ADB)", "kcal/kg"],
  ["GCV (kcal/kg ; : ADB)", "GCV (ADB)", "kcal/kg"],
  ["GCV (ADB, kcal/kg)", "GCV (ADB)", "kcal/kg"],
  ["GCV [ADB ;, kcal/kg]", "GCV [ADB]", "kcal/kg"],
  ["GCV (ADB kcal/kg basis)", "GCV (ADB basis)", "kcal/kg"],
  ["Moisture%", "Moisture", "%"],
  ["Power - lakh kWh", "Power", "lakh kWh"],
  ["Power \u2013: (lakh kWh", "Power", "lakh kWh"],
  ["Power,   in lakhs", "Power", "lakhs"],
  ["Coal (lakh) (t)", "Coal", "lakh t"],
  ["Coal (t) old (lakh)", "Coal old", "lakh t"],
  // The last mention is the unit, the first may be a letter of the name.
  ["Total (t)", "Total", "t"],
  ["Litres of L, L", "Litres of L", "L"],
  // What is a unit alone, or names none, stays as it is.
  ["kWh", "kWh", "kWh"],
  [" kWh ", " kWh ", "kWh"],
  ["Lakhs", "Lakhs", "lakhs"],
  ["Coal (kiln)", "Coal (kiln)", ""],
  [" Coal ", " Coal ", ""],
  ["Power lakh (net) kWh", "Power lakh (net) kWh", "lakh kWh"],
  // A line break or two spaces within the unit.
  ["Power, lakh\nkWh", "Power", "lakh kWh"],
  ["Coal  (lakh  kg)", "Coal", "lakh kg"],
])("%p is %p in %p", (label, name, unit) => {
  expect(splitUnit(label)).toEqual({ name, unit });
  expect(unitInHeader(label)).toBe(unit);
});
