/** The six sections of an architecture document. */
export const SECTION_KEYS = ['systemArchitecture', 'services', 'apiEndpoints', 'dataFlow', 'infrastructure', 'technicalRisks'] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** A service that the built-in lexicon does not know. */
export interface OwnProvider {
  readonly name: string;
  /** Host names that stand for a call of it (`api.acme.dev`). */
  readonly hosts: readonly string[];
  /** Names of its environment variables. */
  readonly env: readonly string[];
  readonly paid: boolean;
  readonly ai: boolean;
}

/** What a rule of the author's own house may be about. */
export const OWN_SUBJECTS = ['tables', 'endpoints', 'variables', 'document'] as const;

export type OwnSubjects = (typeof OWN_SUBJECTS)[number];

/** Wordings that a rule of the author's own house looks for. */
export interface OwnWording {
  /** Names the wordings in the model: the rule's id, and what it does with them. */
  readonly key: string;
  readonly subjects: OwnSubjects;
  /** Found as whole words, in any case; `%` at the end stands for the rest of a word. */
  readonly phrases: readonly string[];
}

/** Words of the author's own house, from the configuration, that extend the built-in lexicon. */
export interface Lexicon {
  readonly providers: readonly OwnProvider[];
  /** Names of auth mechanisms and guards (`requireStaff`, `x-acme-signature`). */
  readonly authMechanisms: readonly string[];
  /** Columns that name a person or a tenant (`member_no`). */
  readonly userColumns: readonly string[];
  /** Further headings under which the six sections stand. */
  readonly sections: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
  readonly wordings: readonly OwnWording[];
}

export const EMPTY_LEXICON: Lexicon = { providers: [], authMechanisms: [], userColumns: [], sections: {}, wordings: [] };
