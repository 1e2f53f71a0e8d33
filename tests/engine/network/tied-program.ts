import fc from "fast-check";
import type { Program } from "../../../src/formulation/types";
import { crossingProgram, nestingProgram } from "../arbitrary-program";

/** The same programs with fewer goals, so that many answers are equally good, and people in any order. */
export const tiedProgram: fc.Arbitrary<Program> = fc
  .tuple(fc.oneof(nestingProgram, crossingProgram), fc.infiniteStream(fc.nat()), fc.nat({ max: 2 }))
  .map(([program, keys, kept]) => {
    const last = program.levels.length - 1;
    const key = Array.from({ length: program.people }, () => keys.next().value as number);
    return {
      ...program,
      levels: program.levels.filter((_, level) => level < kept || level === last),
      order: program.order.slice().sort((a, b) => key[a] - key[b] || a - b),
    };
  });
