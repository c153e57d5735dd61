import { run } from '../src/cli/run.js';
import { fenced } from '../src/report/markdown.js';
import { withPart } from './parts.js';

export const CLI_PAGE = 'docs/cli.md';

/** docs/cli.md with the help of the command as it is. */
export async function freshCliPage(page: string): Promise<string> {
  let help = '';
  await run(['--help'], { cwd: '/', env: {}, stdoutIsTerminal: false, stderrIsTerminal: false, now: () => 0, readStdin: () => Promise.resolve(new Uint8Array()), stdout: (text) => { help += text; }, stderr: () => undefined });
  return withPart(page, 'help', fenced('text', help).join('\n'));
}
