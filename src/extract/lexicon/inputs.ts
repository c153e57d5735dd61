import { TYPE_OR_TYPES } from './typing.js';
import { anyOf } from './words.js';

/** Headers of the column of a table that names inputs. */
export const FIELD_HEADER = /^(?:label|entry|(?:[\w-]+ )?(?:fields?|inputs?)(?: name| in the (?:ui|app|form)| (?:on|of) (?:the |our )?(?:screen|form|page|dialog))?|questions?|prompts?|(?:what (?:is|gets) |what )?(?:entered|typed(?: in)?|filled in|keyed in)|what (?:the )?(?:users?|people|members?|customers?|guests?|visitors?|they|one|somebody) (?:enters?|types?|picks?|gives?|fills? in|taps?|types? (?:and|or) taps?)|(?:user |ui )?inputs? ?\/ ?(?:fields?|controls?)|enums?(?: fields?| inputs?)?|answers?|settings?)$/i;
/** Headers of a table of tests, whose inputs no user gives: "Test ID | Component | Input | Expected Output". */
export const TEST_HEADER = /^(?:expected|actual)\b|^tests?(?: (?:id|case|name|no)\.?)?$/i;
/** Headers of the column that names where inputs are kept. */
export const STORED_HEADER = /^(?:(?:db |database |table |target |sql )?columns?(?: \([^)]*\)|(?:,| and| \/| \+) (?:its )?(?:sql )?types?(?:(?:,| and| \/| \+) (?:null\w*|check\w*|constraints?))?)?|(?:db|database|table|document|stored) fields?|(?:stored|kept|saved|persisted|written|stores|keeps)(?: (?:in|as|at|to|into))?|(?:persists?|goes|lands|ends up|maps?|mapped|writes?|saves?) (?:to|in|into|as)|(?:postgres|sql|mysql|firestore|mongo\w*|d1|dynamo\w*) (?:columns?|fields?|attributes?)|attribute|schema (?:column|field)|column name|field in (?:the )?(?:db|database|table)|target|db|database|storage|table\.column|table ?[/&+,]? ?(?:and )?column|where (?:stored|kept|(?:it|this|the (?:value|answer)) (?:is kept|is stored|is saved|goes|ends up|lands|lives))|kept in|destination|document field|persistence)$/i;
export const CONTROL_HEADER = /^(?:(?:client|ui|form|input|front-?end)?[\s-]?(?:side )?(?:controls?|widgets?|elements?|components?|inputs?)(?: type)?|client|ui|kind|kind, control.*|control\b.*|(?:answer|question|field|input|value) (?:type|kind|format)|answered (?:with|by)|how (?:it is |it's )?(?:entered|answered|picked|chosen)|entered (?:with|by|as)|type of (?:field|input|control|answer)|on (?:the )?(?:screen|form|client|page)|in the (?:ui|app|form|client|browser))$/i;

/** Nothing is stored, or nobody knows yet. */
export const NO_COLUMN = /^(?:[-–—?.]{1,8}|n\/?a|none|no column|nowhere|later|tbd|todo|t\.b\.d\.?|to be (?:decided|defined|added)|not (?:yet|stored yet|defined|decided|specified|chosen|clear|known|mapped|assigned)(?: yet)?|still (?:open|missing|unclear)|missing|unknown|unclear|open|pending|undecided|no column yet|no field|none yet|see later|phase 2|v2|_+)[\s.!,;)]{0,4}$/i;
/** The document says that it does not keep the value: then there is nothing to map. */
export const NOT_KEPT = /\b(?:not|never|isn't|aren't) (?:stored|kept|saved|persisted|written)\b(?!(?: anywhere)? (?:yet|so far|for now|until|as)\b)|\b(?:do(?:es)?(?: not|n['’]t)|never) (?:keep|store|save|persist)s? (?:it|them|this|that|a copy|any of (?:it|them))\b(?!(?: anywhere)? (?:yet|so far|for now|until|as)\b)|\b(?:keeps?|stores?|saves?) (?:nothing|no copy) of (?:it|them|this)\b|\b(?:compared|checked|used) and (?:not|never)\b|\btransient\b|\bephemeral\b|\bin memory only\b|\bdiscarded\b|\bthrown away\b|\bnothing of (?:it|this|them) is (?:stored|kept|saved)\b(?! yet\b)|\b(?:stays?|stored|kept|saved|remembered|lives?|held) (?:only )?(?:on|in) (?:the|their|his|your) (?:device|phone|browser|client|localStorage|local storage) (?:only|alone)\b(?! (?:until|till|before|while)\b)|\bonly (?:stored |kept |saved |remembered )?(?:on|in) (?:the|their|his|your) (?:device|phone|browser|client|localStorage|local storage)\b(?! (?:until|till|before|while)\b)/i;

/** The same said of all that a legend's sign stands for. */
export const NOTHING_KEPT = /\bnothing (?:of (?:it|that) )?(?:is|gets) (?:stored|kept|saved|persisted|written)\b(?!(?: anywhere)? (?:yet|so far|for now|until|as)\b)|\b(?:stored|kept|saved) nowhere\b/i;
/** … unless it will be. */
export const KEPT_LATER = /\b(?:yet|later|tbd|todo|so far|for now|for the time being|to be (?:named|decided|added|defined|chosen)|undecided|unclear)\b/i;
/** "A dash: …", "`–` means …", "where the last column has a dash, …": what a dash stands for follows. */
export const DASH_EXPLAINED = /\b(?:dash|hyphen|stroke)(?:es)?(?: (?:there|here|(?:in|under|below) [^.;:,=]{2,40}?))?\s?(?::|=|,|\b(?:means?|stands? for|says|marks|tells|is for|is an?|are|is)\b)|(?:^|[\s("“`])[-–—]{1,3}["”`]?\s?(?::|=|means?\b|stands? for\b|in (?:the|this) [^.;:=]{2,30}?(?::|=|means?\b))/i;
/** The same for a cell that is left empty. */
export const EMPTY_CELL_EXPLAINED = /\b(?:(?:empty|blank) (?:cells?|columns?|fields?|entr(?:y|ies)|places?)|left (?:empty|blank)|(?:cell|column|place|entry) is (?:empty|blank))(?: (?:there|here|(?:in|under|below) [^.;:,=]{2,40}?))?\s?(?::|=|,|\b(?:means?|stands? for|says|marks|tells|is for|are|is)\b)/i;
export const CELL_LEGEND_TITLE = /^[\W\d]*(?:legend|key|notation|conventions?|abbreviations|signs|symbols|how to read\b.{0,40})\W*$/i;

/** Words of whoever builds a backend. */
export const BACKEND_WORDS = /\b(?:backends?|databases?|columns?|persist\w*|stores?|stored|saves|saved|endpoints?|transactions?|rows|(?:users?|people|customers?|members?) (?:enters?|types?|fills?|picks?|chooses?|selects?))\b/i;
/** An endpoint whose words say so takes what a form sends; no encoding of a body, and no form that merely stays on the screen. */
export const FORM_ENDPOINT = /(?<!\b(?:multipart|url-?encoded|(?:keep|leave|show|reopen|return)s?(?: to)? the)[ /-])\b(?!form[- ]?(?:data|encoded|urlencoded)\b)(?:forms?|surveys?|questionnaires?|onboarding|feedback|wizards?|sign-?up sheet)\b/i;
/** "fills the receipt screen (item, quantity, batch number)" */
export const FORM_LISTED = /\b(?:fills?(?: in| out)?|completes?|enters?|submits?|saves?)\b[^.;:|()]{0,40}\b(?:forms?|screens?|modals?|dialogs?|sheets?|surveys?|questionnaires?)\s\(/gi;
/** What people fill in on a screen. */
export const FORM_WORD = /\b(?:forms?|modals?|dialogs?|surveys?|questionnaires?|wizards?|onboarding|check-?in|intake|sign-?up (?:screen|page|step)|settings (?:screen|page)|profile (?:screen|page)|playbook)\b/i;
export const SURVEY_CELL = /^\W*(?:asked(?! (?:to|of) (?:testers|people|users|staff|some)\b| (?:at some point|later|by hand|by phone|on the phone|in (?:interviews?|person)))|one-question survey|in-app (?:survey|question|rating))\b/i;
/** Headings under which each line is a form with its fields. */
export const FORMS_HEADING = /\b(?:forms?|form fields|input fields|user inputs?|screens and fields)\b/i;
/** "Booking form / helmet size": the form before its field. */
export const FORM_BEFORE_FIELD = /^\W{0,4}(?:[\w'’-]+\s){0,3}(?:form|editor|screen|dialog|modal|settings|survey|sheet|wizard)\s?(?:\/|›|>|→|·|–|—)\s?(?=[A-Za-z])/i;
/** … and the field, before the colon. */
export const FIELD_BEFORE_COLON = /^([A-Za-z][\w'’ -]{1,40}):\s/;

/** What a form has, asks for or takes: the list follows. */
export const FORM_HAS = /\b(?:forms?|modals?|dialogs?|surveys?|questionnaires?|wizards?|onboarding)\b(?:(?!\b(?:answers?|returns?|responds?|saves?|saved|inserts?|inserted|transactions?)\b)[^.;:|·]){0,40}?(?:\b(?:has|have|asks?(?: for)?|contains?|collects?|takes|shows|includes?|consists of|captures?|with)\b:?|:)\s/gi;
/** "Name, colour and filter from the builder are stored": the list stands before. */
export const STORED_FROM = /^([^.;:|]{3,120}?)\s(?:from|of|in) the (?:\w+ ){0,2}(?:form|builder|dialog|modal|survey|wizard|editor|drawer|screen|page)\s(?:are|is|get|gets)\s(?:stored|saved|kept|written|persisted)\b/i;

/** Controls that permit no other value than those they offer. */
export const CLOSED_CONTROL = /<select>|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:picture|image|photo|icon) buttons\b|\b(?:native |single-|multi-?|static_|searchable )?selects?\b(?!\s+(?:\*|\w+(?:, \w+){0,6} from\b|the\b|a\b|an\b|all\b|due\b|count\b|one\b|users?\b|what\b|customers?\b))(?:\s(?:box(?:es)?|elements?|menus?|fields?|lists?))?|\bdrop-?downs?\b|\b(?:picker|chooser)s?\b|\bpick ?lists?\b|\bradios?(?: (?:groups?|buttons?|set))?\b|\btiles\b(?!\s(?:for|show|showing)\b)|\b(?:two|three|four|five|six|\d) (?:big |little |small )?flags\b|\b(?:pill|toggle) (?:groups?|rows?|buttons?)\b|\brow of pills\b|\bswatch (?:row|grid|group)\b|\bone of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:big |fixed |given |preset )?(?:options|choices|icons|faces|pictures|images|answers)\b|\bsegmented(?: (?:controls?|pickers?|buttons?))?\b|(?<!\b(?:camera|upload|file|photo|picture|image|record(?:ing|er)?|scan(?:ner)?|browse|attach(?:ment)?|capture|microphone|audio|video|location|gps|signature)[ -])\bbuttons?(?: (?:groups?|grid|bar|row))?\b|\bcards\b|\bchips?\b|\b(?:row of )?(?:five|5)[ -]stars?(?: (?:control|rating|row))?\b|\bstar (?:control|rating|picker|widget|row)\b|\brow of (?:three|four|five|six|seven|ten|\d{1,2})\b|\bcheck ?box(?:es)?\b|\btick ?box(?:es)?\b|\b(?:chosen|picked|selected) (?:from|out of) (?:a|an|the) (?:fixed |closed |short )?(?:lists?|set|menu)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:tappable |clickable |big |large |little |small |coloured |colored )?(?:pictures|icons|images|faces|emojis?|illustrations|symbols|hearts|drawings|dots|circles|squares|bubbles|badges|shapes|tappable)\b|\b(?:an?|one|single) (?:tap|touch|click|choice) (?:out of|among|on one of|between)\b|\btappable (?:stars|icons|faces|pictures|hearts|dots)\b|(?:\(\s?|^\W{0,3})(?:icons|pictures|pictograms|faces|emojis?)(?:\s?\)|\W{0,3}$)|\btabs?\b|\bthumbs\b|\bemoji (?:row|scale|buttons?)\b|\bsmileys?\b|\b(?:two|three|four|five|six|seven|eight|\d{1,2}) (?:big |small |coloured |colored )?swatches\b|\b(?:two|three|four|five|six|\d)[- ](?:step|way|position) switch(?:es)?\b|\b(?:to |can )?(?:choose|pick|be chosen|be picked|select) (?:one )?(?:in|from|out of|among) (?:a|the) (?:fixed |closed |short )?(?:list|set)\b|\bstars?\b[^.;]{0,30}\bby tapping\b|\bdrag(?:s|ged|ging)?(?:[- ]and[- ]drop(?:s|ped)?)?\s(?:(?:it|a|the|each|cards?|them)\s){0,2}(?:between|across|to another|into another|from (?:one )?column)\b(?:\s(?:the\s)?(?:\w+\s)?(?:columns?|lanes?|lists?|stages?))?/i;
/** "Three radio groups and a title": so many controls that are not told apart. */
export const COUNTED_CONTROLS = /\b(one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:\w+ )?(?:selects?(?: box(?:es)?| menus?)?|select fields?|drop-?downs?|radio (?:groups?|sets?|rows?|lists?)|radios|(?:rows|sets|groups) of (?:radio buttons|radios|cards|buttons|chips|tiles|pills)|pickers?|choosers?|pick ?lists?|segmented controls?|(?:button|chip|card|tile|pill|toggle) groups?)\b/i;
/** "Every enum is a select", "a radio group for each choice". */
export const EVERY_CHOICE = /\b(?:every|each|all(?: of)?(?: the)?|both)\s(?:\w+\s)?(?:enums?|choices?|closed (?:sets?|lists?|fields?)|sets?(?: of values)?|lists? of values|literals?|unions?)\b/i;
/** Words before a control: "four big radio buttons". */
const BEFORE_CONTROL = '(?:(?:an?|the|optional|required|searchable|native|single|single-line|single-choice|multi|multiple|multiple-choice|multi-line|multiline|short|long|free|simple|plain|big|small|list|row|set|group|grid|of|one|two|three|four|five|six|seven|eight|\\d{1,2}|picture|toggle|choice|date|time|file|image|photo|colou?r|star|number|numeric|input)[\\s-]){0,4}';
const CONTROL = '(?:<select>|multi-?selects?|select|selects(?=\\W{0,3}$|\\s?[,.;:()]|\\s(?:with|of|for|filled)\\b)|selectors?|drop-?downs?|pick ?lists?|pickers?|choosers?|radios?|segmented|check ?box(?:es)?|toggles?|sliders?|steppers?|text ?areas?|text ?(?:box|field|input)s?|input fields?|(?:number|date|time|e-?mail|phone|password) (?:field|input|box)s?|combo ?box|auto-?complete|type-?ahead|free[ -]text|plain text|tag input)';
/** A text that opens with a control, whatever it stands in. */
export const UNMISTAKABLE_LEAD = new RegExp(`^\\W{0,3}${BEFORE_CONTROL}${CONTROL}(?![\\w-])(?!\\s(?:from|all|the|\\*|count|due)|(?<!sliders?|steppers?)\\s\\d)`, 'i');
/** A text that opens with what is a control on a form. */
export const CONTROL_LEAD = new RegExp(`^\\W{0,3}${BEFORE_CONTROL}(?:${CONTROL}|buttons?|cards|tabs|tiles|chips|stars?|rating|switch(?:es)?|swatch(?:es)?|upload|emoji\\w*|thumbs|tappable|pictures|icons|faces|hearts|drawings|dots|circles|(?:tap|touch|click|choice)(?= (?:out of|among|on one of|between)))(?![\\w-])(?!\\s(?:from|all|the|\\*|count|due|above|below|in (?:this|that|the))\\b)`, 'i');
/** What a line of a form may open with beside a control: the kind of its value. */
export const PLAIN_LEAD = /^\W{0,3}(?:(?:optional|required|short|long|free)\s)?(?:text|tel|phone|e-?mail|url|number|numeric|integer|decimal|amount|date|time|datetime|file|image|photo|string|yes\/no|multiple choice|single choice|(?:one|an?|single|a (?:single|short)|two|a few)[ -]?lines? (?:of (?:free )?text|field|input)|(?:one|single|multi)[ -]?line)\b(?!\s(?:from|of)\b)/i;
/** A title under which fields are filled in. */
export const FORM_TITLE = /\bwhat (?:is |gets |people |users? |they |we |you |members? |guests? |customers? )?(?:typed?|entered|enter|picked|pick|chosen|choose)\b|\b(?:forms?|form fields|fields|(?:user )?inputs?|questionnaires?|surveys?|wizards?|(?:edit|settings|profile|check-?in|intake|onboarding|sign-?up|booking|order|report)(?: \w+)? (?:screens?|pages?|dialogs?|modals?|sheets?|drawers?|step)|dialogs?|modals?|editor|settings|preferences|onboarding)\b/i;
/** The words before "form" in a title. */
export const FORM_NAME = /\b((?:[\w'-]+\s){0,2}?[\w'-]+)\s(?:forms?|form fields|fields|inputs?|questionnaire|survey|wizard|screen|page|dialog|modal|sheet|drawer|step|editor|settings)\b/i;
/** "picks a language from a dropdown" */
export const PICKED_WITH = new RegExp(`\\b(?:choos(?:es?|ing)|picks?|picking|selects?|selecting|enters?|entering|${TYPE_OR_TYPES}|typing|sets?|setting|gives?|rates?|answers?) (?:the |an? |their |his |her |its |one |each |your )?([a-z][\\w' -]{1,36}?) (?:from|with|via|using|on|in|into|through|by) (?:an? |the |one )?${BEFORE_CONTROL}(?:${CONTROL}|buttons?|cards|tiles|chips|stars?)(?![\\w-])`, 'gi');
/** "a select for the kind of wood": the name stands behind the control. */
export const CONTROL_FOR = new RegExp(`\\b(?:an?|the|one|two|three|four|five|six|seven|optional) ${BEFORE_CONTROL}(?:${CONTROL}) for (?:the |an? |their |his |her |its )?([A-Za-z][\\w' -]{1,48}?)(?=[,.:;()]|$|\\s(?:and|which|that|with|plus|is|are|writes|saves|goes|lands|has|sets|fills|stores|ends|becomes)\\s)`, 'gi');
/** '"What is fair?", a slider': a question with its control behind it. */
export const ASKED_WITH = new RegExp(`["“]([^"“”]{3,60})["”],? (?:an?|the|with) ${BEFORE_CONTROL}(?:${CONTROL}|stars?|buttons?)(?![\\w-])`, 'gi');
/** 'a checkbox "I may be called"': its words stand behind it. */
export const LABELLED_WITH = new RegExp(`\\b(?:an?|the|one|optional) ${BEFORE_CONTROL}(?:check ?box|toggle|switch)(?: (?:labelled|labeled|saying|reading|that (?:says|reads)|with the (?:label|text|words)))?[,:]? ["“](?!(?:remember|keep me|stay|show|hide|only|select all|filter|sort|dark|advanced)\\b)([^"“”]{3,60})["”]`, 'gi');
/** "Forms: order (item, amount), return (item, reason)": what leads in several forms. */
export const FORMS_LEAD = /^\W{0,3}(?:the |our |all )?(?:forms|input forms|dialogs|screens with fields)(?: and their fields| \(fields\))?\s?[:—–]\s/i;
/** "In the order form size is a select": the form that a sentence opens with. */
export const IN_THE_FORM = /^\W{0,3}(?:in|on|at|for)\sthe\s([\w' -]{2,30}?)\s(?:form|screen|dialog|modal|sheet|wizard|page)s?[,:]?\s/i;
/** What a form asks for. */
export const ASKS_FOR = /\b(?:asks?(?: (?:people|them|users|you))? for|asks?(?= (?:the|an?|one's|their|how|which|what|where)\b)|collects?|captures?|wants to know)\s/i;
/** What people do to the fields of a form, before the list of them. */
export const FILLS_IN = new RegExp(String.raw`\b(?:fills?(?: (?:in|out))?|filling in|enters?|registers?|${TYPE_OR_TYPES}|submits?|completes?|provides?|states|writes down|gives|notes down|records|answers|reports?)\b`, 'i');
/** Sets several fields in turn, each with its control in brackets behind it. */
export const SETS_IN_TURN = new RegExp(String.raw`\b(?:corrects?|edits?|completes?|amends?|supplies|sets?|enters?|picks?|chooses?|selects?|${TYPE_OR_TYPES}|fills?|gives?|rates?|registers?|states|notes)\b`, 'i');
/** Behind the list of what is filled in: what is done with it. */
export const THEN_SENDS = /^(?:and\s|then\s)*(?:press(?:es)?|taps?|clicks?|hits|submits?|saves?|sends?|posts?|confirms?|uploads?|calls?|goes|gets|sees|waits|leaves|opens|shows|stores|writes|creates|POST|PUT|PATCH)\b/i;
/** Behind the list of what is filled in: that it is stored. */
export const AND_IS_SENT = /\s(?:and|then|which|that)\s(?:then\s)?(?:press(?:es)?|taps?|clicks?|hits|submits?|saves?|sends?|posts?|confirms?|uploads?|calls?|goes|gets|sees|types?|is|are)\b/i;
/** Behind what is asked for: why it is. */
export const GIVES_REASON = /,?\s(?:because|since|so that|so we|in order|which|as we|for the)\s/i;
/** "The calendar, Julian or Gregorian, is typed into a text box" */
export const ENTERED_IN = new RegExp(`(?<=^|^\\W|[.;:]\\s)(?:the |an? |its |their )([a-z][\\w'-]*(?: [\\w'-]+){0,2}?)(?:, [^,.;]{2,60},)?\\s(?:is|are)\\s(?:typed|entered|chosen|picked|selected|set|written)\\s(?:in|into|from|with|via|by|using|on|through)\\s(?:an?|the|one|two|three|four|five|six|seven|\\d)\\s${BEFORE_CONTROL}${CONTROL}(?![\\w-])`, 'gi');
/** '"carries a spare key" checkbox': the words of a control stand before it. */
export const LABEL_BEFORE = /["“](?!(?:remember|keep me|stay|show|hide|only|select all|filter|sort|dark|advanced)\b)([^"“”]{3,60})["”]\s(?:as an? |is an? )?(?:check ?box|toggle|switch|slider|stepper|radio|select|drop-?down|picker|text ?(?:box|field|area)|number (?:box|field))\b/gi;
/** "She types a nickname for the board", beside other fields. */
export const TYPED_IN = new RegExp(String.raw`\b(?:${TYPE_OR_TYPES}|enters?|fills in|writes down|states|ticks)\s(?:also\s)?(?:an?|the|her|his|their|one's)\s(?:optional\s)?([a-z][\w'-]*(?:\s[a-z][\w'-]*){0,2}?)(?=[,.;:()]|$|\s(?:for|of|to|in|on|with|and|into|that|which|as)\s)`, 'gi');
/** "It is stored in `orders.wood`", "which becomes `records.paidCents`" */
export const STORED_AT = /\b(?:becomes?|(?:is|are|gets?) (?:stored|saved|kept|written|persisted|recorded) (?:in|as|to|into|under)|goes (?:to|into)|lands? in|maps? to|(?<!\b(?:never|no longer|not|nothing|nobody)\s)(?:sets|fills|stamps|writes(?: to)?)|is|are)\s(?=[`"']?\w+\.\w)/i;
/** Speaks of the field before. */
export const OF_THE_FIELD = /^\W*(?:(?:ticking|checking|picking|choosing|tapping|switching|toggling|filling) (?:it|this|that)|it|they|this|that|these|the (?:value|answer|choice|result|answers|values|choices))\b/i;
/** "switches reminders on or off" */
export const SWITCHED = /\b(?:switch(?:es)?|turns?|toggles?) (?:the |an? |their |his |her |its )?([a-z][\w' -]{1,30}?) (?:on (?:or|and) off|on\/off)\b/gi;
/** Lines of a form that are no field: what it does, and its buttons. */
export const NO_FORM_LINE = /^\W{0,3}(?:submit|save|cancel|next|back|send|continue|confirm|delete|close|calls?|posts?|saves|validates?|shows?|opens?|sends|stores?|loads?|uses?|requires?|supports?|submits|has|have|on|if|when|after|before|each|every|all|no|the|it|client|server|errors?|validation|reads?|writes?|none|optional|required|auth|only|see)\b|\bbuttons?\b|[:.;]$|\/|→|->|=>|\b(?:is|are|was|gets?|will|must|can|cannot|returns?|goes|should)\b/i;
/** Titles of a form whose lines are its fields. */
export const TRUE_FORM = /\b(?:forms?|form fields|(?:user )?inputs?|questionnaire|survey|wizard|(?:edit|settings|profile|check-?in|intake|sign-?up|booking|order|report)(?: \w+)? (?:screen|dialog|modal|sheet|drawer))\b\W{0,3}(?:(?:has|asks(?: for)?|contains|collects|takes|fields)\W{0,3})?(?:\([^()]{0,40}\))?\W{0,3}$/i;
/** `<select name="status">` */
export const TAG_FIELD = /<(?:select|textarea|input|Select|RadioGroup|Input|Textarea|TextField|Checkbox|Switch|Slider)\b[^<>]{0,160}?\bname=(?:["'](\w+)["']|\{["'](\w+)["']\})/;
/** Controls that hold a value to a set where it is one: of free values they say nothing. */
export const HOLDS_TO_SET = /\bsteppers?\b|\bsliders?\b|\btoggles?\b|\bswitch(?:es)?\b|\bswatches\b|\bmenus?\b|\brating (?:control|widget|row)\b|\b(?:picks?|chooses?|selects?|taps?) (?:one|from) (?:of|one of|a|the)\b|\bmultiple[- ]choice\b|\bsingle[- ]choice\b|\blist ?box\b|\boption (?:list|group)\b/i;
/** Says something of all names before it. */
export const PREDICATES = /\b(?:is|are|were|be|chosen|picked|offered|selected|entered|uses?|via|with|get|have|has)\b|[:=→]/i;
/** Controls that permit any value. */
export const OPEN_CONTROL = /\b(?:text ?(?:box(?:es)?|fields?|inputs?|areas?)|free[- ]text|plain text|tag inputs?|typed? (?:by hand|freely|in)|type-?ahead|auto-?complete|combo ?box(?:es)?|input type="?text|can also type|with suggestions|(?:own|custom|any other|other) (?:amount|value|answer|sum|number))\b/i;
/** Pickers of what is no closed list of values. */
export const RECORD_PICKER = /\b(?:date|time|day|file|image|photo|colou?r|location|map|address|emoji|calendar|slot|pet|contact|user|member|customer|patient|student|project|folder|account|room|site|team|clinic|vendor|product|item|record|entity|object|range|datetime|document|person|people|assignee)[ -](?:time )?(?:picker|chooser|selector)s?\b/i;
/** A word for a control, at the end of the name of an input: "topic picker". */
export const CONTROL_NOUN = /\b(?:picker|drop-?down|toggle|slider|checkbox|radio group|radio buttons|select box|select|text area|textarea|text box|text field|stepper|swatch)\b/i;
/** "The topic picker", "a gift shopper toggle". */
export const NAMED_CONTROL = /\b(?:the|an?|each|optional|one)\s((?:(?!(?:has|have|is|are|gets|shows|sits|stands|comes|a|an|the|one|there)\s)[\w'-]+\s){1,3}?)(picker|drop-?down|toggle|slider|checkbox|radio group|text ?area|text box|stepper|swatch)\b/gi;
/** "Severity: four buttons", "`lens` (buyer, seller) is a segmented control", "`tier` comes from a select": the names stand in front. */
export const CONTROL_SAID = /^(?:[^\w`"]{0,4}(?:inputs|enums|fields|form fields)\W{0,3}\s)?([^:;.=|]{1,70}?)(?:\s\([^()]{1,80}\))?(?:\s?[:=]\s|\s[–—]\s|\scomes? from\s|\s(?:is|are)\s(?:all |both |also )?(?:(?:restricted|constrained|limited) (?:by|to)\s)?)(?:(?:an?|the|set|of|optional|required|short|native|searchable|multi|multi-line|two|three|four|five|six|seven|eight|\d{1,2}|big|small|[\w-]+-(?:button|item|value|option)|picture|from|with|by|via|using|through|chosen|picked|selected|entered|given|row|offered|as|radio)[\s-]){0,4}(?:<select>|select\b(?!\s(?:from\b|the\b|all\b|\*|[\w."]+,|\w+\(|[\w.]+\s(?:from|as)\b))|selects\b(?=\W{0,4}$|\s?[,.;)(]|\s(?:with|of|for|filled)\b)|drop-?downs?|picker|radios?|segmented|buttons(?! (?:that|which)\b)|button(?!s| (?:that|which|to|for|on|in|at|below|beside|[a-z]{2,}(?:s|ed))\b)|cards(?!\s(?:in (?:this|that|the)|above|below|that|which)\b)|chips|text ?box|text ?field|text ?area|free text|plain text|toggle|checkbox(?:es)?|slider|stepper|stars?|date field|number field)\b/i;
/** Before the name of a control that says what something else is entered with. */
export const IS_ITSELF = /\b(?:is|are|from|as|via|through|using|uses|by|with|be|of|into|in)\s$|[:—–=]\s?$/i;
/** The sentence speaks of a design that is not built. */
export const OTHER_DESIGN = /\bsimpler\b|\balternatives?\b|\binstead\b|\b(?:google|typeform|paper|pdf|email|e-mail) forms?\b|\bwe (?:could|considered)\b|\bno forms?\b/i;
/** Labels that lead a line and are no field. */
export const NO_FIELD = /^(?:(?:http )?[1-5]\d\d|(?:an? |any )?(?:unknown|unrecogni[sz]ed|invalid|unlisted|unsupported) \w+(?: \w+)?|(?:other|any other|all other) (?:values?|codes?|entries|input)|purpose|none|nothing|polic(?:y|ies)|rls|quer(?:y|ies)|look-?ups?|enums?|enum validation|inputs?|outputs?|auth|notes?|sql|reads?|writes?|actions?|ui|client|server|controls?|handler|pages?|screens?|buttons?|the (?:page|screen|server|client|user|form|ui)|it|they|this|that|these|those|there|everything|all|both|which(?: \w+){0,3}|not null|null(?:able)?|nullable|step \d+|validation|response|body|type|in|out|widget|form|field|label|stored|column|columns|goes to|stored in|saved as|(?:the )?(?:first|last|next|other|remaining|former|latter) (?:one|two|three|four)(?: .{1,30})?)$/i;
/** Words that make a control no input to be kept: it narrows what is shown … */
export const NARROWING = /\b(?:filters?|search|sort(?:ing)?)\b/i;
/** … or only changes how it is shown. */
export const TRANSIENT = /\b(?:filters?|search|sort(?:ing)?|scope|range|date|tab|view|theme|page|period|month|compare|zoom|display|layout|language switcher|dark)\b/i;

/** One of these letters stands in whatever says something of the values of a field. */
export const CUE = /none of|dots|circles|squares|bubbles|badges|shapes|out of|among|whatever|outside|foreign|not among|cannot place|passes (?:for|as)|tappable|pictures|icons|faces|images|hearts|select|picke|drop|radio|segment|button|cards|chip|star|checkbox|tabs|thumb|emoji|smiley|check box|tick|choose|chosen|text|tag input|type-?ahead|complete|combo|400|422|4xx|HTTP 4|bad request|unprocess|invalid|response_action|unknown|unrecog|unsupp|unlisted|unmapped|weird|anything|something|other|garbage|typo|catch\(|coerc|n[o'’]t |CHECK|enum|security rule|the rules |validator|\$jsonSchema|maps to|stepper|slider|toggle|switch|tiles|swatch|menu|rating|-choice|list ?box|option|flag|pill|clamp|clip|\b[01] ?(?:-|–|—|to|\.\.)|between|below/i;

/** Code looks a value up in a set … */
export const CODED_CHOICE = /\b(?:find|firstOrNull|singleOrNull|includes|include\?|contains|has|indexOf|tryFrom|try_from|valueOf|valueOfOrNull|TryParse|parse|from_str|in_array|detect|getOrNull|enumValueOf)\b|\.find\s?\{|\bin [A-Z_]\w*/;
/** … and refuses any other … */
export const CODED_REFUSAL = /\b(?:throw|raise|abort|halt|orElseThrow|ok_or|reject)\b[^\n]{0,40}(?:Unprocessable|Bad_?Request|Validation|Invalid|HttpError|HTTPException|HttpException|ApiError|\b4\d\d\b|_422|_400)/i;
/** … or takes another in its place. */
export const CODED_DEFAULT = /(?:\?:|\?\?|\|\|)\s*(?!\s|throw\b|return\b|raise\b|error\b|abort\b|null\b|nil\b|undefined\b)[\w"'$]|\?\s[^\n?:]{1,60}\s:\s*(?!throw\b|null\b|undefined\b)["'\w$]|\belse\s(?!raise\b|throw\b|return\b|None\b|null\b|\{)["'\w]|\.(?:orElse|unwrap_or|unwrap_or_default|getOrDefault)\(/;
/** In a validator: one value of the set is returned for any other one. */
export const VALIDATOR_DEFAULT = /\breturn\s[^\n]{1,80}?\bif\s[^\n]{1,40}?\bin\s[^\n]{1,80}?\belse\s(?!None\b)["'\w]|\bnot in\s[^\n:]{1,80}:\s{0,40}(?:return\s(?!None\b)|\w{1,20} = )["'\w]|\breturn\s[\w.]{1,40}\.get\(\s?\w{1,20},\s?(?!None\b)["'\w]/;
/** A schema puts what it was given through a function of its own. */
export const TRANSFORMS = /\.(?:transform|preprocess)\(|\bset(?:ter)?:\s?\(?\w/;

/** Said of all closed sets at once. */
export const GROUP_OF_CHOICES = /\b(?:all|every|each|any|both)\b(?: of)?(?: (?:the|these|those|our|such|other|three|four|five))?(?: [a-z-]+){0,2}? (?:enums?|enum (?:fields?|inputs?|values?|columns?)|choices?|pickers?|drop-?downs?|closed (?:sets?|lists?))\b|\b(?:all|every|each) (?:selects?|(?:of the )?controls?)\b|\b(?:an?|any|the) (?:value|enum value|choice|option) (?:that is )?(?:outside|not in|not on|missing from|off) (?:of )?(?:a|an|the|its|their|that) (?:closed |allowed |fixed )?(?:sets?|lists?|enums?)\b|^\W*enums?\b[^.;]{0,30}\b(?:are|use|get|have|is)\b|\b(?:whatever|anything(?: that)?|any (?:value|body|field)(?: that)?|(?:values?|bod(?:y|ies)|requests?) (?:that|which)) (?:an?|the|its|their|our|no) (?:[\w-]+ )?(?:schema|model|type|contract|dto|serializer|validator)s? (?:(?:does|do)(?:n['’]t| not) )?(?:allows?|permits?|knows?|accepts?|lists?|admits?)\b|\bvalues? (?:that|which) (?:is|are) not (?:in|on|among|part of) (?:an?|the|its|their) (?:own )?(?:sets?|lists?|enums?)\b|\b(?:unknown|invalid|unlisted|other) enum values?\b|\binvalid (?:enums?|choices?)\b|\b(?:the|all|our|these|those) (?:closed |fixed )?(?:lists?|sets?) of (?:permitted|allowed|possible|valid|known|legal) values\b|\b(?:the|all|every) (?:permitted|allowed|valid|legal) values? (?:(?:of|for) (?:every|each|all|such|these|those) \w+ )?(?:is|are|stands?|sits?)\b/i;
/** Tools that hold every body to its types, and such types, spoken of as a whole … */
export const TYPES_OF_ALL = /\b(?:pydantic|zod|joi|valibot|yup|typebox|ajv|class-validator|marshmallow|(?:request |input )?(?:schemas|models|dtos|validators|serializers)|literal types?|enums|(?:closed|fixed) (?:sets|lists)|(?:every|each) (?:closed|fixed) (?:set|list)|validation(?= is\b|:|\s(?:by|with|through)\b))(?![\w-])/i;
/** … and what becomes of a value that such a type does not have: "a value outside of them", "anything else", "whatever is not in the list". */
export const ANY_BUT_THOSE = /\b(?:values?|strings?|words?|anything|whatever(?: is)?|what is) (?:outside(?: of)?|not (?:in|on|among)|beyond|other than) (?:them|it|these|those|(?:an?|the|its|their) (?:closed |fixed |own )?(?:sets?|lists?|enums?|types?))\b|\b(?:anything|everything|whatever) else\b|\b(?:any|every|an?)(?:thing)? (?:other|unknown|unlisted|invalid) (?:values?|words?|strings?|answers?|choices?|options?|entr(?:y|ies)|codes?)\b|\b(?:unknown|unlisted|other) (?:values|words|strings|choices|options|codes)\b/i;
/** "The two closed lists (size, condition)": the fields whose sets they are stand in brackets. */
export const FIELDS_IN_BRACKETS = /\b(?:lists|sets|enums|choices|fields|columns|selects|pickers|drop-?downs|values)\s\(([^()]{3,120})\)/i;
/** … or that the tool refuses by itself: "Pydantic answers 422 by itself". */
export const REFUSED_BY_ITSELF = /\b(?:pydantic|fastapi|zod|joi|valibot|yup|ajv|typebox|class-validator|marshmallow|nest(?:js)?|django|rails|laravel|spring|symfony|phoenix|ecto|elysia|hono|fastify|(?:the )?(?:framework|validator|serializer|schema|model|parser))\b[^.;]{0,40}\b(?:answers?|returns?|rejects?|refuses?|responds?|gives?|turns?|throws?|sends?)\b[^.;]{0,60}\b(?:by itself|on its own|automatically|of its own accord|without further code|for us)\b/i;
/** Some of the fields that were named before, by their places: "the first two have a CHECK". */
export const PLACE_AMONG = /^\W{0,3}(?:(?:and|but|only)\s)?the (first|former|second|third|fourth|last|latter)(?: (two|three|four|five))?(?: (?:ones?|of (?:them|these|those)))?(?=\s(?:is|are|has|have|gets?|only|also|alone)\b)/i;
/** Of all fields that were named before: "all four are a `ChoiceField`", "both are refused". */
export const ALL_OF_THEM = /\b(?:all|each|any|either) (?:of )?(?:the |these |those |them\b)?\s?(two|three|four|five|six|seven|eight)?\s?\b(?:are|is|get|gets|have|has|use|come|must|them|fields|columns)\b|\b(?:both|they all|each of them|each one|none of them)\b/i;
/** A CHECK that lists what it permits. */
export const CHECKS_SET = /\bCHECK\b\s?\(\(?[`"]?([A-Za-z_]\w*)[`"]?\s?(?:in\s?\(|=\s?any\b|<@)/i;
/** The header of a column of a table of inputs that tells the CHECK of each. */
export const CHECK_HEADER = /^\W*(?:(?:db|database|sql|column|postgres|mysql)\s)?(?:check|constraint|enum(?: type)?)s?(?:\s(?:constraint|in (?:the )?(?:db|database)|or enum))?\W*$/i;
/** … and a cell below it which says that there is none. */
export const NO_CHECK_CELL = /^\W*$|^\W*(?:none|no|n\/a|nothing|later|todo|tbd|not yet|planned|missing)\b/i;
/** The column that a CHECK is on, whatever it permits. */
export const CHECKED_COLUMN = /\bCHECK\b\s?\(\(?[`"]?([A-Za-z_]\w*)[`"]?\s?(?:in\b|=|between\b|>|<@)/i;
/** Values of a switch: no set that is chosen from. */
export const ON_OFF = /\b(?:on|off|yes|no|true|false)\b/i;
export const REJECTS = /\b(?:400|422)\b|\b4xx\b|\b[Bb]ad[ _][Rr]equest\b|\b[Uu]nprocessable[ _](?:[Ee]ntity|[Cc]ontent)\b|\bStatus(?:BadRequest|Unprocessable\w+)\b|\b(?:HttpError|UnprocessableEntity|BadRequest)\w*\b|\bHTTP 4\d\d\b|\binvalid-argument\b|\bresponse_action: errors\b/;
/** What is said of values outside of the set. */
export const UNKNOWN_VALUE = /\bwhatever else\b|\bnone of (?:the |these |those |them)?(?:two|three|four|five|six|seven|eight|nine|ten|values|options|choices|\d{1,2}|[.,]|(?=is\b|gets\b|becomes\b))|\b(?:from )?outside(?: of)? (?:the |its |this |these |those )?(?:two|three|four|five|six|seven|eight|\d{1,2}|list|set|enum|values)\b|\bforeign (?:to|value)|\b(?:cannot|can['’]t) (?:place|map|make sense of)\b|\bnot among\b|\bunknown\b|\bunrecogni[sz]ed\b|\bunsupported\b|\bunlisted\b|\bun-?mapped\b|\binvalid\b|\bbad\b|\bweird\b|\banything (?:else|\w+(?: \w+){0,3} (?:does(?:n't| not)|do(?:n't| not)) (?:know|recogni[sz]e))\b|\banything (?:we|it)\b|\bsomething (?:else|weird|odd)\b|\bany ?other\b|\b(?:another|some other) (?!\w+ (?:of|in|from)\b)\w+|\bother values?\b|\b(?:do(?:es)?n[o'’]?t|do(?:es)? not|isn['’]t|is not|aren['’]t|are not|cannot|can['’]t) (?:know\w*|recogni[sz]ed?|match\w*|in the (?:list|set)|one of|parsed?|valid|speak|offer|support|understand|sell|stock)\b|\bout(?:side)? of (?:the )?(?:list|set|range|these|those)\b|\bnot (?:in|on) the (?:list|set)\b|\bnot recogni[sz]ed?\b|\bmissing or\b|\bstale client\b|\bgarbage\b|\btypos?\b|\.catch\(|\bcoerc\w+\b/i;
export const SILENTLY = /\b(?:is|are|gets?|being) (?:simply |just |then |silently )?(?:taken|assumed|presumed|deemed|understood|considered|reckoned|held|made|booked|entered|put down) (?:to be|as|for|to mean|into|to)\b|\bpass(?:es)? (?:for|as)\b|\bgoes? (?:in|down|through) as\b|\bmakes? [`"'][\w-]+[`"'] (?:of|out of)\b|\b(?:stored|saved|kept|recorded|written|treated|counted|taken|read|interpreted|filed|logged|sent|entered|handled) as\b|\b(?:we|it|the (?:server|service|api|handler|backend|route|app|worker)) (?:just |simply |silently )?(?:stores?|saves?|keeps?|uses?|writes?|sets?|picks?|takes?|assumes?|falls?)\b|\b(?:counts?|treats?) (?:it |them )?as\b|\bfall(?:s|ing)?[ -]?backs?\b|\bfell back\b|\bbecomes?\b|\bdefaults? to\b|\bdefaulted\b|\b(?:is|are|gets?|being) (?:silently |quietly |simply |just |automatically |then |always )?(?:mapped|normali[sz]ed|coerced|converted|turned|changed|set|reset|replaced|reduced)\b|\bmaps\b[^.;]{0,60}\bto\b|\b(?:is|are|gets?|silently) (?:dropped|ignored|discarded|cleared|nulled|skipped|stripped|removed)\b|\bturns? (?:it |them )?into\b|\.catch\(/i;
/** Where nothing is refused, also this. */
export const SILENTLY_TOO = /\b(?:is|are|gets?) (?:then |simply |just )?(?!refused|rejected|answered|logged|reported|turned|thrown|blocked|checked)\w{3,14}ed (?:in|on|with) (?!an? (?:error|message)\b)\w+(?=\W*$|[.;,)])|\band (?:then )?(?:stores?|saves?|writes?|keeps?|inserts?|records?)\b|\b(?:stores?|saves?|keeps?|writes?|uses?|sets?|inserts?)\b[^.;]{0,30}\binstead\b|\b(?:drops?|ignores?|discards?|swallows?|strips?|replaces?|coerces?|maps?|normali[sz]es?|rewrites?|resets?|clears?|nulls?|defaults?|turns?|changes?|converts?|treats?|falls?)\b/i;
/** A number outside of the range is stored as its nearest end. */
export const CLAMPS = /\b(?:clamp(?:s|ed)|clip(?:s|ped)) (?:\w+ )?(?:into|to|between) (?:the range )?-?\d[\d.]* ?(?:-|–|—|to|and|\.\.|…) ?-?\d/i;
export const NEVER_SILENT = /\b(?:never|not|no)\s(?:silently |ever )?(?:replace[sd]?|map(?:s|ped)?|coerce[sd]?|normali[sz]e[sd]?|default(?:s|ed)?|store[sd]?|save[sd]?|kept|keeps?|a default|falls?|fall back|becomes?|turn(?:s|ed)?|change[sd]?|convert(?:s|ed)?|guess(?:es|ed)?|drop(?:s|ped)?|ignore[sd]?)\b|\b(?:can['’]t|cannot) hold\b|\binstead of (?:silently|falling|storing)\b|\brather than\b|\b(?:nothing|none|no one|no values?)(?: of (?:them|these|it))? (?:is|are|gets?|will be) (?:ever |silently |quietly )?(?:replaced|mapped|coerced|normali[sz]ed|defaulted|stored|saved|changed|converted|turned|guessed|dropped|ignored|rounded)\b/i;

/** Nobody picks the value: "set by the app: `photo` after a scan, otherwise `hand`". */
export const GIVEN_BY_PROGRAM = /^\W{0,3}(?:(?:is|always|only)\s)?(?:set|sent|given|filled(?: in)?|chosen|added|derived|determined) (?:automatically )?by (?:the |our )?(?:mobile |web |kiosk |client )?(?:app|client|program|page|script|front[- ]?end|browser|device|firmware|scanner)\b(?!['’])/i;

export const CHECK_WORD = /\bCHECKs?\b|\bCheckConstraint\b|\bconstraint\b[^.;]{0,40}\b(?:to|allows|permits|admits|lists|in) (?:only )?[`'"(]|\benum [`"']?\w+[`"']? (?:in|of) (?:postgres\w*|mysql|the database)\b|\bPostgres enum\b|\bcheck(?= ?\(| in\b| [a-z_]\w{0,40} in ?\(| constraint| between| -?\d{1,3} ?(?:-|–|—|to\b|\.\.|…)| ?[<>]=?)|\bnull,? check\b|\b(?:native|pg|postgres(?:ql)?|database|db|sql|prisma|mysql) enums?\b|\benum (?:types?|columns?)\b|\bENUM\b|\bpgEnum\b|\b\w{1,30}Enum\(|\b(?:[sS]ecurity|[vV]alidation|[fF]irestore|[sS]tore|[dD]atabase|[sS]chema)(?: [vV]alidation| [sS]ecurity)? [rR]ules? (?:\w+ ){0,1}(?:tests?|checks?|allows?|validates?|requires?|lists?|permits?|names?|holds?|limits?|repeats?|mirrors?|enforces?|accepts? only)\b|\b[tT]he [rR]ules (?:also |themselves )?(?:tests?|checks?|allows?|requires?|lists?|permits?|holds?|repeats?|mirrors?|enforces?|accepts?) (?:[\w."'`]+ ){0,4}?(?:in \[|[<>]=|lists?\b|sets?\b|values\b)|\bvalidator\b[^.;]{0,30}\b(?:same|this|that) (?:enum|list|set)\b|\bvalidator\b[^.;]{0,30}\b(?:collection|schema)\b|\benum[`"']? (?:lists? )?(?:in|of) (?:those|these|the|its|their|each|every) (?:[\w'’]+ )?validators?\b|\bvalues?\b[^.;]{0,30}\b(?:refused|rejected|stopped|blocked|turned away) (?:\w+ )?by the (?:database|store|collection|(?:schema )?validator)s?\b|\$jsonSchema\b|\b(?:checked|enforced|validated|repeated|mirrored) (?:again |also )?(?:by|in) (?:a |the )?(?:(?:[sS]ecurity|[vV]alidation|[fF]irestore|[sS]tore|[dD]atabase) )?[rR]ules?\b|\bmaps to `?\w+\.\w+|\b[a-z]\w*\.[A-Za-z]\w*[`"]? enum [`"']?\w+[`"']?,/;
/** A rule of the store lists the values of a field: `request.resource.data.status in ['open', 'done']`, `data.stars in [1, 2, 3]`. */
export const RULE_LISTS = /\b(\w+) in \[\s?['"\d]/g;
/** What tells such rules from other code. */
export const STORE_RULE = /\brules?\b|\ballow (?:read|write|create|update)\b|request\.resource|\bvalidat(?:or|ion)\b/i;
export const NO_CHECK = /\b(?:no|without(?: a)?|lacks? a|missing) (?:DB |database )?(?:CHECK|constraint|enum)\b|\b(?:CHECK|constraint)\b[^.;]{0,16}\b(?:later|tbd|todo|missing|none|not yet|to be added)\b/i;
/** Lists that an outside standard keeps: no CHECK is asked of them. */
export const OUTSIDE_LIST = /\bISO (?:country |currency |language )?codes?\b|\btime ?zones?\b|\btz\b|\bcurrenc(?:y|ies)\b|\bIANA\b|\bISO[ -]?\d{3,4}\b|\bcountr(?:y|ies)\b/i;
/** Beside a control: who keeps such a list, or that it is the whole of it: "the IANA time zones", "all currencies", `Intl.supportedValuesOf`. */
export const OUTSIDE_STANDARD = /\b(?:IANA|Olson|CLDR|BCP ?47|tz ?(?:database|data|db)|zone ?info|supportedValuesOf|IATA|ICAO)\b|\b(?:all|every|the world['’]s|the official)\s(?:(?:the|known|official|existing|valid)\s)?(?:(?:time ?zones?|currenc(?:y|ies)|countr(?:y|ies))\b(?!\s(?:we|that we|of ours|our|in which we)\b)|ISO\b)/i;
/** A picker without a list of what it offers: of a column of numbers it tells no set. */
export const BARE_PICKER = /^(?:picker|chooser)s?\b/i;
/** A scale of ratings. */
export const SCALE_NAME = /^(?:stars?|ratings?|scores?|mood|nps|satisfaction|severity|confidence|difficulty|effort|pain|energy)$/;
export const SCALE = /\b[01]\s?(?:-|–|—|to|through|\.\.)\s?(?:[3-7]|10)\b|\bbetween [01] and (?:[3-7]|10)\b|\b(?:one|zero) (?:to|through) (?:three|four|five|six|seven|ten)\b|\bbelow [01] (?:or|and) above (?:[3-7]|10)\b/i;

/** Fields of a body that are no input of a person. */
export const MACHINE_FIELD = /^(?:id|ids|t|q|token|page|limit|cursor|per_page|sort|order|filters|search|query|from|to|file|files|image|images|photo|photos|audio|video|data|payload|body|event|events|items?|lines?|entries|rows|records|results|answers|metadata|meta|locale|lang|tz|timestamp|ts|version|cohort|variant|arm|source|fields|changes|updates|patch|values|attributes|attrs|params|form|form_data|messages?|prompt|question|questions|history|content|url|password|code|otp|pin|count|total|website|honeypot|captcha|consent_token|ok|chunk_count|size|filename|file_name|content_type|mime_type|hash|checksum|amount|amount_cents|price_id|success_url|cancel_url|return_url|redirect_url|redirect_to|force|dry_run|confirm|confirmed)$/;
export const MACHINE_PART = /(?:^|_)(?:image|photo|picture|file|audio|video|upload|avatar|object|blob|storage|media)_(?:paths?|urls?|uri|ref)$|(?:^|_)(?:ids?|uuid|token|secret|signature|key|keys|nonce|captcha|turnstile|hash|hmac|otp|password|cursor|session|webhook|idempotency|sdp|at)$|^(?:idempotency|turnstile|recaptcha|hcaptcha|captcha|stripe|twilio|utm|client|device|push|request|trace|correlation|run|job)_|^dry_run$/;

/** Words before the name of a field that say what its line is about: "Enum contract for soil", "Closed set of sizes". */
export const CONTRACT_FOR = /^\W*(?:enums?|closed sets?|choices?|allowed values|values|options|validation|controls?)(?: (?:contract|validation|guard|field|input|values?|check|rule))? (?:for|of) (?:the )?/i;
/** What is offered are the rows of a table, whose name follows. */
export const FILLED_FROM = /\b(?:options?|values?|entries|choices|items|rows|names|lists?|select|drop-?down|picker)\b[^.;]{0,20}\b(?:come|comes|coming|loaded|read|taken|filled|fed|populated|drawn|fetched|generated)\b[^.;]{0,12}\b(?:from|by|with) (?:the )?(?=[`"']?(\w+))|\b(?:select|drop-?down|picker|chooser|menu|pick ?list)\s(?:from|over) (?:the )?(?:(?:list|table|rows|names) of (?:the |all |our )?)?(?=[`"']?([a-z]\w{2,40}s)[`"']?(?!\w|\s?[,/|]|\s(?:or|and)\b))/i;
/** … or those of somebody: "select, filled with the resident's flats". */
export const FILLED_WITH_THINGS_OF = /\b(?:filled|fed|populated|loaded)\s(?:with|from|by)\s(?:(?:the|all|their|our|his|her|own)\s){0,2}(?:[a-z]{3,16}['’]s?\s)?(?:own\s)?([a-z]{3,20}s)\b/i;
/** Names of columns that say little on their own. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(['name', 'title', 'type', 'status', 'state', 'date', 'day', 'kind', 'code', 'note', 'text', 'body', 'label', 'value', 'number', 'description', 'url', 'at', 'on', 'key', 'cent', 'pence', 'min', 'minute', 'hour', 'e164', 'json', 'path', 'count', 'size', 'amount', 'time', 'total', 'is', 'has', 'no', 'level', 'enabled', 'flag', 'address', 'ref', 'link', 'sec', 'second', 'data', 'free', 'short', 'new', 'optional', 'short', 'full', 'choice', 'preference']);
/** Units behind the name of a column. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(['cent', 'pence', 'ore', 'eur', 'usd', 'gbp', 'chf', 'minor', 'g', 'kg', 'm', 'mm', 'cm', 'km', 'ml', 'l', 'min', 'minute', 'hour', 'day', 's', 'sec', 'second', 'ms', 'pct', 'percent', 'c', 'at', 'on']);
/** Columns that the system fills in. */
export const INTERNAL_COLUMN = /(?:^|_)(?:id|ids|uid|uuid|token|hash|key|secret|slug|version|created|updated|deleted|inserted|modified|status|state|role|kind|type|embedding|search|vector|position|sort|rank|count|total|sent|done|failed|error|attempts?|checked|paid|processed|source|external|stripe|provider|trace|session|ip|agent|locale|tz|path|url|uri|file|filename|mime|bytes|checksum|storage|bucket|blob|thumbnail)(?:_|$)|_at$|At$|Id$/i;
/** Names of fields that only tell a kind, with the columns that fit: name and type. */
export const KIND_OF_FIELD: readonly { readonly word: string; readonly columns: RegExp }[] = [
  { word: 'date', columns: /\bdate\b|DateField|_on\b/i },
  { word: 'day', columns: /\bdate\b|DateField|_on\b/i },
  { word: 'time', columns: /\btime\b|TimeField|timestamp/i },
  { word: 'name', columns: /^\w*name\b/i },
  { word: 'text', columns: /\b(?:text|varchar|string)\b|TextField|CharField/i },
  { word: 'description', columns: /\b(?:text|varchar|string)\b|TextField/i },
  { word: 'amount', columns: /(?:cents|pence|_ore|amount|price|_minor)\b|numeric|decimal|money/i },
];
/** Words of one meaning, by how names spell it: "year of birth" is `born_year`. */
export const ONE_MEANING: ReadonlyMap<string, string> = new Map([
  ...['born', 'birthday', 'birthdate', 'birthyear', 'dob'].map((word) => [word, 'birth'] as const),
  ...['picture', 'photograph', 'pic'].map((word) => [word, 'photo'] as const),
  ...['telephone', 'tel', 'mobile', 'cellphone'].map((word) => [word, 'phone'] as const),
  ...['postcode', 'zipcode', 'zip'].map((word) => [word, 'postal'] as const),
  ...['colour', 'color'].map((word) => [word, 'color'] as const),
  ...['organisation', 'organization'].map((word) => [word, 'organization'] as const),
  ...['favourite', 'favorite'].map((word) => [word, 'favorite'] as const),
  // Abbreviations that columns are called by.
  ['lang', 'language'], ['qty', 'quantity'], ['addr', 'address'], ['desc', 'description'], ['descr', 'description'], ['dept', 'department'], ['lvl', 'level'], ['freq', 'frequency'], ['pref', 'preferred'], ['msg', 'message'],
  ['amt', 'amount'], ['acct', 'account'], ['dur', 'duration'], ['loc', 'location'], ['cmt', 'comment'], ['avail', 'availability'], ['wt', 'weight'], ['vol', 'volume'], ['num', 'number'], ['nr', 'number'], ['lat', 'latitude'], ['lng', 'longitude'],
  ['ref', 'reference'], ['spec', 'specification'], ['subj', 'subject'], ['mgr', 'manager'], ['appt', 'appointment'], ['org', 'organization'], ['pct', 'percent'],
  ['licence', 'license'], ['surname', 'lastname'], ['child', 'kid'], ['children', 'kid'],
]);
/** What people may be in a group of others. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(['reader', 'editor', 'viewer', 'writer', 'commenter', 'contributor', 'member', 'guest', 'admin', 'administrator', 'owner', 'manager', 'moderator', 'maintainer', 'author', 'reviewer']);
/** Words of a permission that people give: `mail_ok`, "consent to mails". */
export const CONSENT_WORDS: ReadonlySet<string> = new Set(['ok', 'opt', 'optin', 'consent', 'consented', 'consents', 'agree', 'agreed', 'accept', 'accepted', 'allow', 'allowed', 'may', 'permission', 'wants', 'want', 'subscribed', 'subscribe', 'receive', 'enabled', 'granted']);
export const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'in', 'on', 'at', 'to', 'and', 'or', 'with', 'your', 'their', 'its', 'his', 'her', 'our', 'optional', 'optionally', 'plus', 'new', 'it', 'is', 'free', 'short', 'one', 'each', 'any', 's', 'by', 'per']);
export const CONTROL_WORDS: ReadonlySet<string> = new Set(['picker', 'slider', 'toggle', 'button', 'field', 'box', 'select', 'dropdown', 'checkbox', 'radio', 'input', 'textarea', 'swatch', 'control', 'stepper', 'selector', 'switch', 'group']);

/** Sections and labels that list inputs with their columns. */
export const INPUT_SECTION = anyOf(['inputs', 'input', 'user inputs', 'user input', 'form fields', 'forms', 'inputs to columns', 'inputs and columns', 'input mapping', 'enums', 'enum', 'enumerations', 'enum validation', 'enum contract', 'enum inputs', 'columns']);

/** The name of a type where a body belongs: `CreatePermitDto`. */
export const TYPE_OF_BODY = /^[A-Z]\w*(?:Dto|DTO|Input|Request|Payload|Body|Schema|Form|In|Params|Command|Model)$/;
/** What is refused is a body that does not fit: "`400` on DTO validation errors". */
export const WHOLE_BODY = /\b(?:dto|schema|body|form|input|request|payload|class-validator|zod|pydantic|joi)[ -](?:validation|errors?|check)|\bvalidation (?:errors?|failures?|fails)\b|\b(?:invalid|malformed) (?:body|input|dto|payload|form)\b/i;

/** A body that is not let through: "a body that does not validate", "whatever fails validation", "invalid bodies". */
export const BODY_THAT_FAILS = /\b(?:bod(?:y|ies)|requests?|input|payloads?|forms?|data|whatever|what|anything|everything)\b[^.;:]{0,30}?\b(?:(?:do(?:es)? not|do(?:es)?n['’]t|cannot|can['’]t|can not|could not|couldn['’]t|won['’]t|will not|fails? to) (?:validate|pass|parse|fit|match|conform|accept|decode|deseriali[sz]e)\b|(?:zod|joi|valibot|yup|typebox|ajv|pydantic|arktype|superstruct|vine|marshmallow|schemas?|validators?|parser|serializer|changeset) (?:rejects?|refuses?|throws? on|turns? (?:down|away)|complains? about)\b|(?:fails?|breaks?|violates?) [^.;:]{0,20}?\b(?:validation|validators?|checks?|schema|model|rules|dto|contract)\b|(?:is|are) (?:not valid\b|invalid\b))|\b(?:invalid|malformed) (?:bod(?:y|ies)|requests?|input|payloads?|forms?)\b|\bvalidation (?:errors?|failures?)\b|\bfail(?:s|ed|ing)? validation\b/i;

/** A value that a model gives is none that people chose: "if the model returns something outside the six codes". */
export const GIVEN_BY_MODEL = /\b(?:models?|llms?|gpt\w*|claude|gemini|classifier|ai|ocr)\b[^.;,]{0,30}\b(?:returns?|answers?|gives?|outputs?|produces?|says|replies|picks?|invents?)\b/i;

/** What is refused is a value outside of a set, whichever field it is for. */
export const ANY_OTHER_VALUE = /\b(?:any|every|another|other|unknown|unlisted|invalid|unexpected|different|foreign)(?: other)? (?:values?|choices?|options?|strings?|enum values?)\b|\banything else\b|\bvalues? (?:outside|not (?:in|on|listed)|that (?:is|are) not)\b/i;
