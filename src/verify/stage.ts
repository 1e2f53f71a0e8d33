import type { Assignment } from "./assignment";
import type { Facts } from "./facts";
import { leastGrants } from "./refute/state";
import { count, type Tally } from "./tally";
import { withDirectedRank } from "./wishes";

/** A stage of a plan: what is true of it, whom it puts where, and what it grants by body and type. */
export interface Stage {
  readonly facts: Facts;
  readonly assignment: Assignment;
  readonly tally: Tally;
  readonly granted: Float64Array;
}

export interface Stages {
  readonly voluntary: Stage;
  /** Where policy opens it. */
  readonly directed?: Stage;
}

/**
 * The voluntary stage and, where policy opens it, the directed one (公务员法73), which ends in the plan as it finally is.
 * Before directed assignment placed anybody, they waited, and no more was granted than was needed.
 */
export function stagesOf(facts: Facts, assignment: Assignment, granted: Float64Array): Stages {
  if (facts.at.scenario.policy?.directed !== true) {
    return { voluntary: { facts, assignment, tally: count(facts, assignment), granted } };
  }
  const first = voluntaryPart(assignment);
  const tally = count(facts, first);
  const placesNobody = assignment.directed.every((directed) => directed === 0);
  const least = placesNobody ? granted : leastGrants(facts, tally.seated);
  const own = directedFacts(facts, first);
  return {
    voluntary: { facts, assignment: first, tally, granted: least },
    directed: { facts: own, assignment, tally: count(own, assignment), granted },
  };
}

function voluntaryPart({ post, rank, directed }: Assignment): Assignment {
  return {
    post: post.map((p, i) => (directed[i] === 1 ? -1 : p)),
    rank: rank.map((r, i) => (directed[i] === 1 ? -1 : r)),
    directed: new Uint8Array(directed.length),
  };
}

/** Placing everybody comes first of the goals, one rank more counts, and only who waited has a choice. */
function directedFacts(facts: Facts, { post }: Assignment): Facts {
  return {
    ...facts,
    goals: ["place", ...facts.goals.filter((goal) => goal !== "place")],
    wishes: withDirectedRank(facts.wishes),
    settled: post,
  };
}
