import type { Design, Route, Table } from './markdown-design.js';

/*
 * The same design in markdown of other forms: one part is written otherwise, the rest stays as it is.
 */

export type Form = (design: Design) => string;

interface Parts {
  readonly routes: (routes: readonly Route[]) => string;
  readonly tables: (tables: readonly Table[]) => string;
  readonly variables: (names: readonly string[]) => string;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function rows(header: readonly string[], cells: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...cells].map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

function each<T>(entries: readonly T[], write: (entry: T, index: number) => string): string {
  return entries.map(write).join('\n\n');
}

function fence(lang: string, text: string): string {
  return `\`\`\`${lang}\n${text}\n\`\`\``;
}

/** All that is told of a route below its name. */
function told({ purpose, auth, facts }: Route): (readonly [string, string])[] {
  return [['Purpose', purpose], ...withoutPurpose({ auth, facts })];
}

function withoutPurpose({ auth, facts }: Pick<Route, 'auth' | 'facts'>): (readonly [string, string])[] {
  return [['Auth', auth], ...facts];
}

function labelled(facts: readonly (readonly [string, string])[]): string {
  return bullets(facts.map(([label, value]) => `**${label}:** ${value}`));
}

function columns({ columns: all }: Table): string {
  return rows(['Column', 'Type'], all.map(([name, type]) => [name, type]));
}

const PLAIN: Parts = {
  routes: (routes) => each(routes, (route) => `### ${route.name}\n\n${labelled(told(route))}`),
  tables: (tables) => each(tables, (table) => `### ${table.name}\n\n${columns(table)}\n\n${bullets(table.remarks)}`),
  variables: (names) => bullets(names.map((name) => `\`${name}\``)),
};

function document(parts: Partial<Parts>): Form {
  const { routes, tables, variables } = { ...PLAIN, ...parts };
  return (design) => `# ${design.title}\n\n## System Architecture\n\n${design.overview}\n\n## API Endpoints\n\n${routes(design.routes)}\n\n## Database Schema\n\n${tables(design.tables)}\n\n## Environment Variables\n\n${variables(design.variables)}\n\n## Data Flow\n\n${design.flow.map((step, index) => `${String(index + 1)}. ${step}`).join('\n')}\n`;
}

export const plainForm = document({});

const ROUTES: Readonly<Record<string, Parts['routes']>> = {
  'plain labels': (routes) => each(routes, (route) => `#### \`${route.name}\`\n\n${bullets(told(route).map(([label, value]) => `${label}: ${value}`))}`),
  'labels in lines': (routes) => each(routes, (route) => `### ${route.name}\n${told(route).map(([label, value]) => `**${label}**: ${value}`).join('  \n')}`),
  'labels over paragraphs': (routes) => each(routes, (route) => `### ${route.name}\n\n${each(told(route), ([label, value]) => `**${label}**\n\n${value}`)}`),
  'the purpose as a paragraph': (routes) => each(routes, (route) => `### \`${route.name}\`\n\n${route.purpose}.\n\n${labelled(withoutPurpose(route))}`),
  'the purpose in the title': (routes) => each(routes, (route) => `### ${route.name} – ${route.purpose}\n\n${labelled(withoutPurpose(route))}`),
  'the purpose as the title, the route in a line': (routes) => each(routes, (route, index) => `### ${String(index + 1)}. ${route.purpose}\n\n\`${route.name}\`\n\n${labelled(withoutPurpose(route))}`),
  'the purpose as the title, the route behind a label': (routes) => each(routes, (route) => `### ${route.purpose}\n\n${labelled([['Endpoint', `\`${route.name}\``], ...withoutPurpose(route)])}`),
  'the purpose as the title, method and path apart': (routes) => each(routes, (route) => `### ${route.purpose}\n\n${labelled([['Method', route.name.split(' ')[0] ?? ''], ['Path', `\`${route.name.split(' ')[1] ?? ''}\``], ...withoutPurpose(route)])}`),
  'the purpose as the title, the route in a listing': (routes) => each(routes, (route) => `### ${route.purpose}\n\n${fence('', route.name)}\n\n${labelled(withoutPurpose(route))}`),
  'a small table for each': (routes) => each(routes, (route) => `### ${route.name}\n\n${rows(['Property', 'Value'], told(route))}`),
  'a numbered list': (routes) => routes.map((route, index) => `${String(index + 1)}. \`${route.name}\`\n${told(route).map(([label, value]) => `   - ${label}: ${value}`).join('\n')}`).join('\n'),
  'a numbered list from eight on, its bullets not far enough in': (routes) => routes.map((route, index) => `${String(index + 8)}. **${route.name}**: ${route.purpose}\n${withoutPurpose(route).map(([label, value]) => `   - ${label}: ${value}`).join('\n')}`).join('\n'),
  'a list in a list': (routes) => routes.map((route) => `- **${route.name}**: ${route.purpose}\n${withoutPurpose(route).map(([label, value]) => `  - ${label}: ${value}`).join('\n')}`).join('\n'),
  'auth in a table of its own': (routes) => `${each(routes, (route) => `### ${route.name}\n\n${labelled([['Purpose', route.purpose], ...route.facts])}`)}\n\n### Authentication per endpoint\n\n${rows(['Endpoint', 'Auth'], routes.map(({ name, auth }) => [`\`${name}\``, auth]))}`,
  'auth in a list of its own': (routes) => `${each(routes, (route) => `### ${route.name}\n\n${labelled([['Purpose', route.purpose], ...route.facts])}`)}\n\n### Authentication\n\n${bullets(routes.map(({ name, auth }) => `\`${name}\` – ${auth}`))}`,
};

