import type {
  Approval,
  Duty,
  Jurisdiction,
  Permit,
  Response,
  Scenario,
  Transfer,
} from "../../schema/document";
import { rankGiven } from "../reckoning/alternatives";
import { reckon, typesOf } from "../reckoning/reckoning";
import { succession } from "../reckoning/succession";
import type { PaperDraw } from "./draws";
import type { Names } from "./names";

const date = "2019-01-11";

/** Adds answers of both sides, mostly about posts that the person listed. */
export function buildResponses(scenario: Scenario, draws: PaperDraw["responses"]): Scenario {
  const responses: Response[] = [];
  for (const draw of draws) {
    const person = scenario.people[draw.person % scenario.people.length];
    if (person === undefined) continue;
    const listed = scenario.posts.filter((post) => rankGiven(person, post) !== undefined);
    const among = listed.length > 0 ? listed : scenario.posts;
    const post = among[draw.wish % among.length];
    if (post === undefined) continue;
    const by = draw.byHome ? "home" : "post";
    const isNew = responses.every(
      (old) => old.person !== person.id || old.post !== post.id || (old.by ?? "post") !== by,
    );
    const side = by === "home" || draw.person % 2 === 1 ? { by: by as "home" | "post" } : {};
    if (isNew) responses.push({ person: person.id, post: post.id, decision: draw.decision, ...side });
  }
  return responses.length === 0 ? scenario : { ...scenario, responses };
}

/** Adds duties: named by a transfer, or moving by themselves. */
export function buildDuties(names: Names, scenario: Scenario, draws: PaperDraw["duties"]): Scenario {
  const { retiredBy } = succession(scenario);
  const duties: Duty[] = [];
  const reforms = [...scenario.reforms];
  for (const draw of draws) {
    const live = scenario.bodies.filter(({ id }) => !retiredBy.has(id));
    const moving = reforms.flatMap((reform, k) =>
      reform.kind === "transfer" && !retiredBy.has(reform.to) ? [{ reform, k }] : [],
    );
    const id = names.id("duty", duties.length);
    const move = draw.byTransfer ? moving[draw.from % moving.length] : undefined;
    const from = move?.reform.from ?? scenario.bodies[draw.from % scenario.bodies.length]?.id;
    const to = move?.reform.to ?? live[draw.to % live.length]?.id;
    if (from === undefined || to === undefined) continue;
    duties.push({ id, name: "行政复议", from, to });
    if (move === undefined) continue;
    const transfer: Transfer = { ...move.reform, duties: [...(move.reform.duties ?? []), id] };
    reforms[move.k] = transfer;
  }
  return duties.length === 0 ? scenario : { ...scenario, reforms, duties };
}

/** Adds a permit for every body that holds more people than quota, and one more as drawn, in force or expired. */
export function buildPermits(
  names: Names,
  scenario: Scenario,
  draw: PaperDraw["permit"],
  dated: boolean,
): Scenario {
  const { lines, types } = reckon(scenario);
  const permits: Permit[] = [];
  const permit = (body: string, quotaType: string, over: number, until: string) => {
    const id = names.id("permit", permits.length);
    permits.push({ id, document: "包编办发〔2019〕9号", body, quotaType, over, until });
  };
  for (const line of lines.values())
    if (line.deficit > 0) permit(line.body, line.type, line.deficit, "2021-12-31");
  if (draw !== undefined) {
    const type = types[draw.type % types.length] as string;
    const candidates = lines.values().filter((line) => line.type === type);
    const line = candidates[draw.body % candidates.length];
    if (line !== undefined && draw.expired) permit(line.body, type, draw.over, "2019-01-10");
    if (line?.deficit === 0 && !draw.expired) permit(line.body, type, draw.over, date);
  }
  if (permits.length === 0) return dated ? { ...scenario, date } : scenario;
  return { ...scenario, date, permits };
}

/** Adds approvals that no transfer names; one that takes quota away takes no more than is there. */
export function buildApprovals(names: Names, scenario: Scenario, draws: PaperDraw["approvals"]): Scenario {
  return draws.reduce((result, draw) => {
    const { pools, types } = reckon(result);
    const places = result.jurisdictions.map(({ id }) => id);
    const type = types[draw.type % types.length] as string;
    const from = draw.from === undefined ? undefined : (places[draw.from % places.length] as string);
    const to = places[draw.to % places.length] as string;
    const available = from === undefined ? draw.count : (pools.get(from, type)?.toDivide ?? 0);
    if (from === to) return result;
    const approvals = result.approvals ?? [];
    const approval: Approval = {
      id: names.id("approval", approvals.length),
      document: "内编发〔2019〕6号",
      ...(from === undefined ? {} : { from }),
      to,
      quotaType: type,
      count: Math.min(draw.count, available),
    };
    return { ...result, approvals: [...approvals, approval] };
  }, scenario);
}

/** Writes totals and ceilings: no less than the bodies hold, and no lower than can be recovered. */
export function buildTotals(scenario: Scenario, draw: PaperDraw): Scenario {
  const types = typesOf(scenario);
  const { pools, lines } = reckon(scenario);
  const jurisdictions = scenario.jurisdictions.map((place, j): Jurisdiction => {
    const totals: [string, number][] = [];
    const ceilings: [string, number][] = [];
    for (const [t, type] of types.entries()) {
      const pool = pools.get(place.id, type);
      if (pool === undefined) continue;
      const least = lines
        .values()
        .filter((line) => line.type === type && line.jurisdiction === place.id)
        .reduce((sum, line) => sum + Math.max(0, line.grantMin), 0);
      const drawn = draw.reserves[(j * types.length + t) % draw.reserves.length];
      const missing = draw.isPaid ? Math.max(0, least - pool.toDivide) : 0;
      const reserve = Math.max(drawn ?? 0, missing);
      if (drawn !== undefined || missing > 0) totals.push([type, pool.before + reserve]);
      const lower = draw.ceilings[(j + t) % draw.ceilings.length];
      if (lower === undefined) continue;
      const spare = pool.toDivide + reserve - (draw.isPaid ? least : 0);
      ceilings.push([
        type,
        pool.before + reserve - Math.max(0, Math.min(lower, spare, pool.before + reserve)),
      ]);
    }
    return {
      ...place,
      ...(totals.length === 0 ? {} : { total: Object.fromEntries(totals) }),
      ...(ceilings.length === 0 ? {} : { ceiling: Object.fromEntries(ceilings) }),
    };
  });
  return { ...scenario, jurisdictions };
}
