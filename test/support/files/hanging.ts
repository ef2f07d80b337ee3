/** What hangs on the cells of a sheet, as it stands in the package. */
import { strFromU8, unzipSync } from "fflate";
import { a1, areaText, parseArea } from "../../../src/core/workbook/cells";
import type { Area } from "../../../src/core/workbook/cells";
import type { Hanging } from "../conformance/portConformance";

export function hangingOn(bytes: Uint8Array, sheet: string): Hanging {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const workbook = parts["xl/workbook.xml"]!;
  const tabs = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"/g)];
  const position = tabs.findIndex(([, name]) => name === sheet);
  const file = linked(parts["xl/_rels/workbook.xml.rels"]!, tabs[position]![2]!);
  const xml = parts[`xl/worksheets/${file}`]!;
  const printArea =
    new RegExp(`<definedName[^>]*name="_xlnm.Print_Area"[^>]*localSheetId="${position}"[^>]*>[^<]*!([^<]*)<`).exec(workbook)?.[1] ?? null;
  return {
    printArea: printArea?.replace(/\$/g, "") ?? null,
    highlights: [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">.*?<formula>(.*?)<\/formula>/g)].map(([, area, formula]) => ({
      area: area!,
      formula: `=${formula!.replace(/&gt;/g, ">")}`,
    })),
    charts: /<drawing /.test(xml) ? chartsOf(parts, parts[`xl/worksheets/_rels/${file}.rels`]!) : [],
  };
}

function linked(rels: string, id: string): string {
  const [link] = [...rels.matchAll(/<Relationship [^>]*>/g)].filter(([text]) => text.includes(`Id="${id}"`));
  return /Target="[^"]*\/([^"/]*)"/.exec(link![0])![1]!;
}

function chartsOf(parts: Readonly<Record<string, string>>, sheetRels: string): Hanging["charts"] {
  const file = /Target="[^"]*drawings\/([^"]*)"/.exec(sheetRels)![1]!;
  return [...parts[`xl/drawings/${file}`]!.matchAll(/<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/g)].map(([anchor]) => {
    const chart = parts[`xl/charts/${linked(parts[`xl/drawings/_rels/${file}.rels`]!, /r:id="([^"]*)"/.exec(anchor)![1]!)}`]!;
    const areas = [...chart.matchAll(/<c:f>[^<]*!([^<]*)<\/c:f>/g)].map(([, address]) => parseArea(address!)!);
    const corner = (name: string, back: number): string => {
      const text = new RegExp(`<xdr:${name}>.*?</xdr:${name}>`).exec(anchor)![0];
      return a1(Number(/<xdr:row>(\d+)/.exec(text)![1]) - back, Number(/<xdr:col>(\d+)/.exec(text)![1]) - back);
    };
    return {
      name: /name="([^"]*)"/.exec(anchor)![1]!,
      data: areaText(areas.reduce(around)),
      from: corner("from", 0),
      to: corner("to", 1),
      series: [...chart.matchAll(/<c:ser>/g)].length,
    };
  });
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
