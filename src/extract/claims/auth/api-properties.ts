import { ancestors, type Unit } from '../../outline.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { rememberedOf } from '../../../text/remembered.js';
import { AUTH_LABEL } from '../../lexicon/auth.js';
import type { Passage } from '../../passages.js';
import { defaultIn } from '../../defaults.js';
import { pathMentions } from '../../paths.js';
import { API_DOCUMENT, API_HEADING, DEMANDED_OF_CALLS } from './words.js';

/*
 * What a document says of its whole interface, property by property:
 *
 *     - Base URL: `/api/v1`
 *     - Auth: `Authorization: Bearer <token>`
 *     - Errors: `{ error }`
 */

const BASE = /^\W{0,3}(?:(?:api|rest|http|https|backend|server|production|prod|development|dev|local|staging|default)\s)?(?:base[ -]?(?:urls?|paths?|uri|route|address)|(?:url|path|route)?\s?prefix|root(?: url| path)?|endpoint base|server url)(?:\s\([^()]{1,30}\))?\W{0,3}$/i;
const AUTH = /^\W{0,3}(?:(?:api|rest|http)\s)?auth(?:entication|ori[sz]ation)?(?:\s(?:header|method|scheme|mechanism|type|model))?(?:\s\((?:rest|http|api|all|header)\))?\W{0,3}$/i;

export interface AuthOfApi {
  readonly value: MappedText;
  /** The part of it that is said of all endpoints but those that it names. */
  readonly ofAll: MappedText;
}

/** What a list of the properties of an interface says of its auth; null for any other passage. */
export function authOfApi(passage: Passage): AuthOfApi | null {
  const { unit, text } = passage;
  const byDefault = defaultIn(passage);
  const property = byDefault ?? propertyOf(unit);
  if (!property || !(AUTH.test(property.label) || AUTH_LABEL.test(property.label)) || !unit.parent || !(byDefault || tellsBase(unit.parent))) return null;
  // The sentences of one property are read at its first.
  if (text.offsetAt(0) > property.value.offsetAt(0)) return null;
  const { value } = property;
  const mentions = pathMentions(value.text);
  const [first] = mentions;
  if (!first || mentions.every(({ path, start }) => HANDS_OUT.test(path) && GIVEN_BY.test(value.text.slice(0, start)))) return { value, ofAll: value };
  const isApart = APART_BEFORE.test(value.text.slice(0, first.start)) || (/[,;(]\s?$/.test(value.text.slice(0, first.start)) && APART_BEHIND.test(value.text.slice(first.end)));
  return { value, ofAll: value.slice(0, isApart ? first.start : 0) };
}

/** "JWT from `POST /auth/login`": where the credential comes from. */
const GIVEN_BY = /\b(?:from|by|via|at|through|see|with)\s(?:the\s)?["'`]{0,2}$/i;
const HANDS_OUT = /\b(?:log-?in|sign-?in|tokens?|auth|sessions?|register|sign-?up|refresh)\b/i;
/** "JWT, except …", and "JWT; `/health` is open". */
const APART_BEFORE = /\b(?:except|excepting|excluding|unless|apart from|other than|but (?:for|not)|all but|save for|aside from)\b[^;]{0,40}$/i;
const APART_BEHIND = /^[\s`"']{0,3}(?:(?:is|are|stays?|remains?)\s)?(?:public|open|anonymous|unauthenticated|none|without|needs? none|has none|exempt)\b/i;

interface Property {
  readonly label: string;
  readonly value: MappedText;
}

/** "Base URL: …" as an item or a line, or as a row of two cells. */
function propertyOf(unit: Unit): Property | null {
  const [first, second, third] = unit.fields;
  if (unit.kind === 'row') return first && second && !third ? { label: first.value.text, value: second.value } : null;
  return (unit.kind === 'item' || unit.kind === 'paragraph') && first ? first : null;
}

/** Beside the unit, one of them gives the base under which the interface is served. */
const tellsBase = rememberedOf((parent: Unit): boolean => [parent, ...parent.children].some((unit) => unit.kind !== 'heading' && BASE.test(propertyOf(unit)?.label ?? '')));

/** The authentication section of an API specification, or the words before its first section, where they show the credential that clients send. */
export function isApiAuthSection(passage: Passage): boolean {
  if (!/\bauthorization\b|\bbearer\b|\bheader\b|\bcookie\b/i.test(passage.text.text)) return false;
  const above = ancestors(passage.unit).filter((unit) => unit.kind === 'heading');
  const own = above.findIndex((unit) => /\b(?:auth|autenti|autoriza|otentikasi)\w*/i.test(unit.text.text));
  // Before its first section, such a document says of all its endpoints what they ask for.
  if (own < 0) return above.length === 1 && above[0]?.depth === 1 && passage.unit.parent === above[0] && API_DOCUMENT.test(above[0].text.text.trim()) && DEMANDED_OF_CALLS.test(passage.text.text);
  const outer = above.slice(own + 1);
  return outer.some((unit, index) => (index === outer.length - 1 ? API_DOCUMENT.test(unit.text.text.trim()) : API_HEADING.test(unit.text.text)));
}
