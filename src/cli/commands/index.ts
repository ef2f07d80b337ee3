/** All commands, in the order the help lists them. */
import { catalogue } from "./catalogue";
import { check } from "./check";
import type { Command } from "./command";
import { forms } from "./forms";
import { handOver } from "./handOver";
import { inventory } from "./inventory";
import { map } from "./map";
import { newPlant } from "./newPlant";
import { nextYear } from "./nextYear";
import { questions } from "./questions";
import { read } from "./read";
import { verify } from "./verify";

export const COMMANDS: readonly Command[] = [
  newPlant,
  read,
  questions,
  map,
  check,
  inventory,
  forms,
  verify,
  handOver,
  nextYear,
  catalogue,
];
