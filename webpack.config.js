/** Everything under dist/: the functions, the pane and the ribbon commands, the command line, and the workbench. */
const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin, Compilation, optimize, sources } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted";
const LOCAL_ORIGIN = "https://localhost:3000";

/**
 * What a page of the add-in may load and do: its own scripts, and what is named here with its reason. A page cannot say who
 * may frame it; the server it is published from can (frame-ancestors).
 */
const PAGE_POLICY = {
  "default-src": "'none'",
  // Office.js has to come from Microsoft, and where the browser part of Excel lacks Microsoft's Ajax library it fetches that too.
  "script-src": "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  // Fluent adds style elements without a text and fills them by rules: the hash is that of no text, and lets no other in.
  "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src": "'self'",
  // A message of the ribbon may open in a frame; and Office.js asks Microsoft in one whether to trust a server of Excel it does not know.
  "frame-src": "'self' https://appsforoffice.microsoft.com",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const source = (file) => path.resolve(__dirname, "src", file);

/** Types are checked by `npm run typecheck`; the build only strips them. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, target } } },
});

/** One HTML page around one bundle; `scripts` come first and in order, for Office.js has to be there before our code. */
const page = (name, title, scripts) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    chunks: [name],
    template: "assets/page.ejs",
    title,
    scripts,
    policy: scripts.length > 0 ? PAGE_POLICY : null,
    scriptLoading: "blocking",
    inject: "body",
  });

/** Marks the command line as a program. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) => fs.chmodSync(path.join(outputOptions.path, file), 0o755)),
});

/**
 * What the metadata plugin cannot say: errors inside ranges reach the functions, help addresses follow the origin, and
 * Hindi has a twin with the same ids. The help page lists the same metadata.
 */
const finishedMetadata = (origin) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("finishedMetadata", (compilation) => {
      compilation.fileDependencies.add(source("functions/help.hi.json"));
      compilation.hooks.processAssets.tap({ name: "finishedMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const generated = compilation.getAsset("functions.json");
        if (generated === undefined) return;
        const english = {
          allowErrorForDataTypeAny: true,
          ...JSON.parse(generated.source.source().toString().replaceAll(LOCAL_ORIGIN, origin)),
        };
        const hindi = inHindi(english, JSON.parse(fs.readFileSync(source("functions/help.hi.json"), "utf8")));
        const text = (value) => new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
        compilation.updateAsset("functions.json", text(english));
        compilation.emitAsset("functions-hi.json", text(hindi));
        compilation.emitAsset("assets/functions.html", new sources.RawSource(helpPage(english, hindi)));
      });
    }),
});

const inHindi = (metadata, help) => ({
  ...metadata,
  functions: metadata.functions.map((each) => ({
    ...each,
    description: help.functions[each.id].description,
    parameters: each.parameters.map((parameter) => ({ ...parameter, description: help.functions[each.id].parameters[parameter.name] })),
  })),
  enums: metadata.enums.map((each) => ({
    ...each,
    values: each.values.map((value) => ({ ...value, tooltip: help.enums[each.id][value.name] })),
  })),
});

const helpPage = (english, hindi) => {
  const row = (parameter, twin) =>
    `<tr><td>${parameter.optional ? `[${parameter.name}]` : parameter.name}</td><td>${parameter.description}</td><td lang="hi">${twin.description}</td></tr>`;
  const syntax = ({ name, parameters }) =>
    `=CCTS.${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
  const section = (each, twin) =>
    `<h2 id="${each.id}">CCTS.${each.name}</h2>\n<p><code>${syntax(each)}</code></p>\n<p>${each.description}</p>\n<p lang="hi">${twin.description}</p>\n<table>${each.parameters.map((parameter, i) => row(parameter, twin.parameters[i])).join("\n")}</table>`;
  const style =
    "body{font:16px/1.5 Segoe UI,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}td{padding:.2rem 1rem .2rem 0;vertical-align:top}h2{scroll-margin-top:1rem}:target{outline:2px solid #2a6384;outline-offset:.4rem}code{overflow-wrap:anywhere}@media(prefers-color-scheme:dark){body{color:#f3f2f1;background:#1b1a19}}";
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>CCTS functions</title><style>${style}</style></head><body>\n<h1>CCTS functions</h1>\n${english.functions.map((each, i) => section(each, hindi.functions[i])).join("\n")}\n</body></html>\n`;
};

const EXTENSIONS = [".ts", ".tsx", ".mjs", ".js"];

/** Both languages run from left to right, so nothing turns styles round; and a list of names is a rule. */
const LIGHTER = {
  "rtl-css-js/core": source("taskpane/themes/leftToRight.ts"),
  [require.resolve("@fluentui/tokens/package.json").replace("package.json", path.join("lib", "tokens.js"))]:
    source("taskpane/themes/tokens.ts"),
};

