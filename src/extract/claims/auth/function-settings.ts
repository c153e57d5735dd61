import { matchesIn } from '../../../text/matches-in.js';
import { type Unit, unitBehind } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthLedger } from './ledger.js';

const TABLE = /^\s*\[functions\.["']?([\w-]+)["']?\]/;
const SETTING = /^\s*(verify_jwt\s*=\s*(true|false))\b/;

/** `supabase functions deploy send-mail --no-verify-jwt`: the functions, and the switch that turns the check off. */
const DEPLOYED = /\bfunctions deploy ((?:\w[\w-]* ){1,20})(?:--[\w-]+(?:[ =]\w[\w./:-]*)? ){0,20}(--no-verify-jwt|--allow-unauthenticated)\b/g;

/** The endpoints of a function by its name. */
type Named = (name: string) => readonly EndpointSubject[];

/** What the platform is told of functions: in its configuration, or by the command that deploys them. */
export function readFunctionSettings(units: readonly Unit[], subjects: readonly EndpointSubject[], ledger: AuthLedger): void {
  const named: Named = (name) => subjects.filter(({ draft }) => draft.name === name || draft.path?.split('/').at(-1) === name);
  for (const unit of units) {
    readConfiguration(unit, named, ledger);
    readDeployment(unit, named, ledger);
  }
}

/** The command that deploys functions, wherever it stands. */
function readDeployment({ text }: Unit, named: Named, ledger: AuthLedger): void {
  if (!text.text.includes('deploy')) return;
  for (const { index, 0: command, 1: names = '', 2: flag = '' } of matchesIn(text.text, DEPLOYED)) {
    const end = index + command.length;
    const span = text.span(end - flag.length, end);
    ledger.markOfSwitch(span);
    ledger.add(names.trim().split(/\s+/).flatMap(named), { stance: 'denied', span, nearness: 'named' });
  }
}

/** "(JWT verified manually in the function code)", below the settings that turn the platform's own check off. */
const CHECKED_IN_CODE = /\b(?:jwts?|tokens?|auth\w*|sessions?|users?)\b[^.;]{0,40}\b(?:verified|validated|checked|verification|validation|handled|done|enforced)\b[^.;]{0,30}\b(?:manually|in (?:the )?(?:functions?(?:['’]s)?|handlers?|code)|inside|within|by (?:the )?(?:functions?|handlers?))\b|\b(?:functions?|handlers?|code|we) (?:\w+ )?(?:verif(?:y|ies)|validates?|checks?|decodes?)\b[^.;]{0,20}\b(?:jwts?|tokens?|users?|authorization header)\b/i;
const NAMES_CREDENTIAL = /\b(?:jwts?|(?:bearer|access|id|session) tokens?|authorization header)\b/i;

/** What the words behind a listing of settings say of the check that its functions make themselves. */
function readOwnChecks(unit: Unit, functions: readonly EndpointSubject[], ledger: AuthLedger): void {
  const next = unitBehind(unit);
  if (next?.kind !== 'paragraph') return;
  for (const sentence of sentencesOf(next.text)) {
    const said = CHECKED_IN_CODE.exec(sentence.text);
    if (!said || !NAMES_CREDENTIAL.test(sentence.text) || /\b(?:not|never|no)\b|n['’]t\b/i.test(said[0])) continue;
    const range = { start: said.index, end: said.index + said[0].length };
    ledger.add(functions, { stance: stanceAt(sentence, range).stance, span: sentence.span(range.start, range.end), nearness: 'named' });
  }
}

/** `[functions.send-mail]` with `verify_jwt = false` below. */
function readConfiguration(unit: Unit, named: Named, ledger: AuthLedger): void {
  const { kind, text } = unit;
  const open: EndpointSubject[] = [];
  if (kind !== 'code' || !text.text.includes('verify_jwt')) return;
  let functions: readonly EndpointSubject[] = [];
  for (const line of text.lines()) {
    const name = TABLE.exec(line.text)?.[1];
    if (name !== undefined) functions = named(name);
    const setting = SETTING.exec(line.text);
    if (!setting?.[1]) continue;
    const start = line.text.indexOf(setting[1]);
    const span = line.span(start, start + setting[1].length);
    ledger.markOfSwitch(span);
    ledger.add(functions, { stance: setting[2] === 'true' ? 'affirmed' : 'denied', span, nearness: 'named' });
    if (setting[2] === 'false') open.push(...functions);
  }
  if (open.length > 0) readOwnChecks(unit, open, ledger);
}
