import type { RowName } from "./cells";
import type { Facts } from "./facts";

/**
 * Rows by the names that a plan gives them: `rule:id` or `rule:id/id`, where `/`, `:` and `\\` within an id stand behind
 * a `\\`. A post's minimum is a row over the same pairs as its seats.
 *
 * @returns undefined where a name names no row of the scenario
 * @example readRowNames(facts, ["person:p01", "body:agri/administrative", "leaders:agri/head"])
 */
export function readRowNames({ at }: Facts, names: readonly string[]): RowName[] | undefined {
  const rows: RowName[] = [];
  for (const name of names) {
    const colon = name.indexOf(":");
    const ids = splitIds(name.slice(colon + 1));
    const read = (
      rule: RowName["rule"],
      ...maps: readonly ReadonlyMap<string, number>[]
    ): RowName | undefined => {
      if (ids.length !== maps.length) return undefined;
      let position = 0;
      for (const [k, map] of maps.entries()) {
        const own = map.get(ids[k]);
        if (own === undefined) return undefined;
        position = position * map.size + own;
      }
      return { rule, position };
    };
    const rule = name.slice(0, colon);
    let row: RowName | undefined;
    if (rule === "person") row = read(rule, at.personAt);
    else if (rule === "post" || rule === "minimum") row = read("post", at.postAt);
    else if (rule === "office" || rule === "body") row = read(rule, at.bodyAt, at.typeAt);
    else if (rule === "pool") row = read(rule, at.jurisdictionAt, at.typeAt);
    else if (rule === "leaders") row = read(rule, at.bodyAt, at.rankAt);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}

function splitIds(text: string): string[] {
  const ids = [""];
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "/") ids.push("");
    else ids[ids.length - 1] += text[k] === "\\" ? (text[++k] ?? "") : text[k];
  }
  return ids;
}