const bundle = (name, mode, rest) => ({
  name,
  mode,
  context: __dirname,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: EXTENSIONS },
  performance: { hints: false },
  // swc, which the tests compile with too: smaller than terser, in a tenth of its time.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: { ecma: 2020, compress: { ecma: 2020, passes: 4 }, mangle: true },
      }),
    ],
  },
  stats: "errors-warnings",
  cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  ...rest,
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: `${name}/[name].js`, ...rest.output },
});

/** Runs where there is neither DOM nor Office.js; the plugin writes functions.json and the associate() calls. */
const functions = (mode, origin) =>
  bundle("functions", mode, {
    target: "es2020",
    entry: { functions: source("functions/functions.ts") },
    // One file: this runtime has no means of loading another.
    output: { publicPath: "", chunkFormat: false },
    module: { rules: [typescript("ES2020")] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      finishedMetadata(origin),
      page("functions", "CCTS functions", [`${MICROSOFT}/custom-functions-runtime.js`]),
    ],
  });

/** A page of the add-in with its bundle. Each is built by itself: what only the other uses would keep modules apart. */
const addInPage = (name, mode, title, entry, plugins = []) =>
  bundle(name, mode, {
    target: ["web", "es2020"],
    entry: { [name]: source(entry) },
    output: { publicPath: "auto" },
    resolve: { extensions: EXTENSIONS, alias: LIGHTER },
    module: { rules: [typescript("ES2020")] },
    plugins: [page(name, title, [`${MICROSOFT}/office.js`]), ...plugins],
  });

/** The task pane, with the manifest rewritten to the place everything will be served from. */
const taskPane = (mode, origin) =>
  addInPage("taskpane", mode, "CCTS for Excel", "taskpane/taskpane.tsx", [
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.ejs"] } },
        { from: "manifest.xml", to: "manifest.xml", transform: (xml) => xml.toString().replaceAll(LOCAL_ORIGIN, origin) },
      ],
    }),
  ]);

/** The ribbon commands. */
const commands = (mode) => addInPage("commands", mode, "CCTS commands", "commands/commands.ts");

/** Programs for Node: the command line, and the server behind `npm start`. Left readable: nobody downloads them, and a fault names its line. */
const programs = (mode) =>
  bundle("programs", mode, {
    target: "node20",
    // Its threads run the same file.
    node: { __filename: false },
    entry: { cli: source("cli/cli.ts"), serve: source("workbench/serve.ts") },
    optimization: { minimize: false },
    module: { rules: [typescript("ES2022")] },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^cli\.js$/ }),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      executable("cli.js"),
    ],
  });

/**
 * The grid draws what is edited letter by letter, which takes Devanagari apart; emoji it draws by grapheme, so those letters too.
 * All of a grapheme is drawn in the place of its first letter, and the others take no room, so that the caret stays between
 * letters. The build fails where the grid's code is no longer so.
 */
const DEVANAGARI_BY_GRAPHEME = {
  test: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: "string-replace-loader",
  options: {
    multiple: [
      {
        search: "return first ? isEmojiGrapheme(first) : false;",
        replace: "return first ? isEmojiGrapheme(first) || /^\\p{Script=Devanagari}/u.test(first) : false;",
        strict: true,
      },
      {
        search: "glyphGroup: [createSkeletonLetterGlyph(firstGrapheme, config)]",
        replace:
          "glyphGroup: /^\\p{Script=Devanagari}/u.test(firstGrapheme)" +
          ' ? [...firstGrapheme].map((_, i) => ({ ...createSkeletonLetterGlyph(i === 0 ? firstGrapheme : "", config), count: 1 }))' +
          " : [createSkeletonLetterGlyph(firstGrapheme, config)]",
        strict: true,
      },
    ],
  },
};

/**
 * The page `npm start` opens. Excel's client library is not part of it: the server hands it out from node_modules.
 * The grid's packages come minified, and nobody downloads this page from afar, so it is left as it is.
 */
const workbench = (mode) =>
  bundle("workbench", mode, {
    target: ["web", "es2022"],
    entry: {
      workbench: source("workbench/workbench.ts"),
      frame: source("workbench/frame.ts"),
      fileWorker: source("workbench/fileWorker.ts"),
    },
    output: { publicPath: "auto" },
    optimization: { minimize: false },
    module: { rules: [typescript("ES2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }, DEVANAGARI_BY_GRAPHEME] },
    plugins: [page("workbench", "CCTS workbench", [])],
  });

/** `--env origin=https://...` builds for another server than the developer's own machine. */
module.exports = ({ origin = LOCAL_ORIGIN, WEBPACK_SERVE } = {}, { mode = "production" } = {}) =>
  WEBPACK_SERVE
    ? Promise.all([functions(mode, origin), commands(mode), secureServer(taskPane(mode, origin))])
    : [functions(mode, origin), taskPane(mode, origin), commands(mode), programs(mode), workbench(mode)];

/** Excel loads add-ins over https only. The certificate is asked for when serving, never when building. */
async function secureServer(config) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  return { ...config, devServer: { port: 3000, server: { type: "https", options }, headers: { "Access-Control-Allow-Origin": "*" } } };
}
