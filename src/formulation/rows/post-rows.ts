import type { Row } from "../types";
import type { Parts } from "./parts";

/** A post takes no more people than it has openings: Σ_i x_ip ≤ cap_p. */
export function postRows({ model, cellsOfPost }: Parts): Row[] {
  return model.posts.map((post, index) => ({
    subject: { rule: "post", post: index },
    cells: cellsOfPost[index],
    extras: [],
    sense: "at-most",
    limit: post.max,
  }));
}
