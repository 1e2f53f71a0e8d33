import type { Row } from "../types";
import type { Parts } from "./parts";

/** What a body cannot work without, or a shortage that is reported: Σ_i x_ip + s_p ≥ min_p. */
export function minimumRows({ model, cellsOfPost, extras }: Parts): Row[] {
  return model.posts.flatMap((post, index) => {
    const shortage = extras.shortageOf[index];
    if (shortage < 0) return [];
    const row: Row = {
      subject: { rule: "minimum", post: index },
      cells: cellsOfPost[index],
      extras: [{ extra: shortage, coefficient: 1 }],
      sense: "at-least",
      limit: post.min,
    };
    return [row];
  });
}
