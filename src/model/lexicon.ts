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

/** Words of the author's own house, from the configuration, that extend the built-in lexicon. */
export interface Lexicon {
  readonly providers: readonly OwnProvider[];
  /** Names of auth mechanisms and guards (`requireStaff`, `x-acme-signature`). */
  readonly authMechanisms: readonly string[];
  /** Columns that name a person or a tenant (`member_no`). */
  readonly userColumns: readonly string[];
  /** Further headings under which the six sections stand. */
  readonly sections: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
}

export const EMPTY_LEXICON: Lexicon = { providers: [], authMechanisms: [], userColumns: [], sections: {} };
