import { CALLER_VALUE, KEY_COLUMN, KEY_END, SPOKEN_KEY } from '../lexicon/reads.js';
import { singular, snakeCase } from '../tables/names.js';
import type { UrlId } from './url-ids.js';

/** Whether a value stands for who calls; where sessions are things of their own, `sessionId` is the id of the URL. */
export function isOfCaller(value: string, ids: readonly UrlId[]): boolean {
  if (!CALLER_VALUE.test(value)) return false;
  const bare = snakeCase(value);
  return !ids.some(({ name }) => name.includes('_') && bare.includes(name) && !CALLER_VALUE.test(bare.replaceAll(name, '')));
}

/** A column's name alone: `"Claim".ownerId` → `owner_id`. */
export function columnName(column: string): string {
  return snakeCase((column.split('.').at(-1) ?? '').replace(/["'`]/g, ''));
}

/** Whether a column holds what the URL names: the key, the column of the same name, the entity's own id. */
export function isIdColumn(column: string, ids: readonly UrlId[]): boolean {
  const name = columnName(column);
  const holder = column.includes('.') ? (column.split('.').at(-2) ?? '') : '';
  if (KEY_COLUMN.test(name)) return holder === '' || holder.length <= 3 || ids.some(({ entity }) => sameThing(holder, entity)) || !holder.includes('user');
  return ids.some((id) => name === `${id.entity}_id` || isNamedLike(name, id) || name === hashOf(name, id.name) || (id.name.includes('_') && hashOf(name, id.name.split('_').at(-1) ?? '') === name && name !== 'id'));
}

/** Tokens of the caller or of a device, not of a thing. */
const TOKEN_OF_CALLER = /^(?:session|access|refresh|csrf|xsrf|push|device|auth|api|bearer|user)_/;

/** `serial_no` for `:serial`, `receipt_token` for `:token`: the column keeps what people call the thing by. */
export function isNamedLike(column: string, { name }: UrlId): boolean {
  if (name === 'token') return column.endsWith('_token') && !TOKEN_OF_CALLER.test(column);
  return SPOKEN_KEY.test(name) && (column.endsWith(`_${name}`) || column.replace(KEY_END, '') === name);
}

/** The column that keeps a token, or its hash: `token`, `token_hash`, `hashed_token`, `token_sha256`. */
export function hashOf(column: string, token: string): string {
  return column.replace(/^(?:hashed|hash_of)_|_(?:hash|hashed|digest|sha256|sha)$/, '') === token ? column : token;
}

/** `weddingBriefs` and `brief`: the table holds what the id names. */
export function sameThing(table: string, entity: string): boolean {
  const own = singular(snakeCase(table));
  return entity !== '' && (own === entity || own.endsWith(`_${entity}`) || entity.endsWith(`_${own}`));
}
