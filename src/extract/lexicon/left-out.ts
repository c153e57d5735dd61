/*
 * Words that say of what they lead in, follow or stand over that it is no part of the design. Each is the whole of a label, so that
 * "not needed by the app: Kafka carries …" of a sentence is none.
 */

const ON_PURPOSE = '(?:(?:deliberately|consciously|explicitly|purposely|intentionally|therefore|here|simply|also|still|gladly|happily) )*';
const NOT_TAKEN = '(?:not (?:used|needed|taken|chosen|built|there|included|bought|planned|introduced|required|necessary|present|wanted|in use|adopted|installed|part of (?:it|this|the \\w+)|in (?:it|here|use|the (?:design|stack|mvp|plan)))|unused|absent|left out|omitted|avoided|excluded|rejected|dropped|ruled out|turned down|unnecessary|weggelassen|nicht (?:verwendet|benutzt|gebraucht|nötig))';
const WE_DO_WITHOUT = "(?:we|i|it|this design|the design|the (?:mvp|prototype|pilot)) (?:deliberately |consciously |can |could |will |also )*(?:(?:do(?:es)?|did|will|shall) (?:not|without)|(?:do|did|does|wo)n['’]t|leaves? out|left out|avoids?|skips?|omit(?:s|ted)?|refused?|rejected|dropped|needs? no(?:ne|thing)|gets? (?:by|along) without|manages? without|goe?s? without|live without|need not)(?: (?:use|need|have|run|want|take|build|buy|employ|host|introduce|operate))?(?: on purpose)?";

/** The whole of a label, a lead-in or a title: "Not used", "Deliberately absent", "What we leave out", "We do without". */
export const LEFT_OUT_LABEL = new RegExp(
  `^\\W*(?:${ON_PURPOSE}${NOT_TAKEN}(?: on purpose| here| in (?:it|this|the) ?\\w*| by (?:us|it)| either)?|(?:what|things|tools|technologies|parts|that which|whatever) (?:that )?${WE_DO_WITHOUT}|${WE_DO_WITHOUT}|what is (?:not|n['’]t) (?:used|there|here|needed|in it)|(?:what )?you will not find(?: here)?|none of (?:the following|these|this)[^:]{0,40}|no|without|ohne|bewusst ohne|sans|sin)\\W*$`,
  'i',
);
/** Columns that say whether a thing is used, and what they hold where it is not. */
export const USED_COLUMN = /^(?:used|in use|use it|needed|adopted|chosen|taken|included|in (?:the )?(?:mvp|scope|stack|design)|decision|verdict|outcome|do we (?:use|need) it)\W*$/i;
export const NOT_USED_CELL = /^\W*(?:no|none|not (?:used|needed|now|taken|chosen)|rejected|dropped|never|declined|out|nein|overkill|unnecessary)\b|^\s*[✗✘❌☐×]/i;
/** Behind a name: "Kafka and Kubernetes: no", "a mesh: not needed". */
export const LEFT_OUT_AFTER = new RegExp(`^[^.;:!?]{0,60}(?::|\\s[—–-])\\s(?:no|none|nein|nope|never|${ON_PURPOSE}${NOT_TAKEN}(?: here)?)\\W*$`, 'i');
/** "does what Kafka would do": the thing is only measured by. */
export const ONLY_COMPARED_BEFORE = /\b(?:what|as|than|like|where|whatever) (?:an? |the )?$/i;
export const ONLY_COMPARED_AFTER = /^ (?:would|could|might|does|do)\b/i;
