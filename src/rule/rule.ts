import type { Evidence } from '../model/claim.js';
import type { Model, Subject, SubjectId } from '../model/model.js';
import type { TeamSchema } from '../model/team-schema.js';
import type { Span } from '../text/source-file.js';

export type Severity = 'off' | 'warn' | 'error';

/** What a rule says of one subject. */
export type Verdict<MessageId extends string = string> =
  | { readonly outcome: 'pass'; readonly at: Span; readonly evidence: readonly Evidence[] }
  | {
      readonly outcome: 'fail';
      readonly messageId: MessageId;
      readonly data: Readonly<Record<string, string>>;
      /** The words a reader should look at. */
      readonly at: Span;
      readonly evidence: readonly Evidence[];
      /** Subjects of other rules that the same words are about; see {@link RuleDefinition.yields}. */
      readonly concerns?: readonly SubjectId[];
    };

/** A verdict with the subject it is about. */
export interface Judgement {
  readonly subject: Subject;
  readonly verdict: Verdict;
}

export interface RuleDocs {
  readonly summary: string;
  /** The incident that the rule prevents. */
  readonly why: string;
  /** Of which documents it speaks, where that is not plain from its summary; in markdown. */
  readonly speaks?: string;
  /** When each report word is used, where its message does not tell. */
  readonly words?: Readonly<Record<string, string>>;
  /** A document with at least one report of the rule, and one with none. Both are executed as tests. */
  readonly bad: string;
  readonly good: string;
}

export interface RuleContext<Options> {
  readonly model: Model;
  readonly options: Options;
  /** What the team demands of the document besides; absent where it demands nothing. */
  readonly teamSchema?: TeamSchema | null;
  /** The words of a span on one line, shortened for use in a message. */
  quote(span: Span): string;
  /** The line of a span as messages name it: `12`, with its file where several tell one architecture. */
  line(span: Span): string;
}

/** JSON Schema of a rule's options object, with defaults. */
export type OptionsSchema = Readonly<Record<string, { readonly type: string; readonly default: unknown; readonly description: string; readonly minimum?: number }>>;

export interface RuleDefinition<S extends Subject, Options, MessageId extends string> {
  readonly id: string;
  /** The items of the drafting prompt that the rule checks: G1, C2 … (scripts/prompt-items.ts). */
  readonly item: string;
  readonly severity: Severity;
  /** In the preset `gate`. */
  readonly gate: boolean;
  /** It is silent about a line of which another rule speaks, and about what its verdict concerns where another rule reports that. */
  readonly yields?: boolean;
  readonly docs: RuleDocs;
  readonly options: OptionsSchema;
  /** Message templates by report word; `{{name}}` is filled from the verdict's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  subjects(model: Model, options: Options, context: RuleContext<Options>): readonly S[];
  check(subject: S, context: RuleContext<Options>): Verdict<MessageId>;
}

/** A rule as the engine runs it: {@link RuleDefinition} with its type parameters forgotten. */
export interface Rule {
  readonly id: string;
  readonly item: string;
  readonly severity: Severity;
  readonly gate: boolean;
  readonly yields: boolean;
  readonly docs: RuleDocs;
  readonly options: OptionsSchema;
  readonly messages: Readonly<Record<string, string>>;
  judge(context: RuleContext<Readonly<Record<string, unknown>>>): Judgement[];
}

/** Makes a rule of its definition. The compiler checks that a verdict's message id is one of `messages`. */
export function defineRule<S extends Subject, Options, MessageId extends string>(definition: RuleDefinition<S, Options, MessageId>): Rule {
  return {
    id: definition.id,
    item: definition.item,
    severity: definition.severity,
    gate: definition.gate,
    yields: definition.yields ?? false,
    docs: definition.docs,
    options: definition.options,
    messages: definition.messages,
    judge: (context) => {
      const typed = context as unknown as RuleContext<Options>;
      return definition.subjects(context.model, typed.options, typed).map((subject) => ({ subject, verdict: definition.check(subject, typed) }));
    },
  };
}
