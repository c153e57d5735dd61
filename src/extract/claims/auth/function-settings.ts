import type { Unit } from '../../outline.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthLedger } from './ledger.js';

const TABLE = /^\s*\[functions\.["']?([\w-]+)["']?\]/;
const SETTING = /^\s*(verify_jwt\s*=\s*(true|false))\b/;

/** The settings of functions in a configuration: `[functions.send-mail]` with `verify_jwt = false` below. */
export function readFunctionSettings(units: readonly Unit[], subjects: readonly EndpointSubject[], ledger: AuthLedger): void {
  for (const unit of units) {
    if (unit.kind !== 'code' || !unit.text.text.includes('verify_jwt')) continue;
    let named: readonly EndpointSubject[] = [];
    for (const line of unit.text.lines()) {
      const name = TABLE.exec(line.text)?.[1];
      if (name !== undefined) named = subjects.filter(({ draft }) => draft.name === name || draft.path?.split('/').at(-1) === name);
      const setting = SETTING.exec(line.text);
      if (!setting?.[1]) continue;
      const start = line.text.indexOf(setting[1]);
      const span = line.span(start, start + setting[1].length);
      ledger.markOfSwitch(span);
      ledger.add(named, { stance: setting[2] === 'true' ? 'affirmed' : 'denied', span, nearness: 'named' });
    }
  }
}
