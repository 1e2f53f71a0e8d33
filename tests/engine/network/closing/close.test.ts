import { expect, test } from "vitest";
import { close } from "../../../../src/engine/network/closing/close";
import { checkPotentials } from "../../../../src/engine/network/potentials/check-potentials";
import type { Network } from "../../../../src/engine/network/types";
import { drive } from "../../../../src/engine/steps";

/** Posts 1 … `posts` of `seats` each, and people who may go to any of `places` (0 is waiting), all for nothing. */
function tiedNetwork(posts: number, seats: number, places: readonly (readonly number[])[]): Network {
  const start = new Int32Array(places.length + 1);
  places.forEach((own, person) => {
    start[person + 1] = start[person] + own.length;
  });
  const node = Int32Array.from(places.flat());
  return {
    nodes: posts + 1,
    people: places.length,
    levels: 1,
    start,
    node,
    costClass: new Int32Array(node.length),
    classCost: new Float64Array(1),
    tail: Int32Array.from({ length: posts }, (_, post) => post + 1),
    head: new Int32Array(posts),
    lower: new Float64Array(posts),
    upper: new Float64Array(posts).fill(seats),
    arcCost: new Float64Array(posts),
  };
}

/** Closes from these choices and returns the place that everybody gets; counts the steps. */
function closed(network: Network, choice: Int32Array, order: Int32Array) {
  const flow = new Float64Array(network.tail.length);
  for (const a of choice) if (network.node[a] > 0) flow[network.node[a] - 1]++;
  const solution = { choice, flow, potential: new Float64Array(network.nodes) };
  expect(checkPotentials(network, solution)).toBe(true);
  let steps = 0;
  let yieldsBefore = 0;
  const driven = drive(close(network, solution, order), (progress) => {
    steps = progress.steps;
    if (steps === 0) yieldsBefore++;
    return true;
  });
  if (!driven.finished) throw new Error("nobody said stop");
  const { choice: chosen, flow: closedFlow } = driven.result;
  return { places: Int32Array.from(chosen, (a) => network.node[a]), flow: closedFlow, steps, yieldsBefore };
}

const upTo = (n: number): Int32Array => Int32Array.from({ length: n }, (_, k) => k);

test("a star: a million people, one post for half of them, who come last to begin with", () => {
  const people = 1_000_000;
  const network = tiedNetwork(1, people / 2, new Array(people).fill([1, 0]));
  const choice = Int32Array.from({ length: people }, (_, i) => 2 * i + (i < people / 2 ? 1 : 0));
  const { places, flow, steps, yieldsBefore } = closed(network, choice, upTo(people));
  expect(places.every((place, person) => place === (person < people / 2 ? 1 : 0))).toBe(true);
  expect([...flow]).toEqual([people / 2]);
  expect(steps).toBeLessThan(10 * people);
  expect(yieldsBefore).toBeGreaterThan(100);
});

test("ten thousand equal people and thirty posts, all tied: seats go in order", () => {
  const people = 10_000;
  const each = [...Array(30).keys()].map((post) => post + 1);
  const network = tiedNetwork(30, 400, new Array(people).fill(each));
  const choice = Int32Array.from({ length: people }, (_, i) => 30 * i + (29 - (i % 30)));
  const { places, steps } = closed(network, choice, upTo(people));
  expect(places.every((place, person) => place === Math.floor(person / 400) + 1)).toBe(true);
  expect(steps).toBeLessThan(100 * people);
});

test("a chain in which everybody moves on by one, whoever begins", () => {
  const people = 2_000;
  const network = tiedNetwork(
    people + 1,
    1,
    Array.from({ length: people }, (_, i) => [i + 1, i + 2]),
  );
  const choice = Int32Array.from({ length: people }, (_, i) => 2 * i + 1);
  for (const order of [upTo(people), upTo(people).reverse()]) {
    const { places, steps } = closed(network, choice, order);
    expect(places.every((place, person) => place === person + 1)).toBe(true);
    expect(steps).toBeLessThan(100 * people);
  }
});
