import { PAID_PLAN, PLAN_LABEL, PLAN_TITLE } from '../../lexicon/limits.js';
import { headingOf, type Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { EndpointSubject } from '../../endpoint-subject.js';

/**
 * The plan of which an entry tells what it grants: "### Free Tier" over "3 drawings per day", "**Free users**: 3 drawings per day". What stands
 * so is a figure of this system, and names no route.
 */
export function planOf({ kind, unit }: Passage): string | null {
  if (kind === 'code' || unit.kind !== 'item') return null;
  const label = PLAN_LABEL.exec(unit.text.text)?.[1];
  if (label !== undefined) return label;
  const heading = headingOf(unit)?.text.text ?? '';
  const lead = unit.parent?.kind === 'paragraph' || unit.parent?.kind === 'item' ? unit.parent.text.text : '';
  return [lead, heading].find((title) => PLAN_TITLE.test(title)) ?? null;
}

/** Whether an entry only says that who pays has no bound: the bound of the others is a limit all the same, where there is one. */
export function isOfPaidPlan(unit: Unit, plan: string): boolean {
  return PAID_PLAN.test(plan) && unit.zone === 'plain';
}

/** Whether what an entry of a plan resembles is where plans are bought: what one grants is no limit there. */
export function sellsPlans(endpoints: readonly EndpointSubject[]): boolean {
  return endpoints.length > 0 && endpoints.every(({ facts }) => SELLS_PLANS.test(facts.path));
}

const SELLS_PLANS = /(?:^|[/_-])(?:checkout|check-out|subscri(?:be|ptions?)|billing|portal|plans?|pricing|upgrade|payments?|webhooks?)(?:[/_-]|$)/i;
