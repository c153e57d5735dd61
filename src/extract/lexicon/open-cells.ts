/*
 * How a cell about auth says in words of its own that nobody has to prove anything, and how one that sounds so names those who may call.
 */

const EVERYBODY = "(?:who(?:so)?ever(?! (?:is|has|holds|shows|sends|carries|presents|knows|bears|signed|owns))|all comers|the (?:whole |entire |wide )?(?:world|street|internet|general public)|pass(?:er|ers)-?by|strangers?|(?:any|every|each|all|the next|some) (?:(?:passing|random|unknown|chance) )?(?:visitors?|strangers?|passer-?by|callers?|persons?|people|humans?|internet users?|bots?))";
const CREDENTIAL = '(?:cookies?|sessions?|tokens?|keys?|credentials?|log-?ins?|passwords?|accounts?|identity|signatures?|headers?|secrets?|user)';

/** "Whoever asks may vote", "the embed has no cookie", "no questions asked", "we trust the caller". */
export const OPEN_IN_OWN_WORDS = new RegExp(
  [
    `^\\W*(?:open |free |public )?(?:to |for |from |by )?${EVERYBODY}\\b(?!['’]s\\b| (?:in|of|from|on) (?:the|this|that|his|our|its)\\b|[^.;]{0,60}\\b(?:with|who|whose|that|which|signed|logged|verified|known|invited|own)\\b)`,
    `\\b(?:the|a|an|this|that|it|he|she|they) (?:[\\w-]+ ){0,2}(?:has|have|sends?|carr(?:y|ies)|brings?|bears?|shows?|presents?|knows?|gives?|needs?) (?:no|neither|nothing like an?) (?:[\\w-]+ )?${CREDENTIAL}\\b`,
    '\\bno questions? (?:is |are )?asked\\b',
    '\\b(?:a )?free[- ]for[- ]all\\b',
    '\\b(?:we|it|the (?:server|route|handler|api)) (?:simply |just |blindly )?(?:trusts?|believes?) (?:the |whatever |whoever |what )(?:callers?|clients?|browsers?|app|page|form|body|calls|comes|asks|he says|it says|is sent|the (?:client|caller|body|app) says)\\b',
    '\\b(?:come|walk|drop) (?:one,? come all|as you are|right in|in)\\b',
    '\\b(?:wide|left|stands|lies|stays) open\\b',
  ].join('|'),
  'i',
);

const NOBODY_IN_PARTICULAR = "(?:all|any|every|everyone|everybody|anyone|anybody|public|world|street|internet|web|guests?|visitors?|strangers?|passers|people|anonymous|whoever|others?)";
/** Behind "open": to those who are named, "open to members". */
export const TO_SOME = new RegExp(`^\\s(?:only\\s)?(?:to|for)\\s(?:(?:all|any|every|the|our|its|both|signed-in|logged-in) ){0,3}(?!${NOBODY_IN_PARTICULAR}\\b)[a-z][a-z-]{3,}`, 'i');
/** Behind "anyone": of those who are in something, "anyone in the household". */
export const OF_SOME = /^\s(?:in|of|from|on|within|at)\s(?:the|this|that|his|her|our|its|a|an)\s(?!(?:world|internet|public|street|web|network|lan|net)\b)[a-z]/i;
