import { declinesOf } from "../../formulation/declines";
import { formulate } from "../../formulation/formulate";
import { basisNames, type Extra, type Level, type Program, type Term } from "../../formulation/types";
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
  const mayLower = order.includes("openings-min");
  const extras = program.extras.map((extra): Extra => {
    if (extra.kind === "recovered") return { ...extra, upper: extra.upper + softened.more };
    if (extra.kind === "section-shortage" && isHard) return { ...extra, upper: 0 };
    if (extra.kind === "shortage" && isHard && !mayLower) return { ...extra, upper: 0 };
    return extra;
  });
  const levels = order.map((kind) => levelOf(kind, extras, isHard));
  return { ...program, rank, ranks: classes, extras, levels: [...levels, ...program.levels.slice(-1)] };
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
    case "openings-min":
      return { goal: "minimums", sense: "least", terms: isHard ? of("shortage") : [] };
    case "decline":
      return { goal: "preferences", sense: "least", terms: byClass((_, reconsidered) => reconsidered) };
    case "adjustment":
      return { goal: "preferences", sense: "least", terms: byClass((asked) => asked) };
  }
}
