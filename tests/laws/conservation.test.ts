import { describeLaws } from "./describe-laws";
import { conservation } from "./groups";

describeLaws("What one plan must keep", conservation);
