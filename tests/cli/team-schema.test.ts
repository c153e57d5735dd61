import { describe, expect, it } from 'vitest';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const GOOD = '# GOODorders\n';

describe('--schema', () => {
  it('takes a schema, as JSON or YAML', async () => {
    const cwd = temporaryFolder({ 'a.md': GOOD, 'team.json': '{ "properties": { "owner": { "type": "string" } } }', 'team.yaml': 'properties: { owner: { type: string } }\n' });
    expect((await specLint(['--schema', 'team.json', 'a.md'], { cwd })).code).toBe(0);
    expect((await specLint(['--schema', 'team.yaml', 'a.md'], { cwd })).code).toBe(0);
  });

  it.each([
    ['a schema that is none', ['--schema', 'broken.yaml', 'a.md'], "CWD/broken.yaml:2:3: Unknown keyword \"requird\". Did you mean 'required'?\n"],
    ['a schema that does not exist', ['--schema', 'none.yaml', 'a.md'], 'Cannot read the schema "CWD/none.yaml": no such file.\n'],
    ['a schema of the configuration that is none', ['-c', 'config.yaml', 'a.md'], "CWD/broken.yaml:2:3: Unknown keyword \"requird\". Did you mean 'required'?\n"],
  ])('2 and a clear error for %s', async (_, args, stderr) => {
    const cwd = temporaryFolder({ 'a.md': GOOD, 'broken.yaml': 'items:\n  requird: [owner]\n', 'config.yaml': 'schema: broken.yaml\n' });
    const outcome = await specLint(args, { cwd });
    expect({ ...outcome, stderr: outcome.stderr.replaceAll(cwd, 'CWD') }).toEqual({ code: 2, stdout: '', stderr });
  });
});
