/*
 * What an endpoint's own words say that it brings about, where the wordings of lexicon/providers.ts do not reach: other languages, channels
 * in brackets, acts of payment. Only in the endpoint's own words. Tests in tests/extract/calls.test.ts.
 */

const CHANNEL = '(?:e-?mail|mail|sms|telegram|push|slack|discord|whatsapp|in-app|webhook)';
const MESSAGE_KIND = '(?:confirmations?|reminders?|notifications?|alerts?|invitations?|invites?|receipts?|notices?|updates?|summar(?:y|ies)|warnings?|codes?|links?|copy|copies|follow-?ups?)';
/** Behind the name of a message: it is a thing of the system's, not one that goes out. */
const NOT_A_THING = '(?! ?(?:settings?|preferences?|templates?|status|toggles?|opt|logs?|history|flags?|enabled|fields?|columns?|lists?|consent|text\\b|body|address))';
/** Before the name of a message: somebody comes from it, and none is sent: "from email links", "behind the e-mail link". */
const COMES_FROM = '(?<!\\b(?:from|behind|through|in|of|inside|on|to|click(?:s|ed|ing)?|opens?|opened|follow(?:s|ed|ing)?)\\s(?:(?:the|an?|any|each|every|his|her|their|your|its)\\s)?)';
const ARTICLES = '(?:[\\wÀ-ÿ]{1,14}\\s){0,3}';
const SENDS = '(?:envia(?:r|ndo)?|env[ií]a(?:r|ndo)?|dispara(?:r)?|manda(?:r)?|schickt|sendet|verschickt|versendet|envoie|envoyer|stuurt|verstuurt|invia|wysyła)';

/** "sends a mail" in other languages, "(email + Telegram)". */
export const EMAIL_IN_OWN_WORDS = new RegExp(
  [
    `\\b${SENDS}\\s${ARTICLES}(?:e-?mails?|mails?|correos?|courriels?)\\b`,
    '\\b(?:por|par|per)\\s(?:e-?mail|correo|courriel)\\b',
    '\\be-?mails?\\s(?:wird|werden|geht|gehen|bhej\\w*)\\b',
    `\\((?:${CHANNEL}\\s?(?:\\+|,|&|/|and|or)\\s?){1,2}e-?mail\\)|\\(e-?mail(?:\\s?(?:\\+|,|&|/|and|or)\\s?${CHANNEL}){1,2}\\)`,
    `${COMES_FROM}\\be-?mail ${MESSAGE_KIND}\\b${NOT_A_THING}`,
    `(?:\\+|→|\\bthen|\\bplus|\\band)\\s(?:an?\\s|the\\s)?[a-z]{3,12}\\se-?mail\\b(?!s? ?(?:address|and|,|\\+))${NOT_A_THING}`,
  ].join('|'),
  'gi',
);

/** "sends a text" in other languages, a code that goes to a telephone. */
export const PHONE_IN_OWN_WORDS = new RegExp(
  [
    `\\b${SENDS}\\s${ARTICLES}(?:sms|whatsapp)\\b`,
    '\\b(?:por|par|per)\\s(?:sms|whatsapp)\\b',
    '\\b(?:sms|whatsapp)\\s(?:wird|werden|bhej\\w*|par message bhej\\w*)',
    `\\((?:${CHANNEL}\\s?(?:\\+|,|&|/|and|or)\\s?){1,2}(?:sms|whatsapp)\\)|\\((?:sms|whatsapp)(?:\\s?(?:\\+|,|&|/|and|or)\\s?${CHANNEL}){1,2}\\)`,
    `${COMES_FROM}\\b(?:sms|whatsapp|text)[ -]${MESSAGE_KIND}\\b${NOT_A_THING}`,
    '\\b(?:code|otp|pin) to (?:the |a |his |her |their |your |that |this )?(?:[a-z]{3,12}[\'’]s )?(?:registered |given )?(?:phone|mobile|number|handset)\\b',
    '\\b(?:(?:re-?)?send|request)s? (?:an? |the )?(?:[a-z-]{2,12} )?(?:otp|one-time (?:code|password)|(?:verification|log-?in|sign-?in) code)\\b[^.;(){}]{0,12}(?:[({][^(){}]{0,20}\\b(?:phone|mobile)|\\s(?:for|on) (?:the |a |his |her |their |your )?(?:phone|mobile))',
    '\\b(?:code|otp|pin|password) (?:(?:goes|is sent|arrives|comes|out|back) ){0,2}(?:by|via|over|as an?) (?:sms|text)\\b',
  ].join('|'),
  'gi',
);

