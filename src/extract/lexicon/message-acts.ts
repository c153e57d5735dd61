/*
 * How a document says in a verb that a message goes out: "texts the nearest driver", "mails both neighbours", "trigger alert emails". Tests in
 * tests/extract/calls.test.ts.
 */

/** Where a verb may stand: a clause begins or goes on, or what acts stands before it. The group is the verb. */
export const MESSAGE_VERB = new RegExp(
  `(?:^|[.;:,|(→>+–—•]\\s{0,3}|^\\W{1,4}|\\b(?:and|then|or|to|also|will|which|it|we|that|route|handler|system|server|service|app|api|bot|dispatcher|worker|module|endpoint|function|by|before|after)\\s)(texts?|texting|e-?mails?|e-?mailing|mails|mailing|whatsapps|sms(?:es)?)(?=\\s(?!(?:to|is|are|was|were|and|or|of|from|field|address|body|content|column)\\b))`,
  'gi',
);
/** Behind it, what ends the words for those whom it reaches. */
export const MESSAGE_OBJECT_ENDS = /[.;:,|(){}[\]<>·•→\n`]|\b(?:of|about|with|in|for|on|that|which|from|by|via|when|if|after|and|or|as|is|are|must|field|column|characters|chars|words|bytes)\b/i;
/** Whom it reaches, besides persons by their nouns. */
export const OTHERS_TO_REACH: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'everyone', 'everybody', 'people', 'persons', 'someone', 'whoever', 'parents', 'children', 'hr', 'support', 'staff', 'neighbours', 'neighbors', 'colleague', 'colleagues', 'salon', 'vendor', 'supplier', 'insurer', 'adjuster', 'committee', 'secretary', 'treasurer', 'chair', 'janitor', 'caretaker', 'kitchen', 'pharmacist', 'dentist', 'lawyer', 'agent', 'dispatcher', 'broker', 'crew', 'everyone']);
/** Among them those that are parts of a system as well, behind a noun: "SMS vendor", "Email verification support", "Email agent" … */
export const PARTS_OF_MAIL = /^(?:support|vendor|supplier|agent|broker|dispatcher)$/i;
/** … unless an article stands before them: "email the vendor". */
export const DETERMINED = /\b(?:the|our|its|their|that|this|an?|each|every|your|his|her|one)\s(?:[\w-]+\s)?$/i;
/** Behind a person: the text is his. */
export const TYPED_BY_THEM = /^\s(?:has |have |had )?(?:typed|types|wrote|writes|entered|enters|sent(?! (?:a|an|the)\b)|gave|gives|pastes?|pasted|uploads?|uploaded|sees|saw|reads|selected|selects|provided|provides|submits|submitted|dictates?|dictated)\b/i;
/** Messages in the plural behind a verb of sending; the group is what is sent. */
export const MESSAGES_SENT = /\b(?:re-?)?(?:send|trigger|fire|queue|dispatch|sending|dispatching)(?:s|es)?\s(?:out\s)?(?:(?!to\b|the\b|no\b|never\b|whether\b|that\b|when\b|if\b)[\w-]+\s){0,3}?(e-?mails|mails|text messages|smses|whatsapps|whatsapp messages|newsletters|(?:alert|reminder|confirmation|notification|welcome|test|digest|invitation|notice) (?:e-?mail|mail|sms))\b(?! ?(?:settings?|preferences?|templates?|logs?|history|status|address\w*|body|is|are|only)\b)/gi;
/** "applies → mail with the link": the message is the next step; the group is what is sent. */
export const MESSAGE_NEXT = /(?:→|->|=>|⟶)\s{0,2}(?:an?\s|the\s)?(?:[\w-]+\s)?((?:e-?)?mail|sms|text message|whatsapp message)(?=\s(?:with|to|containing|carrying|goes|saying)\s)/gi;
/** "looks up the owner's email, then sends": the address stands before the verb, which needs no object then; the group is what is sent. */
export const ADDRESS_THEN_SENT = /\b(e-?mails?)(?: address(?:es)?)?,? (?:and |then |and then )sends?(?=[.;]|\W{0,3}$)/gi;
/** The last segments of a path that is named for a message that it sends. */
export const SENDING_SEGMENT = /^(?:send|test|resend|trigger)-?(?:[a-z]+-)?(e-?mails?|mails?|sms|whatsapp|newsletters?)$|^(e-?mails?|mails?|sms|whatsapp|newsletters?)-(?:send|test|resend)$/i;
/** `/whatsapp/send`, `/sms/broadcast`: what is done on a channel that is paid for by the message. */
export const CHANNEL_SEGMENT = /^(?:whatsapp|wa|sms)$/i;
export const SENDS_SEGMENT = /^(?:send|send-?messages?|send-?templates?|reply|broadcasts?|blast|notify|test|test-?(?:messages?|send))$/i;
/** A program that answers people on a channel that is paid for by the message: "WhatsApp bot", "gets the result over SMS". */
export const ANSWERS_ON_CHANNEL = /\b(?:whatsapp|sms)[- ](?:chat[- ]?)?(?:bot|assistant|agent)s?\b|\b(?:chat ?)?bots? (?:on|over|via|in|for|through) (?:whatsapp|sms)\b|\b(?:answers?|repl(?:y|ies)|responds?|responses?|results?)\b[^.;|\n]{0,30}\b(?:via|over|on|through|by|in) (?:whatsapp|sms)\b/i;
/** The segment of a webhook's path that is named for such a channel. */
export const CHANNEL_WEBHOOK = /(?:^|[/_-])(?:whatsapp|wa|sms)(?:$|[/_-])/i;
/** A channel whose messages cost money; and, in a document that is about one, what goes out on it: "Send outbound message". */
export const PAID_CHANNEL = /\b(?:whatsapp|sms)\b/gi;
export const OUTBOUND_IN_OWN_WORDS = /\bsend(?:s|ing)?\s(?:(?:an?|the)\s)?(?:outbound|outgoing)\s(?:[\w/·-]{2,24}\s){0,2}messages?\b/gi;
/** … whatever stands before it, where a person gets it: "sends cancellation message to customer". */
export const MESSAGE_TO_PERSON = /\b(?:send(?:s|ing)?|sent)\s(?:out\s)?(?:(?:an?|the)\s)?(?:[\w-]{2,24}\s){0,2}(?:messages?|notifications?|reminders?|confirmations?)\sto\s(?:the\s|that\s|each\s|every\s|all\s|their\s|waiting\s){0,2}(?:customers?|guests?|patients?|clients?|visitors?|members?|parents?|drivers?|riders?|passengers?|applicants?|attendees?|students?|tenants?|buyers?|diners?|phones?|numbers?)\b/gi;
/** Directly before a vendor in a column of inputs: they are handed on to him. */
export const HANDED_ON = /\b(?:relayed|sent|passed|forwarded|handed|piped|posted|streamed|submitted|goes|fed|proxied)\s(?:on\s|straight\s|directly\s|unchanged\s|as is\s)?to\s(?:the\s)?$/i;
