/** Everything under dist/: the functions, the pane and the ribbon commands, the command line, and the workbench. */
const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin, optimize } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted";
const LOCAL_ORIGIN = "https://localhost:3000";

const source = (file) => path.resolve(__dirname, "src", file);

/** Types are checked by `npm run typecheck`; the build only strips them. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, target } } },
});

/** One HTML page around one bundle; `scripts` come first and in order, for Office.js has to be there before our code. */
const page = (name, title, scripts) =>
  new HtmlPlugin({ filename: `${name}.html`, chunks: [name], template: "assets/page.ejs", title, scripts, scriptLoading: "blocking", inject: "body" });

/** Marks the command line as a program. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) => fs.chmodSync(path.join(outputOptions.path, file), 0o755)),
});

const bundle = (name, mode, rest) => ({
  name,
  mode,
  context: __dirname,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  ...rest,
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: `${name}/[name].js`, ...rest.output },
});

/** Runs where there is neither DOM nor Office.js; the plugin writes functions.json and the associate() calls. */
const functions = (mode) =>
  bundle("functions", mode, {
    target: "es2020",
    entry: { functions: source("functions/functions.ts") },
    // One file: this runtime has no means of loading another.
    output: { publicPath: "", chunkFormat: false },
    module: { rules: [typescript("ES2020")] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      page("functions", "CCTS functions", [`${MICROSOFT}/custom-functions-runtime.js`]),
    ],
  });

/** The task pane and the ribbon commands, with the manifest rewritten to the place they will be served from. */
const addIn = (mode, origin) =>
  bundle("addin", mode, {
    target: ["web", "es2020"],
    entry: { taskpane: source("taskpane/taskpane.tsx"), commands: source("commands/commands.ts") },
    output: { publicPath: "auto" },
    module: { rules: [typescript("ES2020")] },
    plugins: [
      page("taskpane", "CCTS for Excel", [`${MICROSOFT}/office.js`]),
      page("commands", "CCTS commands", [`${MICROSOFT}/office.js`]),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.ejs"] } },
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => xml.toString().replaceAll(LOCAL_ORIGIN, origin) },
        ],
      }),
    ],
  });

/** Programs for Node: the command line, and the server behind `npm start`. */
const programs = (mode) =>
  bundle("programs", mode, {
    target: "node20",
    entry: { cli: source("cli/cli.ts"), serve: source("workbench/serve.ts") },
    module: { rules: [typescript("ES2022")] },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^cli\.js$/ }),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      executable("cli.js"),
    ],
  });

/**
 * The page `npm start` opens. Excel's client library is not part of it: the server hands it out from node_modules.
 * The grid's packages come minified, and nobody downloads this page from afar, so it is left as it is.
 */
const workbench = (mode) =>
  bundle("workbench", mode, {
    target: ["web", "es2022"],
    entry: { workbench: source("workbench/workbench.ts"), frame: source("workbench/frame.ts") },
    output: { publicPath: "auto" },
    optimization: { minimize: false },
    module: { rules: [typescript("ES2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    plugins: [page("workbench", "CCTS workbench", [])],
  });

/** `--env origin=https://...` builds for another server than the developer's own machine. */
module.exports = ({ origin = LOCAL_ORIGIN, WEBPACK_SERVE } = {}, { mode = "production" } = {}) =>
  WEBPACK_SERVE
    ? Promise.all([functions(mode), secureServer(addIn(mode, origin))])
    : [functions(mode), addIn(mode, origin), programs(mode), workbench(mode)];

/** Excel loads add-ins over https only. The certificate is asked for when serving, never when building. */
async function secureServer(config) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  return { ...config, devServer: { port: 3000, server: { type: "https", options }, headers: { "Access-Control-Allow-Origin": "*" } } };
}
