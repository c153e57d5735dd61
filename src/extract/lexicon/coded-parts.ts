/*
 * What the code of a route tells of its input and output, as frameworks write it: Express, Hono, Fastify, Nest, Next, tRPC, FastAPI, Flask,
 * Gin, net/http, axum, Spring, ASP.NET, Rails, Laravel.
 */

/** A comment that takes a whole line, with the sign it begins with. */
export const COMMENT_LINE = /^\s*(?:\/\/+!?|\/\*+|\*+\/?|#+|--|;|"""|''')\s?/;
/** The body of a request is read, checked or typed. */
export const CODE_TAKES =
  /\b(?:req|request|ctx|context|c|event|evt|r)\.(?:request\.|req\.)?(?:body|rawBody|json\(|formData\(|parseBody\(|form\(|valid\(|validated?\(|text\(|files?\b|multipart|Body\b|FormFile|PostForm|params|payload)|\b(?:z|s|v|ty|arktype)Validator\(|\bvalidate\w*\(|@(?:Body|RequestBody|RequestPart|UploadedFiles?|ModelAttribute|Payload|FromBody|FromForm|Args|Input)\b|\[From(?:Body|Form)\]|\.input(?:Schema)?\(|\bbody\s?:\s?[\w{]|\b(?:ShouldBind\w*|BindJSON|BodyParser|Bind)\(|\bDecode\(|\bJson<|\bJson\(\w+\)|\bparams\.(?:require|permit|expect)\b|\$request->|\brequest\.(?:get_json|form|json)\b|\bread(?:Validated)?Body\(|[:(]\s?\w{2,40}(?:In|Input|Request|Dto|DTO|Create|Update|Payload|Body|Form|Schema)\b\s?[,)=|]/;
/** A call or a declaration by which the caller is answered. */
export const CODE_ANSWERS =
  /\b(?:c|ctx|context|h)\.(?:json|text|body|html|redirect|newResponse|stream\w*|JSON|String|Status|NoContent|Redirect|SendStatus|IndentedJSON|Data)\(|\bctx\.(?:body|status)\s?=|\b(?:res|resp|response|reply|w|rw)(?:\s*\.\w+\([^()]{0,40}\)){0,3}\s*\.(?:json|send|sendStatus|send_status|end|redirect|render|sendFile|download|type|Write|WriteHeader)\(|\b(?:res|reply)\.(?:status|code)\(2\d\d\)|\b(?:Next)?Response\.(?:json|redirect)\(|\bnew (?:Next)?Response\(|\b(?:jsonify|JSONResponse|JsonResponse|StreamingResponse|FileResponse|RedirectResponse|HttpResponse|HTMLResponse)\(|\bResponseEntity\b|\bIActionResult\b|\bActionResult<|\b(?:Typed)?Results\.\w+|\b(?:Promise|Observable|Mono|Flux|Uni|Task)<(?!void|Void|unknown|never|any)\w|\.output(?:Schema)?\(|\bresponses?\s?[:=]\s?[{[(\w]|\bresponse_model\s?=|\bstatus_code\s?=\s?(?:20\d|status\.HTTP_20\d)|@(?:HttpCode|Header|Redirect|Render)\(|\bHttpStatus\.(?:OK|CREATED|ACCEPTED|NO_CONTENT)|\bhttp\.Status(?:OK|Created|Accepted|NoContent)|\bEncode\(|\bStatusCode::(?:OK|CREATED|ACCEPTED|NO_CONTENT)|\brender json:|\bhead :(?:ok|created|accepted|no_content)|\bresponse\(\)->|=>\s?(?![{\s])|->\s?(?!None\b|Unit\b|\(\))\w|\breturn\b(?!\s*(?:;|next|null\b|undefined\b|void\b|\}|$))/g;
/** Such an answer tells only of failure: by its status, by what it holds, or because it is thrown on. */
export const CODE_FAILS = /\b(?:status|code|sendStatus)\(\s?[45]\d\d|[,:=(]\s?[45]\d\d\b|\b(?:error|message|err|problem|detail)["']?\s?:|\bStatus(?:Bad|Unauth|Forbid|NotFound|Conflict|Unprocess|TooMany|Internal|Gateway|Service)|\bHTTP_[45]\d\d|:(?:not_found|unprocessable_entity|unauthorized|forbidden|bad_request|conflict)\b|\b(?:HTTPException|abort)\b/;
