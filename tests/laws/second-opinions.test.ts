import { describeLaws } from "./describe-laws";
import { secondOpinions } from "./groups";

describeLaws("Second opinions on a plan", secondOpinions);
