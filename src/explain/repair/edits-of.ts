import type { Answer, Program } from "../../formulation/types";
import { compareIds } from "../../kernel/order";
import type { Model } from "../../model/types";
import { articles } from "../conflict/articles";
import { editsNeeded } from "./repair-program";
import type { Softened } from "./softened-model";
import type { RepairEdit, RepairKind } from "./types";

/** The edits that an answer to the repair program stands for. */
export function editsOf(
  model: Model,
  softened: Softened,
  program: Program,
  answer: Answer,
  order: readonly RepairKind[],
): RepairEdit[] {
  const edits = [
    ...editsOfExtras(model, softened, program, answer),
    ...editsOfPeople(model, program, answer),
  ];
  return edits.sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compareIds(keyOf(a), keyOf(b)),
  );
}

function editsOfExtras(model: Model, { more }: Softened, program: Program, answer: Answer): RepairEdit[] {
  const isHard = model.scenario.policy?.hardMinimums === true;
  return program.extras.flatMap((extra, index): RepairEdit[] => {
    const value = answer.extras[index];
    if (extra.kind === "shortage" && isHard && value > 0) {
      const { id, min } = model.posts[extra.post];
      return [{ kind: "openings-min", post: id, from: min, to: min - value }];
    }
    if (extra.kind === "openings" && value > 0) {
      const { id, max } = model.posts[extra.post];
      return [{ kind: "openings-max", post: id, from: max, to: max + value }];
    }
    if (extra.kind === "section-shortage" && isHard) return keepFewer(model, extra.section, value);
    if (extra.kind !== "recovered" || more === 0) return [];
    const { jurisdiction, type } = model.pools[extra.pool];
    const count = extra.upper - value;
    if (count <= 0) return [];
    return [
      {
        kind: "approval",
        jurisdiction: model.jurisdictions[jurisdiction].id,
        quotaType: model.types[type],
        count,
        article: articles.pool ?? "",
      },
    ];
  });
}

/** Of sections that share an office the first gives way first. */
function keepFewer({ sections, bodies }: Model, group: number, by: number): RepairEdit[] {
  let left = by;
  return sections[group].keeps.flatMap(({ body, section, count }): RepairEdit[] => {
    const less = Math.min(left, count);
    left -= less;
    if (less === 0) return [];
    return [{ kind: "keep-at-least", body: bodies[body].id, section, from: count, to: count - less }];
  });
}

function editsOfPeople(model: Model, program: Program, answer: Answer): RepairEdit[] {
  const declined = new Map<string, ("post" | "home")[]>();
  for (const { person, post, by = "post", decision } of model.scenario.responses ?? []) {
    if (decision !== "decline") continue;
    const key = JSON.stringify([person, post]);
    declined.set(key, [...(declined.get(key) ?? []), by]);
  }
  return model.people.flatMap(({ id }, i): RepairEdit[] => {
    const { asked, reconsidered } = editsNeeded(program, answer.choice[i]);
    const cell = program.cells[program.cell[answer.choice[i]]];
    const found: RepairEdit[] = asked > 0 ? [{ kind: "adjustment", person: id }] : [];
    if (reconsidered === 0 || cell.kind !== "post") return found;
    const post = model.posts[cell.post].id;
    const answers = declined.get(JSON.stringify([id, post])) ?? [];
    return [...found, ...answers.map((by) => ({ kind: "decline" as const, person: id, post, by }))];
  });
}

function keyOf(edit: RepairEdit): string {
  switch (edit.kind) {
    case "approval":
      return JSON.stringify([edit.jurisdiction, edit.quotaType]);
    case "keep-at-least":
      return JSON.stringify([edit.body, edit.section]);
    case "openings-min":
    case "openings-max":
      return edit.post;
    case "decline":
      return JSON.stringify([edit.person, edit.post, edit.by]);
    case "adjustment":
      return edit.person;
  }
}
