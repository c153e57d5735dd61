import type { EnvReference } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { namesSetting } from './names.js';
import type { Use } from './uses.js';

/** Starts the system itself: behind it, what a shell exported is the system's. */
const STARTS_SYSTEM = /(?:^|\s)(?:\.?\/?(?:gradlew|mvnw)|gradle|mvn)\s(?:\S{1,40}\s){0,3}(?:\S{0,40}:)?(?:bootRun|run|quarkusDev)\b|(?:^|\s)(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:start|dev)|node (?!\S{0,60}(?:scripts?\/|tests?\/|tools?\/|test[-_.]|seed|migrat|verify))\S{1,60}\.[cm]?js|uvicorn|gunicorn|flask run|rails s(?:erver)?|go run|cargo run|java -jar|php artisan serve|mix phx\.server|docker compose up|next (?:dev|start)|python3? (?:manage\.py runserver|(?:\S{0,30}\/)?(?:main|app|server)\.py))\b/;
const OWN_PROCESS = /(?:^|\s)(?:node|npm|pnpm|yarn|npx|bun|deno|python3?|uvicorn|gunicorn|flask|bundle|rails|go run|cargo run|java|php|mix|docker run|next|\.\/[\w./-]+)(?:\s|$)/;

/** What a command gives to the system's own process: `A=… node server.js`, `docker run -e A=…`, `export A=…` before `./gradlew bootRun`. Other variables of a shell are its own. */
export function ownProcess(text: MappedText): readonly Use[] {
  const joined = text.text.split('\n');
  let at = 0;
  let pending: Use[] = [];
  let exported: Use[] = [];
  const uses: Use[] = [];
  for (const line of joined) {
    const given = matchesIn(line, /(?:^|\s)([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)=(?!=)/g).map((match) => {
      const start = at + match.index + match[0].indexOf(match[1] ?? '');
      return { name: match[1] ?? '', span: text.span(start, start + (match[1] ?? '').length) };
    });
    const settings = given.filter(({ name }) => namesSetting(name));
    if (/^\s*(?:export|set)\s/.test(line)) exported.push(...settings);
    else pending.push(...settings);
    if (STARTS_SYSTEM.test(line)) {
      uses.push(...exported);
      exported = [];
    }
    if (OWN_PROCESS.test(line)) uses.push(...pending);
    if (!line.trimEnd().endsWith('\\')) pending = [];
    at += line.length + 1;
  }
  return uses;
}

/** The last line of a start script: the shell becomes the program. "exec ./shop --db …", "exec java -jar shop.jar" */
const BECOMES_PROGRAM = /^\s*exec\s(?:-a\s\S{1,40}\s)?(?:[A-Z_]{1,40}=\S{1,80}\s){0,6}(?:"?\$\{?[A-Z_]{1,40}\}?"?)?(?:\.{0,2}\/\S|(?:node|deno|bun|npm|pnpm|yarn|python3?|uvicorn|gunicorn|hypercorn|daphne|flask|celery|puma|bundle|rails|java|php|mix|dotnet|caddy|tini|gosu|su-exec|[\w-]{0,30}(?:server|d|app|api|worker|web|bot))\s)/;
/** What the line that starts the system hands it of the shell's variables: `exec ./shop --db "$A_FILE"`. */
export function givenAtStart(text: MappedText, references: readonly EnvReference[]): readonly Use[] {
  if (references.length === 0) return [];
  let starts = false;
  let goesOn = false;
  const places = text.lines().flatMap((line) => {
    if (!goesOn) starts = BECOMES_PROGRAM.test(line.text) || STARTS_SYSTEM.test(line.text);
    goesOn = line.text.trimEnd().endsWith('\\');
    return starts ? [line.span()] : [];
  });
  return references.filter(({ span }) => places.some(({ start, end }) => start <= span.start && span.end <= end)).map(({ name, span }) => ({ name, span }));
}
