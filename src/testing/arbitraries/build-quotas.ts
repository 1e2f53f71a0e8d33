import type { Counts } from "../../kernel/counts";
import type {
  Body,
  Cut,
  Establish,
  Merge,
  Range,
  RangeCounts,
  Reorganize,
  Scenario,
} from "../../schema/document";
import { type Reckoning, reckon, typesOf } from "../reckoning/reckoning";
import { partsOf, succession } from "../reckoning/succession";
import type { HappeningDraw, StructureDraw } from "./draws";
import { countsOf } from "./written";

type Giving = Merge | Establish | Reorganize | Cut;

/** Writes the quota of every reform that sets one: parts before the bodies that they end in. */
export function buildQuotas(scenario: Scenario, draw: StructureDraw): Scenario {
  const happenings = [draw.opening, draw.creation, ...draw.more].filter((one) => one !== undefined);
  const { givenBy } = succession(scenario);
  const done = new Set<string>();
  let result = scenario;
  const write = (body: string): void => {
    const given = givenBy.get(body);
    if (given === undefined || done.has(body)) return;
    done.add(body);
    for (const part of partsOf(given)) write(part);
    const position = scenario.reforms.indexOf(given);
    const happening = happenings[position % happenings.length] as HappeningDraw;
    const reform = withQuota(given, body, reckon(result), happening);
    result = { ...result, reforms: result.reforms.map((old, k) => (k === position ? reform : old)) };
  };
  for (const body of givenBy.keys()) write(body);
  return withCategories(result, draw);
}

function withQuota(given: Giving, body: string, reckoning: Reckoning, draw: HappeningDraw): Giving {
  const { types } = reckoning;
  if (given.kind === "cut") {
    const by = types.map((type, t) => {
      const { found, needed } = demandOf(body, type, reckoning);
      const spare = draw.generous ? found - needed : found;
      return Math.max(0, Math.min(draw.amounts[t] ?? 0, spare));
    });
    return { ...given, by: countsOf(types, by) };
  }
  const ranges = types.map((type, t) => rangeFor(given, body, type, reckoning, draw, t));
  const quota: RangeCounts = Object.fromEntries(
    types.flatMap((type, t) => {
      const { min, max } = ranges[t] as { min: number; max: number };
      if (max === 0) return [];
      const range: Range = min === max && !draw.generous ? min : { min, max };
      return [[type, range]];
    }),
  );
  const leaders = draw.leaders === undefined ? undefined : countsOf(rankIds(reckoning), draw.leaders);
  return { ...given, quota, ...(leaders === undefined ? {} : { leaders }) };
}

/** Near to what the body needs for those who follow; a body that ends again gets nothing that is not there already. */
function rangeFor(
  given: Exclude<Giving, Cut>,
  body: string,
  type: string,
  reckoning: Reckoning,
  draw: HappeningDraw,
  t: number,
): { min: number; max: number } {
  const amount = draw.amounts[t] ?? 0;
  const span = draw.spans[t] ?? 0;
  const { found, needed } = demandOf(body, type, reckoning);
  if (given.kind === "establish") {
    if (reckoning.reforms.retiredBy.has(body)) return { min: 0, max: 0 };
    return { min: amount % 2, max: Math.max((amount % 2) + span, needed - found) };
  }
  if (reckoning.reforms.retiredBy.has(body)) {
    const fixed = Math.max(0, found - amount);
    return { min: fixed, max: fixed };
  }
  if (given.kind === "reorganize") {
    const min = Math.max(0, needed + amount - 1);
    return { min, max: min + span };
  }
  const min = Math.min(found, draw.generous ? needed + amount : Math.max(needed, found - amount));
  return { min, max: Math.min(found, min + span) };
}

/** What a body finds to divide, and what it needs for unlisted staff and volunteers. */
function demandOf(body: string, type: string, { book, lines }: Reckoning): { found: number; needed: number } {
  const line = lines.get(body, type);
  return { found: book.gathered(body, type), needed: (line?.unlisted ?? 0) + (line?.volunteers ?? 0) };
}

function rankIds({ ranks }: Reckoning): readonly string[] {
  return ranks;
}

/** Coordinating offices, where they are hosted, hold nothing, or stand alone by document. */
function withCategories(scenario: Scenario, draw: StructureDraw): Scenario {
  const { reforms, book } = reckon(scenario);
  const types = typesOf(scenario);
  const bodies = scenario.bodies.map((body, k): Body => {
    const own = draw.bodies[k % draw.bodies.length];
    const wanted =
      own?.coordinating === true || (reforms.hostedBy.has(body.id) && own?.category !== "temporary");
    const holds = types.some((type) => book.settled(body.id, type) + book.granted(body.id, type).max > 0);
    const given = reforms.givenBy.get(body.id);
    const documented = given !== undefined && given.kind !== "cut" && given.document !== undefined;
    const allowed = !holds || reforms.retiredBy.has(body.id) || documented;
    return wanted && allowed ? { ...body, category: "coordinating-office" } : body;
  });
  return { ...scenario, bodies };
}

/** Approved leader positions that a reform writes are lowered until no jurisdiction has more of a rank than before. */
export function buildLeaders(scenario: Scenario): Scenario {
  const { ranks, leaders, book } = reckon(scenario);
  for (const { id } of scenario.jurisdictions) {
    for (const rank of ranks) {
      const numbers = leaders
        .values()
        .filter((line) => line.rank === rank && book.jurisdictionOf(line.body) === id);
      const rise = numbers.reduce((sum, line) => sum + line.after - line.before, 0);
      if (rise > 0) return buildLeaders(lowered(scenario, id, rank, book.jurisdictionOf));
    }
  }
  return scenario;
}

function lowered(
  scenario: Scenario,
  place: string,
  rank: string,
  jurisdictionOf: (body: string) => string,
): Scenario {
  const position = scenario.reforms.findIndex((reform) => {
    if (reform.kind !== "merge" && reform.kind !== "establish" && reform.kind !== "reorganize") return false;
    const body = reform.kind === "merge" ? reform.into : reform.body;
    return jurisdictionOf(body) === place && (writtenLeaders(reform.leaders, rank) ?? 0) > 0;
  });
  const reform = scenario.reforms[position] as Exclude<Giving, Cut>;
  const leaders = { ...reform.leaders, [rank]: (writtenLeaders(reform.leaders, rank) ?? 0) - 1 };
  return {
    ...scenario,
    reforms: scenario.reforms.map((old, k) => (k === position ? { ...reform, leaders } : old)),
  };
}

function writtenLeaders(leaders: Counts | undefined, rank: string): number | undefined {
  return leaders !== undefined && Object.hasOwn(leaders, rank) ? leaders[rank] : undefined;
}
