import type { Language } from "../types";

/** How a picture is drawn. */
export interface PictureOptions {
  /** Default `zh`. */
  readonly language?: Language | undefined;
}
