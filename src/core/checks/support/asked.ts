/** What the reading asks and nobody has answered yet, as findings. */
import type { QuestionTopic } from "../../reading/questions/questions";
import type { Check } from "../engine/check";
import { hit } from "./words";

/** One finding for each open question of a topic; {count} says how many cells or rows ask it. */
export function asked(topic: QuestionTopic): Check["run"] {
  return ({ reading }) =>
    reading.questions
      .filter((question) => question.topic === topic)
      .map(({ where, words, count }) => hit(where, { ...words, count: String(count) }));
}
