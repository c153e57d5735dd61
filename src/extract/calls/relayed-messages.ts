import type { EndpointDraft } from '../endpoints.js';
import { EVENT_SENDER, OWN_EVENT } from '../lexicon/calls.js';
import { purposeIn } from './kept-answers.js';
import { SIDE_COLUMN } from './side-columns.js';

const MESSAGE_ROUTE = /\b(?:inbound|incoming|messages?|sms|whatsapp|repl(?:y|ies)|texts?|mail|email|e-mail|voice(?:mails?|[- ]?(?:notes?|messages?))?|telegram|chat|slack)\b/i;
/** "the mails that passengers write", "questions our members send": what people write, by the words that say so. */
const WRITTEN_BY_PEOPLE = /\b(?:e-?mails?|mails?|messages?|letters?|texts?|questions?|orders?|photos?|pictures?|voice notes?) (?:(?:that|which) )?(?:the |our |your |its )?(?!we\b|you\b|they\b|systems?\b|servers?\b|services?\b|jobs?\b|workers?\b|routes?\b|providers?\b)\w+s? (?:write|wrote|send in|send|sent in|have written|have sent)\b(?! (?:by|to) (?:us|the (?:system|server|route)) )|\bwhat (?:the |our |your |its )?(?!we\b|you\b|they\b|systems?\b|servers?\b|services?\b|jobs?\b|workers?\b|routes?\b|providers?\b|carriers?\b|devices?\b|sensors?\b|clients?\b)\w+s (?:write|wrote|text|texted|reply|replied|answer|answered|say|said)\b(?! (?:to )?(?:us|the (?:system|server|route)) )/i;
/** `{ "message": "Are you open?" }`: what somebody says is what is sent in; not the envelope of a queue, `{ "message": { "data": … } }`. */
const MESSAGE_BODY = /\{\s{0,8}["'`]?(?:message|user_?message|question|prompt|utterance)["'`]?(?:\s?\??:\s?["']|\s?[,}])/i;
/** What comes in is told of its sender: "a member's reply to the reminder", "the guest's voice note"; an address is none. */
const MESSAGE_OF_PERSON = /\b(?!(?:provider|vendor|carrier|system|server|service|platform|gateway|device|sensor|client|model|bot|agent)s?['’])[a-z]{3,20}(?:['’]s|s['’]) (?:(?:own|inbound|incoming|next|whatsapp|voice|text|sms) ){0,2}(?:messages?|mails?|texts?|answers?|questions?|repl(?:y|ies)|photos?|voice notes?)\b|\b(?:repl(?:y|ies)|messages?|answers?|mails?|texts) (?:of|from|by) (?:an?|the|our) (?!provider|vendor|carrier|system|server|service|platform|gateway|device|model|bot)[a-z]{3,20}\b/;
/** The label of what an endpoint takes. */
const INPUT_LABEL = /^\W{0,4}(?:input|in|body|req(?:uest)?|payload)\b/i;
/** "WhatsApp messages (signature verified)": what a route takes is a kind of message that people write. */
const KIND_OF_MESSAGE = /^\W{0,4}(?:(?:all|the|inbound|incoming|handles?|receives?|takes?|processe?s?|for)\s){0,3}(?:whatsapp|sms|mms|telegram|messenger|instagram|viber)\s(?:chat\s)?(?:messages?|texts?|conversations?)\b(?!\s(?:status\w*|deliver\w*|events?|sent|templates?|logs?))/i;
const NO_MESSAGE = /\b(?:status|delivery|receipts?|bounces?|opens?|unsubscribe\w*)\b/i;

/** "Twilio posts the patient's reply": the sender of the webhook hands on what end users wrote. */
export function relaysMessages(draft: EndpointDraft): boolean {
  const path = (draft.path ?? draft.name).replace(/[-_/]/g, ' ');
  if (draft.fragments.some(({ text: { text } }) => EVENT_SENDER.test(text) || (OWN_EVENT.test(text) && !MESSAGE_OF_PERSON.test(text) && !WRITTEN_BY_PEOPLE.test(text)))) return false;
  const own = draft.fragments.filter((fragment) => !SIDE_COLUMN.test(fragment.label)).map((fragment) => fragment.text.text.slice(0, 300)).join(' ');
  if (NO_MESSAGE.test(path)) return false;
  if (draft.fragments.some(({ label, text: { text } }) => INPUT_LABEL.test(label) && !NO_MESSAGE.test(text) && (MESSAGE_OF_PERSON.test(text) || WRITTEN_BY_PEOPLE.test(text)))) return true;
  if (draft.fragments.some(({ text: { text } }) => KIND_OF_MESSAGE.test(purposeIn(text)) && !NO_MESSAGE.test(text))) return true;
  return MESSAGE_ROUTE.test(path) || takesMessage(draft) || ((/\b(?:inbound|incoming|repl(?:y|ies)|messages? from)\b|\b(?!asks)\w+ (?:writes|asks a question|texts|has texted|replies|answers by)\b/i.test(own) || WRITTEN_BY_PEOPLE.test(own)) && !NO_MESSAGE.test(own));
}

/** Whether the body of the request, in its own line or in the listing below it, is what somebody says. */
function takesMessage({ fragments }: EndpointDraft): boolean {
  return fragments.some(({ label, text }, index) => {
    const before = fragments[index - 1];
    return MESSAGE_BODY.test(text.text) && (INPUT_LABEL.test(label) || INPUT_LABEL.test(text.text) || (before !== undefined && (INPUT_LABEL.test(before.text.text) || INPUT_LABEL.test(before.label)) && MESSAGE_BODY.exec(text.text)?.index === 0));
  });
}
