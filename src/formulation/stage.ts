/** Where somebody is, as one number: a post by index, or one of these. */
export const inOwnSeat = -1;
export const isWaiting = -2;
/** Nothing is known about them. */
export const isUnknown = -3;

/** What a program is written for, beside the model. */
export interface Stage {
  /** Per person: where an earlier plan put them. What the goal `fewest-changes` compares with. */
  readonly earlier?: Int32Array | undefined;
  /**
   * 组织调配 (公务员法73): where the voluntary stage put everybody. Who waits there is open to every post that no rule bars,
   * asked for or not; everybody else keeps what they have.
   */
  readonly settled?: Int32Array | undefined;
  /** Per person: a post that they have for good, as all agreed, or unknown. They keep it; nothing else is open to them. */
  readonly agreed?: Int32Array | undefined;
}
