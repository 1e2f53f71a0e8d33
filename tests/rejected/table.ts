import type { IssuePath } from "../../src/kernel/issue";
import type { IssueCode } from "../../src/kernel/issue-codes";
import { type BaseName, bases } from "./bases";

/** A document that must be refused: one change away from one that is accepted. */
export interface Rejected {
  readonly code: IssueCode;
  /** Where the issue must stand. */
  readonly path: IssuePath;
  /** What is wrong, in a few words; unique among the rows of its code. */
  readonly title: string;
  /** The accepted document that is changed; default `complete`. A function makes one for this row alone. */
  readonly base?: BaseName | (() => unknown);
  /** The one change: {@link set}, {@link remove}, {@link append}, or a function of a fresh copy of the base. */
  readonly change: Change;
  /** The ids that the issue must name, in any order; not compared where absent. */
  readonly ids?: readonly string[];
  /** Further issues that the same change must bring about. Any issue that is not stated fails the row. */
  readonly consequences?: readonly { readonly code: IssueCode; readonly path: IssuePath }[];
}

/** Gets a copy of the base that it may alter and returns the document to be refused. */
export type Change = (document: unknown) => unknown;

/** A fresh copy of the document that a row changes. */
export function baseOf(row: Rejected): unknown {
  const base = row.base ?? "complete";
  return typeof base === "function" ? base() : structuredClone(bases[base]);
}

/** Puts a value at a path, whether something stood there or not. */
export function set(path: IssuePath, value: unknown): Change {
  return (document) => {
    if (path.length === 0) return value;
    const key = path.at(-1) as string | number;
    const descriptor = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(objectAt(document, path.slice(0, -1)), key, descriptor);
    return document;
  };
}

/** Takes away the key or list entry at a path. */
export function remove(path: IssuePath): Change {
  return (document) => {
    const parent = objectAt(document, path.slice(0, -1));
    const key = path.at(-1) as string | number;
    if (!Object.hasOwn(parent, key)) throw new Error(`Nothing to remove at ${JSON.stringify(path)}`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
    return document;
  };
}

/** Adds an entry at the end of the list at a path. */
export function append(path: IssuePath, value: unknown): Change {
  return (document) => {
    const list = objectAt(document, path);
    if (!Array.isArray(list)) throw new Error(`No list at ${JSON.stringify(path)}`);
    list.push(value);
    return document;
  };
}

function objectAt(document: unknown, path: IssuePath): object {
  let value = document;
  for (const key of path) value = (value as Record<string | number, unknown>)?.[key];
  if (typeof value !== "object" || value === null) throw new Error(`Nothing at ${JSON.stringify(path)}`);
  return value;
}
