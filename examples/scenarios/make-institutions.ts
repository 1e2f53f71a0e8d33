import type { Body, Duty, Person, Post, Reform, Scenario } from "../../src/model/types";
import { brigades, departments, enforcing, kinds, suffixes } from "./institutions-data";
import { nameGiver } from "./names";
import { type Random, seededRandom } from "./random";

const city = "市本级";
const institutionCount = 374;
const powerCount = 4203;
const keeping = 55;
const mergedInto = 24;
const cuts = 60;

interface Institution {
  readonly id: string;
  readonly department: string;
  readonly quotaType: "institution" | "participating";
  readonly quota: number;
  readonly staff: number;
  readonly enforces: boolean;
}

/** Public institutions give their administrative powers back to the departments; 55 keep inspection and penalty. */
export function makeInstitutions(): Scenario {
  const random = seededRandom(20190415);
  const institutions = makeList(random);
  const { merged, cut } = chooseReformed(random, institutions);
  const people = makePeople(random, [...merged.flat(), ...cut]);
  const listed = (id: string): number => people.filter(({ body }) => body === id).length;
  return {
    format: "bianzhi/1",
    name: "事业单位行政职能回归机关（示例数据）",
    note: "374 个事业单位的 4203 项行政职权回归主管部门，其中 55 个单位保留行政检查和行政处罚。名称和数字均为虚构。",
    quotaTypes: [
      { id: "administrative", name: "行政编制" },
      { id: "participating", name: "参公编制" },
      { id: "institution", name: "事业编制" },
    ],
    jurisdictions: [{ id: city }],
    bodies: [
      ...departments.map((name): Body => ({ id: `市${name}局`, jurisdiction: city, category: "department" })),
      ...institutions.map(
        ({ id, department, quotaType, quota, staff }): Body => ({
          id,
          jurisdiction: city,
          category: "institution",
          parentBody: department,
          quota: { [quotaType]: quota },
          staff: { [quotaType]: staff },
        }),
      ),
      ...merged.map((_, k): Body => ({ id: centre(k), jurisdiction: city, category: "institution" })),
      ...brigades.map((id): Body => ({ id, jurisdiction: city, category: "institution" })),
    ],
    reforms: [
      ...merged.map((parts, k): Reform => mergeReform(parts, k, listed)),
      ...cut.map(
        (one): Reform => ({
          kind: "cut",
          body: one.id,
          by: { [one.quotaType]: one.quota - one.staff + listed(one.id) },
        }),
      ),
      ...brigades.map(
        (body): Reform => ({
          kind: "establish",
          body,
          quota: { participating: { min: 2, max: 9 }, institution: { min: 0, max: 4 } },
          document: "示例编发〔2019〕20号",
        }),
      ),
    ],
    posts: makePosts(merged.length),
    people,
    duties: makeDuties(random, institutions, new Set(merged.flat().map(({ id }) => id))),
    policy: { goals: ["minimums", "place", "preferences", "recover"] },
  };
}

function makeList(random: Random): Institution[] {
  const all = departments.flatMap((name) =>
    suffixes.map((suffix): Institution => {
      const quota = 6 + random.below(30);
      const quotaType = enforcing.has(suffix) ? "participating" : "institution";
      const staff = quota - random.below(Math.min(4, quota - 4));
      return {
        id: `市${name}${suffix}`,
        department: `市${name}局`,
        quotaType,
        quota,
        staff,
        enforces: enforcing.has(suffix),
      };
    }),
  );
  return all.slice(0, institutionCount);
}

/** Pairs of one department are merged, others are cut; those that enforce are left as they are until chosen for a cut. */
function chooseReformed(
  random: Random,
  institutions: readonly Institution[],
): { merged: Institution[][]; cut: Institution[] } {
  const merged = random.sample(departments, mergedInto).map((name) =>
    random.sample(
      institutions.filter(({ department, enforces }) => department === `市${name}局` && !enforces),
      2,
    ),
  );
  const gone = new Set(merged.flat());
  const cut = random.sample(
    institutions.filter((one) => !gone.has(one)),
    cuts,
  );
  return { merged, cut };
}

function mergeReform(parts: readonly Institution[], k: number, listed: (id: string) => number): Reform {
  const unlisted = parts.reduce((sum, { id, staff }) => sum + staff - listed(id), 0);
  const base = parts.reduce((sum, { quota }) => sum + quota, 0);
  return {
    kind: "merge",
    from: parts.map(({ id }) => id),
    into: centre(k),
    quota: { institution: { min: unlisted, max: Math.min(unlisted + 2, base) } },
  };
}

function makePeople(random: Random, reformed: readonly Institution[]): Person[] {
  const nameOf = nameGiver(random);
  return reformed
    .flatMap((one) =>
      Array.from({ length: random.below(3) }, () => {
        const wished = random.sample(brigades, 1 + random.below(2));
        const suffix = one.quotaType === "participating" ? "执法科" : "办公室";
        return {
          name: nameOf(),
          body: one.id,
          section: "comprehensive",
          quotaType: one.quotaType,
          preferences: wished.map((body, rank) => ({ post: `${body}/${suffix}`, rank: rank + 1 })),
          acceptsAdjustment: random.chance(60),
        };
      }),
    )
    .map((person, k) => ({ id: `p${String(k + 1).padStart(3, "0")}`, ...person }));
}

function makePosts(centres: number): Post[] {
  return [
    ...Array.from(
      { length: centres },
      (_, k): Post => ({
        id: `${centre(k)}/办公室`,
        body: centre(k),
        section: "comprehensive",
        quotaType: "institution",
        demand: "retained",
        openings: { max: 2 },
      }),
    ),
    ...brigades.flatMap((body): Post[] => [
      {
        id: `${body}/执法科`,
        body,
        section: "business",
        quotaType: "participating",
        demand: "new-body",
        openings: { min: 2, max: 9 },
      },
      {
        id: `${body}/办公室`,
        body,
        section: "comprehensive",
        quotaType: "institution",
        demand: "new-body",
        openings: { min: 1, max: 4 },
      },
    ]),
  ];
}

/** Every power by its holder before and after. A power that is kept stays where it is. */
function makeDuties(random: Random, institutions: readonly Institution[], gone: ReadonlySet<string>): Duty[] {
  const keepers = new Set(
    random.sample(
      institutions.filter(({ id, enforces }) => enforces && !gone.has(id)),
      keeping,
    ),
  );
  const counts = shares(random, institutions.length, powerCount);
  let number = 0;
  return institutions.flatMap((one, k) =>
    Array.from({ length: counts[k] as number }, (_, n): Duty => {
      const kind = keepers.has(one) && n < 2 ? (kinds[n] as string) : random.pick(kinds);
      const kept = keepers.has(one) && (kind === kinds[0] || kind === kinds[1]);
      number += 1;
      return {
        id: `q${String(number).padStart(4, "0")}`,
        name: `${kind}：${one.id.slice(1)}第${n + 1}项`,
        from: one.id,
        to: kept ? one.id : one.department,
      };
    }),
  );
}

/** At least two for everyone, the rest one by one. */
function shares(random: Random, people: number, total: number): number[] {
  const counts = Array.from({ length: people }, () => 2);
  for (let left = total - 2 * people; left > 0; left--) {
    const k = random.below(people);
    counts[k] = (counts[k] as number) + 1;
  }
  return counts;
}

function centre(k: number): string {
  return `市第${k + 1}公共服务中心`;
}
