import type { Basis } from "./basis";
import { hang } from "./hang";
import { unhang } from "./unhang";

/** How a place is joined to the place above it: the three fields of the same names in `Basis`. */
export interface Joint {
  readonly link: number;
  readonly rises: number;
  readonly spare: number;
}

/**
 * Cuts the tree above `cut`, turns the part below so that `place` is its top, and hangs it under `above`.
 *
 * A key person between `cut` and `place` always has one unit pushed up through them in the same pivot, so that
 * turning them round also swaps the alternative in use and the spare one: the one in use stays below.
 */
export function rehang(basis: Basis, place: number, cut: number, above: number, joint: Joint): void {
  const { parent, link, rises, spare, choice } = basis;
  let x = place;
  let newParent = above;
  let newLink = joint.link;
  let newRises = joint.rises;
  let newSpare = joint.spare;
  for (;;) {
    const oldParent = parent[x];
    const oldLink = link[x];
    const oldRises = rises[x];
    const oldSpare = spare[x];
    unhang(basis, x);
    hang(basis, x, newParent);
    link[x] = newLink;
    rises[x] = newRises;
    spare[x] = newSpare;
    basis.pace.work++;
    if (x === cut) return;
    newParent = x;
    newLink = oldLink;
    if (oldLink < 0) {
      newRises = 0;
      newSpare = choice[~oldLink];
      choice[~oldLink] = oldSpare;
    } else {
      newRises = 1 - oldRises;
      newSpare = -1;
    }
    x = oldParent;
  }
}
