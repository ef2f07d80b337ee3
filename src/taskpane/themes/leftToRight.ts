/** In place of what Fluent turns styles round with for languages from right to left: the pane has none. */

/** The styles as they are. */
export function convert<Styles>(styles: Styles): Styles {
  return styles;
}

/** A style's property and value as they are. */
export function convertProperty<Value>(key: string, value: Value): { readonly key: string; readonly value: Value } {
  return { key, value };
}
