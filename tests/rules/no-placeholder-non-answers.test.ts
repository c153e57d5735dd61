import { describe, expect, it } from 'vitest';
import { verdictsOn } from './support.js';

describe('no-placeholder, where nobody knows and where a question is dodged', () => {
  it.each<[string, string, 'fail' | 'pass' | 'none', string]>([
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Infrastructure\n\nHow long we have to keep the message log is unknown, the counties\' lawyers are looking into it.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Infrastructure\n\nWhether the mails leave the country is still not clear.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Infrastructure\n\nFly, one region. How often backups are restored for practice is anybody\'s guess.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Infrastructure\n\nHow many are open is shown above the list.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Infrastructure\n\nA caller whose number is unknown gets 404. When a status is unknown, the row is skipped.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Infrastructure\n\nWho is unknown to the register gets 403.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Infrastructure\n\nWhen a parcel\'s weight is not known, the scale asks for it.\n'],
    ['no-placeholder', 'line:6', 'fail', '# Notes\n\n## Questions we had\n\n1. Who wipes the tablet? The volunteer.\n2. What happens in a power cut? The parish and the landlord have met twice about it.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Questions from the review\n\n- Who may delete a note? This is being discussed.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Questions from the review\n\n- Who may delete a note? Nobody has decided that so far.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Questions from the review\n\n- Who may delete a note? Its author has decided that, on the form.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Questions from the review\n\n- Who may delete a note? A good question.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Questions from the review\n\n- Which format does the bank want? The branch has not answered yet.\n'],
    ['no-placeholder', 'line:5', 'fail', '# Notes\n\n## Questions from the review\n\n- Which format does the bank want? No reply so far from the branch.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Questions from the review\n\n- Which format does the bank want? The branch has not answered, so the file is camt.053.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Questions from the review\n\n- What if the bank does not answer? No reply from the bank within 9 s ends the call.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Questions from the review\n\n- Who may delete a note? We met about it and agreed: only its author.\n'],
    ['no-placeholder', 'line:5', 'none', '# Notes\n\n## Questions from the review\n\n- Who may delete a note? The matter was discussed, and the author alone may, with 403 for others.\n'],
  ])('%s, %s: %s', async (rule, subject, verdict, text) => {
    expect(await verdictsOn(rule, subject, text)).toEqual(verdict === 'none' ? [] : [verdict]);
  });
});
