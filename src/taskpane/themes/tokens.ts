/** In place of Fluent's list of its 500 names: each token is the custom property of its name. */
export const tokens: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
