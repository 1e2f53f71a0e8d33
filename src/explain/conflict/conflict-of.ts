import { formulate } from "../../formulation/formulate";
import type { Model } from "../../model/types";
import type { WorkControl } from "../../reassign/control";
import { isFeasible } from "../../reassign/is-feasible";
import { articles } from "./articles";
import { demandsOf } from "./demands";
import { draftOf, modelOfDraft } from "./draft";
import { irreducible } from "./irreducible";
import type { Liftable } from "./liftable";
import { limitsOfNumbers } from "./limits-of-numbers";
import { limitsOfPeople } from "./limits-of-people";
import type { ConflictExplanation } from "./types";

/** See `explainConflict`. */
export function conflictOf(model: Model, control: WorkControl): ConflictExplanation {
  let solves = 0;
  const conflicts = (all: readonly Liftable[], kept: readonly Liftable[]): boolean => {
    const draft = draftOf(model);
    const stays = new Set(kept);
    for (const each of all) if (!stays.has(each)) each.lift(draft);
    solves += 1;
    return !isFeasible(modelOfDraft(draft), control);
  };
  const all = demandsOf(model, formulate(modelOfDraft(draftOf(model))));
  const demands = irreducible(all, (kept) => conflicts(all, kept));
  if (demands === undefined) return { status: "feasible", solves };
  const asked = new Set(demands.flatMap(({ posts = [] }) => posts).sort((a, b) => a - b));
  const limits = [...limitsOfPeople(model, asked), ...limitsOfNumbers(model)];
  const others = all.filter((each) => !demands.includes(each));
  const limiting = irreducible(limits, (kept) => conflicts([...others, ...limits], kept)) ?? [];
  const causes = [...demands, ...limiting].map(({ cause }) => {
    const article = articles[cause.code];
    return article === undefined ? cause : { ...cause, article };
  });
  return { status: "conflict", causes, method: "resolve", solves };
}