const TABLES: Readonly<Record<string, Parts['tables']>> = {
  'SQL for each': (tables) => each(tables, (table) => `### ${table.name}\n\n${fence('sql', `CREATE TABLE ${table.name} (\n${table.columns.map(([name, type]) => `  ${name} ${type}`).join(',\n')}\n);`)}\n\n${bullets(table.remarks)}`),
  'a bold line over each': (tables) => each(tables, (table) => `**${table.name}**\n\n${columns(table)}\n\n${bullets(table.remarks)}`),
  'bullets for columns': (tables) => each(tables, (table) => `### ${table.name}\n\n${bullets([...table.columns.map(([name, type]) => `\`${name}\`: ${type}`), ...table.remarks])}`),
  'a row for each column, the table in all': (tables) => ofColumns(tables, (table) => table.name),
  'a row for each column, the table in the first': (tables) => ofColumns(tables, (table, index) => (index === 0 ? table.name : '')),
  'a sentence for each': (tables) => each(tables, (table) => `The \`${table.name}\` table has the columns ${table.columns.map(([name, type]) => `\`${name}\` (${type.replace(/ (?=not null|primary)/g, ', ')})`).join(', ')}. ${table.remarks.map((remark) => `${remark.replace(/\.$/, '')}.`).join(' ')}`),
};

function ofColumns(tables: readonly Table[], nameOf: (table: Table, index: number) => string): string {
  const cells = tables.flatMap((table) => table.columns.map(([name, type], index) => [nameOf(table, index), name, type]));
  return `${rows(['Table', 'Column', 'Type'], cells)}\n\n${bullets(tables.map(({ name, remarks }) => `\`${name}\`: ${remarks.join('; ')}`))}`;
}

const VARIABLES: Readonly<Record<string, Parts['variables']>> = {
  'a table': (names) => rows(['Variable', 'Purpose'], names.map((name) => [`\`${name}\``, '—'])),
  'a file': (names) => fence('bash', names.map((name) => `${name}=`).join('\n')),
  'a sentence': (names) => `The service needs ${names.map((name) => `\`${name}\``).join(', ')}.`,
  'a schema in TypeScript': (names) => fence('ts', `export const env = z.object({\n${names.map((name) => `  ${name}: z.string(),`).join('\n')}\n}).parse(process.env);`),
  'settings in Python': (names) => fence('python', `class Settings(BaseSettings):\n${names.map((name) => `    ${name}: str`).join('\n')}`),
};

/** Ways to write a design in markdown, by the part that is written otherwise. */
export const MARKDOWN_FORMS: Readonly<Record<string, Form>> = Object.fromEntries([
  ...Object.entries(ROUTES).map(([name, routes]) => [`endpoints: ${name}`, document({ routes })] as const),
  ...Object.entries(TABLES).map(([name, tables]) => [`tables: ${name}`, document({ tables })] as const),
  ...Object.entries(VARIABLES).map(([name, variables]) => [`variables: ${name}`, document({ variables })] as const),
]);
