import type { Model } from "../../model/types";

/**
 * What each body is called in pictures, by index: its name; with its jurisdiction where two bodies have the same name, and
 * with its id where even that does not tell them apart.
 */
export function bodyLabels(model: Model): readonly string[] {
  const names = model.bodies.map(({ name }) => name);
  const placed = model.bodies.map(
    ({ name, jurisdiction }) => `${name}（${model.jurisdictions[jurisdiction].name}）`,
  );
  const countNames = tally(names);
  const countPlaced = tally(placed);
  return model.bodies.map(({ id, name }, body) => {
    if (countNames.get(name) === 1) return name;
    return countPlaced.get(placed[body]) === 1 ? placed[body] : `${placed[body]}${id}`;
  });
}

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
