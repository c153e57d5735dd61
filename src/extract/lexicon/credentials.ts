/*
 * Paths and words of endpoints that hand out the credential itself, or take it back (docs/judgement.md, named-auth-per-post).
 */

/** The last words of paths that hand out a credential, or take it back. */
export const CREDENTIAL_PATH =
  /(?:^|[/_.-])(?:sign[-_]?up|sign[-_]?in|log[-_]?in|log[-_]?out|sign[-_]?out|register|registration|refresh|refresh-token|otp|one-time-code|verify-otp|verify-code|verify-email|send-code|send-otp|resend-otp|resend-code|forgot[-_]?password|reset[-_]?password|password[-_]?reset|users\/password|forgot|magic-?link|nonce|challenge|callback|oauth|verify|token|password\/(?:forgot|reset)|reset|recover|login\/(?!history|events?|attempts?|logs?|stats|statistics|audit|settings|streaks?|activity|alerts?|notifications?|reports?|records?)\w+|register-\w+|code|confirm-email|social|google|apple|exchange|siwe)$/i;
/** … wherever they hang. */
export const CREDENTIAL_ACT = /(?:^|\/)(?:(?:reset|forgot|forgotten|recover|change-forgotten)[-_]?password|password[-_]?(?:reset|recovery|forgot)|forgot|verify[-_]?e?-?mail|e?-?mail[-_]?verif(?:y|ication)|confirm[-_]?e?-?mail|resend[-_]?(?:verification|confirmation|activation)(?:[-_]?e?-?mail)?|activate[-_]?account|api\/tokens?(?=$|\/(?:refresh|verify|obtain|blacklist)$)|(?:obtain|refresh)[-_](?:jwt[-_])?token)(?:\/(?:refresh|obtain|blacklist))?(?:\/(?:request|confirm|send|verify|complete|validate|resend|\{\}))?$/i;
export const AUTH_PART = /(?:^|\/)(?:auth|authentication|session|sessions|login|signin|account|accounts|oauth|identity|users?|password|register|signup|otp|code|magic)(?:\/|$)/i;
export const NOT_CREDENTIAL = /change-?password|(?:^|[/-])(?:last|previous|recent|daily|first)[-_]?(?:log-?in|sign-?in)(?=$|[/_-])|(?:^|[/-])(?:track|record|log|count|report)[-_](?:[a-z]{2,12}[-_])?(?:log-?in|sign-?in)s?$|(?:^|[/-])(?:fcm|apns?|push|device|expo|messaging|notifications?)(?:[-_]push)?[-_]?tokens?(?=$|\/)|(?:^|[/-])keys?(?:$|\/)|(?:^|\/)mfa\/(?:setup|enable)|2fa|totp\/enable|change-?email|(?:^|[/-])register-(?:ab|push|devices?|web-?hooks?|hooks?|events?|visits?|visitors?|clicks?|views?|plays|downloads?|experiments?|interest|attendance|payments?|products?|vehicles?|pets?|domains?|agents?|bots?|nodes?|sensors?|stations?|printers?|terminals?|sites?|stores?|shops?|child(?:ren)?|teams?)(?=$|[/-])/i;
/** Where one puts one's name down for a thing, by its id: `/shifts/{}/signup`, `/races/{}/register`. */
export const SIGN_UP_FOR_THING = /(?:^|\/)(?:shifts?|events?|class(?:es)?|courses?|sessions?|workshops?|lessons?|trainings?|tours?|trips?|races?|runs?|tournaments?|match(?:es)?|games?|camps?|activit(?:y|ies)|meetups?|webinars?|slots?|campaigns?|programs?|programmes?|competitions?|leagues?|drives?|rides?|hikes?|seminars?|conferences?|talks?|meetings?|lectures?|excursions?)\/\{\}\/(?:sign-?ups?|register|registrations?)$/i;
/** The endpoint's own words say that it mails or texts the credential, or gives it out for one. */
export const GIVES_CREDENTIAL =
  /\b(?:send|mail|text|email|e-mail)s?\b[^.;]{0,30}\b(?:magic|sign-in|log-?in|login|one-time|(?<!\b(?:booking|order|payment|reservation|appointment|delivery|rsvp|ticket|donation|attendance|shipping|visit|slot)\s)confirmation) link\b|\b(?:send|mail|text|sms|email)s?\b[^.;]{0,40}\b(?:otp|pin|(?:log-?in|sign-?in|verification|one-time|six[- ]digit|6-digit) code)\b|\bexchanges? (?:the )?(?:code|otp|pin) (?:for|against)\b|\bexchanges?\b[^.;]{0,40}\bfor (?:a |an |the )?(?:\w+ )?(?:token|jwt|session|cookie)s?\b|\bpassword (?:for|against) (?:a |the )?(?:token|session|cookie|jwt)\b|\bcode (?:against|for) (?:a |the )?(?:cookie|token|session)\b|\bre-?sends? (?:the |a )?(?:pin|code|link|otp)\b|\baccept\w*\b[^]{0,80}\bcreates? (?:the |an? )?(?:user|account)\b|\bcreates? the account of\b|\bregisters? (?:an? |the )?(?:new )?(?:[a-z]+ )?accounts?\b|\blogs? (?:the \w+ )?out\b[^]{0,40}\b(?:session|cookie|token)\b|\bauthenticates? and (?:creates?|starts?|opens?) (?:a |the )?session\b/i;
