/** Files that `spec-lint init` writes, and what it shows for those that it does not touch. */

export const CONFIG = `# yaml-language-server: $schema=https://unpkg.com/spec-lint/schemas/config.schema.json
extends: recommended # gate: the six rules that a draft has to pass; strict: all rules as errors

# Services, guards, columns and headings of your own:
# providers:
#   - { name: Acme Speech, hosts: [api.acme.dev], env: [ACME_API_KEY], paid: true, ai: true }
# authMechanisms: [requireStaff]
# userColumns: [member_no]

# No comment in a document suppresses these:
# lock: [rls-per-table, named-auth-per-post]
`;

export const PRE_COMMIT_REPO = (version: string): string => `  - repo: local
    hooks:
      - id: spec-lint
        name: spec-lint
        entry: npx --yes spec-lint@${version}
        language: system
        files: (?i)(?:architecture[^/]*\\.(?:md|markdown|ya?ml)|\\.arch\\.(?:md|ya?ml))$
        require_serial: true
`;

export const LEFTHOOK_COMMAND = (version: string): string => `pre-commit:
  commands:
    spec-lint:
      glob:
        - '*architecture*.{md,markdown,yaml,yml}'
        - '*.arch.{md,yaml,yml}'
      run: npx --yes spec-lint@${version} {staged_files}
`;

/** The names that `spec-lint DIRECTORY` looks for. */
const DOCUMENT_NAMES = [...['md', 'markdown', 'yaml', 'yml'].map((extension) => `*architecture*.${extension}`), ...['md', 'yaml', 'yml'].map((extension) => `*.arch.${extension}`)];

/** For husky: staged documents only. */
export const HUSKY_LINE = (version: string): string =>
  `git diff --cached --name-only -z --diff-filter=ACMR -- ${DOCUMENT_NAMES.map((name) => `':(icase,glob)**/${name}'`).join(' ')} | xargs -0 -r npx --yes spec-lint@${version}\n`;

export const GITHUB_WORKFLOW = (version: string): string => `name: spec-lint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  spec-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Lint architecture documents
        env:
          # On a pull request, configuration and baseline of the base branch hold: a change cannot relax its own gate.
          BASE: \${{ github.base_ref }}
        run: |
          npx --yes spec-lint@${version} \${BASE:+--config-from "origin/$BASE"} -f github -f gate -o gate.md . || code=$?
          [ ! -s gate.md ] || head -c 1000000 gate.md >> "$GITHUB_STEP_SUMMARY"
          exit "\${code:-0}"
`;

export const GITLAB_JOB = (version: string): string => `spec-lint:
  image: node:22
  script:
    - npx --yes spec-lint@${version} -f stylish -f gitlab -o gl-code-quality-report.json -f junit -o spec-lint.xml .
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: spec-lint.xml
`;

export const ARCHITECTURE = `# yaml-language-server: $schema=https://unpkg.com/spec-lint/schemas/architecture.schema.json
title: Notes
overview: What the system does, for whom, and its parts.

services:
  - name: web
    responsibility: Pages and the API.

endpoints:
  - method: POST
    path: /api/notes
    purpose: Saves a note.
    input: "{ title, body }"
    output: "201 { id }"
    auth: session cookie, checked by requireUser()
    writes: [notes]

tables:
  - name: notes
    columns:
      - { name: id, type: uuid }
      - { name: user_id, type: uuid, references: users.id }
      - { name: title, type: text }
      - { name: body, type: text }
    rls: enabled
    policies:
      - "owner only: user_id = auth.uid()"

env:
  - name: DATABASE_URL
    purpose: Where the database is.

dataFlow: A note goes from the form to POST /api/notes, and from there into notes.

infrastructure: One Node process and one Postgres database, both on the same host.

risks: If the database is down, the page shows the notes it has and saves none.

questions:
  fragilePoint: The one database. If it fails, nothing is saved until it is back.
  wrongAssumption: That nobody writes the same note on two devices at once.
  tenTimesTraffic: The connections of the database are exhausted first, at 60.
  simplerAlternative: Files in a bucket. Rejected, because notes are searched.
`;
