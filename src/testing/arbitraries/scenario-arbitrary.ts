import * as fc from "fast-check";
import type { Policy, Scenario } from "../../schema/document";
import { buildOffice } from "./build-office";
import { buildApprovals, buildDuties, buildPermits, buildResponses, buildTotals } from "./build-papers";
import { buildPosts, buildWishes } from "./build-posts";
import { buildLeaders, buildQuotas } from "./build-quotas";
import { buildPeople, buildStaff } from "./build-staff";
import { buildStructure } from "./build-structure";
import { buildTransfers } from "./build-transfers";
import {
  listOf,
  type PaperDraw,
  type PersonDraw,
  type PostDraw,
  paperDraw,
  personDraw,
  postDraw,
  type Sizes,
  type StructureDraw,
  structureDraw,
} from "./draws";
import { type Names, namesArbitrary } from "./names";
import { type OfficeDraw, officeDraw } from "./office-draws";
import { policyArbitrary } from "./policy";

/** Largest numbers of things in a drawn scenario; each at least 1, except people and posts, which may be 0. */
export interface ScenarioOptions {
  /** Default 8. */
  readonly maxPeople?: number;
  /** Default 6. */
  readonly maxPosts?: number;
  /** Bodies before the reforms; default 5. */
  readonly maxBodies?: number;
  /** Reforms besides transfers; default 6. */
  readonly maxReforms?: number;
  /** Default 4. */
  readonly maxJurisdictions?: number;
  /**
   * Requirements, reserved seats, relatives, continuity, temporary and confidential bodies, units' preferences, source
   * priority, the directed stage, and what an office keeps an eye on; default true.
   */
  readonly officeRules?: boolean;
  /** The goal `fewest-changes`: such scenarios can only be solved with the option `earlier`. Default false. */
  readonly fewestChanges?: boolean;
}

/** All draws of one scenario, layer by layer. */
interface Draw {
  readonly names: Names;
  readonly structure: StructureDraw;
  readonly people: readonly PersonDraw[];
  readonly posts: readonly PostDraw[];
  readonly papers: PaperDraw;
  readonly office: OfficeDraw | undefined;
  readonly policy: Policy | undefined;
}

/**
 * Scenarios of format `bianzhi/1` that `parseScenario` accepts, by construction: every kind of reform, transfers within
 * and across levels, hosted offices, leaders, permits, ceilings, answers, the rules of the office, every goal that is
 * enforced. They are small, mostly have too little for everybody, and shrink to the few facts that matter. Some have no
 * plan (`infeasible`), and in a quarter of them rows cross.
 *
 * @example
 * const accepted = fc.property(scenarioArbitrary({ maxPeople: 4 }), (drawn) => safeParseScenario(drawn).success);
 * fc.check(accepted, { seed: 1, numRuns: 10 }).failed; // false
 */
export function scenarioArbitrary(options: ScenarioOptions = {}): fc.Arbitrary<Scenario> {
  const sizes: Sizes = {
    people: options.maxPeople ?? 8,
    posts: options.maxPosts ?? 6,
    bodies: options.maxBodies ?? 5,
    reforms: options.maxReforms ?? 6,
    jurisdictions: options.maxJurisdictions ?? 4,
  };
  return fc
    .record({
      names: namesArbitrary(),
      structure: structureDraw(sizes),
      people: listOf(personDraw(), sizes.people),
      posts: listOf(postDraw(), sizes.posts),
      papers: paperDraw(),
      policy: policyArbitrary(options),
      office: (options.officeRules ?? true) ? officeDraw(sizes) : fc.constant(undefined),
    })
    .map(build);
}

function build({ names, structure, people, posts, papers, policy, office }: Draw): Scenario {
  const bare = withCompatibility(buildStructure(names, structure), names, papers);
  const peopled = buildPeople(names, bare, structure.bodies.length, people);
  const staffed = buildStaff(peopled, structure);
  const transferred = buildTransfers(names, staffed, structure.transfers);
  const divided = buildLeaders(buildQuotas(transferred, structure));
  const posted = buildPosts(names, divided, posts, papers.mood);
  const wished = buildWishes(posted, people, papers.mood);
  const answered = buildResponses(wished, papers.responses);
  const dutiful = buildDuties(names, answered, papers.duties);
  const permitted = buildPermits(names, dutiful, papers.permit, papers.dated);
  const totalled = buildTotals(buildApprovals(names, permitted, papers.approvals), papers);
  const seated = withSeats(totalled, structure);
  const ruled = office === undefined ? seated : buildOffice(names, seated, office);
  return { ...emptyLists(papers.writesEmptyLists), ...ruled, ...(policy === undefined ? {} : { policy }) };
}

function withCompatibility(scenario: Scenario, names: Names, { compatibility }: PaperDraw): Scenario {
  const types = names.types ?? ["administrative", "participating"];
  const pairs = compatibility
    .map(([person, post]) => ({ person: types[person % types.length], post: types[post % types.length] }))
    .filter((pair, k, all) => k === 0 || all[0]?.person !== pair.person || all[0]?.post !== pair.post)
    .flatMap(({ person, post }) =>
      person === undefined || post === undefined || person === post ? [] : [{ person, post }],
    );
  return pairs.length === 0 ? scenario : { ...scenario, compatibility: pairs };
}

/** Every other hosted office has its seats written, as many as drawn. */
function withSeats(scenario: Scenario, { more }: StructureDraw): Scenario {
  const hosting = more.filter(({ kind }) => kind === "host");
  const types = scenario.posts.map((post) => post.quotaType);
  let k = 0;
  const reforms = scenario.reforms.map((reform) => {
    if (reform.kind !== "host") return reform;
    const draw = hosting[k++ % hosting.length];
    if (draw === undefined || draw.documented) return reform;
    return { ...reform, seats: Object.fromEntries(types.map((type, t) => [type, draw.amounts[t % 3] ?? 0])) };
  });
  return { ...scenario, reforms };
}

function emptyLists(writes: boolean): Partial<Scenario> {
  if (!writes) return {};
  return {
    compatibility: [],
    ranks: [],
    grades: [],
    responses: [],
    approvals: [],
    permits: [],
    duties: [],
    tasks: [],
  };
}
