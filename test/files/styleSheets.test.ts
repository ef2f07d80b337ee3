/** Style sheets that lack what Excel reserves: nobody's cell may take on a look of ours. */
import { filePort } from "../../src/files/filePort";
import { changed, rewritten, type Edit } from "../support/files/otherWriters";
import { zipped } from "../support/files/plans";

describe("the style sheet is completed before anything of ours goes in", () => {
  const styles =
    (edit: (text: string) => string): Edit =>
    (parts) => {
      parts["xl/styles.xml"] = edit(parts["xl/styles.xml"]!);
    };
  const without = (list: string): Edit => styles((text) => text.replace(new RegExp(`<${list}\\b.*</${list}>`), ""));
  const emptied = (list: string): Edit => styles((text) => text.replace(new RegExp(`<${list}\\b.*</${list}>`), `<${list} count="0"/>`));
  const bare = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

  test.each<[string, Edit]>([
    ["no list at all", styles(() => bare)],
    [
      "no style sheet at all",
      (parts) => {
        delete parts["xl/styles.xml"];
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(/<Relationship Id="rId90"[^>]*>/, "");
      },
    ],
    ...["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"].flatMap((list): [string, Edit][] => [
      [`no ${list}`, without(list)],
      [`empty ${list}`, emptied(list)],
    ]),
    [
      "one fill",
      styles((text) => text.replace(/<fills.*<\/fills>/, '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>')),
    ],
    [
      "our fill in a reserved place",
      styles((text) =>
        text.replace(
          /<fills.*<\/fills>/,
          '<fills><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/><bgColor indexed="64"/></patternFill></fill></fills>',
        ),
      ),
    ],
    [
      "more styles spoken of than there are",
      (parts) => {
        parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace('r="A1"', 'r="A1" s="7"').replace(
          "</sheetData>",
          '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="3" priority="1"><formula>' +
            "TRUE</formula></cfRule></conditionalFormatting>",
        );
      },
    ],
  ])("%s", async (_what, edit) => {
    const parts = await changed(rewritten(edit));
    const part = Object.keys(parts).find((name) => /styles\d*\.xml$/.test(name))!;
    const list = (name: string): readonly string[] => {
      const content = new RegExp(`<${name}\\b([^>]*)>(.*)</${name}>`).exec(parts[part]!)!;
      const element = {
        fonts: "font",
        fills: "fill",
        borders: "border",
        cellStyleXfs: "xf",
        cellXfs: "xf",
        cellStyles: "cellStyle",
        dxfs: "dxf",
      }[name]!;
      const items = content[2]!.match(new RegExp(`<${element}\\b(?:[^>]*/>|.*?</${element}>)`, "g"))!;
      if (content[1]!.includes("count")) expect(content[1]).toContain(`count="${items.length}"`);
      return items;
    };
    // Nobody's cell has a look of ours: all of ours are solid fills beyond the two reserved, or bold, and come last.
    expect(list("fills").length).toBeGreaterThan(2);
    const cells = (text: string): readonly (readonly [string, number])[] =>
      [...text.matchAll(/<c r="(\w+)"(?: s="(\d+)")?/g)].map(([, address, style]) => [address!, Number(style ?? 0)] as const);
    const sheet = parts["xl/worksheets/sheet1.xml"]!;
    const ours = new Set(["C2", "A4", "F31"]);
    const theirs = cells(sheet)
      .filter(([address]) => !ours.has(address))
      .map(([, style]) => style);
    const own = cells(sheet)
      .filter(([address]) => ours.has(address))
      .map(([, style]) => style);
    expect(Math.min(...own)).toBeGreaterThan(Math.max(...theirs));
    expect(Math.max(...own)).toBeLessThan(list("cellXfs").length);
    for (const name of ["fonts", "borders", "cellStyleXfs", "cellStyles"] as const) expect(list(name).length).toBeGreaterThan(0);
    for (const xf of list("cellXfs").slice(Math.min(...own))) {
      expect(Number(/fillId="(\d+)"/.exec(xf)![1])).not.toBe(1);
      expect(Number(/fillId="(\d+)"/.exec(xf)![1])).toBeLessThan(list("fills").length);
    }
    expect(Number(/dxfId="(\d+)"/.exec(parts["xl/worksheets/sheet3.xml"]!)![1])).toBe(list("dxfs").length - 1);
    const found = (await filePort(zipped(parts), "x.xlsx").read()).sheets[0]!;
    expect(found.formats[0]![0]).toBe("General");
  });
});
