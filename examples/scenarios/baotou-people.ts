import type { Person, Response } from "../../src/model/types";
import { abolished, absorbed, continuing, mergers, type Retired } from "./baotou-departments";
import { type OpenPost, openPosts } from "./baotou-posts";
import { nameGiver } from "./names";
import type { Random } from "./random";

/** Comprehensive offices of every department that ends, in which its listed people work. */
export const offices = ["办公室", "人事科", "财务科", "机关党委"] as const;
const grades = ["一级主任科员", "二级主任科员", "四级主任科员", "一级科员"] as const;

/** Listed people of a department that ends: its head of office first, then a deputy where it is large enough. */
export function listedLeaders(part: Retired): { heads: number; deputies: number } {
  return { heads: 1, deputies: part.comprehensive >= 6 ? 1 : 0 };
}

/** The mobile force of the departments that end, and a few volunteers of those that go on. */
export function makePeople(random: Random): Person[] {
  const nameOf = nameGiver(random);
  const people: Person[] = [];
  const add = (person: Omit<Person, "id" | "name">): void => {
    people.push({ id: `p${String(people.length + 1).padStart(3, "0")}`, name: nameOf(), ...person });
  };
  for (const { part, successor } of retiredParts()) {
    const leaders = listedLeaders(part);
    for (let k = 0; k < part.comprehensive; k++) {
      const leaderRank =
        k < leaders.heads
          ? "section-head"
          : k < leaders.heads + leaders.deputies
            ? "section-deputy"
            : undefined;
      add({
        body: part.id,
        section: offices[k % offices.length] as string,
        quotaType: part.quotaType ?? "administrative",
        ...(leaderRank !== undefined && { leaderRank }),
        grade: leaderRank === "section-head" ? grades[0] : random.pick(grades),
        preferences: wishes(random, { leaderRank, retained: successor && `${successor}/办公室`, most: 4 }),
        acceptsAdjustment: random.chance(20),
      });
    }
    for (let k = 0; k < (part.workers?.listed ?? 0); k++) {
      const preferences = [{ post: "机关事务服务中心/车队", rank: 1 }];
      add({ body: part.id, section: offices[0], quotaType: "worker", preferences, acceptsAdjustment: true });
    }
  }
  for (const [body, , , volunteers] of continuing) {
    for (let k = 0; k < volunteers; k++) {
      add({
        body,
        section: "comprehensive",
        quotaType: "administrative",
        grade: random.pick(grades),
        preferences: wishes(random, { volunteer: true, leaderRank: undefined, retained: undefined, most: 2 }),
        acceptsAdjustment: false,
      });
    }
  }
  return people;
}

/** What units and releasing departments answered: most have not been asked yet, and then nothing stands in the way. */
export function makeResponses(random: Random, people: readonly Person[]): Response[] {
  const isVolunteer = new Set(continuing.map(([body]) => body));
  const answers: Response[] = [];
  for (const person of people) {
    for (const { post } of person.preferences) {
      if (post === undefined || !openPosts.some(({ id }) => id === post)) continue;
      const date = `2019-01-${14 + random.below(11)}`;
      const dice = random.below(100);
      if (dice < 38) answers.push({ post, person: person.id, decision: "accept", date });
      else if (dice < 48) answers.push({ post, person: person.id, decision: "hold", reason: "待面谈", date });
      else if (dice < 56)
        answers.push({ post, person: person.id, decision: "decline", reason: "专业与岗位不符", date });
      if (isVolunteer.has(person.body) && random.chance(20))
        answers.push({
          post,
          person: person.id,
          by: "home",
          decision: "decline",
          reason: "本单位工作需要",
          date,
        });
    }
  }
  return answers;
}

/** Every department that ends, with the body that its people may stay in. */
function retiredParts(): { part: Retired; successor: string | undefined }[] {
  return [
    ...mergers.flatMap(({ into, from }) => from.map((part) => ({ part, successor: into }))),
    ...absorbed.map(({ into, part }) => ({ part, successor: into })),
    { part: abolished, successor: undefined },
  ];
}

interface Wisher {
  /** Volunteers are drawn to where help is needed, the mobile force to where everybody wants to be. */
  readonly volunteer?: boolean;
  readonly leaderRank: "section-head" | "section-deputy" | undefined;
  readonly retained: string | undefined;
  readonly most: number;
}

/** Leaders wish for posts of leaders, others for the rest; now and then two wishes are equally dear. */
function wishes(random: Random, { volunteer, leaderRank, retained, most }: Wisher): Person["preferences"] {
  const suits = (post: OpenPost): boolean => {
    if (post.quotaType === "worker") return false;
    if (leaderRank === undefined) return post.leaderRank === undefined;
    return (
      post.leaderRank === leaderRank || (leaderRank === "section-deputy" && post.leaderRank !== undefined)
    );
  };
  const count = 1 + random.below(most);
  const weight = ({ drawn }: OpenPost): number => (volunteer ? 11 - drawn : drawn);
  const posts = random.sample(openPosts.filter(suits), count, weight).map(({ id }) => id);
  const all = retained !== undefined && random.chance(25) ? [...posts, retained] : posts;
  let rank = 0;
  return all.map((post, k) => {
    if (k === 0 || !random.chance(10)) rank += 1;
    return { post, rank };
  });
}
