import type { DocumentPatch } from "../model/edit/record";
import type { Preference, Scenario } from "../model/types";
import type { Agreed, Certificate, Conflict, Plan } from "../plan/types";

/**
 * A consultation (单位协商 + 个人自愿) as it stands: a frozen value of plain JSON. Every step makes a new one; keep it with
 * `JSON.stringify` and go on elsewhere with `resumeConsultation`. What is absent is null, so that keys never change.
 */
export interface Consultation {
  readonly format: "bianzhi-consultation/1";
  /** As it was opened. What the answers change in it is added only where a round is solved. */
  readonly scenario: Scenario;
  /** The most rounds that there can be. */
  readonly bound: number;
  /** The plan before the first round, where the consultation was opened with one. */
  readonly before: Plan | null;
  /**
   * `between`: before the first round, or between two. `asking`: proposals are out. `concluded`: there is an outcome.
   * `impossible`: no plan can meet the hard demands any more.
   */
  readonly status: "between" | "asking" | "concluded" | "impossible";
  /** The day of the last step. */
  readonly date: string | null;
  /** In order; the last one is open while the status is `asking`. */
  readonly rounds: readonly ConsultationRound[];
  /** What stands, by person. */
  readonly agreed: readonly Lock[];
  /** Pairs that are never proposed again, in the order in which they fell. */
  readonly refused: readonly Refused[];
  /** New wishes of people, in the order in which they came; of one person the last counts. */
  readonly reordered: readonly Reordered[];
  readonly outcome: ConsultationOutcome | null;
  /** Why no plan exists, where the status is `impossible`. */
  readonly conflict: Conflict | null;
  /** Every step so far, each with what takes it back. */
  readonly history: readonly {
    readonly step: ConsultationStep;
    readonly inverse: readonly DocumentPatch[];
  }[];
}

/** One round: a plan, what it proposes, what was answered. */
export interface ConsultationRound {
  /** From 1 on. */
  readonly number: number;
  readonly opened: string;
  readonly closed: string | null;
  readonly plan: Plan;
  readonly certificate: Certificate | null;
  /** What stood when the plan was made; the plan is the best that keeps it. */
  readonly kept: readonly Agreed[];
  /** What is asked, by person: every placement that does not stand yet and is in no retained post. */
  readonly proposals: readonly Proposal[];
  /** Every answer in the order in which it came. */
  readonly log: readonly ConsultationEntry[];
  /** What all agreed to when the round closed, by person. */
  readonly locked: readonly Agreed[];
  /** What all agreed to and what still cannot stand by itself: the seat is free only if somebody else moves too. */
  readonly dependent: readonly Agreed[];
}

/** Who is asked about one pair, and what they said. */
export interface Proposal {
  readonly person: string;
  readonly post: string;
  /** The day since which this pair is proposed, round after round. */
  readonly since: string;
  /** The receiving unit (接收单位). */
  readonly receiving: string;
  /** The releasing unit (原单位); null where it has no say: it is retired by the reforms, or it is the receiving unit itself. */
  readonly releasing: string | null;
  /** Of the receiving unit, the releasing unit, the person. Answers of earlier rounds to the same pair still hold. */
  readonly answers: {
    readonly post: UnitAnswer | null;
    readonly home: UnitAnswer | null;
    readonly person: PersonAnswer | null;
  };
}

/** Who answers about a pair: the receiving unit (`post`), the releasing unit (`home`), or the person. */
export type AnsweringSide = "post" | "home" | "person";

/** What a unit said about a pair (协商意见). */
export interface UnitAnswer {
  readonly decision: "accept" | "hold" | "decline";
  readonly reason: string | null;
  readonly date: string;
}

/** What the person said about a pair. */
export interface PersonAnswer {
  readonly decision: "confirm" | "withdraw";
  readonly reason: string | null;
  readonly date: string;
}

/** One thing that was said in a round, or after it closed and before the next one. */
export type ConsultationEntry = {
  readonly date: string;
  readonly person: string;
  /** Null where the whole list of wishes is meant. */
  readonly post: string | null;
  readonly by: AnsweringSide;
  readonly decision: UnitAnswer["decision"] | PersonAnswer["decision"] | "reorder";
  readonly reason: string | null;
};

/** A pair that stands, since the round and day on which the last of those asked agreed and the round closed. */
export interface Lock extends Agreed {
  readonly round: number;
  readonly date: string;
}

/** A pair that somebody declined or withdrew from. `round`: the last round before it fell. */
export interface Refused extends Agreed {
  readonly by: AnsweringSide;
  readonly reason: string | null;
  readonly date: string;
  readonly round: number;
  /** True where the pair stood until the person withdrew. */
  readonly stood: boolean;
}

/** `round`: the last round before, 0 before the first. */
export interface Reordered {
  readonly person: string;
  readonly preferences: readonly Preference[];
  readonly acceptsAdjustment: boolean;
  readonly reason: string | null;
  readonly date: string;
  readonly round: number;
}

/** How a consultation ended. */
export interface ConsultationOutcome {
  readonly date: string;
  readonly plan: Plan;
  readonly certificate: Certificate | null;
  /** What all agreed to; the plan is the best that keeps it. */
  readonly agreed: readonly Agreed[];
  /** One entry per placement of the plan, by person. */
  readonly endings: readonly Ending[];
}

/**
 * `agreed` (协商一致): all who were asked agreed, or nobody had to be asked (`consulted` false: a retained post of the body
 * that became theirs). `mediated` (组织协调): settled at the bound of rounds, nobody having declined. `directed` (组织调配):
 * by the directed stage. People who stay in their own seat or wait have no placement, and no entry.
 */
export interface Ending extends Agreed {
  readonly ending: "agreed" | "mediated" | "directed";
  readonly consulted: boolean;
}

/** One step, as data. `date` is the day on which it is taken, never before that of the step before it. */
export type ConsultationStep =
  | { readonly kind: "propose"; readonly date: string }
  | {
      readonly kind: "answer";
      readonly date: string;
      readonly person: string;
      readonly post: string;
      readonly by: "post" | "home";
      readonly decision: UnitAnswer["decision"];
      readonly reason?: string | undefined;
    }
  | {
      readonly kind: "confirm";
      readonly date: string;
      readonly person: string;
      readonly post: string;
      readonly reason?: string | undefined;
    }
  | {
      readonly kind: "withdraw";
      readonly date: string;
      readonly person: string;
      readonly post: string;
      readonly reason?: string | undefined;
    }
  | {
      readonly kind: "reorder";
      readonly date: string;
      readonly person: string;
      readonly preferences: readonly Preference[];
      /** Default: as it was. */
      readonly acceptsAdjustment?: boolean | undefined;
      readonly reason?: string | undefined;
    }
  | { readonly kind: "close-round"; readonly date: string }
  | { readonly kind: "conclude"; readonly date: string };

/** The step of one kind: `StepOf<"answer">`. */
export type StepOf<Kind extends ConsultationStep["kind"]> = Extract<
  ConsultationStep,
  { readonly kind: Kind }
>;

/** What a step gives. */
export interface Stepped {
  readonly state: Consultation;
  /** What makes it of the state before. */
  readonly patches: readonly DocumentPatch[];
  /** What makes the state before of it. */
  readonly inverse: readonly DocumentPatch[];
}
