import { catalogueHtml, catalogueMarkdown } from "../../src/cli/show/cataloguePages";
import { CHECKS } from "../../src/core/checks";

test("the pages name every check once, in both languages", () => {
  for (const language of ["en", "hi"] as const) {
    const [markdown, html] = [catalogueMarkdown(language), catalogueHtml(language)];
    expect(CHECKS.filter(({ id }) => markdown.split(`\n| ${id} |`).length !== 2).map(({ id }) => id)).toEqual([]);
    expect(CHECKS.filter(({ id }) => html.split(`<tr id="${id}">`).length !== 2).map(({ id }) => id)).toEqual([]);
  }
  expect(catalogueHtml("hi")).toContain('<html lang="hi">');
  expect(catalogueHtml("en")).not.toContain("<250");
});
