import type { Names } from "../engine/names";
import type { Extra, Program } from "../formulation/types";
import type { Model } from "../model/types";
import { describeRow } from "./describe-row";

/** The parts of a program in words that name people, posts, bodies and levels by id. */
export function programNames(model: Model, program: Program): Names {
  const person = (index: number): string => `person ${JSON.stringify(model.people[index].id)}`;
  return {
    person,
    alternative: (index) => `${person(personOf(program, index))} ${whereTo(model, program, index)}`,
    extra: (index) => describeExtra(model, program.extras[index]),
    row: (index) => `row ${describeRow(model, program.rows[index].subject)}`,
  };
}

/** Whose alternative it is: the last person who begins at it or before. */
function personOf({ start, people }: Program, alternative: number): number {
  let low = 0;
  let high = people - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[middle] <= alternative) low = middle;
    else high = middle - 1;
  }
  return low;
}

function whereTo(model: Model, { cell, cells }: Program, alternative: number): string {
  if (cell[alternative] < 0) return "waiting";
  const taken = cells[cell[alternative]];
  return taken.kind === "post"
    ? `in post ${JSON.stringify(model.posts[taken.post].id)}`
    : "in their own seat";
}

function describeExtra(model: Model, extra: Extra): string {
  const { kind } = extra;
  if (kind === "grant") {
    const { body, type } = model.lines[extra.line];
    return `grant to body ${JSON.stringify(model.bodies[body].id)} of ${model.types[type]}`;
  }
  if (kind === "shortage") return `shortage of post ${JSON.stringify(model.posts[extra.post].id)}`;
  if (kind === "openings") return `openings of post ${JSON.stringify(model.posts[extra.post].id)}`;
  if (kind === "recovered" || kind === "reserve") {
    const { jurisdiction, type } = model.pools[extra.pool];
    return `${kind} of ${JSON.stringify(model.jurisdictions[jurisdiction].id)} of ${model.types[type]}`;
  }
  return kind;
}
