import { AbortError } from "../../kernel/abort-error";
import { checkOptions, functionOption } from "../../kernel/check-options";
import type { Scenario } from "../../model/types";
import {
  type ReassignAsyncOptions,
  type ReassignOptions,
  reassign,
  reassignAsync,
} from "../../reassign/reassign";
import type { Result } from "../../reassign/result";
import { caseOf, issuesOf, planOfResult } from "./case-of";
import type { Comparison, ComparisonCase, Variant } from "./types";

/** How {@link compareScenarios} works. */
export interface CompareOptions extends Pick<ReassignOptions, "engine" | "earlier" | "agreed"> {
  /** Called before the base (`done` 0) and after every scenario; return false to stop with an `AbortError`. */
  readonly onProgress?: ((progress: CompareProgress) => boolean | undefined) | undefined;
}

/** Scenarios solved, the base among them, and how many there are. */
export interface CompareProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the variant that was solved last; absent for the base. */
  readonly name?: string;
}

/**
 * What-if: solves a scenario and variants of it, and says of each variant what differs from the base's plan: who is
 * affected and how, and goal by goal. Variants stand in the order given. One that is no scenario, or that no plan can
 * meet, says so in its entry and keeps the others as they are. As many solves as there are scenarios.
 *
 * @param variants each a scenario by itself, as `editScenario` returns it or as data
 * @throws ScenarioError where the base is wrong; TypeError where `variants` is no list of { name, scenario };
 * AbortError where `onProgress` returns false; EngineError as `reassign`
 * @example
 * const { scenario: fewer } = editScenario(scenario, (draft) => {
 *   draft.posts[1].openings.max = 1;
 * });
 * const { variants } = compareScenarios(scenario, [{ name: "综合科只要一人", scenario: fewer }]);
 * const [variant] = variants;
 * variant.status === "solved" && variant.diff?.moved.map(({ person }) => person); // ["张三", "李四"]
 */
export function compareScenarios(
  base: Scenario,
  variants: readonly Variant[],
  options: CompareOptions = {},
): Comparison {
  const work = comparing(base, variants, options);
  let asked = work.next();
  while (asked.done !== true) {
    const scenario = asked.value;
    asked = work.next(solvedOr(() => reassign(scenario, solving(options))));
  }
  return asked.value;
}

/** {@link CompareOptions}, and a signal that ends the work. */
export interface CompareAsyncOptions extends CompareOptions, Pick<ReassignAsyncOptions, "signal"> {}

/**
 * {@link compareScenarios} that lets the event loop run, one scenario after the other.
 *
 * @throws AbortError where the signal fires; otherwise as `compareScenarios`
 * @example
 * const controller = new AbortController();
 * const { base } = await compareScenariosAsync(scenario, [], { signal: controller.signal });
 * base.status; // "optimal"
 */
export async function compareScenariosAsync(
  base: Scenario,
  variants: readonly Variant[],
  options: CompareAsyncOptions = {},
): Promise<Comparison> {
  const work = comparing(base, variants, options);
  let asked = work.next();
  while (asked.done !== true) {
    const scenario = asked.value;
    let solved: Solved;
    try {
      solved = await reassignAsync(scenario, { ...solving(options), signal: options.signal });
    } catch (error) {
      solved = { error };
    }
    asked = work.next(solved);
  }
  return asked.value;
}

type Solved = Result | { readonly error: unknown };

/** Yields every scenario that is to be solved, and is given what came of it. */
function* comparing(
  base: Scenario,
  variants: readonly Variant[],
  { onProgress }: CompareOptions,
): Generator<Scenario, Comparison, Solved> {
  checkOptions(
    "compareScenarios",
    { variants, onProgress },
    { variants: variantsRule, onProgress: functionOption },
  );
  const total = variants.length + 1;
  const tell = (progress: CompareProgress): void => {
    if (onProgress?.(progress) === false) throw new AbortError();
  };
  tell({ done: 0, total });
  const first = yield base;
  if ("error" in first) throw first.error;
  tell({ done: 1, total });
  const plan = planOfResult(first);
  const cases: ComparisonCase[] = [];
  for (const { name, scenario } of variants) {
    const solved = yield scenario;
    cases.push(
      "error" in solved
        ? { name, status: "invalid", issues: issuesOf(solved.error) }
        : caseOf(name, solved, plan),
    );
    tell({ done: cases.length + 1, total, name });
  }
  return { base: first, variants: cases };
}

function solvedOr(solve: () => Result): Solved {
  try {
    return solve();
  } catch (error) {
    return { error };
  }
}

function solving({ engine, earlier, agreed }: CompareOptions): ReassignOptions {
  return { engine, earlier, agreed };
}

const variantsRule = {
  must: "a list of { name, scenario }",
  is: (value: unknown) =>
    Array.isArray(value) &&
    value.every((each) => typeof Object(each).name === "string" && typeof Object(each).scenario === "object"),
};
