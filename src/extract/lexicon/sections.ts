import type { SectionKey } from '../../model/lexicon.js';

/**
 * The names under which the six sections of an architecture document stand, in lower case and without numbers. `plain` names mean the
 * section wherever they head something; `loose` ones only where the other sections stand.
 */
export const SECTION_NAMES: Readonly<Record<SectionKey, { readonly plain: readonly string[]; readonly loose: readonly string[] }>> = {
  systemArchitecture: {
    plain: [
      'system architecture', 'architecture', 'system overview', 'architecture overview', 'architectural overview', 'technical architecture', 'software architecture', 'backend architecture',
      'solution architecture', 'application architecture', 'high level architecture', 'high level design', 'system design', 'solution design', 'solution overview', 'system context', 'overall picture', 'big picture',
      'architecture at a glance', 'system at a glance', 'shape of the system', 'how it fits together', 'how it all fits together', 'how the pieces fit together', 'how the parts fit together', 'how it hangs together', 'how it all hangs together', 'how everything hangs together', 'how the parts hang together', 'system topology', 'topology',
      'architecture diagram', 'system diagram', 'systemarchitektur', 'architektur', 'systemüberblick', 'architekturüberblick', 'aufbau',
    ],
    loose: ['overview', 'at a glance', 'design', 'context', 'structure', 'system', 'picture', 'überblick', 'übersicht', 'backend', 'approach'],
  },
  services: {
    plain: [
      'services', 'service', 'backend services', 'service responsibilities', 'service boundaries', 'service breakdown', 'microservices', 'services and responsibilities', 'who does what', 'building blocks', 'moving parts',
      'dienste', 'services and modules', 'backend components', 'system components', 'service map', 'bausteine',
    ],
    loose: ['components', 'modules', 'processes', 'parts', 'pieces', 'deployables', 'workers', 'responsibilities', 'component', 'komponenten', 'containers', 'applications', 'apps'],
  },
  apiEndpoints: {
    plain: [
      'api endpoints', 'endpoints', 'api', 'apis', 'api design', 'api surface', 'api routes', 'routes', 'http api', 'rest api', 'http endpoints', 'rest endpoints', 'http routes', 'http surface', 'http interface', 'api reference', 'api spec',
      'api specification', 'api contract', 'api contracts', 'api interface', 'api overview', 'api definition', 'endpoint list', 'endpoint reference', 'endpoint catalogue', 'endpoint catalog', 'endpoint table', 'graphql api', 'rpc api',
      'api endpunkte', 'endpunkte', 'schnittstellen', 'schnittstelle', 'routen', 'callable functions', 'api und endpunkte', 'api operations', 'url routes', 'public api', 'backend api', 'trpc procedures', 'rpc procedures',
    ],
    loose: ['functions', 'procedures', 'interface', 'interfaces', 'operations and queries', 'actions', 'mutations and queries', 'handlers', 'controllers', 'edge functions', 'cloud functions', 'urls', 'paths', 'server actions', 'webhooks and routes'],
  },
  dataFlow: {
    plain: [
      'data flow', 'data flows', 'dataflow', 'dataflows', 'request flow', 'request flows', 'flow of data', 'key flows', 'main flows', 'core flows', 'user flows', 'system flows', 'sequence diagram', 'sequence diagrams', 'sequence of events', 'request lifecycle',
      'how data moves', 'how data flows', 'how it works', 'how data moves through the system', 'life of a request', 'end to end flow', 'end to end flows', 'datenfluss', 'datenflüsse', 'abläufe', 'ablauf', 'event flow', 'event flows', 'process flow', 'process flows',
      'what happens when', 'flows and sequences', 'interaction flow', 'interaction flows', 'message flow', 'runtime view', 'data movement', 'key scenarios', 'walkthrough', 'walk through', 'data pipeline',
    ],
    loose: ['flow', 'flows', 'sequences', 'sequence', 'workflow', 'workflows', 'scenarios', 'journeys', 'user journeys', 'lifecycle', 'pipeline', 'steps', 'use cases', 'step by step', 'request path'],
  },
  infrastructure: {
    plain: [
      'infrastructure', 'infra', 'infrastructure requirements', 'hosting', 'deployment', 'deployments', 'deployment architecture', 'deployment topology', 'where it runs', 'where things run', 'where everything runs', 'where this runs', 'where we run it', 'what it runs on', 'runs on',
      'runtime environment', 'hosting and operations', 'cloud infrastructure', 'cloud resources', 'infrastruktur', 'betrieb', 'infrastructure and environment', 'tech stack', 'technology stack', 'technologies', 'hosting and deployment', 'servers', 'production environment',
      'deployment view', 'deployment and operations', 'iac', 'platform and hosting', 'provisioning',
    ],
    loose: ['operations', 'ops', 'platform', 'runtime', 'stack', 'environment', 'machines', 'server', 'resources', 'box', 'cloud', 'devops', 'running it'],
  },
  technicalRisks: {
    plain: [
      'technical risks', 'technical risk', 'risks', 'risk', 'known risks', 'key risks', 'risk register', 'risk assessment', 'risk mitigation', 'risk mitigations', 'operational risks', 'project risks', 'delivery risks', 'risk management', 'risk analysis', 'risk matrix', 'risks and mitigations', 'risks and mitigation', 'what worries me', 'what worries us', 'what could go wrong', 'what can go wrong',
      'what might go wrong', 'what may go wrong', 'failure modes', 'technische risiken', 'risiken', 'architecture risks', 'architectural risks', 'risk log', 'worries', 'threats and risks', 'dangers', 'where it can break', 'where this can break', 'what keeps me up at night',
    ],
    loose: ['concerns', 'limitations', 'weaknesses', 'threats', 'known issues', 'failure', 'pitfalls', 'caveats', 'trade offs', 'tradeoffs', 'bedenken'],
  },
};

