/** Tells Node that TypeScript is CommonJS here: it then reads it as it reads what is required. */
export async function load(url, context, next) {
  const isTypeScript = /\.tsx?(\?|$)/.test(url);
  return isTypeScript ? { format: "commonjs", shortCircuit: true, source: null } : next(url, context);
}
