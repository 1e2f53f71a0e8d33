import { MissingPeerError } from "../../kernel/missing-peer-error";
import type { HighsOptions, HighsRuntime } from "./runtime";

type Loader = (options: HighsOptions) => Promise<HighsRuntime>;

/**
 * Loads the optional peer.
 *
 * @throws MissingPeerError where `highs` is not installed
 */
export async function loadHighs(options: HighsOptions): Promise<HighsRuntime> {
  let peer: { readonly default: unknown };
  try {
    peer = await import("highs");
  } catch (cause) {
    throw new MissingPeerError("highs", ">=1.15.3", cause);
  }
  return (peer.default as Loader)(options);
}
