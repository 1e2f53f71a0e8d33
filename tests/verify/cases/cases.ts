import { ceiling, chain, cut, merge, reserve, transfers } from "./reforms";
import { adjustment, gradeKept, host, hostDefault, leaders, names, permit } from "./rows";
import type { Case } from "./write";

/** Every hand-made case. */
export const cases: readonly Case[] = [
  merge,
  chain,
  cut,
  transfers,
  ceiling,
  reserve,
  host,
  hostDefault,
  permit,
  leaders,
  gradeKept,
  adjustment,
  names,
];
