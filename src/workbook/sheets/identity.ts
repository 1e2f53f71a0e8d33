import { type KnownNames, knownId, knownQuotaTypes, knownRanks } from "./known-names";

/** Id and name of something, as the document has them. */
export interface Identity {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/**
 * Where the number is left out the name is the id, and the document has no name beside it.
 *
 * @example namedOrNumbered(undefined, "农牧局") // { id: "农牧局", name: undefined }
 */
export function namedOrNumbered(number: string | undefined, name: string | undefined): Identity {
  return number === undefined ? { id: name, name: undefined } : { id: number, name };
}

/** Where the id is left out it is that of a name that everybody knows. */
export function keyed(known: KnownNames): (id: string | undefined, name: string | undefined) => Identity {
  return (id, name) => ({ id: id ?? (name === undefined ? undefined : knownId(known, name)), name });
}

/** Where the number is left out the text is the id, and it stays what it is too. */
export function numberedOrText(number: string | undefined, text: string | undefined): Identity {
  return { id: number ?? text, name: text };
}

export const identityOfQuotaType = keyed(knownQuotaTypes);
export const identityOfRank = keyed(knownRanks);
