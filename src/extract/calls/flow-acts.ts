import type { EndpointDraft } from '../endpoints.js';
import { AI_ACT_VERBS } from '../lexicon/calls.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import type { CallCue } from './cues.js';
import { isCalledBack, isHealthCheck, isMachinePath, isWebhook, isWithoutModel } from './endpoint-kinds.js';
import type { Found } from './found-call.js';
import { segmentsOf, stemsOf } from './topics.js';

/** The title of a section that shows what becomes of one request. */
const FLOW_TITLE = /\b(?:data ?flows?|flows?|pipelines?|life ?cycle|how it works|sequence)\b/i;
const NAMES_PATH = /(?:^|[\s`("'])\/\w/;
/** Words beside the name of a model, of which one names its act: "LLM Analysis", "analysis by the LLM". */
const BESIDE = 28;

/** Acts of a model in a flow that names no endpoint: those who are named for such an act make the call. "[4] LLM Analysis" is that of `POST /analyze`. */
export class FlowActs {
  /** By the stem of the act. */
  readonly #calls = new Map<string, Found>();

  read({ unit, text, kind }: Passage, cue: CallCue): void {
    if (kind === 'heading' || NAMES_PATH.test(text.text) || !FLOW_TITLE.test(headingOf(unit)?.text.text ?? '')) return;
    const beside = `${text.text.slice(Math.max(0, cue.range.start - BESIDE), cue.range.start)} ${text.text.slice(cue.range.end, cue.range.end + BESIDE)}`;
    const call: Found = { provider: cue.provider, paid: cue.paid, ai: true, evidence: text.span(cue.range.start, cue.range.end), handedOver: false };
    for (const stem of stemsOf(beside)) if (AI_ACT_VERBS.has(stem) && !this.#calls.has(stem)) this.#calls.set(stem, call);
  }

  /** The endpoints whose last segment is the act and nothing more, where all of them are of one name. */
  namesakes(drafts: readonly EndpointDraft[]): readonly { readonly draft: EndpointDraft; readonly call: Found }[] {
    const named = drafts.flatMap((draft) => {
      const [stem, ...others] = stemsOf(segmentsOf(draft).at(-1) ?? '');
      const call = stem === undefined || others.length > 0 ? undefined : this.#calls.get(stem);
      return call && draft.method === 'POST' && !isWebhook(draft) && !isCalledBack(draft) && !isHealthCheck(draft) && !isMachinePath(draft) && !isWithoutModel(draft) ? [{ draft, call }] : [];
    });
    return new Set(named.map(({ draft }) => segmentsOf(draft).at(-1))).size === 1 ? named : [];
  }
}
