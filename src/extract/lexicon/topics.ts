/*
 * Words by which a text without a path is told to speak of an endpoint.
 */

/** Words that tell no endpoint from another. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  (
    'the and for with from into that this these those then than when where which who whom whose what why how all any each every both one two three four five six seven eight nine ten ' +
    'are was were been being have has had does did done will would shall should can could may might must not only just also too very more most less least much many some few ' +
    'its their his her our your they them she him you out off over under after before above below between about per via yes none null true false ' +
    'post get put patch delete api route routes endpoint endpoints handler handlers call calls called calling request requests response responses returns return returned ' +
    'json http https body text string number uuid error errors row rows table tables column columns database server client browser app service services system page pages ' +
    'uses use used using user users auth session token bearer header key keys input output purpose limit limits limited limiting limiter rate timeout timeouts seconds minutes minute hour hours hourly day days daily week weekly month monthly ' +
    'goes done made make makes takes take taken sets set same own new old other another here there because since while until again once still already back without within ' +
    'openai anthropic claude gemini gpt twilio stripe resend postmark sendgrid model llm email mail mails emails sms message messages send sends sent sending ' +
    'visitor visitors reader readers sender senders caller callers ' +
    'click clicks clicked press presses tap taps open opens opened submit submits button screen form link links get gets got gives give given let lets asks ask asked answers answer runs run ' +
    'data value values field fields list item items name names type types first second last next step steps result results create creates created creating write writes written writing store stores stored storing save saves saved read reads insert inserts update updates returned '
  )
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that name who calls an endpoint, by its path. */
export const MACHINE_WORDS: readonly { readonly path: RegExp; readonly words: readonly string[] }[] = [
  { path: /(?:^|\/)(?:crons?|scheduled|scheduler|tick(?=\/[a-z]))(?:\/|-|$)/i, words: ['cron', 'nightly', 'scheduled', 'scheduler', 'master'] },
  { path: /(?:^|\/)(?:workers?|jobs?|tasks?|queues?|internal)(?:\/|-|$)/i, words: ['worker', 'job', 'queue', 'slice'] },
  { path: /(?:^|\/)(?:webhooks?|hooks?)(?:\/|-|$)|webhook/i, words: ['webhook', 'inbound', 'hook'] },
];

/** Words of one meaning that no ending tells. */
export const RELATED_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    invitation: 'invit', invitations: 'invit', invite: 'invit', invites: 'invit', invited: 'invit', inviting: 'invit',
    payment: 'pay', payments: 'pay', paying: 'pay', paid: 'pay', pays: 'pay',
    analysis: 'analy', analyses: 'analy', analyse: 'analy', analyze: 'analy', analysed: 'analy', analyzed: 'analy', analyzes: 'analy', analyzing: 'analy', analyser: 'analy', analyzer: 'analy',
    summary: 'summar', summaries: 'summar', summarise: 'summar', summarize: 'summar', summarises: 'summar', summarizes: 'summar', summarised: 'summar', summarized: 'summar', summarizer: 'summar', summariser: 'summar', summarization: 'summar', summarisation: 'summar',
    translation: 'translat', translate: 'translat', translates: 'translat', translations: 'translat', reply: 'repl', replies: 'repl', replied: 'repl',
    enquiry: 'inquir', enquiries: 'inquir', inquiry: 'inquir', inquiries: 'inquir', authentication: 'login', signin: 'login', login: 'login', logins: 'login',
    photo: 'photo', photos: 'photo', picture: 'photo', pictures: 'photo', image: 'photo', images: 'photo',
    classifier: 'classif', classify: 'classif', classifies: 'classif', classified: 'classif', classification: 'classif', reclassify: 'classif', categorise: 'categor', categorize: 'categor', categorises: 'categor', categorizes: 'categor', categorisation: 'categor', categorization: 'categor',
    question: 'question', questions: 'question', share: 'shar', shares: 'shar', sharing: 'shar', shared: 'shar', suggestion: 'suggest', suggestions: 'suggest', suggest: 'suggest', suggests: 'suggest',
    explain: 'explain', explains: 'explain', explanation: 'explain', explanations: 'explain', extraction: 'extract', extract: 'extract', extracts: 'extract',
    description: 'describ', descriptions: 'describ', describe: 'describ', describes: 'describ', transcription: 'transcrib', transcript: 'transcrib', transcripts: 'transcrib', transcribe: 'transcrib', transcribes: 'transcrib',
    checkout: 'checkout', uploads: 'upload', upload: 'upload', uploading: 'upload', uploaded: 'upload', signup: 'signup', signups: 'signup', subscription: 'subscrib', subscriptions: 'subscrib', subscribe: 'subscrib',
    registration: 'regist', register: 'regist', registers: 'regist', decision: 'decid', decisions: 'decid', decide: 'decid', decides: 'decid', decided: 'decid', confirmation: 'confirm', confirm: 'confirm', confirms: 'confirm',
    booking: 'book', bookings: 'book', books: 'book', booked: 'book', book: 'book', reminder: 'remind', reminders: 'remind', remind: 'remind', matching: 'match', matches: 'match', match: 'match', listing: 'listing', listings: 'listing',
    evaluation: 'evaluat', evaluations: 'evaluat', evaluate: 'evaluat', evaluates: 'evaluat', evaluated: 'evaluat', evaluator: 'evaluat', assessment: 'assess', assess: 'assess', moderation: 'moderat', moderate: 'moderat', moderates: 'moderat',
    generation: 'generat', generate: 'generat', generates: 'generat', generated: 'generat', regenerate: 'generat',
    publication: 'publish', publications: 'publish', sent: 'send', delivery: 'deliv', deliveries: 'deliv', deliver: 'deliv', delivers: 'deliv', delivered: 'deliv', notify: 'notif', notifies: 'notif', notified: 'notif',
    submission: 'submit', submissions: 'submit', verify: 'verif', verifies: 'verif', verified: 'verif', validation: 'validat', validations: 'validat', calculation: 'calculat', calculations: 'calculat', estimation: 'estimat', estimations: 'estimat',
    conversion: 'convert', conversions: 'convert', comparison: 'compar', comparisons: 'compar', cancellation: 'cancel', cancellations: 'cancel', cancelled: 'cancel', cancelling: 'cancel', donation: 'donat', donations: 'donat',
    acceptance: 'accept', identify: 'identif', identifier: 'identif', identifiers: 'identif', identifies: 'identif', narration: 'narrat', narrations: 'narrat', rewritten: 'rewrit', ordered: 'order', transfer: 'transfer', transfers: 'transfer', transferred: 'transfer',
    synthesis: 'synthes', diagnosis: 'diagnos', diagnoses: 'diagnos', settlement: 'settle', settlements: 'settle', embedding: 'embed', embeddings: 'embed',
  }),
);
