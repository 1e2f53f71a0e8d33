import fc from "fast-check";
import { safeParseScenario } from "../../src/model/safe-parse-scenario";
import type { Person, Post, Reform, Scenario } from "../../src/schema/document";
import { newNames } from "../../src/testing/laws/new-names";
import { renamedScenario } from "../../src/testing/laws/renamed-scenario";

/** Texts that a cell does not keep by itself, that mean something in a cell, or that other things are called too. */
const names = [
  " 张三 ",
  "　张三",
  "张三",
  "张　三",
  "“张三”",
  '"张三"',
  '"张"、"三"',
  '"',
  '"张三',
  "#张三",
  "##",
  "（无）",
  "(无)",
  "是",
  "甲、乙",
  "甲,乙;丙",
  "007",
  "150203198001010017",
  "1e5",
  "-3",
  "=SUM(A1)",
  "ＡＢＣ",
  "abc",
  "ABC",
  "综合",
  "行政",
  "办公室",
  "body-1",
  "post-1",
  "person-1",
  "person-2",
  "\u{1f600}",
  "\u00a0x\u00a0",
  "\ufeff",
  "\uffff",
  "2019-01-02",
  "2～6",
  "说明：",
  "长".repeat(300),
] as const;

const name = fc.option(fc.constantFrom(...names), { nil: undefined, freq: 4 });
const fact = fc.oneof(
  fc.constantFrom<string | number | boolean | string[]>(...names, "", true, false, 0, -1, 15, 2 ** 53 - 1),
  fc.constantFrom<string[]>(
    [],
    [""],
    ["甲、乙", "007"],
    ["英语"],
    ["（无）"],
    ['"x', 'y"'],
    ["是", "1", " a"],
  ),
);
const facts = fc.dictionary(
  fc.constantFrom("education", "years", "constructor", "x-1", "valueof", "grade"),
  fact,
  { maxKeys: 3, noNullPrototype: true },
);
const prose = fc.constantFrom("", " ", "两行\n文字", "\t制表\r\n", "备注", "（无）", '"引"', " 前后 ", "是");
const requirement = fc.oneof(
  fc.record({
    attribute: fc.constantFrom("education", "学历", "#学历", " years", "职级", "x-1"),
    op: fc.constant("equals" as const),
    value: fc.oneof(fc.constantFrom<string | number | boolean>(...names, "", 5, true, "5"), fc.integer()),
  }),
  fc.record({
    attribute: fc.constantFrom("education", "constructor"),
    op: fc.constant("in" as const),
    value: fc.array(fc.constantFrom<string | number | boolean>(...names, "", 5, true, "否"), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    attribute: fc.constantFrom("skills", "专长"),
    op: fc.constant("has" as const),
    value: fc.constantFrom(...names, ""),
  }),
);
const requirements = fc.option(fc.array(requirement, { maxLength: 3 }), { nil: undefined });

interface Extras {
  readonly names: readonly (string | undefined)[];
  readonly facts: readonly (Person["attributes"] | undefined)[];
  readonly texts: readonly string[];
  readonly requires: readonly (Post["requires"] | undefined)[];
  readonly flags: readonly boolean[];
  /** Where in the list of names the new ids begin; undefined: ids stay as they are. */
  readonly ids: number | undefined;
}

const extras: fc.Arbitrary<Extras> = fc.record({
  names: fc.array(name, { minLength: 12, maxLength: 24 }),
  facts: fc.array(fc.option(facts, { nil: undefined }), { minLength: 5, maxLength: 8 }),
  texts: fc.array(prose, { minLength: 5, maxLength: 8 }),
  requires: fc.array(requirements, { minLength: 4, maxLength: 6 }),
  flags: fc.array(fc.boolean(), { minLength: 23, maxLength: 23 }),
  ids: fc.option(fc.nat(names.length), { nil: undefined }),
});

/** Scenarios with names, texts and facts that workbooks make trouble with; what makes none of them invalid is added. */
export function enriched(scenarios: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> {
  return fc
    .tuple(scenarios, extras)
    .map(([drawn, extra]) => {
      const scenario = extra.ids === undefined ? drawn : withIds(drawn, extra.ids);
      const full = withMore(scenario, extra);
      return safeParseScenario(full).success ? full : { ...scenario, ...calm(full) };
    })
    .filter((scenario) => safeParseScenario(scenario).success);
}

/** Everything called by the same troublesome texts, things of different kinds alike. */
function withIds(scenario: Scenario, start: number): Scenario {
  const short = names.filter((one) => one.length <= 64);
  const kept = newNames(scenario, (ids) => ids);
  const renamed = (ids: ReadonlyMap<string, string>) =>
    new Map([...ids.keys()].map((id, k) => [id, k < short.length ? short[(start + k) % short.length] : id]));
  const { type, rank } = kept;
  const same = (ids: ReadonlyMap<string, string>) => new Map([...ids.keys()].map((id) => [id, id]));
  return withSectionIds(
    renamedScenario(scenario, {
      jurisdiction: renamed(kept.jurisdiction),
      body: renamed(kept.body),
      post: renamed(kept.post),
      person: renamed(kept.person),
      approval: renamed(kept.approval),
      permit: renamed(kept.permit),
      duty: renamed(kept.duty),
      grade: renamed(kept.grade),
      task: renamed(kept.task),
      type: same(type),
      rank: same(rank),
    }),
    short.slice(start % short.length),
  );
}

/** The sections of every body, too; those of a body that lists none keep their two words. */
function withSectionIds(scenario: Scenario, texts: readonly string[]): Scenario {
  const ids = new Map(
    scenario.bodies.map(({ id, sections = [] }) => [
      id,
      new Map(sections.map((section, k) => [section.id, texts[k] ?? section.id])),
    ]),
  );
  const moved = <T extends { readonly body?: string | undefined; readonly section?: string | undefined }>(
    thing: T,
  ): T => {
    const section = ids.get(thing.body ?? "")?.get(thing.section ?? "");
    return section === undefined ? thing : { ...thing, section };
  };
  return {
    ...scenario,
    bodies: scenario.bodies.map((body) => {
      const sections = body.sections?.map((one) => ({ ...one, id: ids.get(body.id)?.get(one.id) ?? one.id }));
      return sections === undefined ? body : { ...body, sections };
    }),
    posts: scenario.posts.map(moved),
    people: scenario.people.map((person) => {
      const relatives = person.relatives?.map(moved);
      return { ...moved(person), ...(relatives === undefined ? {} : { relatives }) };
    }),
  };
}

/** Of what was added, what can hardly be wrong. */
function calm(full: Scenario): Partial<Scenario> {
  const { name, note, $schema } = full;
  return { name, ...(note === undefined ? {} : { note }), ...($schema === undefined ? {} : { $schema }) };
}

function withMore(scenario: Scenario, { names, facts, texts, requires, flags }: Extras): Scenario {
  let turn = 0;
  const next = <T>(list: readonly T[]): T => list[turn++ % list.length];
  const named = <T extends object>(thing: T): T => {
    const name = next(names);
    return name === undefined ? thing : { ...thing, name };
  };
  const flagged = <T extends object>(thing: T, more: Partial<T>): T =>
    next(flags) ? { ...more, ...thing } : thing;
  const people = scenario.people.map((person): Person => {
    const attributes = next(facts);
    const more = named(flagged(person, { relatives: [] }));
    return attributes === undefined ? more : { ...more, attributes };
  });
  const posts = scenario.posts.map((post): Post => {
    const own = next(requires);
    const more = named(
      flagged(flagged(post, { prefers: [], requires: [] }), { reserved: [{ count: 0, requires: [] }] }),
    );
    return own === undefined ? more : { ...more, requires: own };
  });
  const bodies = scenario.bodies.map((body) => {
    const empty = flagged(body, { quota: {}, staff: {}, leaders: {}, confidential: false });
    const sections = empty.sections?.map((section) =>
      named(flagged(section, { functions: ["office", "party"] })),
    );
    return named(sections === undefined ? flagged(empty, { sections: [] }) : { ...empty, sections });
  });
  const jurisdictions = scenario.jurisdictions.map((place) => named(flagged(place, { ceiling: {} })));
  const responses = scenario.responses?.map((response) => ({
    ...response,
    reason: next(texts),
    date: "2019-02-03",
  }));
  const duties = scenario.duties?.map((duty) =>
    named(flagged(duty, { due: "2019-03-01", done: "2019-02-28" })),
  );
  const tasks = scenario.tasks?.map((task) => flagged(task, { problem: next(texts) }));
  const reforms = scenario.reforms.map((reform) => withMoreOf(reform, next(flags), next(flags)));
  return {
    ...scenario,
    name: next(names) ?? "方案",
    ...(next(flags) ? { note: next(texts), $schema: "../ a.json" } : {}),
    ...(next(flags) ? { policy: scenario.policy ?? {} } : {}),
    ...(next(flags)
      ? { calendar: next(flags) ? {} : { holidays: [], workdays: ["2019-02-02", "2019-02-03"] } }
      : {}),
    ...(next(flags) && scenario.departures === undefined ? { departures: [] } : {}),
    jurisdictions,
    bodies,
    reforms,
    people,
    posts,
    ...(responses === undefined ? {} : { responses }),
    ...(duties === undefined ? {} : { duties }),
    ...(tasks === undefined ? {} : { tasks }),
    ...(scenario.grades === undefined ? {} : { grades: scenario.grades.map(named) }),
    ...(scenario.ranks === undefined ? {} : { ranks: scenario.ranks.map(named) }),
    ...(scenario.quotaTypes === undefined
      ? {}
      : { quotaTypes: scenario.quotaTypes.map((type) => ({ ...type, name: next(names) ?? type.name })) }),
  };
}

function withMoreOf(reform: Reform, dated: boolean, empty: boolean): Reform {
  const paper = dated ? { date: "2019-01-02", ...reform } : reform;
  if (!empty) return paper;
  if (paper.kind === "transfer") return { people: [], duties: [], staff: {}, ...paper };
  return paper.kind === "reorganize" ? { from: [], ...paper } : paper;
}
