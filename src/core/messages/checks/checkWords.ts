/** What a check says: a short title, the finding with its words in braces, and the remedy. */
export interface CheckWords {
  readonly title: string;
  readonly what: string;
  readonly how: string;
}
