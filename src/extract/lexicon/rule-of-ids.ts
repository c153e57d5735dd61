/*
 * How a document says once for all endpoints which column equals the id of a URL, and which of them go another way.
 */

const CARRIER = String.raw`(?:urls?|uris?|paths?|routes?|addresses|deep links?|endpoints?)`;
const VALUE = String.raw`(?:ids?|identifiers?|uuids?|ulids?|guids?|keys?|numbers?|params?|parameters?|segments?|parts?|placeholders?|variables?|[:{<\[]_?id[}>\]]?(?:[\x60"']?(?:,| or| and|, or|, and) [\x60"']?[:{<\[]\w{1,30}[}>\]]?){0,4})`;
const ONE_OR_ALL = String.raw`(?:the|an?|any|every|each|all|its|their|our|whatever|whichever)`;

/** "an `:id` in a path", "an `:id` or `:orderId` in a path", "path ids", "whatever id a URL carries", "`:id` always …": all ids at once. */
export const IDS_OF_URLS = new RegExp(
  [
    String.raw`(?<![\w/])${VALUE}[\x60"')]{0,2} (?:(?:that |which )?(?:stands?|comes?|is|are|appears?|found|given|carried|named) )?(?:in|of|from|inside|within|on|out of) (?:${ONE_OR_ALL} )?(?:(?:request|api|request['’]s|page['’]s) )?[\x60"']?${CARRIER}\b`,
    String.raw`\b(?:url|uri|path|route)(?:['’]s)?[ -](?:ids?|identifiers?|params?|parameters?|keys?|segments?|variables?)\b`,
    String.raw`\b(?:all|every|each|any|whatever|whichever|which) (?:ids?|identifiers?|keys?|numbers?|parameters?) (?:that )?(?:the|an?|any|each) ${CARRIER} (?:carries|has|holds|contains|names|brings|ends)\b`,
    String.raw`\b${CARRIER} (?:that |which )?(?:carry|carries|contains?|holds?|has|have|takes?|with) (?:an? |the |its |their )?[\x60"']?(?:ids?|identifiers?|keys?|:id|\{id\})(?!\w)`,
    String.raw`(?<![\w/])[:{<\[]_?id[}>\]]?[\x60"')]{0,2} (?:is |are )?(?:always|everywhere|throughout|never anything but)\b`,
    String.raw`\b(?:in|by) (?:its|their|the) (?:url|path|route)\b`,
  ].join('|'),
  'i',
);

