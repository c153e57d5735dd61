/*
 * The four questions told in plain prose, as two things that meet in a sentence or in one and the next: a belief and what follows where it
 * is wrong, a lesser design and what it would cost, the one thing that all stands on and what stops with it.
 */

/** What all of a design does to the one thing that carries it. */
const CARRIED = String.raw`(?:stands?|hangs?|rests?|hinges?|depends?|relies|rely|leans?|turns?|runs? through|goes through|passes through|flows through)`;
const ALL_OF_IT = String.raw`(?:it all|all(?: of (?:it|this|that))?|everything(?: (?:else|here))?|the (?:whole|entire)(?: \w+)?|(?:every|each) \w+|all (?:the )?\w+|nothing (?:works|runs|goes|happens|moves))`;
const SINGLE = String.raw`(?:one|a single|the one|the same|a lone|only one|just one|that one|this one)`;
/** "It all stands on one printer", "every order goes through a single queue", "there is only one gateway". */
export const STANDS_ON_ONE = new RegExp(String.raw`\b${ALL_OF_IT}\b[^.;:]{0,24}\b${CARRIED}(?: (?:up)?on| by| from| in)? ${SINGLE}\b|\bthere is (?:only|just|but) one\b|\bnothing (?:works|runs|goes|happens|moves|is \w+) without\b`, 'i');
const HURTS = '(?:hurts?|stings?|worry|worries|scares?|frightens?|troubles?|concerns?|bothers?|pains?)';
const GIVES = String.raw`(?:breaks?|fails?|goes|go|gives? (?:way|in|out)|cracks?|snaps?|falls? (?:over|apart)|collapses?|dies|die|tears?|goes (?:wrong|down)|quits?|(?:lets?|letting) (?:us|me|everybody|all) down)`;
const SOONEST = String.raw`(?:first|soonest|earliest|most (?:easily|often|readily|likely)|before (?:anything|everything|all) else|sooner than (?:anything|the rest))`;
/** The part that gives way before others: "the gateway is where it breaks first", "what would hurt us most is the modem". */
export const GIVES_WAY_FIRST = new RegExp(
  String.raw`\bif (?:(?:one|any|some|there is one) ?(?:thing|piece|part|component|point)|anything)(?: that)?\b[^.;:?,]{0,20}\b${GIVES}[^.;:?,]{0,16},? (?:it|that|this) (?:is|will be|would be)\b|\b(?:where|what|which|that|part|piece|thing|point|one|place|spot|bit)\b[^.;:?]{0,30}\b${GIVES}\b[^.;:?]{0,16}\b${SOONEST}\b|\bfirst (?:thing |part |piece )?(?:to|that will|that would) ${GIVES}\b|\b(?:would |will )?(?:${HURTS}) (?:us |me |them |the \w+ )?(?:the )?most\b|\b(?:our|the|its|my) (?:soft|sore|weak|tender|blind) (?:spot|point|side|link)\b`,
  'i',
);

/** What becomes of the whole when that one thing fails. */
export const IF_IT_FAILS = /\b(?:if|when|whenever|once|should|as soon as|without) (?:it|that|this|the \w+|one|they)\b[^.;]{0,40}\S[,:] \S/i;

/** Who believes, and what of: that something is so, or what people will do. */
export const BELIEVES = new RegExp(
  String.raw`\b(?:we|i|the (?:whole )?(?:design|plan|scheme|system|team|idea|concept|product|project|thing|whole))(?:['’](?:re|m)| are| am| is)? (?:\w+ )?(?:assum(?:e|es|ing)|suppos(?:e|es|ing)|presum(?:e|es|ing)|premis(?:e|es)|reckon(?:s|ing)?|believ(?:e|es|ing)|tak(?:e|es|ing) (?:it )?(?:for granted|as given|as read|that)|trust(?:s|ing)? that|bet(?:s|ting)? (?:on|that)|gambl(?:e|es|ing) on|expect(?:s|ing)?|guess(?:es|ing)?|hop(?:e|es|ing)|think|(?:count|rely|relies|depend|bank|build|builds)(?:s|ing)? (?:up)?on(?: the fact that| (?:our |the )?\w+ (?:being|having|knowing|wanting|doing|\w+ing)\b))|\b(?:our|my|the|a|one) (?:\w+ )?(?:assumption|hypothesis|premise|belief|guess|bet|expectation|supposition|hunch|notion|idea|conviction|presumption)\b[^.;:]{0,16}\b(?:is|was|that|being)\b|\bit is (?:assumed|taken for granted|supposed|presumed|expected|believed) that\b|\b(?:all|everything|the whole \w+|this) (?:only )?(?:rests|hinges|stands|depends|works) (?:on the (?:assumption|idea|belief)|only if|as long as)\b`,
  'i',
);
const WRONG = String.raw`(?:wrong|false|untrue|mistaken|otherwise|different|an? (?:mistake|error|illusion)|not (?:so|true|the case)|too (?:optimistic|rosy|high|low)|naive|unfounded)`;
const IT = String.raw`(?:it|this|that|they|these|those|he|she|we|people|one|the \w+|\w+s)`;
/** What follows where a belief is wrong: "should they not, …", "were it otherwise, …", "if that is wrong …". */
export const IF_WRONG = new RegExp(
  String.raw`\b(?:if|when|where|once|in case|suppose) (?:not\b|${IT}(?: \w+)? ?(?:(?:do|does|did|are|is|were|was|will|have|has|can|could|should)(?: not|n['’]t)|cannot|(?:is|are|was|were|be|proves?|proved|turns? out|turned out)(?: to be)? ${WRONG}|fails?|stop))|\bshould (?:${IT}|the (?:\w+ ){1,6}\w+)(?: that [^.;,]{4,60}?)? (?:not\b|prove|turn out|fail|be ${WRONG})|\bwere (?:${IT}) ${WRONG}|\botherwise[,:]?\s|\bor else\b|\b(?:may|might|could|can) (?:well |easily |also )?(?:be|prove|turn out(?: to be)?) ${WRONG}|\bif (?:we|i)(?:['’](?:re|m)| are| am) (?:wrong|mistaken)\b|\bif (?:they|it|he|she|people|this|that|somebody) (?:do|does|did),`,
  'i',
);
/** A belief and its failure in one breath: "should the idea that people pay prove to be a mistake". */
export const BELIEF_PROVED_WRONG = new RegExp(String.raw`\b(?:if|should|were|when|suppose) (?:the|our|my|this|that) (?:\w+ )?(?:assumption|hypothesis|premise|belief|guess|bet|expectation|supposition|hunch|notion|idea|conviction)\b[^.;]{0,80}\b(?:prove|proves|proved|turn|turns|turned|be|is|was|were)\b[^.;]{0,12}\b${WRONG}`, 'i');

