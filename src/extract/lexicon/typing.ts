/*
 * "Type" is what people do at a keyboard and what a value has: "the guest types a remark", "`Literal` types answer 422".
 */

const KIND_OF_TYPE = String.raw`no|an?|the|this|that|these|those|its|their|our|any|each|every|other|same|of|as|by|which|with|without|as|own|enum|enumerated|union|literal|optional|annotated|branded|nominal|primitive|scalar|composite|custom|native|domain|range|array|json|string|numeric|integer|static|strict|strong|generated|shared|common|wrong|bad|invalid|unknown|correct|mime|media|content|file|column|field|data|value|input|output|body|request|response|return|query|sql|pg|postgres|postgresql|mysql|database|db|orm|schema|prisma|drizzle|zod|pydantic|python|typescript|ts|go|rust|graphql|protobuf|swift|kotlin|java|c#`;
const WHERE_TYPES_ARE = String.raw`(?:database|db|schema|postgres(?:ql)?|mysql|sqlite|mongo(?:db)?|store|code|codebase|model|orm|migrations?|ddl|sql|table|column|language|compiler|typescript|python|rust|go|back-?end)`;
const WHAT_TYPES_DO = String.raw`answers?|rejects?|refuses?|returns?|responds?|gives? a|allows?|permits?|accepts?|validates?|checks?|guards?|catch(?:es)?|enforces?|makes?|maps?|do|does|comes?|lives?|stands?|covers?|means?|keeps?|produces?|raises?|throws?|limits?|restricts?|mirrors?|match(?:es)?|of|for|only allow|come with|coercions?|safety|errors?|conversions?|inference|definitions?|annotations?|systems?|hints?|casts?`;

/** Before the word: it is a noun. */
export const NO_KIND_BEFORE = String.raw`(?<!\b(?:${KIND_OF_TYPE})[\x60"']? )`;
/** Behind the word: it is a noun. */
export const NO_TYPE_BEHIND = String.raw`(?! (?:${WHAT_TYPES_DO})\b)(?! (?:in|of|at|from) (?:the |our |an? )?${WHERE_TYPES_ARE}\b)`;
/** "Types", "types in": somebody does, at a keyboard. */
export const TYPES = String.raw`${NO_KIND_BEFORE}types${NO_TYPE_BEHIND}(?: in)?`;
/** "Type", "types", "type in" */
export const TYPE_OR_TYPES = String.raw`${NO_KIND_BEFORE}types?${NO_TYPE_BEHIND}(?: in)?`;
