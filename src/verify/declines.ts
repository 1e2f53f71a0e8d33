import { bitOf } from "./reason-bits";
import { locate, type Register } from "./register";

/** Per person, per post: the reasons `unit-declined` and `home-declined` as bits. Only pairs that somebody declined. */
export type Declines = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Who was declined where. Accept, hold and silence leave a pair as it is. */
export function collectDeclines(at: Register): Declines {
  const declines = new Map<number, Map<number, number>>();
  for (const response of at.scenario.responses ?? []) {
    if (response.decision !== "decline") continue;
    const i = locate(at.personAt, response.person);
    const p = locate(at.postAt, response.post);
    const bit = bitOf(response.by === "home" ? "home-declined" : "unit-declined");
    const posts = declines.get(i) ?? new Map<number, number>();
    posts.set(p, (posts.get(p) ?? 0) | bit);
    declines.set(i, posts);
  }
  return declines;
}
