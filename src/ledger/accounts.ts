/**
 * Names of accounts: a word, a colon, an id as it stands in the scenario. What follows the first colon is the id (in
 * `staff`, the second: quota types contain none), so that no two accounts share a name, whatever the ids are.
 *
 * - quota: `body:农牧局`, `reserve:市本级`, `recovered:市本级`, and `outside` above the scenario
 * - leaders: `body:农牧局`, `unassigned:市本级`
 * - people: `body:农牧局` (own seats), `post:政务服务局/办公室`, `waiting`; unlisted staff in `staff:administrative:农牧局`
 * - duties: `body:农牧局`
 */
export const accounts = {
  body: (id: string): string => `body:${id}`,
  reserve: (jurisdiction: string): string => `reserve:${jurisdiction}`,
  recovered: (jurisdiction: string): string => `recovered:${jurisdiction}`,
  unassigned: (jurisdiction: string): string => `unassigned:${jurisdiction}`,
  post: (id: string): string => `post:${id}`,
  /** Unlisted staff stand apart from listed people: a person may be called `unlisted`. */
  staff: (quotaType: string, body: string): string => `staff:${quotaType}:${body}`,
  outside: "outside",
  waiting: "waiting",
} as const;

/** Unit of unlisted staff in the people's book. */
export const unlisted = "unlisted";
