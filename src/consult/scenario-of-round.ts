import { parseScenario } from "../model/parse-scenario";
import type { PolicyGoal, Response, Scenario } from "../model/types";
import { pairKey } from "./sorted";
import type { Consultation, Refused, Reordered } from "./types";

const usualGoals: readonly PolicyGoal[] = ["minimums", "place", "preferences"];

/** What a round is solved for: which answers it knows, what it compares with. */
export interface RoundTerms {
  /** Answers given up to this round count; 0 for those before the first. */
  readonly upTo: number;
  /** True where there is an earlier plan, of which as little as possible is to change. */
  readonly compares: boolean;
  /** True where the policy's directed stage, if it opens one, is meant to be part of it. */
  readonly mayDirect: boolean;
}

/**
 * The scenario as the answers so far amend it: who declined or withdrew is a response, wishes are those last given, and
 * the goal `fewest-changes` stands where the policy has it, otherwise behind its goals.
 */
export function scenarioOfRound(state: Consultation, terms: RoundTerms): Scenario {
  const { scenario } = state;
  const refused = state.refused.filter(({ round }) => round <= terms.upTo);
  const reordered = state.reordered.filter(({ round }) => round <= terms.upTo);
  const { responses: _, policy: __, ...rest } = scenario;
  const responses = amendedResponses(scenario.responses ?? [], refused);
  const directed = terms.mayDirect && scenario.policy?.directed === true;
  return parseScenario({
    ...rest,
    people: amendedPeople(scenario.people, reordered),
    ...(responses.length === 0 ? {} : { responses }),
    policy: { ...scenario.policy, goals: goalsOf(scenario, terms.compares), directed },
  });
}

function goalsOf({ policy }: Scenario, compares: boolean): PolicyGoal[] {
  const goals = policy?.goals ?? usualGoals;
  if (!compares) return goals.filter((goal) => goal !== "fewest-changes");
  return goals.includes("fewest-changes") ? [...goals] : [...goals, "fewest-changes"];
}

function amendedPeople(people: Scenario["people"], reordered: readonly Reordered[]): Scenario["people"] {
  if (reordered.length === 0) return people;
  const last = new Map(reordered.map((one) => [one.person, one]));
  return people.map((person) => {
    const wishes = last.get(person.id);
    if (wishes === undefined) return person;
    return { ...person, preferences: wishes.preferences, acceptsAdjustment: wishes.acceptsAdjustment };
  });
}

/** A person's own refusal stands on the releasing side: the format knows no third one. Its reason says whose it is. */
function amendedResponses(responses: readonly Response[], refused: readonly Refused[]): Response[] {
  const keyOf = (pair: Response | Refused, side: string): string => `${side}\n${pairKey(pair)}`;
  const added = new Map(
    refused.map((one): [string, Response] => {
      const by = one.by === "post" ? "post" : "home";
      const reason = one.by === "person" ? withdrawalReason(one.reason) : one.reason;
      const response: Response = {
        person: one.person,
        post: one.post,
        by,
        decision: "decline",
        ...(reason === null ? {} : { reason }),
        date: one.date,
      };
      return [keyOf(one, by), response];
    }),
  );
  const kept = responses.filter((response) => !added.has(keyOf(response, response.by ?? "post")));
  return [...kept, ...added.values()];
}

function withdrawalReason(reason: string | null): string {
  return reason === null ? "本人撤回" : `本人撤回：${reason}`;
}
