import type { Network } from "../../../../src/engine/network/types";
import { buildNetwork, type DraftAlternative, type DraftArc } from "./build-network";
import type { Seeded } from "./seeded";

export interface EstablishmentSizes {
  readonly people: number;
  readonly posts: number;
  readonly preferences: number;
  /** Seats for every hundred people. */
  readonly seats: number;
}

/**
 * A network like those that scenarios become: posts in bodies in pools, fewest missing and waiting first, then
 * rank-maximal for two groups, then fewest grants. Popular posts are listed far more often than others.
 */
export function establishment(random: Seeded, sizes: EstablishmentSizes): Network {
  const { people, posts, preferences } = sizes;
  const bodies = Math.max(1, Math.round(posts / 4));
  const pools = Math.max(1, Math.round(bodies / 10));
  const post = (k: number): number => 1 + k;
  const body = (k: number): number => 1 + posts + k;
  const pool = (k: number): number => 1 + posts + bodies + k;
  const ranks = preferences + 1;
  const levels = 2 + 2 * ranks + 1;
  const unit = (level: number, amount: number): number[] => {
    const cost = new Array<number>(levels).fill(0);
    cost[level] = amount;
    return cost;
  };
  const bodyOf = Array.from({ length: posts }, () => random.between(0, bodies - 1));
  const arcs: DraftArc[] = [];
  const seatsOf = new Array<number>(bodies).fill(0);
  for (let k = 0; k < posts; k++) {
    const seats = Math.round(((people / posts) * sizes.seats * (0.5 + random.fraction())) / 100);
    const least = random.chance(0.3) ? Math.ceil(seats / 3) : 0;
    seatsOf[bodyOf[k]] += seats;
    if (least > 0) arcs.push({ tail: post(k), head: body(bodyOf[k]), upper: least, cost: unit(0, -1) });
    arcs.push({ tail: post(k), head: body(bodyOf[k]), upper: seats - least });
  }
  const home = Array.from({ length: people }, () =>
    random.chance(0.2) ? random.between(0, bodies - 1) : -1,
  );
  const grants = new Array<number>(pools).fill(0);
  for (let k = 0; k < bodies; k++) {
    const staying = home.filter((at) => at === k).length;
    const inPool = random.between(0, pools - 1);
    const grant = Math.floor(seatsOf[k] / 2);
    grants[inPool] += grant;
    const lower = random.chance(0.2) ? Math.min(grant, 1) : 0;
    arcs.push({ tail: body(k), head: 0, upper: staying + Math.floor(seatsOf[k] / 3) });
    arcs.push({
      tail: body(k),
      head: pool(inPool),
      lower: staying > 0 ? lower : 0,
      upper: grant,
      cost: unit(levels - 1, 1),
    });
  }
  for (let k = 0; k < pools; k++) arcs.push({ tail: pool(k), head: 0, upper: Math.floor(grants[k] * 0.8) });
  const popular = (): number => Math.min(posts - 1, Math.floor(posts ** random.fraction()) - 1);
  const wishes = home.map((at) => {
    const group = at < 0 ? 0 : ranks;
    const wished: DraftAlternative[] = Array.from({ length: preferences }, (_, rank) => ({
      node: post(popular()),
      cost: unit(2 + group + rank, -1),
    }));
    return at < 0
      ? [...wished, { node: 0, cost: unit(1, 1) }]
      : [{ node: body(at), cost: unit(2 + group + preferences, -1) }, ...wished];
  });
  return buildNetwork({ nodes: 1 + posts + bodies + pools, levels, arcs, people: wishes });
}
