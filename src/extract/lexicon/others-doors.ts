/*
 * Words by which a credential is known as one that others ask for: at whose door it is shown, and that it is somebody else's.
 */

const NAME = String.raw`((?:[\w'’-]{2,20}\s){0,2}?[\w-]{2,24})`;
/** "on every call to the clip store", "with each request to Acme": the groups are whose it is and what it is called. */
export const CALLS_TO = new RegExp(String.raw`\b(?:calls?|requests?|uploads?|quer(?:y|ies)|downloads?|messages?)(?: (?:that )?(?:it|they|he|she|we|which) (?:makes?|sends?|does))? (?:to|at|against|towards)\s(?:(the|our|this|their|its|an?|your)\s)?[\x60*]{0,2}${NAME}(?=[\x60*]{0,2}(?:\W*$|[.,;:()]|\s(?:and|or|but|with|which|that|as|in|on|for|from|of|by|when|where|so|is|are|must|has|have|carr(?:y|ies)|needs?|the|it|an?)\b))`, 'gi');
/** "… to the clip store and to our API": to us as well. */
export const ALSO_TO_US = /\b(?:and|or|as well as|plus|both)\s(?:(?:those|the ones|calls|requests|on)\s){0,2}(?:to\s)?(?:our|this|the)\s(?:[\w-]+\s)?(?:apis?|back-?end|servers?|services?|routes|endpoints|gateway|functions|system)\b|\bto us\b/i;
/** "without it the exchange answers 401", "the carrier wants a bearer token" */
export const DEMANDED_BY = new RegExp(String.raw`\b(?:the|their)\s${NAME}(?:\sitself|\sthen|\sonly|\salways)?\s(?:(?:answers?|returns?|responds?|replies|says|sends)(?: us| back)?(?: with| only)?(?: an?)?(?: http)?\s(?:40[13]|nothing|error|callers? (?:with|that))|rejects|refuses|turns us away|wants|demands|asks (?:us )?for|requires|expects|insists on|lets (?:us|nobody) in|gives (?:us )?(?:nothing|no (?:answer|data)))\b`, 'gi');
/** "fetches the prices from the exchange", "asks the carrier for a label": to whom an endpoint turns. */
export const TURNED_TO = new RegExp(String.raw`\b(?:(?:fetch(?:es)?|gets?|pulls?|loads?|reads?|downloads?|takes?|imports?|copies|polls?|collects?|orders?|buys?|syncs?)\s[^.;:]{0,60}?\b(?:from|at|with|of)|(?:asks?|calls?|quer(?:y|ies)|polls?|contacts?|charges?)|(?:sends?|hands?|posts?|reports?|pushes|uploads?|forwards?)\s[^.;:]{0,60}?\bto)\s(?:the|their)\s${NAME}(?=\W*$|[.,;:()]|\s(?:for|and|with|which|that|to|by|about|over|via|once|every|each|in|on|at)\b)`, 'gi');
/** A part of this system, or whoever calls it, by a word for such things. */
export const OWN_DOOR = /\b(?:apis?|back-?ends?|servers?|services?|app(?:lication)?s?|routes?|endpoints?|gateways?|systems?|functions?|workers?|handlers?|guards?|middlewares?|filters?|proxy|proxies|controllers?|jobs?|hooks?|platform|site|monolith|bff|lambdas?|plug|resolver|us|it|them|callers?|clients?|senders?|users?|requests?|calls?|answer|response|code|check)\b/i;
/** It is somebody else's: "run by the maker of the cameras", "an external service", "their cloud". */
export const RUN_ELSEWHERE =
  /\b(?:run|operated|hosted|owned|maintained|kept|provided|offered|developed|looked after) by (?!(?:us|our|this|the same|docker|systemd|kubernetes|compose|itself|fly|render|vercel|railway|pm2|cron)\b)\w|\b(?:belongs|belonging) to (?!(?:us|our|this|the (?:system|app|service|backend))\b)\w|\b(?:not|none of) ours\b|\bexternal\b|\bthird[- ]party\b|\bsomebody else['’]s\b|\b(?:maker|manufacturer|vendor|supplier|partner|insurer|municipality|carrier)['’]s (?:own )?\w/i;
