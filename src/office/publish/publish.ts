import { modelOf } from "../../model/model-of";
import type { Model, Scenario } from "../../model/types";
import type { Plan } from "../../plan/types";
import { publicPeople } from "./public-people";
import { publicPools, type QuotaNow } from "./public-pools";
import { scrubber } from "./scrub";
import type { Publication, PublicBody } from "./types";

/**
 * The only form of a plan that is meant for the public.
 *
 * Bodies with `confidential` are left out: ids, names, numbers, posts, sections, duties, reforms. So that none of their
 * numbers follows by subtraction, nothing that sums over them is published: no totals of people, no totals of leader
 * positions, no totals of a jurisdiction with all below it, no people by where they came from; the pools of their
 * jurisdiction are withheld, but for the totals before and after where two or more of them hold quota of that type.
 * People are counted by the published body whose post they got, in whose seat they stay, or of which they wait, never
 * named; a count of one still tells something to those who know who was concerned.
 * Time: linear in the scenario, times the number of different lengths of names for texts.
 *
 * @param result of `reassign`, or anything else with a plan of this scenario
 * @throws ScenarioError where a scenario that was not parsed before is wrong
 * @example
 * publish(scenario, result).bodies[0].quota; // [{ quotaType: "administrative", before: 0, after: 70 }]
 */
export function publish(scenario: Scenario, { plan }: { readonly plan: Plan }): Publication {
  const model = modelOf(scenario);
  const document = model.scenario;
  const written = new Map(document.bodies.map((body) => [body.id, body]));
  const isMasked = model.bodies.map(({ id }) => written.get(id)?.confidential === true);
  const secrets = secretsOf(model, isMasked);
  const inText = scrubber(secrets.texts);
  const inId = scrubber(secrets.ids);
  const quotaOf = quotaReader(model, plan);
  const people = publicPeople(model, plan, isMasked);
  const leadersOf = groupBy(
    model.leaders.filter((line) => line.before + line.after > 0),
    (line) => line.body,
    ({ rank, before, after }) => ({ rank: model.ranks[rank], before, after }),
  );
  const grantsOf = groupBy(
    plan.grants,
    (grant) => grant.body,
    ({ quotaType, count }) => ({ quotaType, count }),
  );
  const newNames = new Map(
    document.reforms.flatMap((reform) => (reform.kind === "rename" ? [[reform.body, reform.name]] : [])),
  );
  const bodies = model.bodies.flatMap(({ id, name, category, jurisdiction }, body): PublicBody[] => {
    if (isMasked[body]) return [];
    const newName = newNames.get(id);
    return [
      {
        id: inId(id),
        name: inText(name),
        ...(newName === undefined ? {} : { newName: inText(newName) }),
        jurisdiction: inId(model.jurisdictions[jurisdiction].id),
        category,
        quota: model.types.flatMap((quotaType, type) => {
          const { before, after } = quotaOf(body, type);
          return before + after === 0 ? [] : [{ quotaType, before, after }];
        }),
        leaders: leadersOf.get(body) ?? [],
        grants: grantsOf.get(id) ?? [],
        people: people.ofBody(body),
      },
    ];
  });
  return {
    name: inText(document.name),
    ...(document.date === undefined ? {} : { date: document.date }),
    jurisdictions: model.jurisdictions.map(({ id, name }) => ({ id: inId(id), name: inText(name) })),
    bodies,
    pools: publicPools(model, plan, isMasked, quotaOf).map((pool) => ({
      ...pool,
      jurisdiction: inId(pool.jurisdiction),
    })),
    ranks: people.ranks,
  };
}

function groupBy<T, K, V>(list: readonly T[], keyOf: (entry: T) => K, entryOf: (entry: T) => V): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entryOf(entry)]);
    else group.push(entryOf(entry));
  }
  return groups;
}

/**
 * Names that must not stand in a text, and those that must not stand in an id: there, ids of people are left that are
 * mere numbers or Latin letters, since another id may well contain the same.
 */
function secretsOf(model: Model, isMasked: readonly boolean[]): { texts: Set<string>; ids: Set<string> } {
  const masked = new Set(model.bodies.flatMap(({ id }, body) => (isMasked[body] ? [id] : [])));
  const ids = new Set(masked);
  model.bodies.forEach(({ name }, body) => {
    if (isMasked[body]) ids.add(name);
  });
  for (const reform of model.scenario.reforms) {
    if ((reform.kind === "rename" || reform.kind === "plate") && masked.has(reform.body))
      ids.add(reform.name);
  }
  for (const { id, name = id } of model.scenario.people) {
    for (const one of [id, name]) if (one !== id || /[^ -~]/.test(one)) ids.add(one);
  }
  const texts = new Set(ids);
  for (const { id } of model.people) texts.add(id);
  return { texts, ids };
}

function quotaReader(model: Model, plan: Plan): (body: number, type: number) => QuotaNow {
  const width = model.types.length;
  const before = new Float64Array(model.bodies.length * width);
  const after = new Float64Array(model.bodies.length * width);
  for (const line of model.lines) {
    before[line.body * width + line.type] = line.before;
    after[line.body * width + line.type] = line.settled;
  }
  const bodyAt = new Map(model.bodies.map(({ id }, body) => [id, body]));
  const typeAt = new Map(model.types.map((id, type) => [id, type]));
  for (const { body, quotaType, count } of plan.grants) {
    const at = bodyAt.get(body);
    const type = typeAt.get(quotaType);
    if (at === undefined || type === undefined)
      throw new RangeError(`The plan grants quota to "${body}" in vain.`);
    after[at * width + type] += count;
  }
  return (body, type) => ({ before: before[body * width + type], after: after[body * width + type] });
}
