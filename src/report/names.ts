import type { Model } from "../model/types";
import { bodyLabels } from "./pictures/body-labels";
import { typeNames } from "./pictures/type-names";
import type { Language } from "./types";

/**
 * What things are called in tables and sentences, by id: their name, with something more where two have the same name; the id
 * itself of what the scenario does not have.
 */
export interface Names {
  readonly language: Language;
  readonly body: (id: string) => string;
  /** With the body, unless the name says it already. */
  readonly post: (id: string) => string;
  /** With the id behind it where somebody else has the same name. */
  readonly person: (id: string) => string;
  readonly jurisdiction: (id: string) => string;
  readonly quotaType: (id: string) => string;
  readonly rank: (id: string) => string;
  /** The section of a body. */
  readonly section: (body: string, section: string) => string;
}

/** The names of a scenario's things. */
export function namesOf(model: Model, language: Language): Names {
  const { scenario } = model;
  const labels = bodyLabels(model);
  const bodies = new Map(model.bodies.map(({ id }, body) => [id, labels[body]]));
  const body = (id: string): string => bodies.get(id) ?? id;
  const posts = new Map(
    model.posts.map(({ id, name, body: holder }) => [
      id,
      name.includes(model.bodies[holder].name) ? name : `${labels[holder]} ${name}`,
    ]),
  );
  const ranks = new Map((scenario.ranks ?? []).map(({ id, name = id }) => [id, name]));
  const jurisdictions = labelled(model.jurisdictions);
  const people = labelled(model.people);
  const sections = new Map(
    scenario.bodies.flatMap(({ id, sections: own = [] }) =>
      own.map((section): [string, string] => [JSON.stringify([id, section.id]), section.name ?? section.id]),
    ),
  );
  const usual = language === "en" ? englishSections : chineseSections;
  return {
    language,
    body,
    post: (id) => posts.get(id) ?? id,
    person: (id) => people.get(id) ?? id,
    jurisdiction: (id) => jurisdictions.get(id) ?? id,
    quotaType: typeNames(scenario, language),
    rank: (id) => ranks.get(id) ?? id,
    section: (of, section) => sections.get(JSON.stringify([of, section])) ?? usual.get(section) ?? section,
  };
}

const chineseSections = new Map([
  ["comprehensive", "综合科室"],
  ["business", "业务科室"],
]);
const englishSections = new Map([
  ["comprehensive", "comprehensive office"],
  ["business", "business office"],
]);

function labelled(things: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(things.map(({ id, name }) => [id, counts.get(name) === 1 ? name : `${name}（${id}）`]));
}
