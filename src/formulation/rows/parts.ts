import type { Model } from "../../model/types";
import type { Extras } from "../extras";
import type { Cell, Program } from "../types";

/** What every row function reads. */
export interface Parts {
  readonly model: Model;
  readonly cells: readonly Cell[];
  /** Per post: its cells, ascending. */
  readonly cellsOfPost: readonly (readonly number[])[];
  readonly extras: Extras;
  /** Who has which alternatives. */
  readonly people: Pick<Program, "start" | "cell">;
}

/** Per post: its cells, ascending. */
export function cellsByPost(posts: number, cells: readonly Cell[]): number[][] {
  const byPost = Array.from({ length: posts }, (): number[] => []);
  cells.forEach((cell, index) => {
    if (cell.kind === "post") byPost[cell.post].push(index);
  });
  return byPost;
}
