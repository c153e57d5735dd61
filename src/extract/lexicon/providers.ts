/*
 * External services, as data. A vendor's name that is also an ordinary word (Stripe, Resend, Replicate, Lob) counts only in the written
 * form listed here. Each entry has a test in tests/extract/lexicon-providers.test.ts.
 */

import type { Lexicon } from '../../model/lexicon.js';
import { escaped } from '../../text/escaped.js';
import { REMARKS_ON_WRITING } from './authorship.js';
import { HintIndex } from './hint-index.js';
import { matchesOf } from './words.js';
import { rememberedOf } from '../../text/remembered.js';

export interface Provider {
  readonly name: string;
  /** Each call costs money (docs/judgement.md, rate-limit-per-paid-call); a model that runs on one's own machines costs none. */
  readonly paid: boolean;
  readonly ai: boolean;
  /** The messages that it sends, if that is its trade. */
  readonly sends: 'email' | 'phone' | null;
  /** It takes payments. */
  readonly charges: boolean;
  /** Expressions of its name, its SDK and its model ids. Case counts where the name is an ordinary word. */
  readonly pattern: RegExp;
  /** Letters of which some stand, in lower case, wherever the pattern matches; empty where that is not known. */
  readonly hints: readonly string[];
  /** Prefixes of its environment variables. */
  readonly env: readonly string[];
}

type Kind = 'ai' | 'local' | 'paid' | 'email' | 'phone' | 'payments' | 'free';

