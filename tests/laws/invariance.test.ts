import { describeLaws } from "./describe-laws";
import { invariances } from "./groups";

describeLaws("What a plan does not depend on", invariances);
