import { describeIssue } from "../../src/kernel/issue";
import { deriveModel } from "../../src/model/derive-model";
import type { LeaderLine, Model, ModelBody, Pool, QuotaAccount, QuotaLine } from "../../src/model/types";
import { scenarioWith } from "../fixtures/scenario-with";

type Parts = Parameters<typeof scenarioWith>[0];

/** The model of a scenario in which nothing is wrong. */
export function derived(parts: Parts): Model {
  const result = deriveModel(scenarioWith(parts));
  if (!result.success) throw new Error(result.issues.map(describeIssue).join("\n"));
  return result.model;
}

/** What is wrong with a scenario, a line each. */
export function problems(parts: Parts): string[] {
  const result = deriveModel(scenarioWith(parts));
  return result.success ? [] : result.issues.map(describeIssue);
}

export function bodyOf(model: Model, id: string): ModelBody {
  return found(model.bodies.find((body) => body.id === id));
}

export function lineOf(model: Model, body: string, type = "administrative"): QuotaLine {
  const isAsked = (line: QuotaLine) => model.bodies[line.body].id === body && model.types[line.type] === type;
  return found(model.lines.find(isAsked));
}

export function poolOf(model: Model, jurisdiction = "city", type = "administrative"): Pool {
  const isAsked = (pool: Pool) =>
    model.jurisdictions[pool.jurisdiction].id === jurisdiction && model.types[pool.type] === type;
  return found(model.pools.find(isAsked));
}

export function leadersOf(model: Model, body: string, rank: string): LeaderLine {
  const isAsked = (line: LeaderLine) =>
    model.bodies[line.body].id === body && model.ranks[line.rank] === rank;
  return found(model.leaders.find(isAsked));
}

/** Movements of quota in words: `cause: from → to, count type`. */
export function movementsOf(model: Model): string[] {
  return model.movements.map(
    ({ cause, type, from, to, count }) =>
      `${cause}: ${accountName(model, from)} → ${accountName(model, to)}, ${count} ${model.types[type]}`,
  );
}

/** Movements of staff in words. */
export function staffMovementsOf(model: Model): string[] {
  return model.staffMovements.map(({ type, from, to, count, people }) => {
    const names = people.map((person) => model.people[person].id);
    const who = [`${count} ${model.types[type]}`, ...names].join(", ");
    return `${model.bodies[from].id} → ${model.bodies[to].id}: ${who}`;
  });
}

export function accountName(model: Model, account: QuotaAccount): string {
  if (account.account === "body") return model.bodies[account.body].id;
  if (account.account === "outside") return "outside";
  return `${account.account} of ${model.jurisdictions[account.jurisdiction].id}`;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Nothing of that name in the model");
  return value;
}
