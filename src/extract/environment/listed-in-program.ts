import { readEnvironmentSchema } from '../../parse/code.js';
import { openBrackets } from '../../text/brackets.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { LIST_TITLE } from '../lexicon/environment.js';
import type { ListContext } from './context.js';
import type { NamePlace } from './names.js';
import { setByCommandsIn } from './set-by-commands.js';

/** The variables that a program or a description of its deployment lists: schemas, settings, blocks of variables, commands of a secret store. @param isOfSecrets it stands below a title that speaks of a secret or a key */
export function listedInProgram(text: MappedText, lang: string, context: ListContext, isOfSecrets = false): readonly NamePlace[] {
  const secrets = setByCommandsIn(text);
  const headed = context === 'strong' ? [...secrets, ...readTogether(text)] : isOfSecrets || secrets.length >= LEAST_SECRETS ? secrets : [];
  return [...schemaOf(text, lang), ...settingsOf(text), ...fieldsOfSettings(text, context), ...blocksOf(text), ...underComment(text), ...headed];
}

/** So many commands of a secret store, side by side, are a list, whatever stands over them. */
const LEAST_SECRETS = 2;

function schemaOf(text: MappedText, lang: string): readonly NamePlace[] {
  return readEnvironmentSchema(text, lang).map(({ name, span }) => ({ name, start: 0, end: 0, span }));
}

/** The first group of each match, as a name. */
function namesBy(text: MappedText, pattern: RegExp, from = 0, to = text.length): NamePlace[] {
  return matchesIn(text.text.slice(from, to), pattern).map((match) => {
    const name = match[1] ?? '';
    const start = from + match.index + match[0].indexOf(name);
    return { name: name.toUpperCase(), start, end: start + name.length, span: text.span(start, start + name.length) };
  });
}

/**
 * The fields of a class of settings (`class Settings(BaseSettings):`), of a struct whose tags name variables (`env:"X"`), and lines of
 * a Dockerfile or a unit of systemd.
 */
function settingsOf(text: MappedText): readonly NamePlace[] {
  const fields = /\bclass \w+\([\w., ]*BaseSettings\b/.test(text.text) ? namesBy(text, /^[ \t]+([A-Z][A-Z0-9_]+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)[ \t]*:/gm) : [];
  return [...fields, ...namesBy(text, /\b(?:env|envconfig):"([A-Z][A-Z0-9_]+)[",]/g), ...namesBy(text, /^ENV[ \t]+([A-Z][A-Z0-9_]+)[ =]/gm), ...namesBy(text, /^Environment="?([A-Z][A-Z0-9_]+)=/gm)];
}

/** `mail_api_key: str = ""`: a field of a class of settings as pydantic reads them from the environment. */
const FIELD = /^([a-z][a-z0-9]*(?:_[a-z0-9]+)+)[ \t]*:[ \t]*(?:Optional\[)?(?:str|int|float|bool|SecretStr|AnyUrl|HttpUrl|AnyHttpUrl|PostgresDsn|RedisDsn)\b[^\n=]{0,30}(?:=[^\n]{0,200})?$/;
const SETTINGS_FILE = /^#.{0,60}\b(?:config|settings)\.py\b/;

/** The fields that a plan adds to such a class, shown without it: below a title about configuration, or a comment that names its file. */
function fieldsOfSettings(text: MappedText, context: ListContext): readonly NamePlace[] {
  const all = text.text.split('\n');
  if (context !== 'strong' && context !== 'weak' && !all.some((line) => SETTINGS_FILE.test(line.trim()))) return [];
  const lines = all.filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return lines.length > 1 && lines.every((line) => FIELD.test(line)) ? namesBy(text, new RegExp(FIELD, 'gm')) : [];
}

const BLOCK = /\b(?:environment|env|envs|env_vars|variables|secrets)\b["']?[ \t]{0,4}[:=]?[ \t]{0,4}\{|\b(?:interface|type)[ \t]{1,4}\w{0,24}Env\w{0,12}\b[^{\n]{0,40}\{/g;

/** Longer blocks are something else. */
const LONGEST_BLOCK = 8000;

/** The keys of a block of variables (`environment = { A = … }`, `env: { A: … }`) and of the type of a Worker's environment. */
function blocksOf(text: MappedText): readonly NamePlace[] {
  return matchesIn(text.text, BLOCK).flatMap((match) => {
    const from = match.index + match[0].length;
    const close = text.text.indexOf('}', from);
    const to = Math.min(close < 0 ? text.length : close, from + LONGEST_BLOCK);
    const isType = /^(?:interface|type)/.test(match[0]);
    return namesBy(text, isType ? /(?:^|[{;,\n])[ \t]*([A-Z][A-Z0-9_]+)\??[ \t]{0,4}:[ \t]{0,4}string\b/g : /(?:^|[{;,\n])[ \t]*["']?([A-Z][A-Z0-9_]+)["']?[ \t]{0,20}[:=](?![=>])/g, from, to);
  });
}

/** `// Environment variables` and the assignments that follow it, in a listing of another language. */
function underComment(text: MappedText): readonly NamePlace[] {
  const names: NamePlace[] = [];
  let open = false;
  for (const line of text.lines()) {
    if (/^\s*(?:#|\/\/|--|;)/.test(line.text)) open = LIST_TITLE.test(line.text) && !/\b(?:set|export|run|copy|source)\b/i.test(line.text);
    else if (open && line.text.trim() !== '') {
      const [name] = namesBy(line, /^\s*([A-Z][A-Z0-9_]+)\s?(?:=(?!=)|$)/g);
      if (name) names.push(name);
      else open = false;
    }
  }
  return names;
}

/** `key: process.env.A` and `A = os.environ["A"]`, where the heading presents the listing as the environment. */
function readTogether(text: MappedText): readonly NamePlace[] {
  return namesBy(text, /^[ \t]*(?:export[ \t]+)?(?:const[ \t]+)?["']?\w+["']?[ \t]{0,4}[:=][ \t]{0,4}(?:process\.env(?:\.|\[["'])|import\.meta\.env\.|os\.environ(?:\[["']|\.get\(["'])|os\.getenv\(["'])([A-Z][A-Z0-9_]+)/gm).filter(({ start }) => !isArgument(text.text, start));
}

/** No call goes on for longer. */
const LONGEST_CALL = 600;
/** What is called to hold the configuration: `Settings(`, `loadConfig(`. */
const HOLDS_SETTINGS = /(?:settings|config\w*|env\w*|options)\s*$/i;

/** Whether what stands at a place is an argument of a call (`send(from_=os.environ["A"])`): it is used there, and listed nowhere. */
function isArgument(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_CALL), at).replace(/os\.\w+\(|environ\[/g, ' ');
  const last = openBrackets(before).at(-1);
  return last !== undefined && before.charAt(last) === '(' && !HOLDS_SETTINGS.test(before.slice(0, last));
}
