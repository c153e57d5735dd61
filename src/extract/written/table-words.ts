import type { Block, Item, Section } from '../../parse/document.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { addNotes, fields } from './fields.js';
import { checkPhrase, valueIn, wordsIn } from './phrases.js';
import { addProse } from './prose.js';
import { asCode, inline, isNothing, item, joined, list, listed, paragraph, sectionOf, standingAt, standingFor, table } from './words.js';
import { own } from '../../text/own.js';

/** "select: user_id = auth.uid()" */
const FOR_COMMAND = /^(?:all|select|insert|update|delete)\b[\w ,/]{0,40}:/i;

/** Whose data a table stores, as a document says it. */
const SCOPES: Readonly<Record<string, string>> = { user: 'Stores user data.', public: 'Public content.', reference: 'Reference data.', system: 'System data, no user data.' };

/** A table as a section under its name: what it stores, its columns, who may reach its rows. */
export function tableSection(record: YamlNode, parent: Section): Section {
  const section = sectionOf(asCode(wordsIn(record, 'name') ?? record.text.slice(0, 0)), parent.depth + 1, parent);
  const purpose = valueIn(record, 'purpose');
  if (purpose) addProse(purpose, section);
  const scope = valueIn(record, 'scope');
  if (scope) section.blocks.push(paragraph(standingFor(own(SCOPES, scope.text.text) ?? scope.text.text, scope.span)));
  const columns = valueIn(record, 'columns');
  if (columns) section.blocks.push(...columnTable(columns, section));
  section.blocks.push(...list([...access(record), ...fields(record, { indexes: ['Indexes'] })]));
  addNotes(record, section);
  return section;
}

function columnTable(columns: YamlNode, section: Section): Block[] {
  const place = section.heading?.span ?? { start: 0, end: 0 };
  const header = ['Column', 'Type', 'Notes'].map((words) => standingFor(words, place));
  return table(header, columns.items.filter(({ kind }) => kind === 'mapping').map(columnCells));
}

function columnCells(column: YamlNode): MappedText[] {
  const name = wordsIn(column, 'name') ?? column.text.slice(0, 0);
  const type = wordsIn(column, 'type') ?? standingFor('', { start: name.span().end, end: name.span().end });
  const constraints = column.entries.flatMap(({ name: property, value }): MappedText[] => {
    const words = constraintOf(property, value);
    return words ? [words] : [];
  });
  return [asCode(name), type, constraints.length > 0 ? listed(constraints) : standingFor('', { start: type.span().end, end: type.span().end })];
}

/** A property of a column as SQL says it. */
function constraintOf(property: string, value: YamlNode): MappedText | null {
  const words = inline(value);
  const lead = (text: string): MappedText => standingAt(text, words.offsetAt(0));
  switch (property) {
    case 'nullable':
      return standingFor(value.scalar === true ? 'nullable' : 'not null', value.span);
    case 'primaryKey':
      return value.scalar === true ? standingFor('primary key', value.span) : null;
    case 'unique':
      return value.scalar === true ? standingFor('unique', value.span) : null;
    case 'default':
      return joined(lead('default '), words);
    case 'references':
      return joined(lead('references '), reference(words));
    case 'values':
      return joined(lead('one of '), words);
    case 'check':
      return checkPhrase(words);
    case 'purpose':
    case 'notes':
      return isNothing(value) ? null : words;
    default:
      return null;
  }
}

/** `users.id` as SQL writes it: `users(id)`. */
function reference(words: MappedText): MappedText {
  const dot = words.text.lastIndexOf('.');
  return dot > 0 && /^[\w".]+$/.test(words.text) ? joined(words.slice(0, dot), '(', words.slice(dot + 1), ')') : words;
}

function access(record: YamlNode): Item[] {
  return record.entries.flatMap(({ name, key, value }): Item[] => {
    if (isNothing(value)) return [];
    if (name === 'rls') {
      const words = value.scalar === true ? standingFor('enabled', value.span) : value.scalar === false ? standingFor('disabled', value.span) : inline(value);
      return [item(joined(standingFor('RLS', key.span()), ': ', words))];
    }
    if (name !== 'policies') return [];
    // A policy may name other tables, too: it says which one it is about.
    const about = wordsIn(record, 'name')?.text ?? '';
    const labelled = (place: Span, policy: MappedText): Item => item(joined(asCode(standingFor(about, place)), standingFor(FOR_COMMAND.test(policy.text) ? ' policy FOR ' : ' policy: ', place), policy));
    if (value.kind === 'scalar') return [labelled(key.span(), inline(value))];
    const policies = value.kind === 'sequence' ? value.items.map(policyPhrase) : value.entries.map((entry) => joined(entry.key, ': ', policyPhrase(entry.value)));
    return policies.map((policy) => labelled({ start: policy.offsetAt(0), end: policy.offsetAt(0) + 1 }, policy));
  });
}

/** A policy in words, or in its parts as SQL has them: "owner_select FOR select TO authenticated USING (user_id = auth.uid())". */
function policyPhrase(policy: YamlNode): MappedText {
  if (policy.kind !== 'mapping') return inline(policy);
  const part = (name: string, before: string, after = ''): readonly (MappedText | string)[] => {
    const words = wordsIn(policy, name);
    return words ? [standingAt(before, words.offsetAt(0)), words, after] : [];
  };
  return joined(...part('name', ''), ...part('rule', ' '), ...part('command', ' FOR '), ...part('role', ' TO '), ...part('using', ' USING (', ')'), ...part('check', ' WITH CHECK (', ')'), ...part('notes', ', '));
}

/** SQL, as the listing that it is. */
export function sqlBlocks(node: YamlNode): Block[] {
  const texts = node.kind === 'sequence' ? node.items.map(({ text }) => text) : [node.text];
  return texts.map((text): Block => ({ kind: 'code', lang: 'sql', meta: '', text, span: text.span() }));
}
