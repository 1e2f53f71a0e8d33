/**
 * One of the hard demands and limits that cannot all hold. What "without it" means, cause by cause, everything else
 * being as it is:
 *
 * | code | without it |
 * | --- | --- |
 * | `openings-min` | the post may stay empty (`openings.min` 0) |
 * | `keep-at-least` | the section may lose all its people (`keepAtLeast` 0) |
 * | `grant-min` | the body need not be granted anything beyond what its own people sit on |
 * | `not-listed` | everybody counts as having listed the post |
 * | `declined` | this answer is not given |
 * | `requirement` | the post has no `requires` |
 * | `types-apart` | people of this type may take posts of that type (条例15) |
 * | `keep-grade` | `policy.keepGrade` is `flag` |
 * | `relatives` | the person has no such relative (without `relative`: no relatives who are unlisted) (公务员法74) |
 * | `permit` | people may enter the body in spite of the permit |
 * | `openings-max` | the post takes anybody who is eligible; of an office, `office-seats` still holds |
 * | `reserved` | no seats of the post are held for anybody |
 * | `office-seats` | the office is no cap inside its host (条例12) |
 * | `leader-positions` | the body has a leader position of that rank for everybody (条例28) |
 * | `quota` | the body holds enough quota of that type, and takes none from the pool for it (条例28) |
 * | `pool` | the pool can grant any number (条例18) |
 * | `ceiling` | nothing has to be recovered from the pool (条例16) |
 *
 * Not among the causes, since nobody can lift them: that every person is one person, that volunteers cannot be forced
 * out, that retained posts are for the people of the bodies they belong to, and what people did not list at posts
 * that no demand is about.
 */
export type Cause = CauseDetails & {
  /** Article of law, where there is one. */
  readonly article?: string;
};

/** What is in the way, by `code`, and what it counts. */
export type CauseDetails =
  /** `eligible`: everybody who could take the post as things are; for a Hall set, too few of them. */
  | {
      readonly code: "openings-min";
      readonly post: string;
      readonly min: number;
      readonly eligible: readonly string[];
    }
  | {
      readonly code: "keep-at-least";
      readonly body: string;
      readonly section: string;
      readonly count: number;
    }
  | { readonly code: "grant-min"; readonly body: string; readonly quotaType: string; readonly min: number }
  | { readonly code: "not-listed"; readonly post: string }
  | {
      readonly code: "declined";
      readonly person: string;
      readonly post: string;
      readonly by: "post" | "home";
    }
  | { readonly code: "requirement"; readonly post: string }
  | { readonly code: "types-apart"; readonly personType: string; readonly postType: string }
  | { readonly code: "keep-grade" }
  | { readonly code: "relatives"; readonly person: string; readonly relative?: string }
  | { readonly code: "permit"; readonly body: string; readonly quotaType: string }
  | { readonly code: "openings-max"; readonly post: string; readonly max: number }
  | { readonly code: "reserved"; readonly post: string }
  | {
      readonly code: "office-seats";
      readonly body: string;
      readonly quotaType: string;
      readonly seats: number;
    }
  | {
      readonly code: "leader-positions";
      readonly body: string;
      readonly rank: string;
      readonly positions: number;
    }
  /** `room`: quota beside grants and unlisted staff; `grantMax`: what may be granted at most. */
  | {
      readonly code: "quota";
      readonly body: string;
      readonly quotaType: string;
      readonly room: number;
      readonly grantMax: number;
    }
  /** `available`: what the pool can grant once the ceiling is met. */
  | {
      readonly code: "pool";
      readonly jurisdiction: string;
      readonly quotaType: string;
      readonly available: number;
    }
  | {
      readonly code: "ceiling";
      readonly jurisdiction: string;
      readonly quotaType: string;
      readonly demanded: number;
    };

/** Why no plan exists, or that one does. */
export type ConflictExplanation =
  | { readonly status: "feasible"; readonly solves: number }
  | {
      readonly status: "conflict";
      /** They cannot all hold; without any one of them the others can. Demands first. */
      readonly causes: readonly Cause[];
      /** Found by solving anew with some of them left out, not read off prices. */
      readonly method: "resolve";
      /** How many programs were solved. */
      readonly solves: number;
    };
