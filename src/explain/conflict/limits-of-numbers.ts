import type { Model } from "../../model/types";
import type { Liftable } from "./liftable";

/** What bounds how many: seats, leader positions, quota, pools, ceilings. */
export function limitsOfNumbers(model: Model): Liftable[] {
  return [...seats(model), ...offices(model), ...positions(model), ...quota(model), ...pools(model)];
}

function seats({ posts }: Model): Liftable[] {
  return posts.flatMap(({ id, max, reserved }, post): Liftable[] => {
    const most: Liftable = {
      cause: { code: "openings-max", post: id, max },
      lift(draft) {
        draft.posts[post] = { ...draft.posts[post], max: draft.posts[post].max + draft.plenty };
      },
    };
    if (!reserved.some(({ count }) => count > 0)) return [most];
    const held: Liftable = {
      cause: { code: "reserved", post: id },
      lift(draft) {
        draft.posts[post] = { ...draft.posts[post], reserved: [] };
      },
    };
    return [held, most];
  });
}

function offices({ bodies, types, posts }: Model): Liftable[] {
  return bodies.flatMap(({ id, seats: held }, body) =>
    (held ?? []).flatMap((count, type): Liftable[] => {
      if (!posts.some((post) => post.body === body && post.type === type)) return [];
      return [
        {
          cause: { code: "office-seats", body: id, quotaType: types[type], seats: count },
          lift(draft) {
            const now = draft.bodies[body].seats?.map((seat, t) => (t === type ? seat + draft.plenty : seat));
            draft.bodies[body] = { ...draft.bodies[body], seats: now };
          },
        },
      ];
    }),
  );
}

function positions({ leaders, bodies, ranks }: Model): Liftable[] {
  return leaders.map(({ body, rank, positions: count }, line) => ({
    cause: { code: "leader-positions", body: bodies[body].id, rank: ranks[rank], positions: count },
    lift(draft) {
      draft.leaders[line] = { ...draft.leaders[line], positions: count + draft.plenty };
    },
  }));
}

/** Where a body has all the quota it can want, its smallest grant is what was asked for it, not for its own people. */
function quota({ lines, bodies, types }: Model): Liftable[] {
  return lines.map(({ body, type, room, grantMax, volunteers }, line) => ({
    cause: { code: "quota", body: bodies[body].id, quotaType: types[type], room, grantMax },
    lift(draft) {
      const now = draft.lines[line];
      const grantMin = now.grantMin > Math.max(0, volunteers - room) ? now.grantMin : 0;
      draft.lines[line] = { ...now, room: Math.max(0, room) + draft.plenty, grantMin };
    },
  }));
}

function pools({ pools: all, jurisdictions, types }: Model): Liftable[] {
  return all.flatMap(({ jurisdiction, type, toDivide, demanded }, pool): Liftable[] => {
    const named = { jurisdiction: jurisdictions[jurisdiction].id, quotaType: types[type] };
    const available: Liftable = {
      cause: { code: "pool", ...named, available: toDivide - demanded },
      lift(draft) {
        draft.pools[pool] = { ...draft.pools[pool], toDivide: toDivide + draft.plenty };
      },
    };
    if (demanded === 0) return [available];
    const ceiling: Liftable = {
      cause: { code: "ceiling", ...named, demanded },
      lift(draft) {
        draft.pools[pool] = { ...draft.pools[pool], demanded: 0 };
      },
    };
    return [ceiling, available];
  });
}
