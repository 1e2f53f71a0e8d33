import type { Host } from "../../schema/document";
import type { Reading } from "../reading";
import type { Retirements } from "./retirements";

/** Which office sits inside the quota of which body. */
export interface Hosting {
  /** Per body: its host; itself when it is not hosted. */
  readonly hostOf: Int32Array;
  /** Per body: position of the reform that hosts it, −1 when it is not hosted. */
  readonly hostedBy: Int32Array;
}

/**
 * An office has one host (`duplicate-entry`), in its own jurisdiction (`different-jurisdictions`), which is another
 * body and not itself hosted (`host-of-host`); both go on (`retired-body`). 条例12, 19.
 */
export function hostingOf(
  reading: Reading,
  jurisdictionOf: Int32Array,
  { retiredBy }: Pick<Retirements, "retiredBy">,
): Hosting {
  const { scenario, issues, bodies, doubt } = reading;
  const hostOf = Int32Array.from(bodies.entries, (_, body) => body);
  const hostedBy = new Int32Array(bodies.entries.length).fill(-1);
  const isOffice = new Uint8Array(bodies.entries.length);
  const hosts = scenario.reforms.flatMap((reform, position) =>
    reform.kind === "host" ? [{ reform, position, ...placesOf(reform) }] : [],
  );
  for (const { office } of hosts) if (office >= 0) isOffice[office] = 1;

  for (const { reform, position, office, host } of hosts) {
    if (office < 0 || host < 0) continue;
    const path = ["reforms", position];
    const before = issues.count;
    if (retiredBy[office] >= 0) {
      issues.add("retired-body", [...path, "office"], [reform.office], { retiredBy: retiredBy[office] });
    }
    if (retiredBy[host] >= 0) {
      issues.add("retired-body", [...path, "host"], [reform.host], { retiredBy: retiredBy[host] });
    }
    if (isOffice[host] === 1)
      issues.add("host-of-host", [...path, "host"], [...new Set([reform.office, reform.host])]);
    if (areApart(office, host)) {
      issues.add("different-jurisdictions", [...path, "host"], [reform.office, reform.host], {
        found: bodies.entries[host].jurisdiction,
        expected: bodies.entries[office].jurisdiction,
      });
    }
    if (hostedBy[office] >= 0) {
      issues.add("duplicate-entry", [...path, "office"], [reform.office], { first: hostedBy[office] });
    }
    if (issues.count === before) {
      hostOf[office] = host;
      hostedBy[office] = position;
    } else {
      doubt.markAfter(office);
      doubt.markAfter(host);
    }
  }
  return { hostOf, hostedBy };

  function placesOf({ office, host }: Host): { office: number; host: number } {
    return { office: bodies.indexOf(office), host: bodies.indexOf(host) };
  }

  function areApart(office: number, host: number): boolean {
    const [a, b] = [jurisdictionOf[office], jurisdictionOf[host]];
    return a >= 0 && b >= 0 && a !== b;
  }
}
