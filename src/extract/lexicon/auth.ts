import { UNCHECKED_FORMS } from './unchecked.js';
import { anyOf } from './words.js';

/*
 * How the caller of an endpoint proves who he is, as people write it (docs/judgement.md, named-auth-per-post). Each entry has a test in
 * tests/extract/auth-lexicon.test.ts.
 */

/** Mechanisms with a name that someone could implement. */
export const MECHANISM_WORDS = [
  // tokens and keys
  'jwt', 'jwts', 'bearer', 'bearer token', 'bearer tokens', 'bearer jwt', 'access token', 'access tokens', 'id token', 'id tokens', 'identity token', 'api key', 'api keys', 'api-key', 'api token', 'api tokens', 'api-token', 'access-token', 'auth-token', 'session-token', 'id-token', 'personal access token', 'pat', 'apikey',
  'session token', 'session tokens', 'auth token', 'refresh token', 'device token', 'device key', 'machine token', 'service token', 'opaque token', 'paseto', 'macaroon', 'drf token', 'tokenauthentication', 'token authentication',
  'shared secret', 'shared-secret', 'pre-shared key', 'secret header', 'cron secret', 'worker secret', 'worker key', 'cron key', 'webhook secret', 'webhook token', 'verification token', 'verify token', 'callback token', 'signing secret', 'signing key', 'signing keys', 'admin key', 'job key', 'ops key', 'internal key', 'partner key', 'depot key', 'ingest key', 'key in the header', 'token in the header', 'secret in the header', 'key as header', 'header with the key', 'demo secret', 'deploy key', 'service role key', 'service-role key', 'service role', 'authorization header', 'authorization: bearer', 'customer access token', 'app bridge session token',
  // cookies
  'session cookie', 'session cookies', 'signed cookie', 'auth cookie', 'httponly cookie', 'http-only cookie', 'http only cookie', 'cookie session', 'sealed session', 'encrypted cookie', 'login cookie', 'log-in cookie', 'secure cookie', 'cookie-based session', 'server-side session', 'server side session', 'session id cookie', 'staff cookie', 'admin cookie', 'sid cookie',
  // signatures
  'hmac', 'hmac-sha256', 'hmac signature', 'webhook signature', 'webhook signatures', 'signature header', 'signed request', 'signed requests', 'request signature', 'stripe signature', 'twilio signature', 'slack signature', 'github signature', 'svix', 'svix signature', 'svix headers', 'ed25519', 'stripe-signature', 'webhook-signature', 'verified signature', 'signature check', 'signature verification', 'provider signature', "provider's signature", 'paddle-signature', 'constructevent', 'construct_event', 'signature is verified', 'signature is checked', 'verifies the signature', 'checks the signature', 'verify signature', 'verify the signature', 'verifying the signature', 'validates the signature', 'signature of the', 'signed payload', 'signed body', 'sigv4', 'aws signature', 'signature verified', 'signature checked', 'signature-verified', 'signature validated', 'signature validation', 'signs the call', 'signs its', 'requestvalidator', 'shopify hmac', 'verifying signature', 'checked signature', 'message signature', 'sns signature', 'jwks', 'sig verified', 'sig checked', 'sig validated', 'sig check', 'verifies sig', 'verify sig', 'checks sig', 'sig header', 'webhook sig', 'stripe sig', 'hmac sig',
  // signed and single-use tokens
  'signed token', 'signed link', 'signed links', 'signed url token', 'signed urls', 'single-use token', 'single use token', 'one-time token', 'one time token', 'one-time link', 'invite token', 'invitation token', 'share token', 'unsubscribe token', 'booking token', 'link token', 'magic link token', 'magic token', 'token in the path', 'token in the url', 'token in the link', 'token in path', 'path token', 'url token', 'capability url', 'capability token', 'secret link', 'signed invite', 'edit token', 'guest token', 'upload token', 'public token', 'claim token', 'confirmation token', 'download token', 'pin link', 'signed booking token', 'secret token', 'ticket token', 'per-device token', 'order token', 'tracking token', 'cancel token', 'manage token', 'view token', 'approval token', 'owner token', 'join token', 'callback token', 'phoenix.token', 'itsdangerous', 'signed with', 'signed parameter', 'signed query', 'timed signature', 'is signed',
  // protocols
  'oauth', 'oauth2', 'oauth 2', 'oauth 2.0', 'oauth 2.1', 'oidc', 'openid connect', 'saml', 'client credentials', 'mtls', 'm-tls', 'mutual tls', 'client certificate', 'client certificates', 'client cert', 'client certs', 'x.509', 'x509', 'basic auth', 'basic authentication', 'http basic', 'digest auth', 'iam', 'iam role', 'iam auth', 'iam identity', 'workload identity', 'managed identity', 'service account', 'service-account', 'oidc token', 'passkey', 'passkeys', 'webauthn', 'kerberos', 'ldap bind', 'siwe', 'wallet signature', 'eip-4361', 'nip-98',
  // providers and frameworks
  'supabase auth', 'supabase session', 'supabase jwt', 'supabase user', 'supabase token', 'supabase cookie', 'clerk', 'clerk session', 'clerk jwt', 'clerk token', 'auth0', 'next-auth', 'nextauth', 'authjs', 'neon auth', 'stack auth', 'firebase auth', 'firebase id token', 'firebase token', 'firebase authentication', 'cognito', 'okta', 'workos', 'keycloak', 'lucia', 'better auth', 'better-auth', 'betterauth', 'kinde', 'stytch', 'descope', 'fusionauth', 'ory', 'kratos', 'zitadel', 'logto', 'hanko', 'propelauth', 'frontegg', 'devise', 'passport', 'passport.js', 'sanctum', 'auth:sanctum', 'auth:api', 'laravel session', 'django session', 'sessionauthentication', 'drf session', 'rails session', 'symfony session', "symfony's session", 'flask-login', 'flask session', 'iron-session', 'express-session', 'azure ad', 'entra id', 'entra', 'microsoft entra', 'google iap', 'iap', 'cloudflare access', 'identity platform', 'google sign-in', 'sign in with apple', 'sign in with google', 'steam ticket', 'pocketbase auth', 'appwrite session', 'convex auth', 'ctx.auth', 'asp.net identity', 'identityserver', 'duende', 'spring security', 'magic.link', 'privy', 'dynamic.xyz', 'netlify identity', 'azure functions key', 'function key', 'functions key', 'verify_jwt', 'phx.gen.auth', 'pundit session', 'simplejwt', 'telegram init data', 'telegram initdata', 'initdata',
] as const;

