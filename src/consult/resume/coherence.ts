import { compareIds } from "../../kernel/order";
import { positionOf } from "../sorted";
import type { Consultation } from "../types";

/** What in a state of the right form contradicts itself or its scenario, one sentence each. */
export function incoherences(state: Consultation): string[] {
  return [...unknownIds(state), ...unsorted(state), ...wrongTurns(state), ...wrongDates(state)];
}

function unknownIds({ scenario, rounds, agreed, refused, reordered, outcome }: Consultation): string[] {
  const people = new Set(scenario.people.map(({ id }) => id));
  const posts = new Set(scenario.posts.map(({ id }) => id));
  const found: string[] = [];
  const look = (
    place: string,
    entries: readonly { readonly person: string; readonly post?: string }[],
  ): void => {
    for (const { person, post } of entries) {
      if (!people.has(person)) found.push(`${place}: the scenario has no person ${person}`);
      if (post !== undefined && !posts.has(post)) found.push(`${place}: the scenario has no post ${post}`);
    }
  };
  for (const { number, plan, proposals, kept, locked } of rounds) {
    look(`round ${number}, plan`, plan.placements);
    look(`round ${number}, proposals`, proposals);
    look(`round ${number}, kept`, kept);
    look(`round ${number}, locked`, locked);
  }
  look("agreed", agreed);
  look("refused", refused);
  look("reordered", reordered);
  look("outcome", outcome?.endings ?? []);
  return found;
}

function unsorted({ rounds, agreed }: Consultation): string[] {
  const lists = [
    ...rounds.map(({ number, proposals }) => [`proposals of round ${number}`, proposals] as const),
    ["agreed", agreed] as const,
  ];
  return lists.flatMap(([place, list]) =>
    list.every((entry, k) => k === 0 || compareIds(list[k - 1].person, entry.person) < 0)
      ? []
      : [`${place} must be sorted by person, each once`],
  );
}

function wrongTurns({ status, bound, rounds, agreed, outcome, conflict }: Consultation): string[] {
  const last = rounds.at(-1);
  const wrong = (found: boolean, sentence: string): string[] => (found ? [sentence] : []);
  const misplaced = agreed.filter(({ person, post, round }) => {
    const locked = rounds[round - 1]?.locked ?? [];
    const at = positionOf(locked, person);
    return at < 0 || locked[at].post !== post;
  });
  return [
    ...wrong(rounds.length > bound, `there are ${rounds.length} rounds, and ${bound} at most`),
    ...wrong(
      rounds.some(({ number }, k) => number !== k + 1),
      "rounds must be numbered from 1 on",
    ),
    ...wrong(
      rounds.some(({ closed }, k) => (closed === null) !== (status === "asking" && k === rounds.length - 1)),
      "every round must be closed, but for the last one while the status is asking",
    ),
    ...wrong(status === "asking" && last === undefined, "the status is asking, and there is no round"),
    ...wrong(
      (status === "concluded") !== (outcome !== null),
      "an outcome is there when it is concluded, and only then",
    ),
    ...wrong(
      (status === "impossible") !== (conflict !== null),
      "a conflict is there when it is impossible, and only then",
    ),
    ...misplaced.map(({ person, post, round }) => `${person} and ${post} did not agree in round ${round}`),
  ];
}

function wrongDates({ date, history }: Consultation): string[] {
  const dates = history.map(({ step }) => step.date);
  return [
    ...(dates.every((day, k) => k === 0 || dates[k - 1] <= day) ? [] : ["the dates of the history go back"]),
    ...((dates.at(-1) ?? null) === date ? [] : ["date must be that of the last step of the history"]),
  ];
}
