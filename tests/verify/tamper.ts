import { numberTamperings } from "./tamper-numbers";
import { peopleTamperings } from "./tamper-people";
import { reasonTamperings } from "./tamper-reasons";
import type { Tampering } from "./tampering";

/** Every kind of tampering with a plan that `verify` has to catch. */
export const tamperings: readonly Tampering[] = [
  ...peopleTamperings,
  ...reasonTamperings,
  ...numberTamperings,
];
