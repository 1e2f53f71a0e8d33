import type { Steps } from "../../types";
import type { Basis } from "./basis";
import type { Blocking } from "./blocking";
import { enterAlternative } from "./enter-alternative";
import { enterArc } from "./enter-arc";
import type { OpenFace } from "./open-face";
import { isRestDue, peopleBetweenRests, progressOf } from "./pace";
import { priceArcs } from "./price-arcs";
import { pricePerson } from "./price-person";
import { clearPricing, createPricing } from "./pricing";
import type { StageCosts } from "./stage-costs";
import { wouldMove } from "./would-move";

/** Candidates priced for one pivot. Fewer choose worse, more take longer; measured at 10⁴ to 10⁶ people. */
const candidatesAtATime = 10;
/** A list goes stale when few of it have moved; the next is no longer than this many times the pivots made from it, or the least. */
const candidatesPerPivot = 16;
const fewestCandidates = 500;
/** Arcs priced for one pivot, and pivots between two such times. */
const arcsAtATime = 50;
const turnsBetweenArcs = 4;

/**
 * The primal network simplex over what is open, until no reduced cost is below 0.
 *
 * Those who would move are listed as candidates; then the best of a few of them at a time enters, and whoever would no
 * longer move leaves the list. When it is empty another is made, going round among the people.
 */
export function* improve(basis: Basis, costs: StageCosts, face: OpenFace): Steps<void> {
  const { pace } = basis;
  const { arcs, person } = face;
  const pricing = createPricing();
  const blocking: Blocking = { amount: 0, place: -1, rising: false, join: -1 };
  const reduced = { high: 0, low: 0 };
  // Candidates are `list[0]` … `list[length − 1]`, as positions in `face.person`.
  const list = new Int32Array(person.length);
  let length = 0;
  let next = 0;
  let nextPerson = 0;
  let nextArc = 0;
  // Everyone may be on the first list.
  let pivotsBefore = Number.NEGATIVE_INFINITY;

  function* listCandidates(): Steps<void> {
    next = 0;
    const enough = Math.max(fewestCandidates, candidatesPerPivot * (pace.pivots - pivotsBefore));
    pivotsBefore = pace.pivots;
    for (let seen = 0; seen < person.length && length < enough; seen++) {
      if (seen % peopleBetweenRests === 0 && isRestDue(pace, Math.min(peopleBetweenRests, person.length))) {
        yield progressOf(pace);
      }
      if (wouldMove(basis, costs, face, nextPerson)) list[length++] = nextPerson;
      nextPerson = nextPerson + 1 === person.length ? 0 : nextPerson + 1;
    }
  }
  const priceCandidates = (): void => {
    const count = Math.min(candidatesAtATime, length);
    for (let k = 0; k < count && length > 0; k++) {
      if (next >= length) next = 0;
      if (pricePerson(basis, costs, face, list[next], pricing)) next++;
      else list[next] = list[--length];
    }
    pace.work += count;
  };
  const priceSomeArcs = (): void => {
    const end = Math.min(nextArc + arcsAtATime, arcs.length);
    priceArcs(basis, costs, arcs, nextArc, end, pricing);
    nextArc = end === arcs.length ? 0 : end;
  };
  const pivot = (): boolean => {
    if (pricing.least === 0) return false;
    pace.pivots++;
    if (pricing.arc >= 0) enterArc(basis, costs, pricing.arc, blocking, reduced);
    else enterAlternative(basis, costs, pricing.person, pricing.alternative, blocking, reduced);
    clearPricing(pricing);
    return true;
  };
  /** Prices every arc once, where nobody would move. */
  function* pivotOnArcs(): Steps<boolean> {
    let changed = false;
    nextArc = 0;
    do {
      priceSomeArcs();
      changed = pivot() || changed;
      if (isRestDue(pace, 0)) yield progressOf(pace);
    } while (nextArc > 0);
    return changed;
  }

  for (let turn = 0; ; turn++) {
    if (length === 0) {
      yield* listCandidates();
      if (length === 0) {
        if (!(yield* pivotOnArcs())) return;
        continue;
      }
    }
    priceCandidates();
    if (turn % turnsBetweenArcs === 0) priceSomeArcs();
    pivot();
    if (isRestDue(pace, 0)) yield progressOf(pace);
  }
}
