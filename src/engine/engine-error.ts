/**
 * Thrown when an engine gives no usable answer. `engine-failed`: it cannot solve, threw (see `cause`), or says that it
 * failed. `answer-rejected`: what it answered is no outcome, breaks a rule or is not the best.
 * Never the fault of the scenario. Try another engine, and report it with the scenario.
 *
 * @example
 * const engine: Engine = { name: "mine", solve: () => ({ status: "failed", reason: "out of memory" }) };
 * reassign(scenario, { engine }); // throws EngineError
 */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: "engine-failed" | "answer-rejected";
  /** Name of the engine. */
  readonly engine: string;
  /** What was wrong, one entry per finding. */
  readonly findings: readonly string[];

  constructor(code: EngineError["code"], engine: string, findings: readonly string[], cause?: unknown) {
    super(
      `Engine "${engine}": ${code}: ${findings.slice(0, 5).join("; ")}`,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.engine = engine;
    this.findings = findings;
  }
}
