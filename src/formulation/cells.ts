import type { Model, ModelPerson, ModelPost } from "../model/types";
import { gapsOf } from "./requirements";
import type { Cell } from "./types";

/** Cells of a program while they are found; people that no rule tells apart share one. */
export interface Cells {
  /** The first are the posts, in order. */
  readonly cells: readonly Cell[];
  /** The cell of a person in a post, by index. */
  inPost(person: number, post: number): number;
  /** The cell of a volunteer's own seat. */
  inSeat(person: number): number;
}

/**
 * Own seats that count in the same rows share a cell, and so do the people of a post who meet the same entries of
 * `reserved`, come from the same section that has people to keep (where the post is retained), and have no listed
 * relatives.
 */
export function cellsOf(model: Model): Cells {
  const cells: Cell[] = model.posts.map((post, index) => postCell(model, post, index, 0, -1, -1));
  const known = new Map<string, number>();
  const isPlain = model.posts.map(
    ({ demand, reserved }) => demand !== "retained" && !reserved.some(({ count }) => count > 0),
  );
  const keeps = model.sections.map(({ keepAtLeast }) => keepAtLeast > 0);
  const cellOf = (key: string, make: () => Cell): number => {
    let cell = known.get(key);
    if (cell === undefined) {
      cell = cells.push(make()) - 1;
      known.set(key, cell);
    }
    return cell;
  };
  return {
    cells,
    inPost(i, p) {
      const person = model.people[i];
      const isAlone = person.relatives.length > 0;
      if (isPlain[p] && !isAlone) return p;
      const post = model.posts[p];
      const section = post.demand === "retained" && keeps[person.section] ? person.section : -1;
      const reserves = reservesMet(model, person, post);
      const alone = isAlone ? i : -1;
      if (reserves === 0 && section < 0 && !isAlone) return p;
      return cellOf(`post ${p} ${reserves} ${section} ${alone}`, () =>
        postCell(model, post, p, reserves, section, alone),
      );
    },
    inSeat(i) {
      const { seatLine, home, leaderRank, relatives, sitsInSection, section: own } = model.people[i];
      const section = sitsInSection && keeps[own] ? own : -1;
      const alone = relatives.length > 0 ? i : -1;
      return cellOf(`seat ${seatLine} ${home} ${leaderRank} ${section} ${alone}`, () => ({
        kind: "seat",
        line: seatLine,
        body: home,
        leaderRank,
        section,
        person: alone,
      }));
    },
  };
}

function postCell(
  model: Model,
  { demand, body }: ModelPost,
  post: number,
  reserves: number,
  section: number,
  person: number,
): Cell {
  const isSourced = demand !== "retained" && model.bodies[body].isReformed;
  return { kind: "post", post, demand, isSourced, reserves, section, person };
}

/** Entries that bind nothing are met by nobody. */
function reservesMet(model: Model, person: ModelPerson, { reserved }: ModelPost): number {
  let met = 0;
  reserved.forEach(({ count, requires }, k) => {
    if (count > 0 && gapsOf(model, person, requires).length === 0) met |= 1 << k;
  });
  return met;
}
