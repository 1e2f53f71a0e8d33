import { modelOf } from "../../model/model-of";
import type { Scenario } from "../../model/types";
import { namesOf } from "../names";
import type { Language } from "../types";

/** The name of whatever has this id: a person, a post, a body, a jurisdiction, a quota type, a rank; otherwise the id itself. */
export function nameOfAny(scenario: Scenario, language: Language): (id: string) => string {
  const names = namesOf(modelOf(scenario), language);
  return (id) => {
    const readings = [names.person, names.post, names.body, names.jurisdiction, names.quotaType, names.rank];
    return readings.map((read) => read(id)).find((name) => name !== id) ?? id;
  };
}
