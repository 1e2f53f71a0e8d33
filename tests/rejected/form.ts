import { keysRows } from "./form-keys";
import { laterRows } from "./form-later";
import { valuesRows } from "./form-values";
import type { Rejected } from "./table";

/** Problems of form, and what the form can tell about structure and names. */
export const form: readonly Rejected[] = [...keysRows, ...valuesRows, ...laterRows];