const COULD = String.raw`(?:could|would|might|can) (?:also |just |simply |well |equally |even |all |\w+ly )*`;
/** Things with which people make do: on paper, on the phone, in an office program, with what is there already. */
const HUMBLE = String.raw`(?:paper|notebooks?|note ?pads?|pencils?|chalk\w*|white ?boards?|black ?boards?|notice ?boards?|pin ?boards?|phone (?:line|calls?|list|chain)|telephones?|(?:spread)?sheets?|excel|google (?:forms?|sheets?|docs?|drive)|airtable|notion|trello|mailing lists?|e?-?mail (?:list|address|folder|inbox|thread)|shared (?:\w+ )?(?:inbox|mailbox|folder|calendar|sheet|document|drive|album)|(?:whatsapp|signal|telegram|chat) group|cron ?jobs?|(?:shell |bash |python |single |small |one |nightly )+scripts?|(?:static|single) (?:html )?(?:page|site|file)s?|text files?|csv(?: files?)?|(?:memory|sd) cards?|usb sticks?|by hand|manually|(?:a |one )(?:student|clerk|person|volunteer|intern|mate)|one (?:process|program|binary|server|table|file|script|machine|container)|a monolith|sqlite|off[- ]the[- ]shelf|ready[- ]made|no[- ]code|(?:an?|the) existing \w+|(?:list|sheet|box|card|book|drawer)s? (?:on|at|in|beside) (?:the|a) \w+)`;
const DOES = String.raw`(?:do(?:ne)?|have done|suffice|be enough|serve|work|replace|be replaced|hang|hung|send|sent|keep|kept|use|used|make do|get by|live with|get away|manage|write|written|put|begin|start|started|run|print|printed|let|collect|ask|asked|call|called|save|saved|spare|spared|build|built|take|taken|give|given|go|gone|buy|bought|rent)`;
/**
 * A lesser design in the conditional, what one could have done instead of all this; or one that is called less outright: "it would have
 * been less work to …", "half the code".
 */
export const LESSER_DESIGN = new RegExp(
  String.raw`\b${COULD}(?:have |be )?(?:${DOES})\b[^.;]{0,80}\b${HUMBLE}(?!\w)|(?<!\w)${HUMBLE}(?!\w)[^.;]{0,40}\b${COULD}(?:have |be )?(?:${DOES}|enough|simpler|cheaper|less)\b|\b${COULD}(?:have )?(?:been |be )?(?:far |much |a lot |even |no )?(?:less (?:work|code|to \w+|machinery|effort|trouble)|cheaper|easier|simpler|quicker|plainer|half the \w+)\b[^.;:]{0,12}\b(?:to|if|with|without|than)\b|\binstead of all (?:this|that)\b|\b(?:do|doing|done|go|going|get along|manage|live) without (?:any |the |a |an )?\w+|\bwithout any of this\b`,
  'i',
);
/** What a lesser design would cost, or why it was not taken. */
export const COSTS_SOMETHING = /\b(?:but|yet|however|though|although|except|only that|at the (?:price|cost|expense) of|the (?:price|catch|drawback|downside|trade-?off|snag|cost)|in (?:return|exchange)|would then|then (?:would|nobody|no one|two|all|every)|loses?|lost|lacks?|gives? up|nobody|no one|cannot|could not|can['’]t|would not|wouldn['’]t|too (?:slow|late|few|many|coarse|old)|rejected|not (?:taken|chosen|adopted)|decided against|turned down|because|since we|old(?:er)?|hours? late|days? late|instead we|wants?)\b/i;
/** The words announce what is added later, or a thing of the design itself. */
export const IS_ADDED = /\b(?:export|import|download|upload|print(?:ed|s)? out|attach\w*|also (?:be )?add\w*|later add\w*)\b/i;
