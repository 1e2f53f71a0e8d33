import { parseScenario } from "../../model/parse-scenario";
import type { Scenario } from "../../schema/document";
import { broken, holds, type Law } from "./law";
import { bytesOf } from "./same-bytes";
import { shuffledList } from "./shuffled-list";

export const orderOfListsMeansNothing: Law = {
  name: "order-of-lists-means-nothing",
  statement: {
    zh: "任何次序无意义的清单重新排列后,方案逐字相同。",
    en: "Shuffling every input list whose order has no meaning gives the same plan byte for byte.",
  },
  check: ({ scenario, result, reassign, choose }) => {
    const before = bytesOf(result);
    const after = bytesOf(reassign(parseScenario(shuffled(scenario, choose))));
    return before === after ? holds : broken(`${before} became ${after}`);
  },
};

/** Lists whose order says something: what comes first, or, of reserved seats, the numbers that a note calls them by. */
const ordered = new Set(["goals", "ranks", "grades", "quotaTypes", "prefers", "reserved"]);

/** The same scenario with every other list, and the keys of every object, in another order. */
export function shuffled(scenario: Scenario, choose: (count: number) => number): Scenario {
  return mixed(scenario, choose) as Scenario;
}

function mixed(value: unknown, choose: (count: number) => number): unknown {
  if (Array.isArray(value)) {
    return shuffledList(value, choose).map((element) => mixed(element, choose));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = shuffledList(Object.entries(value), choose);
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      ordered.has(key) && Array.isArray(part)
        ? part.map((element) => mixed(element, choose))
        : mixed(part, choose),
    ]),
  );
}
