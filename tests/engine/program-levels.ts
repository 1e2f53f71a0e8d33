import type { Extra, Level, Term } from "../../src/formulation/types";
import { type Demand, ranks, type Sketch } from "./sketch";

/** The goals of a sketch, level by level, and fewest grants. */
export function levelsOf({ posts, policy }: Sketch, extras: readonly Extra[]): Level[] {
  const those = (wanted: (extra: Extra) => boolean): number[] =>
    [...extras.keys()].filter((e) => wanted(extras[e]));
  const shortages = (...demands: readonly Demand[]): Level => ({
    goal: "minimums",
    sense: "least",
    terms: [
      {
        on: "extras",
        extras: those((extra) => extra.kind === "shortage" && demands.includes(posts[extra.post].demand)),
        coefficient: 1,
      },
    ],
  });
  const levels = policy.goals.flatMap((goal): Level[] => {
    if (goal === "minimums")
      return [shortages("new-body", "coordinating-office"), shortages("urgent"), shortages("retained")];
    if (goal === "place") return [{ goal, sense: "least", terms: [{ on: "waiting", coefficient: 1 }] }];
    if (goal === "recover") {
      const recovered = those((extra) => extra.kind === "recovered");
      return [{ goal, sense: "most", terms: [{ on: "extras", extras: recovered, coefficient: 1 }] }];
    }
    if (goal === "preferences") return preferenceLevels(policy);
    const demand = goal.slice("fill:".length) as Demand;
    return [{ goal, sense: "most", terms: [{ on: "demand", demand, coefficient: 1 }] }];
  });
  const grants = those((extra) => extra.kind === "grant");
  return [
    ...levels,
    { goal: "fewest-grants", sense: "least", terms: [{ on: "extras", extras: grants, coefficient: 1 }] },
  ];
}

function preferenceLevels({ measure, pooled }: Sketch["policy"]): Level[] {
  const groups = pooled ? (["all"] as const) : (["affected", "volunteers"] as const);
  return groups.flatMap((people): Level[] => {
    const at = (rank: number, coefficient: number): Term => ({ on: "rank", people, rank, coefficient });
    const each = ranks.map((_, rank) => rank);
    const goal = "preferences";
    if (measure === "total-rank") return [{ goal, sense: "least", terms: each.map((r) => at(r, ranks[r])) }];
    if (measure === "generous")
      return each.reverse().map((r) => ({ goal, sense: "least", terms: [at(r, 1)] }));
    return each.map((r) => ({ goal, sense: "most", terms: [at(r, 1)] }));
  });
}
