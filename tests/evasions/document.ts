import { lintText } from '../../src/index.js';

/** What a rule says of a subject in a document of a few lines. */
export async function verdictOn(rule: string, subject: string, ...lines: readonly string[]): Promise<string> {
  const text = ['# Allotments', '', 'A Next.js application on Supabase Postgres. Plots are let to members.', '', ...lines, '', '## Environment variables', '', '- `DATABASE_URL`', '- `OPENAI_API_KEY`', '- `CRON_SECRET`', ''].join('\n');
  const { verdicts } = await lintText(text, { filePath: 'a.md', preset: 'gate', today: '2026-06-01' });
  return verdicts.find((verdict) => verdict.ruleId === rule && verdict.subject === subject)?.verdict ?? 'not judged';
}
