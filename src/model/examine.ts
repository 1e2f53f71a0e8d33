import { type Numbers, numbersOf } from "./numbers/numbers";
import { type Reading, readingOf } from "./reading";
import { checkReferences } from "./references/check-references";
import { type Structure, structureOf } from "./structure/structure";
import type { Scenario } from "./types";

/** A scenario with everything that can be said about it; right only where `reading.issues` is empty. */
export interface Examination {
  readonly reading: Reading;
  readonly structure: Structure;
  readonly numbers: Numbers;
}

/**
 * Checks names, then structure, then numbers, each as far as it can be judged.
 *
 * @param unclear ids of bodies about which something is known to be left out
 */
export function examine(scenario: Scenario, unclear: readonly string[] = []): Examination {
  const reading = readingOf(scenario);
  for (const id of unclear) reading.doubt.markAfter(reading.bodies.indexOf(id));
  checkReferences(reading);
  const structure = structureOf(reading);
  const numbers = numbersOf(reading, structure);
  return { reading, structure, numbers };
}
