import type { Program } from "../formulation/types";
import type { Outcome } from "./types";

/**
 * Reads any value as the outcome of an engine: a known status, and with it what belongs to it, in typed arrays of the
 * right lengths. What stands in them is checked elsewhere.
 *
 * @returns the outcome, or a sentence on what is wrong with the value
 */
export function readOutcome(said: unknown, program: Program): Outcome | string {
  if (!isObject(said)) return `the outcome is ${describe(said)}, not an object with a status`;
  const { status } = said;
  if (status === "infeasible" || status === "stopped") return { status };
  if (status === "failed") return { status, reason: String(said.reason) };
  if (status !== "optimal") return `the outcome has the unknown status ${describe(status)}`;
  const { answer, solution } = said;
  if (!isObject(answer)) return `the answer is ${describe(answer)}, not an object`;
  const { choice, extras } = answer;
  if (!isArray(choice, "Int32Array")) return `answer.choice is ${describe(choice)}, not an Int32Array`;
  if (choice.length !== program.people) return `${choice.length} choices for ${program.people} people`;
  if (!isArray(extras, "Float64Array")) return `answer.extras is ${describe(extras)}, not a Float64Array`;
  if (extras.length !== program.extras.length) {
    return `${extras.length} values for ${program.extras.length} extras`;
  }
  if (solution === undefined) return { status, answer: { choice, extras } };
  if (!isObject(solution)) return `the solution is ${describe(solution)}, not an object`;
  if (!isArray(solution.choice, "Int32Array")) return "solution.choice is not an Int32Array";
  if (!isArray(solution.flow, "Float64Array")) return "solution.flow is not a Float64Array";
  if (!isArray(solution.potential, "Float64Array")) return "solution.potential is not a Float64Array";
  const { choice: taken, flow, potential } = solution;
  return {
    status,
    answer: { choice, extras },
    solution: { choice: taken, flow, potential, pivots: Number(solution.pivots) },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

interface Arrays {
  readonly Int32Array: Int32Array;
  readonly Float64Array: Float64Array;
}

/** By tag, so that arrays made in another realm (a frame, a worker's context) count. */
function isArray<Kind extends keyof Arrays>(value: unknown, kind: Kind): value is Arrays[Kind] {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${kind}]`;
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (typeof value === "object" && value !== null) return Object.prototype.toString.call(value);
  return String(value);
}
