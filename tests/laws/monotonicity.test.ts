import { describeLaws } from "./describe-laws";
import { monotonicities } from "./groups";

describeLaws("More is never worse", monotonicities);
