import { OF_ALL_CARDS, PART_LABEL } from '../lexicon/endpoints.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { type Field, type Unit } from '../outline.js';
import { pathMentions } from '../paths.js';
import { callableOf } from './callables.js';
import type { EndpointListings, Fragment } from './draft.js';
import { isEntryNumber } from './entry-numbers.js';
import { labelledRoute } from './route-labels.js';

/** Gathers what a document says of an endpoint around the place that declares it. */
export class EndpointBlocks {
  readonly #listings: EndpointListings;

  constructor(listings: EndpointListings) {
    this.#listings = listings;
  }

  /** The fragments of a block: the unit's own words and those of everything below it that declares no other endpoint. */
  of(unit: Unit): Fragment[] {
    const fragments: Fragment[] = [];
    const visit = (at: Unit): void => {
      if (at !== unit && (declaresAnother(at) || (at.kind === 'paragraph' && callableOf(at) !== null))) return;
      const code = at.kind === 'code' ? this.#listings.code(at) : null;
      if (at.kind === 'row') for (const field of at.fields) fragments.push({ unit: at, text: field.value, label: field.label });
      else if (at.kind === 'code') fragments.push({ unit: at, text: at.text, label: code && code.routes.length > 0 ? 'code' : 'listing' });
      else if (at.fields.length > 0 && at !== unit) fragments.push({ unit: at, text: (at.fields[0] as Field).value, label: (at.fields[0] as Field).label });
      else fragments.push({ unit: at, text: at.text, label: '' });
      for (const child of at.children) visit(child);
    };
    visit(unit);
    return fragments;
  }

  /** What follows a line that only names an endpoint, up to the next that does. */
  following(unit: Unit): Fragment[] {
    const siblings = unit.parent?.children ?? [];
    const after = siblings.slice(siblings.indexOf(unit) + 1);
    const end = after.findIndex((sibling) => isOfAllCards(sibling) || (sibling.kind === 'heading' && !(sibling.depth > DEEPEST_HEADING && PART_LABEL.test(sibling.text.text))) || declaresAnother(sibling) || labelledRoute(sibling) !== null || callableOf(sibling) !== null);
    return (end < 0 ? after : after.slice(0, end)).flatMap((sibling) => this.of(sibling));
  }

  /** What a section about one endpoint says of it: its title, what stands before the place that names it, and what follows. */
  around(unit: Unit, heading: Unit): Fragment[] {
    let holder = unit;
    while (holder.parent && holder.parent !== heading) holder = holder.parent;
    const before = heading.children.slice(0, heading.children.indexOf(holder));
    return [{ unit: heading, text: heading.text, label: '' }, ...before.flatMap((each) => this.of(each)), ...this.of(holder), ...this.following(holder)];
  }

  /** The section under a heading that is the name of a function declared elsewhere. */
  sectionOf(name: string, units: readonly Unit[]): Fragment[] {
    return units.filter((unit) => unit.kind === 'heading' && unit.text.text.trim().replace(/\(\)$/, '') === name).flatMap((unit) => this.of(unit));
  }

  /** The paragraphs and items that begin with the name of a function declared elsewhere, in bold or as code. */
  entriesOf(name: string, units: readonly Unit[]): Fragment[] {
    const starts = (unit: Unit): boolean => {
      const at = unit.text.text.search(/\w/);
      const mark = at === unit.text.text.indexOf(name) ? (unit.text.markAt(at, 'strong') ?? unit.text.markAt(at, 'code')) : undefined;
      return mark !== undefined && /^(?:\(.*\))?[.:]?$/.test(unit.text.text.slice(at + name.length, mark.end));
    };
    return units.filter((unit) => (unit.kind === 'paragraph' || unit.kind === 'item') && starts(unit)).flatMap((unit) => this.of(unit));
  }
}

/** Whether a paragraph below several cards speaks of them all: "All three take the session cookie." */
function isOfAllCards({ kind, text }: Unit): boolean {
  return kind === 'paragraph' && OF_ALL_CARDS.test(text.text);
}

function declaresAnother(unit: Unit): boolean {
  if (unit.kind !== 'heading' && unit.kind !== 'item' && unit.kind !== 'paragraph' && unit.kind !== 'row') return false;
  const first = pathMentions(unit.text.text)[0];
  return first !== undefined && first.methods.length > 0 && isEntryNumber(unit.text.text.slice(0, first.start));
}
