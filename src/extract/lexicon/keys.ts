/*
 * Keys of vendors among environment variables: which of them are there to call the vendor, and which to know it when it calls.
 */

/** A key with which a vendor is called, or all variables of one: `MAILGUN_API_KEY`, `ADYEN_*`. What checks its calls is none, nor what browsers may see. */
export const KEY_OF_CALLS = /(?<![\w$])(?!\w*(?:WEBHOOK|HOOK|SIGNING|SIGNATURE|PUBLISHABLE|PUBLIC|PRICE|PRODUCT|CALLBACK)\w*)[A-Z][A-Z0-9]*_(?:\*|(?:[A-Z0-9]+_){0,4}(?:KEY|KEYS|TOKEN|SECRET|SID|APIKEY|API))(?![\w*])/g;
/** Before a key: it is used. */
export const KEY_IN_USE = /\b(?:us(?:es?|ing)|calls? .{1,20} with|with|through|via|depends on|authenticates with|usa(?:ndo)?|utiliza|nutzt|verwendet|utilise)\s(?:the\s|its\s|our\s|secrets?\s|key\s)?[`"'(]{0,2}$/i;
/** The secret that a vendor shares with whoever takes its events: `SHOPIFY_API_SECRET`. */
export const SECRET_OF_EVENTS = /(?<![\w$])(?!\w*CLIENT_SECRET)[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_){0,4}SECRET(?![\w*])/g;