/** Names of guards, secrets and headers by their form. Each is read in the case in which it is written. */
export const MECHANISM_FORMS: readonly RegExp[] = [
  // "a link with a 32-byte random token", "the random token in the link"
  /\b(?:links?|urls?|qr codes?)\s(?:with|that (?:carries|holds|contains)|carrying|holding|containing)\s(?:an?|the|its)\s(?:(?:\d{2,4}[- ](?:byte|bit|character|char)|random|unguessable|opaque|long|secret|cryptographic)\s){1,3}tokens?\b/gi,
  /\b(?:(?:\d{2,4}[- ](?:byte|bit|character|char)|random|unguessable|opaque|secret)\s){1,2}tokens?\s(?:in|of|from|behind)\s(?:the|its|his|her|their|each|that|a)\s(?:link|url|path|address|qr code)\b/gi,
  /\b(?:supabase|clerk|auth0|firebase|cognito|okta|keycloak|workos|entra|stytch|kinde|logto|zitadel)-(?:jwts?|sessions?|(?:id-)?tokens?|cookies?|login)\b/gi,
  // "the table's signed QR token", "a signed day ticket"
  /\bsigned (?!(?:in|up|off|out|on|by|with|and|or|for|the|an?)\b)[\w-]{2,16} (?:tokens?|tickets?|qr codes?|codes?(?= (?:in|of|on) the))(?![\w-])|\bsigned qr codes?\b/gi,
  // CRON_SECRET, WORKER_KEY, ${LINK_SECRET}
  /(?<![\w$])\$?\{?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:SECRET|TOKEN|KEY|PASSWORD|PASS|PSK|HMAC|SIGNATURE|CREDENTIALS?|PIN|PEPPER|BEARER|AUTH|KEYS|TOKENS|SIGNING_KEY|WHSEC|JWT|SALT|CA|AUDIENCE|ISSUER)\}?(?![\w*])/g,
  // "the client stores `access_token` and sends it on every request", "includes the `access_token` in all calls": not one that a call hands over
  /(?<![\w-])(?:access|id|auth|session)_token(?=[`"']?\s(?:[^.;:]{1,80}\s(?:sends?|attach(?:es)?|includes?|adds?|passes|puts?|presents?)\s(?:it|this|that)\s)?(?:on|with|in|to|along with)\s(?:all|every|each|its|their)\s(?:[\w-]+\s){0,2}(?:requests?|calls?)\b)/g,
  // x-worker-key, X-Twilio-Signature, Stripe-Signature
  /(?<![\w-])[xX]-[\w-]*(?:key|secret|token|signature|sign|auth|hmac|sig|jwt|cron|job|hook|session|authorization)[\w-]*/gi,
  // compared with `GRAPH_CLIENT_STATE`
  /\b(?:compared (?:with|to|against)|must (?:equal|match)|has to equal|checked against|verified (?:with|against)|equals)\s+[`"']?\$?\{?[A-Z][A-Z0-9_]{3,}\}?/g,
  /(?<![\w-])[A-Z]\w+-(?:Signature|Hmac|Token|Secret|Key)(?:-\w+)?(?![\w-])/g,
  // requireUser(), getSessionUser, JwtAuthGuard, current_user, authenticate_user!
  /(?<![\w.])(?:ensure|assert|verify|validate|check|with|authenticate|authorize|authorise|load|get|use|must)(?:_|(?=[A-Z]))\w{0,20}?(?:[Uu]ser|[Aa]uth|[Ss]ession|[Uu]id|[Mm]ember|[Aa]dmin|[Jj]wt|JWT|[Tt]oken|[Ll]ogin|[Ss]ignature|[Pp]rincipal|[Ii]dentity|[Cc]aller|[Ss]ecret|[Hh]mac|HMAC)\w*[!?]?(?:\(\))?/g,
  // classes of middleware: EnsureTenantAccess, CheckRole, VerifyApiToken; neither VerifyCsrfToken nor EnsureEmailIsVerified
  /(?<![\w.])(?:[Ee]nsure|Verify|Check|Authenticate|Authori[sz]e|Validate)(?=[A-Z])(?!\w*(?:Csrf|CSRF|Email|Captcha|Input|Origin|Exists|Schema|Body))\w{0,24}?(?:User|Auth|Session|Member|Admin|Jwt|JWT|Token|Login|Signature|Role|Permission|Access|Owner|Tenant|Staff|Organi[sz])\w*/g,
  // validates the Acme signature, verifies MP webhook signatures
  /\b(?:verif(?:y|ies|ied|ying)|validat(?:es?|ed|ing)|check(?:s|ed|ing)?)\s(?:the\s|an?\s|its\s|their\s)?(?:[A-Z][\w.]*(?:['’]s)?\s){1,2}(?:(?:web)?hook\s|request\s|event\s)?signatures?\b/g,
  // "Razorpay sig", "Paystack signature"
  /\b(?:stripe|twilio|clerk|github|gitlab|shopify|paddle|mollie|paypal|resend|postmark|sendgrid|plaid|whatsapp|meta|telegram|slack|discord|docusign|revenuecat|mailgun|razorpay|paystack|flutterwave|adyen|square|coinbase|lemon ?squeezy|vonage|sinch|messagebird|mux|zoom|calendly|typeform|hubspot|intercom|linear|hmac)['’]?s? sig(?:nature)?s?\b/gi,
  // the `protect` middleware
  /(?<![\w.])(?:protect|authenticate|authori[sz]e)(?=[`"')]{0,2}\s(?:middleware|guard)\b)/g,
  /(?<![\w.])(?:(?:require|need|only|must)(?=[A-Z])\w+(?:\(\))?|(?:authenticate|authorize|authorise|protect|authed|guard)\(\))/g,
  /(?<![\w@])(?:(?:require|ensure)_(?!\w*(?:connection|connected|subscription|plan|feature|params?|json|profile|onboarding|consent|terms|fields?|body|file)s?\b)\w+|login_required|permission_required|user_passes_test|staff_member_required|before_action\s+:\w+|plug\s+:\w+|authenticate_\w+!?|authorize!|current_user|current_(?!\w*(?:_ids?|tenant|org|organi[sz]ation|workspace|team|company|practice|shop|site)\(|date|time|timestamp|setting|schema|database|role|catalog|page|price|value|version|balance|path|index|count)\w+(?=\(\))|get_current_\w+|IsAuthenticated|IsAdminUser|IsStaff|isAuthenticated|isLoggedIn|protectedProcedure|adminProcedure|authedProcedure|authenticatedProcedure|withAuth|authMiddleware|authGuard|JwtAuthGuard|AuthGuard|RolesGuard|SessionGuard|ApiKeyGuard|ApiKeyAuth|HTTPBearer|OAuth2PasswordBearer|APIKeyHeader|middleware\(['"]auth['"]\)|currentUser(?:\(\))?|getServerSession|getSession\w*|getUser|auth\(\)|auth\.getUser|http_basic_authenticate_with|verifyIdToken|verifyJwt|jwtVerify|verifySignature|constructEvent(?:Async)?|construct_event|timingSafeEqual|compare_digest|createRemoteJWKSet|request\.auth|ctx\.auth\w*|context\.auth(?!or)\w*|getUserIdentity|passport\.authenticate|fastify\.authenticate|RequireUser|RequireAuth|RequireCron|RequireRole\w*|Require[A-Z]\w+|requireAuth\w*|\[Authorize[^\]]*\]|@PreAuthorize|@Secured|@RolesAllowed|@UseGuards|#\[IsGranted[^\]]*\]|@login_required|bearerAuth|apiKeyAuth|cookieAuth|basicAuth|HTTPBasic|ensureAuth\w*|isAuth\w*)(?![\w])/g,
  // Permission classes of Django REST framework, where a sentence puts them on: "counter routes add `IsVolunteer`"
  /(?<=\b(?:adds?|permissions?(?:_classes| class(?:es)?)?(?: is| are)?|guarded by|protected by|behind|requires?|needs?|demands?|plus|also)\s?[:=]?\s?[`"'[(]{0,2}|\bIsAuthenticated[`"']?(?:\s?[&+,]|\sand)\s[`"']?)Is(?!Null|Not|Empty|Valid|Open|Active|Email|Int|Blank)[A-Z][A-Za-z]{2,30}(?!\w|\.\w)/g,
  // token do Asaas, firma de Stripe
  // Paddle signature, LemonSqueezy webhook signature
  /\b(?!(?:No|The|An?|Any|Its|Our|Your|Each|Every|Both|Without|Missing|Invalid|Bad|Digital|Electronic|Email|Handwritten|Wet|Customer|Client|Parent|Tenant|User|Driver|Owner|Function|Method|Type)\b)[A-Z][a-z][\w.]{1,20}\s(?:web-?hook\s)?signatures?(?!\s(?:pad|field|image|page|box|line|file)s?\b)\b/g,
  /\b(?:tokens?|assinatura|chave|firma|clave|jeton|signature)\s(?:do|da|de|del|du)\s[A-Z]\w+/g,
  // Authorization: Token …
  /\bAuthorization:\s?[`"']?(?:Token|Basic|ApiKey|Api-Key|Key|JWT|HMAC|Digest|DPoP|Signature)\b/gi,
  // The key of that role, where it is all that an answer names, not the role with which rows are written
  /(?<=^\W{0,4}|\b(?:or|ou|oder|and|e|bearer|jwt|token|key):?\s[`"']?|\+\s?[`"']?)service_role(?:[ _](?:key|jwt|token))?(?![\w.]| (?:key )?(?:is|never|bypass\w*|must|stays?|may|writes?|reads?|inserts?|only (?:in|on|for))\b)/g,
  // … or what a caller needs: "requires the `service_role` key"
  /(?<=\b(?:requires?|needs?|takes?|wants?|expects?|demands?|presents?)\s(?:the\s|a\s|its\s)?[`"']?)service[_ -]role[`"']?\s(?:key|jwt|token)(?![\w.]| (?:is|never|bypass\w*|must|stays?|may|writes?|reads?|inserts?|only (?:in|on|for))\b)/gi,
  // A function of the database that looks at the signed-in caller: "admin routes require `has_role(auth.uid(), 'admin')`"
  /(?<=\b(?:requires?|needs?|calls?|checks?|(?:guarded|protected|gated) by|behind)\s[`"'(]{0,2})[a-z]\w{2,30}\(\s?auth\.uid\(\)/g,
  // Django's session, the Rails session
  /\b(?:django|rails|laravel|express|flask|phoenix|spring|iron)(?:['’]s?)? sessions?\b(?! (?:middleware|table|store|is not))/gi,
  // Validates the current session via Supabase; the caller is identified through Firebase
  /\b(?:validat|verif|check|authenticat|identif|resolv|requir|look)(?:e|es|ed|y|ies|ied|s)?\s(?:up\s)?(?:(?:the|its|an?|each|every|this|current|active|signed-in|logged-in|calling|caller['’]s|user['’]s|request['’]s)\s){0,3}(?:sessions?|users?|callers?|tokens?|jwts?)\s(?:via|with|through|against|using)\s(?:the\s)?(?:Supabase|Firebase|Appwrite|PocketBase|Neon|Convex)\b(?!\s(?:table|row|database|db|storage|query|realtime))/gi,
  /\b(?:sessions?|callers?|users?|tokens?|jwts?)\s(?:is|are|gets?)\s(?:validated|verified|checked|authenticated|identified|resolved)\s(?:via|with|through|against|using|by)\s(?:the\s)?(?:Supabase|Firebase|Appwrite|PocketBase|Neon|Convex)\b(?!\s(?:table|row|database|db|storage|query|realtime))/gi,
  // Verifies the signature with the SDK of the vendor
  /\b(?:verif(?:y|ies|ied)|validat(?:e|es|ed)|checks?|checked) (?:the |its |their |each |every |that )?(?:webhook |request |payload |event |provider['’]s |vendor['’]s )?signatures?\b(?! (?:is|are) (?:not|never))|\bsignatures? (?:is|are|gets?) (?:always |first )?(?:verified|validated|checked)\b/gi,
  // the link carries a token which is compared with the hash in `plans`; the token is looked up in `invites`
  /\b(?:tokens?|secrets?)(?=[`"']?(?:\s(?:of|in|from|behind|on)\s(?:(?:the|its|their|that|an?)\s)?(?:[\w'’-]+\s)?(?:links?|urls?|mails?|e-mails?|letters?|invitations?|invites?|path|query|body|header|qr code|sms|address))?,?\s(?:(?:which|that|and)\s)?(?:(?:(?:the|our)\s(?:route|server|handler|api|function|service|endpoint)\s)?(?:compares|checks|verifies|looks\sup)\s|(?:is|are|gets?|has\sto\sbe|must\sbe)\s(?:first\s|then\s|always\s)?(?:hashed\sand\s)?(?:compared\s(?:with|to|against)|checked\s(?:with|against)|verified\s(?:with|against|by|on)|matched\s(?:with|against)|looked\sup\s(?:in|by))\s|(?:must|has\sto)\s(?:match|equal)\s))/gi,
  // a code on a letter, of which the hash is kept
  /\bcodes?(?=[`"']?\s(?:[\w'’-]+\s){0,4}?,?(?:is|are|gets?)\s(?:compared|checked|verified|matched)\s(?:with|against)\s(?:[^.;,]|\.(?=\w)){0,40}hash)/gi,
  // `stationOnly`, which verifies that cookie
  /\b[a-z]\w{3,30}(?:\(\))?[`"']?,? (?:which|that) (?:verifies|checks|validates|decodes|compares) (?:that|the|this|its|an?) (?:\w+ )?(?:cookie|token|session|jwt|signature|header|secret)\b/gi,
  /(?<![\w/.])Auth\.js\b/g,
  // Guardian of Elixir, not the guardian of a child
  /\bGuardian\s(?:JWTs?|tokens?|plug|pipeline|middleware)\b|\bGuardian\.\w+|\bUeberauth\b/g,
  // jwt_auth, session_required, auth_jwt
  /(?<![\w.-])(?:(?:jwt|session|bearer|cookie|oauth2?)_(?:auth(?:entication|enticated)?|required|guard|protected)|auth_(?:jwt|bearer|session|cookie)|(?:jwt|session)Auth)(?![\w-])/g,
  // clerkMiddleware(), jwtAuthFilter
  /\b\w*(?:[Aa]uth|[Ss]ession|[Jj]wt|JWT|[Cc]lerk)\w*(?:Middleware|Guard|Filter|Interceptor|Handler)(?:\(\))?/g,
  // cookie `sid`
  /\bcookies?\s+[`"']?[\w.-]*(?:sid|sess|session|auth|staff|admin|login|user|token)[\w.-]*[`"']?/gi,
  /[`"'\s][\w.-]*(?:sid|sess|session|auth|token)[\w.-]*[`"']?\s+cookie\b|(?<=\()[\w.-]*(?:sid|sess|session|auth|token)[\w.-]*[`"']?\s+cookie\b/gi,
];

/** It says that nobody has to prove anything. */
export const OPEN_WORDS = [
  // looked at only where it is sent along
  'optional auth', 'optionalauth', 'optional-auth', 'optional_auth', 'optional authentication', 'optional login', 'optional log-in', 'optional sign-in', 'optional jwt', 'optionaljwt', 'optionalauthguard', 'optionaljwtguard', 'optionaljwtauthguard', 'auth optional', 'auth: optional', 'auth:optional', 'auth is optional', 'authentication optional', 'authentication is optional', 'login optional', 'login is optional', 'maybeauth', 'maybe_auth', 'softauth', 'soft auth', 'tryauth', 'try_auth', 'auth if present', 'auth when present',
  'no further check', 'no other check', 'no check at all', 'this has none', 'it has none', "can't do auth", 'cannot do auth', 'can not do auth', "can't authenticate", 'cannot authenticate',
  'public', 'publicly', 'anonymous', 'anonymously', 'unauthenticated', 'unauthed', 'un-authed', 'unprotected', 'open', 'guest', 'guests', 'none', 'no auth', 'no authentication', 'no authorization', 'no authorisation', 'no login', 'no log-in', 'no sign-in', 'no guard', 'no session', 'no token', 'no credential', 'no credentials', 'no key', 'not checked', 'nothing', 'nobody', 'nothing is checked', 'nobody is asked', 'not protected', 'not authenticated', 'not required', 'not needed', 'without auth', 'without authentication', 'without login', 'without log-in', 'without a session', 'without a token', 'without a cookie', 'without cookies', 'without a login', 'without a key', 'without a header', 'without a password', 'without a signature', 'without an api key', 'without an access token', 'without any authentication', 'without being signed in', 'without being logged in', 'without having to sign in', 'without having to log in', 'without signing in', 'without credentials', 'without a credential', 'without an account', 'anyone', 'anybody', 'everyone', 'everybody', 'open to all', 'no user', 'keine', 'not signed in', 'not logged in', 'needs no', 'requires no', 'carries no guard', 'no password', 'auth disabled', 'auth off', 'unsigned', 'looks at nobody', 'unverified', 'not verified', 'skips auth', 'allow_any', 'allowany', 'permitall', 'permission_classes([])', 'no secret', 'no signature', 'no key needed', 'no key required', 'no key necessary', 'no login necessary', 'no token necessary', 'no header necessary', 'no api key', 'no account', 'no account needed', 'no account required', 'no account necessary', 'no headers', 'authorizer: none', 'authorizer none', 'no authorizer', 'without an authorizer', 'authentication_classes = []', 'security: []', 'auth: false', 'auth = false', 'authlevel.anonymous', 'permit_all', '@public', 'publicprocedure', 'no identity', 'trusts whoever', 'trusts every caller', 'trusts the caller', 'trusts any caller', 'obscure enough', 'asks for nothing', 'allowunauthenticated', 'unsecured', 'no proof', 'nothing but its path', 'nothing but the path', 'secret path', 'obscure path', 'path is not published', 'url is not published', 'unguessable path', 'nobody checks', 'no verification', 'granted to anon', 'grant to anon', 'verify_jwt = false', 'verify_jwt: false', 'verify_jwt=false', 'nobody has to sign in', 'nobody has to log in', 'nobody needs to sign in', 'nobody needs to log in', 'no one has to sign in', 'no one has to log in', 'nobody signs in', 'nobody logs in', 'no need to sign in', 'no need to log in', 'do not have to sign in', 'do not have to log in', "don't have to sign in", "don't have to log in", 'need not sign in', 'need not log in', 'do not need an account', "don't need an account", 'does not need an account', 'signing in is not needed', 'public on purpose', 'open on purpose', 'anonymous on purpose', 'anonymously on purpose', 'deliberately public', 'deliberately open', 'intentionally public', 'public by intention', 'public by intent', 'public by design', 'public by choice', 'open by design', 'open by intention', 'open by choice', 'anonymous by design',
] as const;

/** It claims that access is restricted and does not say how. */
export const VAGUE_AUTH_WORDS = [
  'internal', 'internal only', 'internally', 'private', 'protected', 'secured', 'secure', 'authenticated', 'auth required', 'auth', 'authentication', 'required', 'login required', 'log-in required', 'logged in', 'logged-in', 'signed in', 'signed-in', 'login', 'log-in', 'sign-in',
  'admin', 'admins', 'admin only', 'owner', 'owner only', 'owners', 'member', 'members', 'staff', 'operator', 'user', 'users', 'role', 'roles', 'yes', 'standard auth', 'standard', 'session', 'sessions', 'token', 'restricted', 'authorized', 'authorised', 'authorization', 'access control', 'seller', 'buyer', 'customer', 'editor', 'moderator', 'manager', 'coordinator', 'teacher', 'driver', 'patient', 'doctor', 'handler', 'verified principal', 'permission', 'permissions', 'vpn', 'vpc', 'vlan', 'subnet', 'intranet', 'only be reached from', 'only reachable', 'office network', 'network only', 'company network', 'allow-listed', 'allowlisted', 'ip range', 'ip ranges', 'reachable only', 'only callable from', 'from the machine itself', 'not reachable from outside', 'localhost', 'private network', 'in-cluster', 'cluster-internal', 'namespace', 'inside the cluster', 'within the cluster', 'allowlist', 'whitelisted', 'ip allowlist', 'firewall', 'guarded', 'gated', 'role-gated', 'trusted', 'trusted callers', 'service', 'system', 'tenant-authorized', 'credential', 'credentials', 'true', 'ja', 'oui', 'si', 'sí', 'autenticado', 'autenticada', 'autenticação', 'autenticación', 'autorização', 'autorización', 'authentifié', 'authentifiée', 'authentifiziert', 'angemeldet', 'eingeloggt', 'connecté', 'autenticato', 'subscriber', 'account', 'rbac', 'proxy', 'gateway', 'access', 'cookie', 'header', 'secret', 'key', 'signature', 'signed', 'password', 'pin',
] as const;

/** Vague words of the network, which no description of how users sign in fills in. */
export const NETWORK_WORDS = [
  'vlan', 'subnet', 'intranet', 'only be reached from', 'only reachable', 'office network', 'network only', 'company network', 'allow-listed', 'allowlisted', 'ip range', 'ip ranges', 'reachable only', 'only callable from', 'from the machine itself', 'not reachable from outside',
  'internal', 'internally', 'private', 'private network', 'vpn', 'vpc', 'vlan', 'subnet', 'intranet', 'only be reached from', 'from the machine itself', 'not reachable from outside', 'localhost', 'allowlist', 'ip allowlist', 'firewall', 'network', 'cluster', 'system', 'service', 'proxy', 'trusted', 'trusted callers', 'ops', 'operator',
] as const;

/** What proves no caller, though it stands where auth belongs. */
export const NO_PROOF_WORDS = [
  'csrf', 'csrf token', 'csrf-token', 'xsrf', 'cors', 'origin check', 'origin header', 'same origin', 'same-origin', 'referer', 'ip address', 'request id', 'request-id', 'app check', 'appcheck', 'captcha', 'recaptcha', 'hcaptcha', 'turnstile', 'turnstile token', 'device attestation', 'attestation', 'play integrity', 'devicecheck', 'honeypot', 'proof of work', 'anon key', 'anon-key', 'anon_key', 'publishable key', 'public key', 'user id', 'user agent', 'user-agent', 'idempotency-key', 'idempotency key', 'x-request-id', 'x-csrf-token', 'x-xsrf-token', 'xsrf-token', 'x-csrf', 'x-requested-with', 'x-request-token', 'csrf-header', 'x-trace-id', 'x-client-version', 'x-app-version', 'anonymous cookie', 'anonymous id cookie', 'anon cookie', 'visitor cookie', 'visitor id cookie', 'device cookie', 'device id cookie', 'device-id cookie', 'browser cookie', 'browser id cookie', 'tracking cookie', 'cart cookie', 'guest cookie', 'consent cookie', 'device fingerprint', 'browser fingerprint', 'fingerprint', 'device id', 'device-id', 'device_id', 'install id', 'installation id', 'visitor id', 'anonymous id', 'serial number', 'csrftoken', 'x-idempotency-key', 'csrf_token', 'x-shopify-webhook-id', 'x-webhook-id', 'x-github-delivery', 'x-event-id', 'x-delivery-id', 'x-message-id', 'x-correlation-id', 'webhook-id', 'x-vercel-cron', 'x-cloudscheduler', 'x-cloudscheduler-jobname', 'x-github-hook-id', 'x-hook-id', 'x-job-id', 'push token', 'fcm token', 'device push token', 'expo token', 'client id',
] as const;

/** Beside a credential, in the cell or field of one endpoint: whoever has none is served too: "JWT or none", "none for guests", "guests allowed". */
export const OR_NOTHING =
  /(?:\bor\s|\/\s?|\|\s?)(?:none|nothing|anonymous(?:ly)?|public|no auth\w*|no token|no session|no login|guests?|unauthenticated|not signed in)(?=\W*$|\s?[;,.)])|[,;]\s?[–—-]\s?\([^()]{1,30}\)|\b(?:none|nothing|no (?:auth|token|login|session|key|cookie)|anonymous|public)\s(?:for|when|if|from|otherwise)\s(?!(?:end[- ])?users?\b|people\b|humans?\b|persons?\b|get\b|gets\b|read|list|view|brows|the (?:get|read|list)|cron|health)(?:the\s|an?\s)?[\w-]+|\b(?:guests?|anonymous|anonymous (?:users?|visitors?|callers?)|visitors?)\s(?:are\s|is\s|also\s)?(?:allowed|permitted|ok|okay|fine|welcome|too|as well|can|may)\b|\b(?:also|even)\s(?:for\s|from\s|by\s)?(?:guests|anonymous|visitors|unauthenticated)\b/i;

/** Headers of columns and labels of fields that say how a caller is known. */
export const AUTH_LABEL =
  /^(?:(?:required |needs? |api |endpoint |route |user |caller )?(?:auth(?!ors?\b)\w*|authn|authz|guards?|guarded by|protect\w*|security|secured(?: by)?|credentials?|creds?|access(?: control)?|permissions?|roles?|identity|proof|session|sign-?ed ?in|signature|login|log-in|middleware|policy|pass(?:es)? (?:through|by)|(?:go|goes|run|runs|routed|sent) (?:through|past)|verify_jwt|jwt|token|user|needs|requires|wants|asks for|checked by|verified by|allowed|front|key|secret|scope|scopes|gate|behind|public)(?:\s?(?:&|\+|\/|and)\s?(?:scop(?:e|ing)s?|access(?: control)?|permissions?|roles?|ownership|guards?|authori[sz]ation|authz|security|tenancy))?(?:\s+(?:required|needed|mechanism|method|by|check(?:s|ing)?|verification|validation|enforcement|handling|strategy|requirements?|scheme|type|header|level|model|guard|\?))?|authori[sz]ed by|authenticated by|(?:instead|in place) of (?:the |a |our )?(?:guard|auth\w*|log-?in|session|sign-?in|middleware)|what (?:guards|protects|secures|keeps)\b.*|wer|zugriff|(?:the )?callers? (?:proves?|is|are|shows?|authenticates?)\b.*|proof of (?:the )?(?:caller|identity)|how (?:(?:it|the caller) is |(?:they|callers|clients) are )?(?:guarded|protected|authenticated|known|checked)|proves? (?:itself|himself|who).*|how (?:do |can |does )?(?:we|i|it|you|they|one) (?:know|tell|checks?|verif(?:y|ies)|recogni[sz]es?|trusts?)\b.*|who\b.*)\b[?.]?$/i;

/** Labels of what a caller sends: a credential named there counts. */
export const INPUT_LABEL = /^(?:in|inputs?|request|body|headers?|params?|parameters|receives|takes|payload|query|needs|sends)\b/i;

/** Labels of what a caller gets: a credential named there is the payload of the call. */
export const OUTPUT_LABEL = /^(?:out|outputs?|returns?|response|responds?|answers?|answer|result|gives)\b/i;
/** … and what comes out is a row: "Writes to `plans`", "Saved in `plans`", and not "records of the week". */
export const OUTPUT_WRITTEN = /^\W{0,4}(?:(?:writes|saves|inserts|upserts|persists|appends|deletes|creates|sends)\s|(?:stores|updates|records)\s(?:to|into|in|the|it|an?|its)\b|(?:saved|stored|written|inserted|persisted|upserted)\s(?:to|in|into)\s)/i;

/** Words before a mechanism that make it something the endpoint hands out, or sends to others. */
export const HANDED_OUT =
  /(?:\b(?:regenerates?|regenerating|issued|manages?|managing|hashe?s?|renames?|disables?|enables?|expires?|the plaintext|plaintext|returns?|returning|issues?|issuing|creates?|creating|generates?|mints?|minting|gives?(?: back)?|hands? out|sets? (?:a|an|the)|responds? with|answers? with|answered with|revokes?|revoking|rotates?|rotating|stores? (?:a|an|the|their|his)|saves?|deletes?|exchanges?(?: it)? for|exchange|(?<!\b(?:asks?|asked|asking|looks?|looked|looking|checks?|checked|checking) )for an?|new|mails? (?:a|an|the)|registers?|lists?|refreshes|encrypts?|invalidates?|clears?|writes?|drops?|ends?|swaps?)\s+(?:(?!(?:requires?|needs?|uses?|checks?|carry|takes?|demands?|must|with|behind|under|after|are|is|by|via)\b)\w+\s+){0,2}[`"']?|(?:→|->)\s*(?:\d{3}\s*(?:\{[^}]*)?|\{[^}]*)|\b20[0-4](?:\s*[:({])?\s*(?:with\s+)?(?:the\s+|a\s+)?[`"']?)$/i;

/** Words around a mechanism that make it our own credential towards somebody else's service. */
export const OUTBOUND = /^\W{0,3}(?:(?:it|the (?:route|handler|server|service|app|api|backend)|we|then|and)\s)?(?:sends?|passes|hands|presents?|attaches|adds?)\s(?:the\s|an?\s|our\s|its\s)?(?:header|api[ -]?key|key|token|bearer token|secret|credentials?)\b[^.;]{0,40}\bto\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?(?:['’]s api)?(?=$|[,.;]|\s(?:with|in|as|on|and)\b)|\b(?:uses?|using|picks?|loads?|decrypts?|falls? back to)\s(?:(?:the|an?|our|their|his|her)\s)?(?:system|platform|user['’]s own|users['’] own|byok|provider|vendor|decrypted)\s(?:api\s)?keys?\b|\bauthori[sz]\w+ (?:that|this|the|our|one|a) (?:single |one |same )?(?:app|application|integration)\b[^.;]{0,40}\b(?:OAuth|via|through)\b|\b(?:route|handler|endpoint|service|function|worker|job|server|backend)\s+(?:shows|presents|sends|passes|forwards)\b[^.;]{0,60}\bto (?:the|our|their)\s+\w+|\b(?:knows|identif(?:y|ies)|recogni[sz]es|authenticates) us (?:by|with|through)\b|\basks us for\b|\bproves us to\b|\bour (?:own )?(?:credential|log-?in|key|token) (?:for|at|towards) (?:the|their)\b|\bthe (?:fetch|outgoing (?:call|request)) (?:carries|has|bears|sends|uses|takes)\b|\b(?:calls? out to|against the provider|towards (?:openai|stripe|twilio)|to (?:openai|stripe|twilio|anthropic|the provider|the upstream|their api)|our (?:api )?key (?:for|at)|upstream|outbound|with our (?:key|token)|provider's api|using (?:the )?(?:openai|anthropic|stripe|twilio|resend|sendgrid))\b|\b(?:pass(?:es|ing)?|puts?|adds?|includes?|embeds?|appends?|builds?|carries|hands?|sends?)\s[^.;]{0,60}\b(?:(?:hmac|jwt|sha256)[- ])?signed (?:callback|redirect|return|success|download|upload|unsubscribe|tracking|state|deep)\b|\b(?:fetches|pulls|downloads|imports|syncs|loads|reads|publishes|posts)\s[^.;]{0,60}\b(?:via|with|using|through)\s(?:the\s|his\s|their\s|its\s)?(?:\w+['’]s?\s)?(?:stored\s|own\s|linked\s|oauth\s)?(?:access|refresh|oauth)\stokens?\b|\b(?:decrypts?|encrypts?|refresh(?:es)?|rotates?|loads?|stores?|keeps?)\s(?:the\s|its\s|their\s|all\s|stored\s){0,2}(?:[\w-]+\s)?(?:access|refresh|oauth|page)\stokens\b|\b(?:is|are|gets?|goes|go) (?:then |only |just |merely )?(?:(?:sent |passed |handed )?(?:along|on|out|onwards?)(?: with (?:it|that|them|the (?:request|call)))?|forwarded|relayed) to (?:(?:the|our|their) (?!(?:next|api|app|backend|server|route|endpoint|handler|gateway|service|guard|middleware|verifier|function|caller|client|browser|user|member|worker|job|controller|proxy|auth)\b)[a-z][\w-]+|[A-Z]\w+)|\b(?:is|are|gets?) (?:then |only |just |merely )?(?:sent|passed|handed|shown|presented|given) to (?:the|our|their) (?:[\w-]+ )?(?:vendor|provider|supplier|exchange|partner|carrier|bank|third party|other side|upstream|operator['’]s api|publisher|registrar|feed)\b/i;

/** A sentence whose subject, by its capital letter a name, asks for a credential. */
export const VENDOR_ASKS = /^\W*(?:[Tt]he )?([A-Z][\w.]{1,24}(?: [A-Z]\w{1,20})?)(?:['’]s)?(?: (?:API|api|service|gateway|servers?))? (?:itself )?(?:requires|needs|expects|wants|demands|accepts|asks (?:us )?for|(?:checks|verifies|validates) (?:our|the app['’]s|each of our)|authenticates us|identifies us|knows us)\b/;

/** Behind a credential: it is what is managed, shown or kept, not what a caller shows. */
export const MANAGED = /^s?[`"']?\s(?:management|crud|mapping|rotation|lifecycle|creation|generation|is (?:only )?(?:returned|shown|displayed|generated|stored|hashed|encrypted)|are (?:only )?(?:returned|shown|displayed|generated|stored|hashed|encrypted|managed)|(?:name|label|prefix|record|row|table|list|page|settings)s?\b|assigned by|token at creation)\b/i;

/** Behind a credential: it is what parts of the system show one another, and no caller. */
export const BETWEEN_PARTS = /^[`"']?\s(?:is (?:used|spoken) |runs |protects the way )?between (?:the |our )?(?:load balancers?|prox(?:y|ies)|gateways?|cdn|edge|ingress|services|containers|pods|nodes|web servers?|nginx|microservices|app(?:lication)? servers?|api and (?:the )?(?:database|db))\b/i;

/** Around a session: everybody gets one, "a cookie-based session for anonymous visitors". */
export const OF_NOBODY = /^s?[`"']?\s(?:[\w-]+\s){0,2}?(?:for|of|to)\s(?:(?:the|all|an?|any|every|each|our)\s)?(?:anonymous|unknown|signed-out|logged-out|not (?:signed|logged)[- ]in|any|every)\s(?:visitors?|users?|guests?|shoppers?|callers?|browsers?|people|readers?|customers?)\b/i;

/** Vendors whose bare name in a free sentence is no mechanism: "syncs users from Clerk". */
export const VENDOR_ONLY = /^(?:clerk|auth0|okta|cognito|workos|keycloak|lucia|kinde|stytch|descope|fusionauth|ory|kratos|zitadel|logto|hanko|propelauth|frontegg|devise|passport|passport\.js|sanctum|guardian|privy|entra|azure ad|iap|iam|oauth|saml|oidc|pat|passkeys?|duende|magic\.link|identity platform|service account|svix|jwks|refresh token|ed25519|guard)$/i;
export const BESIDE_VENDOR = /\b(?:sessions?|tokens?|jwts?|auth\w*|middleware|guards?|guarded|bearer|cookie|header|signatures?|scopes?|behind|verif\w+|checked|requires?|required|signed-?in|via|claims?|access|protected|secured|role|protegid[oa]s?|asegurad[oa]s?|dilindungi|memerlukan|gesichert|prot[ée]g[ée]e?s?|requer(?:em)?|requieren?|exigen?|exigem|verlangen|protett[aei]|beveiligd)\b|geschützt/i;

/** The platform's own check, switched on or off: the handler may make another. */
export const PLATFORM_SWITCH = /^(?:verify_jwt\b|authorizer:? none$)/i;

/** The header of a column that tells how it is set, or that names the credential itself: "verify_jwt", "JWT verify", "JWT Required", "Requires API key"; and how its cells say on and off. */
export const SWITCH_COLUMN =
  /^\W*(?:verify[_ -]?jwt|(?:gateway |platform )?jwts?[_ -]?(?:verify|verified|verification|check)|(?:(?:needs?|requires?) )?(?:(?:supabase )?jwts?|bearer(?: tokens?)?|access tokens?|api[ -]?keys?)(?: (?:required|needed|auth(?:entication)?))?)\W*$/i;
export const SWITCHED = /^\W{0,3}(?:(?<on>true|yes|on|enabled|✓|✔|✅)|(?:false|no|off|disabled|✗|✘|❌))\W{0,3}$/iu;

/** A mechanism that is switched off: `verify_jwt = false`. */
export const SWITCHED_OFF = /^(?:\s*[`"'])?\s*(?:=|:|is|set to)\s*[`"']?(?:false|off|no|none|0|disabled)\b/i;

/** Behind the name of a header: what it holds stands there for all to read, and proves nobody: `X-Cron: true`, `"X-Job" = "refresh"`. */
export const HOLDS_NO_SECRET = /^["'`]?\s?[:=]\s?["'`]?(?:true|yes|on|1)\b/i;
export const HOLDS_A_WORD = /^["'`]?\s?[:=]\s?["'`][a-z][a-z-]{2,40}["'`]/;
/** Behind a credential: what is sent is built into the page for all to read. */
export const HOLDS_PUBLIC_KEY = /^["'`]?\s?[:=]?\s?["'`]?[<${(]{0,2}\s?(?:the\s)?(?:[\w.]{0,40}?(?:ANON|PUBLISHABLE)_?KEY|(?:(?:supabase|public|built-in|project['’]s|public)\s){0,2}(?:anon|anonymous|publishable|public)[ -](?:api[ -])?key)\b/i;
/** The name of a header that is to hold a secret, whatever an example shows in it. */
export const NAMES_A_SECRET = /key|secret|token|sign|auth|hmac|sig|jwt|session/i;

/** "Events for all authorized athletes": whose data it is, not who may call. */
export const WHOSE_DATA = /\b(?:events?|data|records?|updates?|notifications?|activities|changes|rows)\s(?:for|of|from|about)\s\W{0,3}(?:all|every|each)\W{0,3}\s?$/i;
/** Words for what is kept apart, not for a route that is: "the private bucket", "a protected branch". */
export const OF_THINGS = /^[`"']?\s(?:[`"']?[\w.-]{1,30}[`"']?\s){0,2}[`"']?(?:buckets?|storage|repo(?:sitory|sitories)?s?|branch(?:es)?|keys?|channels?|notes?|messages?|profiles?|librar(?:y|ies)|packages?|registr(?:y|ies)|modules?|folders?|files?|photos?|images?|documents?|beta|albums?|lessons?|chats?|groups?|practices?|clinics?|(?:e-?)?mails?|numbers?)\b/i;

/** A sentence that only keeps a credential for later: nobody compares it before the call does its work. */
export const KEEPS_CREDENTIAL = /\b(?:printed|written|logged|copied|echoed) (?:to|into|in) (?:the|our|a) (?:[\w-]+ )?logs?\b|\bwhich (?:is |are )?(?:only |just |merely )?(?:ends? up|lands?|goes|written|put|printed|copied) (?:in|to|into|on) (?:the|our|a) (?:[\w-]+ )?logs?\b|\bwhich (?:the|our) (?:action|handler|route|endpoint|server|function|job|controller) (?:only |just )?(?:writes|puts|prints|sends|copies|logs|stores|keeps|records)\b(?: (?:it )?(?:in|to|into) (?:the|a|our) [\w-]+)?|\b(?:stor(?:es?|ed|ing)|keeps?|kept|sav(?:es?|ed)|logs?|logged|record(?:s|ed)?|writes? down)\s(?:the|its|their|that|each|every)\s(?:[\w-]+\s){0,2}(?:signature|hmac|header|token|key|secret)\b|\b(?:signature|hmac|header)\b[^.;]{0,30}\b(?:is|are|gets?)\s(?:only\s|just\s)?(?:stored|kept|saved|logged|recorded)\b/i;
export const CHECKS_CREDENTIAL = /\bverif\w+|\b(?:check|comparison) of\b|\brecomput\w+|\bcompar\w+|\bvalidat\w+|\breject\w*|\brefus\w+|\bdrops?\b|\bdropped\b|\b40[13]\b|\bmatch\w*|\bhash(?:es|ed)?\b|\b(?:is|are) checked\b|\bchecks\b|\bmust\b|\bdiffers?\b/i;

/** Each mechanism, and several of its kind. */
export const MECHANISM = anyOf(MECHANISM_WORDS.flatMap((word) => (/(?:session|cookie|jwt|key|signature|certificate)$/.test(word) ? [word, `${word}s`] : [word])));
export const OPEN = anyOf(OPEN_WORDS);
export const VAGUE_AUTH = anyOf(VAGUE_AUTH_WORDS);
export const NETWORK = anyOf(NETWORK_WORDS);
/** Behind "no token": the tokens are those that a model streams, not one that a caller shows. */
export const STREAMED = /^s?\s(?:(?:has|have|had)\s(?:yet\s)?(?:come|arrived|been (?:received|streamed|generated|produced|sent))|(?:is|are|was|were)\s(?:received|streamed|generated|produced)|arrives?|comes?|came|for \d|within \d|after \d)\b/i;
/** Words that leave an endpoint to machines: what is said of people's sign-in does not fill them in. */
export const MACHINES_ONLY = /\b(?:machines?|devices?|sensors?|hardware|gateways?|kiosks?|stations?|meters?|terminals?|robots?)\s(?:only|alone)\b|\b(?:only|just)\s(?:by\s|for\s|from\s)?(?:the\s|our\s)?(?:[\w-]+\s)?(?:machines?|devices?|sensors?|hardware|gateways?|kiosks?|stations?|meters?|terminals?|robots?)\b/i;
/** Behind "open": somebody has it before his eyes, and nothing is said of who may call: "the letter that is open in the browser". */
export const OPEN_ON_SCREEN = /^\s(?:in|on)\s(?:the|an?|his|her|their|your|another|one|that)?\s?(?:[\w'’-]+\s)?(?:browser|tab|screen|window|editor|drawer|dialog|phone|tablet|device|viewer|side ?bar|panel)\b/i;
/** Before "open": things that are open to whoever looks at them or comes in, or a condition: "while the app is open", "the shop is open". */
export const OPEN_THING = /\b(?:browser|tab|window|laptop|lid|dialog|drawer|panel|modal|pop-?up|editor|menu|shop|kitchen|office|counter|ticket|case|position|order|poll|market)s?\s(?:is|are|stays?|remains?|be|being|kept)\s(?:still\s|currently\s)?$|\b(?:whether|while|as long as|even (?:if|when))\b[^.;:]{0,80}\b(?:is|are|stays?|remains?|be)\s(?:still\s|currently\s)?$/i;
/** Behind "open": what somebody opens: "open the queue, then pick a patient". */
export const OPENS_THING = /^\s(?:up\s)?(?:the|an?|its|his|her|their|your|our|my|each|every|it|them)\b/i;
/** Before the words that leave an endpoint to a role: a thought begins, or something is asked for. */
const BEGINS_THOUGHT = String.raw`^\W{0,4}|[—–:(\[,;.|·]\s{0,2}|\s-\s`;
const BEFORE_ROLE = String.raw`(?<=${BEGINS_THOUGHT}|\b(?:needs|requires|require|behind|under|with)\s(?:an?\s)?)`;
/** "COACH auth", "coach only", "role: coach": who may call by a role, whose word is the group of each expression. */
export const GUARDED_BY_ROLE: readonly RegExp[] = [
  new RegExp(String.raw`${BEFORE_ROLE}([A-Za-z]{3,20})[- ]auth(?:enticated|orized|entication(?= (?:required|needed|only)\b))?\b(?! (?:service|provider|flow|codes?|tokens?|headers?|screen|page|module|context|state|store|users?|mail|e-?mail|table|client|library)\b)`, 'gi'),
  new RegExp(String.raw`${BEFORE_ROLE}(?!(?:profile|contact|lead|identity|host|client|human)s?[- ])([A-Za-z]{3,20})[- ]only(?=\W*$|[.,;:)\]—–])`, 'gi'),
  // "(client, own; or clinic, own)", "client (own) or clinic (own rooms) only", "clinic or client (own)"
  new RegExp(String.raw`(?<=${BEGINS_THOUGHT}|\((?:for )?|\s{3})([A-Za-z]{3,20})(?:\s(?:or|and)\s[A-Za-z]{3,20})?(?:,\sown|\s\(own(?:\s[a-z]{2,20}['’]?s?['’]?)?\))(?=[;,)]|\s(?:or|and|only)\b|\s[—–-]|\W*$)`, 'gi'),
  new RegExp(String.raw`(?<=${BEGINS_THOUGHT})roles?:\s{0,2}["'\x60]?([A-Za-z]{3,20})\b(?!["'\x60]?\s?[,}])`, 'gi'),
];
/** What nobody is told is no credential, and how users sign in does not make it one: "the URL is secret". */
export const OBSCURE = /\b(?:urls?|paths?|routes?|endpoints?|address(?:es)?|links?)\s(?:is|are|stays?|remains?)\s(?:(?:kept|a|only)\s)?(?:secret|hidden|unlisted|undocumented|unguessable|hard to guess|not (?:documented|published|linked|advertised|listed))\b|\b(?:secret|hidden|unlisted|undocumented|unguessable)\s(?:urls?|paths?|routes?|endpoints?|address)\b|\b(?:nobody|no one|no-one) (?:else )?knows (?:the |its )?(?:urls?|paths?|address)\b|\bonly [\w' ]{2,40} knows? (?:the |its )?(?:urls?|paths?|address)\b/i;
export const NO_PROOF = anyOf(NO_PROOF_WORDS);
/** … by the name of a function, a header or a field: `getAppCheck()`, `X-Firebase-AppCheck`, `verifyTurnstileToken()`, `siteverify`. */
export const NO_PROOF_CALL = /(?<![\w-])(?:x-firebase-)?(?:(?:get|verify|check|validate|assert|enforce|require)_?)?(?:app_?check|(?:h|re)?_?captcha|turnstile|site_?verify|csrf|xsrf)(?:_?(?:token|header|response|assertion))?(?=\W|$)/gi;

/** It is public because its author wants it so. */
export const ON_PURPOSE = /\bpublic\b|\bon purpose\b|\bby (?:intention|intent|design|choice)\b|\bdeliberately\b|\bintentional\w*\b|\banonymous\b|\blanding page\b|\bmarketing\b|\bvisitors?\b|\bnot (?:signed|logged) in\b|\bopen to (?:everybody|everyone|anyone|all)\b|\b(?:anyone|anybody|everyone|everybody) (?:may|can|is free to|is allowed to)\b|\bdemo\b|\btaster\b|\bteaser\b|\btry\b/i;

/** Behind a credential: it is kept from whoever reads answers, and nothing is said of callers: "API keys are never returned". */
export const KEPT_BACK_AFTER =
  /^s?[`"']?\s(?:are\s|is\s|ever\s)?(?:returned|exposed|disclosed|leaked|revealed)\b|^s?[`"']?\s(?:(?:is|are|must|may|should|can|will|do|does)\s)?(?:never|not|cannot)\s(?:be\s|ever\s){0,2}(?:returned|exposed|leaked|echoed|shown|displayed|included|visible|appears?|leaves?|logged|printed|rendered|part of|committed|shipped|(?:sent|passed|given) (?:to|back|in)|present in)\b(?![^.;]{0,60}\b(?:required|checked|verified|compared|must)\b)/i;
/** … or before it: "never returns the raw API key". */
export const KEPT_BACK_BEFORE = /\b(?:never|not|n['’]t)\s(?:ever\s)?(?:returns?|exposes?|leaks?|echo(?:es)?|shows?|logs?|prints?|renders?|ships?|displays?)\s(?:[\w'’-]+\s){0,3}[`"']?$/i;
/** … or around it: "no session cookies in any log", "no API keys returned". */
export const KEPT_BACK_NO = /\b(?:no|zero|without)\s(?:[\w'’-]+\s){0,2}[`"']?$/i;
export const KEPT_BACK_FROM = /^s?[`"']?\s(?:(?:is|are|ever|appears?|returned|exposed|ends? up|lands?)\s){0,2}(?:in|within|inside|by|from)\s(?:the\s|any\s|our\s|an?\s)?(?:[\w-]+\s){0,2}(?:responses?|payloads?|answers?|logs?|urls?|repo\w*|bundles?|clients?|browsers?|frontends?|errors?|query strings?|local ?storage|html|pages?|e?-?mails?)\b|^s?[`"']?\s(?:(?:is|are|ever|gets?)\s){0,2}(?:returned|exposed|leaked|echoed|shown|shipped|logged|printed|persisted|leaves?|reach(?:es)?\s(?:the\s)?(?:clients?|browsers?|front-?end|apps?))\b/i;
/** Behind a token, a key or a secret: where it is kept, and that it leaves the server for nobody: "access token: server-only", "the key stays on the server". */
export const KEPT_ON_SERVER =
  /^s?[`"']?(?:\s?[:–—]\s|\s(?:is|are|stays?|remains?|lives?|must (?:be|stay|remain|live))\s)(?:(?:always|strictly|kept|stored|held|used)\s){0,2}(?:server(?:[- ]side)?[- ]only|(?:only )?on the (?:server|back-?end)|server[- ]side|never (?:in|within) (?:any|the|an?|our) (?:[\w'’-]+\s){0,2}(?:responses?|payloads?|answers?|logs?|urls?|bundles?|clients?|browsers?|front-?ends?))\b(?![^.;]{0,60}\b(?:require[sd]?|check(?:s|ed)?|verif\w+|compar\w+|validat\w+|match\w*|must|40[13])\b)/i;
/** Keys and secrets that are what a call changes: "set the user's LLM API key", "replace the webhook secret"; not "adds a note with the API key". */
export const CHANGED_BEFORE =
  /\b(?:sets?|setting|updates?|updating|replaces?|replacing|adds?|adding|removes?|removing|changes?|changing|connects?|connecting|configures?|configuring|uploads?|uploading|enters?|pastes?|imports?|edits?|editing|enrols?|enrolls?|validates? and (?:stores?|saves?))\s(?:(?!(?:with|by|using|via|under|behind|if|when|only|to|for|in|on|and|or|through|requires?|needs?|per|from|after)\b)[\w'’.-]+\s){0,4}[`"']?$/i;
export const CHANGEABLE = /(?:^|\s)(?:(?:api|deploy|partner|ssh|device|ingest)[ -]keys?|(?:webhook|shared|signing|client)[ -]secrets?|api tokens?|personal access tokens?|(?:device|bot|refresh|oauth) tokens?|passkeys?|client certificates?|service accounts?)$/i;
/** Behind one that a client sends: "adds the API key to every request". */
export const SENT_ALONG = /^s?[`"']?\s(?:to|on|in|as|into)\s(?:all|every|each|its|the|an?|any)?\s?(?:[\w-]+\s){0,2}(?:requests?|calls?|headers?)\b/i;

/** What is kept out of records, logs and the like: "audit records without credentials, signed URLs, or raw metadata", "no tokens in the logs". */
export const KEPT_OUT_OF_DATA = [
  /\b(?:records?|logs?|log (?:lines?|entries)|audit (?:trails?|entries)|metadata|prompts?|snapshots?|exports?|backups?|dumps?|stack traces?|traces|telemetry|analytics|error (?:messages|details)|repositor(?:y|ies)|bundles?|fixtures?)\s(?:are (?:kept|stored|written)\s)?(?:without|free of|contains? no|holds? no|carr(?:y|ies) no|exclud(?:es?|ing)|(?:never|do not|does not|must not|must never|may not|cannot) (?:contain|include|hold|carry|store))\b[^.;]{0,200}/gi,
  /\b(?:logs?|logged|logging|persists?|prints?|commits?|exposes?|leaks?) (?:no|neither)\b[^.;]{0,100}/gi,
  /\bno (?:[\w-]{1,24},? (?:or |and )?){1,6}(?:(?:is|are|ever|end up|ends up|land|lands) )*(?:in (?:the |our |any )?(?:\w{1,16} )?(?:logs?|records?|prompts?|repositor(?:y|ies)|metadata|traces|errors?|bundles?)|logged|committed|persisted|printed)\b/gi,
] as const;

/** A check that was given up: "the key is dropped", "we removed the login", "it is dropped". */
export const WITHDRAWN_CHECK =
  /\b(?:keys?|tokens?|jwts?|checks?|guards?|auth\w*|log-?in|secrets?|headers?|signatures?|passwords?|^\W*it|(?<=[.!?]\s)it)\b[^.;,]{0,40}?\b(?:dropped|removed|taken out|given up|abandoned|scrapped|withdrawn|lifted|gone|no longer (?:checked|needed|required|asked for))\b|\bno (?:\w+ )?(?:keys?|tokens?|jwts?|checks?|guards?|auth\w*|log-?in|secrets?|headers?|signatures?|passwords?) (?:any ?more|any longer|from now on)\b|\b(?:is|are|stands?|lies?) (?:(?:now|meanwhile|since then|again) (?:open|public|unprotected|unguarded|unchecked)|(?:open|public|unprotected|unguarded|unchecked) (?:now|nowadays|since|again|meanwhile))\b|\b(?:dropp?(?:ed|s|ing)?|remov(?:ed|es|ing)|g[ai]ve(?:s|n)? up|t(?:ook|akes?|aken) (?:out|away|off)|abandon(?:ed|s)|scrap(?:ped|s)|retired?s?|withdr(?:ew|awn)|lift(?:ed|s)|delet(?:ed|es)|gone|no more|no longer there|struck)\s?[:–—-]?\s+(?:(?:the|its|their|that|our)\s+(?:\w+\s+)?(?:keys?|tokens?|checks?|guards?|auth\w*|log-?in|secrets?|headers?|signatures?|passwords?)\b|(?:auth(?:entication|orization)?|(?:(?:jwt|session|token|key|auth|login|signature) )(?:checks?|guards?))\s(?=(?:on|from|of|for|at)\s))/gi;

const A_CHECK = "(?:(?:session|log-?in|sign-?in|auth\\w*|token|jwt|key|access|signature|credential|user|caller|role|permission|middleware) )?(?:checks?|guards?|auth|authentication|authorization|log-?in|sign-?in|middleware|session check)";
/** A route that the check does not reach: "skips the check", "is exempt from the session check", "is not behind the guard", "lets everybody through". */
export const PASSES_BY_CHECK = new RegExp(
  [
    `\\b(?:skips?|bypass(?:es)?|circumvents?|escapes|evades|goes? (?:around|past)|(?:is|are) (?:exempt(?:ed)?|excluded|excepted|left out|spared) (?:from|of)|(?:is|are) not behind|(?:is|are) outside(?: of)?) (?:the |this |that |its |our |any |all )?${A_CHECK}\\b(?! (?:of|for|on|whether|that|against)\\b)`,
    `\\b(?:the|its|that) ${A_CHECK} (?:is|gets) (?:left out|skipped|bypassed|omitted)\\b`,
    '\\b(?:does(?: not|n[\'’]t)|do(?: not|n[\'’]t)|never) (?:asks?|looks?) for (?:the |a |any |its )?(?:session|token|log-?in|key|credential|password|jwt|cookie|signature)\\b',
    // "no longer asks for a JWT", "has lost its session check"
    '\\b(?:no longer|not any ?more|has stopped|stopped) (?:(?:asks?|looks?|asking|looking) for|(?:needs?|requires?|wants?|demands?|checks?|verif(?:y|ies)|reads|needing|requiring|checking|verifying)) (?:the |an? |any |its )?(?:[\\w-]+ )?(?:sessions?|tokens?|log-?in|keys?|credentials?|passwords?|jwts?|cookies?|signatures?)\\b',
    `\\b(?:has |have )?lost (?:its|the|their) ${A_CHECK}\\b`,
    `\\b(?:took|taken|ripped|pulled|cut|threw) (?:the |its |that |our )${A_CHECK} (?:out of|off|from)\\b`,
    '\\blets? (?:everyone|everybody|anyone|anybody|all|whoever (?:calls|comes|asks)) (?:in|through|pass)\\b',
    ...UNCHECKED_FORMS,
  ].join('|'),
  'gi',
);

/** A guard that a program sets before all its routes. */
export const GLOBAL_GUARD =
  /DEFAULT_AUTHENTICATION_CLASSES|DEFAULT_PERMISSION_CLASSES|\b(?:app|router|api|server)\.use\(\s*(?:['"]\/(?:api)?['"]\s*,\s*)?(?:require|ensure|auth|authenticate|verify|protect|jwt|clerk|passport\.authenticate)\w*|\.anyRequest\(\)\.authenticated|addHook\(['"](?:onRequest|preHandler)['"]\s*,\s*\w*(?:auth|session|verify|user)\w*|RequireAuthorization\(\)|before_action\s+:(?:authenticate|require)_\w+|middleware\(\[?['"]auth(?::\w+)?['"]\]?\)->group|(?:APIRouter|FastAPI)\([^)]*dependencies\s*=\s*\[\s*(?:Depends|Security)|setGlobalGuard|useGlobalGuards|APP_GUARD|clerkMiddleware\(/i;

/** Behind a check that was given up: something else stands in its place, or it was only moved. */
export const GIVEN_UP_FOR = /^[^.]{0,40}\b(?:in favou?r of|replaced (?:by|with)|moved (?:to|into|up)|made way for|instead|because (?:the|our) [\w -]{2,30} (?:does|checks|verifies))\b|^ from (?:the|its|each|every|our) (?:handlers?|controllers?|routes?|functions?|actions?|views?|bod(?:y|ies))\b[^.]{0,12}?[;,:—–] ?(?:since |as |because |now )?(?:the|our|a) [\w -]{2,30} (?:now |already )?(?:does|checks|verifies|enforces|handles|makes)\b/i;

/** Labels that say who calls, which is no claim of how the caller is known. */
export const CALLER_LABEL = /^(?:who calls.*|callers?|called by|by whom|calls?|used by|triggered by|started by|made by|invoked by|from)$/i;

/** Whoever sends no credential is served all the same. */
export const SERVED_WITHOUT = /\bwithout (?:an?|the|that) (?:\w+ )?(?:token|key|session|header|cookie|signature|credential),? (?:the|an?|it|he|she|they)\b(?:(?!\b40[13]\b)[^.;]){0,30}\b(?:is|are)\s(?:still\s)?(?:stored|saved|kept|accepted|written)\b|\b(?:where|when|if)\b[^.;]{0,24}\b(?:key|token|header|secret|it|signature|cookie)\b[^.;,]{0,10}\b(?:is|are)\s+(?:absent|missing|wrong|not sent|invalid)\b[^.;]{0,70}\b(?:runs|serves|goes on|carries on|continues|is accepted|proceeds|all the same|anyway|as usual)\b|\b(?:calls?|requests?|callers?|visitors?|those|one|(?!(?:code|job|function|handler|route|row|page)s?\b)[a-z]{3,20} (?:that|which|who) (?:comes?|arrives?|(?:is|are) (?:sent|made|posted)|reach(?:es)? us)(?: in)?)\b[^.;]{0,24}\bwithout (?:one|it|(?:an?|the|that|this) (?:\w+ )?(?:token|key|session|header|cookie|signature|credential)|any)\b(?:(?!\b40[13]\b)[^.;]){0,24}\b(?:stored|saved|kept|written|recorded|accepted|let (?:in|through)|treated|served|handled|allowed|booked|answered as|goes through|go through|goes? on|carr(?:y|ies) on|continues?|proceeds?|(?:taken|regarded|seen|counted|booked|handled|understood|considered|counts?) (?:as|for) (?!(?:an? |the )?(?:attack|error|mistake|forger|fail|wrong|bad|refus))\w+|passes|works?)\b(?![^.;]{0,40}\b(?:40[13]|refused|rejected|turned away)\b)/gi;

const CREDENTIAL = '(?:one|none|keys?|tokens?|headers?|credentials?|secrets?|signatures?|cookies?|sessions?|jwts?)';
const GETS_IN =
  '(?:(?:is|are|gets?|will be) (?:still |simply |just |silently |also |then )?(?:let (?:pass|in|through|by)|accepted|ignored|tolerated|allowed|permitted|fine|ok(?:ay)?|no problem|served|waved (?:on|through)|passed (?:on|through|along)|treated as \\w+(?![^.;]{0,40}\\b(?:40[13]|refused|rejected|turned away|denied)\\b)|not (?:an error|refused|rejected))|passes\\b(?! (?:the|an?|its|it) )|counts? as (?!a (?:fail|wrong|bad|missing|refus))(?:an? |the )?\\w+|(?:falls?|goes|go|gets?|slips?|comes?) (?:through|in|by)\\b)';
/** Whoever calls, or the thing that calls for him. */
const CALLING = '(?:calls?|requests?|callers?|clients?|those|ones?|anyone|anybody|whoever|users?|visitors?|guests?|members?|people|senders?|devices?|tablets?|screens?|terminals?|kiosks?|phones?|apps?|browsers?|machines?|sensors?|scanners?|stations?|boards?|readers?|boxes|scripts?|partners?|servers?|systems?)';
/** "a tablet that sends none", "requests lacking one", "an order that comes without it". */
const WHO_LACKS = `\\b(?<!\\b(?:no|not an?|never an?|neither|none of the) )(?:${CALLING},?(?: (?:that|which|who))? (?:(?:ha(?:s|ve)|carr(?:y|ies)|knows?) (?:none|no (?:[\\w\`-]+ )?${CREDENTIAL})|(?:lacks?|lacking|without) (?:one|it|any|(?:an? |the )?(?:[\\w\`-]+ )?${CREDENTIAL}))|(?!(?:nobody|none|nothing)\\b)[a-z]{3,20} (?:that|which|who) (?:(?:sends?|presents?|shows?|brings?|carr(?:y|ies)|comes? with|bears?|attaches) (?:none|no (?:[\\w\`-]+ )?${CREDENTIAL})|(?:comes?|arrives?|posts|calls?|asks?) without (?:one|it|any|(?:an? |the )?(?:[\\w\`-]+ )?${CREDENTIAL})))(?: (?:yet|at all|along|with it))?,?`;
/** … "is served as well", "may order too", "goes through". */
const ALSO_SERVED = '(?:(?:is|are|gets?|will be) (?:(?:still|also|simply|just|then|silently|equally) )*(?:served|answered|accepted|taken|processed|handled|stored|admitted|let (?:in|through|pass|by)|allowed|permitted|welcome|fine)(?!,? (?:with|by|as (?!well\\b)|for|to|from|off|down|out|away|back|elsewhere|in an?|on)\\b)|(?:may|can) (?:still |also |nevertheless )?(?:(?!be\\b|not\\b|only\\b|never\\b|see\\b|read\\b|get\\b|ask\\b)[a-z]{3,12}) (?:as well|too|also|all the same|just the same|anyway|nevertheless|regardless|freely)\\b|(?:still |also |simply )?(?:go(?:es)?|gets?|comes?) (?:in|through|by)\\b)(?![^.;]{0,40}\\b(?:40[13]|refused|rejected|turned away)\\b)';
/** The same told of the call that lacks it: "a missing one is let pass", "whoever sends none gets through", "no header, no check". */
export const LACKING_GETS_IN = new RegExp(
  [
    `${WHO_LACKS} ${ALSO_SERVED}`,
    `\\b(?:an? |the |any )?(?:missing|absent|empty|blank) (?:[\\w\`'-]+ ){0,2}${CREDENTIAL} ${GETS_IN}`,
    `\\b(?:who(?:ever)?|calls?|requests?|callers?|clients?|those|anyone|anybody)(?: (?:that|which|who))? (?:sends?|ha(?:s|ve)|shows?|brings?|carr(?:y|ies)|comes? with|with) (?:none|nothing|no (?:[\\w-]+ )?${CREDENTIAL}) ${GETS_IN}`,
    `\\b(?:calls?|requests?|callers?|those|one|anyone|anybody) without (?:one|it|any|an?|the)? ?(?:[\\w\`'-]+ )?${CREDENTIAL}? ?${GETS_IN}`,
    `\\b(?:treats?|takes?|regards?|serves?|counts?|handles?|admits?) (?:whoever|those|(?:the )?(?:callers?|requests?|calls?)|anybody|anyone|everybody|one)(?: (?:who|that|which))? (?:(?:has|have|sends?|brings?|carries|carry|shows?) (?:none|nothing|no (?:[\\w-]+ )?${CREDENTIAL})|without (?:one|it|any|(?:an? |the )?(?:[\\w-]+ )?${CREDENTIAL})) (?:as|like) (?:an? )?\\w+`,
    // "Tolerates missing auth", "works without a session"
    `\\b(?:tolerates?|accepts?|allows?|permits?|forgives?|ignores?) (?:an? |the |any )?(?:missing|absent|no|empty) (?:[\\w-]+ )?(?:auth\\w*|${CREDENTIAL})`,
    `\\b(?:also |still )?works? (?:also |too |fine |just as well )?without (?:an? |any |the )?(?:auth\\w*|${CREDENTIAL})(?=\\W*$|[.;,)])`,
    '\\b(?:none|nothing) at all (?:is (?:fine|ok(?:ay)?|accepted|allowed|let (?:in|through|pass)|tolerated)|passes|will do)',
    `\\bno ${CREDENTIAL},? no (?:check|questions?)\\b`,
    '\\b(?:guests?|visitors?|strangers|anonymous (?:users?|callers?|visitors?)|others|everybody else|everyone else|the (?:kiosk|widget|embed|app|website)) (?:may |can |also )*(?:uses?|calls?|reach(?:es)?|posts? to) (?:the same (?:route|endpoint|path)|it|this (?:route|endpoint)) without (?:one|it|any|an? \\w+)\\b',
    // "on a verification error the request goes on", "a bad JWT only raises a warning"
    '\\b(?:on|upon|after|despite|if|when) (?:an? |any |the )?(?:\\w+ )?(?:verification|auth\\w*|signature|token|jwt|session|key) (?:errors?|failures?|mismatch|check fails|fails|is (?:wrong|invalid|bad)),? (?:the )?(?:requests?|calls?|it|handlers?|routes?|jobs?) (?:still |just |simply )?(?:continues?|goes on|proceeds?|carries on|runs(?: all the same| anyway)?|is (?:served|handled|let (?:in|through)|treated|answered)|falls back)',
    `\\b(?:an? |the |any )?(?:bad|wrong|invalid|missing|forged|expired|unknown|absent) (?:[\\w\`'-]+ ){0,2}?${CREDENTIAL} (?:only|just|merely) (?:raises?|causes?|leads? to|triggers?|logs?|writes?|produces?|shows?|adds?|counts?)`,
  ].map((pattern) => `${pattern}(?![^.;]{0,20}\\b40[13]\\b)`).join('|'),
  'gi',
);
/** Words of code that open a route. */
export const OPEN_IN_CODE = /^(?:allow_?any|permit_?all|authorizer:? none|authentication_classes = \[\]|security: \[\]|verify_jwt.*|no auth\w*|auth:? (?:none|false|off)|@public|publicprocedure|public|none|authlevel\.anonymous|auth = false)$/i;

/** Names of middleware that parses, validates, counts or only looks up who calls. */
export const LETS_ALL_IN =
  /^(?:api|browser|web|html|json|graphql|session|cookieSession|initialize|multer|single|array|fields|any|none|limit|shared_limit|exempt|throttle|throttled|retry|timed?|(?:cors|compress|timeout|normali[sz]e|logg(?:er|ing)|recover|prometheus|sentry|telemetry|locale|set_?(?:request|response)|upload|parse|body|file|form|valid|sanitiz|sanitis|schema|csrf|i18n|trace|tracing|metrics|measure|track|idempot|cache|paginat|slow_?down|rate_?limit|throttl|limiter|request_?(?:id|log|context)|no_?cache|skip_?throttle)\w*|\w*(?:validat|rate_?limit|limiter|throttl|celebrate|from_?cookie|_?loader)\w*|(?:load|attach|set|read|fetch|populate)_?(?:current_?)?(?:user|session|account)|(?:get|provide|make|build|common)_?(?!\w*(?:current|user|auth|account|principal|identity|claims?|member|staff|admin|customer|caller|actor|operator|device|tenant|patient|owner|subject|viewer|profile|person|player|org|team|workspace))\w+)$/i;
/** What tells a person from a program, or one text from another, and not who calls. */
export const NO_CALLER = /captcha|turnstile|csrf|xsrf|app_?check|recaptcha|email_?verif|checksum|content_?hash|idempot/i;
/** Words in the name of a guard for the place that a call comes from … */
export const PLACE_WORDS: ReadonlySet<string> = new Set(['vpc', 'vpn', 'internal', 'private', 'localhost', 'loopback', 'intranet', 'lan', 'ip', 'ips', 'network', 'net', 'cidr', 'subnet', 'host', 'cluster', 'allowlist', 'whitelist', 'allowlisted', 'whitelisted']);
/** … and those that say no more than that it guards. */
export const GUARDING_WORDS: ReadonlySet<string> = new Set(['only', 'require', 'requires', 'required', 'check', 'guard', 'from', 'is', 'ensure', 'restrict', 'restricted', 'restriction', 'filter', 'allow', 'allowed', 'list', 'range', 'traffic', 'access', 'to', 'in', 'by', 'address']);
/** A name of middleware that says that somebody is kept out, whatever else it says. */
export const KEEPS_OUT = /auth|guard|protect|token|jwt|permission|role|log_?in|signed|signature|hmac|secret|api_?key|ensure|require|verif|(?:check|validate|has|need|must)_?(?:user|session|admin)|(?:user|session|admin)_?(?:check|required|only)/i;

/** A title over endpoints that says in brackets, or behind a dash, that their callers are known, and not how: "Hives (Authenticated)", "Hives – login required". */
export const GUARDED_TITLE =
  /(?:[([]|\s[–—-]\s)\s?(?:all\s|always\s)?((?:requires?|needs?)\s(?:an?\s|user\s)?(?:auth(?:entication|orization)?|log-?in)|(?:auth(?:entication|orization)?|log-?in)\s(?:is\s)?(?:required|needed|only)|(?:authenticated|protected|logged[- ]in|signed[- ]in)(?:\s(?:users?|routes?|endpoints?))?(?:\sonly)?|(?:admins?|staff|private)(?:\sonly)?(?=\s?[)\]]))\s?[)\]]?\W{0,4}$/iu;
