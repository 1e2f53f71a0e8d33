import type { Program } from "../../formulation/types";
import type { Model } from "../../model/types";
import type { Liftable } from "./liftable";

/** What must be there: openings to fill, people to keep (both where minimums are hard), and smallest grants. */
export function demandsOf(model: Model, program: Program): Liftable[] {
  const { bodies, types, lines } = model;
  const isHard = model.scenario.policy?.hardMinimums === true;
  const grants = lines.flatMap(({ body, type, grantMin, volunteers, room }, line): Liftable[] => {
    const forOwn = Math.max(0, volunteers - room);
    if (grantMin <= forOwn) return [];
    return [
      {
        cause: { code: "grant-min", body: bodies[body].id, quotaType: types[type], min: grantMin },
        lift(draft) {
          draft.lines[line] = { ...draft.lines[line], grantMin: forOwn };
        },
      },
    ];
  });
  return isHard ? [...openings(model, program), ...keeping(model), ...grants] : grants;
}

function openings({ posts, people }: Model, program: Program): Liftable[] {
  const eligible = new Map(posts.flatMap(({ min }, post) => (min > 0 ? [[post, [] as string[]]] : [])));
  for (let i = 0; i < program.people; i++) {
    for (let a = program.start[i]; a < program.start[i + 1]; a++) {
      const cell = program.cell[a] < 0 ? undefined : program.cells[program.cell[a]];
      if (cell?.kind === "post") eligible.get(cell.post)?.push(people[i].id);
    }
  }
  return [...eligible].map(([post, ids]) => ({
    cause: { code: "openings-min", post: posts[post].id, min: posts[post].min, eligible: ids },
    lift(draft) {
      draft.posts[post] = { ...draft.posts[post], min: 0 };
    },
    posts: [post],
  }));
}

function keeping({ sections, bodies, posts }: Model): Liftable[] {
  return sections.flatMap(({ body, section, keepAtLeast }, index): Liftable[] => {
    if (keepAtLeast === 0) return [];
    return [
      {
        cause: { code: "keep-at-least", body: bodies[body].id, section, count: keepAtLeast },
        lift(draft) {
          draft.sections[index] = { ...draft.sections[index], keepAtLeast: 0 };
        },
        posts: posts.flatMap(({ demand }, post) => (demand === "retained" ? [post] : [])),
      },
    ];
  });
}
