import type { EndpointDraft } from '../endpoints.js';
import { MADE_BY_MODELS } from '../lexicon/ai-words.js';
import { AI_ACT_VERBS } from '../lexicon/calls.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { stanceAt } from '../stance.js';
import type { CallCue } from './cues.js';
import { isCalledBack, isHealthCheck, isMachinePath, isWebhook, isWithoutModel } from './endpoint-kinds.js';
import type { Found } from './found-call.js';
import { segmentsOf, stemsOf } from './topics.js';

/** The title of a section that shows what becomes of one request. */
const FLOW_TITLE = /\b(?:data ?flows?|flows?|pipelines?|life ?cycle|how it works|sequence)\b/i;
const NAMES_PATH = /(?:^|[\s`("'])\/\w/;
/** Words beside the name of a model, of which one names its act: "LLM Analysis", "analysis by the LLM". */
const BESIDE = 28;
const LONGEST_LIST = 90;

/** Behind the name of a model: what it does, "analyzes comments", or is there for, "models for generation". */
const ACT_BEHIND = /^[`"'*)]{0,3}(?:[-\s](?:powered|based|driven|generated|assisted|models?|llms?|api|integration)){0,3}(?:(?:,?\s(?:is|are)\s(?:used|there|responsible))?\s(?:for|to|that|which)(?:\s(?:the|all|our))?\s([a-z]{4,16})\b|\s([a-z]{3,15}(?<!i)s)\b)/;
/** … behind others that are listed with it: "OpenAI, Anthropic and fine-tuned models for generation". */
const ACT_OF_LIST = /^(?:,?\s(?:and\s|or\s|&\s)?[\w.-]+){1,8}?\sfor\s(?:the\s|all\s)?([a-z]{4,16})\b/i;
/** Before it: what is done by its means, "generates outlines using". */
const ACT_BEFORE = /(?<!\b(?:not|never|no)\s(?:\w+\s)?)\b([a-z]{4,16})\s(?:[\w-]+\s){0,3}?(?:with|using|via|by|through|powered by|from)\s(?:the\s|an?\s)?$/i;

/**
 * Acts of a model in words that name no endpoint: those who are named for such an act make the call. "[4] LLM Analysis", in a flow, is that of
 * `POST /analyze`; "Gemini for analysis", anywhere, that of `POST /analyze-soil` as well.
 */
export class ModelActs {
  /** Those of flows, by the stem of the act. */
  readonly #inFlows = new Map<string, Found>();
  /** … and those of all words. */
  readonly #inWords = new Map<string, Found>();

  read({ unit, text, kind }: Passage, cue: CallCue): void {
    if (kind === 'heading' || NAMES_PATH.test(text.text)) return;
    const call: Found = { provider: cue.provider, paid: cue.paid, ai: true, evidence: text.span(cue.range.start, cue.range.end), handedOver: false };
    const behind = text.text.slice(cue.range.end, cue.range.end + LONGEST_LIST);
    const acts = [ACT_BEHIND.exec(behind), ACT_OF_LIST.exec(behind), ACT_BEFORE.exec(text.text.slice(0, cue.range.start))].flatMap((act) => stemsOf(act?.[1] ?? act?.[2] ?? ''));
    if (stanceAt(text, cue.range).stance === 'affirmed') for (const stem of acts) if (AI_ACT_VERBS.has(stem) && !this.#inWords.has(stem)) this.#inWords.set(stem, call);
    if (!FLOW_TITLE.test(headingOf(unit)?.text.text ?? '')) return;
    const beside = `${text.text.slice(Math.max(0, cue.range.start - BESIDE), cue.range.start)} ${text.text.slice(cue.range.end, cue.range.end + BESIDE)}`;
    for (const stem of stemsOf(beside)) if (AI_ACT_VERBS.has(stem) && !this.#inFlows.has(stem)) this.#inFlows.set(stem, call);
  }

  /** The endpoints whose last segment is the act and nothing more, where all of them are of one name; else those whose path is what the model is said to be there for. */
  namesakes(drafts: readonly EndpointDraft[]): readonly { readonly draft: EndpointDraft; readonly call: Found }[] {
    const able = drafts.filter((draft) => draft.method === 'POST' && !isWebhook(draft) && !isCalledBack(draft) && !isHealthCheck(draft) && !isMachinePath(draft) && !isWithoutModel(draft));
    const named = able.flatMap((draft) => {
      const [stem, ...others] = stemsOf(segmentsOf(draft).at(-1) ?? '');
      const call = stem === undefined || others.length > 0 ? undefined : this.#inFlows.get(stem);
      return call ? [{ draft, call }] : [];
    });
    if (new Set(named.map(({ draft }) => segmentsOf(draft).at(-1))).size === 1) return named;
    return able.flatMap((draft) => {
      const call = this.#inWords.get(stemsOf(segmentsOf(draft).at(-1) ?? '')[0] ?? '');
      return call && MADE_BY_MODELS.test(segmentsOf(draft).slice(-2).reverse().join('-')) ? [{ draft, call }] : [];
    });
  }
}
