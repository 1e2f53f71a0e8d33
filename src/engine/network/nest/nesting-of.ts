import type { Program } from "../../../formulation/types";
import { finish, type Steps } from "../../../kernel/steps";
import { nesting } from "./nest";
import type { Nesting } from "./nesting";

const known = new WeakMap<Program, Nesting>();

/** The nesting of a program, found once: engine and closing stage ask for the same network. */
export function nestingOf(program: Program): Nesting {
  return known.get(program) ?? finish(findNesting(program));
}

/** {@link nestingOf}, to be left off every few milliseconds. */
export function* findNesting(program: Program): Steps<Nesting> {
  const before = known.get(program);
  if (before !== undefined) return before;
  const found = yield* nesting(program);
  known.set(program, found);
  return found;
}
