import { countOf } from "../../kernel/counts";
import type { Approval, Scenario, Transfer } from "../../schema/document";
import { PairMap } from "../reckoning/pair-map";
import { typesOf } from "../reckoning/reckoning";
import { type Succession, succession } from "../reckoning/succession";
import { unlistedOf } from "./build-staff";
import type { TransferDraw } from "./draws";
import type { Names } from "./names";
import { countsOf } from "./written";

/** What transfers have left so far. */
interface Stock {
  readonly staff: PairMap<number>;
  readonly quota: PairMap<number>;
  readonly moved: Set<string>;
  readonly transfers: Transfer[];
  readonly approvals: Approval[];
}

/** Adds transfers in all modes, and empties the bodies that end without successor. */
export function buildTransfers(names: Names, scenario: Scenario, draws: readonly TransferDraw[]): Scenario {
  const reforms = succession(scenario);
  const types = typesOf(scenario);
  const stock: Stock = {
    staff: new PairMap(),
    quota: new PairMap(),
    moved: new Set(),
    transfers: [],
    approvals: [],
  };
  for (const body of scenario.bodies) {
    const unlisted = unlistedOf(scenario, body.id);
    for (const type of types) {
      stock.staff.set(body.id, type, countOf(unlisted, type));
      stock.quota.set(body.id, type, countOf(body.quota, type));
    }
  }
  for (const draw of draws) drawTransfer(names, draw, scenario, reforms, stock);
  emptyEnded(scenario, reforms, stock);
  return {
    ...scenario,
    reforms: [...scenario.reforms, ...stock.transfers],
    ...(stock.approvals.length === 0 ? {} : { approvals: stock.approvals }),
  };
}

function drawTransfer(
  names: Names,
  draw: TransferDraw,
  scenario: Scenario,
  reforms: Succession,
  stock: Stock,
): void {
  const types = typesOf(scenario);
  const type = types[draw.type % types.length] as string;
  const from = scenario.bodies[draw.from % scenario.bodies.length];
  const others = scenario.bodies.filter((body) => body !== from);
  const to = others[draw.to % others.length];
  if (from === undefined || to === undefined) return;
  const end = reforms.successorOf(to.id);
  const crosses = from.jurisdiction !== to.jurisdiction;

  const takesPeople = draw.mode !== "quota-only" && end !== undefined;
  const takesQuota =
    draw.mode !== "people-only" &&
    !reforms.hostedBy.has(to.id) &&
    (!crosses || (end !== undefined && !reforms.hostedBy.has(end)));
  const staff = takesPeople ? Math.min(draw.staff, stock.staff.get(from.id, type) ?? 0) : 0;
  const quota = takesQuota ? Math.min(draw.quota, stock.quota.get(from.id, type) ?? 0) : 0;
  const people = scenario.people
    .filter((person) => takesPeople && person.body === from.id && !stock.moved.has(person.id))
    .slice(0, draw.people)
    .map(({ id }) => id);
  if (staff + quota + people.length === 0) return;

  const approval =
    crosses && quota > 0
      ? approve(names, draw, { from: from.jurisdiction, to: to.jurisdiction, type, quota }, stock)
      : undefined;
  stock.staff.set(from.id, type, (stock.staff.get(from.id, type) ?? 0) - staff);
  stock.quota.set(from.id, type, (stock.quota.get(from.id, type) ?? 0) - quota);
  for (const person of people) stock.moved.add(person);
  stock.transfers.push({
    kind: "transfer",
    from: from.id,
    to: to.id,
    mode: draw.mode as Transfer["mode"],
    ...(staff > 0 ? { staff: countsOf([type], [staff]) } : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(quota > 0 ? { quota: countsOf([type], [quota]) } : {}),
    ...(approval === undefined ? {} : { approval }),
    ...(draw.documented ? { document: "内编发〔2019〕5号", date: "2019-01-02" } : {}),
  });
}

/** Id of an approval that covers the move: one that fits already, made larger, or a new one. */
function approve(
  names: Names,
  draw: TransferDraw,
  move: { from: string; to: string; type: string; quota: number },
  { approvals }: Stock,
): string {
  const fits = (approval: Approval) =>
    approval.from === move.from && approval.to === move.to && approval.quotaType === move.type;
  const shared = draw.sharesApproval ? approvals.findIndex(fits) : -1;
  const old = approvals[shared];
  if (old !== undefined) {
    approvals[shared] = { ...old, count: old.count + move.quota };
    return old.id;
  }
  const id = names.id("approval", approvals.length);
  const count = move.quota + draw.spare;
  approvals.push({
    id,
    document: "内编发〔2019〕5号",
    from: move.from,
    to: move.to,
    quotaType: move.type,
    count,
  });
  return id;
}

/** Nobody unlisted may remain in a body without successor: the rest goes to a body that goes on. */
function emptyEnded(scenario: Scenario, reforms: Succession, stock: Stock): void {
  const types = typesOf(scenario);
  for (const body of scenario.bodies) {
    if (reforms.successorOf(body.id) !== undefined) continue;
    const staff = types.map((type) => stock.staff.get(body.id, type) ?? 0);
    if (staff.every((count) => count === 0)) continue;
    const near = scenario.bodies.filter((other) => other.jurisdiction === body.jurisdiction);
    const refuge = [...near, ...scenario.bodies].find(({ id }) => reforms.successorOf(id) !== undefined);
    if (refuge === undefined) continue;
    const crosses = refuge.jurisdiction !== body.jurisdiction;
    const carries = !crosses && !reforms.hostedBy.has(refuge.id);
    const quota = types.map((type, t) =>
      carries ? Math.min(staff[t] ?? 0, stock.quota.get(body.id, type) ?? 0) : 0,
    );
    const moves = quota.some((count) => count > 0);
    stock.transfers.push({
      kind: "transfer",
      from: body.id,
      to: refuge.id,
      mode: moves ? "people-with-quota" : "people-only",
      staff: countsOf(types, staff),
      ...(moves ? { quota: countsOf(types, quota) } : {}),
    });
  }
}
