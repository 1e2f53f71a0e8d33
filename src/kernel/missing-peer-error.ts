/** Thrown when an optional peer package is needed and not installed. The message holds the line that installs it. */
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
