import { matchesIn, rangeOf } from '../text/matches-in.js';
import { own } from '../text/own.js';
import type { EndpointSubject, Target } from './endpoint-subject.js';
import { snakeCase, singular } from './tables/names.js';

/** `Admin::OrdersController`, `OrdersController#show`, wherever a text writes them. */
const CONTROLLER = /(?<![\w.])((?:[A-Z]\w{0,30}::){0,3})([A-Z][A-Za-z\d]{1,40}?)Controller\b(?:#([a-z]\w{1,30})\b)?/g;
/** Classes from which others inherit. */
const BASE_CLASS = /^(?:Application|Api|Base|Authenticated|Secured|Private)$|Base$/;

/** What the actions of a resource answer, as frameworks with controllers name them. */
const ACTIONS: Readonly<Record<string, { readonly methods: readonly string[]; readonly ofOne: boolean }>> = {
  index: { methods: ['GET'], ofOne: false },
  show: { methods: ['GET'], ofOne: true },
  create: { methods: ['POST'], ofOne: false },
  update: { methods: ['PATCH', 'PUT'], ofOne: true },
  destroy: { methods: ['DELETE'], ofOne: true },
};

/**
 * The endpoints that a text means by the names of their controllers where no list says which those are: by the convention that
 * `OrdersController` serves `/orders`, `/orders/:id` and `/orders/:id/cancel`, and `Admin::OrdersController` those below `/admin`.
 */
export function controllersIn(text: string, subjects: readonly EndpointSubject[]): Target[] {
  return matchesIn(text, CONTROLLER).flatMap((match): Target[] => {
    const [, spaces = '', name = '', action] = match;
    if (BASE_CLASS.test(name)) return [];
    const served = servedBy(snakeCase(name), spaces.split('::').filter((space) => space !== '').map((space) => snakeCase(space)), subjects);
    const endpoints = action === undefined ? served : served.filter((subject) => isAction(subject, snakeCase(action)));
    if (endpoints.length === 0) return [];
    return [{ range: rangeOf(match), endpoints, nearness: action === undefined ? 'group' : 'named', blanket: false, ofMachines: true }];
  });
}

function servedBy(resource: string, spaces: readonly string[], subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const served = subjects.flatMap((subject) => {
    const words = literalsOf(subject);
    const at = [words.length - 1, words.length - 2].find((index) => index >= 0 && singular(words[index] ?? '') === singular(resource));
    return at === undefined || !spaces.every((space) => words.slice(0, at).includes(space)) ? [] : [{ subject, depth: at }];
  });
  // Without a namespace those are meant that lie below none.
  const least = Math.min(...served.map(({ depth }) => depth));
  return served.filter(({ depth }) => spaces.length > 0 || depth === least).map(({ subject }) => subject);
}

function isAction({ draft }: EndpointSubject, action: string): boolean {
  const known = own(ACTIONS, action);
  const isOfOne = /[}\]>]$|\/:\w+$/.test(draft.path ?? '');
  if (known) return known.methods.includes(draft.method ?? '') && known.ofOne === isOfOne;
  return (draft.path ?? '').toLowerCase().split('/').at(-1) === action;
}

/** The words of a path that are no parameters. */
function literalsOf({ draft }: EndpointSubject): readonly string[] {
  return (draft.path ?? '').toLowerCase().split('/').filter((part) => /^[a-z]/.test(part)).map((part) => part.replaceAll('-', '_'));
}
