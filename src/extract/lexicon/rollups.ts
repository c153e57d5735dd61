/*
 * Words about totals, rollups and headline numbers: that something is added up, from which rows, by what, and whether it is money.
 */

/** A number is made of many rows. */
export const SUMS_UP = /\b(?:sums?|summed|summing|add(?:s|ed|ing)? (?:them |it |these |those )?up|added together|totals?|totall?ed|counts?|counted|aggregat(?:es?|ed|ing)|averages?|averaged|comput(?:es?|ed)|calculat(?:es?|ed)|(?<!\b(?:has|have|gets?|lacks?|without|no) (?:its |their |a |no |the )?(?:\w+ )?)figures?|percentages?|shares?(?! (?:an?|the|one|its|their|this|that)\b)|reckon(?:s|ed|ing)?|derived|extrapolated|worked out|accumulat(?:es?|ed|ing)|tall(?:y|ies|ied)|tots? up|totted up)\b|\b(?:the )?(?:length|size) of the (?:array|list|response|result|answer|page)\b|\bhow many (?:rows|items|entries|elements)\b|\bcomes? to(?=\W*$|\s[\d€$£])|\bamounts? to\b|\brunning total\b|\badds the [a-z]+ of\b|\btimes (?:the|its|their|a) [\w ]{0,30}?(?:price|rate|fee|cost|tariff)\b|\blen\(|\.length\b|\breduce\(|\b(?:is|are|gets?) reduced (?:over|from|out of|across|in)\b/i;

/** The rows that are summed are those of a list that is cut off. */
export const OF_A_CUT_LIST =
  /\b(?:from|over|of|out of|across|in|on) (?:the|that|its|this) (?:[a-z]+ )?(?:page|slice|batch|chunk) (?:(?:that|which) )?(?:(?:the|a|our|its) )?(?:handler|client|component|route|server|app|browser|screen|page|loader|it|we) (?:has |have |had )?(?:already |just )?(?:loaded|fetched|read|got|gets?|returned|received|holds?|shows?|loads?|has)\b|\b(?:from|over|of|in|on|across|using) (?:that|this|those|these|the|its|a) (?:same |limited |paged |paginated |returned |visible |loaded |fetched |displayed )?(?:slice|page(?!['’]s)|first page|preview|sample|visible (?:rows|list|items)|rows? (?:returned|shown|above|below|loaded|fetched|on screen)|rows(?=[\s.,;]|$)|list (?:has loaded|shown|above|below|returned|beneath)|(?:\w+ )?table (?:shown |below|beneath|above)|items? (?:shown|loaded|returned|listed))|\b(?:from|over|of|across|takes?|sums?|adds? up|reads?) (?:the |those |these |its |our |only the )?(?:same )?(?:top|latest|last|newest|first|most recent|recent|next)? ?(?:\d[\d,]*|ten|twenty|thirty|forty|fifty|hundred|one hundred|thousand) (?!days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|seconds?\b|quarters?\b|[a-z]+ (?:an?|per|each|every) (?:second|minute|hour|day|week|month)\b|(?:m?s|secs?|mins?|h|[kmg]b|bytes?|px|tokens?|words?|char(?:acter)?s?|euros?|dollars?|pence|cents?)\b|%|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|may\b)(?:[a-z]|[,.)])|\b(?:those|these) (?:\d+|ten|twenty|fifty|hundred)\b|\b(?:top|latest|newest|most recent|first) \d[\d,]*\b|(?:['’]s|\b(?:his|her|its|their|your|my)) last \d[\d,]* (?!days?\b|nights?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|quarters?\b|seasons?\b|%)[a-z]|\brows? (?:that |which )?(?:the|a|its) (?:table|list|page|screen|view|client|browser) (?:shows?|holds?|has|displays?|loads?|loaded)\b|\b(?:of|over|from|across) (?:the|all|those) [a-z]+s (?:(?:that|which) )?(?:it|they|the (?:page|browser|client|app|screen)) (?:has |have )?(?:already |just )?(?:loaded|fetched|got|received|shows?|holds?)\b|\b(?:page|browser|client|screen|table|component) (?:\w+ ){0,3}(?:through|over) its (?:own )?rows\b|\bfirst page\b|\b(?:loaded so far|on (?:the )?screen|currently (?:shown|loaded|visible|displayed)|(?:list|table|page) has loaded)\b|\b(?:the |those )(?:same )?(?:\d[\d,]*|ten|twenty|thirty|forty|fifty|sixty|hundred) (?:newest|latest|most recent|last|first)\b|\b(?:already|just) (?:loaded|fetched|downloaded|on (?:the )?screen|in (?:the )?(?:table|list|memory))\b|\b(?:sums?(?: up)?|adds? up|totals?|counts?|averages?|over|of|from) (?:the |all |those )?(?!totals?\b|sums?\b|figures?\b|numbers?\b|counts?\b|amounts?\b)[a-z]+s (?:visible|shown|displayed|loaded|listed) (?:in|on|by) (?:the|this|that|its) (?:table|list|page|screen|grid|view)\b|\bwhat (?:the|its|this|that) (?:table|list|page|screen|feed) (?:shows?|holds?|has|displays?|loads?|loaded)\b|\b(?:limit|take)\(\d+\)|\bLIMIT \d+|\b(?:paged|paginated|capped|limited) (?:list|query|rows|result|endpoint)\b|\b(?:same|list|page|paginated) (?:query|response|result) (?:as|of) the (?:list|table)\b|\bfrom (?:the )?(?:list|table) (?:query|endpoint|response)\b|\b(?:loads?|fetch(?:es)?|gets?|selects?|quer(?:y|ies)|pulls?|retrieves?) (?:the |only the )?(?:top |latest |last |newest |first |most recent |recent )?(?:\d[\d,]*|ten|twenty|fifty|hundred) (?=[a-z]+ (?:[a-z]+ ){0,4}and (?:then )?(?:sums?|adds?|totals?|counts?|averages?|reduces?) (?:them|it|those|these|up)\b)|\b(?:the|those|all) [a-z-]{3,20}s (?:that |which )?the (?:list|page|feed|search) (?:route |endpoint |call |request |query )?(?:has |have )?(?:just |already )?(?:returned|loaded|fetched|sent back|gave|gives|returns)\b/i;

/** Before a list: the figure stands beside it, and is not made of it. */
export const BESIDE_A_LIST = /\b(?:above|below|beside|besides|beneath|next to|(?:independent(?:ly)?|apart|separate(?:ly)?|regardless|aside)(?: (?:of|from))?|unlike|in addition to|together with)(?: (?:the|its|that|this|a|any|those|these))?(?: [a-z]+){0,2}(?: of)? ?$/i;

/** Behind a list: it is read apart from the figures. "The paged list is a query of its own", "… is never touched by the totals". */
export const READ_APART =
  /^[`"']?\s(?:(?:is|are|comes?|runs?|has|have|gets?|stands?|lives?)\s(?:by |as |from |in |on )?(?:an?(?:other)?\s|its\s|their\s)?(?:(?:entirely|quite|wholly)\s)?(?:separate|own|different|other|second|independent|apart|another)\b|[^.;,]{0,40}\b(?:is|are) (?:an? )?(?:separate|independent) (?:quer|read|call|request|statement)|(?:is|are|plays?|has|have|adds?|changes?|counts?|contributes?)\s(?:never|not|no|nothing)\b)/i;

/** What has just been given to somebody, who adds it up: "the 100 latest visits as CSV; Claude adds them up itself". */
export const SUMS_OBJECT =
  /\b(?:sums?(?: up)?|adds? up|totals?|counts?|averages?) (?:the|them|those|these|it)\b|\b(?:sums|adds|counts|totals|tots) (?:them|those|these|it|all of (?:them|it)) (?:all )?(?:up|together)\b|\b(?:models?|llm|ai|gpt[\w.-]*|gemini|claude|mistral|openai|chatgpt)\s(?:then |itself |simply |is (?:asked|told) to |has to |must |shall )?(?:adds?|sums?|totals?|counts?|computes?|calculates?|works? out|averages?|tots?)\b/i;

/** The rows that are summed are what a read of the API has returned: "over the loans that `GET /loans` returned", "from the listing of `getLoans`". */
export const OF_A_READ = /\b(?:from|over|of|out of|across|in|on) (?:(?:the|those|all|its|only) )*(?:[a-z]+ ){0,3}?(?:(?:that|which|what) )?[`"']?(?:(?:GET )?\/[\w/:{}[\].?=&-]+|(?:get|list|fetch|load|search)[A-Z]\w*)(?:\(\))?[`"']? (?:has |had |have )?(?:returns?|returned|gives?|gave|sends?|sent|delivers?|delivered|loads?|loaded|answers?|answered|shows?|showed|lists?|listed|fetched|yields?|yielded|hands? (?:back|out))\b|\b(?:from|over|of|out of|across) (?:(?:the|that|its) )?(?:[a-z]+ ){0,3}?(?:listings?|lists?|feeds?|pages?|responses?|answers?|results?) (?:of|from|in|by|behind) (?:the )?[`"']?(?:(?:GET )?\/[\w/:{}[\].-]+|(?:get|list|fetch|load|search)[A-Z]\w*)/i;

/** Rows that a sentence before has cut off: "the sum of those rows". */
export const OF_THOSE_ROWS = /\b(?:added up|summed|computed|calculated|counted|worked out|derived|totall?ed) (?:up )?(?:from|over|across|out of) (?:them|these|those)\b|\b(?:sums?(?: up)?|adds? up|totals?|counts?|averages?|is|are|of|from|multiplies) their (?!own\b)[`"']?\w+|\b(?:rows|items|list|results?|data|docs|records|entries|[a-z]+s)\.(?:reduce|forEach|sum)\b|\bsum\((?:r|x|p|t|rows|items)\b|\b(?:of|over|from|across|in|on) (?:those|these|that|this|the same|the returned|the) (?:[a-z]+ (?:in|of|on) (?:that|this|the) )?(?:rows|list|items|results?|slice|page|entries|records|documents)\b|\b(?:of|over|from|across|in|on) (?:that|this|the same) (?:table|feed|grid|view)\b/i;

/** "the sum of the bookings that came back": the rows of the read that was told right before, by their name. */
export const OF_WHAT_CAME_BACK = /\b(?:of|over|from|across) (?:all )?(?:the|those) ([a-z]{3,20}s) (?:that|which) (?:came back|come back|came in|arrived?|(?:were|are|it) (?:returned|loaded|fetched|delivered|received|got|given)|(?:the |its )?(?:page|client|app|browser|screen|list) (?:got|gets|received|has|holds|loaded|shows))\b/i;

/** Rows that a line of code adds up, by the name of the variable: `rows.reduce((sum, row) => sum + …`, `sum(row.cents for row in rows)`. */
export const SUMMED_IN_CODE = /\b(\w+)(?:\.(?:rows|data|items|docs|records))?(?:\.(?:map|filter)\([^\n]{0,60}?\))?\.reduce\((?=[^\n]{0,80}\+)|\bsum\([^\n]{0,60}?\bin (\w+)\)|\bsumBy\((\w+),|\b(\w+)\.(?:sum|sumOf|sumBy|Sum)\s?(?:\(|\{|do\b)|\$(\w+)->(?:sum|reduce)\(|\barray_sum\(array_column\(\$(\w+)|\bEnum\.(?:reduce|sum_by)\((\w+),|\b(\w+)\.stream\(\)[^\n;]{0,80}\.sum\(\)/;

/** The name that a listing gives to what follows. */
export const ASSIGNED = /(?<![\w.])(?:(?:const|let|var|val)\s)?(?:[{[]\s?(?:\w+:\s?)?)?(\w+)(?:\s?[}\]])?(?::\s?[\w<>[\], ]{1,40})?\s?:?=(?![=>])/g;

/** A query of code that gives no more than some rows. */
export const CUT_IN_CODE = /\b(?:LIMIT|limit)\s{1,3}(?:\d|\$|:\w|\?|%|@)|\.(?:limit|take|first|page)\(\s?[\w$:]|\b(?:take|limit):\s?\w|\.slice\(0,|\[:\d+\]|(?:->|\.)(?:limit|take|Take|Limit|paginate|simplePaginate|setMaxResults)\(\s?[\w$:]|\.range\(0,|\|> limit\(/;

/** A number that the database makes of all rows. */
export const DATABASE_AGGREGATE = /\$sum\b|\$group\b|(?<![\w.])_(?:sum|avg)\b|\b(?:prisma|drizzle|sequelize|typeorm|mongoose|django|orm)(?:['’]s)? (?:an? )?aggregat\w+|\b(?:summed|added up|counted|totall?ed|aggregated|computed|calculated|worked out|done) (?:up )?(?:by|in|inside) (?:the )?(?:postgres\w*|sql|mysql|sqlite|mongo\w*|database|db|firestore)\b|\b(?:SUM|COUNT|AVG|MIN|MAX) ?\(|\bGROUP BY\b|\b(?:database|sql|db) (?:aggregat\w+|sums?)\b|\b(?:aggregat\w+|sums?|counts?|totals?|computed|calculated|grouped|groups)\b(?:[^.;]|\.(?=\w)){0,50}\b(?:in (?:sql|the database|postgres)|over (?:all|the (?:whole|full|entire)|every|everything)|no limit|whole scope|full scope|full range)\b|\b(?:no LIMIT)\b|\b(?:groups? by|aggregates? (?:over|all|by))\b|\baggregate (?:quer(?:y|ies)|statements?|functions?)\b|\bwithout (?:a |any )?(?:`?LIMIT`?|cap)\b|\b(?:sql|postgres\w*|database|stored|plpgsql) (?:function|procedure|view)\b[^.;]{0,40}\b(?:sums?|adds? up|totals?|aggregat\w+|counts?)\b/i;

/** Money, or what money is claimed on. */
export const MONEY = /\b(?:revenue|earnings?|earned|spend|spent|spending|income|expenses?|gross|net|mrr|arr|gmv|turnover|sales|payouts?|fees?|invoiced|outstanding|refunds?|profit|savings|balance|amount|takings|net worth|donations|donated|raised|euros?|dollars|francs|kroner|dues|commissions?|royalties|tips|deposits|premiums|rents?|wages|salary|debts?|owed|money (?:in|out|earned|spent)|budget)\b|(?<=[a-z])(?:Minor|Cents|Pence|Amount|Eur|Usd|Gbp)\b|_minor\b|(?:_|\b)(?:cents|pence|amount|total_amount|usd|eur|gbp)\b|[€$£]\s?\d/i;

/** Paths that alone say that a figure of money is read. */
export const MONEY_PATH = /(?:^|[/_-])(?:earnings|income|revenue|turnover|takings|spending|balance|net-?worth|profit|cash-?flow|expenditure)$/i;

/** The figure is kept as such, or another's: nothing is added up to show it. */
export const KEPT_FIGURE = /\bbalance_\w+|\w\.balance\b|\b(?:stored|column|ledger account|cached|from (?:Stripe|PayPal|Plaid|the (?:bank|provider|chain|wallet)))\b/i;

/** A query of code that adds up or groups rows in the database. */
export const AGGREGATE_IN_CODE = /\$sum\b|\$group\b|\b_sum\b|\bSUM ?\(|\bAVG ?\(|\bGROUP BY\b|\bgroup by\b|\b(?:select|SELECT)\b[^;]{0,200}\bsum ?\(|\b(?:func|fn)\.(?:sum|avg)\(|\bSum\(["'F]|\.(?:sum|avg)\(\{|(?:->|\.)sum\(["':]|\.aggregate\(\[|\bselectRaw\(["'][^"']{0,40}sum\(/;

/** A loop of code over the rows of a variable … */
export const LOOPS_OVER = /\bfor\b[^\n]{0,40}?\b(?:of|in|range) \(?\$?(\w+)|\bforeach \(?\$(\w+) as\b|\b(\w+)\.(?:forEach|each)\b/g;
/** … that adds each to a sum. */
export const ADDS_TO = /\b(?:total|sum|count|spent|earned|amount|balance|revenue)\w*(?:\[[^\]\n]{1,40}\])?\s?\+=/i;

/** A screen shows a figure of money: its name is in a group. */
export const HEADLINE_OF_MONEY =
  /["“]([^"”]{3,40})["”] (?:is|shows?|gives?|displays?|states?|tells?)\b[^.;]{0,50}\b(?:amount|sum|total|euros?|dollars?|pounds?|figure)\b|\b(?:shown|shows?|displays?|displayed|prints?|headlines?|tiles?)\b[^.;]{0,40}?\b(net worth|(?:total|overall|gross|net) (?:revenue|spend(?:ing)?|sales|earnings|income|expenses|costs?|savings|balance|value)|turnover|takings|(?:amount|money|sum)s? (?:(?:that|which) )?(?:(?:is|are|was|were|will be|has been|have been|to be) )?(?:raised|saved|earned|spent|owed|paid(?: out)?|due|collected|received|donated)|(?:revenue|earnings|income|spending) (?:of|this|per) (?:the |a )?(?:day|week|month|quarter|year|season))\b/i;
/** Words on where a figure comes from. */
export const TELLS_HOW = /\b(?:computed|calculated|added up|summed|sums?|aggregat\w+|quer(?:y|ies)|endpoint|api|mock(?:ed|s)?|cached|stored|column)\b|\b(?:SUM|COUNT) ?\(|\/[a-z][\w-]*\/|\bfrom (?:the |all |every )?`/i;

/** Work in batches on what rows lack: what it computes is shown to nobody as a figure. */
export const BATCH_WORK = /\bIS NULL\b|\b(?:until|as long as|while) (?:there (?:are|is)|none|no|nothing|some|any)\b|\b(?:batch\w*|again)\b[^.;]{0,20}\b(?:\d+|until)\b/i;
/** Made anew for each row, as against added up. */
export const MADE_ANEW = /^(?:comput|calculat|deriv)/i;
