import type { YamlTree } from '../../parse/yaml.js';
import { matchesIn } from '../../text/matches-in.js';
import { SourceFile } from '../../text/source-file.js';
import { THIRD_PARTY_IMAGE } from '../lexicon/environment.js';
import { ancestors, outlineOf, type Unit } from '../outline.js';
import { leadingNames } from './enumeration.js';
import { isImageSetting, type NamePlace } from './names.js';
import { rememberedOf } from '../../text/remembered.js';

/** What a YAML or JSON listing says of variables. */
export interface YamlEnvironment {
  readonly listed: readonly NamePlace[];
  /** The units in which a reference is a use. */
  readonly uses: readonly Unit[];
}

const KEY_OF_LIST = /^"?(?:env(?:ironment)?(?:[_-]?(?:vars?|variables))?|envs|secrets?|variables|config(?:uration)?|settings|env_vars|x-environment)"?:?$/i;
/** `required: [A_KEY, B_URL]` below such a key: only what sorts variables, not the setting of another thing. */
const KEY_OF_GROUP = /^"?(?:required|needed|mandatory|optional|public|private|secrets?|plain|server|client|web|api|app|backend|frontend|workers?|names|keys|vars|variables|all|runtime|build)"?:\s{1,4}\[?\s{0,4}["']?/i;
const KEY_OF_ENVIRONMENT = /^"?(?:env|environment|env[_-]?vars?|environment[_-]variables)"?:?$/i;
const WHOLE_REFERENCE = /[:=]\s{0,4}["']?\$\{([A-Z][A-Z0-9_]+)(?::?-[^}\n]{0,80})?\}["']?\s{0,4}(?=[,}\]]|$)/g;

/** A workflow of the machine that builds and tests. */
export function isWorkflow(text: string): boolean {
  return /^[ \t-]{0,40}(?:runs-on|steps|stages|before_script):|^on:\s{0,3}(?:$|\[|push\b|pull_request\b|schedule\b|release\b|workflow_)|\buses: actions\//m.test(text);
}

/** Reads the variables of a YAML listing as its keys tell: lists below `env`, `environment`, `secrets`, `config`. */
export function readYamlEnvironment(tree: YamlTree, isConfiguration = false): YamlEnvironment {
  const root = { heading: null, depth: 0, blocks: tree.blocks, sections: tree.sections, parent: null };
  const units = outlineOf({ file: new SourceFile('', ''), format: 'yaml', root, comments: [], problems: [] });
  return environmentOfUnits(units, isConfiguration);
}

function environmentOfUnits(units: readonly Unit[], isConfiguration: boolean): YamlEnvironment {
  const listed: NamePlace[] = [];
  const uses: Unit[] = [];
  for (const unit of units) {
    if (unit.kind === 'document' || unit.kind === 'heading') continue;
    if (isOfForeignImage(unit)) continue;
    const names = listedInYaml(unit, isConfiguration);
    listed.push(...names);
    uses.push(unit);
  }
  return { listed, uses };
}

/** The variables that an item below a key of such a list names. */
export function listedInYaml(unit: Unit, isConfiguration = false): readonly NamePlace[] {
  if (isOfForeignImage(unit)) return [];
  const key = ancestors(unit).find((ancestor) => (ancestor.kind === 'heading' || ancestor.kind === 'item') && KEY_OF_LIST.test(ancestor.text.text.trim()));
  if (!key) {
    const own = /^"?([\w-]{2,24})"?:\s/.exec(unit.text.text);
    if (!own || !KEY_OF_LIST.test(own[1] ?? '')) return isConfiguration ? (isTopLevel(unit) ? [...keyInCapitals(unit), ...wholeReferences(unit)] : wholeReferences(unit)) : [];
    const opening = /^\[?\s*/.exec(unit.text.text.slice(own[0].length))?.[0].length ?? 0;
    return unit.text.text.charAt(own[0].length) === '{' ? keysOfFlow(unit, own[0].length) : leadingNames(unit.text, own[0].length + opening).names;
  }
  const { names } = leadingNames(unit.text);
  if (names.length > 0) return names;
  const group = KEY_OF_GROUP.exec(unit.text.text);
  const grouped = group ? leadingNames(unit.text, group[0].length) : null;
  if (grouped && grouped.names.length > 0 && /^[\s,\]"']*$/.test(unit.text.text.slice(grouped.end))) return grouped.names;
  return KEY_OF_ENVIRONMENT.test(key.text.text.trim()) ? [] : wholeReferences(unit);
}

function isTopLevel({ parent }: Unit): boolean {
  return parent === null || parent.kind === 'document';
}

/** `A_KEY: secret`: the listing is itself the mapping of variables to values. */
function keyInCapitals({ text }: Unit): readonly NamePlace[] {
  const { names, end } = leadingNames(text);
  return names.length === 1 && /^["']?\s{0,4}:/.test(text.text.slice(end)) ? names : [];
}

/** `key: ${X}`, `{ key: ${X}, … }` */
function wholeReferences(unit: Unit): NamePlace[] {
  return matchesIn(unit.text.text, WHOLE_REFERENCE).map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf('${') + 2;
    return { name, start, end: start + name.length, span: unit.text.span(start, start + name.length) };
  });
}

/** The keys of `{ A: x, "B": y }`. */
function keysOfFlow(unit: Unit, from: number): NamePlace[] {
  return matchesIn(unit.text.text.slice(from), /[{,]\s{0,8}["']?([A-Z][A-Z0-9_]+)["']?\s{0,8}:/g).map((match) => {
    const name = match[1] ?? '';
    const start = from + match.index + match[0].indexOf(name);
    return { name, start, end: start + name.length, span: unit.text.span(start, start + name.length) };
  });
}

/** A setting in a service of a compose file whose image other people build. */
export function isOfForeignImage(unit: Unit): boolean {
  for (let at = unit.parent; at; at = at.parent) {
    const image = imageOf(at);
    if (image === 'none') continue;
    if (image !== 'named') return image === 'foreign';
    const { names } = leadingNames(unit.text);
    return names.length > 0 && names.every(({ name }) => isImageSetting(name));
  }
  return false;
}

/** Whose image a service runs: its own build, one that is only named, one of others; `none` for what is no service. */
const imageOf = rememberedOf((service: Unit): 'none' | 'own' | 'named' | 'foreign' => {
  const image = service.children.find((child) => keyOf(child) === 'image')?.text.text.replace(/^image:\s*/, '').trim();
  const built = service.children.some((child) => keyOf(child) === 'build');
  return image === undefined ? 'none' : built ? 'own' : THIRD_PARTY_IMAGE.test(image) ? 'foreign' : 'named';
});

function keyOf(unit: Unit): string {
  return /^"?([\w-]+)"?\s*:?/.exec(unit.text.text)?.[1] ?? '';
}
