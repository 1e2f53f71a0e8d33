import { createHash } from "node:crypto";
import {
  type Change,
  explainPlacement,
  type Price,
  parseScenario,
  priceTable,
  type Result,
  reassign,
  type Scenario,
  type WhyNot,
  whyNot,
} from "../../src/index";
import { benchCase, mustEqual } from "../cases";
import type { ExplainJob, Measured } from "../jobs";
import { measure, memoryNow, memorySince, stopwatch, timingOf } from "../measure";

type Planned = Extract<Result, { readonly plan: unknown }>;

/** How many questions are timed one by one, and how many answers are compared with solving anew. */
const questions = 40;
const checks = 3;

/** Times a solve, the index that the first question builds, single questions, everybody who waits, and the price table. */
export function measureExplain(job: ExplainJob): Measured {
  const scenario = benchCase(job.people, job.posts, "ranked");
  const asked = questionsOf(scenario, planned(reassign(scenario)));
  checkAnswers(scenario, asked);
  const before = memoryNow();
  let first = "";
  const single: number[] = [];
  let numbers = {};
  const timings = measure(
    job.runs,
    () => {
      const lap = stopwatch();
      const timed = <Answer>(work: () => Answer): { readonly answer: Answer; readonly time: number } => {
        lap();
        return { answer: work(), time: lap() };
      };
      const solve = timed(() => planned(reassign(scenario)));
      const result = solve.answer;
      const [placed] = result.plan.placements;
      // What they have is no question: only the index is built.
      const index = timed(() => whyNot(scenario, result, placed.person, placed.post));
      const one = asked.map(({ person, post }) => timed(() => whyNot(scenario, result, person, post)));
      const times = timingOf(one.map(({ time }) => time));
      const waiting = timed(() =>
        result.plan.waiting.map(({ person }) => explainPlacement(scenario, result, person)),
      );
      const prices = timed(() => priceTable(scenario, result));
      single.push(times.most);
      numbers = { waiting: waiting.answer.length, prices: prices.answer.length };
      const parts = {
        solve: solve.time,
        index: index.time,
        whyNot: times.median,
        waiting: index.time + waiting.time,
        prices: prices.time,
      };
      return { parts, answer: [one.map(({ answer }) => answer), waiting.answer, prices.answer] };
    },
    (answers) => {
      const digest = createHash("sha256");
      for (const each of answers.flat()) digest.update(JSON.stringify(each));
      const found = digest.digest("hex");
      if (first === "") first = found;
      if (found !== first) throw new Error("two runs give different answers");
    },
  );
  return {
    status: "measured",
    timings: { ...timings, slowest: timingOf(single) },
    values: [],
    numbers,
    memory: memorySince(before),
  };
}

function planned(result: Result): Planned {
  if (!("plan" in result)) throw new Error(`the result is ${result.status}`);
  return result;
}

/** People of as many different posts as there are, and people who wait, each about what they listed first. */
function questionsOf(scenario: Scenario, { plan }: Planned): { person: string; post: string }[] {
  const firstOf = new Map(scenario.people.map(({ id, preferences: [wish] }) => [id, wish?.post]));
  const ofPost = new Map(
    plan.placements.filter(({ rank }) => rank > 1).map(({ post, person }) => [post, person]),
  );
  const people = [
    ...[...ofPost.values()].slice(0, questions / 2),
    ...plan.waiting.slice(0, questions / 2).map(({ person }) => person),
  ];
  return people.flatMap((person) => {
    const post = firstOf.get(person);
    return post === undefined ? [] : [{ person, post }];
  });
}

/** Some answers beside a solve of the changed scenario. */
function checkAnswers(scenario: Scenario, asked: readonly { person: string; post: string }[]): void {
  const result = planned(reassign(scenario));
  const some = [...asked.slice(0, checks), ...asked.slice(-checks)];
  for (const pair of some) {
    const answer = whyNot(scenario, result, pair.person, pair.post);
    mustEqual(`${pair.person} at ${pair.post}`, afterOf(changeIn(answer)), forcedValues(scenario, pair));
  }
  const table = priceTable(scenario, result);
  const ofPosts = table.filter(({ limit }) => "post" in limit);
  if (ofPosts.length === 0) throw new Error("no post has a price");
  for (const price of ofPosts.slice(0, checks)) checkPrice(scenario, price);
}

/** None where no plan holds the pair. */
function forcedValues(scenario: Scenario, pair: { person: string; post: string }): number[] {
  try {
    return valuesOf(planned(reassign(scenario, { agreed: [pair] })));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function checkPrice(scenario: Scenario, { limit, more, less }: Price): void {
  if (!("post" in limit)) return;
  for (const rung of [...more, ...less]) {
    const posts = scenario.posts.map((post) => {
      const { min = 0, max } = post.openings;
      if (post.id !== limit.post) return post;
      if (min > max + rung.by) throw new Error(`the minimum of ${post.id} allows no other openings`);
      return { ...post, openings: { ...post.openings, max: max + rung.by } };
    });
    const again = reassign(parseScenario({ ...scenario, posts }));
    const expected = "plan" in again ? valuesOf(again) : [];
    const found = rung.status === "possible" ? afterOf(rung.change) : [];
    mustEqual(`${limit.post} by ${rung.by}`, found, expected);
  }
}

function changeIn(answer: WhyNot): Change | undefined {
  return answer.status === "possible" ? answer.change : undefined;
}

function afterOf(change: Change | undefined): number[] {
  if (change === undefined) return [];
  return [...change.goals.flatMap(({ after }) => after), change.granted.after];
}

function valuesOf({ plan }: Planned): number[] {
  const granted = plan.grants.reduce((sum, { count }) => sum + count, 0);
  return [...plan.goals.flatMap(({ value }) => value), granted];
}
