import type { Person, Requirement } from "../../schema/document";
import { broken, holds, type Law, notApplicable, quoted } from "./law";
import { neverBetter } from "./more";
import { bytesOf } from "./same-bytes";

export const metRequirementChangesNothing: Law = {
  name: "met-requirement-changes-nothing",
  statement: {
    zh: "给岗位增加一项人人符合的任职条件,方案逐字相同。",
    en: "A further requirement that everybody meets gives the same plan byte for byte.",
  },
  check: ({ scenario, result, reassign, choose }) => {
    if (scenario.posts.length === 0) return notApplicable("no posts");
    const changed = choose(scenario.posts.length);
    const name = freshName(scenario.people);
    const people = scenario.people.map((one) => ({ ...one, attributes: { ...one.attributes, [name]: 1 } }));
    const asked: Requirement = { attribute: name, op: "at-least", value: 1 };
    const posts = scenario.posts.map((post, k) =>
      k === changed ? { ...post, requires: [...(post.requires ?? []), asked] } : post,
    );
    const [before, after] = [bytesOf(result), bytesOf(reassign({ ...scenario, people, posts }))];
    return before === after
      ? holds
      : broken(`${quoted(posts[changed]?.id ?? "")}: ${before} became ${after}`);
  },
};

/** A name that no attribute has yet. */
function freshName(people: readonly Person[]): string {
  const taken = new Set(people.flatMap(({ attributes }) => Object.keys(attributes ?? {})));
  let k = 0;
  while (taken.has(`met-${k}`)) k++;
  return `met-${k}`;
}

export const lostAttributeNeverHelps: Law = {
  name: "lost-attribute-never-helps",
  statement: {
    zh: "某人少提供一项条件材料,目标值不会变好。",
    en: "A person who shows one fact less never makes the goal vector better.",
  },
  check: (context) => {
    const { scenario, choose } = context;
    const asked = new Set(
      scenario.posts.flatMap(({ requires = [], reserved = [] }) =>
        [...requires, ...reserved.flatMap((one) => one.requires)].map(({ attribute }) => attribute),
      ),
    );
    const shown = scenario.people.flatMap(({ id, grade, attributes = {} }) => {
      const own = Object.keys(attributes).filter((name) => asked.has(name));
      return [...own, ...(grade !== undefined && asked.has("grade") ? ["grade"] : [])].map((name) => ({
        id,
        name,
      }));
    });
    const lost = shown[choose(shown.length)];
    if (lost === undefined) return notApplicable("nobody shows what is asked for");
    const people = scenario.people.map((one) => (one.id === lost.id ? without(one, lost.name) : one));
    return neverBetter(context, {
      what: `${quoted(lost.id)} no longer shows ${quoted(lost.name)}`,
      scenario: { ...scenario, people },
    });
  },
};

function without(person: Person, name: string): Person {
  if (name === "grade") {
    const { grade: _, ...rest } = person;
    return rest;
  }
  const kept = Object.entries(person.attributes ?? {}).filter(([key]) => key !== name);
  return { ...person, attributes: Object.fromEntries(kept) };
}
