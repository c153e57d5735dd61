import type { Match } from '../lexicon/words.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';

const EMBEDS = /\bembed(?:s|ded|ding|dings)\b/i;
/** "vec vector(1536) -- OpenAI", "the vectors are Cohere's": vectors that a vendor makes, whatever they are called. */
const VECTORS_OF_VENDOR = /\bvector(?:s\b|\(\d{2,4}\))[^.;\n]{0,50}\b(?:OpenAI|Cohere|Voyage|Mistral|Gemini|Jina|Titan)\b/i;
/** Models that embed in the process that loads them … */
const EMBEDS_HERE = /\bMiniLM\b|\bsentence[- ]?transformers?\b|\bfastembed\b|\btransformers\.js\b|\b(?:bge|gte|e5|mxbai|nomic-embed)-[a-z]/i;
/** … and those of vendors. */
const EMBEDS_AWAY = /\btext-embedding-|\bembed-(?:english|multilingual|v\d)|\b(?:gemini|mistral|titan|voyage|jina)-embed|\bvoyage-\d|\b(?:OpenAI|Cohere|Voyage|Mistral|Gemini|Jina|Bedrock)\b[^.;\n]{0,40}\bembed/i;

/** Whether a document has what is searched embedded by a vendor: it speaks of embeddings, and of no model of its own for them alone. */
export function embedsAtVendor(whole: string): boolean {
  if (EMBEDS_HERE.test(whole) && !EMBEDS_AWAY.test(whole) && !VECTORS_OF_VENDOR.test(whole)) return false;
  return EMBEDS.test(whole) || VECTORS_OF_VENDOR.test(whole);
}

/** Words without which nearness is one of places. */
const OF_VECTORS = /\b(?:vec|vectors?|embeddings?|cosine|meaning|semantic\w*)\b|<=>|<->/i;
/** "nearest to that of `q`", "closest in meaning to the question", "distance to what was typed": what was asked is compared with what is stored. */
const NEAR_QUERY = /(?:\b(?:nearest|closest|(?:most )?similar|similarity|distance|close|compar(?:es?|ed|ing))\b|<=>|<->)[^.;|]{0,50}?\b(?:q|query|quer(?:y|ied)['’]?s?|questions?|search (?:words?|terms?|text|phrase|string)|phrase|prompt|typed|(?:user|reader|member|visitor|caller|student|customer)['’]s (?:words?|text|sentence|wish|request))\b/gi;

/** Searches for what lies near to what is asked, by the vectors of both. */
export function vectorSearchesIn(text: string): Match[] {
  return OF_VECTORS.test(text) ? matchesIn(text, NEAR_QUERY).map((match) => ({ ...rangeOf(match), text: match[0] })) : [];
}
