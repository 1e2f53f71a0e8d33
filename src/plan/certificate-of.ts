import type { RowPrices } from "../engine/types";
import type { Program, RowSubject } from "../formulation/types";
import { largestPrice } from "../kernel/largest-price";
import type { Model } from "../model/types";
import type { RowPrice, StageCertificate } from "./types";

/**
 * Writes row prices in ids, so that they can be checked against the scenario alone. Rows without a price are left out.
 *
 * @returns undefined where a cost or a price is beyond `largestPrice`: sums of them could not be checked exactly
 */
export function certificateOf(
  model: Model,
  program: Program,
  prices: RowPrices,
): StageCertificate | undefined {
  if (!isCheckable(program, prices)) return undefined;
  return {
    levels: prices.levels,
    prices: program.rows.flatMap((row, index) => {
      const price = [...prices.value.subarray(index * prices.levels, (index + 1) * prices.levels)];
      const named = price.every((value) => value === 0) ? undefined : nameRow(model, row.subject);
      return named === undefined ? [] : [{ ...named, price }];
    }),
  };
}

function isCheckable({ levels }: Program, { value }: RowPrices): boolean {
  const costs = levels.flatMap(({ terms }) => terms.map(({ coefficient }) => coefficient));
  return (
    costs.every((cost) => cost <= largestPrice) && value.every((price) => Math.abs(price) <= largestPrice)
  );
}

type Unpriced<T> = T extends unknown ? Omit<T, "price"> : never;

function nameRow(model: Model, subject: RowSubject): Unpriced<RowPrice> | undefined {
  switch (subject.rule) {
    case "post":
    case "minimum":
      return { rule: subject.rule, post: model.posts[subject.post].id };
    case "reserved":
      return { rule: "reserved", post: model.posts[subject.post].id, reserves: subject.reserves };
    case "relatives": {
      const person = model.people[subject.person].id;
      const relative = model.people[subject.relative].id;
      if (subject.post < 0) return { rule: "relatives", person, relative };
      return { rule: "relatives", person, post: model.posts[subject.post].id, relative };
    }
    case "continuity": {
      const { body, section } = model.sections[subject.section];
      return { rule: "continuity", body: model.bodies[body].id, section };
    }
    case "office":
      return { rule: "office", body: model.bodies[subject.body].id, quotaType: model.types[subject.type] };
    case "leaders": {
      const line = model.leaders[subject.leaderLine];
      return { rule: "leaders", body: model.bodies[line.body].id, rank: model.ranks[line.rank] };
    }
    case "body": {
      const line = model.lines[subject.line];
      return { rule: "body", body: model.bodies[line.body].id, quotaType: model.types[line.type] };
    }
    case "pool": {
      const pool = model.pools[subject.pool];
      const jurisdiction = model.jurisdictions[pool.jurisdiction].id;
      return { rule: "pool", jurisdiction, quotaType: model.types[pool.type] };
    }
    case "ceiling":
      return undefined;
  }
}
