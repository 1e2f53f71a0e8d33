import { javascriptLpEngine } from "../engine/javascript-lp/javascript-lp-engine";
import { findNesting } from "../engine/network/nest/nesting-of";
import { networkEngine } from "../engine/network/network-engine";
import type { Engine, Steps } from "../engine/types";
import type { Program } from "../formulation/types";

/** The network engine where the rows nest, whole-number programming where they cross. */
export function* defaultEngine(program: Program): Steps<Engine> {
  const { nests } = yield* findNesting(program);
  return nests ? networkEngine : javascriptLpEngine;
}
