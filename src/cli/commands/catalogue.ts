/** `ccts catalogue`: every check, with what it says, why, and how to fix what it finds. */
import path from "node:path";
import { Option } from "commander";
import { catalogueRows } from "../../core/checks/engine/catalogue";
import { LANGUAGES } from "../../core/messages";
import type { Language } from "../../core/messages";
import { catalogueHtml, catalogueMarkdown } from "../show/cataloguePages";
import { jsonText } from "../show/output";
import { optionWords } from "../messages";
import { refuseOutput } from "../outputs";
import type { SingleCommand } from "./command";
import { oneOf, overwriteOption } from "./options";
import { newFile } from "./writing";

interface CatalogueOptions {
  readonly language: Language;
  readonly out?: string;
  readonly json?: boolean;
  readonly overwrite?: boolean;
}

const PAGES: Readonly<Record<string, (language: Language) => string>> = {
  ".html": catalogueHtml,
  ".md": catalogueMarkdown,
  ".json": (language) => `${jsonText(catalogueRows(language))}\n`,
};

export const catalogue: SingleCommand = {
  over: "nothing",
  name: "catalogue",
  summary: "every check: what it says, why, and how to fix what it finds",
  options: () => [
    new Option("--language <language>", optionWords.catalogueLanguage).argParser(oneOf(LANGUAGES)).default("en"),
    new Option("--out <file>", optionWords.catalogueOut),
    overwriteOption(),
    new Option("--json", optionWords.catalogueJson).conflicts("out"),
  ],
  examples: [
    { line: "ccts catalogue --out checks.html", about: "a page for the browser" },
    { line: "ccts catalogue --language hi", about: "in Hindi, printed as Markdown" },
  ],
  run(options, { files, print }) {
    const { language, out, json, overwrite } = options as CatalogueOptions;
    if (out === undefined) print((json === true ? PAGES[".json"]! : catalogueMarkdown)(language).trimEnd());
    else {
      refuseOutput(out, { overwrite, extensions: Object.keys(PAGES) }, files);
      files.write(out, new TextEncoder().encode(PAGES[path.extname(out).toLowerCase()]!(language)), newFile(overwrite));
    }
    return Promise.resolve(0);
  },
};
