/** A batch repair and what shows that it ends (docs/judgement.md, backfill-termination). */

/** A batch repair, by the name of its path or its title. */
export const REPAIR_NAME =
  /(?:^|[/_.\s-])(?:(?:back|re)-?fill(?:s|ing)?|repair(?:ing)?|(?<=[-_])repairs|repairs(?=[-_]\w)|fix(?:es|ing)?|re-?tag|re-?classif(?:y|ies)|re-?summari[sz]e|re-?compute|re-?calculat\w*|re-?process|re-?index|re-?embed\w*|re-?score|re-?categori[sz]e|re-?geocode|re-?parse|re-?normali[sz]e|normali[sz]e|enrich(?:ment)?|fill|heal|(?:fill|fix|geocode|complete|enrich|compute|add|resolve)[-_]?missing|[a-z]+[-_]missing)(?=$|[/_.\s-])/i;

/** A refill may as well be what somebody orders: its words have to tell of a repair. */
export const NAMED_AFTER_REFILLS = /(?:^|[/_.\s-])re-?fills?(?=$|[/_.\s-])/i;

/** Words that say that a job completes what rows lack. */
export const REPAIR_WORDS =
  /\bback-?fills?\b|\bback-?filling\b|\b(?:repairs?|fixes|fills? (?:in|out|up)?|completes?|enrich\w*|re-?classif\w+|re-?tags?|re-?computes?|re-?summari[sz]es?|normali[sz]es?|re-?embeds?|geocodes?|re-?runs?)\b(?:[^.;]|\.(?=\w)){0,60}\b(?:missing|null|empty|unset|without|that (?:lack|have no|miss)|which (?:lack|have no)|old|existing|imported|historic\w*|legacy|where|with none|with no|for those)\b|\b(?:gives?|assigns?|adds?|writes?|creates?|computes?|generates?|sets?|finds?|classif(?:y|ies)|categori[sz]es?|labels?|translates?|transcribes?|summari[sz]es?|embeds?|converts?|resolves?)\b(?:[^.;]|\.(?=\w)){0,60}\b(?:that|which) (?:still )?(?:(?:have|has) (?:none|no|not yet)|lacks?|miss|misses)\b|\b(?:looks? up|derives?|determines?|computes?|calculates?|renders?|generates?|creates?|adds?|sets?|writes?|finds?|detects?|transcodes?|hashes)\b[^.;]{0,24}\bmissing\b|\b(?:looks? up|derives?|determines?|computes?|calculates?|renders?|generates?|adds?|gives?)\b[^.;]{0,40}\b(?:without (?:an?|one|any|it)|(?:has|have) none|where (?:it|that|the \w+|they|one|\w+) (?:is|are|lacks?|misses)\s?(?:null|missing|empty|absent|nil)?)\b|\bfills?\b(?:[^.;]|\.\w){0,60}\b(?:lacking|nil|blank)\b|\brepairs?\s[`"']?\w+\.\w+|\bstill (?:lacks?|missing|without)\b|\bIS NULL\b|_?_?isnull ?= ?True|\b={2,3} ?null\b/i;

/** Repeated until the condition finds nothing more. */
export const LOOPS =
  /\b(?:until|till) there (?:are|is) (?:none|nothing|no more)\b|\b(?:until|till|while|as long as)\b[^.;]{0,50}\b(?:no (?:more )?(?:\w+ )?(?:rows?|records?|documents?|items?|transactions?|photos?|entries|products|users|[a-z]+s)\b|none\b|nothing\b|empty\b|zero\b|0\b|are left|is left|remain\w*|exists?|come back|run out|finished|done|all (?:of them|rows|records))|\b(?:runs?|loops?|repeats?|continues?|goes on) until\b|\bexists\(\)|\b(?:ends?|stops?|finish(?:es)?|is (?:done|over|finished)|exits?|breaks?)\b[^.;]{0,20}\b(?:when|once|as soon as)\b[^.;]{0,50}\b(?:empty|nothing|none|zero|no (?:more )?(?:\w+ )?(?:rows?|records?|documents?|[a-z]+s)\b)/i;

/** A listing of one command that starts a job: its name. */
export const STARTS_JOB = /^\s*(?:\$ |> )?(?:bundle exec )?(?:(?:bin\/)?(?:rails|rake)|php artisan|php bin\/console|python3? manage\.py|flask|mix|(?:npm|pnpm|yarn|bun)(?: run)?|make|just|invoke|dotnet run --|node|npx tsx|tsx|python3?|ruby|go run|deno run)\s((?:[\w.-]+\/){0,3}[a-z][\w:.-]*)(?:[ \t][^\n]{0,80})?\s*$/;

/** A listing of a program opens with the path of its file: the name of the program. */
export const NAMES_FILE = /^\s*(?:\/\/|#|--|\/\*)\s?(?:[\w.-]+\/){0,5}([a-z][\w-]*)\.(?:ts|js|mjs|py|rb|go|php|sh|sql|exs?|kts?|cs|rs)\b[^\n]{0,40}(?:\n|$)/;

/** A cursor that goes one way. */
export const FORWARD_CURSOR =
  /\b(?:cursor|last_?id|after_?id|afterId|lastId|keyset|bookmark|offset|watermark|checkpoint|position|ids?)\b[^.;]{0,60}\b(?:only (?:ever )?(?:goes|moves|grows|rises|advances|increases|climbs|counts)|monoton\w+|strictly|increas\w+|always (?:moves|advances|grows|goes)|never (?:moves|goes|steps|comes|returns|looks) back\w*|moves? (?:on|forward|past|ahead)|forward|advanc\w+|goes up|grows|rises)\b|\b(?:advanc\w+|moves?|increas\w+|monoton\w+|forward[- ]only)\b[^.;]{0,30}\bcursor\b|\b[\w."]*\bid["`]?\s*>\s*(?:[$:@?%{]?\s?[\w({]|\?["'])|\bin (?:ascending )?[`"']?(?:id|key|primary key)[`"']? order\b|\bin (?:the )?order of (?:the |their )?[`"']?(?:\w+\.)?(?:id|_id|primary key|key)\b|\b(?:by|in|on) (?:ascending|increasing|rising) (?:order of )?[`"']?(?:\w+\.)?(?:\w*_?(?:id|no|number|key|seq)|primary key|created_at)\b|\bkeyset(?: pagination)? (?:on|by|over|with|using|through|along)\b|\([\w.]+, ?[\w., ]+\)\s?>\s?\(|\bwalks?\b[^;]{0,40}\b(?:upwards?|ascending|in order|in id order|once)\b|\bby (?:ascending )?id\b[^.;]{0,20}\bascending\b|\bkeyset cursor\b|\b(?:after|above|beyond|past|behind|(?:greater|higher|larger|bigger) than|from) the (?:last|highest|largest|greatest|biggest|previous) (?:processed |seen |handled )?[`"']?(?:(?:\w{0,30}_)?(?:id|key)|row|cursor|record)\b|\b_?id[`"']? (?:is |are )?(?:greater|higher|larger|bigger) than that of the (?:last|highest|previous)\b|\b(?:walks?|pages?|goes) (?:\w+ ){0,4}(?:by|on|through) `?(?:\w+\.)?(?:id|_id|created_at)\b/i;

/** Built anew as a whole, which says nothing of rows that lack something. */
export const REBUILT_NAME = /(?:^|[/_.\s-])re-?(?:index|embed\w*|compute|calculat\w*|score|process)(?=$|[/_.\s-])/i;

/** What becomes of a row that cannot be processed. */
export const SETS_ASIDE =
  /\b(?:skip(?:s|ped|ping)?|(?<!\b(?:the|a|its|saved|last|low|high|shelf|stored|kept)\s)mark(?:s|ed)?|flag(?:s|ged)?|tagged|stamped|given the (?:mark|flag|state|status)|filtered out|left alone|pass(?:es|ed) (?:it|them|these|those|\w+s) by|pass(?:es|ed) over|tombston\w+|quarantin\w+|dead[- ]?letter\w*|park(?:s|ed)?|exclud\w+|left out|set aside|(?:not|never|no longer) (?:be |been )?(?:picked|selected|tried|re-?selected|re-?tried|processed|taken|chosen|fetched|read|visited|considered|looked at|found|come round|come back|turn up|offered|seen)(?: up)?(?: by (?:the |any |a )?\w+)? (?:again|twice|a second time|any ?more)|no longer (?:matches|selected|picked)|(?:does|do|will|would)(?: not|n['’]t| never) (?:come|turn) (?:back|up|round)|drops? out of|(?:is|are|falls?|stays?|goes|gets?) (?:thereby |then |thus |hence |so |afterwards |from then on )?out of (?:the |any |its |every )?(?:later |next |further )?(?:selections?|quer(?:y|ies)|batch(?:es)?|results?|runs?|running|working set|set|where clause|scope|rotation)|isn['’]t (?:picked|selected) again|aren['’]t (?:picked|selected) again|logged and left|whether or not)\b|\b(?:gets?|is given|are given|receives?)\s[`"']?\w+\s?=\s?['"]\w+['"]|\b(?:gets?|sets?|is given|are given|receives?|is set to|becomes?|stored? as|writes?)\b[^.;]{0,40}(?:_(?:failed|skipped|skip|error|attempts?|unresolvable|status|state|at|unresolved|unknown|missing|invalid|unmatched|done|tried|checked|ignored|flag|reason)\b|(?:Skipped|Failed|Error|Unresolvable)\w*|['"`](?:un\w+able|failed|skipped|unknown|invalid|n\/a|none|error|poison)['"`]|sentinel|-1\b)|(?:\b(?:as|to|into|becomes?|gets?|state|status)\W{1,4}|[=:'"`]\s?)un(?:resolvable|processable|classifiable|parsable|parseable|readable|summarisable|summarizable|fixable|matched)\b|\b(?:gets?|sets?|receives?|given|with)\b[^.;]{0,24}\bun[a-z]{3,16}able\w*[`"']?\s?=\s?\S|\bSET \w*(?:un\w+able|skip|skipped|failed|bad|broken|dead|invalid|error|ignore|ignored)\w* = (?:true|TRUE|1|'[^']*'|now\(\))|\b(?:skip|skipped|failed|failure|unknown|bad|broken|dead|\w+(?:Skip|Failed|Bad|Broken|Dead|Unknown|Skipped|Error|Invalid))\s?:\s?(?:true|True|1|new Date\(\)|'\w+'|"\w+")|\b(?:attempts?|retries|tries) ?(?:<|>=|≥|count)|\bafter (?:three|3|five|5|n) (?:attempts|tries|failures)\b|(?:_(?:failed|skipped|skip|error|unresolvable|unresolved|invalid|unmatched|tried|checked|ignored|reason)|(?:Skipped|Failed|Error|Unresolvable))[`"']?\s(?:is|are|gets?)\s(?:set|filled|written|stamped|noted|stored|true)\b|\b(?:is|are) left (?:to|for) (?:the )?(?:[\w'’-]+ ){0,2}(?:team|list|people|support|staff|hand|review)\b/i;

/** Rows that another one has locked are passed over for the moment. */
export const SKIPS_LOCKED = /\bSKIP LOCKED\b|\bskip_locked\s?[=:]\s?\w+|\bskipLocked\b|\bof_skip_locked\b|\bREADPAST\b/gi;
/** Rows that are passed over though nothing is wrong with them: another one works on them, or they are done. */
export const OTHER_ROWS =
  /\b(?:un)?locked\b|\blocks?\b|\b(?:held|taken|claimed|in use|owned|worked on) (?:by|in) (?:an?other|a (?:second|parallel|concurrent)|other|some other)\b|\b(?:an?other|a second|a parallel|a concurrent|other|some other) (?:transactions?|workers?|process(?:es)?|runs?|jobs?|instances?|sessions?|connections?|batch(?:es)?|threads?|writers?)\b|\balready (?:ha(?:s|ve|d)|done|filled|set|there|present|complete|converted|computed|hashed|geocoded|up to date|in place)\b|\b(?:soft-?deleted|archived|inactive|opted out|too (?:young|new|recent|fresh)|newer than|younger than|not yet due|test (?:rows|accounts|users))\b/i;

/** Where a job stands in its rows, by whatever name: what it moves on from. */
export const POSITION =
  /\bcursors?\b|\bpositions?\b|\bcheckpoint\b|\bbookmark\b|\b(?:high-?)?water-?mark\b|\b(?:saved|stored|kept|persisted|last|low|high|resume) (?:mark|marker|note|point|pointer|place)\b|\bthe (?:mark|marker|note|pointer)\b|\bpointer\b|\bprogress\b|\bkeyset\b|\blast_?(?:id|seen|key|seq|no)\b|\bafter_?id\b|\b(?:last|highest|previous|next|greatest|largest)\s(?:[\w'-]+\s){0,2}(?:ids?|keys?|numbers?|seq\w*|one|row)\b|\bids?\b|\bprimary keys?\b|\bLastEvaluatedKey\b|\b\w+_(?:id|no|number|key|seq)\b|\bcreated_at\b|\bresum(?:es|ing|ed)\b/i;
/** … and that it goes one way. */
export const ONE_WAY =
  /\balways (?:bigger|greater|larger|higher|later|beyond|above)\b|\b(?:go|goes|move|moves) (?:only )?(?:forwards?|ahead|up),? (?:and )?(?:never|not)\b|\bnever (?:goes? |moves? |comes? )?back(?:wards?)?\b|\bmonoton\w+\b|\bstrictly (?:increas\w+|ascending|rising|growing|upwards?|forwards?)\b|\b(?:only|solely|exclusively) (?:ever )?(?:be )?(?:goes|go|moves?|moved|grows?|rises?|raised|advances?|advanced|increases?|increased|climbs?|counts?|set)?\s?(?:up|upwards?|forwards?|ahead|higher)\b|\b(?:only|can only|may only) (?:ever )?(?:grow|grows|rise|rises|raised|increase|increases|increased|advance|advances|advanced|climb|climbs)\b|\b(?:grows|rises|advances|increases|raised|forwards?|upwards?) only\b|\b(?:rises?|grows?|goes up|moves? up|climbs?|increases?|advances?)\s(?:but|and)\s(?:\w+\s)?(?:not|never|cannot)\b|\b(?:never|not|nor|cannot|can['’]t|n['’]t)\s(?:be |ever |is |it )?(?:put back|lowered|lowers?|decreas\w+|reduced?|reset|set back|turned back|rewound|rewinds?|falls?|drops?|goes? (?:back|down)|moves? (?:back|down)|steps? back|jumps? back|runs? back|backwards?|return\w*|shrinks?)\b|\bno (?:rewind\w*|going back|way back|step back|backwards|reset)\b|\bnothing (?:lowers|resets|moves|sets|puts|turns) (?:it|them)\b|\b(?:forward[- ]only|one[- ]way|append-only)\b|\b(?:works?|walks?|goes|runs|counts|pages?|moves?|scans?|climbs?)\s(?:\w+\s){0,3}(?:upwards?|forwards?|ascending)\b|\bnur (?:vorwärts|aufwärts|nach oben)\b|\bsteigt nur\b|\bnie(?:mals)? zurück\w*\b|\b(?:uniquement|seulement) (?:vers l['’]avant|en avant|croissant)\b|\b(?:solo|únicamente) (?:avanza|hacia adelante|crece)\b/i;
/** Pages by a key that ascends, and goes on from where the last page ended. */
export const RESUMES_BEHIND =
  /\b(?:next|following)\s\d+\s[\w ]{1,30}\s(?:above|after|behind|beyond|past|higher than|greater than)\s(?:it|that|this|the)\b|\bstarts? where the (?:former|last|previous) (?:one |run )?(?:stopped|ended|left off)\b|\bascending\b[^;]{0,80}\b(?:after|behind|beyond|from) the (?:last|previous|saved|highest|stored|kept)\b|\bordered by (?:the )?(?:(?:document|record|row|primary) )?[`"']?(?:\w+\.)?(?:id|key)s?\b[^;]{0,60}\b(?:after|behind|beyond|from) the last\b|\bstartAfter[`"']? the last\b|\b(?:starting|beginning|continuing|resuming|continues?|resumes?|goes on|carries on|picks up|starts) (?:each \w+ )?(?:after|behind|beyond) (?:the|its|that) (?:last|highest|previous|saved)?\b|\b(?:exceeds?|(?:is |are )?(?:greater|larger|higher|bigger|more|later) than|(?:is |are )?(?:above|beyond|behind|past))\s(?:the |that |its |our )?(?:saved |stored |last |previous |highest |kept )?(?:cursor|checkpoint|mark|marker|position|pointer|bookmark|watermark|one|id|key)\b|\blast\b[^.;]{0,40}\b(?:id|key|row|record|number)\b[^.;]{0,40}\b(?:goes|carries|continues?|resumes?|picks up|starts)\s(?:on\s|up\s|again\s)?(?:from|at|behind|after)\s(?:there|it|that)\b|\bfind_in_batches\b|\bfind_each\b|\bin_batches\b|\bchunkById\b|\blazyById\b|\beachById\b|\bLastEvaluatedKey\b|\bExclusiveStartKey\b|\bstartAfter\(|\b\w+__gt\s?=\s?\w|\bcursor:\s?\{|\bgt\(\w[\w.]*,\s?\w|\bgt:\s?\w*(?:last|cursor|after)\w*|\b[\w."]+\s?>\s?(?:[:$@%{?]{1,2}\s?)?(?:cur\w*|last\w*|after\w*|mark\w*|pos\w*|checkpoint\w*|prev\w*|seen\w*|s\b|\d\b)/i;
/** It begins anew, so that rows come round again. */
export const STARTS_ANEW =
  /\border by (?:random|rand|newid)\s?\(|\b(?:starts?|begins?|goes|runs?|comes?|jumps?|is set|falls?|resets?|reset)\s(?:\w+\s){0,3}(?:anew|over|again|back)?\s?(?:from|at|to) (?:zero|0|the (?:start|beginning|top|first \w+)|scratch)\b|\b(?:starts?|starting|begins?|beginning|goes back|returns?)\s(?:again\s|each time\s|every time\s|always\s|anew\s|over\s)?(?:with|at|to|from) the (?:first|oldest|lowest|smallest|newest) (?:one |row |record |id |ids |key |number |of them |of those )?(?:that|which|without|whose|with no|still|lacking|where|in the table)\b|\bwraps? (?:round|around)\b|\b(?:there is|has|with|uses?|keeps?) no (?:cursor|checkpoint|position|bookmark|progress)\b|\bwithout (?:a |any )?(?:cursor|checkpoint|position|bookmark)\b|\btakes? the first \d+\b[^.;]{0,30}\bagain\b|\bORDER BY random\(\)/i;
/** … or does not. */
export const NOT_ANEW = /(?:\b(?:never|not|no|nor|nothing|cannot|without)|n['’]t)\b[^.;,]{0,24}$/i;

/** Before them: what the position is, of which they then tell the first value: "`$last` is the last id of the pass before and starts at 0". */
export const FIRST_VALUE = /\b(?:is|are|holds|keeps|remembers|=)\s(?:the\s)?(?:last|highest|largest|greatest|previous)\s(?:\w+\s)?[`"']?(?:\w*id|keys?|numbers?|row|one)\b(?![^.;]{0,80}\b(?:each|every|again|anew|forgotten|dropped|reset)\b)[^.;]{0,60}$/i;

/** A row that cannot be done. */
export const ROW_FAILS =
  /\bno [a-z]+\s?(?:→|->|=>)|\b(?:cannot|can['’]t|could not|couldn['’]t|fails?|failed|failing|failures?|throws?|raises?|errors?|refus\w+|reject\w+|no (?:match|result|place|answer|\w+ (?:found|fits|matches|applies))|without (?:an?|any) \w+|unknown|un\w+able|does not (?:know|have|exist|resolve|parse)|do not (?:resolve|parse|match)|gives? no|yields? no(?:thing)?|has no|have no|returns? no(?:thing)?|resolves? to nothing|(?:finds?|tells?|says?|gives?|yields?|shows?|reveals?) (?:us |it |one |you )?nothing|nothing (?:follows|comes out|can be (?:told|read|derived|made out))|un(?:decided|clear|recogni[sz]ed|resolved|matched|identified)|not found|removed|invalid|bad|broken|corrupt\w*|poison\w*|dead|empty)\b/i;
/** A value or a place is given to it. */
export const VALUE_GIVEN =
  /\b(?:sets?|is set|are set|stamped|written|writes?|saved|stored|recorded|records?|noted|marked|gets?|given|becomes?|put|puts|goes|moved|entered|kept|=)\b[^.;]{0,60}(?:['"“][\w/ .-]{1,30}['"”]|=\s?(?:true|1)\b|\b\w*(?:_skips?|_skipped|_failures?|_failed|_errors?|_err|_rejects?|_dead|_bad|_unresolved|dead_?letters?|quarantine\w*|poison\w*|skip_?list|skiplist)\b)|→\s[`"']?\w+\s?=\s?\S|→\s[^.;\n]{0,50}["“'`](?:unknown|none|n\/a|other|un\w{3,16}|failed|skipped|invalid|missing)["”'`]|\b\w*(?:error|failed|skipped)[`"']? gets the (?:message|reason|error)\b/i;
/** It is tried again for ever. */
export const TRIED_FOR_EVER =
  /\b(?:comes?|turns?|shows?|is|are) (?:up |back |round )?(?:again )?(?:(?:on|in|at|with) )?(?:the next|every|each) (?:night|run|day|pass|round|batch|time)\b|\b(?:comes?|turns?) (?:up|back|round) again\b|\b(?:tried|attempted|processed|fetched|picked(?: up)?|retried|runs?|run|repeated|begins? with it)\b[^.;]{0,30}\b(?:again|until it (?:goes|works|succeeds|passes)|(?:on|in|by|at|with) the next (?:run|night|pass|round|batch))\b|\b(?:the )?next (?:one|run|batch|pass) (?:begins|starts|continues) with (?:it|them|that)\b/i;
/** Only perhaps. */
export const PERHAPS = /\b(?:could|may|might|can|should|perhaps|maybe|possibly|optionally|probably|ideally)\s(?:\w+\s){0,2}(?:be\s)?$/i;
/** … though not in what tells which row it is: "a label from which no code can be derived". */
export const NOTHING_CAN = /\b(?:which|that|no|nothing|none|whose)\b[\w\s]{0,20}\b(?:can|could)\s(?:\w+\s){0,2}(?:be\s)?$/i;
/** In a program the branch for what goes wrong changes the row. */
export const ASIDE_IN_CODE =
  /\b(?:set|mark|flag|skip|save|record|store|note|put|add)\w*(?:Err|Error|Fail|Failed|Failure|Skip|Skipped|Dead|Bad|Unresolvable|Unknown|Poison)\w*\(|\b(?:or|else|rescue|except|catch|unless|if not|if !)\b[^\n]{0,80}(?:\n[^\n]{0,120}){0,2}(?:\bupdate\w*!?\s?[("\w]|\.\w+ = |\bset \w+\s?=)/i;

/** Rows are taken so many at a time. */
export const BATCHES = /(?:\b|_)batch\w*\b|\b\d+ (?:rows|records|at a (?:time|go)|a (?:time|batch|go|run)|[a-z]+s? (?:at a (?:time|go)|a (?:time|batch|go|run)))\b|\bLIMIT\b|\bcursor\b|\bpages?\b|\bIS NULL\b|\bisnull\b|\b== ?null\b|\buntil\b|\b(?:an?|one|two|five|ten) (?:dozen|hundred|thousand) (?:rows |records |[a-z]+s )?(?:at a time|a time|each time|per run|a run|a go)\b|\b(?:read|reads|fetch|fetches|takes?|picks?) (?:the next |any )?\d+ [a-z]+s\b/i;
/** Words that tell which rows a job is for. */
export const LACKING = /\bwithout\b|\bmissing\b|\black(?:s|ing)?\b|\bhave no(?:ne)?\b/i;
/** Nobody calls it: a schedule, a script. */
export const BY_ITSELF = /\b(?:scheduled|scheduler|cron|nightly|jobs?|script|worker|task|at night|every night)\b/i;
/** A title that is the name of a job: "fill-durations", "Job dry-weight", `Batch job "phones"`. */
export const JOB_TITLE = /^(?:\d+(?:\.\d+)*\.?\s)?(?:(?:[Tt]he\s)?(?:[Nn]ightly |[Bb]atch |[Mm]aintenance |[Bb]ackground |[Cc]ron )?(?:[Jj]ob|[Tt]ask|[Ss]cript):?\s["“`']?([a-z][a-z0-9]*(?:[-_:][a-z0-9]+){0,5})["”`']?|([a-z][a-z0-9]*(?:[-_:][a-z0-9]+){1,5}))\W*$/;
/** Behind the name of a program: it is run. */
export const STARTED_BY = /^\W{0,3}(?:\([^)]{0,60}\)\s)?(?:(?:is|gets) (?:started|run|called|launched|executed)|runs?|(?:walks|goes|works) (?:over|through)|fills?|repairs?)\b/i;
/** Before the name of a job: what it is. */
export const NAMED_AS_JOB = /\b(?:jobs?|tasks?|scripts?|workers?|commands?|cron(?:job)?|routine|repairs?|backfills?)\W{1,3}$/i;
/** … and behind it. */
export const BEHIND_A_JOB = /^\W{0,2}\s(?:\w+ )?(?:jobs?|tasks?|scripts?|workers?|commands?|cron(?:job)?|routine|repair|backfill)\b(?! (?:queue|pool|table))/i;
/** A heading or a column over names of jobs. */
export const JOBS_HEADING = /\b(?:jobs?|workers?|cron(?:s|jobs?)?|scheduled|schedules?|background|batch(?:es)?|tasks?|scripts?|commands?|repairs?|backfills?|maintenance)\b/i;
/** The definition of a function in a program. */
export const DEFINES = /\b(?:function|def|func|fn|class|async(?! (?:function|def|fn|func)\b)|const|let|sub|void|task|procedure|fun)\s\*?(?:\([^)\n]{0,40}\)\s)?:?["']?(\w{3,50})/g;
/** Rows that lack a value: "whose `fabric` is empty", "invoices w/o `vat_rate`", "the missing `clone_code`". */
export const LACKS_VALUE =
  /\b(?:whose|where|with|when)\s(?:the\s)?[`"']?[\w.]+[`"']?\s(?:is |are |= ?|still )*(?:null|nil|none|empty|missing|blank|unset|unknown|absent|not (?:set|filled|known|there))\b|\bwith(?: an?)? (?:empty|blank|null|missing)\b|\b(?:without|w\/o|lack(?:s|ed|ing)?|having no|ha(?:s|ve) no(?:ne)?|with no|that miss|still miss|ha(?:s|ve)n['’]t)\s?(?:an?\s|any\s|the\s|its\s|their\s|yet\s)?[`"']?\w|\bha(?:s|ve) none\b|\bmissing\s[`"']?\w|[`"']?\b\w+[`"']? IS (?:NULL|EMPTY)\b|\bisNull\(|\b={2,3}\s?null\b|\b\w+:\s?(?:null|nil|None)\b|__isnull\s?=\s?True\b|\b(?:ohne|fehlende[nrs]?|sans|manquante?s?|sin|faltantes?)\s[`"']?\w/i;
/** … of a queue: what was not yet sent or done. */
export const QUEUE_OF_WORK = /\b\w*(?:_at|_on|sent|mailed|notified|processed|published|synced|delivered)[`"']?\s(?:is |= ?)?(?:null|nil|empty|not set)\b/i;
/** A column is filled, for rows lack it: "fills `bottles.region`". */
export const FILLS_COLUMN = /\b(?:fills?|completes?|populates?)\s(?:(?:in|up|out)\s)?(?:the\s)?[`"']?\w{1,40}\.\w{2,40}/i;
/** The value is found and given. */
export const COMPLETES = /\b(?:fills?|filling|completes?|sets?|writes?|saves?|stores?|stamps?|assigns?|derives?|computes?|calculates?|guess(?:es)?|detects?|determines?|classif(?:y|ies)|match(?:es)?|looks? (?:it |them |each |one |the \w+ )*up|asks?|adds?|gives?|interpolates?|estimates?|resolves?|generates?|renders?|hash(?:es)?|geocodes?|enrich(?:es)?|translates?|summari[sz]es?|embeds?|extracts?|infers?|updates?|tags?|labels?|transcribes?|converts?|repairs?|draws?|paints?|measures?|scores?|rates?|cuts?)\b|\bUPDATE \w|\bupdate\w*\(|\bsave\w*\(|\bergänzt\b|\bfüllt\b|\bcomplète\b|\bremplit\b|\brellena\b|\bcompleta\b/i;
/** Its work is another. */
export const SENDS_OR_REMOVES = /\b(?:sends?|mails?|e-?mails?|notif(?:y|ies)|reminds?|reminders?|deletes?|removes?|purges?|expires?|charges?|bills?|invites?|alerts?|prunes?|archives?|re-?queues?|enqueues?)\b/i;
/** "500 vines per run", "100 per round", "200 per batch", "in lots of 1000", "any 50 segments" */
export const SO_MANY = /\b\d[\d ,.]*(?:\s[a-z]+)?\s(?:per|a|each|every|at a)\s(?:run|round|night|pass|batch|go|call|time|tick|page|loop|iteration)\b|\b(?:lots|batch(?:es)?|chunks|slices|portions|blocks|groups|packets|sets|pages) of (?:up to )?\d|\b(?:fetch(?:es)?|reads?|takes?|picks?|loads?|selects?|gets?|grabs?)\s(?:any |the |up to |at most |next |first |the next |the first )*\d+\b|\b(?:limit|take|LIMIT|batchSize|batch_size)\W{1,3}\d+/i;
/** A heading over what is checked before the work is done. */
export const CHECKS_HEADING = /\b(?:accept\w*|criteria|checks?|checklist|definition of done|gate|termination|requirements?|must)\b/i;
/** A criterion that speaks of a job and its rows. */
export const SPEAKS_OF_RUNS = /\b(?:jobs?|runs?|batch(?:es)?|walked|rows?|passes|cursor|read|selected|picked|ascending|resum\w+)\b/i;

/** A loop of a program that runs until something ends it, up to the end of its line. */
export const OPENS_LOOP = /^([ \t]*)(?:\}\s)?(?:while\b|loop\b|do\s?\{|for ?\(;|for \{|until\b|repeat\b)[^\n]*$/gm;
/** A name that tells the place at which a program stands in its rows … */
export const POSITION_NAME = /^\$?(?:last|cur|after|pos|checkpoint|mark|seen|prev|since|offset|watermark|high|resume)\w*$/i;
/** … and its first value: `last = 0`, `let cursor = null;` */
export const SET_TO_START = /^([ \t]*)(?:(?:let|var|const|my)\s)?(\$?\w{2,40})(?:: ?\w+)?\s?:?=\s?(?:-?[01]|None|null|nil|undefined|""|\x27\x27|["\x27]0["\x27]|uuid\.Nil|0L)\s?;?[ \t]*(?:(?:#|\/\/|--)[^\n]*)?$/gm;
