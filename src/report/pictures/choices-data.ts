import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";
import { bodyLabels } from "./body-labels";
import { gather } from "./gather";
import type { Ink } from "./inks";
import { type Journey, journeysOf } from "./journeys";
import type { PictureWords } from "./words";

const limit = 28;

/** The outcomes in the order in which a bar shows them. */
export const outcomes = [
  "first",
  "second",
  "third",
  "later",
  "stayed",
  "adjusted",
  "directed",
  "waiting",
] as const satisfies readonly Ink[];

/** People of one body of origin, by outcome, in the order of {@link outcomes}. */
export interface ChoicesRow {
  readonly name: string;
  readonly counts: readonly number[];
  readonly people: number;
  /** Every body of a gathered row. */
  readonly members: readonly string[];
}

/** All listed people first, then each body that listed any, largest first, small ones gathered; empty without people. */
export function choicesRows(model: Model, plan: Plan, words: PictureWords): ChoicesRow[] {
  const labels = bodyLabels(model);
  const counts = new Map<number, number[]>();
  for (const journey of journeysOf(model, plan)) {
    const own = counts.get(journey.origin) ?? outcomes.map(() => 0);
    counts.set(journey.origin, own);
    own[outcomes.indexOf(outcomeOf(journey))] += 1;
  }
  if (counts.size === 0) return [];
  const ordered = [...counts]
    .map(([body, each]) => ({ body, counts: each, people: sum(each) }))
    .sort((a, b) => b.people - a.people || a.body - b.body);
  const { shown, rest } = gather(ordered, limit);
  const together = (some: typeof rest): { counts: number[]; people: number } => ({
    counts: outcomes.map((_, k) => sum(some.map((one) => one.counts[k]))),
    people: sum(some.map(({ people }) => people)),
  });
  return [
    { name: words.total, ...together(ordered), members: [] },
    ...shown.map(({ body, counts: own, people }) => ({
      name: labels[body],
      counts: own,
      people,
      members: [],
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            name: words.others(rest.length),
            ...together(rest),
            members: rest.map(({ body, people }) => `${labels[body]} ${words.people(people)}`),
          },
        ]),
  ];
}

function outcomeOf({ outcome, rank }: Journey): (typeof outcomes)[number] {
  if (outcome !== "listed") return outcome;
  return rank === 1 ? "first" : rank === 2 ? "second" : rank === 3 ? "third" : "later";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
