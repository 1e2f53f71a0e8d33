import type { Progress } from "../kernel/steps";

/** What checking says of itself while it works. Levels of goals are none of its concern. */
export const verifying: Omit<Progress, "steps"> = { stage: "verify", level: 0 };