/** "OTP (phone)", "phone-based OTP login", "mobile OTP": one-time codes go to a telephone … */
export const OTP_BY_PHONE = /\b(?:otps?|one-time (?:codes?|passwords?))\s?(?:(?:log-?in|auth\w*|verification)\s)?(?:\((?:(?:via|by|to|on)\s)?(?:the\s)?|(?:via|by|over|through|to|on|using)\s(?:the\s|a\s|an\s)?)(?:phone|mobile|sms|text)\b|\b(?:phone|mobile|sms)(?:[- ](?:number|based))?\s?(?:\+|&|and|with|via|\/|-)?\s?(?:otps?|one-time (?:codes?|passwords?))\b/i;
/** … unless the document only pretends to send them. */
export const OTP_PRETENDED = /\b(?:mock(?:ed|s)?|simulat\w+|fake|dummy|hard-?coded)\b[^.;\n]{0,30}\b(?:otps?|one-time|sms)\b|\b(?:otps?|sms)\b[^.;\n]{0,60}\b(?:mock(?:ed|s)?|simulat\w+|(?:in|with) the (?:api )?response|console|logged|no sms)\b/i;
/** A one-time code goes out: by text message, where the document has a sender of those or says so, and the words do not say by mail. */
export const OTP_EFFECT = /\b(?:(?:re-?)?sends?|requests?) (?:an? |the |\w+ )?(?:otp|one-time (?:code|password))\b(?![^.;]{0,40}\bmail)/gi;
/** "Resend verification code", "sends a 6-digit reset code": a code that goes out by whatever the document sends messages with. */
export const CODE_EFFECT = /(?<!\b(?:never|not)\s)\b(?:re-?)?send(?:s|ing)?\s(?:an?\s|the\s|her\s|him\s|them\s|users?\s)?(?:(?:new|(?:\d|four|six)-digit|one-time|single-use|password|account|e-?mail|fresh|another)\s){0,3}(?:verification|confirmation|reset|activation|log-?in|sign-?in|security)\s(?:codes?|pins?|instructions)\b/gi;
/** "Send magic link", "sends a password reset link": links that come by mail … */
export const LINK_EFFECT = /(?<!\b(?:never|not)\s)\b(?:re-?)?(?:sends?|e-?mails?|sending|e-?mailing)\s(?:out\s)?(?:an?\s|the\s|her\s|him\s|them\s|users?\s)?(?:(?:new|signed|one-time|single-use|sign-?in|log-?in|time-limited|secure)\s){0,2}(?:magic|(?:password[- ]|account )?reset|(?:e-?mail )?verification|confirmation|invit(?:e|ation)|activation|unsubscribe)[- ]links?\b/gi;
/** … and who sends those of a sign-in that he manages, so that the document's own sender does not. */
export const MANAGES_SIGN_IN = /\b(?:supabase|clerk|auth0|cognito|firebase|workos|stytch|descope|kinde|appwrite)\b/i;

/** An act that a vendor of payments carries out, where the document has one. */
export const PAYMENT_EFFECT = new RegExp(
  [
    '\\b(?:creat(?:es?|ing)|open(?:s|ing)?|start(?:s|ing)?|initiat(?:es?|ing)|gets?|generat(?:es?|ing)|prepares?)[\\s-](?:an?\\s|the\\s|new\\s)?(?:[a-z]{2,14}\\s)?(?:checkout session|checkout url|payment[ -](?:link|intent|session|url|order|page)|pay-?link|payouts?)\\b',
    '\\b(?:access|open|launch|creat|gets?|generat|return|redirects?\\sto|start|manage)(?:e?s|ing)?[\\s-](?:an?\\s|the\\s|new\\s)?(?:[a-z]{2,14}\\s)?(?:customer|billing|subscription)[\\s-]portal\\b(?![\\s-](?:users?|accounts?|apps?|log-?ins?|pages?|invit\\w+|tickets?|content|settings|data|home|dashboard))',
    '\\b(?:billing[\\s-]portal|(?:customer[\\s-])?portal[\\s-](?:session|url|link))\\b',
    '\\b(?:creat|initiat|initiali[sz])(?:es?|ing)[\\s-](?:an?\\s|the\\s|new\\s)?(?:[a-z]{2,14}\\s)?checkouts?\\b(?!\\s(?:page|form|flow|button|step|screen|event|record|row|table)s?\\b)',
    '\\binit(?:iali[sz](?:es?|ing)|iat(?:es?|ing)|s)?\\s(?:an?\\s|the\\s|new\\s)?(?!(?:database|db|sql|postgres|nested)\\b)(?:[a-z]{2,14}\\s)?(?:payments?|transactions?)\\b(?!\\s(?:logs?|scopes?|blocks?|manager|isolation|events?|records?|rows?|tables?)\\b)',
    '\\b(?:initiat|process|captur|authori[sz])(?:es?|ing|ures?)\\s(?:an?\\s|the\\s)?(?:[a-z]{2,14}\\s)?(?:payments?|refunds?|payouts?)\\b',
    '\\bclient_?secret["\'`]?\\s?:\\s?["\'`]?(?:pi|seti|cs)_|\\b(?:payment|setup)_?intent_?(?:client_?)?secret\\b|\\bclient_?secret\\b[^.;]{0,60}\\bpayment_?intent',
    '\\b(?:capture|charge)s? (?:the |a |an |his |her |their )(?:[a-z]{2,10} )?(?:card|customer|payment)\\b',
    '\\b(?:issues?|makes?) (?:an? |the )?refunds?\\b|\\brefunds? (?:the|a|an|its) (?:payment|charge|customer)\\b',
    '\\b(?:cria(?:r)?|gera(?:r)?|emite)\\s(?:[oa]s?\\s|uma?\\s)?(?:cobrança|pix|boleto|link de pagamento)\\b|\\bcrea(?:r)?\\s(?:el\\s|un\\s)?(?:cobro|link de pago|enlace de pago)\\b',
    '\\b(?:erstellt|startet)\\s(?:die\\s|eine\\s)?(?:Zahlung|Checkout-Session)\\b|\\bcrée\\s(?:un\\s|le\\s)?(?:paiement|lien de paiement)\\b',
  ].join('|'),
  'gi',
);

/** "payments/initialize", "checkout/create": the last two segments of the path of such an act. */
export const PAYMENT_PATH = /^(?:payments?|checkouts?|transactions?)\/(?:init|initiali[sz]e|initiate)$|^checkouts?\/(?:create|new|start)$/;

/** An API of somebody else's of which only the trade is told, and that is one for which people pay: "gateway to the external credit API". */
export const OUTSIDE_API = new RegExp(
  [
    '\\b(?:external|third[- ]party|outside|partner|upstream|paid)\\s(?:[a-z-]{2,14}\\s)?(?:credit|kyc|payments?|sms|geocoding|maps?|enrichment|identity|scoring|ocr|translation|market[- ]data|exchange[- ]rates?|flight|address|speech|vision|llm|ai)\\s(?:[a-z-]{2,14}\\s)?(?:apis?|services?|providers?|gateways?|bureaus?)\\b',
    '\\b(?:apis?|servi[çc]os?|servicios?|provedor(?:es)?|proveedor(?:es)?)\\s(?:externas?|externos?|de terceiros|de terceros|pag[oa]s?)\\s(?:de|do|da|del)\\s(?:cr[ée]dito|pagamentos?|pagos?|sms|geocodifica[çc][ãa]o|geocodificaci[óo]n|mapas?|score|identidade|identidad|tradu[çc][ãa]o|traducci[óo]n|câmbio|ocr|voz|ia)',
    '\\bexterne\\s(?:Bonitäts|Zahlungs|SMS-|Geocoding-|Karten|Übersetzungs)-?(?:APIs?|Schnittstelle|Dienste?)\\b',
  ].join('|'),
  'gi',
);

/** The same where it is said to be called, in whose words ever: "it calls the market data API for a quote". */
export const CALLS_OUTSIDE_API = /\b(?:calls?|quer(?:y|ies)|asks?|hits?|requests?|uses?|via|from|through)\s(?:the\s|an?\s)?(?:credit bureau|kyc|sms|geocoding|enrichment|ocr|translation|market[- ]data|exchange[- ]rates?|flight|speech|vision|llm|price feed|stock)\s(?:apis?|providers?|vendors?|gateways?)\b|\b(?:calls?|asks?|uses?|using|via|through|with|at)\s(?:the\s|an?\s|our\s)?(?:external\s|online\s)?payments?\s(?:gateway|provider|processor)\b(?!\s(?:webhooks?|events?|callbacks?|settings?|config\w*|ids?|name|customer))/gi;

/** Trades whose acts have words of their own: they count in the endpoint's own words where the document names a vendor of the trade. */
export const TRADES: readonly { readonly vendors: ReadonlySet<string>; readonly effect: RegExp }[] = [
  {
    vendors: new Set(['Google Maps', 'Mapbox', 'HERE', 'Geoapify', 'Geocodio', 'GraphHopper', 'LocationIQ', 'OpenCage', 'Ordnance Survey', 'Positionstack', 'Radar', 'TomTom', 'Loqate', 'what3words']),
    effect: /(?<!\b(?:already|previously|was|were|been|stored|the|cached) )\b(?:reverse-?)?geocod(?:es?|ed(?! (?:columns?|addresses|points?|positions?))|ing)\b|\b(?:computes?|calculates?|works? out|plans?|fetch(?:es)?|gets?) (?:the |a |an |its )?(?:[a-z]+ ){0,2}(?:driving|travel|route|walking|cycling) (?:times?|distances?)\b|\bautocompletes? (?:the |an? )?(?:[a-z]+ )?address(?:es)?\b/gi,
  },
  {
    vendors: new Set(['Apollo.io', 'Clearbit', 'Clay', 'FullContact', 'Hunter', 'Lusha', 'People Data Labs', 'Proxycurl', 'RocketReach', 'ZoomInfo', 'Crunchbase']),
    effect: /\benrich(?:es|ed|ing|ment of)? (?:the |a |an |each |it|with)?\b/gi,
  },
  {
    vendors: new Set(['DocuSign', 'Dropbox Sign', 'SignWell']),
    effect: /\b(?:sends?|creates?|starts?|opens?|requests?) (?:out )?(?:the |an? |his |her )?(?:[a-z-]+ ){0,3}?(?:for (?:e-?)?signature|to be signed|for signing|envelopes?|signing (?:request|session)s?|signature requests?)\b/gi,
  },
  {
    vendors: new Set(['Shippo', 'EasyPost', 'ShipEngine', 'Sendcloud']),
    effect: /\b(?:buys?|bought|creates?|purchases?|orders?|prints?|gets?|fetch(?:es)?) (?:the |an? )?(?:shipping |return |postage |parcel )?(?:labels?|shipping rates?)\b/gi,
  },
  {
    vendors: new Set(['Onfido', 'Veriff', 'Persona', 'Checkr', 'ComplyAdvantage', 'Experian', 'Creditsafe', 'Serasa']),
    effect: /\b(?:starts?|runs?|creates?|opens?|orders?|requests?|performs?) (?:the |an? )?(?:[a-z-]+ )?(?:identity|kyc|background|credit|sanctions?|id|document|aml)[ -](?:checks?|verifications?|screenings?|scores?|reports?)\b/gi,
  },
  {
    vendors: new Set(['DeepL', 'Google Translate', 'Amazon Translate', 'Azure Translator', 'ModernMT']),
    effect: /(?<!\b(?:already|previously|stored|the|cached) )\btranslat(?:es|ed (?:into|to|on|at|before|when|by)|ing)\b/gi,
  },
  {
    vendors: new Set(['Lob', 'Click2Mail', 'PostGrid', 'Pingen', 'LetterXpress', 'Stannp', 'Intelliprint']),
    effect: /\b(?:sends?|posts?|mails?|prints?|orders?) (?:out )?(?:the |an? |each )?(?:[a-z-]+ ){0,2}?(?:letters?|postcards?)\b/gi,
  },
  {
    vendors: new Set(['Twilio', 'SignalWire', 'Vonage', 'Plivo', 'Telnyx', 'Sinch', 'Bandwidth', 'Exotel', 'Infobip', '46elks', 'RingCentral', 'Amazon Connect']),
    effect: /(?<!\b(?:of|the|each|lists?|gets?|which|that|records?|logs?) )\b(?:(?:initiat|plac|mak|schedul)(?:es?|ing)|(?:re-?)?starts?|triggers?|launch(?:es)?|dials?|queues?|originates?) (?:an? |the |one |new |some )?(?:(?:new|automated|ai|test|real|live|phone|voice|outbound|outgoing|telephone|click-to-call|bulk|batch|single|bridge) ){1,3}calls?\b(?! ?(?:logs?|history|records?|notes?|list|templates?|settings?|back ?end|status))|\b(?:bulk|batch|mass|outbound) (?:(?:phone|voice|outbound) )?call(?:s|ing)? (?:execution|campaigns?|dialing|runs?|jobs?)\b(?! ?(?:logs?|history|settings?|templates?|stat\w*))|\bdials (?:the |an? |each |every )?(?:phone |mobile )?(?:numbers?|customers?|leads?|patients?|contacts?|callers?|targets?)\b/gi,
  },
];
