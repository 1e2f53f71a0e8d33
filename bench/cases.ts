import { levelValue } from "../src/engine/costs";
import { minimumClasses } from "../src/formulation/goals/minimums";
import type { Answer } from "../src/formulation/types";
import { type Engine, type Program, parseScenario, type Scenario } from "../src/index";
import type { Goals } from "./jobs";
import { benchScenario } from "./scenario";
import { preferences, seed } from "./sizes";

/** Goals of the bench: the library's own (minimums, place, rank-maximal preferences), or a few that one number can hold. */
const policies: Record<Goals, Pick<Scenario, "policy">> = {
  ranked: {},
  packed: {
    policy: { goals: ["place", "preferences"], preferences: "total-rank", pooledPreferences: true },
  },
};

/** The generated document, before it is parsed. */
export function benchDocument(people: number, posts: number, goals: Goals): Scenario {
  return { ...benchScenario({ people, posts, preferences, seed }), ...policies[goals] };
}

/** The same, parsed: its model is ready, so that what follows times the formulation and the engine alone. */
export function benchCase(people: number, posts: number, goals: Goals): Scenario {
  return parseScenario(benchDocument(people, posts, goals));
}

/** The answer of an engine, or an error that ends the job. */
export function answerOf(engine: Engine, program: Program): Answer {
  const outcome = engine.solve(program, { proceed: () => true });
  if (outcome.status === "optimal") return outcome.answer;
  throw new Error(`${engine.name}: ${outcome.status === "failed" ? outcome.reason : outcome.status}`);
}

/** The value of every level, least or most as the level says. */
export function levelValues(program: Program, answer: Answer): number[] {
  return program.levels.map((level) => levelValue(program, level, answer));
}

/** Ends the job where two lists of numbers differ. */
export function mustEqual(what: string, found: readonly number[], expected: readonly number[]): void {
  const agree = found.length === expected.length && found.every((value, k) => value === expected[k]);
  if (!agree) throw new Error(`${what}: [${found.join(", ")}] is not [${expected.join(", ")}]`);
}

export function levelNames(program: Program): string[] {
  return program.levels.map(({ goal, sense, terms }, k) => {
    const [term] = terms;
    if (goal === "minimums") {
      const demands = minimumClasses[k - program.levels.findIndex((level) => level.goal === goal)];
      return `${goal}: missing in ${demands.join(" and ")} posts (${sense})`;
    }
    const isOneRank = goal === "preferences" && terms.length === 1 && term.on === "rank";
    return isOneRank
      ? `${goal}: ${term.people} at rank ${program.ranks[term.rank]} (${sense})`
      : `${goal} (${sense})`;
  });
}
