import { highsEngine } from "../../../src/engine/highs/highs-engine";
import { conformance } from "../conformance";

conformance("highs", await highsEngine(), { runs: 300, crossing: true });