const provider = (name: string, kind: Kind, pattern: RegExp, env: readonly string[] = []): Provider => ({
  name,
  paid: kind !== 'free' && kind !== 'local',
  ai: kind === 'ai' || kind === 'local',
  sends: kind === 'email' || kind === 'phone' ? kind : null,
  charges: kind === 'payments',
  pattern: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`),
  hints: hintsOf(pattern.source),
  env,
});

/** A provider of the house, from the configuration. */
export function ownProvider(own: Lexicon['providers'][number]): Provider {
  const names = [own.name, ...own.hosts].map(escaped);
  return { name: own.name, paid: own.paid, ai: own.ai, sends: null, charges: false, pattern: new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'gi'), hints: [], env: own.env };
}

/**
 * The providers that a text may name. Hundreds are known and few are named, so that most need no expression: what is looked for first
 * are plain letters.
 */
export function providersIn(text: string, among: readonly Provider[] = PROVIDERS): Provider[] {
  return indexOf(among).in(text);
}

/** Many texts are asked for the same providers. */
const indexOf = rememberedOf((among: readonly Provider[]) => new HintIndex(among));

/** The providers that a text names. */
export function providersNamedIn(text: string, among: readonly Provider[] = PROVIDERS): Provider[] {
  return providersIn(text, among).filter(({ pattern }) => matchesOf(pattern, text).length > 0);
}

/** The longest plain run of letters of each alternative of an expression; none where an alternative has no such run. */
function hintsOf(source: string): string[] {
  const hints = alternativesOf(source).map((alternative) => {
    const plain = alternative.replace(/\\[bdswDSWB]|\((?:[^()]|\([^()]*\))*\)[?*+]?|\[[^\][]*\][?*+]?|.[?*]/g, ' ').replace(/\\(.)/g, ' ').toLowerCase();
    return (plain.match(/[a-z0-9]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
  });
  return hints.every((hint) => hint.length >= 3) ? hints : [];
}

/** The alternatives of an expression outside brackets. */
function alternativesOf(source: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const letter of source) {
    if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth--;
    if (letter === '|' && depth === 0) alternatives.push('');
    else alternatives[alternatives.length - 1] += letter;
  }
  return alternatives;
}

export const PROVIDERS: readonly Provider[] = [
  // Language, image, speech and OCR models
  provider('Azure OpenAI', 'ai', /\bazure open ?ai\b|\bopenai\.azure\.com\b/i, ['AZURE_OPENAI_']),
  provider('OpenAI', 'ai', /\bopen ?ai\b(?<!\bopen ai(?= \W{0,2}(?:agents?|assistants?|studio|settings|tabs?|pages?|panels?|menus?|config\w*|summar\w+|insights|analysis)\b))|\b(?:Async|Chat|AsyncAzure)OpenAI\b|\bgpt-?[345][\w.-]*|\bGPT\b|\bchatgpt(?: api)?\b|\bwhisper(?:-1| api)?\b|\bdall[-·]?e\b|\btext-embedding-(?!0\d\d\b|gecko)[\w-]+|\bo[134](?:-mini|-pro)\b|\btts-1\b|\bomni-moderation[\w-]*|\btext-moderation-(?:latest|stable|\d+)\b|\bsora-2\b/i, ['OPENAI_']),
  provider('Anthropic', 'ai', /\banthropic\b(?! style)|\b(?:Async|Chat)Anthropic\b|\bclaude\b(?! ?(?:code|desktop|\.md))/i, ['ANTHROPIC_', 'CLAUDE_']),
  provider('Gemini', 'ai', /\bgemini\b(?!-inspired)|\btext-(?:multilingual-)?embedding-(?:0\d\d|gecko)\b|\bgenerativelanguage\.googleapis\b|\bimagen\b|\bnano banana\b|\bgoogle (?:gen)?ai studio\b|\bgoogle\.generativeai\b|\bpalm 2\b/i, ['GEMINI_', 'GOOGLE_GEMINI_', 'GOOGLE_GENERATIVE_', 'GOOGLE_AI_']),
  provider('Vertex AI', 'ai', /\bvertex ?ai\b/i, ['VERTEX_']),
  provider('Veo', 'ai', /\bVeo(?:[ -]?[23](?:\.\d)?)?\b|\bveo-?[23]\b/),
  provider('Bedrock', 'ai', /\bbedrock\b|\bagentcore (?:runtimes?|agents?)\b|\btitan embeddings?\b/i, ['BEDROCK_']),
  provider('Mistral', 'ai', /\b(?:mistral|mixtral|codestral|pixtral)\b/i, ['MISTRAL_']),
  provider('Cohere', 'ai', /\bcohere\b|\brerank-(?:v|english|multilingual)[\w.-]*/i, ['COHERE_']),
  provider('Groq', 'ai', /\bgroq\b/i, ['GROQ_']),
  provider('xAI', 'ai', /\bxAI\b|\bgrok(?:-\d[\w.-]*)\b|\bx\.ai\b|\bGrok\b/, ['XAI_', 'GROK_']),
  provider('Together AI', 'ai', /\btogether(?: ai|\.ai|\.xyz)\b/i, ['TOGETHER_']),
  provider('Fireworks AI', 'ai', /\bfireworks(?: ai|\.ai)\b/i, ['FIREWORKS_']),
  provider('Perplexity', 'ai', /\bperplexity\b|\bsonar-(?:pro|small|large)\b/i, ['PERPLEXITY_', 'PPLX_']),
  provider('DeepSeek', 'ai', /\bdeepseek\b/i, ['DEEPSEEK_']),
  provider('Qwen', 'ai', /\bqwen\b|\bdashscope\b/i, ['QWEN_', 'DASHSCOPE_']),
  provider('Llama', 'ai', /\b(?:meta )?llama[- ]?\d[\w.-]*/i),
  provider('Cerebras', 'ai', /\bcerebras\b/i, ['CEREBRAS_']),
  provider('OpenRouter', 'ai', /\bopenrouter\b/i, ['OPENROUTER_']),
  provider('LiteLLM', 'ai', /\blitellm\b/i, ['LITELLM_']),
  provider('Vercel AI Gateway', 'ai', /\bai gateway\b|\bvercel ai sdk\b|\bgenerate(?:Text|Object)\(|\bstream(?:Text|Object)\(/i, ['AI_GATEWAY_']),
  provider('LangChain', 'ai', /\b(?:langchain|langgraph|llamaindex)\b|\bcreate(?:React)?Agent\(|\b(?:\w{0,30}(?:Tool|Agent|Chain)|agent|chain|llm|chatModel)\.(?:a?invoke|stream|run|generate|predict)\(|\bChat(?:OpenAI|Anthropic)\(/i),
  provider('Workers AI', 'ai', /\b[Ww]orkers AI\b|\benv\.AI\b|\bAI\.run\(|@cf\/[\w/.-]+/, []),
  provider('Hugging Face', 'ai', /\bhugging ?face\b/i, ['HUGGINGFACE_', 'HF_']),
  provider('Replicate', 'ai', /\bReplicate\b|\breplicate\.(?:com|run)\b/, ['REPLICATE_']),
  provider('Modal', 'ai', /\bModal (?:endpoint|function|GPU|Labs)\b|\bmodal\.com\b/, ['MODAL_']),
  provider('RunPod', 'ai', /\brunpod\b/i, ['RUNPOD_']),
  provider('Baseten', 'ai', /\bbaseten\b/i, ['BASETEN_']),
  provider('Stability AI', 'ai', /\bstability(?: ai|\.ai)\b|\bstability(?= (?:renders?|draws?|generates?|makes?|paints?|swaps?|edits?|upscales?|creates?|produces?|api)\b)|\bstable[- ]diffusion\b|\bsdxl\b/i, ['STABILITY_']),
  provider('Black Forest Labs', 'ai', /\bblack forest labs\b|\bflux[. -](?:1|pro|dev|schnell|kontext)\b/i, ['BFL_']),
  provider('Ideogram', 'ai', /\bideogram\b/i, ['IDEOGRAM_']),
  provider('Leonardo AI', 'ai', /\bleonardo(?: ai|\.ai)\b/i, ['LEONARDO_']),
  provider('Midjourney', 'ai', /\bmidjourney\b/i, ['MIDJOURNEY_']),
  provider('Runway', 'ai', /\brunwayml\b|\bRunway (?:API|Gen-?\d)\b/, ['RUNWAY_']),
  provider('Luma', 'ai', /\bluma(?: ai|labs)\b/i, ['LUMA_']),
  provider('HeyGen', 'ai', /\bheygen\b/i, ['HEYGEN_']),
  provider('Synthesia', 'ai', /\bsynthesia\b/i, ['SYNTHESIA_']),
  provider('D-ID', 'ai', /\bD-ID\b/, ['DID_']),
  provider('remove.bg', 'paid', /\bremove\.bg\b/i, ['REMOVEBG_', 'REMOVE_BG_']),
  provider('Photoroom', 'paid', /\bphotoroom\b/i, ['PHOTOROOM_']),
  provider('Cloudinary AI', 'paid', /\bcloudinary ai\b/i),
  provider('ElevenLabs', 'ai', /\beleven ?labs\b/i, ['ELEVENLABS_', 'ELEVEN_']),
  provider('PlayHT', 'ai', /\bplay\.?ht\b/i, ['PLAYHT_']),
  provider('Cartesia', 'ai', /\bcartesia\b/i, ['CARTESIA_']),
  provider('Deepgram', 'ai', /\bdeepgram\b/i, ['DEEPGRAM_']),
  provider('AssemblyAI', 'ai', /\bassembly ?ai\b/i, ['ASSEMBLYAI_', 'ASSEMBLY_AI_']),
  provider('Speechmatics', 'ai', /\bspeechmatics\b/i, ['SPEECHMATICS_']),
  provider('Gladia', 'ai', /\bgladia\b/i, ['GLADIA_']),
  provider('Rev AI', 'ai', /\brev\.ai\b/i, ['REVAI_', 'REV_AI_']),
  provider('Amazon Transcribe', 'ai', /\b(?:amazon|aws) transcribe\b/i),
  provider('Amazon Polly', 'ai', /\b(?:amazon|aws) polly\b/i),
  provider('Google Speech', 'ai', /\b(?:google|cloud) (?:cloud )?(?:speech-to-text|text-to-speech|speech|tts|stt)\b/i),
  provider('Azure AI', 'ai', /\bazure (?:ai|cognitive|speech|vision|form recognizer|document intelligence|computer vision)\b/i, ['AZURE_AI_', 'AZURE_DI_', 'AZURE_DOCUMENT_', 'AZURE_FORM_RECOGNIZER_', 'AZURE_SPEECH_']),
  provider('fal.ai', 'ai', /\bfal\.ai\b|\bfal\.(?:run|subscribe)\b|\bfal-ai\b|\b(?:via|through|by|with|using|calls?|at|on|from|to) fal\b(?=$|[\s.,;:)])(?![ -](?:back|se\b))|\bfal\b(?= (?:kontext|flux|api|models?|queue|edit|generate)\b)/i, ['FAL_']),
  provider('Voyage AI', 'ai', /\bvoyage ?ai\b|\bvoyage-\d[\w-]*|\bvoyage(?='s embed|s? embed|s? rerank)|\b(?:embed\w*|vectors?|rerank\w*)\b[^.;|\n]{0,30}\b(?:with|by|through|via|from|using) voyage\b/i, ['VOYAGE_']),
  provider('Jina AI', 'ai', /\bjina(?: ai|\.ai)\b|\bjina-[\w-]+/i, ['JINA_']),
  provider('Nomic', 'ai', /\bnomic-embed[\w-]*|\bNomic (?:API|Atlas)\b/, ['NOMIC_']),
  provider('Document AI', 'ai', /\bdocument ai\b|\bdocai\b/i),
  provider('Textract', 'ai', /\btextract\b/i),
  provider('Amazon Comprehend', 'ai', /\b(?:amazon|aws) comprehend\b/i),
  provider('Cloud Vision', 'ai', /\b(?:google |cloud )+vision\b/i, ['GOOGLE_VISION_']),
  provider('Rekognition', 'ai', /\brekognition\b/i),
  provider('Mathpix', 'ai', /\bmathpix\b/i, ['MATHPIX_']),
  provider('Mindee', 'ai', /\bmindee\b/i, ['MINDEE_']),
  provider('Veryfi', 'ai', /\bveryfi\b/i, ['VERYFI_']),
  provider('Klippa', 'ai', /\bklippa\b/i, ['KLIPPA_']),
  provider('Nanonets', 'ai', /\bnanonets\b/i, ['NANONETS_']),
  provider('Rossum', 'ai', /\brossum\b/i, ['ROSSUM_']),
  provider('OCR.space', 'paid', /\bocr\.space\b/i, ['OCR_SPACE_']),
  provider('Clarifai', 'ai', /\bclarifai\b/i, ['CLARIFAI_']),
  provider('Hive Moderation', 'ai', /\bhive (?:moderation|ai)\b/i, ['HIVE_']),
  provider('Sightengine', 'ai', /\bsightengine\b/i, ['SIGHTENGINE_']),
  provider('Perspective', 'free', /\bperspective api\b/i),
  provider('Vapi', 'ai', /\bvapi(?:\.ai)?\b/i, ['VAPI_']),
  provider('Retell', 'ai', /\bretell(?: ?ai)?\b/i, ['RETELL_']),
  provider('Plant.id', 'ai', /\bplant\.id\b|\bplantnet\b/i, ['PLANT_ID_', 'PLANTNET_']),
  provider('Wit.ai', 'free', /\bwit\.ai\b/i),
  provider('Dialogflow', 'ai', /\bdialogflow\b/i, ['DIALOGFLOW_']),
  provider('ModelsLab', 'ai', /\bmodelslab\b/i, ['MODELSLAB_', 'MODELS_LAB_']),
  provider('Suno', 'ai', /\bSuno\b|\bsuno\.(?:ai|com)\b/, ['SUNO_']),
  provider('Kling', 'ai', /\bKling\b|\bkling-v\d[\w.-]*|\bklingai\b/, ['KLING_', 'KLINGAI_']),
  provider('Pika', 'ai', /\bPika (?:Labs|API)\b|\bpika\.art\b/, ['PIKA_']),
  provider('MiniMax', 'ai', /\bminimax (?:api|speech|video)\b|\bminimax\.io\b|\bMiniMax\b|\bhailuo\b/, ['MINIMAX_']),
  provider('Zhipu', 'ai', /\bzhipu(?: ?ai)?\b|\bchatglm\b|\bglm-[3-5][\w.-]*|智谱/i, ['ZHIPU_', 'GLM_']),
  provider('Moonshot AI', 'ai', /\bMoonshot AI\b|\bkimi(?:-k\d| api)\b|\bmoonshot-v1[\w-]*/, ['MOONSHOT_', 'KIMI_']),
  provider('Doubao', 'ai', /\bdoubao\b|\bvolcengine\b|豆包/i, ['DOUBAO_', 'ARK_', 'VOLC_']),
  provider('ERNIE', 'ai', /\bERNIE(?: Bot|-\d)|\bwenxin\b|\bqianfan\b|文心/i, ['QIANFAN_', 'ERNIE_', 'BAIDU_']),
  provider('HyperCLOVA', 'ai', /\bhyperclova\b|\bclova (?:studio|x|ocr|speech)\b/i, ['CLOVA_', 'HYPERCLOVA_']),
  provider('Upstage', 'ai', /\bUpstage\b|\bsolar-(?:pro|mini)[\w-]*/, ['UPSTAGE_']),
  provider('Sarvam AI', 'ai', /\bsarvam(?: ?ai)?\b/i, ['SARVAM_']),
  provider('YandexGPT', 'ai', /\byandex ?gpt\b|\bgigachat\b|\byandex speechkit\b/i, ['YANDEX_', 'GIGACHAT_']),
  provider('AI21', 'ai', /\bai21\b|\bjamba-[\w.-]+/i, ['AI21_']),
  provider('NVIDIA NIM', 'ai', /\bnvidia nim\b|\bintegrate\.api\.nvidia\.com\b|\bnemotron\b/i, ['NVIDIA_', 'NIM_']),
  provider('SambaNova', 'ai', /\bsambanova\b/i, ['SAMBANOVA_']),
  provider('DeepInfra', 'ai', /\bdeepinfra\b|\bnovita ?ai\b|\bhyperbolic ai\b|\bsiliconflow\b/i, ['DEEPINFRA_', 'NOVITA_', 'SILICONFLOW_']),
  provider('Twelve Labs', 'ai', /\btwelve ?labs\b/i, ['TWELVELABS_', 'TWELVE_LABS_']),
  provider('Hume AI', 'ai', /\bHume(?: AI|'s)\b|\bhume\.ai\b/, ['HUME_']),
  provider('LlamaParse', 'ai', /\bllama ?parse\b|\breducto\b|\bunstructured\.io\b/i, ['LLAMA_CLOUD_', 'LLAMAPARSE_', 'REDUCTO_', 'UNSTRUCTURED_']),
  provider('Meshy', 'ai', /\bmeshy\b|\btripo ?3d\b|\bfashn\b/i, ['MESHY_', 'TRIPO_', 'FASHN_']),
  // On one's own machines: a caller waits for it as for any model, and nobody is paid
  provider('Ollama', 'local', /\bollama\b|\bllama\.cpp\b|\blm studio\b|\bvllm\b|\blocalai\b|\bllamafile\b|\bgpt4all\b|\btext-generation-inference\b/i),
  provider('local Whisper', 'local', /\bwhisper\.cpp\b|\bfaster[-_ ]whisper\b|\bwhisperx\b|\b(?:local|self-hosted|on-device) whisper\b|\bvosk\b/i),
  provider('a local model', 'local', /\b(?:local(?:ly hosted)?|self-hosted|on-device|on-prem(?:ises?)?) (?:[a-z]{2,12} )?(?:llms?|(?:language |vision |speech |ocr )?models?(?= (?:reads|writes|answers|returns|drafts|transcribes|classifies|summari[sz]es|extracts|is asked|for|on|runs|which|that))|inference)\b|\bLocal(?:LLM|ASR|AI|Model|Inference)[A-Za-z]{0,12}\b/i),

  // Translation and language tools
  provider('DeepL', 'paid', /\bdeepl\b/i, ['DEEPL_']),
  provider('Google Translate', 'paid', /\b(?:google|cloud) translat(?:e|ion)\b|\btranslation api\b/i),
  provider('Amazon Translate', 'paid', /\b(?:amazon|aws) translate\b/i),
  provider('Azure Translator', 'paid', /\bazure translator\b/i),
  provider('ModernMT', 'paid', /\bmodernmt\b/i, ['MODERNMT_']),
  provider('LanguageTool', 'paid', /\blanguagetool\b/i, ['LANGUAGETOOL_']),
  provider('Copyleaks', 'paid', /\bcopyleaks\b/i, ['COPYLEAKS_']),

  // SMS, voice, WhatsApp, letters, fax
  provider('Twilio', 'phone', /\btwilio\b/i, ['TWILIO_']),
  provider('SignalWire', 'phone', /\bsignal ?wire\b/i, ['SIGNALWIRE_']),
  provider('Vonage', 'phone', /\bvonage\b|\bnexmo\b/i, ['VONAGE_', 'NEXMO_']),
  provider('MessageBird', 'phone', /\b[Mm]essage[Bb]ird\b|\bBird (?:API|SMS)\b/, ['MESSAGEBIRD_', 'BIRD_']),
  provider('Plivo', 'phone', /\bplivo\b/i, ['PLIVO_']),
  provider('Telnyx', 'phone', /\btelnyx\b/i, ['TELNYX_']),
  provider('Sinch', 'phone', /\bsinch\b/i, ['SINCH_']),
  provider('Bandwidth', 'phone', /\bBandwidth(?:\.com| API| SMS)\b/, ['BANDWIDTH_']),
  provider('MSG91', 'phone', /\bmsg91\b/i, ['MSG91_']),
  provider('Gupshup', 'phone', /\bgupshup\b/i, ['GUPSHUP_']),
  provider('Exotel', 'phone', /\bexotel\b/i, ['EXOTEL_']),
  provider('Kaleyra', 'phone', /\bkaleyra\b/i, ['KALEYRA_']),
  provider('Fast2SMS', 'phone', /\bfast2sms\b/i, ['FAST2SMS_']),
  provider('46elks', 'phone', /\b46 ?elks\b/i, ['ELKS_', 'FORTYSIX_ELKS_']),
  provider('Infobip', 'phone', /\binfobip\b/i, ['INFOBIP_']),
  provider('ClickSend', 'phone', /\bclicksend\b/i, ['CLICKSEND_']),
  provider('Clickatell', 'phone', /\bclickatell\b/i, ['CLICKATELL_']),
  provider('TextMagic', 'phone', /\btextmagic\b/i, ['TEXTMAGIC_']),
  provider('Textlocal', 'phone', /\btextlocal\b/i, ['TEXTLOCAL_']),
  provider('BulkSMS', 'phone', /\bbulksms\b/i, ['BULKSMS_']),
  provider('SMSAPI', 'phone', /\bsmsapi\b/i, ['SMSAPI_']),
  provider('seven.io', 'phone', /\bseven\.io\b|\bsms77\b/i, ['SEVEN_', 'SMS77_']),
  provider('GatewayAPI', 'phone', /\bgatewayapi\b/i, ['GATEWAYAPI_']),
  provider('Spryng', 'phone', /\bspryng\b/i, ['SPRYNG_']),
  provider('CM.com', 'phone', /\bCM\.com\b/, ['CM_']),
  provider('OVH SMS', 'phone', /\bovh ?(?:cloud )?sms\b/i, ['OVH_']),
  provider('Termii', 'phone', /\btermii\b/i, ['TERMII_']),
  provider("Africa's Talking", 'phone', /\bafrica['’]?s ?talking\b/i, ['AFRICASTALKING_', 'AT_']),
  provider('Hubtel', 'phone', /\bhubtel\b/i, ['HUBTEL_']),
  provider('Zenvia', 'phone', /\bzenvia\b|\btotalvoice\b|\btake blip\b/i, ['ZENVIA_', 'TOTALVOICE_', 'BLIP_']),
  provider('Solapi', 'phone', /\bsolapi\b|\bcool ?sms\b|\baligo\b|\bnaver sens\b|\bbizm\b|알림톡/i, ['SOLAPI_', 'COOLSMS_', 'ALIGO_', 'SENS_', 'NCP_']),
  provider('Aliyun SMS', 'phone', /\b(?:aliyun|alibaba(?: cloud)?|tencent(?: cloud)?) sms\b|\byunpian\b/i, ['ALIYUN_', 'TENCENT_']),
  provider('Netgsm', 'phone', /\bnetgsm\b|\bunifonic\b|\beskiz\b|\bsms\.ru\b|\bsmsc\.ru\b/i, ['NETGSM_', 'UNIFONIC_', 'ESKIZ_', 'SMSRU_', 'SMSC_']),
  provider('AiSensy', 'phone', /\baisensy\b|\binterakt\b|\b2factor\.in\b|\btextguru\b|\bz-?api\b(?= |\.|\))/i, ['AISENSY_', 'INTERAKT_', 'TWOFACTOR_', 'ZAPI_']),
  provider('AWS SNS SMS', 'phone', /\bSNS SMS\b|\bSMS (?:via|through|over) (?:AWS |Amazon )?SNS\b|\b(?:aws|amazon) pinpoint\b|\bend user messaging\b/i),
  provider('Azure Communication Services', 'phone', /\bazure communication services\b/i),
  provider('WhatsApp Business', 'phone', /\bwhatsapp (?:business|cloud)(?: api| platform)?\b|\bwhatsapp api\b|\b360 ?dialog\b|\bWATI\b|\bMeta(?:'s)? (?:Cloud API|WhatsApp)\b|\bgraph\.facebook\.com\b/i, ['WHATSAPP_', 'WA_', 'D360_']),
  provider('OneSignal', 'phone', /\bonesignal (?:sms|email)\b/i, ['ONESIGNAL_']),
  provider('Courier', 'phone', /\b[Cc]ourier\.com\b|\bCourier (?:API|notifications)\b/, ['COURIER_']),
  provider('Knock', 'phone', /\bknock\.app\b/i, ['KNOCK_']),
  provider('Novu', 'phone', /\bnovu\b/i, ['NOVU_']),
  provider('Lob', 'paid', /\bLob\b|\blob\.com\b/, ['LOB_']),
  provider('PostGrid', 'paid', /\bpostgrid\b/i, ['POSTGRID_']),
  provider('Click2Mail', 'paid', /\bclick2mail\b/i, ['CLICK2MAIL_']),
  provider('Pingen', 'paid', /\bpingen\b/i, ['PINGEN_']),
  provider('LetterXpress', 'paid', /\bletterxpress\b/i, ['LETTERXPRESS_']),
  provider('Stannp', 'paid', /\bstannp\b/i, ['STANNP_']),
  provider('Intelliprint', 'paid', /\bintelliprint\b/i, ['INTELLIPRINT_']),
  provider('Phaxio', 'paid', /\bphaxio\b|\bsrfax\b|\b(?:fax|telnyx fax) api\b|\befax\b|\binterfax\b|\bdocumo\b/i, ['PHAXIO_', 'SRFAX_', 'INTERFAX_']),

  // Email
  provider('SendGrid', 'email', /\bsendgrid\b|\bsgMail\b/i, ['SENDGRID_']),
  provider('Postmark', 'email', /\bpostmark\b/i, ['POSTMARK_']),
  provider('Mailgun', 'email', /\bmailgun\b/i, ['MAILGUN_']),
  provider('Resend', 'email', /\bResend\b(?! (?:otp|code|email|e-mail|invite|invitation|link|pin|the|a|an|to|button|verification|it|confirmation|all|failed)\b)|\bresend\.(?:emails|com|dev)\b|\bRESEND\b/, ['RESEND_']),
  provider('Amazon SES', 'email', /\b(?:Amazon |AWS )?SES\b|\b(?:amazon|aws) simple email\b/, ['SES_', 'AWS_SES_']),
  provider('Mailjet', 'email', /\bmailjet\b/i, ['MAILJET_']),
  provider('Brevo', 'email', /\bbrevo\b|\bsendinblue\b/i, ['BREVO_', 'SENDINBLUE_']),
  provider('SparkPost', 'email', /\bsparkpost\b/i, ['SPARKPOST_']),
  provider('Mandrill', 'email', /\bmandrill\b|\bmailchimp(?: transactional)?\b/i, ['MANDRILL_', 'MAILCHIMP_']),
  provider('MailerSend', 'email', /\bmailersend\b|\bmailerlite\b/i, ['MAILERSEND_', 'MAILERLITE_']),
  provider('Mailtrap', 'email', /\bmailtrap\b/i, ['MAILTRAP_']),
  provider('SMTP2GO', 'email', /\bsmtp2go\b/i, ['SMTP2GO_']),
  provider('ZeptoMail', 'email', /\bzepto ?mail\b/i, ['ZEPTOMAIL_', 'ZEPTO_']),
  provider('Elastic Email', 'email', /\belastic ?email\b/i, ['ELASTICEMAIL_']),
  provider('Scaleway TEM', 'email', /\bscaleway (?:tem|transactional)\b/i),
  provider('Loops', 'email', /\bloops\.so\b|\bLoops\b(?= (?:api|email|transactional|sends))/, ['LOOPS_']),
  provider('Plunk', 'email', /\bplunk\b/i, ['PLUNK_']),
  provider('Customer.io', 'email', /\bcustomer\.io\b/i, ['CUSTOMERIO_', 'CUSTOMER_IO_']),
  provider('Klaviyo', 'email', /\bklaviyo\b/i, ['KLAVIYO_']),
  provider('Iterable', 'email', /\bIterable (?:API|email|campaign)\b/, ['ITERABLE_']),
  provider('Braze', 'email', /\bBraze\b/, ['BRAZE_']),
  provider('ConvertKit', 'email', /\bconvertkit\b/i, ['CONVERTKIT_']),

  // Payments and banking
  provider('Stripe', 'payments', /\bStripe\b|\bSTRIPE\b|\bstripe\.[a-z]\w+|\bstripe\.(?!Webhook\b|Event\b)[A-Z]\w+\.\w+|\bPaymentIntents?\b|\bCheckout Sessions?\b|\bSetupIntents?\b|\bstripe\b(?= (?:checkout|api|sdk|connect|customer|payment|call|coupon|refund|session)\w*)/, ['STRIPE_', 'NEXT_PUBLIC_STRIPE_']),
  provider('PayPal', 'payments', /\bpaypal\b/i, ['PAYPAL_']),
  provider('Adyen', 'payments', /\badyen\b/i, ['ADYEN_']),
  provider('Mollie', 'payments', /\bmollie\b/i, ['MOLLIE_']),
  provider('Razorpay', 'payments', /\brazorpay\b/i, ['RAZORPAY_']),
  provider('Braintree', 'payments', /\bbraintree\b/i, ['BRAINTREE_']),
  provider('Checkout.com', 'payments', /\bcheckout\.com\b/i, ['CHECKOUT_COM_', 'CKO_']),
  provider('Square', 'payments', /\bSquare (?:API|payments?|checkout|terminal)\b/, ['SQUARE_']),
  provider('Authorize.Net', 'payments', /\bauthorize\.net\b/i, ['AUTHORIZENET_']),
  provider('Worldpay', 'payments', /\bworldpay\b/i, ['WORLDPAY_']),
  provider('Global Payments', 'payments', /\bglobal ?payments\b/i, ['GLOBALPAYMENTS_', 'GLOBAL_PAYMENTS_']),
  provider('Cybersource', 'payments', /\bcybersource\b|\bfiserv\b|\bnuvei\b|\bpayoneer\b|\bairwallex\b|\beway\b|\bpin payments\b|\bsumup\b|\bwindcave\b/i, ['CYBERSOURCE_', 'FISERV_', 'NUVEI_', 'PAYONEER_', 'AIRWALLEX_', 'EWAY_', 'SUMUP_', 'WINDCAVE_']),
  provider('Paddle', 'payments', /\bPaddle\b(?! ?boat|board)/, ['PADDLE_']),
  provider('Lemon Squeezy', 'payments', /\blemon ?squeezy\b/i, ['LEMONSQUEEZY_', 'LEMON_SQUEEZY_', 'LEMON_']),
  provider('Chargebee', 'payments', /\bchargebee\b/i, ['CHARGEBEE_']),
  provider('Recurly', 'payments', /\brecurly\b/i, ['RECURLY_']),
  provider('RevenueCat', 'payments', /\brevenuecat\b/i, ['REVENUECAT_']),
  provider('GoCardless', 'payments', /\bgocardless\b/i, ['GOCARDLESS_', 'GC_']),
  provider('Klarna', 'payments', /\bklarna\b/i, ['KLARNA_']),
  provider('SumUp', 'payments', /\bSumUp\b/, ['SUMUP_']),
  provider('Xendit', 'payments', /\bxendit\b/i, ['XENDIT_']),
  provider('Midtrans', 'payments', /\bmidtrans\b/i, ['MIDTRANS_']),
  provider('Omise', 'payments', /\bomise\b/i, ['OMISE_']),
  provider('PayU', 'payments', /\bpayu\b/i, ['PAYU_']),
  provider('Cashfree', 'payments', /\bcashfree\b/i, ['CASHFREE_']),
  provider('PhonePe', 'payments', /\bphonepe\b/i, ['PHONEPE_']),
  provider('Paystack', 'payments', /\bpaystack\b/i, ['PAYSTACK_']),
  provider('Flutterwave', 'payments', /\bflutterwave\b/i, ['FLUTTERWAVE_']),
  provider('Mercado Pago', 'payments', /\bmercado ?pago\b/i, ['MERCADOPAGO_']),
  provider('Przelewy24', 'payments', /\bprzelewy24\b|\bp24\b/i, ['P24_', 'PRZELEWY24_']),
  provider('Comgate', 'payments', /\bcomgate\b/i, ['COMGATE_']),
  provider('Swish', 'payments', /\bSwish (?:API|payments?|handel)\b|\bSwish\b(?= (?:refund|callback|request))/, ['SWISH_']),
  provider('Vipps', 'payments', /\bvipps\b/i, ['VIPPS_']),
  provider('MobilePay', 'payments', /\bmobilepay\b/i, ['MOBILEPAY_']),
  provider('TWINT', 'payments', /\bTWINT\b/, ['TWINT_']),
  provider('M-Pesa', 'payments', /\bm-?pesa\b|\bdaraja\b/i, ['MPESA_', 'DARAJA_']),
  provider('Wise', 'payments', /\bWise (?:API|payouts?|transfers?)\b/, ['WISE_']),
  provider('Dwolla', 'payments', /\bdwolla\b/i, ['DWOLLA_']),
  provider('Coinbase Commerce', 'payments', /\bcoinbase (?:commerce|api)\b/i, ['COINBASE_']),
  provider('Asaas', 'payments', /\basaas\b/i, ['ASAAS_']),
  provider('CCBill', 'payments', /\bccbill\b|\bsegpay\b|\bepoch\.com\b/i, ['CCBILL_', 'SEGPAY_']),
  provider('Pagar.me', 'payments', /\bpagar\.?me\b|\biugu\b|\bpagseguro\b|\bpagbank\b|\bvindi\b|\bgerencianet\b|\bopenpix\b|\bebanx\b|\bdlocal\b/i, ['PAGARME_', 'IUGU_', 'PAGSEGURO_', 'PAGBANK_', 'VINDI_', 'GERENCIANET_', 'EFI_', 'OPENPIX_', 'EBANX_', 'DLOCAL_']),
  provider('Wompi', 'payments', /\bwompi\b|\bconekta\b|\bculqi\b|\bkushki\b|\bopenpay\b|\btransbank\b|\bwebpay\b/i, ['WOMPI_', 'CONEKTA_', 'CULQI_', 'KUSHKI_', 'OPENPAY_', 'TRANSBANK_', 'WEBPAY_']),
  provider('Redsys', 'payments', /\bredsys\b|\bbizum\b|\bsatispay\b|\bnexi\b|\bpayplug\b/i, ['REDSYS_', 'BIZUM_', 'SATISPAY_', 'NEXI_', 'PAYPLUG_']),
  provider('Paytm', 'payments', /\bpaytm\b|\binstamojo\b|\bccavenue\b|\bjuspay\b|\bbilldesk\b|\beasebuzz\b/i, ['PAYTM_', 'INSTAMOJO_', 'CCAVENUE_', 'JUSPAY_', 'BILLDESK_', 'EASEBUZZ_']),
  provider('SSLCommerz', 'payments', /\bsslcommerz\b|\bbkash\b|\bjazzcash\b|\beasypaisa\b|\besewa\b|\bkhalti\b|\bpayhere\b/i, ['SSLCOMMERZ_', 'SSLCZ_', 'BKASH_', 'JAZZCASH_', 'EASYPAISA_', 'ESEWA_', 'KHALTI_', 'PAYHERE_']),
  provider('PayMongo', 'payments', /\bpaymongo\b|\bvnpay\b|\bzalopay\b|\bgcash\b|\bpayos\b/i, ['PAYMONGO_', 'VNPAY_', 'ZALOPAY_', 'GCASH_', 'PAYOS_']),
  provider('Toss Payments', 'payments', /\btoss ?payments?\b|\bportone\b|\biamport\b|\bkakao ?pay\b|\bnicepay\b|토스페이먼츠/i, ['TOSS_', 'PORTONE_', 'IAMPORT_', 'KAKAOPAY_', 'KAKAO_PAY_']),
  provider('Alipay', 'payments', /\balipay\b|\bwechat pay\b|\bwxpay\b/i, ['ALIPAY_', 'WECHAT_PAY_', 'WXPAY_']),
  provider('iyzico', 'payments', /\biyzico\b|\bpaytr\b/i, ['IYZICO_', 'PAYTR_']),
  provider('Paymob', 'payments', /\bpaymob\b|\bfawry\b|\bmoyasar\b|\bhyperpay\b|\btap payments\b|\bmyfatoorah\b/i, ['PAYMOB_', 'FAWRY_', 'MOYASAR_', 'HYPERPAY_', 'TAP_', 'MYFATOORAH_']),
  provider('YooKassa', 'payments', /\byookassa\b|\bcloudpayments\b|\btinkoff (?:acquiring|kassa|api)\b|\bliqpay\b|\bwayforpay\b/i, ['YOOKASSA_', 'CLOUDPAYMENTS_', 'TINKOFF_', 'LIQPAY_', 'WAYFORPAY_']),
  provider('PayFast', 'payments', /\bpeach payments\b|\bpayfast\b|\bpesapal\b|\byoco\b|\bozow\b|\bmonnify\b/i, ['PAYFAST_', 'PEACH_', 'PESAPAL_', 'YOCO_', 'OZOW_', 'MONNIFY_']),
  provider('Nomba', 'payments', /\bnomba\b|\bkorapay\b|\binterswitch\b|\bremita\b|\bfincra\b|\bhubtel\b|\bclickpesa\b/i, ['NOMBA_', 'KORAPAY_', 'KORA_', 'INTERSWITCH_', 'REMITA_', 'FINCRA_', 'HUBTEL_', 'CLICKPESA_']),
  provider('Polar.sh', 'payments', /\bpolar\.sh\b|\bdodo payments\b|\bcreem\.io\b/i, ['POLAR_', 'DODO_', 'CREEM_']),
  provider('NOWPayments', 'payments', /\bnowpayments\b|\bcoingate\b|\bcryptomus\b/i, ['NOWPAYMENTS_', 'COINGATE_', 'CRYPTOMUS_']),
  provider('Serasa', 'paid', /\bserasa\b|\bboa vista scpc\b|\bboa vista servi[çc]os\b|\bquod\b(?= ?(?:[/,)]|api|bureau|score|$))|\bspc brasil\b|\bbirô de crédito\b/i, ['SERASA_', 'BOAVISTA_', 'BOA_VISTA_', 'QUOD_', 'SPC_']),
  provider('Experian', 'paid', /\bexperian\b|\bequifax\b|\btransunion\b|\bschufa\b|\bcreditreform\b|\bcreditsafe\b|\bdun (?:&|and) bradstreet\b|\bcibil\b|\bcrif\b|\b(?:credit|cr[ée]dito) bureaus?\b|\bbureaus? (?:de|of) cr[ée]dito?\b|\bbur[óo]s? de cr[ée]dito\b|\bbirôs? de crédito\b/i, ['EXPERIAN_', 'EQUIFAX_', 'TRANSUNION_', 'SCHUFA_', 'CREDITSAFE_', 'CRIF_']),
  provider('Plaid', 'paid', /\bPlaid\b|\bplaid\.com\b/, ['PLAID_']),
  provider('TrueLayer', 'paid', /\btruelayer\b/i, ['TRUELAYER_']),
  provider('Tink', 'paid', /\bTink\b/, ['TINK_']),
  provider('Yapily', 'paid', /\byapily\b/i, ['YAPILY_']),
  provider('Nordigen', 'paid', /\bnordigen\b/i, ['NORDIGEN_']),
  provider('Salt Edge', 'paid', /\bsalt ?edge\b/i, ['SALTEDGE_']),
  provider('Teller', 'paid', /\bteller\.io\b/i, ['TELLER_']),
  provider('Belvo', 'paid', /\bbelvo\b/i, ['BELVO_']),
  provider('TaxJar', 'paid', /\btaxjar\b/i, ['TAXJAR_']),
  provider('Avalara', 'paid', /\bavalara\b|\bavatax\b/i, ['AVALARA_']),

  // Maps, geocoding, weather, travel
  provider('Google Maps', 'paid', /\bgoogle\b(?=[^.\n|]{0,80}\b(?:geocod|lat\b|lng|places?\b|maps?\b|address))|\bgoogle['’]?s? (?:maps|places|geocod\w+|directions|routes|distance matrix|street view|address validation)\b|\b(?:places|geocoding|distance matrix|directions|routes) api\b|\b(?:distance|route) matrix\b|\bmaps\.googleapis\b|\bgeocod\w*\b[^.\n|]{0,30}\bgoogle\b/i, ['GOOGLE_MAPS_', 'GOOGLE_PLACES_', 'MAPS_']),
  provider('Mapbox', 'paid', /\bmapbox\b/i, ['MAPBOX_', 'NEXT_PUBLIC_MAPBOX_']),
  provider('HERE', 'paid', /\bHERE (?:[Mm]aps|API|api|[Rr]outing|[Gg]eocod\w+|[Pp]latform|[Tt]echnologies)\b|\b(?:from|with|via|by|through|[Aa]sks?|[Cc]alls?|[Qq]ueries) HERE\b(?! [A-Z])/, ['HERE_']),
  provider('TomTom', 'paid', /\btomtom\b/i, ['TOMTOM_']),
  provider('OpenCage', 'paid', /\bopencage\b/i, ['OPENCAGE_']),
  provider('Geoapify', 'paid', /\bgeoapify\b/i, ['GEOAPIFY_']),
  provider('LocationIQ', 'paid', /\blocationiq\b/i, ['LOCATIONIQ_']),
  provider('Positionstack', 'paid', /\bpositionstack\b/i, ['POSITIONSTACK_']),
  provider('OpenRouteService', 'free', /\bopenrouteservice\b/i),
  provider('Nominatim', 'free', /\bnominatim\b/i),
  provider('GraphHopper', 'paid', /\bgraphhopper\b/i, ['GRAPHHOPPER_']),
  provider('Radar', 'paid', /\b[Rr]adar\.io\b|\bRadar (?:API|geocod\w+)\b/, ['RADAR_']),
  provider('Geocodio', 'paid', /\bgeocod\.?io\b/i, ['GEOCODIO_']),
  provider('Ordnance Survey', 'paid', /\b[Oo]rdnance [Ss]urvey\b|\bOS (?:Places|Names|Data ?Hub|Maps API)\b/, ['OS_PLACES_', 'OS_API_', 'OS_DATAHUB_', 'ORDNANCE_SURVEY_']),
  provider('Loqate', 'paid', /\bloqate\b|\bgetaddress\.io\b|\bideal postcodes\b|\bsmarty(?:streets)?\b/i, ['LOQATE_', 'GETADDRESS_', 'SMARTY_']),
  provider('what3words', 'paid', /\bwhat3words\b/i, ['W3W_', 'WHAT3WORDS_']),
  provider('ipinfo', 'paid', /\bipinfo\b|\bipstack\b|\bipdata\b|\bipgeolocation\b/i, ['IPINFO_', 'IPSTACK_']),
  provider('MaxMind', 'paid', /\bmaxmind (?:web service|minfraud|api|precision)\b|\bminfraud\b/i, ['MAXMIND_']),
  provider('OpenWeather', 'paid', /\bopen ?weather(?:map)?\b/i, ['OPENWEATHER_', 'OPENWEATHERMAP_', 'OWM_']),
  provider('Tomorrow.io', 'paid', /\btomorrow\.io\b/i, ['TOMORROW_']),
  provider('WeatherAPI', 'paid', /\bweatherapi(?:\.com)?\b|\bvisual crossing\b|\bmeteomatics\b|\bmeteoblue\b|\bweatherbit\b|\baccuweather\b/i, ['WEATHERAPI_', 'VISUALCROSSING_', 'METEOMATICS_', 'METEOBLUE_']),
  provider('Open-Meteo', 'free', /\bopen-?meteo\b/i),
  provider('Amadeus', 'paid', /\bAmadeus\b/, ['AMADEUS_']),
  provider('MarineTraffic', 'paid', /\bmarinetraffic\b|\bvesselfinder\b|\bdatalastic\b|\baisstream\b|\bspire maritime\b/i, ['MARINETRAFFIC_', 'VESSELFINDER_', 'DATALASTIC_', 'AISSTREAM_', 'AIS_']),
  provider('Duffel', 'paid', /\bduffel\b/i, ['DUFFEL_']),
  provider('Skyscanner', 'paid', /\bskyscanner\b|\bkiwi\.com\b|\bflightaware\b|\baviationstack\b/i, ['SKYSCANNER_', 'FLIGHTAWARE_', 'AVIATIONSTACK_']),

  // Enrichment, search, scraping, market data
  provider('Clearbit', 'paid', /\bclearbit\b/i, ['CLEARBIT_']),
  provider('Apollo.io', 'paid', /\b[Aa]pollo\.io\b|\bApollo (?:API|enrich\w*|people)\b/, ['APOLLO_']),
  provider('People Data Labs', 'paid', /\bpeople ?data ?labs\b|\bPDL\b/i, ['PDL_']),
  provider('Hunter', 'paid', /\b[Hh]unter\.io\b|\bHunter (?:API|email finder)\b/, ['HUNTER_']),
  provider('Clay', 'paid', /\bclay\.com\b/i, ['CLAY_']),
  provider('ZoomInfo', 'paid', /\bzoominfo\b/i, ['ZOOMINFO_']),
  provider('Lusha', 'paid', /\blusha\b/i, ['LUSHA_']),
  provider('RocketReach', 'paid', /\brocketreach\b/i, ['ROCKETREACH_']),
  provider('Proxycurl', 'paid', /\bproxycurl\b/i, ['PROXYCURL_']),
  provider('FullContact', 'paid', /\bfullcontact\b/i, ['FULLCONTACT_']),
  provider('Crunchbase', 'paid', /\bcrunchbase\b/i, ['CRUNCHBASE_']),
  provider('OpenCorporates', 'paid', /\bopencorporates\b/i, ['OPENCORPORATES_']),
  provider('Creditsafe', 'paid', /\bcreditsafe\b|\bexperian\b|\bequifax\b|\btransunion\b|\bschufa\b|\bdun (?:&|and) bradstreet\b|\bcrif\b/i, ['CREDITSAFE_', 'EXPERIAN_', 'EQUIFAX_']),
  provider('Carfax', 'paid', /\bcarfax\b|\bvincario\b|\bmarketcheck\b|\bdvla\b/i, ['CARFAX_', 'VINCARIO_']),
  provider('NeverBounce', 'paid', /\bneverbounce\b|\bzerobounce\b|\bkickbox\b|\bnumverify\b/i, ['NEVERBOUNCE_', 'ZEROBOUNCE_', 'NUMVERIFY_']),
  provider('SerpAPI', 'paid', /\bserp ?api\b|\bserper\b|\bdataforseo\b|\bvalueserp\b|\bscaleserp\b/i, ['SERPAPI_', 'SERPER_', 'DATAFORSEO_']),
  provider('Tavily', 'paid', /\btavily\b/i, ['TAVILY_']),
  provider('Bing Search', 'paid', /\bbing (?:web |news |image )?search\b/i, ['BING_']),
  provider('Google Custom Search', 'paid', /\b(?:google )?(?:custom|programmable) search(?: api| json api| engine)\b/i, ['GOOGLE_CSE_', 'GOOGLE_SEARCH_']),
  provider('Brave Search', 'paid', /\bbrave(?: search\b| api\b|(?=\s?\/\s?(?:serp|tavily|exa|bing)))/i, ['BRAVE_']),
  provider('Exa', 'paid', /\bExa (?:api|search)\b|\bexa\.ai\b/i, ['EXA_']),
  provider('Ahrefs', 'paid', /\bahrefs\b|\bsemrush\b|\bmoz api\b/i, ['AHREFS_', 'SEMRUSH_']),
  provider('Firecrawl', 'paid', /\bfirecrawl\b/i, ['FIRECRAWL_']),
  provider('Apify', 'paid', /\bapify\b/i, ['APIFY_']),
  provider('Browserless', 'paid', /\bbrowserless\b|\bbrowserbase\b|\bscrapingbee\b|\bscraperapi\b|\bbright ?data\b|\bzenrows\b|\bscrapfly\b|\boxylabs\b/i, ['BROWSERLESS_', 'BROWSERBASE_', 'SCRAPINGBEE_', 'SCRAPERAPI_', 'BRIGHTDATA_', 'ZENROWS_']),
  provider('Screenshot API', 'paid', /\burlbox\b|\bscreenshotone\b|\bapiflash\b/i, ['URLBOX_', 'SCREENSHOTONE_']),
  provider('DocRaptor', 'paid', /\bdocraptor\b|\bpdfshift\b|\bapi2pdf\b|\bpdfmonkey\b|\bcraftmypdf\b|\bcloudconvert\b|\bconvertapi\b/i, ['DOCRAPTOR_', 'PDFSHIFT_', 'CLOUDCONVERT_', 'CONVERTAPI_']),
  provider('Algolia', 'paid', /\balgolia\b/i, ['ALGOLIA_', 'NEXT_PUBLIC_ALGOLIA_']),
  provider('Alpha Vantage', 'paid', /\balpha ?vantage\b/i, ['ALPHAVANTAGE_', 'ALPHA_VANTAGE_']),
  provider('Polygon.io', 'paid', /\bpolygon\.io\b/i, ['POLYGON_']),
  provider('Finnhub', 'paid', /\bfinnhub\b|\btwelve ?data\b|\biex cloud\b|\bmarketstack\b|\btiingo\b|\bfinancial modeling prep\b|\beodhd\b|\bquandl\b|\bintrinio\b/i, ['FINNHUB_', 'TWELVEDATA_', 'IEX_', 'MARKETSTACK_', 'TIINGO_', 'FMP_', 'EODHD_']),
  provider('CoinGecko', 'paid', /\bcoingecko\b|\bcoinmarketcap\b|\bcoinapi\b/i, ['COINGECKO_', 'COINMARKETCAP_', 'CMC_']),
  provider('Open Exchange Rates', 'paid', /\bopen ?exchange ?rates\b|\bfixer\.io\b|\bcurrencylayer\b|\bexchangerate-api\b|\bxe\.com\b|\bcurrencyapi\b/i, ['OPENEXCHANGERATES_', 'OXR_', 'FIXER_', 'CURRENCYLAYER_']),
  provider('Spoonacular', 'paid', /\bspoonacular\b|\bedamam\b|\bnutritionix\b/i, ['SPOONACULAR_', 'EDAMAM_', 'NUTRITIONIX_']),
  provider('RapidAPI', 'paid', /\brapidapi\b/i, ['RAPIDAPI_']),
  provider('NewsAPI', 'paid', /\bnewsapi\b|\bgnews\b|\bmediastack\b/i, ['NEWSAPI_', 'NEWS_API_', 'GNEWS_']),
  provider('Zillow', 'paid', /\bzillow api\b|\battom\b|\brentcast\b|\bestated\b/i, ['ATTOM_', 'RENTCAST_']),
  provider('ISBNdb', 'paid', /\bisbndb\b|\bkeepa\b|\brainforest api\b|\bbarcode lookup\b|\bupcitemdb\b/i, ['ISBNDB_', 'KEEPA_', 'RAINFOREST_']),
  provider('Infura', 'free', /\binfura\b|\balchemy\b|\bquicknode\b|\bhelius\b/i, ['INFURA_', 'ALCHEMY_', 'QUICKNODE_', 'HELIUS_']),

  // Documents, identity, shipping, calls
  provider('DocuSign', 'paid', /\bdocusign\b/i, ['DOCUSIGN_']),
  provider('Dropbox Sign', 'paid', /\bdropbox sign\b|\bhellosign\b/i, ['HELLOSIGN_', 'DROPBOX_SIGN_']),
  provider('SignWell', 'paid', /\bsignwell\b|\bpandadoc\b|\bsignrequest\b|\byousign\b|\bskribble\b|\bscrive\b|\bboldsign\b|\badobe sign\b|\beversign\b|\bzoho sign\b|\bsignnow\b/i, ['SIGNWELL_', 'PANDADOC_', 'YOUSIGN_', 'SKRIBBLE_', 'SCRIVE_', 'BOLDSIGN_']),
  provider('EasyPost', 'paid', /\beasypost\b/i, ['EASYPOST_']),
  provider('Shippo', 'paid', /\bshippo\b/i, ['SHIPPO_']),
  provider('ShipEngine', 'paid', /\bshipengine\b|\bshipstation\b|\beasyship\b|\bshiprocket\b|\bpacketa\b|\baftership\b/i, ['SHIPENGINE_', 'SHIPSTATION_', 'EASYSHIP_', 'SHIPROCKET_']),
  provider('Sendcloud', 'paid', /\bsendcloud\b/i, ['SENDCLOUD_']),
  provider('Carrier API', 'paid', /\b(?:dhl|ups|fedex|usps|royal mail|gls|dpd|hermes|evri|inpost|posti|postnord|bring|colissimo|postnl|bpost) (?:api|label|shipping|parcel)\b/i, ['DHL_', 'UPS_', 'FEDEX_', 'USPS_', 'INPOST_', 'POSTNL_']),
  provider('Onfido', 'paid', /\bonfido\b/i, ['ONFIDO_']),
  provider('Veriff', 'paid', /\bveriff\b|\bsumsub\b|\bjumio\b|\bidnow\b|\btrulioo\b|\bidenfy\b|\bcomplycube\b|\bsignicat\b|\byoti\b|\balloy\.com\b|\bsocure\b|\bhyperverge\b/i, ['VERIFF_', 'SUMSUB_', 'JUMIO_', 'IDNOW_', 'TRULIOO_', 'SIGNICAT_', 'YOTI_']),
  provider('Persona', 'paid', /\bPersona (?:api|inquiry|kyc|verification)\b|\bwithpersona\b/i, ['PERSONA_']),
  provider('Checkr', 'paid', /\bcheckr\b|\bcertn\b|\bsterling background\b/i, ['CHECKR_', 'CERTN_']),
  provider('ComplyAdvantage', 'paid', /\bcomplyadvantage\b|\bopensanctions api\b|\bdow jones risk\b/i, ['COMPLYADVANTAGE_']),
  provider('Daily', 'paid', /\bdaily\.co\b/i, ['DAILY_']),
  provider('LiveKit', 'paid', /\blivekit\b/i, ['LIVEKIT_']),
  provider('Agora', 'paid', /\bAgora (?:RTC|SDK|API|token|channel)\b|\bagora\.io\b/, ['AGORA_']),
  provider('Whereby', 'paid', /\bwhereby\b/i, ['WHEREBY_']),
  provider('Zoom', 'paid', /\bZoom (?:API|meeting sdk|video sdk)\b/, ['ZOOM_']),
  provider('Recall.ai', 'paid', /\brecall\.ai\b/i, ['RECALL_']),
  provider('Mux', 'paid', /\bMux\b|\bmux\.com\b/, ['MUX_']),
  // Its catalogue, products and mock-ups are free to the account holder: only what is ordered is paid.
  provider('Print order', 'paid', /\b(?:printful|printify|gelato|prodigi|peecho) (?:orders?|fulfil\w*)\b|\b(?:orders?|print jobs?) (?:to|with|at|through|via|on|by) (?:printful|printify|gelato|prodigi|peecho)\b|\b(?:submit|plac|send|print|fulfil)\w* [^.;|()]{0,30}\b(?:to|with|at|through|via|on|by) (?:printful|printify|gelato|prodigi|peecho)\b/i),
  provider('Tremendous', 'paid', /\btremendous\b(?= (?:api|gift|reward))|\btango card\b|\breloadly\b/i, ['TREMENDOUS_', 'TANGO_', 'RELOADLY_']),

  // Free to the account holder, or the store and sign-in of the system itself
  provider('Pinecone', 'free', /\bpinecone\b/i, ['PINECONE_']),
  provider('Supabase', 'free', /\bsupabase\b/i, ['SUPABASE_', 'NEXT_PUBLIC_SUPABASE_', 'VITE_SUPABASE_', 'EXPO_PUBLIC_SUPABASE_', 'PUBLIC_SUPABASE_']),
  provider('Neon', 'free', /\bneon\b(?! auth)/i, ['NEON_', 'DATABASE_']),
  provider('PostHog', 'free', /\bposthog\b/i, ['POSTHOG_', 'NEXT_PUBLIC_POSTHOG_', 'PUBLIC_POSTHOG_']),
  provider('Amplitude', 'free', /\bAmplitude\b(?! of\b)/, ['AMPLITUDE_', 'NEXT_PUBLIC_AMPLITUDE_']),
  provider('Mixpanel', 'free', /\bmixpanel\b/i, ['MIXPANEL_', 'NEXT_PUBLIC_MIXPANEL_']),
  // The word alone is a part of anything.
  provider('Segment', 'free', /\bSegment (?:(?:usage |product )?(?:events?|calls?|sdk|api|analytics|track\w*|client|source|workspace|write)|receives|gets|collects)\b|\b(?:to|via|through|by|with|using|Twilio) Segment\b(?! ?(?:\d|[A-Z]\b|of\b|customers|users))|\bSegment \((?:product |usage )?(?:analytics|events)\b|\b[Aa]nalytics: Segment\b/, ['SEGMENT_', 'NEXT_PUBLIC_SEGMENT_']),
  provider('Clerk', 'free', /\bClerk\b/, ['CLERK_', 'NEXT_PUBLIC_CLERK_']),
  provider('Auth0', 'free', /\bauth0\b/i, ['AUTH0_']),
  provider('Firebase', 'free', /\bfirebase\b/i, ['FIREBASE_', 'NEXT_PUBLIC_FIREBASE_']),
  provider('Slack', 'free', /\bSlack\b/, ['SLACK_']),
  provider('Discord', 'free', /\bdiscord\b/i, ['DISCORD_']),
  provider('Telegram', 'free', /\btelegram\b/i, ['TELEGRAM_']),
  provider('Printful', 'free', /\bprintful\b|\bprintify\b|\bgelato api\b|\bprodigi\b|\bpeecho\b/i, ['PRINTFUL_', 'PRINTIFY_', 'PRODIGI_']),
  provider('Shopify', 'free', /\bshopify\b/i, ['SHOPIFY_']),
  provider('GitHub', 'free', /\bgithub\b/i, ['GITHUB_']),
  provider('Google Search Console', 'free', /\bsearch console\b/i, ['GSC_', 'GOOGLE_SEARCH_CONSOLE_']),
  provider('Google Calendar', 'free', /\bgoogle (?:calendar|drive|sheets|docs|analytics)\b/i, ['GOOGLE_CALENDAR_', 'GOOGLE_DRIVE_', 'GOOGLE_SHEETS_']),
  provider('Strava', 'free', /\bstrava\b/i, ['STRAVA_']),
  provider('Sentry', 'free', /\bSentry\b/, ['SENTRY_', 'NEXT_PUBLIC_SENTRY_']),
];

/** Clouds by whose bare name a design calls the models that it has there: "both routes call Azure", where all that it has there is Azure OpenAI. */
export const CLOUDS_OF_MODELS: readonly { readonly vendor: string; readonly other: RegExp; readonly pattern: RegExp; readonly hints: readonly string[] }[] = [
  {
    vendor: 'Azure OpenAI',
    other: /\b[Aa]zure (?!Open ?AI\b)(?:[A-Z]\w+|storage|blob|functions?\b|container|sql|queue|key ?vault)/,
    pattern: /(?<=\b(?:calls?|calling|asks?|asking|asked|prompts?|awaits?|sen[dt]s? (?:it |them |the [a-z]{2,16} )?to|waits? (?:for|on)) )Azure\b(?! open)|\bAzure(?= (?:calls?|answers|is (?:asked|called)|writes|translates|drafts|gets the|returns)\b)/gi,
    hints: ['azure'],
  },
];

/** What calls models for a program, and is the vendor of none. */
export const MODEL_LIBRARY = 'LangChain';

/** Models by the name of their line alone, where the document names their vendor: "calls Haiku". */
export const MODEL_LINES: readonly { readonly vendor: string; readonly pattern: RegExp; readonly hints: readonly string[] }[] = [
  { vendor: 'Anthropic', pattern: /\b(?:Haiku|Sonnet|Opus)\b(?! (?:codec|audio|stream|frames?|poem))/g, hints: ['haiku', 'sonnet', 'opus'] },
];
/** The last segment of a path that begins with a vendor of models: `openai-chat`, not `openai-usage` or `gemini-key`. */
export const MODELS_OF_VENDOR = /^(openai|anthropic|claude|gemini|chatgpt|mistral|deepseek|perplexity|elevenlabs|deepgram)[-_](?!(?:\w+[-_])?(?:webhooks?|callback|usage|costs?|keys?|credentials?|config\w*|settings?|status|health|models?|logs?|stats?|quota|limits?|connect\w*|tokens?|history|accounts?|auth\w*)$)[a-z][\w-]{1,40}$/i;
/** Models whose weights anybody may run: where a document runs models itself and names no vendor, they are its own. */
export const OPEN_MODELS: ReadonlySet<string> = new Set(['Llama', 'Mistral', 'Qwen', 'DeepSeek', 'Stability AI', 'Nomic', 'Hugging Face', 'LangChain', 'LiteLLM', 'Vercel AI Gateway']);
/** Beside the name of a model: it runs on machines of the system's own. */
export const RUNS_LOCALLY = /\b(?:runs?|running|hosted|served|executed|deployed|called) (?:\w+ )?(?:locally|on[- ]prem\w*|on[- ]device|in-process)\b|\b(?:locally|self)[- ]?(?:hosted|run|served)\b|\blocal(?:ly)? (?:via|through|with|on|using)\b|\b(?:via|through|on|with|using) (?:ollama|vllm|llama\.cpp|lm studio|localai)\b|\bown GPUs?\b|\b(?:ollama|vllm|llama\.cpp)\b/i;

/** Names that hold a vendor's name and are no call of it: coding tools, whom the document is for and who wrote it, browser parts, routes of one's own. */
export const TOOL_WORDS = new RegExp(String.raw`https?:\/\/(?:status|docs|developers?|console|dashboard|help|support|community|platform)\.[\w./#?=&%-]{3,200}|\bcheck (?:the )?[\w ]{3,30} status(?: page)?\W{1,4}(?=https?:\/\/|$)|\bclaude[- ]?code\b|\bfor claude(?=:)|\b(?:(?:target|coding|implementing|executing|intended)\s(?:ai\s|llm\s)?(?:agents?|assistants?|audience|readers?)|audience)\W{0,4}:[^.;\n]{0,60}|\bllm instructions?(?=\W{0,4}:)|\bclaude\b(?=\s(?:owns\b|(?:has\s)?(?:created|wrote|written|built|added|implemented|committed|migrated|merged|refactored|set up)\s(?:directly\s)?(?:these|those|them|this|it\b|(?:the|two|all|a|an)\s(?:\w+\s){0,2}(?:tables?|migrations?|schemas?|columns?|files?|code|branch|commits?|functions?|routes?|tests?))))|\bclaude(?=(?:\/|, | or | and )(?:codex|cursor|windsurf|copilot)\b)|\b(?:codex|cursor|windsurf|copilot)(?:\/|, | or | and )claude\b|\bclaude(?=\s?\(?sub-?agents?\b|\s(?:tries|retries|edits|commits|pushes)\b)|\b(?:author|co-authored-by|last updated by)\W{1,4}claude\b|\bclaude\.ai\b|\bchatgpt['’]s apps\b|\b(?:chatgpt|claude|gemini) (?:apps?|desktop|connectors?|users?|clients?|plugins?)\b|\bclaude\.md\b|\bgithub copilot\b|\bcursor ai\b|\bgemini[- ](?:cli|inspired|style)\b|\bopenai[- ](?:compatible|style)\b|\bchatgpt-like\b|\bstripe[ -](?:cli|login|listen|trigger)\b|\bstripe\/stripe-cli\b[\w/.-]{0,80}|\bstripe elements\b|\bstripe\.js\b|\bmapbox (?:gl|tiles?)\b|\bgoogle maps (?:link|url|embed)\b|\bsquare (?:brackets?|metres?|meters?)\b|\b[\w-]*resend-[\w-]+|\/resend\b|\bmaps link\b|${REMARKS_ON_WRITING}`, 'gi');

/** A call of an AI model where no vendor is named. */
export const AI_CALL = /\b(?:has|have|lets?|having|letting) (?:an?|the|our) (?:(?:language|vision|small|large) )?(?:model|llm)(?= (?:write|draft|summari[sz]e|answer|classify|suggest|translate|describe|extract|explain|propose|generate|rank|rewrite)\b)|\bembeddings? (?:(?:is|are|gets?|get) )?(?:automatically |always |also )?(?:generated|(?:re)?computed|created|calculated|made|refreshed|regenerated|rebuilt)\b(?! (?:at night|overnight|nightly|later|once|offline|asynchronously|in the background|by (?:the|a|an) (?:\w+ )?(?:worker|job|cron|queue|consumer|batch|pipeline|task)))|\b(?:generat|(?:re)?comput|creat|calculat|refresh|regenerat|rebuild)(?:es?|s) (?:an?|the|its|new|fresh) (?:\w+ )?embeddings?\b|\bAI\s?(?:대화|응답|답변|답장|요약|번역|추천|분석|回答|応答|返信|要約|翻訳|分析|回复|总结|翻译|生成)|\b(?:an?|the|our|vision|language|embedding|image|speech|ai|large) (?:llm|language model|vision model|ai model|embedding model|image model|speech model|ocr model|multimodal model|generative model|ai service|ai api)\b(?!-(?:[a-z]{2,12}-)?(?:proxy|worker|gateway|server)\b)|(?<![/.])\bllms?\b(?![- ]?(?:ops|tier)|\/|(?:-[a-z]{2,12})?-(?:proxy|worker|gateway|server)\b)|\b(?:the|a|our|vision|language|classification|embedding|transcription|ai|llm) model\b(?= (?:writes|answers|classifies|receives|returns|suggests|drafts|summari[sz]es|decides|reads|picks|labels|scores|extracts|proposes|tags|rates|turns|generates|explains|translates|could|can|cannot|may|failed|fails|is asked|is called|call|calls|looks|describes|checks|does|gets|takes|streams|fills|ranks|matches|guesses|replies|responds|sees))|\b(?:calls?|uses?|reach(?:es)?|hits?|asks?|prompts?|queries|runs?|awaits|invokes?|through|to|(?<!\b(?:used|referenced|inherited|declared|owned|defined) )by|via|sent to|sends? to|posted to|waits? for) (?:the|a|an) (?:ai |vision |language |embedding |small |large |multimodal |text |chat |image |reasoning )?(?:model|llm)\b(?! (?:class|layer|table|binding|validation|method|field|manager|file|instance))|\bai[- ](?:generated|powered|written|drafted|assisted|backed|based)\b(?! (?:coding|code|development|programming|implementation|engineering|editors?|ides?|pair programming|pull requests?|commits?|(?:coding |development |work(?:ing)? )?sessions? (?:that|which|on|for|of|working|implement\w*|chang\w+|extend\w*))\b)|\bai (?:call|calls|responses?|service|summary|summaries|suggestions?|analysis|feedback|repl(?:y|ies)|answers?|descriptions?|scoring|classification|categori[sz]ation|extraction|translation|tagging|matching|review|draft|drafts|processing|coach|tutor|assistant response|recommendations?|insights?|generation|enrichment|parsing|moderation|captions?|transcription|report|explanations?|evaluation)\b|\b(?:strands|crewai|autogen|langgraph|pydantic ai|openai|ai|llm) agents?\b|\bembedding (?:call|request)s?\b|\b(?:one|a|two|three|each) model calls?\b|\b(?:sends?|runs?) (?:a|an|one|two|three|the|its) (?:\w+ )?prompts?\b|\bcalls? the \w+ model\b|(?<![\w-])model (?:looks|reads|writes|answers|classifies|suggests|drafts|picks|turns|describes|explains)\b|\buse a model\b|\b(?:both|two|three|four|all|the|these|our) (?:ai|llm) (?:routes?|endpoints?)\b(?! (?:use|read|look|take|go|do|share|have|are|check|need|require|get|send)\b)|\b(?:generat|creat|comput|calculat)(?:es?|ing) (?:an |the |query |text |vector )?embeddings?\b|\bembeds (?:the|all|each|every|new|missing|pending|changed)\b(?! (?:player|widget|map|video|form|iframe|page|link|image|button)s?\b)|\bback-?fills? (?:(?:the|all|any|missing|new) ){0,2}(?:[a-z]{2,20} ){0,2}embeddings\b|\bchat completions?\b|\bmodel calls?\b|\b(?:inject|prepend|append|interpolat|insert|merg|feed|weav)(?:e?[sd]|ing)?\b[^.;:|]{0,50}?\binto (?:the|its|an?|our|every|each) (?:system |user |llm |ai |model |chat )?prompt\b(?![- ]?(?:library|tables?|templates?|lists?|store|registry|gallery|history|editor|field|input|box|settings?|config\w*|builder|catalog\w*))|\bspeech-to-text\b|\btext-to-speech\b|\bimage generation\b/gi;

/** Acts of a model, where the document has one: "streams the answer". */
export const AI_ACT = /\b(?:calls?|asks?|prompts?|quer(?:y|ies)|invokes?|hits?|streams? from) (?:the |an? |our )?(?:azure )?(?:chat|gpt[\w.-]{0,12}|completions?|text|vision|model) deployments?\b|\bstreams? (?:the|an|its|his|her|their) (?:answer|reply|response|explanation|text)\b|\bstreaming,? sse\b|\bstreams? tokens?\b|\btokens? (?:are )?streamed\b|\banswers? (?:is |are )?streamed\b|\b(?:coach|text|chat|small|large|fast|cheap|same|image) model\b|\b(?:process|chunk|split|parse|read|clean)(?:e?s)?(?:,|\s(?:and|&|\+)|,\sand)\s(?:then\s)?embeds?\s(?:(?:the|all|its|each|every|uploaded)\s)?(?:\w+\s)?(?:documents?|chunks?|texts?|pages?|files?|pdfs?|passages?|content)\b|\b(?:stores?|saves?|inserts?|upserts?|writes?) (?:[\w'’-]{1,20} ){1,5}(?:and|with|plus) (?:its|their|an?|the) (?:\w{2,20} )?embeddings?\b|\b(?:is|are|gets?) embedded(?= (?:at|on each|on every|by|with|so|when|first|before|for|again|here|too)\b|[.,;]|$)/gi;

/** Acts that embed what is asked for, where a vendor's embeddings are stored: "semantic search over the chapters", "hybrid vector + keyword search". */
export const SEMANTIC_SEARCH = /\b(?:semantic|vector|embedding|similarity)\b(?:[- ](?:based|keyword|and|or|text|full-text|lexical|hybrid|bm25)|\s?[+&/,]){0,4}[- ](?:search(?:es)?|retrieval|look-?ups?|quer(?:y|ies)|matching)\b(?! (?:index(?:es)?|settings?|config\w*|histor\w+|logs?|column|results? (?:are|were) (?:cached|stored))\b)|\b(?:keyword|text|full-text|bm25|lexical)\s?(?:\+|&|and)\s?(?:semantic|vector) search\b|\bsearch(?:es)? (?:by meaning|semantically|by similarity)\b/gi;

/** "transcribed on the spot": speech that becomes text in the act, where a vendor does it … */
export const TRANSCRIBED = /(?<!\b(?:already|previously|was|were|been|the|once|after|when|until|as|hand) )\btranscrib(?:es|ing|ed(?= (?:on|at|before|right|immediately|while|in|straight|there|by (?!hand|people|volunteers?|staff|the user))|[.,;]|\W*$))\b/gi;
/** … by any of these … */
export const TRANSCRIBERS = /\b(?:deepgram|assembly ?ai|speechmatics|gladia|rev\.?ai|whisper-1|whisper api|gpt-4o(?:-mini)?-transcribe)\b|\b(?:openai|groq)(?:['’]s)?\s[`"']?whisper\b|\b(?:google|azure|amazon|aws) (?:cloud )?(?:speech|transcribe)\b/i;
/** … and by nothing that runs on machines of the system's own. */
export const TRANSCRIBES_HERE = /\bwhisper\.cpp\b|\bfaster[-_ ]whisper\b|\bwhisperx\b|\b(?:local|self-hosted|on-device|own) whisper\b|\bvosk\b/i;

/** A function of a listing by whose name a model is called: `ask_model(…)`, `callLlm(…)`. */
export const AI_FUNCTION = /\b(?:ask|call|query|prompt|invoke)_?(?:the_?|an?_?)?(?:model|llm|ai|gpt|claude|gemini)(?=\()/gi;

/** A station of a chain, in a document that has a model: "photo → `POST /cards` → model → `cards`". The model of a layered program is none. */
export const AI_STATION = /(?<=(?:→|⟶|->|=>)\s{0,2})(?:the |an? )?(?:(?:vision|language|text|image|speech) )?(?:model|LLM)(?=\s{0,2}(?:→|⟶|->|=>|$|[,.;(|]))/gi;
export const LAYERED_PROGRAM = /\b(?:views?|controllers?|repositor(?:y|ies)|mvc|orm|migrations?)\b/i;

/** In an endpoint's own words: it answers when a model is late. */
export const AI_TIMEOUT = /\b(?:ai|llm|model|gpt|openai|gemini|claude|generation|summary|completion|extraction|transcription|translation|vision)[_ -](?:call )?time-?d?[_ -]?out\b/gi;

/** A text message or phone call that goes out, told by its effect. */
export const PHONE_EFFECT = /(?<!\b(?:most|max|than|only|limit|to|limited to) )\b(?:an?|one) (?:sms|text message|text) (?:per|to (?:each|every|all)|for (?:each|every)) (?!second|minute|hour|day|week|month|phone|number|ip\b|call|request|segment|\d)[a-z]+|\brepl(?:y|ies) (?:with|by) (?:an? |another )?(?:texts?|sms)\b|\btexts? (?:him |her |them )?back\b|\banswers? (?:by|with an?) (?:text|sms)\b|\b(?:sends?|gets?|receives?)\b[^.;:|]{0,40}?\b(?:an?|one|the) (?:sms|whatsapp (?:message|template)|text message)\b|\b(?:sends?|sending|gets?|receives?|then|fires?|triggers?|queues?|plus|also) (?:out |off )?(?:to \w+ )?(?:an? |one |the |two |him an? |her an? |them an? |a confirmation |a reminder |a test |the test |a login |the login |a code by |the code by |another |each an? |the \w+ an? |everyone an? |confirmation |reminder |welcome )?(?:(?:[\w-]+ ){0,2}sms|(?:text message|(?<=\b(?:an?|one|two|him|her|them|another|confirmation|reminder|test|welcome) (?:out )?)texts?|(?<=\bthe )texts?(?= (?:to|through|via|by) (?:(?:the|our|each|every|all|both|an?) )?(?:twilio|vonage|sinch|messagebird|plivo|gateway|phones?|guest|customer|patient|user|member|owner|driver|parent|client|partner|receiver|code|volunteer|tenant|nurse|person|crew|team|staff|people|hirer|family|contact|subscriber)))|whatsapp(?: (?:message|template|reply))?|voice call|phone call)\b(?! (?:field|column|area|input|search|box|file|from|body|embedding|of|only|in|is stored|extraction|chunk|into|content|node|editor|layer|parsing|generation|model|analysis|for the model|query))|\b(?:by|via|over|through) (?:sms|text message|whatsapp|voice call|phone call)\b|\b(?:or|and) (?:an )?sms\b(?! (?:link|code|body|status))|\btexted (?:to|out|the)\b|\b(?:sms|whatsapp message|text message)s? (?:goes|go|is sent|are sent|to|out|with the|a \d|confirmation|notification)\b|(?:→|->|=>|\+|,) (?:then |the |an |one )?sms\b(?! (?:from|link|body|status))|\b(?:texts?|message|reminder|code) (?:is|are) (?:sent|texted)\b|\b(?:it|route|handler|which|that|we|then|server|api|and) texts (?:the|a|each|every|him|her|them|both)\b|\btexts (?:the|an?|each|every|both) (?:[\w-]+ ){0,2}(?:otp|pin|guest|customer|patient|user|member|owner|driver|parent|client|partner|receiver|code|link|volunteer|tenant|nurse|person|number|crew|team|staff|people|hirer|family|pharmacist|branch|contact|subscriber)s?\b|\b(?:otp|login code|verification code|one-time code|pin)\b[^.;|]{0,30}\b(?:by|via|over|through) (?:sms|text|phone|whatsapp)\b|\btexts? (?:goes|go) (?:out|back|to)\b|(?:^|[.;:—–]\s)\W{0,2}text (?:the|an?|each|every|all|both) (?:\w+ ){0,2}?(?:guest|customer|patient|user|member|owner|driver|parent|client|partner|receiver|volunteer|tenant|nurse|person|crew|team|staff|people|hirer|family|contact|subscriber|code|link)s?\b|\b(?:is|are|gets?|being) texted\b|\b(?!who\b|that\b)(?:teacher|staff|server|route|system|worker|doctor|nurse|dispatcher|manager|organiser|organizer|office)s? texts? (?:the|an?|each|every|all)\b|\bSMS (?:a|the|an) \S+ ?(?:digit|code|login|link)/gi;

/** A mail that goes out, told by its effect. */
export const EMAIL_EFFECT = /(?<!\b(?:most|max|than|only|limit|to|limited to) )\b(?:an?|one) (?:e-?mail|mail) (?:per|to (?:each|every|all)|for (?:each|every)) (?!second|minute|hour|day|week|month|address|number|ip\b|call|request|\d)[a-z]+|\b(?:sends?|sending|gets?|receives?)\s(?:an?\s|the\s|their\s|his\s|her\s)?["“][^"“”]{2,60}["”]\s(?:e-?mail|mail)\b(?! (?:address|field|template|link))|\b(?:mails|e-?mails) me\b|\bopt-in (?:e-?)?mail\b(?! (?:address|field|template|link))|\b(?:sends?|sending|gets?|receives?|fires?|triggers?|queues?) (?:out )?(?:an? |one |the |him an? |her an? |them an? |each an? |a confirmation |the confirmation |a test |an invitation |the invitation |a reminder |a password reset |a welcome |another |confirmation |invitation |notification |welcome |reset |verification |receipt |test )?(?:(?:[\w-]+ ){0,2}(?:e-?mails?|mails?)|receipt by e-?mail|newsletter)\b(?! (?:performance|stats|statistics|metrics|analytics|opens|events|delivery rates?|open rates?|click rates?|preferences?|settings?|templates?|logs?|history|status|subscribers?|config\w*|address(?:es)?)\b)|\bsends? (?:out )?(?:an |the |each |one )?(?:invitations?|invites?)\b|\b(?:e-?mail|mail) (?:is sent|goes|goes out|is mailed|goes to)\b|\b(?:confirmation|invitation|invite|welcome|notification|verification|reset) (?:e-?mail|mail)\b(?! (?:address|field|template|link))|\b(?:e-?mails|mails) (?:the|a|an|it|him|her|them|each|every|both|out)\b|\b(?:by|via) (?:e-?mail|mail)\b(?!\s?(?:\/|\+|&|,|and|or)\s?(?:an?\s|the\s)?(?:passwords?|usernames?|user names?|pass\b))|\bmailed to\b|\b(?:is|are|gets?|being) (?:e-?)?mailed\b|(?:^|[.;:—–]\s)\W{0,2}(?:e-?)?mail (?:the|an?|each|every|all)\b|\bsend(?:s|ing)? (?:\w+ ){0,3}(?:by|via) e-?mail\b|\b(?:re-?)?(?:sends?|sent|sending|deliver(?:s|ed)?) (?:(?!to\b)[\w-]+ ){0,5}to (?:(?:the|a|an|his|her|their|your|given|registered|verified|provided|\w{2,20}['’]s?) ){0,3}(?:e-?mail(?: address)?|mailbox)(?=\W*$|[^\w\s'’]|\s(?:with|to|and|for|of|on|via|using|through|after|if|when|so|or|from|containing|in|by|then|which|that|as)\b)|\b(?:e-?mails|mails) (?:(?:\d-digit|one-time|reset|verification|magic|sign-in|login) )?(?:otps?|codes?|links?|pins?|receipts?|invoices?|passwords?|invitations?|invites?|reminders?)\b/gi;

/** The wordings with their first letters in either case. */
const capitalOrNot = (wordings: string): string => wordings.replace(/([(|])([a-z])/g, (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`);

const TRADE = '(?:payments?|payouts?|card payments?|SMS|text messages|letters?|faxe?s?|transactional (?:e-?)?mails?|geocoding|route planning|translations?|speech recognition|transcriptions?|OCR|enrichment|identity (?:checks?|verification)|KYC|e-?signatures?|credit checks?|background checks?|shipping labels?|parcel labels?|weather data|market data|exchange rates?|flight data|voice calls?|phone calls?|image generation|text-to-speech|speech-to-text|VIN lookups?)';
/** Vendors' names that are ordinary names of a path's segment. */
export const ORDINARY_SEGMENT = /^(?:resend|replicate|square|loops|swish|lob|wise|tink|mux|bird|courier|persona|daily|modal|radar|hunter|clay|knock|zoom|here|whisper|gpt)$/i;

/** A paid trade and who plies it; the first group is the vendor. */
export const VENDOR_BY_TRADE: readonly RegExp[] = [
  new RegExp(`\\b${capitalOrNot(TRADE)}\\b[^.;|\\n]{0,30}?\\b(?:through|via|with|by|from|over|using)\\s+([A-Z][A-Za-z0-9-]{2,24})\\b(?!_)`, 'g'),
  new RegExp(`\\b([A-Z][A-Za-z0-9-]{2,24})\\s?(?:\\(|[—–:|]\\s|\\sfor\\s|\\sdoes\\s)\\s?(?:the\\s|our\\s)?${TRADE}\\b`, 'g'),
  // "PressPrice, a market-data API that bills per lookup", "Vivinsight (wine ratings, billed per request)"
  /\b([A-Z][A-Za-z0-9-]{2,24}),? (?:is )?(?:an?|the) (?:[\w-]{2,20} ){0,3}(?:API|service|provider|vendor)s? (?:that|which|who) (?:bills|charges|costs|is billed|is paid)\b/g,
  /\b([A-Z][A-Za-z0-9-]{2,24})\s{1,8}\([^().;\n]{0,40}\b(?:billed|charged|metered|paid) (?:per|by)\b/g,
  // "Land Data: register look-ups, paid per call"
  /(?<=^|\n)([A-Z][A-Za-z0-9-]{1,24}(?: [A-Z][A-Za-z0-9-]{1,24})?)\s?[:–—|]\s[^.:;|\n]{0,80}?\b(?:billed|charged|metered|paid|priced)\s(?:per|by the|for each)\s(?:api\s)?(?:calls?|requests?|look-?ups?|characters?|tokens?|minutes?|messages?|quer(?:y|ies)|search(?:es)?|images?|units?|match(?:es)?|checks?|reports?|hits?)\b/g,
  // "prices from Wine-Searcher (paid plan)", "the paid Roadline API", "Roadline bills us per route"
  /\b([A-Z][A-Za-z0-9-]{2,24})\s{1,8}\((?:our |an? |the |on an? |with an? )?(?:paid|metered|commercial|pay-as-you-go|pay-per-use)(?: (?:plan|api|tier|service|account|subscription|licen[cs]e|contract|use|calls?))?\b/g,
  // "Roadline's paid API"
  /\b([A-Z][A-Za-z0-9-]{2,24})['’]s (?:paid|metered|pay-as-you-go) (?:[\w-]{2,20} )?(?:API|service|plan|tier)s?\b/g,
  /\b(?:paid|metered) ([A-Z][A-Za-z0-9-]{2,24}) (?:API|plan|account|service|subscription|calls?)\b/g,
  /\b([A-Z][A-Za-z0-9-]{2,24}),? (?:which |who |that )?(?:bills|charges|invoices)(?: us)? (?:per|by|for (?:each|every)|each|every|[€$£]|\d)/g,
];

/** A trade of models and who plies it: "embeddings are generated via Lexivec"; the first group is the vendor. */
export const AI_VENDOR_BY_TRADE: readonly RegExp[] = [
  /\b(?:[Ee]mbeddings?|[Ee]mbedded|[Ee]mbeds?\s(?:it|them|the \w{2,20}|each \w{2,20}))\b(?:\s(?:is|are|gets?|each|vectors?|created|generated|made|computed|calculated|produced|chunks?|text|for (?:each|every|all) \w{2,20})){0,4}\s(?:through|via|with|by|using|from)\s(?:the\s)?([A-Z][A-Za-z0-9-]{2,24})\b(?![_-])(?!\s?\()/g,
];

/** Names behind embeddings that are no vendors: models and libraries that run on one's own machines, and where vectors are kept. */
export const NO_AI_VENDOR = /^(?:sentence-?transformers?|transformers?|hugging-?face|bge.*|minilm.*|e5.*|gte.*|onnx.*|fastembed|pgvector|hnsw|ivfflat|chroma(?:db)?|faiss|qdrant|weaviate|pinecone|milvus|lancedb|vespa|spacy|word2vec|glove|fasttext|s?bert.*|clip|siglip|torch|py-?torch|tensorflow|keras|sklearn|scikit.*|langchain.*|llama-?index|haystack|xenova|ollama|numpy|rust|edge|batch|background|inngest|trigger|temporal|celery|sidekiq|bullmq|kafka|rabbitmq|sqs|rag|llm|llms|ai|ml|nlp|model|cosine|cron)$/i;

/** A line that lists the vendors that are paid: "Paid APIs: Stripe, Fleetbase, Tide Tables". The group is what stands behind. */
export const PAID_LIST = /\b[Pp]aid (?:[Ee]xternal )?(?:APIs?|[Ss]ervices|[Vv]endors|[Pp]roviders|[Tt]hird[- ][Pp]arties)(?: \((?:we use|used|in use)\))?\s?[.:—–][^\S\n]{1,3}([A-Z][^.\n|:?]{2,200})(?=[.\n|?]|$)/g;
/** One entry of such a line: a name of at most three words, with what it is there for in brackets. */
export const PAID_ENTRY = /^\s{0,3}((?:[A-Z][A-Za-z0-9-]{1,24})(?: [A-Z][A-Za-z0-9-]{1,24}){0,2})\s{0,3}(?:$|\([^()]{0,80}\)?\s{0,3}$)/;

/** Names with capitals that are no vendors. */
export const NO_VENDOR: ReadonlySet<string> = new Set(
  'the this that our book notify cancel approve create update confirm remind invite verify alert alerts reminder reminders notification notifications login signup register request reset contact support post get put patch delete api jwt http https json sql postgres postgresql mysql sqlite redis django celery rails laravel next nextjs nuxt vercel netlify cloudflare fastapi flask express nestjs node deno bun python go rust java kotlin swift react vue svelte angular supabase firebase neon aws gcp azure lambda fly render heroku railway docker kubernetes cron queue worker workers server browser client admin user users staff customer payment payments payout sms email mail letter letters rate rates limit limits env vars variable variables purpose input inputs output outputs in out body query params returns response result auth yes none services service endpoint endpoints endpoints data flow apns fcm smtp oauth oidc magic web app mobile ios android external internal provider providers vendor third party handles sends takes input outputs returns creates paid optional required each every all both also then when only same where which public private query queries lookup lookups inputs table tables reads writes read write select insert body params parameters payload response responses throttle role roles scope note notes status column columns field fields entity entities model models effect effects does what why how step steps trigger triggers calls called caller validation errors error audit history list report reports page pages screen form task tasks job jobs covers includes section feature features component tier category type kind action actions event events rollup aggregate total totals owner owners row rows rule rules check checks path route routes method'.split(' '),
);

/** Mail goes out through a server of one's own, or the sign-in provider. */
export const OWN_MAIL_SERVER = /\b(?:smtp|sendmail|postfix|own mail server|mail server|local mail|exim)\b/i;

/** Letters of which some stand wherever the effects and calls above match: cheap to look for before the long expressions. */
export const PHONE_HINT = /sms|\btext(?:s|ed)\b|\btext (?:messages?|goes|the|an?|each|every|all|both)\b|\b(?:an?|one|the|two|him|her|them|another|confirmation|reminder|test|welcome) (?:out )?text\b|whatsapp|(?:voice|phone) call|\bphone\b|(?:message|reminder|code) (?:is|are) (?:sent|texted)/i;
export const EMAIL_HINT = /mail|invit|newsletter/i;
export const AI_HINT = /model|llm|prompt|\bai\b|agent|embed|completion|speech|image generation/i;
