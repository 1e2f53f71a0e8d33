import type { PlainRow, RowName } from "./cells";
import type { Facts } from "./facts";
import type { SpecialRow } from "./special-rows";

/**
 * Rows by the names that a plan gives them: `rule:id` or `rule:id/id`, where `/`, `:` and `\\` within an id stand behind
 * a `\\`. A post's minimum is a row over the same pairs as its seats.
 *
 * @returns undefined where a name names no row of the scenario
 * @example readRowNames(facts, ["person:p01", "body:agri/administrative", "leaders:agri/head"])
 */
export function readRowNames(facts: Facts, names: readonly string[]): RowName[] | undefined {
  const { at } = facts;
  const rows: RowName[] = [];
  for (const name of names) {
    const colon = name.indexOf(":");
    const ids = splitIds(name.slice(colon + 1));
    const read = (
      rule: PlainRow["rule"],
      ...maps: readonly ReadonlyMap<string, number>[]
    ): PlainRow | undefined => {
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
    else row = readSpecial(facts, rule, ids);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}

/** `reserved:post/0/2`, `continuity:body/section`, `relatives:person/post/relative` or, from an own seat, `relatives:person/relative`. */
function readSpecial(facts: Facts, rule: string, ids: readonly string[]): SpecialRow | undefined {
  const { at, sections } = facts;
  if (rule === "reserved") {
    const post = at.postAt.get(ids[0]);
    const entries = ids.slice(1);
    const isSet = entries.every((k, place) => /^[0-5]$/.test(k) && (place === 0 || entries[place - 1] < k));
    if (post === undefined || !isSet) return undefined;
    return { rule, post, reserves: entries.reduce((set, k) => set | (1 << Number(k)), 0) };
  }
  if (rule === "continuity" && ids.length === 2) {
    const body = at.bodyAt.get(ids[0]) ?? -1;
    const group = body < 0 ? -1 : sections.groupOf(body, ids[1]);
    const isFirst =
      group >= 0 && sections.first[group].body === body && sections.first[group].section === ids[1];
    return isFirst ? { rule, group } : undefined;
  }
  if (rule !== "relatives" || ids.length < 2 || ids.length > 3) return undefined;
  const person = at.personAt.get(ids[0]);
  const post = ids.length === 2 ? -1 : at.postAt.get(ids[1]);
  const relative = at.personAt.get(ids[ids.length - 1]);
  if (person === undefined || post === undefined || relative === undefined) return undefined;
  return { rule, person, post, relative };
}

function splitIds(text: string): string[] {
  const ids = [""];
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "/") ids.push("");
    else ids[ids.length - 1] += text[k] === "\\" ? (text[++k] ?? "") : text[k];
  }
  return ids;
}
