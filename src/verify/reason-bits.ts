import { type ReasonCode, reasonCodes } from "../kernel/reason-codes";

const bits = new Map<string, number>(reasonCodes.map((code, place) => [code, 1 << place]));

/** A reason as one bit, so that several fit in one number; 0 for a word that is no reason code. */
export function bitOf(code: string): number {
  return bits.get(code) ?? 0;
}

/** The reasons in a number, in the order of {@link reasonCodes}. */
export function codesIn(mask: number): ReasonCode[] {
  return reasonCodes.filter((_, place) => (mask >> place) & 1);
}
