import type { Scenario } from "../../model/types";

/**
 * For every body: duties that it holds afterwards, those that come to it, those of them that have come by a day (at any time
 * where no day is given), and those that leave it. Empty where the scenario lists no duties.
 */
export function bodyDuties(
  { duties = [] }: Scenario,
  asOf: string | undefined,
): (body: string) => readonly (number | null)[] {
  if (duties.length === 0) return () => [null, null, null, null];
  const counts = new Map<string, [held: number, come: number, done: number, left: number]>();
  const of = (body: string): [number, number, number, number] => {
    const known = counts.get(body) ?? [0, 0, 0, 0];
    counts.set(body, known);
    return known;
  };
  for (const { from, to, done } of duties) {
    const receiving = of(to);
    receiving[0]++;
    if (from === to) continue;
    receiving[1]++;
    if (done !== undefined && (asOf === undefined || done <= asOf)) receiving[2]++;
    of(from)[3]++;
  }
  return (body) => counts.get(body) ?? [0, 0, 0, 0];
}
