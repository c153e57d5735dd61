import type { Caller } from '../model/model.js';
import type { EndpointDraft } from './endpoints.js';

const MACHINE_PATHS: readonly (readonly [RegExp, Caller])[] = [
  [/(?:^|\/)(?:cron|crons|scheduled|scheduler)(?:\/|-|$)/i, 'cron'],
  [/(?:^|\/)(?:webhooks?|hooks?)(?:\/|-|$)|-webhook(?:\/|$)|\/webhook$/i, 'webhook'],
  [/(?:^|\/)(?:workers?|jobs?|tasks?|queues?|internal)(?:\/|-|$)/i, 'worker'],
];

/** Who calls an endpoint, as its path and its own words tell. */
export function callerOf(draft: EndpointDraft): Caller {
  const path = draft.path ?? draft.name;
  return MACHINE_PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown';
}