export const CREDENTIAL_WORDS =
  /\b(?:log-?in|sign-?in|sign-?up|one-time (?:code|password)|otp|magic link|password reset|reset (?:the |a |their )?password|refresh(?:es)? (?:the |a )?(?:access )?token|log(?:s)? (?:the user )?out|sign(?:s)? out|issues? (?:a |the )?(?:session|jwt|token|access token|cookie)|creates? (?:the |an? )?account|registers? (?:a|the) (?:new )?user|exchanges? (?:the )?code|six[- ]digit code|log-in link|login link|verification code|mailed code|sets? the (?:session )?cookie|verif(?:y|ies) (?:the )?(?:code|otp|signature and (?:issue|return)))\b/i;

/** Steps of signing in below a part of the path that names it: `/login/request`, `/passwordless/start`; not `/login/history`. */
export const SIGN_IN_STEP =
  /(?:^|\/)(?:log-?in|sign-?in|sign-?on|sign-?up|signup|registration|passwordless|otp|magic-?links?|one-time-codes?|email-login|phone-login|passkeys?\/(?:log-?in|sign-?in|authenticat\w+)|webauthn\/(?:log-?in|authenticat\w+))\/(?:request|start|begin|init|initiate|verify|verification|confirm|complete|finish|send|resend|callback|e?-?mail|phone|sms|code|link|options|challenge|password|redeem|exchange|consume|google|apple|facebook|github|microsoft|guest|anonymous)$/i;
/** What signing in is asked for by: `/login-links`, `/sign-in-codes`. */
export const SIGN_IN_THING = /(?:^|\/)(?:log-?in|sign-?in|sign-?up|magic|otp|passwordless)[-_](?:links?|codes?|tokens?|e?-?mails?|requests?|sms|pins?)$/i;

