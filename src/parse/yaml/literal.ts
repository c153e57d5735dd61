/** The language of a block literal that holds a listing of what is stored (`ddl: |`), by its first statements; null for words. */
const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['sql', /^[ \t]{0,40}(?:create|alter|drop)[ \t]{1,8}(?:table|policy|type)\b/im],
  ['prisma', /^[ \t]{0,40}model[ \t]{1,8}\w{1,60}[ \t]{0,8}\{[ \t]{0,8}$/m],
  ['rules', /^[ \t]{0,40}match[ \t]{1,8}\/\S{1,200}[ \t]{0,8}\{/m],
];

export function languageOfLiteral(text: string): string | null {
  return LANGUAGES.find(([, statement]) => statement.test(text))?.[0] ?? null;
}
