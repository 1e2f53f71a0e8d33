import { compareIds } from "../kernel/order";

/** Position of a person's entry in a list sorted by person, −1 where there is none. Time O(log n). */
export function positionOf(list: readonly { readonly person: string }[], person: string): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareIds(list[middle].person, person);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A copy sorted by person. */
export function byPerson<T extends { readonly person: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareIds(a.person, b.person));
}

/** A pair as one text, for sets: no id holds a control character. */
export function pairKey({ person, post }: { readonly person: string; readonly post: string }): string {
  return `${person}\n${post}`;
}
