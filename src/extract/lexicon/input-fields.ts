import { NO_TYPE_BEHIND, TYPES } from './typing.js';
import { anyOf } from './words.js';

/*
 * How prose tells a field that people fill in: by what they do ("types remarks"), by the control that it is entered with ("a slider sets
 * the savings goal"), or by how many questions there are.
 */

/** Titles of what people fill in, and of the screens they do it on. */
export const SCREEN_TITLE = /\b(?:forms?|fields|screen|dialogs?|modal|wizard|survey|questionnaire|onboarding|settings|preferences|editor|intake|sheet|drawer|check-?in|sign-?up|(?:user )?inputs?|upload(?: step| page)?|kiosk|checkout|registration|reservation|booking|profile|feedback|box|review)\b/i;
/** The same in a sentence: "on the edit screen". */
export const ON_SCREEN = /\b(?:on|in|of|from|at) (?:the |its |a |this )?(?:[\w'-]+ ){0,2}(?:form|screen|dialog|modal|wizard|survey|questionnaire|sheet|drawer|settings)\b|\b(?:form|screen|dialog|modal|wizard|survey|page|sheet|drawer) (?:has|asks|offers|shows|adds|gets|holds|contains|takes)\b/i;

/** The words of a name, without an article. */
const NAME = String.raw`((?!(?:is|are|was|were|has|have|for|of|to|in|on|with|and|or|that|which|so|as|at|by|from|not|it|them|into|if|when|what|how)\b)[a-z][\w'’-]*(?: (?!(?:for|of|to|in|on|with|and|into|that|which|as|at|after|before|from|so|shown|per|each|every|when|while|by|or|once|if|is|are|was|were|has|writes?|saves?|goes|lands?|sets?|fills?|stores?|ends?|becomes?|only|also|there|then|we|they|he|she)\b)[\w'’-]+){0,3})`;
const ARTICLE = String.raw`(?:the |an? |their |his |her |its |one's |your |any |one |optional |short |free |own )*`;
const NAME_END = String.raw`(?=[,;:()"“”]|\.(?!\w)|$|\s)`;

/** "The guest enters a preferred name": what is typed is a field. */
export const TYPES_IN = new RegExp(String.raw`\b(?:enters?|${TYPES}|(?<=\b(?:can|may|must|to|they|people|users|\w{3,20}s) )(?:type${NO_TYPE_BEHIND}(?: in)?|key in|state)|(?<=^\W{0,4})key in|(?<!\b(?:the|their|your|our|its|all|any|no|these|those|api|secret|signing|encryption) )keys in|fills? in|writes? down|notes? down|jots? down|states|is asked for) ${ARTICLE}${NAME}${NAME_END}`, 'gi');
/** "The birder adds a photo caption", "picks a delivery date": a field where what is set is a value by its name. */
export const GIVES_VALUE = new RegExp(String.raw`\b(?:sets?|leaves?|gives?|adds?|writes?|picks?|chooses?|selects?|provides?|supplies|supply|attaches|changes?|edits?|tells us|names?|rates?|records?|logs?|reports?|enters?|submits?) ${ARTICLE}${NAME}${NAME_END}`, 'gi');
/** Names of values, as the last word of the name of a field. */
export const VALUE_NOUN = anyOf([
  'nickname', 'name', 'names', 'surname', 'title', 'caption', 'note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'description', 'label', 'date', 'birthday', 'goal', 'target', 'weight', 'height', 'age', 'amount', 'budget', 'count', 'quantity',
  'reason', 'size', 'colour', 'color', 'consent', 'preference', 'preferences', 'address', 'phone', 'number', 'mood', 'rating', 'score', 'bio', 'motto', 'slogan', 'feedback', 'diet', 'allergy', 'allergies', 'minutes', 'hours', 'duration', 'distance',
  'reading', 'temperature', 'frequency', 'reference', 'headline', 'wish', 'wishes', 'greeting', 'postcode', 'street', 'occupation', 'pronouns', 'dosage', 'dose', 'level', 'time', 'deadline', 'mileage', 'capacity', 'signature', 'instructions',
]);
/** What is entered and not kept here: credentials, payment details, words of a chat or a search. */
export const NOT_A_FIELD = /\b(?:pass(?:word|code|phrase)s?|codes?|otp|pin|captcha|credentials?|card(?: number| details)?|cvc|cvv|iban|quer(?:y|ies)|search\w*|filters?|messages?|prompts?|questions?|text|data|details|sentence|paragraph|lines?|values?|things?|words?|letters?|url|link|e-?mail|keyword|command|answers?|something|anything|everything|it|them|this|that|one|all|fields?|forms?|inputs?|screens?|dialogs?|pages?|surveys?|sheets?|wizard|questionnaire)$/i;
/** Who writes before the verb is no person. */
export const NO_PERSON = /\b(?:server|api|backend|back end|worker|handler|routes?|endpoint|service|job|cron|model|ai|assistant|bot|app|system|database|trigger|client|webhook|function|script|gateway|provider|it|we|llm|agent|code|policy|query|migration|parser|importer|nobody|no one|never|not|n['’]t|without)\W+(?:(?:then|also|never|not|only|just|can|may|will|must|no longer)\W+){0,2}$/i;

const CONTROL_WORD = String.raw`(?:text ?(?:box|field|input|area)|input(?: field| box)?|(?:tick|check) ?box|checkbox|toggle(?: switch)?|switch|slider|stepper|(?:date|time|day|month|colou?r|wheel|number) ?(?:picker|wheel|field|box|stepper)|calendar|picker|drop-?down|select box|number (?:field|box)|(?:free )?text field|spinner|dial|box|field|setting|question)`;
const ONE = String.raw`(?:an?|one|the|single|only|new|optional|small|big|short|long|second|third|further|extra)`;
/** "Time picker: wake-up time", "one tick box of ours, "newsletter consent"": the name stands behind the control. */
export const NAMED_BEHIND = new RegExp(String.raw`(?:^\W{0,3}|\b${ONE} )(?:[\w-]+ )?${CONTROL_WORD}(?: of ours| more| beside it| below it)?(?: (?:labelled|labeled|called|named|titled|saying|reading))?(?:[:,]| [–—-]|(?= ["“])) (?:["“]([^"“”]{3,60})["”]|${ARTICLE}${NAME}(?=\s?[.;,(]|$))`, 'gi');
/** "A slider sets the savings goal": the control asks for it. */
export const CONTROL_ASKS = new RegExp(String.raw`\b${CONTROL_WORD} (?:to (?:set|give|choose|pick|enter|change|state|tell us|select)|sets|asks for|takes|holds|captures|collects|records|changes|gives|is for|controls|stores|fills) ${ARTICLE}${NAME}${NAME_END}`, 'gi');
/** "A sheet asks for the condition". */
export const SCREEN_ASKS = new RegExp(String.raw`\b(?:form|screen|dialog|modal|wizard|sheet|drawer|pop-?up|pop-?over) (?:then |also |first )?asks (?:them |her |him |people )?for ${ARTICLE}${NAME}${NAME_END}`, 'gi');
/** "The wheel picker for goal weight is saved". */
export const CONTROL_FOR_NAME = new RegExp(String.raw`\b(?:${CONTROL_WORD} for ${ARTICLE}|(?:radio (?:buttons|group|list)|radios|buttons|cards|chips) for (?:the|his|her|their|its) )${NAME}${NAME_END}`, 'gi');
/** Before a label that is set apart: the control it stands on, or what people do with it. */
export const BEFORE_MARKED = /\b(?:text ?(?:box|field|area|input)s?|inputs?|tick ?box|check ?box|toggle|switch|slider|stepper|(?:date|time|colou?r|wheel|number) ?(?:picker|field|box)|picker|drop-?down|select|radio (?:group|buttons)|textarea|field|(?:may|can|must|to|people|users|visitors|they)\s(?:tick|type|choose|pick|select|enter|set|rate|fill in|check|state)|ticks|types(?: in)?|chooses?|picks|selects|enters|fills in|rates|answers|types?|states|leaves)\s(?:(?:for|called|named|labell?ed|titled|saying)\s)?(?:(?:an?|the|their|his|her|one's|one|your|box|boxes|optional|and)\s)*["“]?$/i;
/** Before the name of a field that is set as code: the control with its article, its words in quotes, a bracket. */
export const BEFORE_CODE = new RegExp(String.raw`\b(?:an?|one|two|three|optional) (?:[\w-]+ ){0,2}?(?:(?:native |multi-?)?select|radio (?:group|buttons)|radios|(?:row|group) of (?:chips|buttons|cards)|(?:free[- ])?text ?(?:box|field|area)|(?:tick|check) ?box|toggle|slider|stepper|picker|drop-?down|(?:date|time|number) field)(?: (?:for|called|named|labelled))?(?: ["“][^"“”]{3,60}["”])?\s?\(?$`, 'i');
/** Between two such labels. */
export const JOINS_MARKED = /^["”]?(?:\s?\([^()]{0,80}\))?,?\s?(?:(?:and|plus|then|or)\s)?(?:(?:an?|the)\s)?["“]?$/i;
/** Before the first of a list of them. */
export const LISTS_MARKED = /\b(?:fields|boxes|inputs|questions|pickers|controls)\b[^.;:]{0,30}:\s?["“]?$/i;
/** "Three boxes: title, year, caption": the list follows. */
export const BOXES_LISTED = /(?:^\W{0,3}|\b(?:has|with|are|shows|offers|see)\s)(?:just |only )?(?:the |these )?(?:two|three|four|five|six|seven|eight|nine|\d{1,2}|following) (?:small |text |input |form |entry |optional |mandatory )?(?:boxes|fields|inputs|entries|controls)\b[^.:;()]{0,30}:\s/i;
/** "5 questions, one a screen": a group without names. */
export const QUESTIONS = /\b((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:short |closed |open |quick |simple |yes\/no )?questions)\b/i;
/** "Four questions come before the home screen": put to whoever opens the app. */
export const QUESTIONS_COME = /\bquestions (?:come|appear|follow|(?:are|get) (?:asked|shown|put)) (?:first\b|(?:before|after|on|when|at|during|once) (?:the |a |an )?(?:home|first|main|start|welcome|sign|log|install|account|dashboard|app\b|opening|registration|onboarding))/i;
/** Where questions are put to people to keep their answers. */
export const SURVEY_TITLE = /\b(?:surveys?|questionnaires?|quiz|feedback|check-?in|intake|onboarding|poll|evaluation)\b/i;
/** Such a group is of something else: of an example, of what is asked of us. */
export const NO_SURVEY = /\b(?:open|critical|these|last|first|frequent\w*|common|asked|answered|per (?:day|hour|minute|month|user|week)|limit\w*|a day|an hour|generates?|generated|up to|at most|max\w*)\b/i;
/** Titles of what is kept for later: a toggle there is no view of the moment. */
export const KEPT_TITLE = /\b(?:settings?|preferences|profile|options)\b/i;

/** A line of a schema for input (zod, valibot, yup, TypeBox, Joi, Pydantic, class-validator) with a comment behind it: the field, the comment. */
export const SCHEMA_LINE = /^\s*["']?([A-Za-z_]\w{1,40})["']?\??\s?[:=]\s?(?:(?:z|v|yup|t|Type|Joi|vine|S|forms|fields|serializers)\.|(?:str|int|bool|float|date|datetime|Literal|Optional|Annotated|conint|constr|EmailStr|list)\b)[^\n]{0,160}?(?:\/\/|#)\s?([^\n]{3,120})$/;
/** Where a control stands, not what is filled in: "the card menu is a dropdown with these statuses". */
export const PLACE_OF_CONTROL = /\b(?:menu|panel|dialog|modal|sheet|toolbar|page|screen|header|footer|popover|widget|sidebar|drawer)s?\W*$/i;
/** Behind the last control of a list stand its values: "date, and a dropdown `grade` with A, B and C". */
export const WITH_VALUES = /\b(?:drop-?down|select|picker|radio (?:group|buttons)|radios|segmented control|chips|buttons)(?: [`"']?\w{2,30}[`"']?)? with (?=[^,]{1,40}(?:,|\sand\s|\sor\s))/i;

/** What is filled in goes to somebody else, or with one request only. */
export const HANDED_ON = /\b(?:stripe|paypal|handed|passed on|forwarded|sent (?:to|with|along)|goes (?:to|into) (?:the )?(?:search|query|url|prompt|request|filter)|filters?|sorts?|search(?:es)?|no column|without a column|client[- ]side)\b/i;
/** Nobody fills it in. */
export const SHOWN_ONLY = /\b(?:read[- ]only|display only|computed|derived|not (?:an input|editable|stored|kept|saved)|buttons?\s?\)?\W*(?:→|->))/i;

/** Between the name of a field and its control, in a record of both: `trade name: { control: text }`. */
export const CONTROL_IN_RECORD = String.raw`["'\x60]?\s?:\s?\{?\s?["']?(?:control|widget)["']?\s?:`;
