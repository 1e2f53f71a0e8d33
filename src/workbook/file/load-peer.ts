import { MissingPeerError } from "../../kernel/missing-peer-error";

/** The writer of workbooks. @throws MissingPeerError where `hucre` is not installed */
export async function loadHucre(): Promise<typeof import("hucre/xlsx")> {
  try {
    return await import("hucre/xlsx");
  } catch (cause) {
    throw new MissingPeerError("hucre", "^1.0.0", cause);
  }
}
