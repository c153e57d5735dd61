/** Filled in by the build. */
declare const SPEC_LINT_VERSION: string | undefined;

/** The version of the package; `0.0.0` where the source runs unbuilt. */
export const VERSION = typeof SPEC_LINT_VERSION === 'string' ? SPEC_LINT_VERSION : '0.0.0';
