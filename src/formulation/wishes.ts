import type { Model, ModelPerson } from "../model/types";

/** The wishes of one person at a time, resolved to posts. */
export interface Wishes {
  /** Reads the wishes of a person, by index into `Model.people`. */
  read(person: number): void;
  /** Posts they listed, by themselves or by their body; ascending. The list is another's after the next `read`. */
  posts(): readonly number[];
  /** The rank they gave a post (the lower one where two entries cover it), 0 where they did not list it. */
  rankOf(post: number): number;
  /** 服从调剂; for a volunteer it counts only if they listed something. */
  acceptsUnlisted(person: ModelPerson): boolean;
}

/** One reader for all people: a stamp per post says whose wish stands there, so that nothing is cleared in between. */
export function wishesOf(model: Model): Wishes {
  const { start, target, rank: wishRank } = model.wishes;
  const postsOfBody = model.bodies.map((): number[] => []);
  model.posts.forEach(({ body }, index) => {
    postsOfBody[body].push(index);
  });
  const stamp = new Int32Array(model.posts.length).fill(-1);
  const rank = new Float64Array(model.posts.length);
  let current = -1;
  const listed: number[] = [];
  let wrote = false;

  const note = (post: number, wish: number): void => {
    if (stamp[post] !== current) {
      stamp[post] = current;
      rank[post] = wish;
      listed.push(post);
    } else if (wish < rank[post]) rank[post] = wish;
  };
  return {
    read(person) {
      current = person;
      listed.length = 0;
      const { position } = model.people[person];
      wrote = start[position + 1] > start[position];
      for (let e = start[position]; e < start[position + 1]; e++) {
        const found = target[e];
        if (found >= 0) note(found, wishRank[e]);
        else if (found < -1) for (const post of postsOfBody[-2 - found]) note(post, wishRank[e]);
      }
      if (!isAscending(listed)) listed.sort((a, b) => a - b);
    },
    posts: () => listed,
    rankOf: (post) => (stamp[post] === current ? rank[post] : 0),
    acceptsUnlisted: (person) => person.acceptsAdjustment && (person.affected || wrote),
  };
}

function isAscending(list: readonly number[]): boolean {
  for (let k = 1; k < list.length; k++) if (list[k - 1] > list[k]) return false;
  return true;
}
