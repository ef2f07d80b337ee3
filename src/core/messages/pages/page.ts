/** Words of a view that is fetched when it is first opened, in every language. A page is checked like the messages all views share. */
import type { Language } from "../language";

/** Nested words: texts, and texts for one and for several. */
export interface Words {
  readonly [key: string]: string | Words;
}

export type Page<W extends Words> = Readonly<Record<Language, W>>;
