import { ancestors, type Unit } from '../outline.js';

/** Sections that list services, keys and costs, or think about them, rather than say who calls them. */
const LISTS_SERVICES = /\b(?:env(?:ironment)?|variables?|secrets?|stack|tech(?:nology|nologies)?|infrastructure|architecture|overview|components|dependencies|costs?|pricing|budget|hosting|deployment|glossary|metrics?|kpis?|success|measures?|telemetry|analytics|monitoring|observability|tests?|testing|sub-?processors|privacy|gdpr|compliance|references|assumptions?|schema|data ?models?|database|tables|models|entities|risks?|questions?|fragile|10x|traffic|scaling|scalability|scales?\s(?:up|out|plan)|at scale|simpler|pushback|objections?|trade-?offs?|wrong|alternatives?|decisions?|why|scope|context|background|introduction|summary|goals?|objectives?|purpose|mission|about|vision|worr\w*|fears?|problem|services?|modules?|experiments?|a\/b|hypothes[ei]s|variants?)\b/i;
/** Says in a step of a flow or of a description what happens. */
const TELLS_STEPS = /\b(?:flows?|journeys?|steps?|sequence|how it works|walk-?through|scenarios?|what happens|notes|endpoints?|routes?|api|details|gate|security|checklist|limits?|timeouts?|jobs|processing|pipeline|behaviou?r|features?|screens?|pages?|interactions?|lifecycle|workflow|use cases?)\b/i;

/** The title of a flow. */
const IS_FLOW = /\b(?:data|user|request|main|key|core|event|message)[ -]?flows?\b|^\W*(?:\d[\d.]*\s)?flows?\W*$/i;

/** The title of what the system is used for, one after the other. */
const USE_CASES = /^\W*(?:[\d.]{1,6}\s)?(?:(?:key|main|core|primary|typical|user|the)\s){0,2}(?:use cases?|user stories|scenarios|user journeys?)\W*$/i;

/** Over what becomes of what people fill in: "13. Inputs", "User input → DB column". */
const MAPS_INPUTS = /^\W{0,6}(?:[\d.]{1,6}\s)?(?:user\s)?(?:inputs?|form fields?|fields?)(?:\s?(?:→|->|=>|to|mapping|map|columns?|enumeration|and|\/)[^.;:]{0,40})?\W{0,4}$/i;
/** The part of a plan for the work, which lists what is to be built: "Phase 3: Chat + voice". */
const PART_OF_PLAN = /^\W*(?:sub-?project|phase|milestone|sprint|week|stage|iteration|epic|increment)\s?#?\d/i;

/** Whether the sections in which a unit stands say what happens, not what there is. */
export function tellsSteps(unit: Unit): boolean {
  const headings = ancestors(unit).filter((ancestor) => ancestor.kind === 'heading' && ancestor.depth > 1);
  if (headings.length === 0 || ancestors(unit).some(({ kind, text }) => (kind === 'item' || kind === 'heading') && MAPS_INPUTS.test(text.text))) return false;
  // A ticked box says that something was thought of.
  if (unit.checked !== null) return false;
  if (unit.kind === 'item' && unit.number === null && headings.some((heading) => PART_OF_PLAN.test(heading.text.text))) return false;
  // A numbered step below "Data Flow" or "Use cases" is one, whatever the section around it is about.
  if (unit.number !== null && (headings.some((heading) => IS_FLOW.test(heading.text.text)) || USE_CASES.test(headings[0]?.text.text ?? ''))) return true;
  return !headings.some((heading) => LISTS_SERVICES.test(heading.text.text) && !TELLS_STEPS.test(heading.text.text));
}
