import type { Row } from "../types";
import type { Parts } from "./parts";

/** A coordinating body's office is a cap inside its host's quota, per type: Σ_{p of office, t} Σ_i x_ip ≤ seats_t (条例12, 19). */
export function officeRows({ model, cellsOfPost }: Parts): Row[] {
  return model.bodies.flatMap((body, index) => {
    const seats = body.seats;
    if (seats === undefined) return [];
    return model.types.flatMap((_, type) => {
      const cells = model.posts
        .flatMap((post, p) => (post.body === index && post.type === type ? cellsOfPost[p] : []))
        .sort((a, b) => a - b);
      if (cells.length === 0) return [];
      const row: Row = {
        subject: { rule: "office", body: index, type },
        cells,
        extras: [],
        sense: "at-most",
        limit: seats[type],
      };
      return [row];
    });
  });
}
