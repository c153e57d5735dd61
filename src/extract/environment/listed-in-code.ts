import { plainLines } from '../../parse/diagram/box-lines.js';
import { readYaml } from '../../parse/yaml.js';
import type { MappedText } from '../../text/mapped-text.js';
import { BINDING_WORDS, CI_ONLY, LIST_TITLE, OTHER_LIST_TITLE, USES } from '../lexicon/environment.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { ListContext } from './context.js';
import { isOnlyNames, leadingNames } from './enumeration.js';
import { listedInProgram } from './listed-in-program.js';
import { type NamePlace, namesIn, namesSetting } from './names.js';
import { isWorkflow, readYamlEnvironment } from './yaml-environment.js';

/** The variables that a listing lists: a dotenv block, a schema of the environment, keys of YAML, `env(X)` of a config.toml, a plain list. */
export function listedInListing(unit: Unit, context: ListContext, listings: Listings): readonly NamePlace[] {
  const lang = unit.code?.lang ?? '';
  const { text } = unit;
  switch (listings.kindOf(unit)) {
    case 'dotenv':
      return listedInDotenv(unit, context, listings);
    case 'yaml':
      return lang === 'toml' ? listedInToml(text) : isWorkflow(text.text) ? [] : readYamlEnvironment(readYaml(text), context === 'strong' || context === 'weak' || CONFIGURATION_FILE.test(text.text)).listed;
    case 'plain':
      return [...(isToml(text.text) ? listedInToml(text) : []), ...(context === 'strong' || context === 'weak' ? listedInLines(text.lines()) : [...belowTitleLine(text), ...behindTitlesOfLines(text)]), ...listedInProgram(text, lang, context, entitled(unit, SECRET_TITLE))];
    case 'code':
      if (TERRAFORM.test(lang)) return listedInTerraform(text);
      return lang === 'toml' ? listedInToml(text) : listedInProgram(text, lang, context, entitled(unit, SECRET_TITLE));
    case 'ascii':
      // `A_KEY → what it is`: arrows of a list, not of a drawing.
      return context === 'strong' || context === 'weak' ? listedInLines(text.lines()) : [...belowTitleLine(text), ...behindTitlesOfLines(text), ...belowTitlesInBoxes(text)];
    default:
      return [];
  }
}

