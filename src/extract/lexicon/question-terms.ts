import type { QuestionName } from '../../model/architecture.js';

/*
 * The four questions in words of the writer's own: a term of the matter and a judgement of it, in one clause, in either order. "The
 * assumption I am least sure of", "what may well be wrong is the idea that …".
 */

const BELIEF = String.raw`(?:assum(?:e|ed|es|ing|ption|ptions)|beliefs?|believed?|premises?|hypothes[ei]s|expectations?|suppositions?|suppos(?:e|ed|ing)|presum\w+|(?:the|an?|our|my) (?:\w+ )?(?:idea|notion|hope|conviction) that|(?:my|our|\w+est) (?:\w+ )?(?:guess|bet)|tak(?:e|en|ing) it (?:that|for)|for granted)`;
const DOUBT = String.raw`(?:least (?:sure|certain|confident|convinced|proven|tested|safe|secure)|(?:not|hardly|far from|never|less than|un) ?(?:so |at all |entirely |quite |really |too )?(?:sure|certain|confident|convinced|proven|tested|verified|checked)|doubt(?:s|ed|ful)?|shak(?:y|iest|ier)|thinnest|weakest|riskiest|(?:bet|wager) against|(?:bet|stake|wager|swear|rely|put)(?: \w+){0,2} least\b|put the least (?:money|weight|trust)|least (?:faith|trust|confidence|money|evidence|proof)|(?:would|could|will) (?:not|never) (?:bet|stake|wager|swear)|wouldn['’]t (?:bet|stake|wager|swear)|(?:may|might|could|will) not survive|embarrass\w*|(?:may|might|could|can) (?:\w+ )?(?:be|prove|turn out(?: to be)?) (?:wrong|false|untrue|mistaken|naive|off)|(?:may|might) not (?:hold|be true|be so)|(?:little|no|thin|thinnest) (?:evidence|proof|data)|nobody (?:has )?(?:checked|tested|asked|measured)|(?:have|has) (?:not|never) (?:\w+ )?(?:checked|tested|asked|verified|measured)|trust(?:ed)? (?:the )?least|likel(?:y|iest) (?:to be )?(?:wrong|false|off|untrue|mistaken|naive))`;
const LESS = '(?:simpler|plainer|easier|leaner|cheaper|lighter|smaller|humbler|more modest|less)';
const TURNED_DOWN = '(?:rejected|declined|turned down|dropped|discarded|ruled out|decided against|not (?:taken|chosen|adopted))';
const LESS_ONE = String.raw`(?:(?:an?|one|the|our) )?(?:much |far |even |clearly )?(?:simpler|plainer|leaner) [a-z]`;
const BREAKS = '(?:breaks?|fails?|gives? way|goes (?:wrong|down)|cracks?|falls? over|dies)';

export const TERMS_OF: Readonly<Partial<Record<QuestionName, RegExp>>> = {
  'fragile point': new RegExp(
    [
      String.raw`\b(?:i|we|me|us) (?:would |do )?(?:trust|like|rely on|believe in) (?:the )?least\b|\bleast (?:trusted|trustworthy|sturdy|robust|reliable|solid)\b`,
      String.raw`\b(?:lose|losing|lost|loses) (?:my |our |any )?sleep over\b|\b(?:keeps?|kept|lie|lies) (?:me |us )?awake\b|\b(?:worr(?:y|ies)|scares?|frightens?) (?:me |us )?(?:the )?most\b`,
      String.raw`\bif (?:anything|something|one thing|any (?:part|piece)|there is one thing that)\b[^.;,]{0,20}\b${BREAKS}\b[^.;,]{0,12},? (?:it|that|this)(?:['’]ll| is| will| would|['’]s)\b`,
      String.raw`\b(?:weakest|flimsiest|frailest|shakiest|most fragile) (?:of (?:all|the|them)|among|in (?:it|all this))\b`,
      String.raw`\b(?:soonest|likeliest) to (?:give way|break|fail|crack|go)\b(?![^.;]{0,40}\b(?:10|ten|load|traffic|scale)\b)`,
    ].join('|'),
    'i',
  ),
  'wrong assumption': new RegExp(String.raw`\b${BELIEF}\b[^.;:!?]{0,70}\b${DOUBT}\b|\b${DOUBT}\b[^.;:!?]{0,50}\b${BELIEF}|\b(?:i|we)(?:['’]m| am|['’]re| are) (?:least|not|far from|hardly) (?:so |quite |at all |entirely |really )?(?:sure|certain|convinced) that\b|\b(?:what|where) (?:i|we) (?:may|might|could) (?:well |easily )?(?:have (?:got(?:ten)? |understood )?(?:it )?|be (?:getting )?|get (?:it )?)(?:wrong|mistaken)\b`, 'i'),
  'simpler alternative': new RegExp(
    [
      String.raw`\b${LESS} than (?:all (?:of )?)?(?:this|that|it|these|the above|what (?:is|we)|the (?:present|whole|design))\b`,
      String.raw`\b(?:would|could|might) (?:\w+ )?be (?:much |far |even |a lot |clearly )?(?:simpler|plainer|leaner|humbler)\b(?! (?:to|for|if|and (?:safer|better|faster))\b)`,
      String.raw`\b(?:the|an?|one) (?:simpler|plainer|leaner|humbler|lazier|more modest) (?:way|route|road|path|plan|answer|means|course)\b`,
      String.raw`^\W*(?:the |an? |our )?(?:much )?(?:smaller|slimmer|lighter|leaner|cut-down|pared-down) (?:version|design|variant|cut|build)\b(?=\W{0,3}[:?.]|\s(?:would|could|might|is|exists))`,
      String.raw`\b${TURNED_DOWN}:\s${LESS_ONE}|\b${TURNED_DOWN}:(?![^.;]{0,120}\b(?:in favou?r|instead|than|we (?:use|take|took|chose|choose|picked?))\b)[^.;]{4,100}\b(?:which|that|this|it|and) (?:is|are|was|were|would be|would have been) (?:\w+ )?(?:simpler|plainer|leaner)\b`,
      String.raw`^\W*less (?:would|might|could) (?:do|be(?: enough)?|suffice)\b|\bwould be less to (?:run|build|operate|maintain|keep)\b`,
    ].join('|'),
    'i',
  ),
};
