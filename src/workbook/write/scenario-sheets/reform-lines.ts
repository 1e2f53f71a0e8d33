import type { Scenario } from "../../../schema/document";
import { reformFields } from "../../sheets/reforms";
import { none } from "../../sheets/types";
import type { Line } from "../write-cell";

export function reformLines({ reforms }: Scenario): Line[] {
  return reforms.map((reform, k): Line => {
    const { kind, document, date } = reform;
    const said = reform as unknown as Readonly<Record<string, unknown>>;
    const fields = reformFields[kind].map(([field, key]): [string, unknown] => {
      const value = said[key];
      return [field, field === "others" && typeof value === "string" ? [value] : value];
    });
    return { number: k + 1, kind, ...Object.fromEntries(fields), document, date };
  });
}

/** People and duties that move with a transfer, by the number of the reform. */
export function transferLines({ reforms }: Scenario): Line[] {
  return reforms.flatMap((reform, k): Line[] => {
    if (reform.kind !== "transfer") return [];
    const { people, duties } = reform;
    return [...movedLines(k + 1, "person", people), ...movedLines(k + 1, "duty", duties)];
  });
}

function movedLines(number: number, field: "person" | "duty", ids: readonly string[] | undefined): Line[] {
  if (ids?.length === 0) return [{ number, [field]: none }];
  return (ids ?? []).map((id) => ({ number, [field]: id }));
}
