import { defaultQuotaTypes } from "../../model/default-quota-types";
import type { Scenario } from "../../model/types";
import type { Language } from "../types";

const english = new Map([
  ["administrative", "administrative"],
  ["political-legal", "political-legal"],
  ["participating", "participating institution"],
  ["institution", "institution"],
  ["worker", "worker"],
]);

/** What a quota type is called: as the scenario says; the usual five, where it says nothing, in the language of the reader. */
export function typeNames(scenario: Scenario, language: Language): (id: string) => string {
  const written = scenario.quotaTypes;
  if (written === undefined && language === "en") return (id) => english.get(id) ?? id;
  const names = new Map((written ?? defaultQuotaTypes).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
