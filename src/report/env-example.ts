import type { LintResult } from '../engine/report.js';
import { append } from '../text/append.js';
import { excerpt } from '../text/excerpt.js';
import { printable } from '../text/printable.js';
import type { ModelJson, VariableJson } from './model-json.js';

const LONGEST_PURPOSE = 200;
const MOST_USERS = 4;
/** For variables that belong to no service. */
const APPLICATION = 'Application';
/** A value that every reader of such files takes as it stands. */
const PLAIN_VALUE = /^[\w./:@,+-]+$/;
/** What stands in an example in the place of a value. */
const NO_VALUE = /\.{3}|^x{2,}|x{3,}|^your[-_]|^changeme$|^(?:yes|no|none|required|optional|secret)$/i;

/** The variables of a document as a `.env.local.example`: grouped by service, with what each is for and what uses it; empty where it names none. */
export function formatEnvExample({ model }: Pick<LintResult, 'model'>): string {
  const { title, variables } = model as ModelJson;
  if (variables.length === 0) return '';
  const groups = new Map<string, VariableJson[]>();
  for (const variable of inOrder(variables)) {
    const service = variable.service ?? APPLICATION;
    append(groups, service, variable);
  }
  const blocks = [...groups].map(([service, own]) => [`# --- ${service} ---`, ...own.flatMap(entry)].map(printable).join('\n'));
  return [heading(title), ...blocks].join('\n\n');
}

function heading(title: string): string {
  const name = excerpt(title);
  return ['# .env.local.example', ...(name === '' ? [] : [`# ${printable(name)}`]), '# Copy it to .env.local and fill it in. What is marked SECRET belongs in no repository.'].join('\n');
}

/** As the list has them, then those that it lacks, as they are used. */
function inOrder(variables: readonly VariableJson[]): VariableJson[] {
  const place = ({ listed, line, column }: VariableJson): readonly [number, number, number] => (listed ? [0, listed.line, listed.column] : [1, line, column]);
  return [...variables].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  });
}

function entry(variable: VariableJson): string[] {
  const { name, purpose, publicPrefix, secret } = variable;
  const remarks = [...(secret && publicPrefix === '' ? ['SECRET.'] : []), ...(purpose === '' ? [] : [sentence(excerpt(purpose, LONGEST_PURPOSE))]), ...usedBy(variable)];
  return [...(remarks.length > 0 ? [`# ${remarks.join(' ')}`] : []), ...exposure(variable), ...unlisted(variable), `${name}=${valueOf(variable)}`];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

function usedBy({ usedBy: users }: VariableJson): string[] {
  if (users.length === 0) return [];
  const shown = users.slice(0, MOST_USERS).map((user) => excerpt(user));
  return [`Used by ${shown.join(', ')}${users.length > MOST_USERS ? ` and ${String(users.length - MOST_USERS)} more` : ''}.`];
}

/** What a framework shows to everybody must be no secret. */
function exposure({ publicPrefix, secret }: VariableJson): string[] {
  if (publicPrefix === '') return [];
  if (!secret) return [`# PUBLIC: ${publicPrefix} puts the value into what every visitor downloads.`];
  return [`# WARNING: this looks like a secret, and ${publicPrefix} puts the value into what every visitor downloads. Read it on the server, under a name without the prefix.`];
}

function unlisted({ listed, line }: VariableJson): string[] {
  return listed ? [] : [`# MISSING in the document's list of variables: line ${String(line)} uses it.`];
}

/** A value that the document shows, unless it is a secret's or stands for one. */
function valueOf({ secret, value }: VariableJson): string {
  return secret || !PLAIN_VALUE.test(value) || NO_VALUE.test(value) ? '' : value;
}
