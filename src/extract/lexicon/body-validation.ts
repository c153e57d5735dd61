/** Validation of what is sent, and the tools that do it: "the `ValidationPipe`", "Zod", "checked against its schema". */
export const VALIDATION = /\bvalidat(?:e[sd]?|ing|ion|ors?)\b|\bvalidation_?pipe\b|\b(?:pydantic|zod|joi|valibot|yup|typebox|ajv|class-validator|marshmallow|arktype|superstruct)\b|\b(?:parsed|checked|verified|held|matched) (?:with|by|against|to|through)\b/i;

/** What is validated: bodies and the shapes they have. */
export const BODIES = /\b(?:bod(?:y|ies)|payloads?|inputs?|dtos?|(?:request|input|body|json|route|zod|openapi) schemas?|request (?:data|models?)|schemas?)\b/i;

/** Each body is meant: "every request body", "on all routes", "a global pipe", "unless the endpoint says otherwise". */
export const EVERY_BODY = /\b(?:every|each|all|any)\b(?: (?:of (?:the|our)|incoming|request|json|writing|the|our|single|POST|PUT|PATCH|and|or|,)){0,4} (?:bod(?:y|ies)|payloads?|requests?|inputs?|dtos?|writes?|writing (?:routes?|endpoints?)|endpoints?|routes?|handlers?|controllers?|actions?)\b|\b(?:POST|PUT|PATCH) (?:and|or|\/) (?:PUT|PATCH|DELETE) (?:routes?|endpoints?|requests?|bodies)\b|\bglobal(?:ly)?\b|\bapp[- ]wide\b|\bacross the api\b|\bunless (?:the|an?|its) (?:endpoint|route|row|entry|card|item)\b/i;

/** Values of closed sets are among what it refuses: "enums included", "unknown enum values among them". */
export const ENUMS_AMONG_THEM = /\b(?:enums?|enum (?:values?|fields?|members?)|closed (?:sets?|lists?)|(?:unknown|foreign|unlisted|other) (?:values?|options?|choices?))\s(?:is |are )?(?:included|too|as well|also|among (?:it|them|those)|not excepted)\b|\b(?:including|includes|incl\.|also|that goes for|counting|as well as|so (?:does|is|are)) (?:an? |all |any |every |the |its |their |of )?(?:(?:unknown|foreign|unlisted|invalid|wrong|bad|other) )?(?:enums?\b|values? (?:outside|of enums?)|closed (?:sets?|lists?))/i;

/** Such values are left out: "all but the enums", "enums are not checked". */
export const ENUMS_LEFT_OUT = /\b(?:except|but(?: not)?|not|never|without|apart from|other than|excluding|no)\b[^.;]{0,24}\b(?:enums?|closed (?:sets?|lists?)|(?:its|their|the) values)\b|\b(?:enums?|closed (?:sets?|lists?)|values?)\b[^.;]{0,24}\b(?:not|n['’]t|never|excluded|excepted|left out|unchecked|as they (?:come|are)|left to|kept in the client|up to the client)\b/i;

/** What is validated is something else: a signature, a size, the syntax alone. */
export const OTHER_VALIDATION = /\b(?:signatures?|hmac|csrf|captcha|origin|tokens?|sessions?|content-type|sizes?|lengths?|bytes|[KM]B|syntax|malformed json|json syntax|only (?:the )?(?:types|presence|json))\b|\b(?:beyond|other than|only) (?:types|presence|required)\b/i;
