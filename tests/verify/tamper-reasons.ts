import { one, pick, replaceAt, type Tampering } from "./tampering";

/** Ways of spoiling why somebody waits. */
export const reasonTamperings: readonly Tampering[] = [
  { name: "drop all reasons", apply: one("waiting", (entry) => ({ ...entry, reasons: [] })) },
  {
    name: "drop one reason",
    apply: one("waiting", (entry, _, random) => {
      // A lot is said or not said.
      const said = entry.reasons.filter(({ code }) => code !== "lot");
      const dropped = pick(said, random);
      return { ...entry, reasons: entry.reasons.filter((reason) => reason !== dropped) };
    }),
  },
  {
    name: "give a false reason",
    apply: one("waiting", (entry, _, random) => {
      const at = Math.floor(random() * entry.reasons.length);
      const reason = entry.reasons[at];
      if (reason === undefined || reason.code === "lot") return undefined;
      return { ...entry, reasons: replaceAt(entry.reasons, at, { ...reason, code: "relative" as const }) };
    }),
  },
  {
    name: "say full for no quota, or the other way round",
    apply: one("waiting", (entry) => {
      const at = entry.reasons.findIndex(({ code }) => code === "no-seat" || code === "no-quota");
      const reason = entry.reasons[at];
      if (reason === undefined) return undefined;
      const code = reason.code === "no-seat" ? "no-quota" : "no-seat";
      return { ...entry, reasons: replaceAt(entry.reasons, at, { ...reason, code }) };
    }),
  },
  {
    name: "say a reason twice",
    apply: one("waiting", (entry) => ({
      ...entry,
      reasons: entry.reasons.flatMap((reason) => [reason, reason]),
    })),
  },
  {
    name: "give a reason about an unknown post",
    apply: one("waiting", (entry) => ({
      ...entry,
      reasons: [...entry.reasons, { code: "no-seat", post: "~" }],
    })),
  },
];
