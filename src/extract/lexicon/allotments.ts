/** A window of time as a list of figures names it once for all of them: "per hour", "an hour", "/h", "per user and day", "hourly". */
export const ALLOTMENT_WINDOW =
  /(?:\/\s?|\b(?:per|an?|each|every|in (?:any|one|an?)|within an?|pro)\s)(?:[a-z]{2,14}(?:\s(?:and|per|each|a|an|every)\s|\s?\/\s?))?(?:rolling\s|calendar\s|clock\s|single\s|full\s)?(?:\d{1,3}\s)?(?:seconds?|sec|minutes?|min|hours?|hr|days?|weeks?|months?|[smhd](?![\w-]))(?![\w-])|\b(?:hourly|daily|weekly|monthly)\b/gi;
/** Who is counted, beside the window: "per user", "and per account", "each caller". */
export const ALLOTMENT_HOLDER = /(?:\/\s?|\b(?:and\s)?(?:per|for each|for every|by)\s)(?:signed-in\s)?(?:users?|members?|accounts?|callers?|clients?|customers?|persons?|people|ips?|ip address|address|devices?|tenants?|teams?|workspaces?|org\w*|keys?|sessions?|seats?|visitors?)\b/gi;
/** Amounts, in figures or as words; none is a status, a length of time, money, a size or part of a name; "one" and "two" rather count routes. */
export const ALLOTTED =
  /(?<![\w.$€£#:/-]|\d\s)(?!(?:40[1349]|422|429|50[0234])\b)(?:\d{1,6}|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred)(?:\s?(?:×|x|times)(?!\w))?(?![\w%$€£:.-]*[\w%$€£])(?!\s?(?:%|s|ms|sec|secs|seconds?|min|mins|minutes?|h|hours?|days?|weeks?|months?|mb|kb|gb|bytes?|tokens?|characters?|chars|words|percent|cents?|euros?|dollars?|usd|eur)\b)/gi;
/** What parts one thing of such a list, with its amount, from the next. */
export const AMOUNT_JOINT = /[,;]|\s(?:and|or|plus|und)\s|\s[+&·|]\s/gi;
/** What parts a thing from its amount, or from words that are none of it. */
export const AMOUNT_CUT = /[:()]|\s[–—-]\s/g;
/** Words around a thing that do not tell which it is. */
export const AMOUNT_FILLER =
  /\b(?:for|of|to|at|on|in|with|is|are|be|it|its|the|an?|may|can|could|gets?|has|have|makes?|asks?|we|allows?|allowed|grants?|given|up|only|most|max(?:imum)?|no|more|than|limit\w*|rates?|capped|caps?|each|every|users?|members?|accounts?|callers?|clients?|customers?|person|people|somebody|anyone|whoever|all|another|times|calls?|requests?|runs?|others?|after|within|until|waits?|waiting|ends?|ended|stops?|stopped|aborts?|aborted|cut|off|time-?outs?|deadlines?|bounds?|model|ai|while|but|then)\b/gi;
