import { isCalendarDate } from "../../kernel/calendar-date";

/** Adds what is wrong with a value to the findings. */
export type Shape = (value: unknown, place: string, findings: string[]) => void;

/** A value that a test accepts; `must` says what it has to be. */
export function that(must: string, accepts: (value: unknown) => boolean): Shape {
  return (value, place, findings) => {
    if (!accepts(value)) findings.push(`${place} must be ${must}`);
  };
}

export const text = that("text", (value) => typeof value === "string");
export const flag = that("true or false", (value) => typeof value === "boolean");
export const count = that(
  "a whole number from 0 on",
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);
export const day = that("a day, YYYY-MM-DD", (value) => typeof value === "string" && isCalendarDate(value));

export function oneOf(...words: readonly string[]): Shape {
  return that(`one of ${words.join(", ")}`, (value) => words.includes(value as string));
}

export function orNull(shape: Shape): Shape {
  return (value, place, findings) => {
    if (value !== null) shape(value, place, findings);
  };
}

export function listOf(shape: Shape): Shape {
  return (value, place, findings) => {
    if (!Array.isArray(value)) findings.push(`${place} must be a list`);
    else for (const [k, entry] of value.entries()) shape(entry, `${place}[${k}]`, findings);
  };
}

/** An object with these keys and no others. */
export function exactly(shapes: Readonly<Record<string, Shape>>): Shape {
  const known = Object.keys(shapes);
  return (value, place, findings) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      findings.push(`${place} must be an object`);
      return;
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shapes, key)) findings.push(`${place}.${key} is not known`);
    }
    for (const key of known) {
      if (!Object.hasOwn(value, key)) findings.push(`${place}.${key} is missing`);
      else shapes[key](Reflect.get(value, key), `${place}.${key}`, findings);
    }
  };
}

/** An object with these keys at least; whatever else it has is not looked at. */
export function withKeys(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, place, findings) => {
    if (typeof value !== "object" || value === null) findings.push(`${place} must be an object`);
    else
      for (const [key, shape] of Object.entries(shapes))
        shape(Reflect.get(value, key), `${place}.${key}`, findings);
  };
}
