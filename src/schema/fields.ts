import * as z from "zod";

/**
 * Control characters and lone surrogates. Texts of any length are searched for it: an anchored pattern over a
 * text of millions of characters overflows the stack of the pattern matcher. The pattern is for JSON Schema.
 */
const unprintable = /[\p{Cc}\p{Cs}]/u;

const anyId = /^[^\p{Cc}\p{Cs}]{1,64}$/u;

/** Any name that a user gives: 1–64 characters (code points), no control characters, no lone surrogates. */
export const id = z.stringFormat("id", isId).meta({ pattern: anyId.source });

/** Looks at short names of printable ASCII character by character, which is faster, and at others by the pattern. */
function isId(name: string): boolean {
  const { length } = name;
  if (length === 0 || length > 64) return anyId.test(name);
  for (let k = 0; k < length; k++) {
    const unit = name.charCodeAt(k);
    if (unit < 0x20 || unit > 0x7e) return anyId.test(name);
  }
  return true;
}

/** A name that becomes an object key: quota types, ranks, attributes. */
export const key = z.stringFormat("key", /^[a-z][a-z0-9-]{0,31}$/);

/** One line that says something: not blank, no control characters, no lone surrogates. */
export const text = z
  .stringFormat("text", (value) => /\S/.test(value) && !unprintable.test(value))
  .meta({ pattern: "^(?=.*\\S)[^\\p{Cc}\\p{Cs}]*$" });

/** One line; may be empty. */
export const line = z
  .stringFormat("line", (value) => !unprintable.test(value))
  .meta({ pattern: "^[^\\p{Cc}\\p{Cs}]*$" });

/** Free text; may be empty, line breaks and tabs are allowed. */
export const prose = z
  .stringFormat("prose", (value) => !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(value))
  .meta({ pattern: "^(?:[^\\p{Cc}\\p{Cs}]|[\\t\\n\\r])*$" });

/** That of ISO 8601, without the year 0000, which the calendar of no office has. */
const aDay =
  /^(?!0000)(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;

/** A day of the calendar, `YYYY-MM-DD`, from the year 0001 on. */
export const day = z.stringFormat("date", aDay).meta({ format: "date", pattern: aDay.source });

/** A whole number of absolute value below 2⁵³. */
export const whole = z.int();

/** A whole number from 0 up, below 2⁵³. */
export const count = z.int().min(0);

/** A rank of a wish, from 1 up. The three ranks behind the last listed one must still be whole numbers below 2⁵³. */
export const wishRank = z
  .int()
  .min(1)
  .max(Number.MAX_SAFE_INTEGER - 3);

/** Whole numbers by quota type or rank. Whether a key is declared is not a question of form. */
export const counts = z.record(z.string(), count);

const bounds = z
  .strictObject({ min: count, max: count })
  .refine((range) => !(range.min > range.max), { params: { code: "min-above-max" } });

/** A fixed number, or bounds between which the solver decides. */
export const range = z.union([count, bounds]);

export const rangeCounts = z.record(z.string(), range);
