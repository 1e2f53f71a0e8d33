import type { Facts } from "./facts";
import { byCodePoint } from "./order";
import { type Cursor, each, type Fields, fields, refuse, take, text, whole } from "./reading";
import type { Reserves } from "./reserves";

/** A row that a certificate prices, by position. */
export type PricedRow =
  | {
      readonly rule: "post" | "minimum" | "office" | "leaders" | "body" | "pool" | "continuity";
      readonly position: number;
    }
  | { readonly rule: "reserved"; readonly post: number; readonly reserves: Reserves }
  | {
      readonly rule: "relatives";
      readonly person: number;
      /** −1 for their own seat. */
      readonly post: number;
      readonly relative: number;
    };

/** Which row an entry of a certificate is about; its price is not looked at. Throws where there is no such row. */
export function readPrice(facts: Facts, entry: unknown, cursor: Cursor): PricedRow {
  const { at, hosts, homes, sections, reserves, relatives } = facts;
  const rule = take(Object(entry), "rule", text, cursor);
  const open = (...ids: string[]): Fields => fields(entry, ["rule", "price", ...ids], 0, cursor);
  const known = (own: Fields, field: string, positions: ReadonlyMap<string, number>): number =>
    positions.get(take(own, field, text, cursor)) ?? refuse(cursor, "an id of the scenario");
  switch (rule) {
    case "post":
    case "minimum":
      return { rule, position: known(open("post"), "post", at.postAt) };
    case "leaders": {
      const own = open("body", "rank");
      return {
        rule,
        position: known(own, "body", at.bodyAt) * at.ranks.length + known(own, "rank", at.rankAt),
      };
    }
    case "pool": {
      const own = open("jurisdiction", "quotaType");
      const j = known(own, "jurisdiction", at.jurisdictionAt);
      return { rule, position: j * at.types.length + known(own, "quotaType", at.typeAt) };
    }
    case "office":
    case "body": {
      const own = open("body", "quotaType");
      const b = known(own, "body", at.bodyAt);
      // An office has a row of its own only inside a host, and then has no line.
      if ((rule === "office") !== (hosts.host[b] !== b)) refuse(cursor, "a body that has such a row");
      return { rule, position: b * at.types.length + known(own, "quotaType", at.typeAt) };
    }
    case "continuity": {
      const own = open("body", "section");
      const body = known(own, "body", at.bodyAt);
      const section = take(own, "section", text, cursor);
      const group = sections.groupOf(body, section);
      const first = group < 0 || sections.need[group] === 0 ? undefined : sections.first[group];
      if (first?.body !== body || first.section !== section) refuse(cursor, "a section that keeps somebody");
      return { rule, position: group };
    }
    case "reserved": {
      const own = open("post", "reserves");
      const post = known(own, "post", at.postAt);
      const set = take(own, "reserves", (value) => each(value, 6, cursor, whole), cursor);
      const last = at.scenario.posts[post].reserved?.length ?? 0;
      const isSet = set.every((k, place) => k >= 0 && k < last && (place === 0 || set[place - 1] < k));
      const mask = isSet ? set.reduce((bits, k) => bits | (1 << k), 0) : 0;
      if (!reserves.setsOf(post).includes(mask)) refuse(cursor, "entries of the post, ascending");
      return { rule, post, reserves: mask };
    }
    case "relatives": {
      const ofPost = Object.hasOwn(Object(entry), "post");
      const own = ofPost ? open("person", "post", "relative") : open("person", "relative");
      const person = known(own, "person", at.personAt);
      const relative = known(own, "relative", at.personAt);
      const post = ofPost ? known(own, "post", at.postAt) : -1;
      const { people } = at.scenario;
      const isFirst = byCodePoint(people[person].id, people[relative].id) < 0;
      const isPair = isFirst && relatives.of.get(person)?.includes(relative) === true;
      const hasSeat = ofPost || homes.affected[person] === 0;
      if (!isPair || !hasSeat) refuse(cursor, "two relatives, the smaller id first");
      return { rule, person, post, relative };
    }
    default:
      return refuse(cursor, "a rule that has rows");
  }
}
