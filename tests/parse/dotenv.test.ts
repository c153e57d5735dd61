import { describe, expect, it } from 'vitest';
import { looksLikeDotenv, readDotenv } from '../../src/parse/dotenv.js';
import { MappedText } from '../../src/text/mapped-text.js';

/** `NAME=value # comment`, with a leading `#` for what is commented out. */
function entries(text: string): string[] {
  return readDotenv(MappedText.verbatim(text, 0)).map(
    (entry) => `${entry.commentedOut ? '#' : ''}${entry.name}=${entry.value}${entry.comment === null ? '' : ` # ${entry.comment}`}`,
  );
}

describe('readDotenv', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'values, quoted or not',
      'A_URL=postgres://u:p@h/db#x\nB_KEY="a # b"  # secret\nC=\'x\'',
      ['A_URL=postgres://u:p@h/db#x', 'B_KEY=a # b # secret', 'C=x'],
    ],
    ['among names alone, remarks in a column', 'A_URL      for the app\nB_URL\nC_KEY\nD_KEY\tsigns links\nE_KEY → of the shop', ['A_URL= # for the app', 'B_URL=', 'C_KEY=', 'D_KEY= # signs links', 'E_KEY= # of the shop']],
    ['ticks and bullets before the entries', '✅ A_URL\n✅ B_KEY (mail)\n• C_KEY=x', ['A_URL=', 'B_KEY= # (mail)', 'C_KEY=x']],
    ['near miss: a tick before other words', '✅ A_URL\n✅ Flags (dark mode)\n✅ B_KEY', ['A_URL=', 'B_KEY=']],
    ['near miss: words in a sentence', 'A_URL\nB_KEY\nC_KEY is read at start', ['A_URL=', 'B_KEY=']],
    ['near miss: a word without an underscore', 'A_URL\nB_KEY\nNOTE      none of these is public', ['A_URL=', 'B_KEY=']],
    ['empty, with a comment', 'A_KEY=\nB_KEY=      # service role', ['A_KEY=', 'B_KEY= # service role']],
    ['spaces around the sign, export', 'export A_KEY=1\nB_LIMIT = 10 # per day', ['A_KEY=1', 'B_LIMIT=10 # per day']],
    [
      'bare names with comments',
      'A_KEY          # the key\nB_KEY\nPORT (optional)\nC_URL — of the app',
      ['A_KEY= # the key', 'B_KEY=', 'PORT= # (optional)', 'C_URL= # of the app'],
    ],
    ['several names on a line', 'A_KEY, B_KEY, C_KEY', ['A_KEY=', 'B_KEY=', 'C_KEY=']],
    ['sections and words are passed over', '# Database\n[vars]\nA_KEY=\n# Ask Kim for these', ['A_KEY=']],
    ['out of use, and listed in a comment', '# A_KEY=1\n#B_KEY=\n# C_KEY\n# D_KEY (server)', ['#A_KEY=1', '#B_KEY=', 'C_KEY=', 'D_KEY= # (server)']],
    ['taken out of a list of bare names', 'A_KEY\nB_KEY\n#C_KEY', ['A_KEY=', 'B_KEY=', '#C_KEY=']],
    ['near miss: several names in a comment of such a list', 'A_KEY\nB_KEY\n# C_KEY, D_KEY', ['A_KEY=', 'B_KEY=', 'C_KEY=', 'D_KEY=']],
    ['near miss: keys of YAML, calls, comparisons', 'A_KEY: 1\nB_KEY = os.getenv("B")\nC_KEY == 1\nlower=1\nTOKEN=$(cat x)', []],
    ['near miss: words in capitals in a comment', '# TODO\n# IMPORTANT NOTE\n# POST', []],
  ])('%s', (_name, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  it('gives the place of name and value', () => {
    const text = '# Keys\nexport A_KEY="x"  # y\n  B_KEY';
    const [first, second] = readDotenv(MappedText.verbatim(text, 100));
    expect(first && text.slice(first.span.start - 100, first.span.end - 100)).toBe('A_KEY="x"');
    expect(second && text.slice(second.span.start - 100, second.span.end - 100)).toBe('B_KEY');
  });
});

describe('looksLikeDotenv', () => {
  it.each<[string, string, string, boolean]>([
    ['a dotenv block', 'env', 'A_KEY=\nB_KEY=1', true],
    ['without a tag', '', '# Keys\nA_KEY=\n\nB_KEY', true],
    ['bare names only', '', 'DATABASE_URL\nWORKER_KEY\nPORT', true],
    ['under the tag of a shell', 'bash', 'A_KEY=1\nexport B_KEY=2 # x', true],
    ['one variable', 'env', 'API_URL=http://localhost:3000', true],
    ['settings of a Worker', 'toml', '[vars]\nA_KEY = "x"\n# B_KEY', true],
    ['with an ellipsis', 'sh', 'A_KEY=\n...', true],
    ['near miss: a command', 'bash', 'curl -X POST https://example.org/x', false],
    ['near miss: commands after settings', 'bash', 'export A_KEY=1\nnpm run dev', false],
    ['near miss: a command with its environment', 'bash', 'A_KEY=1 \\\nB_KEY=2 \\\nnode x.js', false],
    ['near miss: compose', '', 'services:\n  db:\n    environment:\n      POSTGRES_DB: x', false],
    ['near miss: compose under its tag', 'yaml', 'A_KEY=1', false],
    ['near miss: settings that read the environment', '', 'A_KEY = os.environ["A_KEY"]\nB_KEY = process.env.B_KEY\nC_KEY = ENV["C"]', false],
    ['near miss: SQL', '', 'SELECT * FROM trips;\nBEGIN;', false],
    ['near miss: endpoints', '', 'GET /trips\nPOST /trips', false],
    ['near miss: a program', 'ts', 'A_KEY=1', false],
    ['near miss: all out of use', 'env', '# A_KEY=1', false],
    ['near miss: nothing', 'env', '', false],
  ])('%s', (_name, lang, text, expected) => {
    expect(looksLikeDotenv(MappedText.verbatim(text, 0), lang)).toBe(expected);
  });
});
