/** Packages as other programs write them: valid or nearly, and never as we would. What we add to them has to fit. */
import { strFromU8, unzipSync } from "fflate";
import { valueAt } from "../../src/core/workbook/cells";
import { filePort, type FilePort } from "../../src/files/filePort";
import {
  changed,
  expectChanged,
  isWellFormed,
  overrides,
  RELATIONSHIPS,
  rewritten,
  typeOf,
  TYPES,
  type Edit,
} from "../support/files/otherWriters";
import { rel, zipped } from "../support/files/plans";

/** Numbers beyond these Excel calls damage. */
const NUMBERED: readonly (readonly [part: string, number: RegExp, last: number])[] = [
  ["xl/styles.xml", /numFmtId=["'](\d+)["']/g, 65_535],
  ["xl/tables/table2.xml", /<table [^>]*\bid=["'](\d+)["']/g, 4_294_967_294],
];

async function expectSound(port: FilePort): Promise<Record<string, string>> {
  const parts = await changed(port);
  const types = parts[TYPES]!;
  const declared = overrides(types).map((name) => decodeURIComponent(name).toLowerCase());
  expect(declared.filter((name, i) => declared.indexOf(name) < i)).toEqual([]);
  for (const [name, text] of Object.entries(parts)) {
    if (name !== TYPES) expect([name, typeOf(types, name)]).not.toContain(undefined);
    if (/\.(xml|rels)$/.test(name)) expect([name, isWellFormed(text)]).toEqual([name, true]);
    if (/\.rels$/.test(name)) expect([name, typeOf(types, name)]).toEqual([name, RELATIONSHIPS]);
    if (/customXml\/item\d*\.xml$/.test(name)) expect([name, typeOf(types, name)]).toEqual([name, "application/xml"]);
  }
  for (const [name, pattern, last] of NUMBERED)
    for (const [, number] of (parts[name] ?? "").matchAll(pattern)) expect([name, Number(number) <= last]).toEqual([name, true]);
  const { sheets, part } = await filePort(port.bytes(), "built.xlsx").read();
  expect(part).toBe('{"version":1}');
  expect(sheets.map(({ name }) => name)).toEqual(["Apr", "May", "Form A"]);
  expectChanged(sheets[0]!);
  expect([valueAt(sheets[1]!, 1, 2), valueAt(sheets[2]!, 1, 1)]).toEqual(["ours", 1200.5]);
  return parts;
}

const openTags = (text: string): string => text.replace(/<([\w:]+)((?:\s[^<>]*?)?)\s*\/>/g, "<$1$2></$1>");

const types =
  (edit: (text: string) => string): Edit =>
  (parts) => {
    parts[TYPES] = edit(parts[TYPES]!);
  };
const all =
  (edit: (text: string) => string, which = /\.(xml|rels)$/): Edit =>
  (parts) => {
    for (const name of Object.keys(parts)) if (which.test(name)) parts[name] = edit(parts[name]!);
  };

/** Every part declared for itself. */
const withoutDefaults: Edit = (parts) => {
  const undeclared = Object.keys(parts).filter((name) => name !== TYPES && !overrides(parts[TYPES]!).includes(name));
  const added = undeclared.map(
    (name) => `<Override PartName="/${name}" ContentType="${name.endsWith(".rels") ? RELATIONSHIPS : "application/xml"}"/>`,
  );
  parts[TYPES] = parts[TYPES]!.replace(/<Default[^>]*>/g, "").replace("</Types>", `${added.join("")}</Types>`);
};
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
/** The names of everything a build adds, declared for parts that are gone. */
const STEMS = [
  "xl/worksheets/sheet",
  "xl/charts/chart",
  "xl/drawings/drawing",
  "xl/tables/table",
  "customXml/item",
  "customXml/itemProps",
  "xl/customProperty",
];
const stale =
  (spelled: (name: string) => string): Edit =>
  (parts) => {
    const names = STEMS.flatMap((stem) =>
      Array.from({ length: 9 }, (_, i) => `${stem}${i + 1}.${stem.endsWith("Property") ? "bin" : "xml"}`),
    );
    const gone = names.filter((name) => parts[name] === undefined);
    const added = gone.map((name) => `<Override PartName="/${spelled(name)}" ContentType="application/x-gone"/>`);
    parts[TYPES] = parts[TYPES]!.replace("</Types>", `${added.join("")}</Types>`);
  };

describe("a build fits into a package", () => {
  test.each<[string, Edit]>([
    ["in which no element closes itself", all(openTags)],
    [
      "with attributes in apostrophes and spaces within tags",
      all((text) => text.replace(/="([^"'<>&]*)"(?=[^<>]*>)/g, "='$1'").replace(/\/>/g, " />")),
    ],
    ["with a byte order mark in every part", all((text) => `\ufeff${text}`)],
    ["with line ends between all tags", all((text) => text.replace(/></g, ">\r\n<"), /^(?!.*sharedStrings).*\.(xml|rels)$/)],
    ["without a Default for any part", withoutDefaults],
    [
      "whose Default for xml is the workbook's type",
      (parts) => {
        withoutDefaults(parts);
        parts[TYPES] = parts[TYPES]!.replace(
          /(<Types[^>]*>)/,
          `$1<Default Extension="xml" ContentType="${MAIN_TYPE}"/><Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`,
        );
      },
    ],
    [
      "whose Defaults are in capitals",
      types((text) => text.replace('Extension="xml"', 'Extension="XML"').replace('Extension="rels"', 'Extension="RELS"')),
    ],
    ["with Overrides for parts that are gone", stale((name) => name)],
    ["with such Overrides in another case", stale((name) => name.toUpperCase())],
    ["with such Overrides percent-encoded", stale((name) => name.replace(/e/g, "%65"))],
    [
      "with relationships to parts that are gone",
      (parts) => {
        const gone = [3, 4, 5].map((i) => rel(`rId9${i}`, "worksheet", `worksheets/sheet${i}.xml`)).join("");
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", `${gone}</Relationships>`);
      },
    ],
    [
      "with relationships of sheets that are gone",
      (parts) => {
        parts["xl/worksheets/_rels/sheet3.xml.rels"] = parts["xl/worksheets/_rels/sheet1.xml.rels"]!;
      },
    ],
    [
      "whose parts have spaces in their names, percent-encoded where they are spoken of",
      (parts) => {
        parts["xl/worksheets/sheet 1.xml"] = parts["xl/worksheets/sheet1.xml"]!;
        parts["xl/worksheets/_rels/sheet 1.xml.rels"] = parts["xl/worksheets/_rels/sheet1.xml.rels"]!;
        for (const name of ["xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]) delete parts[name];
        for (const name of [TYPES, "xl/_rels/workbook.xml.rels"]) parts[name] = parts[name]!.replace("sheet1.xml", "sheet%201.xml");
      },
    ],
    [
      "whose parts have percent-encoded names in the archive and plain ones where they are spoken of",
      (parts) => {
        parts["xl/worksheets/Tabelle%C3%A4.xml"] = parts["xl/worksheets/sheet2.xml"]!;
        delete parts["xl/worksheets/sheet2.xml"];
        for (const name of [TYPES, "xl/_rels/workbook.xml.rels"]) parts[name] = parts[name]!.replace("sheet2.xml", "Tabelle\u00e4.xml");
      },
    ],
    [
      "whose targets have back slashes and other cases",
      (parts) => {
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
          "worksheets/sheet1.xml",
          "worksheets\\Sheet1.XML",
        ).replace("styles.xml", "/XL/Styles.xml");
      },
    ],
    [
      "whose format and table have the last numbers there are",
      (parts) => {
        parts["xl/styles.xml"] = parts["xl/styles.xml"]!.replace(
          /<fonts/,
          '<numFmts count="1"><numFmt numFmtId="65535" formatCode="0.0000000"/></numFmts><fonts',
        );
        parts["xl/tables/table1.xml"] = parts["xl/tables/table1.xml"]!.replace('id="1"', 'id="4294967294"');
      },
    ],
    ["whose texts are CDATA sections", all((text) => text.replace(/<t>([^<&]*)<\/t>/g, "<t><![CDATA[$1]]></t>"))],
    [
      "whose main namespace has a prefix",
      all((text) => {
        const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return text.includes(`xmlns="${main}"`)
          ? text.replace(`xmlns="${main}"`, `xmlns:x="${main}"`).replace(/<(\/?)(?=\w+[\s>/])/g, "<$1x:")
          : text;
      }, /^xl\/(?!_rels).*\.xml$/),
    ],
  ])("%s", async (_what, edit) => {
    await expectSound(rewritten(edit));
  });
});

test("the state part is used again where a program kept it without what leads to it, and no second one appears", async () => {
  const port = rewritten(() => undefined);
  await changed(port);
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(port.bytes()) };
  const rels = "xl/_rels/workbook.xml.rels";
  parts[rels] = strFromU8(parts[rels] as Uint8Array).replace(/<Relationship [^>]*customXml\/item2\.xml"[^>]*>/, "");
  delete parts["customXml/_rels/item2.xml.rels"];
  const stripped = filePort(zipped(parts), "plant.xlsx");
  expect((await stripped.read()).part).toBe('{"version":1}');
  await stripped.write({ create: [], update: [], part: '{"version":2}' });
  const written = unzipSync(stripped.bytesFor("plant.xlsx"));
  expect(Object.keys(written).filter((name) => /^customXml\/item\d/.test(name))).toEqual(["customXml/item1.xml", "customXml/item2.xml"]);
  expect(strFromU8(written[rels]!)).toContain("customXml/item2.xml");
  expect((await filePort(stripped.bytes(), "plant.xlsx").read()).part).toBe('{"version":2}');
});
