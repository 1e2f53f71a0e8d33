import type { Program } from "../../../formulation/types";
import type { Steps } from "../../types";
import type { Nested } from "../nest/nesting";
import type { NetworkSolution } from "../types";
import { type Closed, close } from "./close";
import { closeTwoSides } from "./close-two-sides";

/**
 * The closing stage for any nested program, from any best solution with valid potentials; see {@link close}. Choices
 * are indices into `Program.cell`.
 */
export function closeNested(
  program: Program,
  { network, frame }: Nested,
  solution: Pick<NetworkSolution, "choice" | "flow" | "potential">,
): Steps<Closed> {
  return frame.pairArc === undefined
    ? close(network, solution, program.order)
    : closeTwoSides(program, network, frame, solution);
}
