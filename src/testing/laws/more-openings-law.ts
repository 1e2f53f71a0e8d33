import { type Law, notApplicable, quoted } from "./law";
import { neverWorse } from "./more";

export const moreOpeningsNeverWorse: Law = {
  name: "more-openings-never-worse",
  statement: {
    zh: "增加一个岗位的最大开放数,目标值不会变差。",
    en: "Raising an openings.max never makes the goal vector worse.",
  },
  check: (context) => {
    const { scenario, choose } = context;
    if (scenario.posts.length === 0) return notApplicable("no posts");
    const raised = choose(scenario.posts.length);
    const posts = scenario.posts.map((post, k) =>
      k === raised ? { ...post, openings: { ...post.openings, max: post.openings.max + 1 } } : post,
    );
    const what = `one more opening in ${quoted(scenario.posts[raised]?.id ?? "")}`;
    return neverWorse(context, { what, scenario: { ...scenario, posts } });
  },
};
