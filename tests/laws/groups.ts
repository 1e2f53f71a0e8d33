import { type Law, laws } from "../../src/testing";

function named(...names: readonly string[]): Law[] {
  return names.map((name) => {
    const law = laws.find((one) => one.name === name);
    if (law === undefined) throw new Error(`no law is called ${name}`);
    return law;
  });
}

/** Laws that ask several engines, or try everything. */
export const secondOpinions = named("verify-accepts", "engines-agree", "brute-force-agrees");

/** Laws about the same scenario written differently. */
export const invariances = named(
  "order-of-lists-means-nothing",
  "renaming-keeps-goals",
  "renaming-in-order-keeps-plan",
  "met-requirement-changes-nothing",
);

/** Laws about a scenario that is given more, or less. */
export const monotonicities = named(
  "more-openings-never-worse",
  "larger-grant-never-worse",
  "more-quota-never-worse",
  "another-wish-never-worse",
  "lost-attribute-never-helps",
);

const others = new Set([...secondOpinions, ...invariances, ...monotonicities]);

/** All the rest: laws that look at one scenario and its plan. */
export const conservation = laws.filter((law) => !others.has(law));