/** What is sent to somebody who wants to sign in. */
const SIGN_IN_NOUN = String.raw`(?:log-?in|sign-?in|sign-?on|sign-?up|magic|passwordless|one-time (?:log-?in|sign-?in)|otp|activation|registration)[ -](?:links?|codes?|e?-?mails?|messages?|tokens?|pins?|sms)`;
const SENDS = String.raw`(?:sends?|mails?|e-?mails?|texts?|delivers?|issues?|creates?|generates?|re-?sends?|requests?|dispatches|triggers?|asks? for|redeems?|exchanges?|verif(?:y|ies)|checks?|validates?|consumes?)`;
/** "sends the login mail", "request a sign-in code". */
export const SENDS_SIGN_IN = new RegExp(String.raw`\b${SENDS}\s(?:(?:an?|the|their|his|her|him|out|me|user|users|one)\s){0,2}${SIGN_IN_NOUN}\b`, 'i');
/** The first words of what an endpoint does: it signs somebody in, up or out. Not "sign up for the newsletter", "logs in the visitor book". */
export const BEGINS_SIGN_IN =
  /^\W*(?:(?:the\s)?(?:user|member|customer|staff|admin|e-?mail|phone|password|passwordless|guest)\s){0,2}(?:(?:logs?|signs?)\s(?:(?:the|an?)\s)?(?:\w+\s)?(?:in|out)(?=\W*$|\s(?:with|by|via|using|through|and\s(?:sets?|returns?|starts?|issues?))\b|[.,;(])|(?:log-?in|sign-?in|sign-?on)(?=\W*$|\s(?:with|by|via|using|through|endpoint|route)\b|[.,;(:])|(?:sign-?up|signs up|sign up|registration)(?=\W*$|\s(?:with|by|via|using|through|form|endpoint|route)\b|[.,;(:])|(?:log-?out|sign-?out)(?=\W*$|\s(?:the|of|from|and|user|current|all|on|endpoint|route|by|via|with|everywhere)\b|\W{0,2}[.,;(:–—-])|(?:ends?|destroys?|clears?) (?:the |its |own |current )?session(?=\W*$|\b[.,;(])|(?:password reset|resets? (?:a |the )?forgotten password)\b|refresh(?:es)? (?:the )?(?:access )?token\b|issues? an? (?:anonymous |guest |visitor )?(?:session )?(?:token|cookie|session)\b)/i;
/** The first words of what a POST to such a path does. */
export const SIGNS_UP = /^\W*(?:(?:self-?)?registration|(?:self-?)?registers?|sign[- ]?up|signs up)(?=\W*$|\s(?:(?:an?|the|as|new|with|by|via|user|account|member|customer)\b)|[.,;(:–—])/i;
/** Where one signs up, and the words that say it is for a list of addresses: "`POST /signup` adds the address to the waiting list" … */
export const SIGN_UP_PATH = /(?:^|[/_-])(?:sign[-_]?up|register|registration)$/i;
export const LIST_OF_ADDRESSES = /\b(?:wait(?:ing)?[-_ ]?list(?:ed|s)?|newsletters?|mailing[- ]list|early[- ]access|launch[- ]list|(?:launch|e-?mail|product) updates|expression of interest)(?=\b|_)/i;
/** … and of no account beside. */
export const OPENS_ACCOUNT = /\b(?:passwords?|accounts?|(?:log|sign)s?[- ]?in|sessions?|jwts?|otp)\b/i;
/** What is given for a credential, where the endpoint hands one out. */
export const EXCHANGED = /^(?!.*\b(?:internal|required|protected|secured?|private|admin|staff)\b).*\b(?:e-?mail|phone|pass(?:word|code|phrase)|pin|otp|code|credentials?|refresh|reset|magic|verification|activation|invit\w*|captcha|username|id_?token|provider)\b/i;
/** Words that create a user, and the paths at which one signs up; a ledger has accounts too. */
export const CREATES_USER = /\b(?:creates?|registers?|opens?|adds?)\s(?:an?\s|the\s)?(?:new\s)?(?:(?:user|customer|member|patient|client|person|own)\s)?(?:user|account|member|customer|login)\b(?! (?:note|record|tag|rating|review|address|group|list))/i;
export const USER_PATH = /(?:^|\/)(?:users?|accounts?|members?|customers?|players?|patients?|profiles?|people|clients)$/i;
/** The path at which one becomes a member, and the words that say so of somebody who gives his address: "`POST /join` name, email: create a membership". */
export const JOIN_PATH = /^\/?(?:api\/)?(?:v\d+\/)?(?:join|membership|enrol|enroll)$/i;
export const BECOMES_MEMBER = /\be-?mail\b[^]{0,120}\b(?:(?:creates?|opens?|starts?|registers?)\s(?:an?\s|the\s)?(?:new\s)?(?:membership|account|member)|becomes? an?\s(?:\w+\s)?member|signs? up|joins? the (?:club|library|association|society|co-?op))\b/i;
/** The cell or field of auth of an endpoint that is open because it is how one signs in: "public (login)", "none: it issues the token". */
export const OPEN_TO_SIGN_IN =
  /^\W*(?:public(?:ly)?|none|no auth\w*|no|open|anonymous|unauthenticated|n\/a|not required|anyone)(?:\s?[(:,;/]|\s[–—-])\s?(?:(?:this|it)\sis\s|for\s|the\s|part of\s|because\s){0,2}(?:(?:log-?in|logging in|sign-?in|signing in|sign-?on|sign-?up|signing up|registration|register|registering|log-?out|passwordless|magic link|password reset|otp|account creation|credential exchange|token exchange|issues? (?:the |an? )?(?:\w+ )?(?:token|cookie|session|credential|jwt)s?|hands out (?:the |an? )?(?:\w+ )?(?:token|cookie|session)|creates? (?:the |an? )?(?:session|account|user)|(?:it )?(?:issues|sets|returns|creates) (?:the |an? )?(?:\w+ )?(?:token|cookie|session|jwt))(?:\s(?:route|endpoint|flow|itself|step|page|form|request|entry|start))?)\W*$/i;
