export { highsEngine } from "./engine/highs/highs-engine";
export type { HighsOptions } from "./engine/highs/runtime";
export { MissingPeerError } from "./kernel/missing-peer-error";
