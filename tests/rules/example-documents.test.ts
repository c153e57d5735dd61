import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

const document = (lead: string, below = ''): string => `# Garden plots\n\nExpress and MongoDB.\n\nThe sign-up form asks for plot size, crop wishes (textarea) and start month.\n\n${lead}\n\n\`\`\`json\n{\n  "_id": "ObjectId",\n  "plotSize": 40,\n  "cropWishes": "beans",\n  "startMonth": "2026-04"\n}\n\`\`\`\n\n${below}\n`;

describe('an example of the document that a store keeps', () => {
  it.each([
    ['said over it', document('`POST /plots` inserts:')],
    ['said below it', document('A sign-up:', 'goes into `plots`.')],
  ])('holds what is filled in: %s', async (_, text) => {
    expect(await reportsOf('input-column-mapping', text)).toEqual([]);
  });

  it.each([
    ['an answer', document('`GET /plots` returns:')],
    ['a request', document('The request body of `POST /plots`, which is then stored:')],
    ['nothing said', document('A sign-up:')],
  ])('near miss: %s', async (_, text) => {
    expect(await reportsOf('input-column-mapping', text)).toHaveLength(3);
  });
});
