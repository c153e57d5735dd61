/*
 * Keys of vendors among environment variables: which of them are there to call the vendor, and which to know it when it calls.
 */

/** A key with which a vendor is called, or all variables of one: `MAILGUN_API_KEY`, `ADYEN_*`. What checks its calls is none, nor what browsers may see. */
export const KEY_OF_CALLS = /(?<![\w$])(?!\w*(?:WEBHOOK|HOOK|SIGNING|SIGNATURE|PUBLISHABLE|PUBLIC|PRICE|PRODUCT|CALLBACK)\w*)[A-Z][A-Z0-9]*_(?:\*|(?:[A-Z0-9]+_){0,4}(?:KEY|KEYS|TOKEN|SECRET|SID|APIKEY|API))(?![\w*])/g;
/** Before a key: it is used. */
export const KEY_IN_USE = /\b(?:us(?:es?|ing)|calls? .{1,20} with|with|through|via|depends on|authenticates with|usa(?:ndo)?|utiliza|nutzt|verwendet|utilise)\s(?:the\s|its\s|our\s|secrets?\s|key\s)?[`"'(]{0,2}$/i;
/** The secret that a vendor shares with whoever takes its events: `SHOPIFY_API_SECRET`. */
export const SECRET_OF_EVENTS = /(?<![\w$])(?!\w*CLIENT_SECRET)[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_){0,4}SECRET(?![\w*])/g;
/** The entry of a secret in a list of variables … */
export const LISTED_SECRET = /^\W{0,4}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,5}_(?:SECRET|KEY|TOKEN)(?![\w*])/;
/** … and what it is there for, where that is a check. */
export const PURPOSE_IS_CHECK = /(?:[|:–—]|\s-)\s{0,3}(?:will |(?:used |needed )?(?:to|for) (?:the )?)?((?:verif|validat|check|authenticat)\w*)\b/i;

/** A step of a guide that takes over what a vendor signs its events with: "Copy the signing secret into `STRIPE_WEBHOOK_SECRET`", "set `X_WEBHOOK_SECRET` to the endpoint's secret". */
export const TAKES_OVER_SECRET = /(?<!\b(?:not|never|n['’]t|need to)\s)\b(?:copy|paste|put|save|store|add|set|grab|note|take|use|get|enter)\b/i;
export const SIGNING_SECRET = /\b(?:(?:web)?hook(?:['’]s)?|signing|signature|endpoint(?:['’]s)?|verification)[\s-](?:signing\s|signature\s)?(?:secret|key)\b|\bwhsec_/i;
export const VARIABLE_OF_SIGNING = /(?<![\w$])[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_){0,3}?(?:WEBHOOK|HOOK|SIGNING|ENDPOINT)_(?:[A-Z0-9]+_){0,2}(?:SECRET|KEY)(?:_[A-Z]{2,8})?(?![\w*])/;

/** Words that say that the sender of something is looked at … */
export const CHECKS_SENDER = /\b(?:verif\w+|validat\w+|check(?:s|ed|ing)?|compar\w+|match(?:es|ed|ing)?|reject\w*|refus\w+|authenticat\w+|construct_?event\w*|timing_?safe_?equal|compare_digest)\b|\b(?:web)?hooks?\s(?:handlers?\s|endpoints?\s|routes?\s)?(?:requires?|needs?)\s(?:the\s|an?\s|its\s)?[`"'(]{0,2}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,5}_(?:SECRET|KEY|TOKEN)\b/i;
/** … or that tell of the hook of one what follows: "Stripe hook: `Stripe-Signature`" … */
export const HOOK_TOLD = /^\W{0,4}(?:the\s)?[A-Z]\w{1,20}(?:['’]s)?\s(?:(?:web)?hooks?|callbacks?)\W{0,3}\s?(?::|[–—-]\s|=\s)/;
/** … that it is what vendors send, not a file named after it (`hooks.server.ts`) … */
export const SENDERS_WORDS = /\b(?:[Ww]eb)?[Hh]ooks?\b(?!\.\w)|\b[Cc]allbacks?\b|\b[Ee]vents?\b|\b[Ss]ignatures?\b|\b[Nn]otifications?\b|\b[Pp]ayloads?\b|(?:^|\W)[A-Z][a-z]\w{1,20} (?:requests|calls|messages|posts)\b/;
/** … and, where no vendor is named, that a webhook takes it. */
export const OF_SENDER = /\b(?:web)?hooks?\b(?!\.\w)|\bcallbacks?\b|\bpayment (?:events?|notifications?)\b|\bprovider['’]?s? (?:signatures?|events?|notifications?)\b/i;
/** "Postmark …, so its action has …": a vendor opens the sentence, and what takes his calls is his. */
export const ROUTE_OF_SENDER = /^\W{0,4}([A-Z]\w{2,20})\b[^.;]{0,80}\b(?:its|their)\s(?:own\s)?(?:actions?|(?:web)?hooks?|routes?|endpoints?|handlers?|callbacks?|calls|requests|posts)\b/;
/** Words before what is sent that name no vendor. */
export const NO_SENDER: ReadonlySet<string> = new Set([
  'webhook', 'hook', 'all', 'the', 'each', 'every', 'any', 'no', 'verify', 'verifies', 'check', 'checks', 'validate', 'validates', 'incoming', 'inbound', 'outgoing', 'provider', 'vendor', 'payment', 'payments', 'billing', 'delivery', 'our', 'their', 'its', 'invalid', 'valid', 'request', 'digital', 'hmac', 'and', 'both', 'these', 'those', 'raw', 'signed', 'implement', 'bad', 'new', 'third-party', 'partner', 'reject', 'use', 'with', 'push', 'message', 'status', 'event', 'security', 'on',
]);
