/**
 * Thrown when the caller stops the work: `onProgress` returned false, or an `AbortSignal` fired. Nothing has changed.
 *
 * @example
 * reassign(scenario, { onProgress: () => false }); // throws AbortError
 */
export class AbortError extends Error {
  override readonly name = "AbortError";

  constructor() {
    super("The work was stopped by its caller");
  }
}
