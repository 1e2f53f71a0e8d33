import { networkEngine } from "../../../src/engine/network/network-engine";
import { conformance } from "../conformance";

conformance("network", networkEngine, { runs: 2000, crossing: false });
