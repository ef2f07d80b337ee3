/** Lets Node itself read the tests' TypeScript, so that all suites of a process share one copy of every module. */
import { register as readRequired } from "tsx/cjs/api";
import { register as readImported } from "tsx/esm/api";

readRequired();
readImported();
