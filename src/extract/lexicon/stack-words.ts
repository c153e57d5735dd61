/*
 * Words that say what a part is built with and where it runs, and nothing of what it does: "Node 22 with sharp, in a container of 512 MB".
 */

/** Languages, runtimes, frameworks and hosts. */
export const TECHNOLOGIES: ReadonlySet<string> = new Set([
  'node', 'node.js', 'nodejs', 'deno', 'bun', 'typescript', 'javascript', 'python', 'go', 'golang', 'rust', 'php', 'ruby', 'java', 'kotlin', 'scala', 'elixir', 'erlang', 'c#', '.net', 'asp.net', 'next.js', 'nextjs', 'nuxt', 'sveltekit', 'svelte', 'react', 'vue', 'angular', 'astro', 'remix', 'solidstart', 'express', 'fastify', 'hono', 'nestjs', 'koa', 'django', 'flask', 'fastapi', 'uvicorn', 'gunicorn', 'celery', 'rails', 'sinatra', 'laravel', 'symfony', 'spring', 'quarkus', 'micronaut', 'ktor', 'phoenix', 'actix', 'axum', 'gin', 'alpine', 'debian', 'ubuntu', 'linux', 'docker', 'kubernetes', 'fargate', 'vercel', 'railway', 'hetzner', 'heroku', 'aws', 'gcp', 'azure',
]);
/** How it is packed and how large it is, and the words between. */
export const PACKAGING_WORDS: ReadonlySet<string> = new Set([
  'container', 'containers', 'image', 'images', 'vm', 'vms', 'process', 'processes', 'machine', 'machines', 'instance', 'instances', 'pod', 'pods', 'replica', 'replicas', 'host', 'droplet', 'runtime', 'boot', 'slim', 'lts', 'version', 'mb', 'gb', 'mib', 'gib', 'ram', 'memory', 'cpu', 'cpus', 'vcpu', 'vcpus', 'core', 'cores', 'with', 'in', 'on', 'of', 'at', 'a', 'an', 'the', 'and', 'plus', 'using', 'via', 'one', 'two', 'three', 'four', 'single', 'small', 'shared', 'same', 'its', 'own', 'written', 'built', 'running', 'runs',
]);
/** "22", "v3.12", "512m": a version or a size. */
export const VERSION_OR_SIZE = /^v?\d[\d.]{0,10}(?:mb|gb|m|g)?$/;
/** "See Infrastructure.": words that only point to where it is told what the system runs on. */
export const POINTS_TO_STACK = /^[^\p{L}]*(?:see|cf\.?|refer to|described (?:in|under)|siehe|→)\s(?:also\s)?(?:the\s|under\s|section\s|chapter\s)?[^\p{L}]{0,12}(?:infrastructure|infra|tech(?:nology|nical)? stack|stack|hosting|deployment|runtime|environment(?: variables)?|configuration)(?:\s(?:section|chapter|table|below|above))?[^\p{L}]*$/iu;
/** A part by a name that tells no task. */
export const NAME_WITHOUT_TASK = /^(?:the )?(?:(?:main|core|background)[ -])?(?:workers?|services?|jobs?|daemons?|process(?:es)?|consumers?|runners?|engine)(?: (?:service|server|process))?$/i;
