/*
 * Handlers of errors that a program has for all of its routes.
 */

/** The line that registers one, in the words of the usual frameworks. */
export const SHARED_HANDLER =
  /^\s*@\w{1,20}\.(?:exception_handler|errorhandler|app_errorhandler|error)\(|\badd_exception_handler\(|\.setErrorHandler\(|\.onError\(|\.use\(\s?(?:async\s)?(?:function\s?)?\(?\s?(?:err|error)\b|^\s*@(?:ExceptionHandler|Catch|ControllerAdvice|RestControllerAdvice)\b|^\s*rescue_from\b|\bUseExceptionHandler\(|\$exceptions->render\(|^\s*error [A-Z][\w:]{2,40} do\b/;
/** It is for errors of something else than a model. */
export const HANDLES_OTHER = /valid|database|sql|postgres|quer(?:y|ies)|pool|redis|stripe|payment|auth|not_?found|http_?status/i;
