import type { Scenario } from "../../../schema/document";
import { none } from "../../sheets/types";
import type { Line } from "../write-cell";
import { identityLine } from "./identity-line";

export function postLines({ posts }: Scenario): Line[] {
  return posts.map((post) => ({ ...post, ...identityLine(post), ...post.openings }));
}

export function requirementLines({ posts }: Scenario): Line[] {
  return posts.flatMap(({ id: post, requires }): Line[] => {
    if (requires?.length === 0) return [{ post, attribute: none }];
    return (requires ?? []).map((requirement) => ({ post, ...requirement }));
  });
}

/** One line for each condition; the count stands in the first of a group. */
export function reservedLines({ posts }: Scenario): Line[] {
  return posts.flatMap(({ id: post, reserved }): Line[] => {
    if (reserved?.length === 0) return [{ post, entry: none }];
    return (reserved ?? []).flatMap(({ count, requires }, k): Line[] => {
      const [first, ...others] = requires;
      const own = { post, entry: k + 1 };
      return [{ ...own, count, ...first }, ...others.map((requirement) => ({ ...own, ...requirement }))];
    });
  });
}

export function preferredLines({ posts }: Scenario): Line[] {
  return posts.flatMap(({ id: post, prefers }): Line[] => {
    if (prefers?.length === 0) return [{ post, person: none }];
    return (prefers ?? []).flatMap((tier, k): Line[] => {
      if (typeof tier === "string") return [{ post, tier: k + 1, person: tier }];
      const tie = tier.length === 1 ? true : undefined;
      return tier.map((person) => ({ post, tier: k + 1, person, tie }));
    });
  });
}