/** The first line of a listing names the file of the system's configuration. */
const CONFIGURATION_FILE = /^\s*(?:#|\/\/)\s*(?:(?:[\w./-]{0,60}\/)?(?:application(?:-\w+)?|config(?:uration)?|settings|appsettings)|(?:[\w.-]{1,30}\/){0,3}(?:config|configs|conf|settings|etc)\/[\w./-]{1,60})\.(?:ya?ml|json)\b/;

/** A title over the commands that set one secret. */
const SECRET_TITLE = /\b(?:secret|api keys?|credentials?|tokens?)\b/i;

const TERRAFORM = /^(?:hcl|terraform|tf)$/;
/** `environment_variables = {`, `variables = {` within `environment {`, `env {`. */
const OPENS_VARIABLES = /\b(?:env|environment|environment_variables|env_vars|variables|secret_environment_variables)[\s=]{0,8}\{/;
const ASSIGNED = /^\s*"?([A-Z][A-Z0-9_]+)"?\s*=/;
const NAMED = /\bname\s*=\s*"([A-Z][A-Z0-9_]+)"/;

/** The variables that a description of the infrastructure gives to what it starts. */
function listedInTerraform(text: MappedText): readonly NamePlace[] {
  const found: NamePlace[] = [];
  let depth = 0;
  for (const line of text.lines()) {
    const opens = OPENS_VARIABLES.test(line.text);
    if (depth === 0 && !opens) continue;
    for (const expression of [ASSIGNED, NAMED]) {
      const name = expression.exec(line.text)?.[1];
      const start = name === undefined ? -1 : line.text.indexOf(name);
      if (name !== undefined) found.push({ name, start, end: start + name.length, span: line.span(start, start + name.length) });
    }
    depth = Math.max(0, depth + (line.text.match(/\{/g)?.length ?? 0) - (line.text.match(/\}/g)?.length ?? 0));
  }
  return found;
}

const SHELL = /^(?:bash|sh|shell|zsh|console)$/;

function listedInDotenv(unit: Unit, context: ListContext, listings: Listings): readonly NamePlace[] {
  const lang = unit.code?.lang ?? '';
  const entries = (listings.dotenv(unit) ?? []).filter((entry) => !entry.commentedOut);
  const headed = context === 'strong' || context === 'weak' || /^\.?(?:dot)?env/.test(lang) || unit.text.lines().some((line) => /^\s*[#;/]/.test(line.text) && LIST_TITLE.test(line.text));
  const settings = entries.filter(({ name }) => namesSetting(name)).length;
  const script = SHELL.test(lang) && (settings < 2 || unit.text.lines().some((line) => /^\s*export\s/.test(line.text)));
  if (!headed && (script || settings === 0)) return [];
  if (!headed && entitled(unit, OTHER_LIST_TITLE)) return [];
  const places = entries.map(({ name, span }) => ({ name, start: 0, end: 0, span }));
  return [...places, ...unit.text.lines().flatMap(namesOfLabelledComment), ...(lang === 'toml' || isToml(unit.text.text) ? listedInToml(unit.text) : [])];
}

function entitled(unit: Unit, title: RegExp): boolean {
  for (let at = unit.parent; at; at = at.parent) {
    if (title.test(at.text.text)) return true;
    if (at.kind === 'heading') return false;
  }
  return false;
}

/** "# B_KEY is also accepted", "# or OLD_KEY (legacy)": another name of a variable in the list. */
const OTHER_NAME_TOO = /^\s*(?:#+|\/\/|;)\s*(?:or\s|alternatively:?\s|alias(?:es)?:?\s|also accepted:?\s)?[`"']?[A-Z][A-Z0-9]*_[A-Z0-9_]+[`"']?\s(?:\((?:legacy|deprecated|alias|old name)|(?:is|works|can be used|may be used|remains?|still)\s(?:(?:also|too|still|equally)\s){0,2}(?:accepted|supported|read|works|works too|honou?red|an alias|used as a fallback|as an alias|valid|recogni[sz]ed)\b)/i;

/** `# web build: VITE_A, VITE_B` */
function namesOfLabelledComment(line: MappedText): readonly NamePlace[] {
  if (OTHER_NAME_TOO.test(line.text)) return namesIn(line).slice(0, 1);
  const match = /^\s*(?:#+|\/\/|;)\s*[A-Za-z][\w .()/-]{0,60}:\s*/.exec(line.text);
  if (!match || BINDING_WORDS.test(match[0]) || OTHER_LIST_TITLE.test(match[0]) || /=/.test(line.text)) return [];
  const { names, end } = leadingNames(line, match[0].length);
  // "# mail: SMTP_URL is read at start" says where it is used.
  return /^\s[a-z]/.test(line.text.slice(end)) ? [] : names;
}

/** A listing without a language is TOML where a `[vars]` of its own stands over assignments. */
function isToml(text: string): boolean {
  return /^[ \t]{0,20}\[(?:[\w-]{1,40}\.){0,4}(?:vars|env|environment|variables)\][ \t]{0,20}$/m.test(text);
}

/** `key = "env(X)"`, what stands below `[vars]`, and the names in comments below one that says that they are the secrets. */
function listedInToml(text: MappedText): readonly NamePlace[] {
  let below = false;
  let secrets = false;
  return text.lines().flatMap((line) => {
    const comment = /^\s*#+\s*(?:[-*•]\s+)?/.exec(line.text);
    const namesBehind = comment ? listedInLines([line.slice(comment[0].length)]) : [];
    if (secrets && namesBehind.length > 0) return namesBehind;
    secrets = comment !== null && LIST_TITLE.test(line.text) && !OTHER_LIST_TITLE.test(line.text) && namesIn(line).length === 0;
    const section = /^\s*\[+\s*([\w.-]{1,80})\s*\]+/.exec(line.text);
    if (section) below = /(?:^|\.)(?:vars|env|environment|variables|secrets)$/.test(section[1] ?? '');
    const assigned = below ? /^\s*([A-Z][A-Z0-9_]+)\s*=/.exec(line.text) : null;
    const read = /\benv\(([A-Z][A-Z0-9_]+)\)/.exec(line.text);
    return [assigned, read].flatMap((match) => {
      const name = match?.[1];
      if (!match || name === undefined) return [];
      const start = match.index + match[0].indexOf(name);
      return [{ name, start, end: start + name.length, span: line.span(start, start + name.length) }];
    });
  });
}

/** A list typed line by line; bullets and comments included. */
function listedInLines(lines: readonly MappedText[]): readonly NamePlace[] {
  return lines.flatMap((line) => {
    const at = /^\s*(?:[-*•]\s+|\d+[.)]\s+)?/.exec(line.text)?.[0].length ?? 0;
    const { names, end } = leadingNames(line, at);
    return /^(?:\s*$|\s*[:=#(—–→-]|\s*\/\/|\s{2})/.test(line.text.slice(end)) ? names : [];
  });
}

/** `Variable      Where it is kept`: titles over columns. */
const COLUMN_TITLES = /^\s*[A-Z][\w /]{2,40}?\s{2,}[A-Z][\w /]{2,40}/;

/** The bullets below a line of a listing that announces variables (`Environment variables:`). */
function belowTitleLine(text: MappedText): readonly NamePlace[] {
  const lines = text.lines();
  const title = lines.findIndex((line, index) => LIST_TITLE.test(line.text) && (/:\s*$/.test(line.text) || (index === 0 && COLUMN_TITLES.test(line.text))));
  if (title < 0) return [];
  const behind = lines.slice(title + 1);
  return listedInLines(behind.slice(0, endOfNames(behind)));
}

/** `env: A_KEY B_URL`, `secrets = A_KEY, B_URL`: a line that is a short title of such a list and names, and the lines of names that go on with it. */
function behindTitlesOfLines(text: MappedText): readonly NamePlace[] {
  let open = false;
  return text.lines().flatMap((line) => {
    const [title] = TITLE_OF_LINE.exec(line.text) ?? [];
    const isTitle = title !== undefined && LIST_TITLE.test(title) && !OTHER_LIST_TITLE.test(title) && !CI_ONLY.test(title) && !BINDING_WORDS.test(title) && !USES.test(title);
    const goesOn = open && /^\s/.test(line.text);
    const names = isTitle ? line.slice(title.length) : line;
    open = (isTitle || goesOn) && (isOnlyNames(names) || (isTitle && names.text.trim() === ''));
    return open ? leadingNames(names).names : [];
  });
}

/** Up to three words before the names; a step of a flow has a number or a verb before it. */
const TITLE_OF_LINE = /^\s*(?:#\s)?(?:[a-z.][\w.-]{1,20}\s){0,2}[a-z.][\w.-]{1,20}\s?(?:\([^()]{1,30}\)\s?)?[:=]\s*/i;

/** How many lines begin with names, the pattern of some (`SMTP_*`) among them. */
function endOfNames(lines: readonly MappedText[]): number {
  const end = lines.findIndex((line) => line.text.trim() !== '' && !/^\s*(?:[-*•]\s+|\d+[.)]\s+)?[A-Z][A-Z0-9]*_(?:[A-Z0-9_]+|\*)/.test(line.text));
  return end < 0 ? lines.length : end;
}

/** The names that stand in a box of a drawing below a line that is nothing but the title of such a list: "Secrets (4)", "ENV VARS:". */
function belowTitlesInBoxes(text: MappedText): readonly NamePlace[] {
  const lines = plainLines(text);
  return lines.flatMap((line, index) => {
    if (!BOX_TITLE.test(line.text) || !LIST_TITLE.test(line.text) || OTHER_LIST_TITLE.test(line.text)) return [];
    const behind = lines.slice(index + 1);
    return listedInLines(behind.slice(0, endOfNames(behind)));
  });
}

/** A few words and perhaps how many there are; a step of a flow has a number or a verb before it. */
const BOX_TITLE = /^\s*(?!\d)(?:[\w.&/-]{1,20}\s){0,4}[\w.]{1,20}\s?(?:\([^()]{1,30}\))?\s?:?\s*$/;
