import { describe, expect, it } from 'vitest';
import { AI_VENDOR_BY_TRADE, AI_ACT, AI_CALL, AI_TIMEOUT, EMAIL_EFFECT, OWN_MAIL_SERVER, PHONE_EFFECT, PROVIDERS, TOOL_WORDS, VENDOR_BY_TRADE } from '../../src/extract/lexicon/providers.js';
import { matchesOf } from '../../src/extract/lexicon/words.js';

/** How each service is written where its plain name is not enough; the others are found by their names. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Segment: ['Segment events', 'sent to Segment', 'Segment (analytics)'],
  OpenAI: ['openai.chat.completions', 'gpt-4o-mini', 'GPT', 'whisper-1', 'DALL-E', 'text-embedding-3-small', 'o3-mini'],
  Anthropic: ['claude-haiku-4-5', 'Claude'],
  Gemini: ['Nano Banana', 'gemini-2.0-flash', 'text-embedding-004', 'text-multilingual-embedding-002', 'generativelanguage.googleapis.com'],
  xAI: ['Grok', 'grok-3'],
  'Fireworks AI': ['fireworks.ai'],
  Llama: ['llama-3.1-8b-instruct', 'Meta Llama 3'],
  'Vercel AI Gateway': ['AI Gateway', 'generateText(', 'streamText('],
  'Workers AI': ['@cf/meta/llama', 'env.AI'],
  Modal: ['Modal endpoint'],
  'fal.ai': ['fal.ai', 'fal-ai/flux/dev', 'one panel via fal', 'fal kontext'],
  'Stability AI': ['stable diffusion'],
  'Black Forest Labs': ['flux.1'],
  Runway: ['runwayml'],
  Luma: ['Luma AI'],
  'Rev AI': ['rev.ai'],
  'Google Speech': ['Google Cloud Text-to-Speech'],
  'Azure AI': ['Azure Document Intelligence'],
  Nomic: ['nomic-embed-text'],
  Pika: ['Pika Labs'],
  ERNIE: ['ERNIE Bot', '文心'],
  'Voyage AI': ['voyage-3', 'Voyage embeddings'],
  'local Whisper': ['faster-whisper', 'whisper.cpp'],
  'a local model': ['a self-hosted LLM', 'LocalAsrModel', 'LocalASRClient'],
  'Cloud Vision': ['Google Vision', 'Google Cloud Vision'],
  'Hive Moderation': ['hive moderation'],
  Perspective: ['Perspective API'],
  'Print order': ['orders to Printful', 'Printify orders', 'the paid cart is submitted to Printful'],
  Veo: ['Veo', 'veo-3'],
  'Azure Translator': ['azure translator'],
  MessageBird: ['messagebird'],
  Bandwidth: ['Bandwidth.com'],
  'AWS SNS SMS': ['SMS via SNS'],
  'WhatsApp Business': ['WhatsApp Cloud API', '360dialog'],
  OneSignal: ['OneSignal SMS'],
  Courier: ['courier.com'],
  Knock: ['knock.app'],
  'Scaleway TEM': ['Scaleway TEM'],
  Loops: ['loops.so'],
  Iterable: ['Iterable API'],
  Resend: ['resend.emails.send'],
  'Amazon SES': ['SES'],
  Square: ['Square API'],
  Stripe: ['stripe.checkout.sessions', 'PaymentIntent', 'stripe checkout'],
  Swish: ['Swish payment'],
  Wise: ['Wise payouts'],
  'Coinbase Commerce': ['coinbase commerce'],
  Teller: ['teller.io'],
  'Google Maps': ['Places API', 'Google Geocoding', 'Geocode proxies Google'],
  HERE: ['HERE Routing'],
  Radar: ['radar.io'],
  'Ordnance Survey': ['OS Places', 'Ordnance Survey Names'],
  Loqate: ['getaddress.io'],
  ipinfo: ['ipstack'],
  MaxMind: ['MaxMind minFraud'],
  WeatherAPI: ['meteoblue', 'visual crossing'],
  Hunter: ['hunter.io'],
  Clay: ['clay.com'],
  'Google Custom Search': ['Custom Search API'],
  Exa: ['Exa search'],
  'Screenshot API': ['urlbox'],
  Zillow: ['rentcast'],
  'Carrier API': ['DHL label'],
  Persona: ['Persona inquiry'],
  Daily: ['daily.co'],
  Agora: ['Agora RTC'],
  Zoom: ['Zoom API'],
  Tremendous: ['Tremendous gift'],
  'Google Calendar': ['Google Drive'],
};

const found = (text: string): string[] => PROVIDERS.filter((provider) => matchesOf(provider.pattern, text).length > 0).map((provider) => provider.name);

describe('services', () => {
  it.each(PROVIDERS.map((provider) => [provider.name, provider] as const))('%s', (name, provider) => {
    const samples = WRITTEN[name] ?? [name];
    for (const sample of samples) expect(`${sample}: ${matchesOf(provider.pattern, `the route asks ${sample} for it`).length > 0}`).toBe(`${sample}: true`);
  });

  it('lists each service once', () => {
    expect(new Set(PROVIDERS.map((provider) => provider.name)).size).toBe(PROVIDERS.length);
    expect(Object.keys(WRITTEN).filter((name) => !PROVIDERS.some((provider) => provider.name === name))).toEqual([]);
  });

  it.each<[string, string]>([
    ['an ordinary verb', 'the user can resend the code and replicate the setup'],
    ['a stripe of paint', 'a red stripe on the card'],
    ['a swish animation', 'swish, the panel is gone'],
    ['a room', 'here is the list'],
    ['a person', 'the persona of a nurse, a hunter, a courier'],
    ['an inspired design', 'a Gemini-inspired interface'],
    ['a measure', 'in a square of loops'],
    ['a paddle', 'the paddle of the boat'],
    ['a zoom level', 'zoom to the map'],
    ['a part of customers', 'Segment of customers; mails go to Segment 3, each Segment has rows'],
    ['a part of the app to open', 'Open AI Agent in the app, then open "AI settings"'],
    ['a measure of waves', 'Amplitude of the wave, the amplitude of a swing'],
  ])('near miss: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('marks what costs nothing per call', () => {
    expect(PROVIDERS.filter((provider) => ['Slack', 'Shopify', 'Supabase', 'Firebase', 'Google Search Console', 'Open-Meteo'].includes(provider.name)).every((provider) => !provider.paid)).toBe(true);
    expect(PROVIDERS.filter((provider) => ['OpenAI', 'Twilio', 'Postmark', 'Stripe', 'Mapbox', 'DeepL', 'Lob'].includes(provider.name)).every((provider) => provider.paid)).toBe(true);
  });
});

describe('wordings of a call', () => {
  it.each<[string, RegExp, string, boolean]>([
    ['an LLM', AI_CALL, 'an LLM drafts the reply', true],
    ['the model acts', AI_CALL, 'the model tags it', true],
    ['the text is sent to the model', AI_CALL, 'sends the text to the model', true],
    ['generated by AI', AI_CALL, 'an AI-generated title', true],
    ['an embedding', AI_CALL, 'embeds the query', true],
    ['embeddings of all that lack one', AI_CALL, 'embeds new notes', true],
    ['embeddings that are filled in', AI_CALL, 'backfills note embeddings', true],
    ['near miss: a player in a page', AI_CALL, 'embeds the player in the page', false],
    ['near miss: a column that is filled', AI_CALL, 'backfills the embedding column with NULL', false],
    ['what is put into the prompt', AI_CALL, 'injects the mood of the walker into the system prompt', true],
    ['near miss: what is put into a library of prompts', AI_CALL, 'inserts the text into the prompt library', false],
    ['near miss: a data model', AI_CALL, 'the data model has six tables', false],
    ['near miss: a model class', AI_CALL, 'calls the model method', false],
    ['streams an answer', AI_ACT, 'streams the answer', true],
    ['near miss: streams a file', AI_ACT, 'streams the file', false],
    ['an AI timeout', AI_TIMEOUT, '{ error: "ai_timeout" }', true],
    ['near miss: a session timeout', AI_TIMEOUT, 'session timeout', false],
    ['gets a text', PHONE_EFFECT, 'the guest gets a text', true],
    ['by SMS', PHONE_EFFECT, 'a code by SMS', true],
    ['texts somebody', PHONE_EFFECT, 'it texts the driver', true],
    ['a WhatsApp template', PHONE_EFFECT, 'sends the chair a WhatsApp template', true],
    ['sends the text to somebody', PHONE_EFFECT, 'sends the text to the driver', true],
    ['near miss: sends the text that somebody typed', PHONE_EFFECT, 'the page sends the text, shows the hints', false],
    ['near miss: the text goes to a part of the system', PHONE_EFFECT, 'sends the text to the server', false],
    ['near miss: returns text', PHONE_EFFECT, 'returns the text of the page', false],
    ['near miss: gets text', PHONE_EFFECT, 'Get text and vocabulary', false],
    ['mails somebody', EMAIL_EFFECT, 'mails the owner', true],
    ['a mail goes out', EMAIL_EFFECT, 'then the confirmation mail goes out', true],
    ['near miss: an address', EMAIL_EFFECT, 'checks the email address', false],
    ['near miss: figures of mail', EMAIL_EFFECT, 'Get email performance from MySQL', false],
    ['near miss: finds an invitation', EMAIL_EFFECT, 'Get invitation', false],
    ['a mail server', OWN_MAIL_SERVER, 'over our own SMTP server', true],
    ['near miss: a vendor', OWN_MAIL_SERVER, 'through Postmark', false],
    ['a coding tool', TOOL_WORDS, 'built with Claude Code', true],
    ['coding tools side by side', TOOL_WORDS, 'installs the skills for Claude/Codex', true],
    ['who wrote a document', TOOL_WORDS, 'Author: Claude', true],
    ['with whom it was written', TOOL_WORDS, '**Spec** · v0.4 · written with Claude, reviewed by M. and T.', true],
    ['with whose help', TOOL_WORDS, 'This document was drafted with the help of ChatGPT.', true],
    ['who asked, and who answered', TOOL_WORDS, 'Sanity questions (Claude asked, we answered)', true],
    ['who reviewed it', TOOL_WORDS, 'Design review with Gemini', true],
    ['what it was told to review', TOOL_WORDS, 'We asked Claude to review this design.', true],
    ['what it proposed', TOOL_WORDS, 'Claude suggested Kafka, but we keep one queue.', true],
    ['near miss: letters that a model drafts', TOOL_WORDS, 'Letters are drafted with Claude, edited by the clerk.', false],
    ['near miss: a model that asks the guests', TOOL_WORDS, 'Claude asks, the guest answers.', false],
    ['near miss: a plan of the product', TOOL_WORDS, 'The plan was written by Claude for the member.', false],
    ['near miss: a step of the product', TOOL_WORDS, 'Generated by Claude: two sentences', false],
    ['near miss: what a model writes', TOOL_WORDS, 'a sentence, written by Claude', false],
    ['near miss: models side by side', TOOL_WORDS, 'asks Claude or Gemini', false],
    ['near miss: the model', TOOL_WORDS, 'asks Claude', false],
  ])('%s', (_name, expression, text, expected) => {
    expect(matchesOf(new RegExp(expression.source, 'gi'), text).length > 0).toBe(expected);
  });

  it.each<[string, string | undefined]>([
    ['Payouts are made through Modulr', 'Modulr'],
    ['Fakturo (letters)', 'Fakturo'],
    ['KYC by Identomat', 'Identomat'],
    ['near miss: the payments table', undefined],
    ['Embeddings are generated via Lexivec', 'Lexivec'],
    ['each chunk is embedded with Lexivec', 'Lexivec'],
    ['near miss: embeddings are stored with the chunk', undefined],
  ])('a trade and its vendor: %s', (text, expected) => {
    expect([...VENDOR_BY_TRADE, ...AI_VENDOR_BY_TRADE].flatMap((expression) => [...text.matchAll(expression)].map((match) => match[1]))[0]).toBe(expected);
  });
});
