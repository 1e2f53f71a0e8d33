import type { Person, Post } from "../../schema/document";
import { type Ladders, meetsAll } from "./requirements";

/**
 * True where everybody in a post can be shown to a seat: any of the open ones, or a reserved one whose requirements
 * they meet. Tried person by person; whoever sits where another has to sit moves on if they can (augmenting paths).
 */
export function haveSeats(people: readonly Person[], post: Post, ladders: Ladders): boolean {
  const reserved = (post.reserved ?? []).filter(({ count }) => count > 0);
  const held = reserved.reduce((sum, { count }) => sum + count, 0);
  const benches = [{ count: post.openings.max - held, requires: [] }, ...reserved];
  const sitting: Person[][] = benches.map(() => []);

  const sit = (person: Person, tried: Set<number>): boolean => {
    for (const [k, { count, requires }] of benches.entries()) {
      if (tried.has(k) || !meetsAll(person, requires, ladders)) continue;
      tried.add(k);
      const bench = sitting[k] as Person[];
      if (bench.length < count) {
        bench.push(person);
        return true;
      }
      const leaves = bench.findIndex((other) => sit(other, tried));
      if (leaves < 0) continue;
      bench[leaves] = person;
      return true;
    }
    return false;
  };
  return people.every((person) => sit(person, new Set()));
}
