import type { IssuePath } from "../kernel/issue";
import type { IssueCode } from "../kernel/issue-codes";
import { hasKey, keysOf, kindOf, propertyOf } from "./look";
import { notALeaf, readLeaf } from "./read-leaf";
import { readWish } from "./read-wish";
import { expectedOf, type Finding, prototypeKeyCode, refusal, wrongType } from "./refusal";
import type { ListShape, ObjectShape, RecordShape, Shape, VariantsShape } from "./shape";

/** What reading has come to: where it stands, and what it found on the way. */
export interface Reading {
  readonly path: (string | number)[];
  readonly findings: Finding[];
}

/**
 * Reads a value along a shape: a frozen copy, with every problem put down in `reading.findings`. Without findings the
 * copy is what the description asks for; with findings it is as much as could be read, unknown keys with null.
 *
 * Never throws, and goes no deeper than the shape, so cycles are harmless. Keys set to undefined are left out where
 * the description knows them; −0 becomes 0. Time and memory are linear in the size of the document as JSON.
 */
export function read(shape: Shape, value: unknown, reading: Reading): unknown {
  const leaf = readLeaf(shape, value);
  if (leaf !== notALeaf) return leaf;
  switch (shape.kind) {
    case "text":
    case "number":
    case "boolean":
    case "word":
      break;
    case "list":
      if (kindOf(value) === "list") return readList(shape, value as readonly unknown[], reading);
      break;
    case "choice": {
      const option = shape.byKind.get(kindOf(value));
      if (option !== undefined) return read(option, value, reading);
      break;
    }
    default:
      if (kindOf(value) === "object") return readKeys(shape, value as object, reading);
  }
  reading.findings.push(refusal(shape, value, [...reading.path]));
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** Lists up to this length are laid out at once: a list that grows keeps room for more than a dozen entries. */
const shortList = 32;

function readList(shape: ListShape, list: readonly unknown[], reading: Reading): unknown {
  const length = propertyOf(list, "length") as number;
  const copy = length <= shortList ? new Array<unknown>(length) : [];
  if (length < shape.least) report(reading, "empty-list", [], {});
  for (let k = 0; k < length; k++) {
    const entry = propertyOf(list, k);
    if (entry === undefined && !hasKey(list, k)) {
      reading.findings.push(wrongType(["list"], "list with holes", [...reading.path]));
      copy.length = k;
      break;
    }
    reading.path.push(k);
    copy[k] = read(shape.element, entry, reading);
    reading.path.pop();
  }
  return Object.freeze(copy);
}

function readKeys(
  shape: ObjectShape | RecordShape | VariantsShape,
  value: object,
  reading: Reading,
): unknown {
  const wish = shape.kind === "object" && shape.exclusive.length > 0 ? readWish(shape, value) : undefined;
  if (wish !== undefined) return wish;
  const keys = keysOf(value);
  if (keys === undefined) {
    reading.findings.push(wrongType(["object"], "unreadable", [...reading.path]));
    return null;
  }
  if (shape.kind === "record") return readRecord(shape, value, keys, reading);
  if (shape.kind === "object") return readObject(shape, value, keys, reading);
  const word = propertyOf(value, shape.discriminator);
  const option = shape.options.get(word as string);
  if (option !== undefined) return readObject(option, value, keys, reading);
  if (word === undefined) report(reading, "missing", [shape.discriminator], { expected: ["text"] });
  else {
    const words: Shape = { kind: "word", words: new Set(shape.options.keys()) };
    reading.findings.push(refusal(words, word, [...reading.path, shape.discriminator]));
  }
  return null;
}

function readObject(shape: ObjectShape, value: object, keys: readonly string[], reading: Reading): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const field = shape.fields.get(key);
    const entry = field === undefined ? null : propertyOf(value, key);
    if (entry === undefined) continue;
    if (field !== undefined) {
      const leaf = readLeaf(field, entry);
      if (leaf !== notALeaf) {
        copy[key] = leaf;
        continue;
      }
      reading.path.push(key);
      copy[key] = read(field, entry, reading);
      reading.path.pop();
    } else {
      report(reading, "unknown-key", [key], { key });
      put(copy, key, null);
    }
  }
  for (const name of shape.required) {
    if (copy[name] === undefined)
      report(reading, "missing", [name], { expected: expectedOf(shape.fields.get(name)) });
  }
  if (shape.exclusive.length > 0 && shape.exclusive.filter((name) => copy[name] !== undefined).length !== 1) {
    report(reading, "one-of-post-or-body", [], { keys: shape.exclusive });
  }
  if (shape.disagreement !== undefined && areNumbers(copy, shape.fields.keys())) {
    const code = shape.disagreement(copy);
    if (code !== undefined) report(reading, code, [], numbersOf(copy));
  }
  return Object.freeze(copy);
}

function readRecord(shape: RecordShape, value: object, keys: readonly string[], reading: Reading): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const entry = propertyOf(value, key);
    if (entry === undefined) continue;
    if (key === "__proto__") report(reading, prototypeKeyCode(reading.path), [key], { key });
    else if (!shape.key.accepts(key)) reading.findings.push(refusal(shape.key, key, [...reading.path, key]));
    reading.path.push(key);
    put(copy, key, read(shape.entry, entry, reading));
    reading.path.pop();
  }
  return Object.freeze(copy);
}

function report(
  reading: Reading,
  code: IssueCode,
  steps: IssuePath,
  parameters: Finding["parameters"],
): void {
  reading.findings.push({ code, path: [...reading.path, ...steps], parameters });
}

/** Sets a key of any name: assigning to `__proto__` would change the prototype. */
function put(copy: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") copy[key] = value;
  else Object.defineProperty(copy, key, { value, enumerable: true });
}

/** Whether all that is there are whole numbers, if out of range: nothing else can be compared. */
function areNumbers(copy: Record<string, unknown>, names: Iterable<string>): boolean {
  return [...names].every((name) => copy[name] === undefined || Number.isSafeInteger(copy[name]));
}

function numbersOf(copy: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(copy).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
}
