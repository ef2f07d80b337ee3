import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { groupBy } from "../support/groups";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Factors of two IPCC editions in one plan: the older one was superseded, or the newer one was not used throughout. */
export const mixedEditions: Check = {
  id: "FA-27",
  family: "factors",
  severity: "warning",
  cite: procedure("5(6).4, 5(7)(ii)"),
  companions: [],
  example: { stream: "HSD (DG)", edition: "1996", others: "2006" },
  run: withPlan(({ plan }) => {
    const cited = plan.streams.flatMap((row) => {
      const edition = /ipcc\D{0,40}?((?:19|20)\d{2})/i.exec(row.source.text)?.[1];
      return edition === undefined ? [] : [{ row, edition }];
    });
    const editions = groupBy(cited, ({ edition }) => edition);
    const usual = [...editions.values()].reduce<readonly unknown[]>((most, group) => (group.length > most.length ? group : most), []);
    return cited
      .filter((each) => !usual.includes(each))
      .map(({ row, edition }) =>
        atEntry(row.source, {
          stream: streamName(row),
          edition,
          others: [...editions.keys()].filter((other) => other !== edition).join(", "),
        }),
      );
  }),
};
