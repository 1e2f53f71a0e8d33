/** Control characters, surrogates without their partner, and what XML has no place for. */
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Text as it may stand in XML and HTML, between tags as well as in a quoted attribute. Control characters and what is no
 * character become U+FFFD, line ends become spaces.
 *
 * @example escapeXml('<b>"1" & 2') // "&lt;b&gt;&quot;1&quot; &amp; 2"
 */
export function escapeXml(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(unfit, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
