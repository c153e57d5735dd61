import type { Understanding } from '../../extract/build-model.js';
import type { Input } from '../../model/inputs.js';
import type { Model } from '../../model/model.js';
import { Facts, wordsAround } from './facts.js';
import type { Move } from './move.js';
import { QUESTION_PROPERTIES } from './other-moves.js';
import type { Quotes } from './quotes.js';

/** What the model knows of inputs, pages, jobs and of what is measured. */
export function otherFacts({ model }: Understanding, quotes: Quotes): Move[] {
  return [...model.inputs.filter(({ presented }) => presented).map((input) => ofInput(input, model, quotes)), ...ofMeasurement(model, quotes), ...ofPages(model, quotes), ...ofJobs(model, quotes)].flatMap(({ moves }) => moves).concat(ofServices(model, quotes), ofQuestions(model, quotes));
}

/** All services together: a list of some of them would stand for all. */
function ofServices({ architecture: { services } }: Model, quotes: Quotes): Move[] {
  const told = services.map(({ name, responsibility }) => ({ key: 'services', value: { name, ...(responsibility ? { responsibility: quotes.of(responsibility) } : {}) } }));
  return told.length === 0 ? [] : [{ subjects: services.map(({ id }) => id), lines: [], variants: [told] }];
}

/** The answers to the four questions, in whatever words they are asked. */
function ofQuestions({ architecture: { questions } }: Model, quotes: Quotes): Move[] {
  return questions.flatMap(({ id, name, answer }): Move[] => (answer ? [{ subjects: [id], lines: [], variants: [[{ key: 'questions', value: { [QUESTION_PROPERTIES[name]]: quotes.of(answer) } }]] }] : []));
}

function ofInput({ id, name, column, unstored, choices }: Input, { tables }: Model, quotes: Quotes): Facts {
  const facts = new Facts('inputs', id, { name });
  const rules = ['input-column-mapping', 'enum-validation'];
  facts.add('control', wordsAround([choices?.control?.span ?? choices?.openControl?.span], quotes), rules);
  if (column) {
    const [table, bare] = column.name.split('.');
    const known = tables.find((each) => each.name === table)?.columns.find((each) => each.name === bare);
    facts.add('column', column.name, rules);
    if (column.typed && known) facts.add('type', known.type, rules);
    if (column.nullability && known) facts.add('nullable', known.nullable, rules);
  } else facts.add('column', wordsAround([unstored?.span], quotes), rules);
  facts.add('onInvalid', wordsAround([choices?.rejection?.span, choices?.silentDefault?.span], quotes), rules);
  facts.add('check', wordsAround([choices?.check?.span], quotes), rules);
  return facts;
}

function ofMeasurement({ measurement }: Model, quotes: Quotes): Facts[] {
  const metrics = measurement.metrics.map(({ id, name, recorder, open }) => {
    const facts = new Facts('metrics', id, { name });
    facts.add('measuredBy', wordsAround([recorder?.span, open?.span], quotes), ['metric-verifiability']);
    return facts;
  });
  const ids = measurement.correlationIds.map(({ id, name, generated, derived, deferred, uses }) => {
    const facts = new Facts('ids', id, { name });
    facts.add('origin', wordsAround([generated?.span, derived?.span, deferred?.span], quotes), ['session-id-origin']);
    const places = [...new Set(uses.map(({ place }) => (place === 'api' ? 'API' : place)))];
    facts.add('usedIn', places.length > 0 ? places : null, ['session-id-origin']);
    return facts;
  });
  const stats = measurement.stats.map(({ id, name, bothSides, singleSide }) => {
    const facts = new Facts('stats', id, { name });
    facts.add('purpose', wordsAround([bothSides?.span, singleSide?.span], quotes), ['north-star-comparison']);
    return facts;
  });
  const tools = measurement.tools.map(({ id, name, uiDedup, dbDedup }) => {
    const facts = new Facts('tools', id, { name });
    facts.add('uiGuard', wordsAround([uiDedup?.span], quotes), ['simulator-idempotency']);
    facts.add('dbGuard', wordsAround([dbDedup?.span], quotes), ['simulator-idempotency']);
    return facts;
  });
  return [...metrics, ...ids, ...stats, ...tools];
}

function ofPages({ reads }: Model, quotes: Quotes): Facts[] {
  const names = new Map([...reads.pages, ...reads.idUrls.filter(({ id }) => id.startsWith('page:'))].map(({ id, name }) => [id, name]));
  return [...names].map(([id, name]) => {
    const facts = new Facts('pages', id, name.startsWith('/') ? { path: name } : { name });
    const page = reads.pages.find((each) => each.id === id);
    facts.add('linkedFrom', wordsAround([page?.linkedFrom], quotes), ['page-rehydration']);
    facts.add('readPath', wordsAround(page?.sources.map(({ span }) => span) ?? [], quotes), ['page-rehydration']);
    facts.add('lookup', wordsAround(reads.idUrls.find((each) => each.id === id)?.lookups.map(({ span }) => span) ?? [], quotes, 2), ['url-id-lookup']);
    return facts;
  });
}

function ofJobs({ reads }: Model, quotes: Quotes): Facts[] {
  return reads.repairs.flatMap(({ id, name, cursor, unprocessable, loop }) => {
    if (!id.startsWith('job:')) return [];
    const facts = new Facts('jobs', id, { name });
    facts.add('cursor', wordsAround([cursor, loop], quotes), ['backfill-termination']);
    facts.add('onBadRow', wordsAround([unprocessable], quotes), ['backfill-termination']);
    return [facts];
  });
}
