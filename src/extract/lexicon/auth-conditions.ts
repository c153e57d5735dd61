/*
 * Conditions under which a credential is looked at. Whoever meets none of them is served unchecked.
 */

/** A refusal of what is wrong alone: "401 where the two differ", "a wrong one is answered with 401", "403 for a false key". */
const WRONG_ONE = String.raw`(?<!\b(?:missing|absent|empty|no|none|without)(?: \w{1,12})?,? (?:or|and) )(?:an?|the|any|every|each) (?:wrong|false|bad|different|other|unknown|expired|forged|mismatch(?:ing|ed)|non-matching|invalid)(?: (?:one|value|key|token|header|secret|signature|credential|cookie|password|jwt))?`;
export const IF_THEY_DIFFER = new RegExp(
  [
    String.raw`\b40[13]\b,? (?:only )?(?:where|when|if) (?:the two|they|both|the values|it|the value) (?:differs?|(?:do|does)(?: not|n['’]t) (?:match|agree)|(?:is|are) (?:wrong|different|not the same)|mismatch(?:es)?)\b`,
    String.raw`\b40[13]\b,? (?:only )?(?:for|on|upon|to|with) ${WRONG_ONE}\b`,
    String.raw`\b${WRONG_ONE}(?: (?:is|are|gets?|will be|leads?|brings?|yields?|means?|causes?|answered|refused|rejected|turned away|with|by|to|an?|in|http|status|error|→|=|:)){0,5},? 40[13]\b`,
  ].join('|'),
  'gi',
);
/** A credential checked only when it is there is none. */
export const WHEN_PRESENT = /\bunless (?:the |a )?(?:caller|user|client|visitor|request|he|she|it|they) (?:is|are|comes?) (?:anonymous(?:ly)?|not (?:signed|logged)[- ]in|a guest|guests|unauthenticated)\b|\b(?:may|can|could) (?:be )?(?:leave (?:it|this|that|them) out|left out|omit(?:ted)?(?: it| the (?:token|header|cookie))?|skip(?:ped)?|do without|call without|send none|come without)\b|\b(?:if|when|where|whenever)\s+(?:the |a |an )?(?:request|call|client|caller|visitor|user)s?\s+(?:has|have|carries|carry|sends?|brings?|contains?|comes with|bears)\b|\b(?:only if|if|when|where|whenever)\s+(?:(?:the|an?|its|that|our|some)\s)?(?:[\w-]+\s){0,2}?(?:has|have|carries|carry|sends?|brings?|supplies|supply|includes?|attach(?:es)?|provides?|passes|presents?|shows?)\s(?:it|one|them|(?:a|the|that|this|its) (?:\w+ )?(?:key|header|token|secret|cookie|signature|credential|session|password))(?=\W*(?:$|[;.)]|, (?:else|otherwise|and|but)\b)|\s[(–—]|,? (?:then )?(?:it|this|that|the (?:\w+ )?(?:key|header|token|secret|cookie|signature|credential|session|password)) (?:is|gets) (?:then |also )?(?:compared|checked|verified|validated|looked (?:up|at)|matched|read|decoded)\b)|\b(?:if|when|where|whenever)\s+(?:the |an? |one |it |they )?(?:[\w-]+ ){0,3}?(?:is|are|was)\s+(?:sent|present|given|there|supplied|set|provided|available)\b|\b(?:if|when|where|only if)\s+(?:it is |one is |it's |they are |there is (?:a |one |any )?|a (?:token|session|cookie|key) is )?(?:present|available|sent|given|there is one|there|logged in|signed in|supplied|provided|any|they have one|he has one|set)\b|(?<!\b(?:not|never|non) )\boptional(?:ly)?\b|\bif there is one\b|\bif any\b|\bwhen present\b|\bif present\b|\bif it exists\b|\bmay be (?:absent|missing)\b|\b(?:if|when|where|whenever)\s+(?:a|an|the|one|it)\s+(?:[\w-]+\s+){0,3}(?:comes along|comes with (?:it|the)|is attached|is included|exists|arrives|is passed|accompanies)\b|\b(?:else|otherwise)\b[^.;]{0,40}\banonymous(?:ly)?\b|\banonymous(?:ly)? (?:otherwise|if not|without)\b/gi;
/** … whoever sends none being refused in words: "those that present none are turned away", "anything else is rejected". */
export const LACKING_IS_REFUSED = /\b(?:none|without (?:one|it|any|the \w+)|lack(?:s|ing)?|(?:any|every)(?:thing|body|one) else|all others|the (?:rest|others)|otherwise|else)\b[^.;]{0,40}\b(?:refused|rejected|turned away|sent away|denied|thrown out|dropped|not (?:served|answered|accepted|let in|let through))\b/i;
/** Conditions of WHEN_PRESENT that no input has. */
export const WITHOUT_PROOF = /\banonymous|\bunauthenticated\b|\bguests?\b|\b(?:signed|logged)[- ]in\b|\bwithout\b|\bsend none\b/i;
/** What says of a piece of a sentence that it speaks of a proof of who calls. */
export const CREDENTIAL_WORD =
  /\b(?:auth\w*|oauth\w*|oidc|sso|saml|jwts?|bearer|(?:access|id|refresh|bot|invite|share|reset|device)?_?tokens?|sessions?|cookies?|sid|log-?ins?|sign-?ins?|(?:signed|signs?|logged|logs?)[- ]?in|credentials?|secrets?|signatures?|signed|hmac|passwords?|passcodes?|pins?|certificates?|mtls|guards?|as (?:an? )?(?:guest|anonymous\w*|visitor)s?|middlewares?|verif\w+|protected|clerk|auth0|next-?auth|cognito|supabase|firebase|keycloak)\b|(?<!\bidempotency[- ])(?:\bkeys?\b|\b(?:api|service|anon)_?keys?\b)|(?<!\bidempotency[- ]key )\bheaders?\b|\bx-[a-z-]{0,30}(?:key|token|secret|signature)\b/i;
/** Words of a piece of a sentence that name nothing which may be left out. */
export const NAMES_NO_THING =
  /\b(?:GET|POST|PUT|PATCH|DELETE)\b|(?<=^|[\s`])\/[\w/:{}.*$-]*|\b(?:only|if|when|where|whenever|unless|is|are|was|were|be|been|being|not|it|its|one|ones|them|they|this|that|these|those|there|any|none|may|can|could|might|optional|optionally|present|given|sent|send|sends|set|passed|passes|provided|provides?|supplied|supply|supplies|available|exists?|included?|includes|attached|attach|attaches|configured|defined|check(?:s|ed)?|compare[sd]?|empty|unset|exist|arrives?|absent|missing|left?|out|omit|omitted|skip|skipped|do|does|the|an?|and|or|also|then|both|all|always|still|but|otherwise|requests?|calls?|clients?|callers?|visitors?|users?|has|have|carries|carry|brings|contains?|bears|comes?|with|along|accompanies|presents?|shows?|most|some)\b/gi;

/** Where the deployment has no secret, nothing is checked: "the header is checked if `CRON_SECRET` is set", "provided it is configured", "skipped when the variable is empty". */
export const WHEN_CONFIGURED =
  /\b(?:only if|if|when|where|whenever|once|provided(?: that)?|as long as|so long as|in case)\s(?:[\w'’$`{}-]+\s){1,4}?(?:is|are|has been|gets)\s(?:configured|defined|set(?! to\b)|non-?empty|not empty|filled in)\b|\b(?:if|when|where|provided(?: that)?)\s(?:the |that |our )?(?:(?:env(?:ironment)? )?variable|secret|key)\sexists\b|\bwith [\x60$\w{}]{3,40} (?:configured|set|defined),|\b(?:skip(?:s|ped)?|off|disabled|left out|bypassed|passes|ignored|no check|not checked|nothing is checked|lets? (?:everybody|everyone|all)[\w ]{0,12})\b[^.;]{0,16}\b(?:if|when|where|while|as long as)\s(?:[\w'’$\x60{}-]+\s){1,4}?(?:is|are)\s(?:empty|unset|undefined|not set|not configured|missing|absent)\b/gi;
/** … and such a deployment is refused, or does not run. */
export const REFUSED_UNCONFIGURED = /\b(?:empty|unset|undefined|not (?:set|configured|defined|there)|missing|absent|otherwise|else|without (?:it|the \w+|one))\b[^.;]{0,50}\b(?:[45]\d\d|refuse[sd]?|rejects?|rejected|fails?|throws?|does not (?:start|boot|run)|exits?|crash\w*|closed)\b|\b(?:refuse[sd]?|rejects?|fails?|throws?|[45]\d\d)\b[^.;]{0,30}\b(?:if|when|where|while|unless)\b[^.;]{0,40}\b(?:empty|unset|undefined|not (?:set|configured|defined|there)|missing|absent)\b/i;
/** The job does not run without its secret: "only runs if `CRON_SECRET` is set". */
export const RUNS_IF_SET = /\b(?:runs?|starts?|boots?|works?|answers?|is (?:mounted|registered|served|enabled|available)) (?:only )?(?:if|when|where|once) (?:[\w'’$\x60{}-]+ ){1,4}?(?:is|are) (?:set|configured|defined|present|there)\b/gi;
/** A program that compares only what is there: `if (SECRET && header !== SECRET)`. */
export const IF_SET_AND_WRONG = /\bif\s?\(?\s?(?:[\w.]{1,20}\.)?\w*(?:SECRET|TOKEN|KEY|[Ss]ecret|[Tt]oken|[Kk]ey)\w*\s?(?:&&|and)\s?[^;\n]{0,60}?(?:!==?|not |!\w)/;

/** An id that is made where the caller is: anybody may make one. */
export const MADE_BY_CLIENT =
  /\b(?:apps?|clients?|browsers?|devices?|pages?|front-?ends?|phones?|tablets?)\b[^.;]{0,60}\b(?:random\w*|uuids?|nanoid|generates?|mints?|makes?|creates?)\b|\b(?:generated|made|created|minted)\s(?:by|in|on)\s(?:the\s|each\s|every\s)?(?:app|client|browser|device|page|front-?end|phone|tablet)\b/i;
