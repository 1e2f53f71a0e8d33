import { declinesOf } from "../../formulation/declines";
import { formulate } from "../../formulation/formulate";
import {
  basisNames,
  type Extra,
  type Level,
  type Program,
  type Row,
  type Term,
} from "../../formulation/types";
import type { Model } from "../../model/types";
import type { Softened } from "./softened-model";
import type { RepairKind } from "./types";

const adjusted = basisNames.indexOf("adjusted");

/** What an alternative costs, as the index of a rank: people asked (0 or 1) × 3 + answers reconsidered (0 to 2). */
const classes = [0, 1, 2, 3, 4, 5] as const;

/** Edits that an alternative of the softened program needs. */
export function editsNeeded(program: Program, alternative: number): { asked: number; reconsidered: number } {
  const cost = program.rank[alternative];
  return cost < 0 ? { asked: 0, reconsidered: 0 } : { asked: cost >= 3 ? 1 : 0, reconsidered: cost % 3 };
}

/**
 * The program of the softened model whose levels count edits, kind by kind. In the place of ranks stand the edits that
 * an alternative needs. Of a pool that is larger by `more`, what is not recovered again is what an approval must bring.
 */
export function repairProgram(model: Model, softened: Softened, order: readonly RepairKind[]): Program {
  const isHard = model.scenario.policy?.hardMinimums === true;
  const program = formulate(withSoftOpenings(softened.model));
  const declines = declinesOf(model);
  const rank = Int32Array.from(program.rank, () => -1);
  for (let i = 0; i < program.people; i++) {
    for (let a = program.start[i]; a < program.start[i + 1]; a++) {
      if (program.cell[a] < 0) continue;
      const cell = program.cells[program.cell[a]];
      if (cell.kind === "seat") rank[a] = 0;
      else {
        const asked = program.basis[a] === adjusted && softened.askable[i] ? 3 : 0;
        rank[a] = asked + (order.includes("decline") ? declines.reasons(i, cell.post).length : 0);
      }
    }
  }
  const isCapped = (kind: RepairKind): boolean => isHard && !order.includes(kind);
  const extras = program.extras.map((extra): Extra => {
    if (extra.kind === "recovered") return { ...extra, upper: extra.upper + softened.more };
    if (extra.kind === "section-shortage" && isCapped("keep-at-least")) return { ...extra, upper: 0 };
    if (extra.kind === "shortage" && isCapped("openings-min")) return { ...extra, upper: 0 };
    return extra;
  });
  const { rows } = program;
  const widened =
    order.includes("openings-max") && isHard && moreOpeningsCanHelp(model)
      ? withMoreOpenings(model, rows, extras)
      : { rows, extras };
  const levels = order.map((kind) => levelOf(kind, widened.extras, isHard));
  return { ...program, ...widened, rank, ranks: classes, levels: [...levels, ...program.levels.slice(-1)] };
}

/**
 * Whom a post has no opening for waits, or keeps their own seat; nothing that must be there is missing then, but people
 * whom a section keeps in retained posts, and people beside reserved seats.
 */
function moreOpeningsCanHelp({ posts, sections }: Model): boolean {
  const keeps = sections.some(({ keepAtLeast }) => keepAtLeast > 0);
  return keeps || posts.some(({ min, reserved }) => min > 0 && reserved.length > 0);
}

/** Every post may have more openings, as many as there are people. Seats of offices that are counted by openings grow with them. */
function withMoreOpenings(
  { scenario, bodies, posts, people }: Model,
  rows: readonly Row[],
  extras: readonly Extra[],
): Pick<Program, "rows" | "extras"> {
  const withSeatsGiven = new Set(
    scenario.reforms.flatMap((reform) =>
      reform.kind === "host" && reform.seats !== undefined ? [reform.office] : [],
    ),
  );
  const more = posts.map((_, post): Extra => ({ kind: "openings", post, lower: 0, upper: people.length }));
  const grows = ({ subject }: Row, post: number): boolean => {
    if (subject.rule === "post" || subject.rule === "reserved") return subject.post === post;
    if (subject.rule !== "office" || withSeatsGiven.has(bodies[subject.body].id)) return false;
    return posts[post].body === subject.body && posts[post].type === subject.type;
  };
  return {
    extras: [...extras, ...more],
    rows: rows.map((row) => {
      const grown = [...posts.keys()].filter((post) => grows(row, post));
      const added = grown.map((post) => ({ extra: extras.length + post, coefficient: -1 as const }));
      return added.length === 0 ? row : { ...row, extras: [...row.extras, ...added] };
    }),
  };
}

function withSoftOpenings(model: Model): Model {
  const { scenario } = model;
  return { ...model, scenario: { ...scenario, policy: { ...scenario.policy, hardMinimums: false } } };
}

function levelOf(kind: RepairKind, extras: readonly Extra[], isHard: boolean): Level {
  const of = (wanted: Extra["kind"]): Term[] => [
    {
      on: "extras",
      coefficient: 1,
      extras: extras.flatMap((extra, index) => (extra.kind === wanted ? [index] : [])),
    },
  ];
  const byClass = (cost: (asked: number, reconsidered: number) => number): Term[] =>
    classes.flatMap((rank): Term[] => {
      const coefficient = cost(rank >= 3 ? 1 : 0, rank % 3);
      return coefficient === 0 ? [] : [{ on: "rank", people: "all", rank, coefficient }];
    });
  switch (kind) {
    case "approval":
      return { goal: "recover", sense: "most", terms: of("recovered") };
    case "keep-at-least":
      return { goal: "minimums", sense: "least", terms: isHard ? of("section-shortage") : [] };
    case "openings-max":
      return { goal: "minimums", sense: "least", terms: of("openings") };
    case "openings-min":
      return { goal: "minimums", sense: "least", terms: isHard ? of("shortage") : [] };
    case "decline":
      return { goal: "preferences", sense: "least", terms: byClass((_, reconsidered) => reconsidered) };
    case "adjustment":
      return { goal: "preferences", sense: "least", terms: byClass((asked) => asked) };
  }
}
