import type { Program } from "../../../formulation/types";
import { nest } from "./nest";
import type { Nesting } from "./nesting";

const known = new WeakMap<Program, Nesting>();

/** {@link nest}, once per program: engine and closing stage ask for the same network. */
export function nestingOf(program: Program): Nesting {
  const before = known.get(program);
  if (before !== undefined) return before;
  const nesting = nest(program);
  known.set(program, nesting);
  return nesting;
}
