/** Whether a path lies below a prefix: `/ai/*`, `/api/ai`. */
export function isBelow(path: string, prefix: string): boolean {
  const base = prefix.toLowerCase().replace(/\/?\*?$/, '');
  return path === base || path.startsWith(`${base}/`);
}