/** Which column it is, whatever the table. */
export const KEY_OF_TABLE = /\bprimary keys?\b|\bPK\b|\bWHERE\s+(?:\w+\.)?_?id\s*=|(?<![\w.:{<])[`"'](?:_?id|uuid)[`"'](?= (?:column|field|of|in)\b|[.,;)]|\s*$)|\b(?:column|key|field) (?:named |called )?[`"'](?:_?id|uuid)[`"']|\b(?:own|its|the|that) [`"']?(?:_?id|uuid)[`"']? (?:column|field)\b|\bby (?:its |the |their )?[`"'](?:_?id|uuid)[`"']|\bcolumn of (?:that|the same) name\b|\bcolumn (?:that is )?(?:called|named) (?:the same|like it|so)\b/i;

/** What is done with the one and the other. */
export const COMPARED_WITH =
  /\bcompar(?:ed?|es|ing)\b|\bmatch(?:es|ed)?\b|\bequals?\b|\bequated\b|\bstands? for\b|\blook(?:ed|s)?[ -]?ups?\b|\bfound\b|\bfinds?\b|\bfetch(?:es|ed)?\b|\breads?\b|\bload(?:s|ed)?\b|\bselect(?:s|ed)?\b|\bresolv(?:es?|ed)\b|\bquer(?:y|ies|ied)\b|\bchecked against\b|\bnames?\b|\bdenotes?\b|\bmeans?\b|\brefers? to\b|\bidentif(?:y|ies)\b|\btaken as\b|\bused as\b|\bWHERE\b|(?:\bis|\bare|=) (?:always |simply |just |everywhere |nothing (?:but|other than) )?(?:the |its |their |a |that )?(?:value of )?(?:[`"'](?:_?id|uuid)|primary|PK\b|column|key)/i;

/** Some of them go another way; what follows says which. */
export const EXCEPTED = /\bexcept(?:ions?|ing|ed)?\b|\bapart from\b|\bother than\b|\bbut not\b|\b(?:do(?:es)?|is|are) not (?:hold|apply|so|true|the case)\b|\b(?:do|does)n['’]t (?:hold|apply)\b|\b(?:is|are|work|works) different(?:ly)?\b|\bonly\b[^.;]{0,40}\b(?:differs?|differently|otherwise|another way)\b|\bunlike\b|\b(?:goes|go|takes?) another way\b/i;
/** … and none does. */
export const NONE_EXCEPTED = /\b(?:no|without|any|nor an?) exceptions?\b|\bnothing (?:is )?excepted\b|\bnot (?:an? |the )?exceptions?\b/i;

/** "All three `:id` routes above": the routes with an id as a group. */
export const ROUTES_WITH_IDS = /\b(?:all|both|every|each|any|the)(?: of)?(?: the| these| those)?(?: (?:two|three|four|five|six|seven|eight|\d{1,2}))? (?:[`"']?[:{<[]_?id[}>\]]?[`"']? (?:routes?|endpoints?|paths?|handlers?|urls?)|(?:routes?|endpoints?|paths?|handlers?|urls?) (?:with|that (?:carry|have|take)) (?:an? |the )?[`"']?[:{<[]?_?id[}>\]]?)|\b(?:all|both|every|each)(?: of)?(?: the| these| those)?(?: (?:two|three|four|five|six|\d{1,2}))? (?:routes?|endpoints?|paths?|handlers?)(?: above| below| here)\b/i;
/** … are said to take one way. */
export const GO_THROUGH = /\b(?:go(?:es)?|run|pass|work) (?:through|via|by)\b|\b(?:use|uses|call|calls|share|shares|rely on|relies on|read|reads|load|loads|fetch|fetches|look(?:s)? up|select|selects|find|finds)\b/i;
/** They stand near. */
export const OF_THIS_PLACE = /\b(?:above|below|here|of this (?:controller|section|module|file|table|router)|in this (?:controller|section|module|file|table|router))\b/i;
/** The id is compared in a call or a query: `findOneBy({ id, ownerId })`, `.eq('id', id)`, `WHERE id = $1`, "by `id`". */
export const ID_COMPARED = /\b(?:find|get|load|fetch|select|query|first|one)\w*\(\s?\{[^{}]{0,80}?(?<![\w.])_?id(?:\s?[,:}]|\s)|\bwhere:?\s?\{[^{}]{0,80}?(?<![\w.])_?id\b|\.(?:eq|where|filter|filter_by)\(\s?[`"']?_?id\b|\bWHERE\s+(?:\w+\.)?_?id\s=|\bby (?:its |the |their )?[`"']_?id[`"']|[`"]\w+\._?id[`"]?\s?=|\.get\(_?id\)/i;

/** "Comments, votes and the result all find their motion by its primary key": routes by the last words of their paths, before a verb of reading. */
export const NAMES_THEN_READ = /(?:^|[:.;]\s)\W{0,3}((?:(?:the\s)?[`"']?[a-z][a-z-]{2,24}[`"']?(?:,\s(?:and\s)?|\sand\s|\s&\s|\s\/\s)){1,7}(?:the\s)?[`"']?[a-z][a-z-]{2,24}[`"']?)\s(?:(?:all|both|each|always|likewise)\s)?(?:resolve|look up|find|load|fetch|select|read|take|identify)s?\b/i;

const PATH = String.raw`[\x60"']?(\/[\w{}<>[\]:./*$…-]{2,80})[\x60"']?`;
const ROUTES = String.raw`(?:handlers?|routes?|end ?points?|paths?|urls?|requests?|calls?|operations?|actions?)`;
const BELOW = String.raw`(?:under|below|beneath|underneath|inside|within|behind|(?:starting|beginning|prefixed) (?:with|by)|that (?:starts?|begins?) with)`;
/** How a sentence names all routes below a path: "every `/drafts/{id}` handler", "everything under `/drafts/{id}`", "`/drafts/{id}` and all below it", "`/drafts/{id}/*`: …". */
export const ALL_BELOW = new RegExp(
  [
    String.raw`\b(?<!\bnot )(?:every|each|all|any) (?:of the |the )?${PATH} ${ROUTES}\b`,
    String.raw`\b(?<!\bof )the (?:routes|handlers|end ?points|paths|requests|calls|operations|actions) ${BELOW} ${PATH}`,
    String.raw`\b(?<!\bnot )(?:everything|anything|whatever|all|(?:every|each|all|any) (?:of )?(?:the )?${ROUTES}) (?:that |which )?(?:(?:hangs?|sits?|lives?|is|are|nested|mounted|comes?) ){0,2}${BELOW} ${PATH}`,
    String.raw`${PATH},? and (?:everything|anything|whatever|all|(?:every|each|all|any) (?:of )?(?:the )?${ROUTES}) (?:that |which )?(?:(?:hangs?|sits?|lives?|is|are|nested|mounted|comes?) ){0,2}(?:${BELOW}|on)\b`,
    String.raw`^\W{0,3}(?:(?:on|for|in|all of|all|any|all requests to|under|below|every|each|the) )?[\x60"']?(\/[\w{}<>[\]:./$-]{2,80}\/(?:\*{1,2}|…|\.{3}))`,
  ].join('|'),
  'i',
);
/** The sentence behind goes on about what was named: "It runs …", "That dependency does …", "The loader selects …". */
export const GOES_ON = /^\W{0,3}(?:it|this|that|they|these|there|the (?:dependency|middleware|loader|handler|function|guard|hook|plug|helper|filter|query|lookup|look-up)|`\w{3,40}(?:\(\))?`)\s/i;
