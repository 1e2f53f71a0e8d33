/** What one option must be. */
export interface OptionRule {
  /** In words, for the message: "a function". */
  readonly must: string;
  /** Its type: where it does not hold, a TypeError. */
  is(value: unknown): boolean;
  /** Its range: where it does not hold, a RangeError. */
  fits?(value: unknown): boolean;
}

/**
 * Checks the options of a public function before any work. Unknown keys are ignored, and so is a known one that is
 * undefined.
 *
 * @param caller the function's name, for the message
 * @throws TypeError where the options are no object, or an option is of a wrong type; RangeError where it is out of range
 */
export function checkOptions(
  caller: string,
  options: unknown,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${caller}: the options must be an object, not ${shown(options)}`);
  }
  for (const [name, { must, is, fits }] of Object.entries(rules)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined) continue;
    const message = `${caller}: option "${name}" must be ${must}, not ${shown(value)}`;
    if (!is(value)) throw new TypeError(message);
    if (fits?.(value) === false) throw new RangeError(message);
  }
}

/** A rule for what must be a function. */
export const functionOption: OptionRule = { must: "a function", is: (value) => typeof value === "function" };

/** A rule for an earlier plan: its lists of people must be there; what they name is looked up later. */
export const planOption: OptionRule = {
  must: "a plan, with its lists placements, staying and waiting",
  is: (value) => ["placements", "staying", "waiting"].every((list) => isListOfPeople(value, list)),
};

/** A rule for pairs that all agreed to. */
export const agreedOption: OptionRule = {
  must: "a list of { person, post }, by id",
  is: (value) => Array.isArray(value) && value.every(isPair),
};

function isPair(entry: unknown): boolean {
  const { person, post } = Object(entry);
  return typeof person === "string" && typeof post === "string";
}

function isListOfPeople(plan: unknown, name: string): boolean {
  const list: unknown = typeof plan === "object" && plan !== null ? Reflect.get(plan, name) : undefined;
  return Array.isArray(list) && list.every((entry) => typeof Object(entry).person === "string");
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