/** Words before and after a section's name that change nothing about what the section is. */
export const SECTION_QUALIFIERS: ReadonlySet<string> = new Set([
  'the', 'our', 'a', 'an', 'its', 'this', 'proposed', 'backend', 'key', 'main', 'core', 'overall', 'general', 'target', 'planned', 'initial', 'required', 'detailed', 'basic', 'internal', 'list', 'of', 'section', 'summary', 'overview', 'design', 'details',
  'requirements', 'description', 'descriptions', 'definition', 'definitions', 'specification', 'specifications', 'spec', 'plan', 'mvp', 'v1', 'v2', 'notes', 'layer', 'inventory', 'diagram', 'diagrams', 'all', 'in', 'detail', 'new', 'and', 'touched', 'involved', 'affected', 'changes', 'we', 'need', 'used', 'needed', 'architecture', 'current', 'breakdown', 'first', 'catalogue', 'catalog', 'map', 'technical', 'system', 'die', 'der', 'das',
]);

/** Headings that tell a flow in words of their own: "How a month goes", "Life of an order". */
export const FLOW_HEADING = /^how (?:an?|the|one|we|data|requests?|messages?|things)\b.{0,40}\b(?:goes?|works?|flows?|moves?|travels?|happens?)(?: through.{0,30})?$|^(?:the )?life ?(?:cycle)? of an? \w+|^what happens (?:when|if|on|after|to)\b/;
/** Headings that announce risks in words of their own: "What could break in March". */
export const RISK_HEADING = /^(?:what|where) .{0,24}\b(?:go(?:es)? wrong|worr(?:y|ies)|scares?|breaks?|fails?|hurts?|bites?)\b|^what (?:keeps|frightens)\b/;
/** Headings of where the system stands and runs. */
export const PLACE_HEADING = /^(?:where|on what|what) (?:it|this|everything|all(?: of)? (?:it|this)|the (?:system|app|service|backend|whole thing)) (?:all )?(?:runs?|lives?|stands?|is hosted|is deployed)(?: on| in)?$/;
