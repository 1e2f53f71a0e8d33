import fc from "fast-check";
import { expect, it } from "vitest";
import { offersOfModel } from "../../src/explain/residual/offers-of-model";
import { sortedScenario } from "../../src/explain/sorted-scenario";
import { modelOf } from "../../src/model/model-of";
import { parseScenario } from "../../src/model/parse-scenario";
import { scenarioArbitrary } from "../../src/testing";
import { establishFacts, type Facts } from "../../src/verify/facts";
import { type OffersOf, offersOf } from "../../src/verify/refute/offers";
import { openTargets } from "../../src/verify/targets";

it("what people may take is the same, read from the model or from the scenario", () => {
  let offers = 0;
  fc.assert(
    fc.property(scenarioArbitrary({ officeRules: true }), (drawn) => {
      const model = modelOf(parseScenario(drawn));
      const scenario = sortedScenario(model);
      const facts = establishFacts({
        ...scenario,
        policy: { ...scenario.policy, goals: ["minimums", "place", "preferences"] },
      });
      for (let person = 0; person < model.people.length; person++) {
        const found = bestOffers(offersOfModel(model, facts), facts, person);
        expect(found).toEqual(bestOffers(offersOf, facts, person));
        offers += found.length;
      }
    }),
    { numRuns: 300 },
  );
  expect(offers).toBeGreaterThan(300);
});

/** Per post that is offered, and not declined: the lowest rank at which it is. */
function bestOffers(ask: OffersOf, facts: Facts, person: number): [number, number][] {
  const best = new Map<number, number>();
  const note = (post: number, rank: number): void => {
    if (facts.declines.get(person)?.has(post) === true) return;
    best.set(post, Math.min(rank, best.get(post) ?? rank));
  };
  ask(
    facts,
    openTargets(facts),
    person,
    (_, post, rank) => note(post, rank),
    (_, posts, rank) => {
      for (const post of posts) note(post, rank);
    },
  );
  return [...best].sort(([a], [b]) => a - b);
}
