import type { Plan } from "../../plan/types";
import type { Post } from "../../schema/document";
import { barriers, isDeclined, mayFill, wayInto } from "../reckoning/alternatives";
import type { Standing } from "../reckoning/standings";
import { type LawContext, planLaw, quoted } from "./law";

/** Every placement of a person and a post that the scenario knows. */
function* known(
  plan: Plan,
  { reckoning }: LawContext,
): Iterable<{ placement: Plan["placements"][number]; standing: Standing; post: Post }> {
  for (const placement of plan.placements) {
    const standing = reckoning.people.get(placement.person);
    const post = reckoning.posts.get(placement.post);
    if (standing !== undefined && post !== undefined) yield { placement, standing, post };
  }
}

const nobodyPlaced = { nothing: "nobody is placed" };

export const everyoneExactlyOnce = planLaw(
  "everyone-exactly-once",
  {
    zh: "涉改人员每人恰好一次:安置或待安置;志愿者每人恰好一次:安置或留任;没有他人。",
    en: "Every affected person is placed or waiting, every volunteer placed or staying, exactly once; nobody else is named.",
  },
  (plan, { reckoning }) => {
    const lists = { placed: plan.placements, staying: plan.staying, waiting: plan.waiting };
    const found = Object.entries(lists).flatMap(([list, people]) =>
      people.map(({ person }) => ({ list, person })),
    );
    const strangers = found.filter(({ person }) => !reckoning.people.has(person));
    const problems = strangers.map(({ person }) => `${quoted(person)} is not in the scenario`);
    for (const { person, affected } of reckoning.people.values()) {
      const where = found.filter((one) => one.person === person.id).map(({ list }) => list);
      const allowed = affected ? ["placed", "waiting"] : ["placed", "staying"];
      if (where.length !== 1 || !allowed.includes(where[0] as string)) {
        problems.push(`${quoted(person.id)} is ${where.join(" and ") || "lost"}`);
      }
    }
    const everyonesPost = plan.placements.filter(({ post }) => !reckoning.posts.has(post));
    return [...problems, ...everyonesPost.map(({ post }) => `${quoted(post)} is no post of the scenario`)];
  },
);

export const nobodyPlacedUnasked = planLaw(
  "nobody-placed-unasked",
  {
    zh: "除组织调配外,无人被安置到本人未填报、未服从调剂、也非本人留任的岗位;志愿位次如实记载。",
    en: "Nobody is placed where neither their list nor 服从调剂 nor a retained post of their own nor 组织调配 allows it; ranks are as written.",
  },
  (plan, context) => {
    if (plan.placements.length === 0) return nobodyPlaced;
    return [...known(plan, context)].flatMap(({ placement, standing, post }) => {
      const stage = placement.basis === "directed" ? "directed" : "voluntary";
      const way = wayInto(post, standing, context.reckoning, stage);
      const names = quoted(placement.person, placement.post);
      if (way === undefined) return [`${names}: no way into this post`];
      const same = way.rank === placement.rank && way.basis === placement.basis;
      return same ? [] : [`${names}: ${placement.basis} ${placement.rank}, not ${way.basis} ${way.rank}`];
    });
  },
);

export const declinedStaysDeclined = planLaw(
  "declined-stays-declined",
  {
    zh: "接收单位或原单位不同意的,不予安置到该岗位。",
    en: "Nobody is placed where the receiving or the releasing unit declined.",
  },
  (plan, context) => {
    const { scenario, reckoning } = context;
    if (!scenario.responses?.some(({ decision }) => decision === "decline"))
      return { nothing: "nobody declined" };
    return [...known(plan, context)]
      .filter(({ placement }) => isDeclined(placement.person, placement.post, reckoning))
      .map(({ placement }) => `${quoted(placement.person, placement.post)} was declined`);
  },
);

export const typesNeverMix = planLaw(
  "types-never-mix",
  {
    zh: "不同类型编制不得混用,对照表所列除外。",
    en: "Nobody is placed across incompatible types of quota.",
  },
  (plan, context) => {
    if (plan.placements.length === 0) return nobodyPlaced;
    return [...known(plan, context)]
      .filter(({ standing, post }) => !mayFill(standing.person.quotaType, post.quotaType, context.reckoning))
      .map(({ placement, standing, post }) =>
        [quoted(placement.person, placement.post), standing.person.quotaType, post.quotaType].join(": "),
      );
  },
);

export const gradesAndPermitsRespected = planLaw(
  "grades-and-permits-respected",
  {
    zh: "领导职务人员不低配(除非按策略只作提示);超编过渡期内只出不进。",
    en: "Leaders are not placed below their rank (unless the policy only flags it); nobody enters under a transition permit.",
  },
  (plan, context) => {
    if (plan.placements.length === 0) return nobodyPlaced;
    return [...known(plan, context)].flatMap(({ placement, standing, post }) =>
      barriers(post, standing, context.reckoning)
        .filter((barrier) => barrier === "grade" || barrier === "no-entry")
        .map((barrier) => `${quoted(placement.person, placement.post)}: ${barrier}`),
    );
  },
);

export const waitingHaveReasons = planLaw(
  "waiting-have-reasons",
  {
    zh: "每名待安置人员至少有一条原因。",
    en: "Everyone who waits is given at least one reason.",
  },
  (plan) => {
    if (plan.waiting.length === 0) return { nothing: "nobody waits" };
    return plan.waiting.filter(({ reasons }) => reasons.length === 0).map(({ person }) => quoted(person));
  },
);
