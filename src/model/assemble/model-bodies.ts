import { countOf } from "../../kernel/counts";
import type { Reading } from "../reading";
import type { Structure } from "../structure/structure";
import type { ModelBody, ModelPost } from "../types";

/** Bodies by id, with what became of them and where they sit. */
export function modelBodies(
  reading: Reading,
  { succession, hosting, jurisdictionOf }: Structure,
  posts: readonly ModelPost[],
): ModelBody[] {
  const { scenario, bodies } = reading;
  const openings = openingsOf(reading, posts);
  return bodies.entries.map(({ id, name, category, returnTo, expires }, index) => {
    const setBy = succession.quotaSetBy[index];
    return {
      id,
      name: name ?? id,
      category,
      jurisdiction: jurisdictionOf[index],
      retiredBy: succession.retiredBy[index],
      successor: succession.successor[index],
      host: hosting.hostOf[index],
      seats: seatsOf(reading, hosting.hostedBy[index], index, openings),
      isCut: setBy >= 0 && scenario.reforms[setBy].kind === "cut",
      isReformed: setBy >= 0 && scenario.reforms[setBy].kind !== "cut",
      returnTo: returnTo === undefined ? -1 : bodies.indexOf(returnTo),
      expires,
    };
  });
}

/** Seats of a hosted office per type: as its reform says, otherwise the openings of its posts. */
function seatsOf(
  { scenario, types }: Reading,
  hostedBy: number,
  body: number,
  openings: Float64Array,
): readonly number[] | undefined {
  if (hostedBy < 0) return undefined;
  const reform = scenario.reforms[hostedBy];
  const seats = reform.kind === "host" ? reform.seats : undefined;
  return types.ids.map((id, type) =>
    seats === undefined ? openings[body * types.ids.length + type] : countOf(seats, id),
  );
}

/** Σ `openings.max` of posts, by `body * types + type`. */
function openingsOf({ bodies, types }: Reading, posts: readonly ModelPost[]): Float64Array {
  const openings = new Float64Array(bodies.entries.length * types.ids.length);
  for (const { body, type, max } of posts) openings[body * types.ids.length + type] += max;
  return openings;
}
