import type { Named } from "../../../schema/document";

/** Number and name in their columns: what has no name beside its id stands in the column of names alone. */
export function identityLine({ id, name }: Named): { id: string | undefined; name: string } {
  return name === undefined ? { id: undefined, name: id } : { id, name };
}
