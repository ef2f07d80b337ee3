/** Names that the plant gives its streams, meters and products. */

import { remembering } from "../quantity/remembering";

/** Names are compared without case and extra spaces. */
export const identity = remembering((text: string): string => text.trim().toLowerCase().replace(/\s+/g, " "));

/** Two rows with the same key feed the same figure: stream and use, in any spelling of case and space. */
export function streamKey(stream: string, use: string): string {
  return `${identity(stream)}|${identity(use)}`;
}

/** Lower-case id of a stream, meter or product for line ids: "Imported coal", "kiln" -> "imported-coal.kiln". */
export function slug(...names: readonly string[]): string {
  return names
    .map((name) =>
      name
        .toLowerCase()
        .normalize("NFKD")
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((part) => part !== "")
    .join(".");
}
