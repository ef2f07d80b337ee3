/** Colours of a style sheet as "#RRGGBB": given outright, by number, or by the workbook's theme with a tint. */
import type { OpcPackage } from "../opcPackage";
import { relationshipsOf } from "../relationships";
import { child, children, rootOf, type Element } from "../xml";

/** Office's theme, for workbooks that bring none: background, text, background 2, text 2, six accents, links. */
const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];
/** Themes are written dark first, styles count light first. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** ECMA-376 18.8.27: numbers 0 to 63. */
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
)
  .split(" ")
  .map((rgb) => `#${rgb}`);
/** Number 64 is the system's text colour, 65 its background. */
const SYSTEM: Readonly<Record<number, string>> = { 64: "#000000", 65: "#FFFFFF" };

/** The colour an element such as `fgColor` or `color` names; null for none and for "automatic". */
export type ColourReader = (element: Element | null | undefined) => string | null;

/** Colours as a workbook's theme and its own palette define them. `styles` is the root of the style sheet, if there is one. */
export function colourReader(pkg: OpcPackage, workbookPart: string, styles: Element | null): ColourReader {
  const theme = themeColours(pkg, workbookPart);
  const palette = ownPalette(styles);
  return (element) => {
    if (!element || isOn(element.getAttribute("auto"))) return null;
    const rgb = element.getAttribute("rgb");
    const number = element.getAttribute("indexed");
    const place = element.getAttribute("theme");
    const base =
      rgb !== null ? opaque(rgb) : place !== null ? theme[Number(place)] : number !== null ? indexed(palette, Number(number)) : undefined;
    return base === undefined ? null : tinted(base, Number(element.getAttribute("tint") ?? 0));
  };
}

function isOn(text: string | null): boolean {
  return text === "1" || text === "true";
}

/** "FF1F2933" or "1F2933". */
function opaque(rgb: string): string | undefined {
  return /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

function indexed(palette: readonly string[], number: number): string | undefined {
  return palette[number] ?? SYSTEM[number];
}

function ownPalette(styles: Element | null): readonly string[] {
  const colours = styles && child(styles, "colors");
  const own = colours && child(colours, "indexedColors");
  if (!own) return INDEXED;
  const given = children(own).map((element) => opaque(element.getAttribute("rgb") ?? ""));
  return INDEXED.map((standard, i) => given[i] ?? standard);
}

function themeColours(pkg: OpcPackage, workbookPart: string): readonly string[] {
  const part = relationshipsOf(pkg, workbookPart).find(({ kind }) => kind === "theme")?.target;
  if (part === undefined || !pkg.has(part)) return OFFICE_THEME;
  const scheme = rootOf(pkg.document(part)).getElementsByTagNameNS("*", "clrScheme")[0];
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, i) => {
    const colour = child(scheme, name) && children(child(scheme, name)!)[0];
    return opaque(colour?.getAttribute("lastClr") ?? colour?.getAttribute("val") ?? "") ?? OFFICE_THEME[i]!;
  });
}

/** ECMA-376 18.8.19: the tint acts on the lightness of the colour. */
function tinted(rgb: string, tint: number): string {
  if (!(Math.abs(tint) > 0.001)) return rgb;
  const [hue, saturation, lightness] = toHsl(rgb);
  const lighter = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, lighter)));
}

function toHsl(rgb: string): readonly [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector = most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sector, saturation, lightness];
}

function fromHsl(sector: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const base = lightness - chroma / 2;
  const orders = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const hex = (share: number): string =>
    Math.round((share + base) * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  return `#${orders[Math.floor(sector) % 6]!.map(hex).join("")}`;
}
