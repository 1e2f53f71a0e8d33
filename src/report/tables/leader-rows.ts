import type { Model } from "../../model/types";
import type { Plan } from "../../plan/types";

/** Leader positions of one body and rank, and who is there. */
export interface LeaderRow {
  readonly body: number;
  readonly rank: number;
  readonly before: number;
  readonly presentBefore: number;
  readonly after: number;
  /** Leaders who follow unlisted, leaders in their own seat, and whoever got a leader's post. */
  readonly presentAfter: number;
}

/** A row for every line of leader positions in which any number is not zero, in the model's order. */
export function leaderRows(model: Model, plan: Plan): LeaderRow[] {
  const seated = new Map<string, number>();
  const seat = (body: number, rank: number): void => {
    if (rank < 0) return;
    const key = `${body} ${rank}`;
    seated.set(key, (seated.get(key) ?? 0) + 1);
  };
  const posts = new Map(model.posts.map((post) => [post.id, post]));
  const people = new Map(model.people.map((person) => [person.id, person]));
  for (const { post: id } of plan.placements) {
    const post = posts.get(id);
    if (post !== undefined) seat(post.body, post.leaderRank);
  }
  for (const { person: id } of plan.staying) {
    const person = people.get(id);
    if (person !== undefined) seat(person.home, person.leaderRank);
  }
  return model.leaders
    .map(({ body, rank, before, presentBefore, after, unlisted }) => ({
      body,
      rank,
      before,
      presentBefore,
      after,
      presentAfter: unlisted + (seated.get(`${body} ${rank}`) ?? 0),
    }))
    .filter(
      ({ before, presentBefore, after, presentAfter }) => before + presentBefore + after + presentAfter > 0,
    );
}
