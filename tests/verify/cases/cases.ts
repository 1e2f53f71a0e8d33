import { officeCases } from "./office";
import { adjustment, crossing, names, swapped } from "./people";
import { chain, cut, merge, two } from "./reforms";
import { gradeKept, headStays, host, hostDefault, leaders, permit } from "./rows";
import { mustBe, oneHead, onePool, oneSeat, ownBody } from "./tight";
import { ceiling, reserve, transfers } from "./totals";
import type { Case } from "./write";

/** Every hand-made case. */
export const cases: readonly Case[] = [
  merge,
  chain,
  cut,
  transfers,
  ceiling,
  reserve,
  two,
  host,
  hostDefault,
  permit,
  leaders,
  gradeKept,
  adjustment,
  names,
  crossing,
  swapped,
  headStays,
  oneHead,
  oneSeat,
  onePool,
  mustBe,
  ownBody,
  ...officeCases,
];
