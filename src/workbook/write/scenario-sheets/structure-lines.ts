import type { Scenario } from "../../../schema/document";
import { none } from "../../sheets/types";
import type { Line } from "../write-cell";
import { identityLine } from "./identity-line";

export function jurisdictionLines({ jurisdictions }: Scenario): Line[] {
  return jurisdictions.map((place) => ({ ...place, ...identityLine(place) }));
}

export function bodyLines({ bodies }: Scenario): Line[] {
  return bodies.map((body) => ({ ...body, ...identityLine(body) }));
}

export function sectionLines({ bodies }: Scenario): Line[] {
  return bodies.flatMap(({ id: body, sections }): Line[] => {
    if (sections?.length === 0) return [{ body, id: none }];
    return (sections ?? []).map((section) => ({ body, ...section, ...identityLine(section) }));
  });
}

export function leaderLines({ bodies }: Scenario): Line[] {
  return bodies.flatMap(({ id: body, leaders }): Line[] => {
    if (leaders === undefined) return [];
    const lines = Object.entries(leaders).map(([rank, numbers]) => ({ body, rank, ...numbers }));
    return lines.length === 0 ? [{ body, rank: none }] : lines;
  });
}
