/** The catalogue of all checks as Markdown and as a page of HTML. */
import { catalogueRows } from "../../core/checks/engine/catalogue";
import type { CatalogueRow } from "../../core/checks/engine/catalogue";
import { FAMILIES } from "../../core/checks/engine/check";
import { messagesIn } from "../../core/messages";
import type { Language } from "../../core/messages";
import { catalogueWords } from "../../core/messages/checks/families";

type Cells = readonly string[];

function cellsOf(row: CatalogueRow, language: Language): Cells {
  return [
    row.id,
    messagesIn(language).severity[row.severity].name,
    `${row.title}: ${row.what}`,
    row.why,
    row.how,
    row.example,
    row.companions.join(", "),
  ];
}

interface Section {
  readonly title: string;
  readonly rows: readonly Cells[];
}

function sections(language: Language): readonly Section[] {
  const rows = catalogueRows(language);
  return FAMILIES.map((family) => ({
    title: catalogueWords(language).families[family],
    rows: rows.filter((row) => row.family === family).map((row) => cellsOf(row, language)),
  }));
}

export function catalogueMarkdown(language: Language): string {
  const { title, about, columns } = catalogueWords(language);
  const headers = Object.values(columns);
  const line = (cells: Cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const parts = sections(language).map((section) =>
    [`## ${section.title}`, "", line(headers), line(headers.map(() => "---")), ...section.rows.map(line)].join("\n"),
  );
  return [`# ${title}`, about, ...parts, ""].join("\n\n");
}

const STYLE =
  "body{font:15px/1.5 'Segoe UI',sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1b1a19;" +
  "background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;" +
  "padding:.4rem .6rem;border-bottom:1px solid #d2d0ce}th{background:#0b2545;" +
  "color:#fff}td:first-child{white-space:nowrap;" +
  "font-weight:600}@media(prefers-color-scheme:dark){body{color:#f3f2f1;" +
  "background:#1b1a19}td{border-color:#484644}}";

/** A page that needs nothing else. Each check can be linked to by its id. */
export function catalogueHtml(language: Language): string {
  const { title, about, columns } = catalogueWords(language);
  const head = `<tr>${Object.values(columns)
    .map((column) => `<th scope="col">${escaped(column)}</th>`)
    .join("")}</tr>`;
  const row = (cells: Cells) => `<tr id="${escaped(cells[0]!)}">${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
  const body = sections(language).map(
    (section) =>
      `<h2>${escaped(section.title)}</h2>\n<table>\n<thead>${head}</thead>\n<tbody>` +
      `\n${section.rows.map(row).join("\n")}\n</tbody>\n</table>`,
  );
  return (
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" ` +
    `content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>\n<style>${STYLE}</style>` +
    `\n</head>\n<body>\n<h1>${escaped(title)}</h1>\n<p>${escaped(about)}</p>\n${body.join("\n")}\n</body>\n</html>` +
    `\n`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
