import type { Row } from "../types";
import type { Parts } from "./parts";

/** Staff never exceeds quota: Σ_{p ∈ (b,t)} Σ_i x_ip + own seats of (b,t) − g_bt ≤ room_bt. Offices inside a host count here. */
export function bodyRows({ model, cells, extras }: Parts): Row[] {
  const held: number[][] = model.lines.map(() => []);
  cells.forEach((cell, index) => {
    held[cell.kind === "seat" ? cell.line : model.posts[cell.post].line].push(index);
  });
  return model.lines.flatMap((line, index) => {
    if (held[index].length === 0) return [];
    const grant = extras.grantOf[index];
    const row: Row = {
      subject: { rule: "body", line: index },
      cells: held[index],
      extras: grant < 0 ? [] : [{ extra: grant, coefficient: -1 }],
      sense: "at-most",
      limit: line.room,
    };
    return [row];
  });
}
