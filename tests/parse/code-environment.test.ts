import { describe, expect, it } from 'vitest';
import { findEnvReferences, readEnvironmentSchema } from '../../src/parse/code.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { listing, read } from './code-summaries.js';

/** Form and name of each reference, checked to stand where it says. */
function references(code: string, lang: string): string[] {
  const { file, facts } = read(code, lang);
  for (const reference of facts.env) expect(file.slice(reference.span)).toBe(reference.name);
  return facts.env.map((reference) => `${reference.form} ${reference.name}`);
}

describe('references to the environment in code', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['Node', 'ts', "process.env.A_KEY; process.env['B_KEY']; process.env?.C_KEY!", ['process.env A_KEY', 'process.env B_KEY', 'process.env C_KEY']],
    ['in a template', 'ts', 'const url = `https://${process.env.A_HOST}/x`;', ['process.env A_HOST']],
    ['destructured', 'ts', "const { A_KEY, B_KEY = 'x', C_KEY: c } = process.env;", ['process.env A_KEY', 'process.env B_KEY', 'process.env C_KEY']],
    ['Vite, without what Vite sets', 'ts', 'import.meta.env.VITE_URL; import.meta.env.MODE', ['import.meta.env VITE_URL']],
    ['Deno and Bun', 'ts', 'Deno.env.get("A_KEY"); Bun.env.B_KEY', ['Deno.env A_KEY', 'process.env B_KEY']],
    ['Worker', 'ts', 'new OpenAI({ apiKey: c.env.OPENAI_API_KEY, org: env.ORG_ID })', ['worker OPENAI_API_KEY', 'worker ORG_ID']],
    ['a method of the text of a Worker variable', 'ts', "env.ORIGINS.split(',')", ['worker ORIGINS']],
    ['near miss: bindings of a Worker', 'ts', "c.env.PRICES.get('x'); drizzle(env.DB); f(env.PRICES)", []],
    ['SvelteKit', 'ts', "import { A_KEY, B_KEY } from '$env/static/private';", ['framework A_KEY', 'framework B_KEY']],
    ['NestJS', 'ts', "config.get<string>('A_KEY'); this.configService.getOrThrow('B_KEY')", ['framework A_KEY', 'framework B_KEY']],
    ['helpers of the house', 'ts', "requireEnv('A_KEY'); getEnvVar(\"B_KEY\"); must_env('C_KEY'); mustGetEnv('D_KEY')", ['framework A_KEY', 'framework B_KEY', 'framework C_KEY', 'framework D_KEY']],
    ['Firebase', 'ts', "const key = defineSecret('A_KEY');", ['framework A_KEY']],
    [
      'Python',
      'python',
      "import os\nos.environ['A_KEY']; os.environ.get(\"B_KEY\", ''); os.getenv('C_KEY'); getenv(\"D_KEY\")",
      ['os.environ A_KEY', 'os.environ B_KEY', 'getenv C_KEY', 'getenv D_KEY'],
    ],
    [
      'decouple and environ',
      'python',
      "import os\na = config('A_KEY', default='')\nb = env.str(\"B_KEY\")\nc = env('C_KEY')",
      ['framework A_KEY', 'framework B_KEY', 'framework C_KEY'],
    ],
    ['near miss: holes of an f-string', 'python', 'import os\nx = f"{TABLE} {t} ${AMOUNT} $1"', []],
    ['Ruby', 'ruby', 'def key\n  ENV["A_KEY"] || ENV.fetch("B_KEY")\nend', ['getenv A_KEY', 'getenv B_KEY']],
    ['Go', 'go', 'key := os.Getenv("A_KEY")\nv, ok := os.LookupEnv("B_KEY")', ['getenv A_KEY', 'getenv B_KEY']],
    ['Rust', 'rust', 'let a = std::env::var("A_KEY")?; let b = env!("B_KEY");', ['getenv A_KEY', 'getenv B_KEY']],
    ['Java', 'java', 'String a = System.getenv("A_KEY");\n@Value("${B_KEY:x}") String b;', ['getenv A_KEY', 'framework B_KEY']],
    ['PHP', 'php', "<?php $a = env('A_KEY'); $b = getenv('B_KEY'); $c = $_ENV['C_KEY'];", ['framework A_KEY', 'getenv B_KEY', 'getenv C_KEY']],
    ['Dart', 'dart', "const a = String.fromEnvironment('A_KEY');", ['framework A_KEY']],
    ['Elixir', 'elixir', 'System.get_env("A_KEY"); System.fetch_env!("B_KEY")', ['getenv A_KEY', 'getenv B_KEY']],
    ['Prisma', 'prisma', 'datasource db {\n  url = env("DATABASE_URL")\n}', ['framework DATABASE_URL']],
    ['config.toml', 'toml', 'secret = "env(SMS_TOKEN)"', ['framework SMS_TOKEN']],
    [
      'compose',
      'yaml',
      'image: x\nurl: ${BASE_URL}\nkey: ${API_KEY:-none}\nrun: echo $TOKEN_A',
      ['interpolation BASE_URL', 'interpolation API_KEY', 'interpolation TOKEN_A'],
    ],
    [
      'near miss: pseudo parameters of CloudFormation',
      'yaml',
      'a: ${AWS::Region}',
      [],
    ],
    [
      'near miss: expressions of a workflow, small letters, dollars',
      'yaml',
      'a: ${{ secrets.A_KEY }}\nb: ${{ env.B_KEY }}\nc: ${lower}\nd: $1\ne: \\$ESCAPED',
      [],
    ],
    [
      'shell, without what the script sets or the shell has',
      'bash',
      'TOKEN=$(curl -H "x: $API_KEY" x)\necho $TOKEN ${HOME}\nURL="${URL:-http://x}"\nfor F in a b; do echo $F; done',
      ['interpolation API_KEY', 'interpolation URL'],
    ],
    ['near miss: constants in templates of a program', 'ts', 'const url = `${BASE_URL}/x`;', []],
    ['near miss: code out of use', 'ts', '// const a = process.env.A_KEY;\n/* b(process.env.B_KEY); */\nconst c = 1;', []],
    ['a comment that describes', 'ts', '// the key comes from process.env.A_KEY on the server\nconst c = 1;', ['process.env A_KEY']],
    ['a language that nobody knows', 'zig', 'x = env(A_KEY) and ${B_KEY}', ['framework A_KEY', 'interpolation B_KEY']],
    ['near miss: a dotenv file by name', '', 'copy .env.EXAMPLE to .env.LOCAL', []],
  ])('%s', (_name, lang, code, expected) => {
    expect(references(code, lang)).toEqual(expected);
  });
});

