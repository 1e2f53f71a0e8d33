import { isNearRelative } from "../reckoning/near-relative";
import { mayNotBoth } from "../reckoning/relatives";
import { meets } from "../reckoning/requirements";
import { haveSeats } from "../reckoning/reserved";
import { peopleIn } from "../reckoning/seats";
import { planLaw, quoted } from "./law";
import { seatsOf } from "./seating";

export const requirementsMet = planLaw(
  "requirements-met",
  {
    zh: "安置到设有任职条件的岗位的人员,逐项符合条件;未提供的视为不符合。",
    en: "Whoever is placed in a post that has requirements shows and meets every one of them.",
  },
  (plan, { reckoning }) => {
    const placed = plan.placements.flatMap(({ person, post }) => {
      const [standing, requires] = [reckoning.people.get(person), reckoning.posts.get(post)?.requires ?? []];
      return standing === undefined ? [] : requires.map((asked) => ({ standing, post, asked }));
    });
    if (placed.length === 0) return { nothing: "nobody is placed where anything is required" };
    return placed
      .filter(({ standing, asked }) => !meets(standing.person, asked, reckoning))
      .map(({ standing, post, asked }) => `${quoted(standing.person.id, post)}: ${JSON.stringify(asked)}`);
  },
);

export const reservedSeatsKept = planLaw(
  "reserved-seats-kept",
  {
    zh: "岗位中预留的席位只由符合条件的人员占用:岗位内人员可逐一入座。",
    en: "Reserved seats are taken only by people who meet their requirements: everybody in the post can be shown to a seat.",
  },
  (plan, { reckoning }) => {
    const seats = seatsOf(plan, reckoning);
    const posts = [...reckoning.posts.values()].filter(
      ({ id, reserved = [] }) => reserved.length > 0 && (seats.staffed.get(id) ?? 0) > 0,
    );
    if (posts.length === 0) return { nothing: "nobody is placed where seats are reserved" };
    return posts
      .filter((post) => !haveSeats(peopleIn(post, seats, reckoning), post, reckoning))
      .map(({ id }) => `${quoted(id)}: ${seats.staffed.get(id)} people do not fit its seats`);
  },
);

export const relativesApart = planLaw(
  "relatives-apart",
  {
    zh: "亲属不在同一科室,不在领导与其组织、人事、纪检、监察、审计、财务科室之间,不互为上下级(公务员法第七十四条)。",
    en: "Nobody is placed beside a relative, under one, or where a relative's leadership forbids it (公务员法74).",
  },
  (plan, { scenario, reckoning }) => {
    const related = scenario.people.filter(({ relatives = [] }) => relatives.length > 0);
    if (related.length === 0) return { nothing: "nobody has relatives" };
    const { taken } = seatsOf(plan, reckoning);
    const takingOf = (id: string) => {
      const [standing, alternative] = [reckoning.people.get(id), taken.get(id)];
      return standing === undefined || alternative === undefined ? undefined : { standing, alternative };
    };
    return related.flatMap(({ id }) => {
      const one = takingOf(id);
      if (one === undefined) return [];
      const near =
        one.alternative.kind === "post" && isNearRelative(one.alternative.post, one.standing, reckoning)
          ? [`${quoted(id, one.alternative.post.id)}: near a relative`]
          : [];
      const together = [...(reckoning.relatives.get(id) ?? [])].filter((relative) => {
        const other = takingOf(relative);
        return other !== undefined && mayNotBoth(one, other, reckoning);
      });
      return [...near, ...together.map((relative) => `${quoted(id, relative)} are too near to each other`)];
    });
  },
);

export const continuityReported = planLaw(
  "continuity-reported",
  {
    zh: "科室留人少于 keepAtLeast 的如数列出;策略要求必须满足时没有缺口。",
    en: "Every section that keeps fewer people than it must is listed with what it lacks; none where minimums are hard.",
  },
  (plan, { scenario, reckoning }) => {
    const { needs } = reckoning.sections;
    const stated = plan.shortfalls.flatMap((one) => (one.post === undefined ? [one] : []));
    if (needs.length === 0 && stated.length === 0) return { nothing: "no section must keep anybody" };
    const { kept } = seatsOf(plan, reckoning);
    const missing = needs
      .map(({ group, body, section, count }) => ({ body, section, missing: count - (kept.get(group) ?? 0) }))
      .filter((one) => one.missing > 0);
    const lines = (list: typeof missing) =>
      list.map((one) => `${quoted(one.body, one.section)}: ${one.missing}`).sort();
    const [found, expected] = [lines(stated).join(", "), lines(missing).join(", ")];
    return [
      ...(found === expected ? [] : [`missing ${expected || "nobody"}, stated ${found || "nobody"}`]),
      ...(scenario.policy?.hardMinimums && missing.length > 0 ? [`${expected}: a hard minimum`] : []),
    ];
  },
);

export const returnsNoted = planLaw(
  "returns-noted",
  {
    zh: "安置到临时机构的人员,逐人注明返回单位和期限。",
    en: "For everybody who is placed in a temporary body the plan notes where they return to, and when.",
  },
  (plan, { scenario, reckoning }) => {
    const bodies = new Map(scenario.bodies.map((body) => [body.id, body]));
    const expected = plan.placements.flatMap(({ person, post }) => {
      const body = bodies.get(reckoning.posts.get(post)?.body ?? "");
      return body?.returnTo === undefined ? [] : [quoted(person, post, body.returnTo, body.expires ?? "")];
    });
    const found = plan.notes.flatMap((note) =>
      note.code === "returns" ? [quoted(note.person, note.post, note.body, note.date ?? "")] : [],
    );
    if (expected.length === 0 && found.length === 0)
      return { nothing: "nobody is placed in a temporary body" };
    const same = JSON.stringify([...found].sort()) === JSON.stringify([...expected].sort());
    return same ? [] : [`noted ${found.join(", ") || "nothing"}, not ${expected.join(", ") || "nothing"}`];
  },
);
