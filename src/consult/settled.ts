import type { Consultation } from "./types";

/**
 * True where the last round closed with nothing open: all that it proposed stands, and nobody has since withdrawn, or
 * given new wishes. The same plan would come out again.
 */
export function isSettled({ status, rounds, refused, reordered, agreed }: Consultation): boolean {
  const last = rounds.at(-1);
  if (status !== "between" || last === undefined) return false;
  const changedSince = (entry: { readonly round: number } | undefined): boolean =>
    entry?.round === last.number;
  if (changedSince(refused.at(-1)) || changedSince(reordered.at(-1))) return false;
  return agreed.length === last.kept.length + last.proposals.length;
}
