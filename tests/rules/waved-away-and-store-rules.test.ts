import { describe, expect, it } from 'vitest';
import { verdictsOn } from './support.js';

describe('critical-questions, waved away in a whole sentence', () => {
  const SECTIONS = '# Seed swap\n\n## System Architecture\n\nNext.js → Postgres\n\n## Services\n\n- **API**: reads and writes notes\n\n## Infrastructure\n\nVercel, Neon Postgres\n\n## Questions\n\n';
  it.each<[string, 'fail' | 'pass']>([
    ['There are a few, but we have them under control.', 'fail'],
    ['A few spots, all manageable.', 'fail'],
    ['Some, but nothing serious.', 'fail'],
    ['It depends on many factors.', 'fail'],
    ['Too early to say.', 'fail'],
    ['We will deal with it when it comes.', 'fail'],
    ['We have thought about this a lot.', 'fail'],
    ['The team is confident here.', 'fail'],
    ['That has been taken care of.', 'fail'],
    ['There are a few, the label printer above all: it hangs and the queue waits.', 'pass'],
    ['It depends on the pool of ten connections, which runs out.', 'pass'],
    ['Hard to say, but the single worker: when it hangs no label is printed.', 'pass'],
    ['Some requests wait for each other at the lock on `seats`.', 'pass'],
  ])('%s: %s', async (answer, verdict) => {
    expect(await verdictsOn('critical-questions', 'question:fragile point', `${SECTIONS}**Fragile point?** ${answer}\n`)).toEqual([verdict]);
  });
});

describe('rls-per-table, collections told by the rules of their store', () => {
  const rules = (...matches: string[]): string => `# Hives\n\nFirestore, with Security Rules.\n\n## Data model\n\n\`\`\`js\nservice cloud.firestore {\n  match /databases/{db}/documents {\n${matches.join('\n')}\n  }\n}\n\`\`\`\n\n`;
  const SAMPLES = '```json\n// swarms/s1\n{ "uid": "u1", "hiveId": "h1" }\n// loans/l1\n{ "uid": "u1", "tool": "smoker" }\n```\n\n';
  const SIGNED_IN_ALONE = [
    'request.auth != null && resource.data.hiveId != null',
    "request.auth != null && (resource.data.kind == 'bee' || resource.data.tool is string)",
    'request.auth.uid != null && request.query.limit <= 50',
    'request.auth.uid == resource.data.uid || request.auth != null',
    "isSignedIn() && resource.data.keys().hasAll(['uid'])",
    'resource.data.hiveId != null',
  ];
  const BOUND = [
    'request.auth.uid == resource.data.uid && resource.data.hiveId != null',
    'request.auth != null && (request.auth.uid == resource.data.uid || request.auth.token.admin == true)',
    'request.auth != null && resource.data.published == true',
    'request.auth != null && exists(/databases/$(db)/documents/keepers/$(request.auth.uid))',
    'false && request.auth != null',
  ];
  it.each<[string, string, string, string[]]>([
    ['owner field', 'table:hives', rules('match /hives/{id} { allow read, write: if request.auth.uid == resource.data.ownerId; }'), ['pass']],
    ['key of the document', 'table:notebooks', rules('match /notebooks/{uid} { allow read, write: if request.auth.uid == uid; }'), ['pass']],
    ['set apart by spaces', 'table:notebooks', rules('match /notebooks/{uid}           { allow read, write: if request.auth.uid == uid; }'), ['pass']],
    ['below another', 'table:visits', rules('match /users/{uid}/visits/{id} { allow read: if request.auth.uid == uid; }'), ['pass']],
    ['a rule in a cell that only adds a bound on a value', 'table:clips', '# Hives\n\nFirestore, with Security Rules.\n\n| Collection | Fields | Security Rule |\n|---|---|---|\n| `clips` | `user_id` (string) | `allow read, write: if request.auth != null`, and `rating` between 1 and 5 |\n', ['fail']],
    ['near miss: a rule in a cell that binds rows to their owner', 'table:clips', '# Hives\n\nFirestore, with Security Rules.\n\n| Collection | Fields | Security Rule |\n|---|---|---|\n| `clips` | `user_id` (string) | `allow read, write: if request.auth.uid == resource.data.user_id`, and `rating` between 1 and 5 |\n', ['pass']],
    ['near miss: read by all', 'table:plants', rules('match /plants/{id} { allow read: if true; }'), []],
    ['near miss: bound to nobody', 'table:plants', rules('match /plants/{id} { allow read: if request.auth != null; }'), []],
    ...SIGNED_IN_ALONE.map((condition): [string, string, string, string[]] => [`admits whoever is signed in: ${condition}`, 'table:swarms', `${rules(`match /swarms/{id} { allow read: if ${condition}; }`)}${SAMPLES}`, ['fail']]),
    ...BOUND.map((condition): [string, string, string, string[]] => [`near miss: ${condition}`, 'table:swarms', `${rules(`match /swarms/{id} { allow read: if ${condition}; }`)}${SAMPLES}`, ['pass']]),
    ['a sample shows whose it is', 'table:swarms', rules('match /swarms/{id} { allow read, write: if request.auth != null; }') + SAMPLES, ['fail']],
    ['protected in no words that say how', 'table:loans', `${rules('match /swarms/{id} { allow read: if request.auth.uid == resource.data.uid; }')}${SAMPLES}\`loans\`: protected properly by the rules as well.\n`, ['fail']],
  ])('%s', async (_, subject, text, expected) => {
    expect(await verdictsOn('rls-per-table', subject, text)).toEqual(expected);
  });
});

describe('named-auth-per-post, public on purpose', () => {
  const text = (closing: string): string => `# Hives\n\n## API Endpoints\n\n### \`POST /feedback\`\n\nSaves a message in \`feedback\`, also from people who did not register.\n\n- Auth: App Check only\n\n${closing}\n`;
  it.each<[string, string, string[]]>([
    ['an alternative without accounts is not this design', text('## Review\n\n**A simpler way** would be a local app. No accounts, no cost, but no second device.'), ['fail']],
    ['who did not register still leaves something', text('The app has no accounts.'), ['fail']],
  ])('%s', async (_, draft, expected) => {
    expect(await verdictsOn('named-auth-per-post', 'endpoint:POST /feedback', draft)).toEqual(expected);
  });
});
