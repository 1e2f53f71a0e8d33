import type { IssuePath } from "../../../kernel/issue";
import type { IssueList } from "../../issues/issue-list";

/** The largest sum that is still told apart from its neighbours: 2⁵³ − 1. */
const limit = Number.MAX_SAFE_INTEGER;

/** Sums of counts by key, each reported once as `sum-too-large` where it passes 2⁵³ − 1. */
export class RunningSums {
  private readonly sums = new Map<string, number>();
  private readonly passed = new Set<string>();

  /** @param what which counts are added, as the issue's parameter `sum` says it */
  constructor(
    private readonly issues: IssueList,
    private readonly what: string,
  ) {}

  /**
   * Adds a count that stands at a path.
   *
   * @param key quota type or rank; the empty key adds over all of them
   */
  add(key: string, count: number, path: IssuePath): void {
    const sum = (this.sums.get(key) ?? 0) + count;
    this.sums.set(key, sum);
    if (sum <= limit || this.passed.has(key)) return;
    this.passed.add(key);
    this.issues.add("sum-too-large", path, key === "" ? [] : [key], { sum: this.what, limit });
  }

  hasPassed(key: string): boolean {
    return this.passed.has(key);
  }

  get anyPassed(): boolean {
    return this.passed.size > 0;
  }
}
