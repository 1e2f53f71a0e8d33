import type { Row } from "../types";
import type { Parts } from "./parts";

/**
 * What a section keeps: its people in their own seats and in retained posts of their own successor, or a shortage that
 * is reported, Σ kept + s ≥ keepAtLeast.
 */
export function continuityRows({ model, cells, extras }: Parts): Row[] {
  const kept: number[][] = model.sections.map(() => []);
  cells.forEach(({ section }, cell) => {
    if (section >= 0) kept[section].push(cell);
  });
  return model.sections.flatMap(({ keepAtLeast }, section) => {
    const shortage = extras.sectionShortageOf[section];
    if (shortage < 0) return [];
    const row: Row = {
      subject: { rule: "continuity", section },
      cells: kept[section],
      extras: [{ extra: shortage, coefficient: 1 }],
      sense: "at-least",
      limit: keepAtLeast,
    };
    return [row];
  });
}
