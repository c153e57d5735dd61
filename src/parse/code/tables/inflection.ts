/*
 * How Rails and its kin derive one name from another. Only the regular forms: a document that names `people` after
 * `Person` says so elsewhere.
 */

/** `user` → `users`, `category` → `categories`, `address` → `addresses` */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** `athlete_profile` → `AthleteProfile` */
export function classNameOf(name: string): string {
  return name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** `AthleteProfile` → `athlete_profile`, `UserID` → `user_id` */
export function snakeOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}