describe('references to the environment in prose', () => {
  it.each<[string, readonly string[]]>([
    ['the client reads process.env.API_KEY at start', ['API_KEY']],
    ['Authorization: Bearer ${CRON_SECRET}, or $WORKER_KEY', ['CRON_SECRET', 'WORKER_KEY']],
    ['checked against c.env.ADMIN_KEY', ['ADMIN_KEY']],
    ['near miss: CRON_SECRET is checked, costs US$ 5, $USD, ${id}, .env.LOCAL', []],
  ])('%s', (text, expected) => {
    expect(findEnvReferences(MappedText.verbatim(text, 7)).map((reference) => reference.name)).toEqual(expected);
  });

  it('have places', () => {
    expect(findEnvReferences(MappedText.verbatim('a ${B_KEY}', 10))).toEqual([
      { name: 'B_KEY', form: 'interpolation', span: { start: 14, end: 19 } },
    ]);
  });
});

describe('readEnvironmentSchema', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'zod',
      "export const env = z.object({\n  NODE_ENV: z.enum(['a']),\n  A_KEY: z.string(), // from the console\n}).parse(process.env);",
      ['NODE_ENV', 'A_KEY'],
    ],
    [
      't3-env',
      `export const env = createEnv({
  server: { A_KEY: z.string() },
  client: { NEXT_PUBLIC_B: z.string().url() },
  runtimeEnv: { A_KEY: process.env.A_KEY, NEXT_PUBLIC_B: process.env.NEXT_PUBLIC_B },
});`,
      ['A_KEY', 'NEXT_PUBLIC_B'],
    ],
    ['a schema that is parsed later', 'const schema = z.object({ A_KEY: z.string() });\nexport const env = schema.parse(process.env);', ['A_KEY']],
    ['envalid', 'const env = cleanEnv(process.env, { A_KEY: str(), PORT: port() });', ['A_KEY', 'PORT']],
    ['a schema that is called the environment', 'export const Env = z.object({ A_KEY: z.string(), B_URL: z.string().url() });', ['A_KEY', 'B_URL']],
    ['a schema of the configuration, with its type', 'const configSchema: Schema<Config> = Joi.object({ A_KEY: Joi.string().required() });', ['A_KEY']],
    ['a schema given to the framework', 'ConfigModule.forRoot({ validationSchema: Joi.object({ A_KEY: Joi.string() }) });', ['A_KEY']],
    ['near miss: a schema whose name only begins like it', 'const envelope = z.object({ STATE: z.string() });', []],
    ['near miss: a schema of a request', 'const body = z.object({ STATE: z.string() });\nconst key = process.env.A_KEY;', []],
  ])('%s', (_name, code, expected) => {
    expect(readEnvironmentSchema(listing(code), 'ts').map((entry) => entry.name)).toEqual(expected);
  });

  it('is no reference of its own', () => {
    expect(references('z.object({ A_KEY: z.string() }).parse(process.env)', 'ts')).toEqual([]);
  });
});
