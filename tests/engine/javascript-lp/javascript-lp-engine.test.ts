import { javascriptLpEngine } from "../../../src/engine/javascript-lp/javascript-lp-engine";
import { conformance } from "../conformance";

conformance("javascript-lp", javascriptLpEngine, { runs: 1_000, crossing: true });
