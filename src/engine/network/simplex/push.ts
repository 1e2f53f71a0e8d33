import type { Basis } from "./basis";

/**
 * Pushes an amount from place `to` up to `join` and from there down to `from`, through the arcs of the tree. Key
 * persons on the way up are left to `rehang`, which turns all of them.
 */
export function push(basis: Basis, from: number, to: number, join: number, amount: number): void {
  const { parent, link, rises, flow } = basis;
  for (let x = from; x !== join; x = parent[x]) {
    if (link[x] >= 0) flow[link[x]] += rises[x] === 1 ? -amount : amount;
  }
  for (let y = to; y !== join; y = parent[y]) {
    if (link[y] >= 0) flow[link[y]] += rises[y] === 1 ? amount : -amount;
  }
}
