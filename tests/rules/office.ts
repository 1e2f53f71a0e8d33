import { expect } from "vitest";
import { type Plan, parseScenario, reassign, verify } from "../../src/index";
import type { Body, Person, Post, Scenario } from "../../src/schema/document";
import { bruteForce } from "../../src/testing";
import { department, person, post, scenarioWith } from "../fixtures/scenario-with";

/**
 * 原法制办 is abolished, its people have to go somewhere; 政务服务局 is new and may be granted up to four of its
 * quota; 发改委 goes on, with people who may volunteer.
 */
export function office(parts: Partial<Scenario> & Pick<Scenario, "people" | "posts">): Scenario {
  const staffOf = (id: string) => parts.people.filter(({ body }) => body === id).length;
  const numbers = (id: string, spare: number) => ({
    quota: { administrative: staffOf(id) + spare },
    staff: { administrative: staffOf(id) },
  });
  const bodies: Body[] = [
    department("原法制办", numbers("原法制办", 2)),
    department("政务服务局"),
    department("发改委", numbers("发改委", 0)),
  ];
  const { bodies: own = [], reforms = [], ...others } = parts;
  const replaced = bodies.map((body) => ({ ...body, ...own.find(({ id }) => id === body.id) }));
  return scenarioWith({
    bodies: [...replaced, ...own.filter(({ id }) => bodies.every((body) => body.id !== id))],
    reforms: [
      { kind: "abolish", body: "原法制办" },
      { kind: "establish", body: "政务服务局", quota: { administrative: { min: 0, max: 4 } } },
      ...reforms,
    ],
    ...others,
  });
}

/** Somebody of 原法制办 who listed these posts, first choice first. */
export function insider(id: string, wishes: readonly string[], parts: Partial<Person> = {}): Person {
  return person(id, "原法制办", wishes, parts);
}

/** Somebody of 发改委. */
export function outsider(id: string, wishes: readonly string[], parts: Partial<Person> = {}): Person {
  return person(id, "发改委", wishes, parts);
}

/** A post of 政务服务局 with one opening. */
export function servicePost(id: string, parts: Partial<Post> = {}): Post {
  return post(id, "政务服务局", { demand: "new-body", ...parts });
}

/** What became of everybody: their post, 留任 or 待安置. */
export function whereabouts(plan: Plan): Record<string, string> {
  return Object.fromEntries([
    ...plan.placements.map(({ person: id, post: where }) => [id, where]),
    ...plan.staying.map(({ person: id }) => [id, "留任"]),
    ...plan.waiting.map(({ person: id }) => [id, "待安置"]),
  ]);
}

/** The plan of a document that is accepted: verified, and the same that trying everything gives. */
export function planFor(document: Scenario, earlier?: Plan): Plan {
  const scenario = parseScenario(structuredClone(document));
  const options = earlier === undefined ? {} : { earlier };
  const result = reassign(scenario, options);
  if (!("plan" in result)) throw new Error(result.status);
  const { plan } = result;
  const certificate = "certificate" in result ? result.certificate : undefined;
  expect(verify(scenario, plan, certificate, options).violations).toEqual([]);
  const reference = bruteForce(scenario, options);
  if (reference.status !== "optimal") throw new Error(reference.status);
  expect(plan.goals).toEqual(reference.plan.goals);
  expect(plan.placements).toEqual(reference.plan.placements);
  expect(plan.shortfalls).toEqual(reference.plan.shortfalls);
  return plan;
}

/** What `verify` says of this plan for that document. */
export function faultsOf(document: Scenario, plan: Plan, earlier?: Plan) {
  const options = earlier === undefined ? {} : { earlier };
  return verify(parseScenario(structuredClone(document)), plan, undefined, options).violations;
}

export function reasonsOf(plan: Plan, id: string) {
  return plan.waiting.find((one) => one.person === id)?.reasons;
}
