import { permitsInForce } from "../reckoning/lines";
import { planLaw, quoted } from "./law";
import { grantedTo, seatsOf } from "./seating";

export const staffWithinQuota = planLaw(
  "staff-within-quota",
  {
    zh: "任一机构、任一类型,改革后人数不超过编制(过渡期批准的超编除外)。",
    en: "In no body does staff of a type exceed its quota afterwards, permits in force excepted.",
  },
  function* (plan, { scenario, reckoning }) {
    const { used } = seatsOf(plan, reckoning);
    const permits = permitsInForce(scenario);
    for (const line of reckoning.lines.values()) {
      const staff = line.unlisted + used.of(line.body, line.type);
      const quota = line.settled + grantedTo(plan, line.body, line.type);
      const over = Math.min(line.deficit, permits.get(line.body, line.type)?.over ?? 0);
      if (!(staff <= quota + over)) {
        yield `${quoted(line.body, line.type)}: ${staff} people, quota ${quota}, permitted above it ${over}`;
      }
    }
  },
);

export const seatsWithinCaps = planLaw(
  "seats-within-caps",
  {
    zh: "岗位不超过开放数,挂靠办事机构不超过席位数,领导职务不超过职数。",
    en: "No post exceeds its openings, no hosted office its seats, no rank its leader positions.",
  },
  function* (plan, { reckoning }) {
    const seats = seatsOf(plan, reckoning);
    for (const { id, openings } of reckoning.posts.values()) {
      const staffed = seats.staffed.get(id) ?? 0;
      if (staffed > openings.max) yield `${quoted(id)}: ${staffed} people, ${openings.max} openings`;
    }
    for (const office of reckoning.reforms.hostedBy.keys()) {
      for (const type of reckoning.types) {
        const limit = seats.officeLimit.get(office, type) ?? 0;
        const taken = seats.office.of(office, type);
        if (taken > limit) yield `${quoted(office, type)}: ${taken} people, ${limit} seats`;
      }
    }
    for (const { body, rank, positions } of reckoning.leaders.values()) {
      const taken = seats.leaders.of(body, rank);
      if (taken > positions) yield `${quoted(body, rank)}: ${taken} leaders, ${positions} positions`;
    }
  },
);

export const grantsWithinRange = planLaw(
  "grants-within-range",
  {
    zh: "核增数在批准的上下限之间,撤并与挂靠机构不得核增。",
    en: "Every grant lies between the smallest and the largest that the reforms allow.",
  },
  function* (plan, { reckoning }) {
    for (const { body, type, grantMin, grantMax } of reckoning.lines.values()) {
      const granted = grantedTo(plan, body, type);
      if (!(granted >= grantMin && granted <= grantMax)) {
        yield `${quoted(body, type)}: granted ${granted}, allowed ${grantMin} to ${grantMax}`;
      }
    }
    for (const { body, quotaType } of plan.grants) {
      if (reckoning.lines.get(body, quotaType) === undefined)
        yield `${quoted(body, quotaType)}: no line to grant to`;
    }
  },
);

/** Posts; sections have a law of their own. */
export const shortfallsAsTheyAre = planLaw(
  "shortfalls-as-they-are",
  {
    zh: "低于最低配备的岗位如数列出;策略要求必须满足时没有缺口。",
    en: "Every post below its minimum is listed with what it lacks; there is none where the minimums are hard.",
  },
  function* (plan, { scenario, reckoning }) {
    const { staffed } = seatsOf(plan, reckoning);
    for (const { id, openings } of reckoning.posts.values()) {
      const missing = Math.max(0, (openings.min ?? 0) - (staffed.get(id) ?? 0));
      const stated = plan.shortfalls
        .filter(({ post }) => post === id)
        .reduce((sum, one) => sum + one.missing, 0);
      if (stated !== missing) yield `${quoted(id)}: ${stated} stated as missing, not ${missing}`;
      if (missing > 0 && scenario.policy?.hardMinimums)
        yield `${quoted(id)}: ${missing} missing, a hard minimum`;
    }
  },
);
