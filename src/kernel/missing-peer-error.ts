/**
 * Thrown when an optional peer package is needed and not installed. The message holds the line that installs it.
 *
 * @example
 * new MissingPeerError("highs", ">=1.15.3", undefined).peer; // "highs"
 */
export class MissingPeerError extends Error {
  override readonly name = "MissingPeerError";
  /** The package that is missing. */
  readonly peer: string;

  constructor(peer: string, range: string, cause: unknown) {
    super(
      `The optional package "${peer}" is not installed. Install it with: npm install "${peer}@${range}"`,
      {
        cause,
      },
    );
    this.peer = peer;
  }
}
