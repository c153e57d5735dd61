// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames, __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      const len = str.length;
      let length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length, ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
}), validate = validate10, validate_default = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://spec-lint.dev/schemas/config.schema.json", title: "Config", description: "Configuration of spec-lint (spec-lint.config.yaml).", type: "object", additionalProperties: !1, properties: { $schema: { type: "string", description: "For editors." }, extends: { description: "Presets (gate, recommended, strict) or relative paths of other configuration files, later ones over earlier ones. Without it: recommended.", oneOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 } }] }, files: { description: "Globs of further documents that a directory is searched for.", $ref: "#/$defs/Globs" }, ignores: { description: "Globs of files that are not linted.", $ref: "#/$defs/Globs" }, rules: { $ref: "#/$defs/Rules" }, overrides: { description: "Settings for some of the files; later entries win.", type: "array", items: { $ref: "#/$defs/Override" } }, lock: { description: "Rules that no directive in a document suppresses.", $ref: "#/$defs/RuleIds" }, maxSuppressions: { description: "How many findings the directives of one document may suppress: of all rules together, or by rule.", oneOf: [{ $ref: "#/$defs/Count" }, { type: "object", propertyNames: { $ref: "#/$defs/RuleId" }, additionalProperties: { $ref: "#/$defs/Count" } }] }, requireSubjects: { description: "A gate rule that finds nothing to judge in a document fails. On in strict.", type: "boolean" }, schema: { description: "A JSON Schema (2020-12, as JSON or YAML) of what the team demands of its architectures besides, from the directory of this configuration file.", type: "string", minLength: 1 }, providers: { description: "Paid or AI services that spec-lint does not know.", type: "array", items: { $ref: "#/$defs/Provider" } }, authMechanisms: { description: "Names of auth mechanisms and guards of one's own, e.g. requireStaff or x-acme-signature.", $ref: "#/$defs/Words" }, userColumns: { description: "Columns that name a person or a tenant, e.g. member_no.", $ref: "#/$defs/Words" }, sections: { description: "Further headings under which the six sections of a document stand.", type: "object", additionalProperties: !1, properties: { systemArchitecture: { $ref: "#/$defs/Words" }, services: { $ref: "#/$defs/Words" }, apiEndpoints: { $ref: "#/$defs/Words" }, dataFlow: { $ref: "#/$defs/Words" }, infrastructure: { $ref: "#/$defs/Words" }, technicalRisks: { $ref: "#/$defs/Words" } } }, customRules: { description: "Rules of one's own.", type: "array", items: { $ref: "#/$defs/CustomRule" } } }, $defs: { Globs: { type: "array", items: { type: "string", minLength: 1 } }, Words: { type: "array", items: { type: "string", minLength: 1 } }, Count: { type: "integer", minimum: 0 }, CustomRule: { description: "A rule of one's own: what has to be said, or must not be said, of each subject. It asks for a statement, not for words: one that is negated, put off or left open does not count.", type: "object", required: ["id", "for", "message"], additionalProperties: !1, properties: { id: { description: "The name of the rule in reports, suppressions and rules, e.g. acme/owner-per-table.", type: "string", minLength: 1 }, for: { description: "What it judges.", enum: ["tables", "endpoints", "variables", "document"] }, where: { description: "Only some of them.", type: "object", additionalProperties: !1, properties: { names: { description: "Only those with one of these names; * stands for anything.", $ref: "#/$defs/Words" }, notNames: { description: "All but those with one of these names; * stands for anything.", $ref: "#/$defs/Words" }, methods: { description: "Only endpoints with one of these methods, e.g. POST.", $ref: "#/$defs/Words" }, calls: { description: "Only endpoints that call a paid service, or an AI model.", enum: ["paid", "ai"] } } }, require: { description: "One of these wordings has to be stated of the subject; % at the end stands for the rest of a word.", $ref: "#/$defs/Words" }, forbid: { description: "None of these wordings may be stated of the subject.", $ref: "#/$defs/Words" }, claim: { description: "This has to be stated of the subject, as the built-in rules understand it.", enum: ["auth", "rateLimit", "timeout", "rls", "policy"] }, message: { description: "What is reported: {{name}}, {{quote}} and {{line}} are filled in.", type: "string", minLength: 1 }, why: { description: "The incident that the rule prevents, for spec-lint explain.", type: "string" }, severity: { description: "error unless it is said otherwise.", $ref: "#/$defs/Severity" } } }, Override: { type: "object", required: ["files"], additionalProperties: !1, properties: { files: { description: "Globs, from the directory of this configuration file.", $ref: "#/$defs/Globs" }, ignores: { description: "Globs of files that are left out.", $ref: "#/$defs/Globs" }, rules: { $ref: "#/$defs/Rules" } } }, Provider: { type: "object", required: ["name"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, hosts: { description: "Host names of its API.", $ref: "#/$defs/Words" }, env: { description: "Names of its environment variables.", $ref: "#/$defs/Words" }, paid: { description: "Each call costs money (the default).", type: "boolean", default: !0 }, ai: { description: "It is an AI model.", type: "boolean", default: !1 } } }, RuleIds: { type: "array", items: { $ref: "#/$defs/RuleId" } }, Severity: { enum: ["off", "warn", "error", 0, 1, 2] }, RuleId: { type: "string", enum: ["rls-per-table", "named-auth-per-post", "worker-auth", "rate-limit-per-paid-call", "env-vars-listed", "ai-call-timeout", "url-id-lookup", "page-rehydration", "heavy-read-strategy", "full-scope-aggregates", "backfill-termination", "session-id-origin", "simulator-idempotency", "north-star-comparison", "metric-verifiability", "telemetry-not-awaited", "write-atomicity", "fan-out-status-contract", "input-column-mapping", "enum-validation", "schema", "no-placeholder", "critical-questions", "simple-architecture", "no-undeclared-endpoint", "no-undeclared-table", "provider-key-listed", "no-unused-env-var"] }, RuleSetting: { anyOf: [{ $ref: "#/$defs/Severity" }, { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/$defs/Severity" }, { type: "object", additionalProperties: !1, properties: {} }], additionalItems: !1 }] }, Rules: { title: "RuleSettings", description: "A severity by rule: off, warn or error, or [severity, options].", type: "object", additionalProperties: !1, properties: { "rls-per-table": { description: "Reports tables with user data for which the draft does not state both that row level security is enabled and a policy that says who may reach which rows.", anyOf: [{ $ref: "#/$defs/Severity" }, { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/$defs/Severity" }, { type: "object", additionalProperties: !1, properties: { acceptOwnershipChecks: { type: "boolean", default: !1, description: "Accept a stated ownership check in application code in place of row level security." } } }], additionalItems: !1 }] }, "named-auth-per-post": { description: "Reports writing endpoints whose caller does not have to prove who he is by a mechanism with a name.", $ref: "#/$defs/RuleSetting" }, "worker-auth": { description: "Reports endpoints that a cron, a queue, a webhook sender or an operator calls without a named auth mechanism.", $ref: "#/$defs/RuleSetting" }, "rate-limit-per-paid-call": { description: "Reports endpoints that call a paid external API and have no rate limit with an amount and a window.", $ref: "#/$defs/RuleSetting" }, "env-vars-listed": { description: "Reports environment variables that the document uses and its list of environment variables does not name, and a missing list.", $ref: "#/$defs/RuleSetting" }, "ai-call-timeout": { description: "Reports AI calls whose caller waits without a bound, a mechanism that ends the wait and JSON 504 on timeout.", anyOf: [{ $ref: "#/$defs/Severity" }, { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/$defs/Severity" }, { type: "object", additionalProperties: !1, properties: { maxSeconds: { type: "number", default: 9, description: "The longest accepted wait for an AI model, in seconds.", minimum: 1 } } }], additionalItems: !1 }] }, "url-id-lookup": { description: "Reports endpoints and pages whose URL carries an id, where the document does not say which column equals it, or takes the user's latest record instead.", $ref: "#/$defs/RuleSetting" }, "page-rehydration": { description: "Reports dashboards, reports and linked pages without a read path for their first load.", $ref: "#/$defs/RuleSetting" }, "heavy-read-strategy": { description: "Reports authenticated reads over many rows without pagination, a cap, a window, a limit, precomputation or an accepted risk.", $ref: "#/$defs/RuleSetting" }, "full-scope-aggregates": { description: "Reports totals and headline numbers that are added up from a limited list, and totals of money with no computation stated.", $ref: "#/$defs/RuleSetting" }, "backfill-termination": { description: "Reports batch repairs and backfills without a cursor that only moves forward, or without a way out for rows that cannot be processed.", $ref: "#/$defs/RuleSetting" }, "session-id-origin": { description: "Reports session and correlation ids that are not generated before what they tie together.", $ref: "#/$defs/RuleSetting" }, "simulator-idempotency": { description: "Reports tools that fire write-once events and would fire them again after a reload.", $ref: "#/$defs/RuleSetting" }, "north-star-comparison": { description: "Reports figures of an experiment that do not show test and control as separate values.", $ref: "#/$defs/RuleSetting" }, "metric-verifiability": { description: "Reports success metrics whose counted act nothing records.", $ref: "#/$defs/RuleSetting" }, "telemetry-not-awaited": { description: "Reports routes that wait for telemetry before they answer.", $ref: "#/$defs/RuleSetting" }, "write-atomicity": { description: "Reports actions that write a parent record and its children without saying that a failure of one undoes the other.", $ref: "#/$defs/RuleSetting" }, "fan-out-status-contract": { description: "Reports workers that a master calls over HTTP whose failure is not told by a non-2xx status.", $ref: "#/$defs/RuleSetting" }, "input-column-mapping": { description: "Reports fields that users fill in and the product keeps for which the draft names no column with type and nullability.", $ref: "#/$defs/RuleSetting" }, "enum-validation": { description: "Reports inputs that store one of a closed set of values without all three guards: a control that permits no other, an HTTP 4xx on any other, and a CHECK constraint or enum type.", $ref: "#/$defs/RuleSetting" }, schema: { description: "Reports sections of an architecture that are missing or empty, endpoints without purpose, input or output, and services without a responsibility.", $ref: "#/$defs/RuleSetting" }, "no-placeholder": { description: 'Reports words that stand where an answer belongs (TBD, TODO, "to be decided", ???) and open questions that nobody answers.', $ref: "#/$defs/RuleSetting" }, "critical-questions": { description: "Reports architectures that do not answer the four questions: the most fragile point, an assumption that could be wrong, what breaks first at 10x, a simpler alternative.", $ref: "#/$defs/RuleSetting" }, "simple-architecture": { description: "Reports heavy machinery (microservices, Kubernetes, Kafka, service mesh, event sourcing, CQRS, sharding, multi-region) in a first version that gives no reason why it is required.", $ref: "#/$defs/RuleSetting" }, "no-undeclared-endpoint": { description: "Reports endpoints that the text names (data flow, jobs, diagrams, answers) and that the list of endpoints does not declare.", $ref: "#/$defs/RuleSetting" }, "no-undeclared-table": { description: "Reports tables that queries, policies, endpoints or the data flow name and that the schema does not declare.", $ref: "#/$defs/RuleSetting" }, "provider-key-listed": { description: "Reports services that the system calls and for which the list of environment variables names no variable.", $ref: "#/$defs/RuleSetting" }, "no-unused-env-var": { description: "Reports variables of the list of environment variables that nothing in the document uses, by name or by the service they belong to.", $ref: "#/$defs/RuleSetting" } } } } }, schema12 = { type: "array", items: { type: "string", minLength: 1 } }, schema27 = { type: "integer", minimum: 0 }, schema26 = { type: "string", enum: ["rls-per-table", "named-auth-per-post", "worker-auth", "rate-limit-per-paid-call", "env-vars-listed", "ai-call-timeout", "url-id-lookup", "page-rehydration", "heavy-read-strategy", "full-scope-aggregates", "backfill-termination", "session-id-origin", "simulator-idempotency", "north-star-comparison", "metric-verifiability", "telemetry-not-awaited", "write-atomicity", "fan-out-status-contract", "input-column-mapping", "enum-validation", "schema", "no-placeholder", "critical-questions", "simple-architecture", "no-undeclared-endpoint", "no-undeclared-table", "provider-key-listed", "no-unused-env-var"] }, schema31 = { type: "array", items: { type: "string", minLength: 1 } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, schema14 = { title: "RuleSettings", description: "A severity by rule: off, warn or error, or [severity, options].", type: "object", additionalProperties: !1, properties: { "rls-per-table": { description: "Reports tables with user data for which the draft does not state both that row level security is enabled and a policy that says who may reach which rows.", anyOf: [{ $ref: "#/$defs/Severity" }, { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/$defs/Severity" }, { type: "object", additionalProperties: !1, properties: { acceptOwnershipChecks: { type: "boolean", default: !1, description: "Accept a stated ownership check in application code in place of row level security." } } }], additionalItems: !1 }] }, "named-auth-per-post": { description: "Reports writing endpoints whose caller does not have to prove who he is by a mechanism with a name.", $ref: "#/$defs/RuleSetting" }, "worker-auth": { description: "Reports endpoints that a cron, a queue, a webhook sender or an operator calls without a named auth mechanism.", $ref: "#/$defs/RuleSetting" }, "rate-limit-per-paid-call": { description: "Reports endpoints that call a paid external API and have no rate limit with an amount and a window.", $ref: "#/$defs/RuleSetting" }, "env-vars-listed": { description: "Reports environment variables that the document uses and its list of environment variables does not name, and a missing list.", $ref: "#/$defs/RuleSetting" }, "ai-call-timeout": { description: "Reports AI calls whose caller waits without a bound, a mechanism that ends the wait and JSON 504 on timeout.", anyOf: [{ $ref: "#/$defs/Severity" }, { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/$defs/Severity" }, { type: "object", additionalProperties: !1, properties: { maxSeconds: { type: "number", default: 9, description: "The longest accepted wait for an AI model, in seconds.", minimum: 1 } } }], additionalItems: !1 }] }, "url-id-lookup": { description: "Reports endpoints and pages whose URL carries an id, where the document does not say which column equals it, or takes the user's latest record instead.", $ref: "#/$defs/RuleSetting" }, "page-rehydration": { description: "Reports dashboards, reports and linked pages without a read path for their first load.", $ref: "#/$defs/RuleSetting" }, "heavy-read-strategy": { description: "Reports authenticated reads over many rows without pagination, a cap, a window, a limit, precomputation or an accepted risk.", $ref: "#/$defs/RuleSetting" }, "full-scope-aggregates": { description: "Reports totals and headline numbers that are added up from a limited list, and totals of money with no computation stated.", $ref: "#/$defs/RuleSetting" }, "backfill-termination": { description: "Reports batch repairs and backfills without a cursor that only moves forward, or without a way out for rows that cannot be processed.", $ref: "#/$defs/RuleSetting" }, "session-id-origin": { description: "Reports session and correlation ids that are not generated before what they tie together.", $ref: "#/$defs/RuleSetting" }, "simulator-idempotency": { description: "Reports tools that fire write-once events and would fire them again after a reload.", $ref: "#/$defs/RuleSetting" }, "north-star-comparison": { description: "Reports figures of an experiment that do not show test and control as separate values.", $ref: "#/$defs/RuleSetting" }, "metric-verifiability": { description: "Reports success metrics whose counted act nothing records.", $ref: "#/$defs/RuleSetting" }, "telemetry-not-awaited": { description: "Reports routes that wait for telemetry before they answer.", $ref: "#/$defs/RuleSetting" }, "write-atomicity": { description: "Reports actions that write a parent record and its children without saying that a failure of one undoes the other.", $ref: "#/$defs/RuleSetting" }, "fan-out-status-contract": { description: "Reports workers that a master calls over HTTP whose failure is not told by a non-2xx status.", $ref: "#/$defs/RuleSetting" }, "input-column-mapping": { description: "Reports fields that users fill in and the product keeps for which the draft names no column with type and nullability.", $ref: "#/$defs/RuleSetting" }, "enum-validation": { description: "Reports inputs that store one of a closed set of values without all three guards: a control that permits no other, an HTTP 4xx on any other, and a CHECK constraint or enum type.", $ref: "#/$defs/RuleSetting" }, schema: { description: "Reports sections of an architecture that are missing or empty, endpoints without purpose, input or output, and services without a responsibility.", $ref: "#/$defs/RuleSetting" }, "no-placeholder": { description: 'Reports words that stand where an answer belongs (TBD, TODO, "to be decided", ???) and open questions that nobody answers.', $ref: "#/$defs/RuleSetting" }, "critical-questions": { description: "Reports architectures that do not answer the four questions: the most fragile point, an assumption that could be wrong, what breaks first at 10x, a simpler alternative.", $ref: "#/$defs/RuleSetting" }, "simple-architecture": { description: "Reports heavy machinery (microservices, Kubernetes, Kafka, service mesh, event sourcing, CQRS, sharding, multi-region) in a first version that gives no reason why it is required.", $ref: "#/$defs/RuleSetting" }, "no-undeclared-endpoint": { description: "Reports endpoints that the text names (data flow, jobs, diagrams, answers) and that the list of endpoints does not declare.", $ref: "#/$defs/RuleSetting" }, "no-undeclared-table": { description: "Reports tables that queries, policies, endpoints or the data flow name and that the schema does not declare.", $ref: "#/$defs/RuleSetting" }, "provider-key-listed": { description: "Reports services that the system calls and for which the list of environment variables names no variable.", $ref: "#/$defs/RuleSetting" }, "no-unused-env-var": { description: "Reports variables of the list of environment variables that nothing in the document uses, by name or by the service they belong to.", $ref: "#/$defs/RuleSetting" } } }, schema15 = { enum: ["off", "warn", "error", 0, 1, 2] }, schema17 = { anyOf: [{ $ref: "#/$defs/Severity" }, { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/$defs/Severity" }, { type: "object", additionalProperties: !1, properties: {} }], additionalItems: !1 }] };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  if (!(data === "off" || data === "warn" || data === "error" || data === 0 || data === 1 || data === 2)) {
    const err0 = { instancePath, schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length > 2) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema17.anyOf[1], data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.anyOf[1], data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data.length <= 2)) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: !1, parentSchema: schema17.anyOf[1], data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      const len1 = data.length;
      if (len1 > 0) {
        let data0 = data[0];
        if (!(data0 === "off" || data0 === "warn" || data0 === "error" || data0 === 0 || data0 === 1 || data0 === 2)) {
          const err4 = { instancePath: instancePath + "/0", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (len1 > 1) {
        let data1 = data[1];
        if (data1 && typeof data1 == "object" && !Array.isArray(data1))
          for (const key0 in data1) {
            const err5 = { instancePath: instancePath + "/1", schemaPath: "#/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema17.anyOf[1].items[1], data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        else {
          const err6 = { instancePath: instancePath + "/1", schemaPath: "#/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.anyOf[1].items[1].type, parentSchema: schema17.anyOf[1].items[1], data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.anyOf[1].type, parentSchema: schema17.anyOf[1], data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema17.anyOf, parentSchema: schema17, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func2.call(schema14.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data["rls-per-table"] !== void 0) {
      let data0 = data["rls-per-table"];
      const _errs3 = errors;
      let valid1 = !1;
      const _errs4 = errors;
      if (!(data0 === "off" || data0 === "warn" || data0 === "error" || data0 === 0 || data0 === 1 || data0 === 2)) {
        const err1 = { instancePath: instancePath + "/rls-per-table", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          if (data0.length > 2) {
            const err2 = { instancePath: instancePath + "/rls-per-table", schemaPath: "#/properties/rls-per-table/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema14.properties["rls-per-table"].anyOf[1], data: data0 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/rls-per-table", schemaPath: "#/properties/rls-per-table/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema14.properties["rls-per-table"].anyOf[1], data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!(data0.length <= 2)) {
            const err4 = { instancePath: instancePath + "/rls-per-table", schemaPath: "#/properties/rls-per-table/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: !1, parentSchema: schema14.properties["rls-per-table"].anyOf[1], data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          const len1 = data0.length;
          if (len1 > 0) {
            let data1 = data0[0];
            if (!(data1 === "off" || data1 === "warn" || data1 === "error" || data1 === 0 || data1 === 1 || data1 === 2)) {
              const err5 = { instancePath: instancePath + "/rls-per-table/0", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
          if (len1 > 1) {
            let data2 = data0[1];
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              for (const key1 in data2)
                if (key1 !== "acceptOwnershipChecks") {
                  const err6 = { instancePath: instancePath + "/rls-per-table/1", schemaPath: "#/properties/rls-per-table/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14.properties["rls-per-table"].anyOf[1].items[1], data: data2 };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              if (data2.acceptOwnershipChecks !== void 0) {
                let data3 = data2.acceptOwnershipChecks;
                if (typeof data3 != "boolean") {
                  const err7 = { instancePath: instancePath + "/rls-per-table/1/acceptOwnershipChecks", schemaPath: "#/properties/rls-per-table/anyOf/1/items/1/properties/acceptOwnershipChecks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties["rls-per-table"].anyOf[1].items[1].properties.acceptOwnershipChecks.type, parentSchema: schema14.properties["rls-per-table"].anyOf[1].items[1].properties.acceptOwnershipChecks, data: data3 };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              }
            } else {
              const err8 = { instancePath: instancePath + "/rls-per-table/1", schemaPath: "#/properties/rls-per-table/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties["rls-per-table"].anyOf[1].items[1].type, parentSchema: schema14.properties["rls-per-table"].anyOf[1].items[1], data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/rls-per-table", schemaPath: "#/properties/rls-per-table/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties["rls-per-table"].anyOf[1].type, parentSchema: schema14.properties["rls-per-table"].anyOf[1], data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        const err10 = { instancePath: instancePath + "/rls-per-table", schemaPath: "#/properties/rls-per-table/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema14.properties["rls-per-table"].anyOf, parentSchema: schema14.properties["rls-per-table"], data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data["named-auth-per-post"] !== void 0 && (validate12(data["named-auth-per-post"], { instancePath: instancePath + "/named-auth-per-post", parentData: data, parentDataProperty: "named-auth-per-post", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["worker-auth"] !== void 0 && (validate12(data["worker-auth"], { instancePath: instancePath + "/worker-auth", parentData: data, parentDataProperty: "worker-auth", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["rate-limit-per-paid-call"] !== void 0 && (validate12(data["rate-limit-per-paid-call"], { instancePath: instancePath + "/rate-limit-per-paid-call", parentData: data, parentDataProperty: "rate-limit-per-paid-call", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["env-vars-listed"] !== void 0 && (validate12(data["env-vars-listed"], { instancePath: instancePath + "/env-vars-listed", parentData: data, parentDataProperty: "env-vars-listed", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["ai-call-timeout"] !== void 0) {
      let data8 = data["ai-call-timeout"];
      const _errs20 = errors;
      let valid6 = !1;
      const _errs21 = errors;
      if (!(data8 === "off" || data8 === "warn" || data8 === "error" || data8 === 0 || data8 === 1 || data8 === 2)) {
        const err11 = { instancePath: instancePath + "/ai-call-timeout", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data: data8 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs21 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        const _errs23 = errors;
        if (Array.isArray(data8)) {
          if (data8.length > 2) {
            const err12 = { instancePath: instancePath + "/ai-call-timeout", schemaPath: "#/properties/ai-call-timeout/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1], data: data8 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (data8.length < 1) {
            const err13 = { instancePath: instancePath + "/ai-call-timeout", schemaPath: "#/properties/ai-call-timeout/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1], data: data8 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data8.length <= 2)) {
            const err14 = { instancePath: instancePath + "/ai-call-timeout", schemaPath: "#/properties/ai-call-timeout/anyOf/1/additionalItems", keyword: "additionalItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: !1, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1], data: data8 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          const len3 = data8.length;
          if (len3 > 0) {
            let data9 = data8[0];
            if (!(data9 === "off" || data9 === "warn" || data9 === "error" || data9 === 0 || data9 === 1 || data9 === 2)) {
              const err15 = { instancePath: instancePath + "/ai-call-timeout/0", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data: data9 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
          if (len3 > 1) {
            let data10 = data8[1];
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              for (const key2 in data10)
                if (key2 !== "maxSeconds") {
                  const err16 = { instancePath: instancePath + "/ai-call-timeout/1", schemaPath: "#/properties/ai-call-timeout/anyOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1].items[1], data: data10 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              if (data10.maxSeconds !== void 0) {
                let data11 = data10.maxSeconds;
                if (typeof data11 == "number" && isFinite(data11)) {
                  if (data11 < 1 || isNaN(data11)) {
                    const err17 = { instancePath: instancePath + "/ai-call-timeout/1/maxSeconds", schemaPath: "#/properties/ai-call-timeout/anyOf/1/items/1/properties/maxSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1].items[1].properties.maxSeconds, data: data11 };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/ai-call-timeout/1/maxSeconds", schemaPath: "#/properties/ai-call-timeout/anyOf/1/items/1/properties/maxSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties["ai-call-timeout"].anyOf[1].items[1].properties.maxSeconds.type, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1].items[1].properties.maxSeconds, data: data11 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              }
            } else {
              const err19 = { instancePath: instancePath + "/ai-call-timeout/1", schemaPath: "#/properties/ai-call-timeout/anyOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties["ai-call-timeout"].anyOf[1].items[1].type, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1].items[1], data: data10 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/ai-call-timeout", schemaPath: "#/properties/ai-call-timeout/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties["ai-call-timeout"].anyOf[1].type, parentSchema: schema14.properties["ai-call-timeout"].anyOf[1], data: data8 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        var _valid1 = _errs23 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      else {
        const err21 = { instancePath: instancePath + "/ai-call-timeout", schemaPath: "#/properties/ai-call-timeout/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema14.properties["ai-call-timeout"].anyOf, parentSchema: schema14.properties["ai-call-timeout"], data: data8 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data["url-id-lookup"] !== void 0 && (validate12(data["url-id-lookup"], { instancePath: instancePath + "/url-id-lookup", parentData: data, parentDataProperty: "url-id-lookup", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["page-rehydration"] !== void 0 && (validate12(data["page-rehydration"], { instancePath: instancePath + "/page-rehydration", parentData: data, parentDataProperty: "page-rehydration", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["heavy-read-strategy"] !== void 0 && (validate12(data["heavy-read-strategy"], { instancePath: instancePath + "/heavy-read-strategy", parentData: data, parentDataProperty: "heavy-read-strategy", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["full-scope-aggregates"] !== void 0 && (validate12(data["full-scope-aggregates"], { instancePath: instancePath + "/full-scope-aggregates", parentData: data, parentDataProperty: "full-scope-aggregates", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["backfill-termination"] !== void 0 && (validate12(data["backfill-termination"], { instancePath: instancePath + "/backfill-termination", parentData: data, parentDataProperty: "backfill-termination", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["session-id-origin"] !== void 0 && (validate12(data["session-id-origin"], { instancePath: instancePath + "/session-id-origin", parentData: data, parentDataProperty: "session-id-origin", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["simulator-idempotency"] !== void 0 && (validate12(data["simulator-idempotency"], { instancePath: instancePath + "/simulator-idempotency", parentData: data, parentDataProperty: "simulator-idempotency", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["north-star-comparison"] !== void 0 && (validate12(data["north-star-comparison"], { instancePath: instancePath + "/north-star-comparison", parentData: data, parentDataProperty: "north-star-comparison", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["metric-verifiability"] !== void 0 && (validate12(data["metric-verifiability"], { instancePath: instancePath + "/metric-verifiability", parentData: data, parentDataProperty: "metric-verifiability", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["telemetry-not-awaited"] !== void 0 && (validate12(data["telemetry-not-awaited"], { instancePath: instancePath + "/telemetry-not-awaited", parentData: data, parentDataProperty: "telemetry-not-awaited", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["write-atomicity"] !== void 0 && (validate12(data["write-atomicity"], { instancePath: instancePath + "/write-atomicity", parentData: data, parentDataProperty: "write-atomicity", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["fan-out-status-contract"] !== void 0 && (validate12(data["fan-out-status-contract"], { instancePath: instancePath + "/fan-out-status-contract", parentData: data, parentDataProperty: "fan-out-status-contract", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["input-column-mapping"] !== void 0 && (validate12(data["input-column-mapping"], { instancePath: instancePath + "/input-column-mapping", parentData: data, parentDataProperty: "input-column-mapping", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["enum-validation"] !== void 0 && (validate12(data["enum-validation"], { instancePath: instancePath + "/enum-validation", parentData: data, parentDataProperty: "enum-validation", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.schema !== void 0 && (validate12(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["no-placeholder"] !== void 0 && (validate12(data["no-placeholder"], { instancePath: instancePath + "/no-placeholder", parentData: data, parentDataProperty: "no-placeholder", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["critical-questions"] !== void 0 && (validate12(data["critical-questions"], { instancePath: instancePath + "/critical-questions", parentData: data, parentDataProperty: "critical-questions", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["simple-architecture"] !== void 0 && (validate12(data["simple-architecture"], { instancePath: instancePath + "/simple-architecture", parentData: data, parentDataProperty: "simple-architecture", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["no-undeclared-endpoint"] !== void 0 && (validate12(data["no-undeclared-endpoint"], { instancePath: instancePath + "/no-undeclared-endpoint", parentData: data, parentDataProperty: "no-undeclared-endpoint", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["no-undeclared-table"] !== void 0 && (validate12(data["no-undeclared-table"], { instancePath: instancePath + "/no-undeclared-table", parentData: data, parentDataProperty: "no-undeclared-table", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["provider-key-listed"] !== void 0 && (validate12(data["provider-key-listed"], { instancePath: instancePath + "/provider-key-listed", parentData: data, parentDataProperty: "provider-key-listed", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data["no-unused-env-var"] !== void 0 && (validate12(data["no-unused-env-var"], { instancePath: instancePath + "/no-unused-env-var", parentData: data, parentDataProperty: "no-unused-env-var", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", required: ["files"], additionalProperties: !1, properties: { files: { description: "Globs, from the directory of this configuration file.", $ref: "#/$defs/Globs" }, ignores: { description: "Globs of files that are left out.", $ref: "#/$defs/Globs" }, rules: { $ref: "#/$defs/Rules" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema22.required, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "files" || key0 === "ignores" || key0 === "rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func3(data1) < 1) {
              const err2 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ignores !== void 0) {
      let data2 = data.ignores;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func3(data3) < 1) {
              const err5 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data3 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data3 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/ignores", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.rules !== void 0 && (validate11(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
var schema25 = { type: "array", items: { $ref: "#/$defs/RuleId" } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/RuleId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "rls-per-table" || data0 === "named-auth-per-post" || data0 === "worker-auth" || data0 === "rate-limit-per-paid-call" || data0 === "env-vars-listed" || data0 === "ai-call-timeout" || data0 === "url-id-lookup" || data0 === "page-rehydration" || data0 === "heavy-read-strategy" || data0 === "full-scope-aggregates" || data0 === "backfill-termination" || data0 === "session-id-origin" || data0 === "simulator-idempotency" || data0 === "north-star-comparison" || data0 === "metric-verifiability" || data0 === "telemetry-not-awaited" || data0 === "write-atomicity" || data0 === "fan-out-status-contract" || data0 === "input-column-mapping" || data0 === "enum-validation" || data0 === "schema" || data0 === "no-placeholder" || data0 === "critical-questions" || data0 === "simple-architecture" || data0 === "no-undeclared-endpoint" || data0 === "no-undeclared-table" || data0 === "provider-key-listed" || data0 === "no-unused-env-var")) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/RuleId/enum", keyword: "enum", params: { allowedValues: schema26.enum }, message: "must be equal to one of the allowed values", schema: schema26.enum, parentSchema: schema26, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var schema30 = { type: "object", required: ["name"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, hosts: { description: "Host names of its API.", $ref: "#/$defs/Words" }, env: { description: "Names of its environment variables.", $ref: "#/$defs/Words" }, paid: { description: "Each call costs money (the default).", type: "boolean", default: !0 }, ai: { description: "It is an AI model.", type: "boolean", default: !1 } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema30.required, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "hosts" || key0 === "env" || key0 === "paid" || key0 === "ai")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema30, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.name, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.name.type, parentSchema: schema30.properties.name, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data1 = data.hosts;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              const err4 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/hosts", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.env !== void 0) {
      let data3 = data.env;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func3(data4) < 1) {
              const err7 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data4 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.paid !== void 0) {
      let data5 = data.paid;
      if (typeof data5 != "boolean") {
        const err10 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema30.properties.paid.type, parentSchema: schema30.properties.paid, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ai !== void 0) {
      let data6 = data.ai;
      if (typeof data6 != "boolean") {
        const err11 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema30.properties.ai.type, parentSchema: schema30.properties.ai, data: data6 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
var schema41 = { description: "A rule of one's own: what has to be said, or must not be said, of each subject. It asks for a statement, not for words: one that is negated, put off or left open does not count.", type: "object", required: ["id", "for", "message"], additionalProperties: !1, properties: { id: { description: "The name of the rule in reports, suppressions and rules, e.g. acme/owner-per-table.", type: "string", minLength: 1 }, for: { description: "What it judges.", enum: ["tables", "endpoints", "variables", "document"] }, where: { description: "Only some of them.", type: "object", additionalProperties: !1, properties: { names: { description: "Only those with one of these names; * stands for anything.", $ref: "#/$defs/Words" }, notNames: { description: "All but those with one of these names; * stands for anything.", $ref: "#/$defs/Words" }, methods: { description: "Only endpoints with one of these methods, e.g. POST.", $ref: "#/$defs/Words" }, calls: { description: "Only endpoints that call a paid service, or an AI model.", enum: ["paid", "ai"] } } }, require: { description: "One of these wordings has to be stated of the subject; % at the end stands for the rest of a word.", $ref: "#/$defs/Words" }, forbid: { description: "None of these wordings may be stated of the subject.", $ref: "#/$defs/Words" }, claim: { description: "This has to be stated of the subject, as the built-in rules understand it.", enum: ["auth", "rateLimit", "timeout", "rls", "policy"] }, message: { description: "What is reported: {{name}}, {{quote}} and {{line}} are filled in.", type: "string", minLength: 1 }, why: { description: "The incident that the rule prevents, for spec-lint explain.", type: "string" }, severity: { description: "error unless it is said otherwise.", $ref: "#/$defs/Severity" } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.for === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'", schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema41.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.id, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.id.type, parentSchema: schema41.properties.id, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (!(data1 === "tables" || data1 === "endpoints" || data1 === "variables" || data1 === "document")) {
        const err6 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/enum", keyword: "enum", params: { allowedValues: schema41.properties.for.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.for.enum, parentSchema: schema41.properties.for, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.where !== void 0) {
      let data2 = data.where;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2)
          if (!(key1 === "names" || key1 === "notNames" || key1 === "methods" || key1 === "calls")) {
            const err7 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41.properties.where, data: data2 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data2.names !== void 0) {
          let data3 = data2.names;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 == "string") {
                if (func3(data4) < 1) {
                  const err8 = { instancePath: instancePath + "/where/names/" + i0, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data4 };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/where/names/" + i0, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data4 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/where/names", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.notNames !== void 0) {
          let data5 = data2.notNames;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 == "string") {
                if (func3(data6) < 1) {
                  const err11 = { instancePath: instancePath + "/where/notNames/" + i1, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data6 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/where/notNames/" + i1, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data6 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/where/notNames", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data5 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.methods !== void 0) {
          let data7 = data2.methods;
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (typeof data8 == "string") {
                if (func3(data8) < 1) {
                  const err14 = { instancePath: instancePath + "/where/methods/" + i2, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data8 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/where/methods/" + i2, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data8 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/where/methods", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data7 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data2.calls !== void 0) {
          let data9 = data2.calls;
          if (!(data9 === "paid" || data9 === "ai")) {
            const err17 = { instancePath: instancePath + "/where/calls", schemaPath: "#/properties/where/properties/calls/enum", keyword: "enum", params: { allowedValues: schema41.properties.where.properties.calls.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.where.properties.calls.enum, parentSchema: schema41.properties.where.properties.calls, data: data9 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.where.type, parentSchema: schema41.properties.where, data: data2 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.require !== void 0) {
      let data10 = data.require;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 == "string") {
            if (func3(data11) < 1) {
              const err19 = { instancePath: instancePath + "/require/" + i3, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data11 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/require/" + i3, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data11 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/require", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data10 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.forbid !== void 0) {
      let data12 = data.forbid;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data13 = data12[i4];
          if (typeof data13 == "string") {
            if (func3(data13) < 1) {
              const err22 = { instancePath: instancePath + "/forbid/" + i4, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data13 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/forbid/" + i4, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data13 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/forbid", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data12 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.claim !== void 0) {
      let data14 = data.claim;
      if (!(data14 === "auth" || data14 === "rateLimit" || data14 === "timeout" || data14 === "rls" || data14 === "policy")) {
        const err25 = { instancePath: instancePath + "/claim", schemaPath: "#/properties/claim/enum", keyword: "enum", params: { allowedValues: schema41.properties.claim.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.claim.enum, parentSchema: schema41.properties.claim, data: data14 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.message !== void 0) {
      let data15 = data.message;
      if (typeof data15 == "string") {
        if (func3(data15) < 1) {
          const err26 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.message, data: data15 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.message.type, parentSchema: schema41.properties.message, data: data15 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.why !== void 0) {
      let data16 = data.why;
      if (typeof data16 != "string") {
        const err28 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.why.type, parentSchema: schema41.properties.why, data: data16 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data17 = data.severity;
      if (!(data17 === "off" || data17 === "warn" || data17 === "error" || data17 === 0 || data17 === 1 || data17 === 2)) {
        const err29 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/Severity/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data: data17 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs5 = errors;
      let valid1 = !1, passing0 = null;
      const _errs6 = errors;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.extends.oneOf[0], data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.extends.oneOf[0].type, parentSchema: schema11.properties.extends.oneOf[0], data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      const _errs8 = errors;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.extends.oneOf[1].items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.extends.oneOf[1].items.type, parentSchema: schema11.properties.extends.oneOf[1].items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.extends.oneOf[1].type, parentSchema: schema11.properties.extends.oneOf[1], data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema11.properties.extends.oneOf, parentSchema: schema11.properties.extends, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.files !== void 0) {
      let data3 = data.files;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func3(data4) < 1) {
              const err8 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data4 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data4 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ignores !== void 0) {
      let data5 = data.ignores;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 == "string") {
            if (func3(data6) < 1) {
              const err11 = { instancePath: instancePath + "/ignores/" + i2, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.items, data: data6 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/ignores/" + i2, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.items.type, parentSchema: schema12.items, data: data6 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/ignores", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.type, parentSchema: schema12, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.rules !== void 0 && (validate11(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.overrides !== void 0) {
      let data8 = data.overrides;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate40(data8[i3], { instancePath: instancePath + "/overrides/" + i3, parentData: data8, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.overrides.type, parentSchema: schema11.properties.overrides, data: data8 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.lock !== void 0 && (validate43(data.lock, { instancePath: instancePath + "/lock", parentData: data, parentDataProperty: "lock", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.maxSuppressions !== void 0) {
      let data11 = data.maxSuppressions;
      const _errs28 = errors;
      let valid12 = !1, passing1 = null;
      const _errs29 = errors;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err15 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data11 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
        const err16 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema27, data: data11 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid1 = _errs29 === errors;
      _valid1 && (valid12 = !0, passing1 = 0);
      const _errs32 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          const _errs34 = errors;
          if (typeof key1 != "string") {
            const err17 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/RuleId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(key1 === "rls-per-table" || key1 === "named-auth-per-post" || key1 === "worker-auth" || key1 === "rate-limit-per-paid-call" || key1 === "env-vars-listed" || key1 === "ai-call-timeout" || key1 === "url-id-lookup" || key1 === "page-rehydration" || key1 === "heavy-read-strategy" || key1 === "full-scope-aggregates" || key1 === "backfill-termination" || key1 === "session-id-origin" || key1 === "simulator-idempotency" || key1 === "north-star-comparison" || key1 === "metric-verifiability" || key1 === "telemetry-not-awaited" || key1 === "write-atomicity" || key1 === "fan-out-status-contract" || key1 === "input-column-mapping" || key1 === "enum-validation" || key1 === "schema" || key1 === "no-placeholder" || key1 === "critical-questions" || key1 === "simple-architecture" || key1 === "no-undeclared-endpoint" || key1 === "no-undeclared-table" || key1 === "provider-key-listed" || key1 === "no-unused-env-var")) {
            const err18 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/RuleId/enum", keyword: "enum", params: { allowedValues: schema26.enum }, message: "must be equal to one of the allowed values", schema: schema26.enum, parentSchema: schema26, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var valid14 = _errs34 === errors;
          if (!valid14) {
            const err19 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/properties/maxSuppressions/oneOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema11.properties.maxSuppressions.oneOf[1].propertyNames, parentSchema: schema11.properties.maxSuppressions.oneOf[1], data: data11 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        for (const key2 in data11) {
          let data12 = data11[key2];
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err20 = { instancePath: instancePath + "/maxSuppressions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data12 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
            const err21 = { instancePath: instancePath + "/maxSuppressions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema27, data: data12 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/properties/maxSuppressions/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.maxSuppressions.oneOf[1].type, parentSchema: schema11.properties.maxSuppressions.oneOf[1], data: data11 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid1 = _errs32 === errors;
      if (_valid1 && valid12 ? (valid12 = !1, passing1 = [passing1, 1]) : _valid1 && (valid12 = !0, passing1 = 1), valid12)
        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
      else {
        const err23 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/properties/maxSuppressions/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema11.properties.maxSuppressions.oneOf, parentSchema: schema11.properties.maxSuppressions, data: data11 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.requireSubjects !== void 0) {
      let data13 = data.requireSubjects;
      if (typeof data13 != "boolean") {
        const err24 = { instancePath: instancePath + "/requireSubjects", schemaPath: "#/properties/requireSubjects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.requireSubjects.type, parentSchema: schema11.properties.requireSubjects, data: data13 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data14 = data.schema;
      if (typeof data14 == "string") {
        if (func3(data14) < 1) {
          const err25 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.schema, data: data14 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.schema.type, parentSchema: schema11.properties.schema, data: data14 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.providers !== void 0) {
      let data15 = data.providers;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate45(data15[i4], { instancePath: instancePath + "/providers/" + i4, parentData: data15, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      } else {
        const err27 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.providers.type, parentSchema: schema11.properties.providers, data: data15 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.authMechanisms !== void 0) {
      let data17 = data.authMechanisms;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data18 = data17[i5];
          if (typeof data18 == "string") {
            if (func3(data18) < 1) {
              const err28 = { instancePath: instancePath + "/authMechanisms/" + i5, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data18 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/authMechanisms/" + i5, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data18 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/authMechanisms", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data17 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.userColumns !== void 0) {
      let data19 = data.userColumns;
      if (Array.isArray(data19)) {
        const len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data20 = data19[i6];
          if (typeof data20 == "string") {
            if (func3(data20) < 1) {
              const err31 = { instancePath: instancePath + "/userColumns/" + i6, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data20 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/userColumns/" + i6, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data20 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/userColumns", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data19 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data21 = data.sections;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key3 in data21)
          if (!(key3 === "systemArchitecture" || key3 === "services" || key3 === "apiEndpoints" || key3 === "dataFlow" || key3 === "infrastructure" || key3 === "technicalRisks")) {
            const err34 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.sections, data: data21 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        if (data21.systemArchitecture !== void 0) {
          let data22 = data21.systemArchitecture;
          if (Array.isArray(data22)) {
            const len7 = data22.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data23 = data22[i7];
              if (typeof data23 == "string") {
                if (func3(data23) < 1) {
                  const err35 = { instancePath: instancePath + "/sections/systemArchitecture/" + i7, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data23 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/sections/systemArchitecture/" + i7, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data23 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/sections/systemArchitecture", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data22 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data21.services !== void 0) {
          let data24 = data21.services;
          if (Array.isArray(data24)) {
            const len8 = data24.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data25 = data24[i8];
              if (typeof data25 == "string") {
                if (func3(data25) < 1) {
                  const err38 = { instancePath: instancePath + "/sections/services/" + i8, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data25 };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/sections/services/" + i8, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data25 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/sections/services", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data24 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data21.apiEndpoints !== void 0) {
          let data26 = data21.apiEndpoints;
          if (Array.isArray(data26)) {
            const len9 = data26.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data27 = data26[i9];
              if (typeof data27 == "string") {
                if (func3(data27) < 1) {
                  const err41 = { instancePath: instancePath + "/sections/apiEndpoints/" + i9, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data27 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/sections/apiEndpoints/" + i9, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data27 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/sections/apiEndpoints", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data26 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data21.dataFlow !== void 0) {
          let data28 = data21.dataFlow;
          if (Array.isArray(data28)) {
            const len10 = data28.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data29 = data28[i10];
              if (typeof data29 == "string") {
                if (func3(data29) < 1) {
                  const err44 = { instancePath: instancePath + "/sections/dataFlow/" + i10, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data29 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/sections/dataFlow/" + i10, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data29 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/sections/dataFlow", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data28 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data21.infrastructure !== void 0) {
          let data30 = data21.infrastructure;
          if (Array.isArray(data30)) {
            const len11 = data30.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data31 = data30[i11];
              if (typeof data31 == "string") {
                if (func3(data31) < 1) {
                  const err47 = { instancePath: instancePath + "/sections/infrastructure/" + i11, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data31 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/sections/infrastructure/" + i11, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data31 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/sections/infrastructure", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data30 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data21.technicalRisks !== void 0) {
          let data32 = data21.technicalRisks;
          if (Array.isArray(data32)) {
            const len12 = data32.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data33 = data32[i12];
              if (typeof data33 == "string") {
                if (func3(data33) < 1) {
                  const err50 = { instancePath: instancePath + "/sections/technicalRisks/" + i12, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.items, data: data33 };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/sections/technicalRisks/" + i12, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.items.type, parentSchema: schema31.items, data: data33 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/sections/technicalRisks", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.type, parentSchema: schema31, data: data32 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sections.type, parentSchema: schema11.properties.sections, data: data21 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.customRules !== void 0) {
      let data34 = data.customRules;
      if (Array.isArray(data34)) {
        const len13 = data34.length;
        for (let i13 = 0; i13 < len13; i13++)
          validate47(data34[i13], { instancePath: instancePath + "/customRules/" + i13, parentData: data34, parentDataProperty: i13, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
      } else {
        const err54 = { instancePath: instancePath + "/customRules", schemaPath: "#/properties/customRules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.customRules.type, parentSchema: schema11.properties.customRules, data: data34 };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
export {
  validate_default as default,
  validate
};
