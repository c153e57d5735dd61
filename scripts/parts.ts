/**
 * A page with one of its generated parts, which stands between `<!-- name:start -->` and `<!-- name:end -->`.
 * @throws Error where the page has no such part
 */
export function withPart(page: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`There is no part "${name}" in a page that should have one.`);
  return `${page.slice(0, from)}${start}${part}\n${page.slice(to)}`;
}
