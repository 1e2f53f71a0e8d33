import type { Body, Person, Post, Reform, Scenario } from "../src/model/types";

/** Size and shape of a generated scenario. */
export interface BenchSize {
  readonly people: number;
  readonly posts: number;
  readonly preferences: number;
  readonly seed: number;
}

const levels = 4;

/**
 * A reform of any size from a seed: departments of a hundred people abolished, new bodies with two posts each, every
 * tenth person a volunteer of a department that goes on, popularity of posts after Zipf, seats for nine people in
 * ten, and pools that can pay for about eight in ten.
 */
export function benchScenario({ people, posts, preferences, seed }: BenchSize): Scenario {
  const random = mulberry32(seed);
  const level = (k: number): string => `level-${k % levels}`;
  const seatsPerPost = Math.max(1, Math.ceil((0.9 * people) / posts));
  const bodies: Body[] = [];
  const reforms: Reform[] = [];
  const postList: Post[] = [];
  const payable = new Array<number>(levels).fill(0);

  const sources = Math.max(1, Math.ceil(people / 100));
  const sizes = new Array<number>(sources).fill(0);
  for (let i = 0; i < people; i++) sizes[i % sources]++;
  for (let b = 0; b < sources; b++) {
    const goesOn = b % 10 === 9;
    bodies.push(oldBody(`old-${b}`, level(b), sizes[b]));
    if (goesOn) continue;
    reforms.push({ kind: "abolish", body: `old-${b}` });
    payable[b % levels] += sizes[b];
  }
  for (let b = 0; b < Math.ceil(posts / 2); b++) {
    const most = seatsPerPost * Math.min(2, posts - 2 * b);
    bodies.push({ id: `new-${b}`, jurisdiction: level(b), category: "department" });
    reforms.push({ kind: "establish", body: `new-${b}`, quota: { administrative: { min: 0, max: most } } });
  }
  for (let p = 0; p < posts; p++) {
    postList.push({
      id: `post-${p}`,
      body: `new-${p >> 1}`,
      section: "comprehensive",
      quotaType: "administrative",
      demand: p % 3 === 0 ? "new-body" : "urgent",
      openings: { min: p % 5 === 0 ? 1 : 0, max: seatsPerPost },
    });
  }
  const totals = new Array<number>(levels).fill(0);
  for (const body of bodies)
    totals[Number(body.jurisdiction.slice(6))] += body.quota?.["administrative"] ?? 0;
  const popular = zipf(posts, random);
  const personList: Person[] = Array.from({ length: people }, (_, i) => ({
    id: `person-${i}`,
    body: `old-${i % sources}`,
    section: "comprehensive",
    quotaType: "administrative",
    preferences: wishes(Math.min(preferences, posts), popular),
    acceptsAdjustment: false,
  }));
  return {
    format: "bianzhi/1",
    name: `bench ${people} × ${posts}`,
    jurisdictions: totals.map((total, k) => ({
      id: level(k),
      total: { administrative: total },
      ceiling: { administrative: total - Math.floor(0.2 * payable[k]) },
    })),
    bodies,
    reforms,
    posts: postList,
    people: personList,
  };
}

function oldBody(id: string, jurisdiction: string, size: number): Body {
  return {
    id,
    jurisdiction,
    category: "department",
    quota: { administrative: size },
    staff: { administrative: size },
  };
}

function wishes(count: number, popular: () => number): Person["preferences"] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(popular());
  return [...chosen].map((post, k) => ({ post: `post-${post}`, rank: k + 1 }));
}

/** Draws posts with a probability that falls as 1/√rank, the popular ones spread over all bodies. */
function zipf(posts: number, random: () => number): () => number {
  const cumulative = new Float64Array(posts);
  let sum = 0;
  for (let k = 0; k < posts; k++) {
    sum += 1 / Math.sqrt(k + 1);
    cumulative[k] = sum;
  }
  const order = Array.from({ length: posts }, (_, k) => k);
  for (let k = posts - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other], order[k]];
  }
  return () => {
    const drawn = random() * sum;
    let low = 0;
    let high = posts - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle] < drawn) low = middle + 1;
      else high = middle;
    }
    return order[low];
  };
}

/** Mulberry32 (Tommy Ettinger): one seed, one sequence. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
