/*
 * The parts of drawings of an architecture, by the words in their boxes: what people hold in their hands, and what serves it.
 */

/** A client: "Browser", "React web app", "Mobile", "Usuário". */
export const CLIENT_PART = /^\W*(?:(?:the|our|an?)\s)?(?:(?:web|mobile|react|react native|native|expo|vue|nuxt|ios|android|next(?:\.?js)?|flutter|angular|svelte|sveltekit|desktop|admin|staff|single[- ]page|customer|driver|merchant|guest|field|end|public|internal|cli|kiosk|tablet|phone)[\s/+&,-]{1,3}){0,3}(?:browsers?|clients?|front-?ends?|spa|pwa|apps?|applications?|mobile|web|ui|users?|dashboards?|portal|website|phones?|tablets?|devices?|kiosks?|extension|cli|cliente|navegador|usu[áa]ri[oa]s?|usuarios?|aplicativo|kunden?|nutzer(?:in)?|navigateur|utilisateurs?)(?![\w-])/i;
/** A name that a client has as well, of what serves: "App Server", "Web API". */
export const SERVING_PART = /\b(?:(?<!client )(?<!third[- ]party )apis?|rest|graphql|back-?end|(?:app|api|web|http|application|node|rest|grpc)?\s?servers?|api gateway|gateway|bff|drf|django\w*|fastapi|express(?:\.?js)?|nest(?:\.?js)?|rails|laravel|spring(?: boot)?|flask|hono|fastify|koa|gin|echo|fiber|axum|actix|phoenix|asp\.net|\.net|ktor|edge functions?|cloud functions?|(?:aws )?lambdas?|functions|workers? \(api\)|route handlers?|endpoints?|controllers?|servidor|serveur)(?![\w-])/i;
/** Another one that serves, but not this API: the sign-in provider, a store, a model's vendor, files. */
export const OTHER_PART = /\b(?:auth0|clerk|cognito|okta|keycloak|auth(?:entication)? (?:server|service|provider)|identity|cdn|storage|bucket|s3|database|db|postgres\w*|redis|queue|broker|websocket|wss?|mqtt|static|mail|smtp|sms|payments?|stripe|claude|openai|anthropic|gemini|maps?|third[- ]party|external|vendor|provider)\b/i;
