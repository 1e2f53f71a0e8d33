import { closeSync, openSync, writeSync } from "node:fs";
import type { Network } from "../../src/engine/network/types";

/**
 * Writes a network with one cost level as an ordinary minimum-cost flow: a node per place (the root is 0) and then a
 * node per person, who sends one unit; an arc per alternative that can be taken, and per arc between places.
 * No arc can carry more than all people, so capacities are cut to that.
 */
export function writeFlow(path: string, network: Network): { readonly nodes: number; readonly arcs: number } {
  const { nodes: places, people, start, node, costClass, classCost } = network;
  const open = node.reduce((count, place) => count + (place >= 0 ? 1 : 0), 0);
  const arcs = open + network.tail.length;
  const tail = new Int32Array(arcs);
  const head = new Int32Array(arcs);
  const upper = new Int32Array(arcs);
  const lower = new Int32Array(arcs);
  const cost = new Float64Array(arcs);
  let next = 0;
  for (let person = 0; person < people; person++) {
    for (let a = start[person]; a < start[person + 1]; a++) {
      if (node[a] < 0) continue;
      tail[next] = places + person;
      head[next] = node[a];
      upper[next] = 1;
      cost[next++] = classCost[costClass[a]];
    }
  }
  for (let arc = 0; arc < network.tail.length; arc++, next++) {
    tail[next] = network.tail[arc];
    head[next] = network.head[arc];
    upper[next] = Math.min(network.upper[arc], people);
    lower[next] = network.lower[arc];
    cost[next] = network.arcCost[arc];
  }
  const supply = new Int32Array(places + people).fill(1, places);
  supply[0] = -people;
  const file = openSync(path, "w");
  for (const part of [Int32Array.of(places + people, arcs), tail, head, upper, lower, supply, cost]) {
    writeAll(file, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  closeSync(file);
  return { nodes: places + people, arcs };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
}
