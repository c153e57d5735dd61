// Generated from schemas/architecture.schema.json by `npm run generate`. Do not edit.
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
}), validate = validate52, validate_default = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://spec-lint.dev/schemas/architecture.schema.json", type: "object", additionalProperties: !1, properties: { $schema: { $ref: "#/$defs/Words" }, title: { $ref: "#/$defs/Words" }, kind: { enum: ["architecture", "delta", "note"], type: "string" }, stage: { $ref: "#/$defs/Words" }, overview: { $ref: "#/$defs/Text" }, services: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Service" }, { type: "object", properties: { name: !0, responsibility: !0 }, required: ["name", "responsibility"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Service" }] } }] }, auth: { anyOf: [{ $ref: "#/$defs/Text" }, { type: "object", additionalProperties: { $ref: "#/$defs/Auth" } }] }, endpoints: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/ListedEndpoint" }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Endpoint" }] } }] }, tables: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Table" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Table" }] } }] }, sql: { $ref: "#/$defs/Text" }, env: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/EnvironmentVariable" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "null" }, { $ref: "#/$defs/EnvironmentVariable" }] } }] }, jobs: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Job" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Job" }] } }] }, pages: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Page" }, { type: "object", anyOf: [{ properties: { path: !0 }, required: ["path"] }, { properties: { name: !0 }, required: ["name"] }] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Page" }] } }] }, inputs: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Input" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Input" }] } }] }, metrics: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Metric" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Metric" }] } }] }, stats: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Stat" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Stat" }] } }] }, ids: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Identifier" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Identifier" }] } }] }, tools: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Tool" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Tool" }] } }] }, dataFlow: { anyOf: [{ $ref: "#/$defs/Text" }, { $ref: "#/$defs/Texts" }] }, infrastructure: { anyOf: [{ $ref: "#/$defs/Text" }, { $ref: "#/$defs/Texts" }] }, risks: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Risk" }] } }, { $ref: "#/$defs/Texts" }] }, telemetry: { $ref: "#/$defs/Text" }, security: { $ref: "#/$defs/Text" }, questions: { $ref: "#/$defs/CriticalQuestions" }, openQuestions: { $ref: "#/$defs/Text" }, outOfScope: { $ref: "#/$defs/Text" }, alternatives: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } }, patternProperties: { "^x-": {} }, if: { type: "object", required: ["kind"], properties: { kind: { enum: ["delta", "note"], type: "string" } } }, else: { properties: { overview: !0, services: !0, endpoints: !0, dataFlow: !0, infrastructure: !0, risks: !0 }, required: ["overview", "services", "endpoints", "dataFlow", "infrastructure", "risks"] }, $defs: { Words: { type: "string", minLength: 1 }, Flag: { type: "boolean" }, Values: { type: "array", minItems: 1, items: { $ref: "#/$defs/Scalar" } }, Text: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }] }, Texts: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/Text" } }, Names: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", minProperties: 1, additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "null" }] } }] }, Fields: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "integer" }, { type: "array", minItems: 1, items: {} }, { type: "object", minProperties: 1 }] }, Scalar: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "number" }, { type: "boolean" }] }, Service: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, responsibility: { $ref: "#/$defs/Text" }, runsOn: { $ref: "#/$defs/Words" }, calls: { $ref: "#/$defs/Names" }, reason: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Endpoint: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, method: { anyOf: [{ type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] }, { type: "array", minItems: 1, items: { type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] } }] }, path: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, input: { $ref: "#/$defs/Fields" }, output: { $ref: "#/$defs/Fields" }, errors: { anyOf: [{ $ref: "#/$defs/Text" }, { $ref: "#/$defs/Texts" }] }, auth: { $ref: "#/$defs/Auth" }, caller: { type: "string", enum: ["user", "anonymous", "cron", "worker", "webhook", "operator", "unknown"] }, rateLimit: { $ref: "#/$defs/RateLimit" }, timeout: { $ref: "#/$defs/Timeout" }, latency: { $ref: "#/$defs/Words" }, calls: { $ref: "#/$defs/Names" }, reads: { $ref: "#/$defs/Names" }, writes: { $ref: "#/$defs/Names" }, lookup: { $ref: "#/$defs/Lookup" }, atomicity: { $ref: "#/$defs/Text" }, validation: { $ref: "#/$defs/Text" }, pagination: { $ref: "#/$defs/Text" }, aggregates: { $ref: "#/$defs/Names" }, telemetry: { $ref: "#/$defs/Text" }, fansOutTo: { $ref: "#/$defs/Names" }, onFailure: { $ref: "#/$defs/Text" }, background: { $ref: "#/$defs/Text" }, steps: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, ListedEndpoint: { allOf: [{ $ref: "#/$defs/Endpoint" }, { type: "object", anyOf: [{ properties: { name: !0 }, required: ["name"] }, { properties: { path: !0 }, required: ["path"] }], if: { required: ["caller"], properties: { caller: { type: "string", enum: ["cron", "worker", "webhook", "operator"] } } }, else: { properties: { output: !0 }, required: ["output"], if: { required: ["method"], properties: { method: { type: "string", enum: ["GET", "DELETE", "HEAD", "OPTIONS"] } } }, else: { properties: { input: !0 }, required: ["input"] } } }] }, Auth: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { mechanism: { $ref: "#/$defs/Words" }, header: { $ref: "#/$defs/Words" }, secret: { $ref: "#/$defs/Words" }, provider: { $ref: "#/$defs/Words" }, guard: { $ref: "#/$defs/Words" }, who: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }] }, RateLimit: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { amount: { anyOf: [{ type: "integer", minimum: 1 }, { $ref: "#/$defs/Words" }] }, window: { $ref: "#/$defs/Words" }, per: { $ref: "#/$defs/Words" }, onExceed: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }] }, Timeout: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { bound: { $ref: "#/$defs/Words" }, mechanism: { $ref: "#/$defs/Words" }, onTimeout: { $ref: "#/$defs/Words" }, retries: { anyOf: [{ type: "integer", minimum: 0 }, { $ref: "#/$defs/Words" }] }, notes: { $ref: "#/$defs/Text" } } }] }, Lookup: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { table: { $ref: "#/$defs/Words" }, column: { $ref: "#/$defs/Words" }, owner: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }] }, Table: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, scope: { type: "string", enum: ["user", "public", "reference", "system"] }, columns: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Column" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Column" }] } }] }, rls: { anyOf: [{ type: "boolean" }, { $ref: "#/$defs/Words" }] }, policies: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Policy" }] } }, { type: "object", minProperties: 1, additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Policy" }] } }] }, indexes: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Column: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, type: { $ref: "#/$defs/Words" }, nullable: { $ref: "#/$defs/Flag" }, primaryKey: { $ref: "#/$defs/Flag" }, unique: { $ref: "#/$defs/Flag" }, default: { $ref: "#/$defs/Scalar" }, references: { $ref: "#/$defs/Words" }, values: { $ref: "#/$defs/Values" }, check: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Policy: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, command: { type: "string", enum: ["all", "select", "insert", "update", "delete"] }, role: { $ref: "#/$defs/Words" }, using: { $ref: "#/$defs/Words" }, check: { $ref: "#/$defs/Words" }, rule: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }, EnvironmentVariable: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, secret: { $ref: "#/$defs/Flag" }, required: { $ref: "#/$defs/Flag" }, default: { $ref: "#/$defs/Scalar" }, example: { $ref: "#/$defs/Scalar" }, usedBy: { $ref: "#/$defs/Names" }, group: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }, Job: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, schedule: { $ref: "#/$defs/Words" }, endpoint: { $ref: "#/$defs/Words" }, auth: { $ref: "#/$defs/Auth" }, calls: { $ref: "#/$defs/Names" }, reads: { $ref: "#/$defs/Names" }, writes: { $ref: "#/$defs/Names" }, atomicity: { $ref: "#/$defs/Text" }, cursor: { $ref: "#/$defs/Text" }, onBadRow: { $ref: "#/$defs/Text" }, timeout: { $ref: "#/$defs/Timeout" }, fansOutTo: { $ref: "#/$defs/Names" }, onFailure: { $ref: "#/$defs/Text" }, telemetry: { $ref: "#/$defs/Text" }, steps: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Page: { type: "object", additionalProperties: !1, properties: { path: { $ref: "#/$defs/Words" }, name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, readPath: { $ref: "#/$defs/Text" }, lookup: { $ref: "#/$defs/Lookup" }, pagination: { $ref: "#/$defs/Text" }, linkedFrom: { $ref: "#/$defs/Names" }, inputs: { $ref: "#/$defs/Names" }, stats: { $ref: "#/$defs/Names" }, telemetry: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Input: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, where: { $ref: "#/$defs/Words" }, control: { $ref: "#/$defs/Words" }, values: { $ref: "#/$defs/Values" }, endpoint: { $ref: "#/$defs/Words" }, column: { $ref: "#/$defs/Words" }, type: { $ref: "#/$defs/Words" }, nullable: { $ref: "#/$defs/Flag" }, stored: { $ref: "#/$defs/Flag" }, onInvalid: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "integer" }] }, check: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }, Metric: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, definition: { $ref: "#/$defs/Text" }, target: { $ref: "#/$defs/Words" }, measuredBy: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Stat: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, page: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, shows: { $ref: "#/$defs/Names" }, computedBy: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Identifier: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, origin: { $ref: "#/$defs/Text" }, usedIn: { $ref: "#/$defs/Names" }, notes: { $ref: "#/$defs/Text" } } }, Tool: { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, fires: { $ref: "#/$defs/Names" }, uiGuard: { $ref: "#/$defs/Text" }, dbGuard: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, Risk: { type: "object", additionalProperties: !1, required: ["risk"], properties: { risk: { $ref: "#/$defs/Text" }, likelihood: { $ref: "#/$defs/Words" }, impact: { $ref: "#/$defs/Words" }, mitigation: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, CriticalQuestions: { type: "object", additionalProperties: !1, properties: { fragilePoint: { $ref: "#/$defs/Text" }, wrongAssumption: { $ref: "#/$defs/Text" }, tenTimesTraffic: { $ref: "#/$defs/Text" }, simplerAlternative: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } } } }, func1 = Object.prototype.hasOwnProperty, pattern3 = new RegExp("^x-", "u"), schema20 = { type: "string", minLength: 1 }, func2 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema21 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.anyOf[1].type, parentSchema: schema21.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.anyOf, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var schema22 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, responsibility: { $ref: "#/$defs/Text" }, runsOn: { $ref: "#/$defs/Words" }, calls: { $ref: "#/$defs/Names" }, reason: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, schema23 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", minProperties: 1, additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "null" }] } }] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate66.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.anyOf[1].type, parentSchema: schema23.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err2 = { instancePath, schemaPath: "#/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema23.anyOf[2], data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) {
      let data1 = data[key0];
      const _errs9 = errors;
      let valid4 = !1;
      const _errs10 = errors;
      validate53(data1, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid4 = valid4 || _valid1;
      const _errs11 = errors;
      if (data1 !== null) {
        const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/2/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema23.anyOf[2].additionalProperties.anyOf[1].type, parentSchema: schema23.anyOf[2].additionalProperties.anyOf[1], data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid1 = _errs11 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/2/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema23.anyOf[2].additionalProperties.anyOf, parentSchema: schema23.anyOf[2].additionalProperties, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.anyOf[2].type, parentSchema: schema23.anyOf[2], data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema23.anyOf, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate66.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate66.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "responsibility" || key0 === "runsOn" || key0 === "calls" || key0 === "reason" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema22, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.responsibility !== void 0 && (validate57(data.responsibility, { instancePath: instancePath + "/responsibility", parentData: data, parentDataProperty: "responsibility", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.runsOn !== void 0 && (validate53(data.runsOn, { instancePath: instancePath + "/runsOn", parentData: data, parentDataProperty: "runsOn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.calls !== void 0 && (validate66(data.calls, { instancePath: instancePath + "/calls", parentData: data, parentDataProperty: "calls", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.reason !== void 0 && (validate57(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema24 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { mechanism: { $ref: "#/$defs/Words" }, header: { $ref: "#/$defs/Words" }, secret: { $ref: "#/$defs/Words" }, provider: { $ref: "#/$defs/Words" }, guard: { $ref: "#/$defs/Words" }, who: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.anyOf[1].type, parentSchema: schema24.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "mechanism" || key0 === "header" || key0 === "secret" || key0 === "provider" || key0 === "guard" || key0 === "who" || key0 === "notes")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema24.anyOf[2], data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.mechanism !== void 0 && (validate53(data.mechanism, { instancePath: instancePath + "/mechanism", parentData: data, parentDataProperty: "mechanism", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.header !== void 0 && (validate53(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.secret !== void 0 && (validate53(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.provider !== void 0 && (validate53(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.guard !== void 0 && (validate53(data.guard, { instancePath: instancePath + "/guard", parentData: data, parentDataProperty: "guard", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.who !== void 0 && (validate53(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.anyOf[2].type, parentSchema: schema24.anyOf[2], data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema24.anyOf, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate77.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate77.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var schema25 = { allOf: [{ $ref: "#/$defs/Endpoint" }, { type: "object", anyOf: [{ properties: { name: !0 }, required: ["name"] }, { properties: { path: !0 }, required: ["path"] }], if: { required: ["caller"], properties: { caller: { type: "string", enum: ["cron", "worker", "webhook", "operator"] } } }, else: { properties: { output: !0 }, required: ["output"], if: { required: ["method"], properties: { method: { type: "string", enum: ["GET", "DELETE", "HEAD", "OPTIONS"] } } }, else: { properties: { input: !0 }, required: ["input"] } } }] }, schema26 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, method: { anyOf: [{ type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] }, { type: "array", minItems: 1, items: { type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] } }] }, path: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, input: { $ref: "#/$defs/Fields" }, output: { $ref: "#/$defs/Fields" }, errors: { anyOf: [{ $ref: "#/$defs/Text" }, { $ref: "#/$defs/Texts" }] }, auth: { $ref: "#/$defs/Auth" }, caller: { type: "string", enum: ["user", "anonymous", "cron", "worker", "webhook", "operator", "unknown"] }, rateLimit: { $ref: "#/$defs/RateLimit" }, timeout: { $ref: "#/$defs/Timeout" }, latency: { $ref: "#/$defs/Words" }, calls: { $ref: "#/$defs/Names" }, reads: { $ref: "#/$defs/Names" }, writes: { $ref: "#/$defs/Names" }, lookup: { $ref: "#/$defs/Lookup" }, atomicity: { $ref: "#/$defs/Text" }, validation: { $ref: "#/$defs/Text" }, pagination: { $ref: "#/$defs/Text" }, aggregates: { $ref: "#/$defs/Names" }, telemetry: { $ref: "#/$defs/Text" }, fansOutTo: { $ref: "#/$defs/Names" }, onFailure: { $ref: "#/$defs/Text" }, background: { $ref: "#/$defs/Text" }, steps: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, schema27 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "integer" }, { type: "array", minItems: 1, items: {} }, { type: "object", minProperties: 1 }] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate94.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.anyOf[1].type, parentSchema: schema27.anyOf[1], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema27.anyOf[2], data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.anyOf[2].type, parentSchema: schema27.anyOf[2], data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err3 = { instancePath, schemaPath: "#/anyOf/3/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema27.anyOf[3], data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.anyOf[3].type, parentSchema: schema27.anyOf[3], data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema27.anyOf, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate94.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var schema28 = { type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/Text" } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      validate57(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { amount: { anyOf: [{ type: "integer", minimum: 1 }, { $ref: "#/$defs/Words" }] }, window: { $ref: "#/$defs/Words" }, per: { $ref: "#/$defs/Words" }, onExceed: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate103.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema29.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema29.anyOf[1].type, parentSchema: schema29.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "amount" || key0 === "window" || key0 === "per" || key0 === "onExceed" || key0 === "notes")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema29.anyOf[2], data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      const _errs9 = errors;
      let valid4 = !1;
      const _errs10 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/anyOf/2/properties/amount/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema29.anyOf[2].properties.amount.anyOf[0].type, parentSchema: schema29.anyOf[2].properties.amount.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err4 = { instancePath: instancePath + "/amount", schemaPath: "#/anyOf/2/properties/amount/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema29.anyOf[2].properties.amount.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs10 === errors;
      valid4 = valid4 || _valid1;
      const _errs12 = errors;
      validate53(data1, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid1 = _errs12 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/amount", schemaPath: "#/anyOf/2/properties/amount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema29.anyOf[2].properties.amount.anyOf, parentSchema: schema29.anyOf[2].properties.amount, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.window !== void 0 && (validate53(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.per !== void 0 && (validate53(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.onExceed !== void 0 && (validate53(data.onExceed, { instancePath: instancePath + "/onExceed", parentData: data, parentDataProperty: "onExceed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.anyOf[2].type, parentSchema: schema29.anyOf[2], data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema29.anyOf, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate103.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate103.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var schema30 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { bound: { $ref: "#/$defs/Words" }, mechanism: { $ref: "#/$defs/Words" }, onTimeout: { $ref: "#/$defs/Words" }, retries: { anyOf: [{ type: "integer", minimum: 0 }, { $ref: "#/$defs/Words" }] }, notes: { $ref: "#/$defs/Text" } } }] };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate112.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema30.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.anyOf[1].type, parentSchema: schema30.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "bound" || key0 === "mechanism" || key0 === "onTimeout" || key0 === "retries" || key0 === "notes")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema30.anyOf[2], data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.bound !== void 0 && (validate53(data.bound, { instancePath: instancePath + "/bound", parentData: data, parentDataProperty: "bound", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.mechanism !== void 0 && (validate53(data.mechanism, { instancePath: instancePath + "/mechanism", parentData: data, parentDataProperty: "mechanism", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.onTimeout !== void 0 && (validate53(data.onTimeout, { instancePath: instancePath + "/onTimeout", parentData: data, parentDataProperty: "onTimeout", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.retries !== void 0) {
      let data4 = data.retries;
      const _errs12 = errors;
      let valid4 = !1;
      const _errs13 = errors;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err3 = { instancePath: instancePath + "/retries", schemaPath: "#/anyOf/2/properties/retries/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema30.anyOf[2].properties.retries.anyOf[0].type, parentSchema: schema30.anyOf[2].properties.retries.anyOf[0], data: data4 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        const err4 = { instancePath: instancePath + "/retries", schemaPath: "#/anyOf/2/properties/retries/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema30.anyOf[2].properties.retries.anyOf[0], data: data4 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs13 === errors;
      valid4 = valid4 || _valid1;
      const _errs15 = errors;
      validate53(data4, { instancePath: instancePath + "/retries", parentData: data, parentDataProperty: "retries", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid1 = _errs15 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/retries", schemaPath: "#/anyOf/2/properties/retries/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf[2].properties.retries.anyOf, parentSchema: schema30.anyOf[2].properties.retries, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.anyOf[2].type, parentSchema: schema30.anyOf[2], data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate112.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate112.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var schema31 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Words" } }, { type: "object", additionalProperties: !1, properties: { table: { $ref: "#/$defs/Words" }, column: { $ref: "#/$defs/Words" }, owner: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } }] };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate125.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.anyOf[1].type, parentSchema: schema31.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "table" || key0 === "column" || key0 === "owner" || key0 === "notes")) {
        const err2 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.anyOf[2], data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.table !== void 0 && (validate53(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.column !== void 0 && (validate53(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.owner !== void 0 && (validate53(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.anyOf[2].type, parentSchema: schema31.anyOf[2], data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.anyOf, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate125.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate125.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema26.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema26, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.method !== void 0) {
      let data1 = data.method;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      if (typeof data1 != "string") {
        const err1 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.method.anyOf[0].type, parentSchema: schema26.properties.method.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "GET" || data1 === "POST" || data1 === "PUT" || data1 === "PATCH" || data1 === "DELETE" || data1 === "HEAD" || data1 === "OPTIONS")) {
        const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema26.properties.method.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.method.anyOf[0].enum, parentSchema: schema26.properties.method.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.properties.method.anyOf[1], data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            const err4 = { instancePath: instancePath + "/method/" + i0, schemaPath: "#/properties/method/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.method.anyOf[1].items.type, parentSchema: schema26.properties.method.anyOf[1].items, data: data2 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data2 === "GET" || data2 === "POST" || data2 === "PUT" || data2 === "PATCH" || data2 === "DELETE" || data2 === "HEAD" || data2 === "OPTIONS")) {
            const err5 = { instancePath: instancePath + "/method/" + i0, schemaPath: "#/properties/method/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema26.properties.method.anyOf[1].items.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.method.anyOf[1].items.enum, parentSchema: schema26.properties.method.anyOf[1].items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.properties.method.anyOf[1].type, parentSchema: schema26.properties.method.anyOf[1], data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema26.properties.method.anyOf, parentSchema: schema26.properties.method, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.path !== void 0 && (validate53(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.input !== void 0 && (validate94(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.output !== void 0 && (validate94(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.errors !== void 0) {
      let data7 = data.errors;
      const _errs16 = errors;
      let valid4 = !1;
      const _errs17 = errors;
      validate57(data7, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      var _valid1 = _errs17 === errors;
      valid4 = valid4 || _valid1;
      const _errs18 = errors;
      validate99(data7, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      var _valid1 = _errs18 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        const err8 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema26.properties.errors.anyOf, parentSchema: schema26.properties.errors, data: data7 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.auth !== void 0 && (validate77(data.auth, { instancePath: instancePath + "/auth", parentData: data, parentDataProperty: "auth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.caller !== void 0) {
      let data9 = data.caller;
      if (typeof data9 != "string") {
        const err9 = { instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.caller.type, parentSchema: schema26.properties.caller, data: data9 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data9 === "user" || data9 === "anonymous" || data9 === "cron" || data9 === "worker" || data9 === "webhook" || data9 === "operator" || data9 === "unknown")) {
        const err10 = { instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/enum", keyword: "enum", params: { allowedValues: schema26.properties.caller.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.caller.enum, parentSchema: schema26.properties.caller, data: data9 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.rateLimit !== void 0 && (validate103(data.rateLimit, { instancePath: instancePath + "/rateLimit", parentData: data, parentDataProperty: "rateLimit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate112(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.latency !== void 0 && (validate53(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.calls !== void 0 && (validate66(data.calls, { instancePath: instancePath + "/calls", parentData: data, parentDataProperty: "calls", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.reads !== void 0 && (validate66(data.reads, { instancePath: instancePath + "/reads", parentData: data, parentDataProperty: "reads", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.writes !== void 0 && (validate66(data.writes, { instancePath: instancePath + "/writes", parentData: data, parentDataProperty: "writes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.lookup !== void 0 && (validate125(data.lookup, { instancePath: instancePath + "/lookup", parentData: data, parentDataProperty: "lookup", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.atomicity !== void 0 && (validate57(data.atomicity, { instancePath: instancePath + "/atomicity", parentData: data, parentDataProperty: "atomicity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.validation !== void 0 && (validate57(data.validation, { instancePath: instancePath + "/validation", parentData: data, parentDataProperty: "validation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.pagination !== void 0 && (validate57(data.pagination, { instancePath: instancePath + "/pagination", parentData: data, parentDataProperty: "pagination", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.aggregates !== void 0 && (validate66(data.aggregates, { instancePath: instancePath + "/aggregates", parentData: data, parentDataProperty: "aggregates", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.telemetry !== void 0 && (validate57(data.telemetry, { instancePath: instancePath + "/telemetry", parentData: data, parentDataProperty: "telemetry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.fansOutTo !== void 0 && (validate66(data.fansOutTo, { instancePath: instancePath + "/fansOutTo", parentData: data, parentDataProperty: "fansOutTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.onFailure !== void 0 && (validate57(data.onFailure, { instancePath: instancePath + "/onFailure", parentData: data, parentDataProperty: "onFailure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.background !== void 0 && (validate57(data.background, { instancePath: instancePath + "/background", parentData: data, parentDataProperty: "background", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.steps !== void 0 && (validate57(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate90(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length), !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.allOf[1].type, parentSchema: schema25.allOf[1], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  const _errs3 = errors;
  let valid1 = !1;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.name === void 0) {
    const err1 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema25.allOf[1].anyOf[0].required, parentSchema: schema25.allOf[1].anyOf[0], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid1 = valid1 || _valid0, _valid0) {
    var props0 = {};
    props0.name = !0;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.path === void 0) {
    const err2 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema25.allOf[1].anyOf[1].required, parentSchema: schema25.allOf[1].anyOf[1], data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.path = !0), valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema25.allOf[1].anyOf, parentSchema: schema25.allOf[1], data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  const _errs6 = errors;
  let valid2 = !0;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.caller === void 0 && (missing0 = "caller")) {
      const err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    } else if (data.caller !== void 0) {
      let data0 = data.caller;
      if (typeof data0 != "string") {
        const err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data0 === "cron" || data0 === "worker" || data0 === "webhook" || data0 === "operator")) {
        const err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  }
  var _valid1 = _errs7 === errors;
  if (props0 !== !0 && (props0 = props0 || {}, props0.caller = !0), errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null), !_valid1) {
    const _errs10 = errors, _errs11 = errors;
    let valid4 = !0;
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.method === void 0 && (missing1 = "method")) {
        const err7 = {};
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      } else if (data.method !== void 0) {
        let data1 = data.method;
        if (typeof data1 != "string") {
          const err8 = {};
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!(data1 === "GET" || data1 === "DELETE" || data1 === "HEAD" || data1 === "OPTIONS")) {
          const err9 = {};
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    var _valid2 = _errs12 === errors;
    if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), !_valid2) {
      const _errs15 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.input === void 0) {
        const err10 = { instancePath, schemaPath: "#/allOf/1/else/else/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'", schema: schema25.allOf[1].else.else.required, parentSchema: schema25.allOf[1].else.else, data };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs15 === errors;
      if (valid4 = _valid2, valid4) {
        var props1 = {};
        props1.input = !0, props1.method = !0;
      }
    }
    if (!valid4) {
      const err11 = { instancePath, schemaPath: "#/allOf/1/else/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema', schema: schema25.allOf[1].else.if, parentSchema: schema25.allOf[1].else, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.output === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/else/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'", schema: schema25.allOf[1].else.required, parentSchema: schema25.allOf[1].else, data };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      props1 !== !0 && (props1 = props1 || {}, props1.output = !0);
    }
    var _valid1 = _errs10 === errors;
    valid2 = _valid1, valid2 && props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1)));
  }
  if (!valid2) {
    const err13 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema', schema: schema25.allOf[1].if, parentSchema: schema25.allOf[1], data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema32 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, scope: { type: "string", enum: ["user", "public", "reference", "system"] }, columns: { anyOf: [{ type: "array", items: { anyOf: [{ $ref: "#/$defs/Words" }, { allOf: [{ $ref: "#/$defs/Column" }, { type: "object", properties: { name: !0 }, required: ["name"] }] }] } }, { type: "object", additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Column" }] } }] }, rls: { anyOf: [{ type: "boolean" }, { $ref: "#/$defs/Words" }] }, policies: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "array", minItems: 1, items: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Policy" }] } }, { type: "object", minProperties: 1, additionalProperties: { anyOf: [{ $ref: "#/$defs/Words" }, { $ref: "#/$defs/Policy" }] } }] }, indexes: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, schema33 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, type: { $ref: "#/$defs/Words" }, nullable: { $ref: "#/$defs/Flag" }, primaryKey: { $ref: "#/$defs/Flag" }, unique: { $ref: "#/$defs/Flag" }, default: { $ref: "#/$defs/Scalar" }, references: { $ref: "#/$defs/Words" }, values: { $ref: "#/$defs/Values" }, check: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } }, schema34 = { type: "boolean" };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { anyOf: [{ $ref: "#/$defs/Words" }, { type: "number" }, { type: "boolean" }] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate159.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs2 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.anyOf[1].type, parentSchema: schema35.anyOf[1], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (typeof data != "boolean") {
    const err1 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.anyOf[2].type, parentSchema: schema35.anyOf[2], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.anyOf, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema36 = { type: "array", minItems: 1, items: { $ref: "#/$defs/Scalar" } };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate159(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.type, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema33.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.type !== void 0 && (validate53(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.nullable !== void 0 && (validate155(data.nullable, { instancePath: instancePath + "/nullable", parentData: data, parentDataProperty: "nullable", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.primaryKey !== void 0 && (validate155(data.primaryKey, { instancePath: instancePath + "/primaryKey", parentData: data, parentDataProperty: "primaryKey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.unique !== void 0 && (validate155(data.unique, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.default !== void 0 && (validate159(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data.references !== void 0 && (validate53(data.references, { instancePath: instancePath + "/references", parentData: data, parentDataProperty: "references", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.values !== void 0 && (validate163(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data.check !== void 0 && (validate53(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, command: { type: "string", enum: ["all", "select", "insert", "update", "delete"] }, role: { $ref: "#/$defs/Words" }, using: { $ref: "#/$defs/Words" }, check: { $ref: "#/$defs/Words" }, rule: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "command" || key0 === "role" || key0 === "using" || key0 === "check" || key0 === "rule" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema37, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.command !== void 0) {
      let data1 = data.command;
      if (typeof data1 != "string") {
        const err1 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.command.type, parentSchema: schema37.properties.command, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "all" || data1 === "select" || data1 === "insert" || data1 === "update" || data1 === "delete")) {
        const err2 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/enum", keyword: "enum", params: { allowedValues: schema37.properties.command.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.command.enum, parentSchema: schema37.properties.command, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.role !== void 0 && (validate53(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.using !== void 0 && (validate53(data.using, { instancePath: instancePath + "/using", parentData: data, parentDataProperty: "using", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.check !== void 0 && (validate53(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.rule !== void 0 && (validate53(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "purpose" || key0 === "scope" || key0 === "columns" || key0 === "rls" || key0 === "policies" || key0 === "indexes" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.scope !== void 0) {
      let data2 = data.scope;
      if (typeof data2 != "string") {
        const err1 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.scope.type, parentSchema: schema32.properties.scope, data: data2 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data2 === "user" || data2 === "public" || data2 === "reference" || data2 === "system")) {
        const err2 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema32.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.scope.enum, parentSchema: schema32.properties.scope, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.columns !== void 0) {
      let data3 = data.columns;
      const _errs7 = errors;
      let valid1 = !1;
      const _errs8 = errors;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs11 = errors;
          let valid4 = !1;
          const _errs12 = errors;
          validate53(data4, { instancePath: instancePath + "/columns/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid1 = _errs12 === errors;
          valid4 = valid4 || _valid1;
          const _errs13 = errors;
          if (validate152(data4, { instancePath: instancePath + "/columns/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length), data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err3 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.properties.columns.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema32.properties.columns.anyOf[0].items.anyOf[1].allOf[1], data: data4 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.columns.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema32.properties.columns.anyOf[0].items.anyOf[1].allOf[1], data: data4 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid1 = _errs13 === errors;
          if (valid4 = valid4 || _valid1, valid4)
            errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
          else {
            const err5 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.columns.anyOf[0].items.anyOf, parentSchema: schema32.properties.columns.anyOf[0].items, data: data4 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.columns.anyOf[0].type, parentSchema: schema32.properties.columns.anyOf[0], data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      const _errs17 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (const key1 in data3) {
          let data5 = data3[key1];
          const _errs21 = errors;
          let valid7 = !1;
          const _errs22 = errors;
          validate53(data5, { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid2 = _errs22 === errors;
          valid7 = valid7 || _valid2;
          const _errs23 = errors;
          validate152(data5, { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
          var _valid2 = _errs23 === errors;
          if (valid7 = valid7 || _valid2, valid7)
            errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
          else {
            const err7 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.columns.anyOf[1].additionalProperties.anyOf, parentSchema: schema32.properties.columns.anyOf[1].additionalProperties, data: data5 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      else {
        const err8 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.columns.anyOf[1].type, parentSchema: schema32.properties.columns.anyOf[1], data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs17 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.columns.anyOf, parentSchema: schema32.properties.columns, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.rls !== void 0) {
      let data6 = data.rls;
      const _errs25 = errors;
      let valid8 = !1;
      const _errs26 = errors;
      if (typeof data6 != "boolean") {
        const err10 = { instancePath: instancePath + "/rls", schemaPath: "#/properties/rls/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.rls.anyOf[0].type, parentSchema: schema32.properties.rls.anyOf[0], data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid3 = _errs26 === errors;
      valid8 = valid8 || _valid3;
      const _errs28 = errors;
      validate53(data6, { instancePath: instancePath + "/rls", parentData: data, parentDataProperty: "rls", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid3 = _errs28 === errors;
      if (valid8 = valid8 || _valid3, valid8)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err11 = { instancePath: instancePath + "/rls", schemaPath: "#/properties/rls/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.rls.anyOf, parentSchema: schema32.properties.rls, data: data6 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.policies !== void 0) {
      let data7 = data.policies;
      const _errs30 = errors;
      let valid9 = !1;
      const _errs31 = errors;
      validate53(data7, { instancePath: instancePath + "/policies", parentData: data, parentDataProperty: "policies", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid4 = _errs31 === errors;
      valid9 = valid9 || _valid4;
      const _errs32 = errors;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err12 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.policies.anyOf[1], data: data7 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          const _errs35 = errors;
          let valid12 = !1;
          const _errs36 = errors;
          validate53(data8, { instancePath: instancePath + "/policies/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid5 = _errs36 === errors;
          valid12 = valid12 || _valid5;
          const _errs37 = errors;
          validate175(data8, { instancePath: instancePath + "/policies/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length);
          var _valid5 = _errs37 === errors;
          if (valid12 = valid12 || _valid5, valid12)
            errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          else {
            const err13 = { instancePath: instancePath + "/policies/" + i1, schemaPath: "#/properties/policies/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.policies.anyOf[1].items.anyOf, parentSchema: schema32.properties.policies.anyOf[1].items, data: data8 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.policies.anyOf[1].type, parentSchema: schema32.properties.policies.anyOf[1], data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid4 = _errs32 === errors;
      valid9 = valid9 || _valid4;
      const _errs38 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err15 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/anyOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.policies.anyOf[2], data: data7 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (const key2 in data7) {
          let data9 = data7[key2];
          const _errs42 = errors;
          let valid14 = !1;
          const _errs43 = errors;
          validate53(data9, { instancePath: instancePath + "/policies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid6 = _errs43 === errors;
          valid14 = valid14 || _valid6;
          const _errs44 = errors;
          validate175(data9, { instancePath: instancePath + "/policies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length);
          var _valid6 = _errs44 === errors;
          if (valid14 = valid14 || _valid6, valid14)
            errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
          else {
            const err16 = { instancePath: instancePath + "/policies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/anyOf/2/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.policies.anyOf[2].additionalProperties.anyOf, parentSchema: schema32.properties.policies.anyOf[2].additionalProperties, data: data9 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.policies.anyOf[2].type, parentSchema: schema32.properties.policies.anyOf[2], data: data7 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid4 = _errs38 === errors;
      if (valid9 = valid9 || _valid4, valid9)
        errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
      else {
        const err18 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.policies.anyOf, parentSchema: schema32.properties.policies, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.indexes !== void 0 && (validate57(data.indexes, { instancePath: instancePath + "/indexes", parentData: data, parentDataProperty: "indexes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, secret: { $ref: "#/$defs/Flag" }, required: { $ref: "#/$defs/Flag" }, default: { $ref: "#/$defs/Scalar" }, example: { $ref: "#/$defs/Scalar" }, usedBy: { $ref: "#/$defs/Names" }, group: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema38.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema38, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.secret !== void 0 && (validate155(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.required !== void 0 && (validate155(data.required, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.default !== void 0 && (validate159(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data.example !== void 0 && (validate159(data.example, { instancePath: instancePath + "/example", parentData: data, parentDataProperty: "example", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data.usedBy !== void 0 && (validate66(data.usedBy, { instancePath: instancePath + "/usedBy", parentData: data, parentDataProperty: "usedBy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.group !== void 0 && (validate53(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema39 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, schedule: { $ref: "#/$defs/Words" }, endpoint: { $ref: "#/$defs/Words" }, auth: { $ref: "#/$defs/Auth" }, calls: { $ref: "#/$defs/Names" }, reads: { $ref: "#/$defs/Names" }, writes: { $ref: "#/$defs/Names" }, atomicity: { $ref: "#/$defs/Text" }, cursor: { $ref: "#/$defs/Text" }, onBadRow: { $ref: "#/$defs/Text" }, timeout: { $ref: "#/$defs/Timeout" }, fansOutTo: { $ref: "#/$defs/Names" }, onFailure: { $ref: "#/$defs/Text" }, telemetry: { $ref: "#/$defs/Text" }, steps: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema39.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema39, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.schedule !== void 0 && (validate53(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.endpoint !== void 0 && (validate53(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.auth !== void 0 && (validate77(data.auth, { instancePath: instancePath + "/auth", parentData: data, parentDataProperty: "auth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.calls !== void 0 && (validate66(data.calls, { instancePath: instancePath + "/calls", parentData: data, parentDataProperty: "calls", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.reads !== void 0 && (validate66(data.reads, { instancePath: instancePath + "/reads", parentData: data, parentDataProperty: "reads", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.writes !== void 0 && (validate66(data.writes, { instancePath: instancePath + "/writes", parentData: data, parentDataProperty: "writes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.atomicity !== void 0 && (validate57(data.atomicity, { instancePath: instancePath + "/atomicity", parentData: data, parentDataProperty: "atomicity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.cursor !== void 0 && (validate57(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.onBadRow !== void 0 && (validate57(data.onBadRow, { instancePath: instancePath + "/onBadRow", parentData: data, parentDataProperty: "onBadRow", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate112(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.fansOutTo !== void 0 && (validate66(data.fansOutTo, { instancePath: instancePath + "/fansOutTo", parentData: data, parentDataProperty: "fansOutTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.onFailure !== void 0 && (validate57(data.onFailure, { instancePath: instancePath + "/onFailure", parentData: data, parentDataProperty: "onFailure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.telemetry !== void 0 && (validate57(data.telemetry, { instancePath: instancePath + "/telemetry", parentData: data, parentDataProperty: "telemetry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.steps !== void 0 && (validate57(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { type: "object", additionalProperties: !1, properties: { path: { $ref: "#/$defs/Words" }, name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, readPath: { $ref: "#/$defs/Text" }, lookup: { $ref: "#/$defs/Lookup" }, pagination: { $ref: "#/$defs/Text" }, linkedFrom: { $ref: "#/$defs/Names" }, inputs: { $ref: "#/$defs/Names" }, stats: { $ref: "#/$defs/Names" }, telemetry: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema40.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema40, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.path !== void 0 && (validate53(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.readPath !== void 0 && (validate57(data.readPath, { instancePath: instancePath + "/readPath", parentData: data, parentDataProperty: "readPath", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.lookup !== void 0 && (validate125(data.lookup, { instancePath: instancePath + "/lookup", parentData: data, parentDataProperty: "lookup", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.pagination !== void 0 && (validate57(data.pagination, { instancePath: instancePath + "/pagination", parentData: data, parentDataProperty: "pagination", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.linkedFrom !== void 0 && (validate66(data.linkedFrom, { instancePath: instancePath + "/linkedFrom", parentData: data, parentDataProperty: "linkedFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.inputs !== void 0 && (validate66(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.stats !== void 0 && (validate66(data.stats, { instancePath: instancePath + "/stats", parentData: data, parentDataProperty: "stats", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.telemetry !== void 0 && (validate57(data.telemetry, { instancePath: instancePath + "/telemetry", parentData: data, parentDataProperty: "telemetry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, where: { $ref: "#/$defs/Words" }, control: { $ref: "#/$defs/Words" }, values: { $ref: "#/$defs/Values" }, endpoint: { $ref: "#/$defs/Words" }, column: { $ref: "#/$defs/Words" }, type: { $ref: "#/$defs/Words" }, nullable: { $ref: "#/$defs/Flag" }, stored: { $ref: "#/$defs/Flag" }, onInvalid: { anyOf: [{ $ref: "#/$defs/Words" }, { type: "integer" }] }, check: { $ref: "#/$defs/Words" }, notes: { $ref: "#/$defs/Text" } } };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema41.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.where !== void 0 && (validate53(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.control !== void 0 && (validate53(data.control, { instancePath: instancePath + "/control", parentData: data, parentDataProperty: "control", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.values !== void 0 && (validate163(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data.endpoint !== void 0 && (validate53(data.endpoint, { instancePath: instancePath + "/endpoint", parentData: data, parentDataProperty: "endpoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.column !== void 0 && (validate53(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.type !== void 0 && (validate53(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.nullable !== void 0 && (validate155(data.nullable, { instancePath: instancePath + "/nullable", parentData: data, parentDataProperty: "nullable", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.stored !== void 0 && (validate155(data.stored, { instancePath: instancePath + "/stored", parentData: data, parentDataProperty: "stored", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.onInvalid !== void 0) {
      let data10 = data.onInvalid;
      const _errs13 = errors;
      let valid1 = !1;
      const _errs14 = errors;
      validate53(data10, { instancePath: instancePath + "/onInvalid", parentData: data, parentDataProperty: "onInvalid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      const _errs15 = errors;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err1 = { instancePath: instancePath + "/onInvalid", schemaPath: "#/properties/onInvalid/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.onInvalid.anyOf[1].type, parentSchema: schema41.properties.onInvalid.anyOf[1], data: data10 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        const err2 = { instancePath: instancePath + "/onInvalid", schemaPath: "#/properties/onInvalid/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema41.properties.onInvalid.anyOf, parentSchema: schema41.properties.onInvalid, data: data10 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.check !== void 0 && (validate53(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, definition: { $ref: "#/$defs/Text" }, target: { $ref: "#/$defs/Words" }, measuredBy: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "definition" || key0 === "target" || key0 === "measuredBy" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema42, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.definition !== void 0 && (validate57(data.definition, { instancePath: instancePath + "/definition", parentData: data, parentDataProperty: "definition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.target !== void 0 && (validate53(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.measuredBy !== void 0 && (validate57(data.measuredBy, { instancePath: instancePath + "/measuredBy", parentData: data, parentDataProperty: "measuredBy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
validate262.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, page: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, shows: { $ref: "#/$defs/Names" }, computedBy: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "page" || key0 === "purpose" || key0 === "shows" || key0 === "computedBy" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema43, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.page !== void 0 && (validate53(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.shows !== void 0 && (validate66(data.shows, { instancePath: instancePath + "/shows", parentData: data, parentDataProperty: "shows", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.computedBy !== void 0 && (validate57(data.computedBy, { instancePath: instancePath + "/computedBy", parentData: data, parentDataProperty: "computedBy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, origin: { $ref: "#/$defs/Text" }, usedIn: { $ref: "#/$defs/Names" }, notes: { $ref: "#/$defs/Text" } } };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "origin" || key0 === "usedIn" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema44, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.origin !== void 0 && (validate57(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.usedIn !== void 0 && (validate66(data.usedIn, { instancePath: instancePath + "/usedIn", parentData: data, parentDataProperty: "usedIn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate283.errors = vErrors, errors === 0;
}
validate283.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/Words" }, purpose: { $ref: "#/$defs/Text" }, fires: { $ref: "#/$defs/Names" }, uiGuard: { $ref: "#/$defs/Text" }, dbGuard: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "purpose" || key0 === "fires" || key0 === "uiGuard" || key0 === "dbGuard" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema45, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.fires !== void 0 && (validate66(data.fires, { instancePath: instancePath + "/fires", parentData: data, parentDataProperty: "fires", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.uiGuard !== void 0 && (validate57(data.uiGuard, { instancePath: instancePath + "/uiGuard", parentData: data, parentDataProperty: "uiGuard", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.dbGuard !== void 0 && (validate57(data.dbGuard, { instancePath: instancePath + "/dbGuard", parentData: data, parentDataProperty: "dbGuard", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate292.errors = vErrors, errors === 0;
}
validate292.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { type: "object", additionalProperties: !1, required: ["risk"], properties: { risk: { $ref: "#/$defs/Text" }, likelihood: { $ref: "#/$defs/Words" }, impact: { $ref: "#/$defs/Words" }, mitigation: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.risk === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk" }, message: "must have required property 'risk'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "risk" || key0 === "likelihood" || key0 === "impact" || key0 === "mitigation" || key0 === "notes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema46, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.risk !== void 0 && (validate57(data.risk, { instancePath: instancePath + "/risk", parentData: data, parentDataProperty: "risk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.likelihood !== void 0 && (validate53(data.likelihood, { instancePath: instancePath + "/likelihood", parentData: data, parentDataProperty: "likelihood", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.impact !== void 0 && (validate53(data.impact, { instancePath: instancePath + "/impact", parentData: data, parentDataProperty: "impact", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.mitigation !== void 0 && (validate57(data.mitigation, { instancePath: instancePath + "/mitigation", parentData: data, parentDataProperty: "mitigation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate308.errors = vErrors, errors === 0;
}
validate308.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { type: "object", additionalProperties: !1, properties: { fragilePoint: { $ref: "#/$defs/Text" }, wrongAssumption: { $ref: "#/$defs/Text" }, tenTimesTraffic: { $ref: "#/$defs/Text" }, simplerAlternative: { $ref: "#/$defs/Text" }, notes: { $ref: "#/$defs/Text" } } };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate318.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "fragilePoint" || key0 === "wrongAssumption" || key0 === "tenTimesTraffic" || key0 === "simplerAlternative" || key0 === "notes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.fragilePoint !== void 0 && (validate57(data.fragilePoint, { instancePath: instancePath + "/fragilePoint", parentData: data, parentDataProperty: "fragilePoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.wrongAssumption !== void 0 && (validate57(data.wrongAssumption, { instancePath: instancePath + "/wrongAssumption", parentData: data, parentDataProperty: "wrongAssumption", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.tenTimesTraffic !== void 0 && (validate57(data.tenTimesTraffic, { instancePath: instancePath + "/tenTimesTraffic", parentData: data, parentDataProperty: "tenTimesTraffic", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.simplerAlternative !== void 0 && (validate57(data.simplerAlternative, { instancePath: instancePath + "/simplerAlternative", parentData: data, parentDataProperty: "simplerAlternative", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate318.errors = vErrors, errors === 0;
}
validate318.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.kind !== void 0) {
        let data0 = data.kind;
        if (typeof data0 != "string") {
          const err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!(data0 === "delta" || data0 === "note")) {
          const err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.overview === void 0) {
        const err4 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "overview" }, message: "must have required property 'overview'", schema: schema19.else.required, parentSchema: schema19.else, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.services === void 0) {
        const err5 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'", schema: schema19.else.required, parentSchema: schema19.else, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.endpoints === void 0) {
        const err6 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "endpoints" }, message: "must have required property 'endpoints'", schema: schema19.else.required, parentSchema: schema19.else, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.dataFlow === void 0) {
        const err7 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "dataFlow" }, message: "must have required property 'dataFlow'", schema: schema19.else.required, parentSchema: schema19.else, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.infrastructure === void 0) {
        const err8 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "infrastructure" }, message: "must have required property 'infrastructure'", schema: schema19.else.required, parentSchema: schema19.else, data };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.risks === void 0) {
        const err9 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property 'risks'", schema: schema19.else.required, parentSchema: schema19.else, data };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.overview = !0, props0.services = !0, props0.endpoints = !0, props0.dataFlow = !0, props0.infrastructure = !0, props0.risks = !0, props0.kind = !0;
    }
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema', schema: schema19.if, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(func1.call(schema19.properties, key0) || pattern3.test(key0))) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.$schema !== void 0 && (validate53(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate53(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 != "string") {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.kind.type, parentSchema: schema19.properties.kind, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "architecture" || data3 === "delta" || data3 === "note")) {
        const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.kind.enum, parentSchema: schema19.properties.kind, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.stage !== void 0 && (validate53(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.overview !== void 0 && (validate57(data.overview, { instancePath: instancePath + "/overview", parentData: data, parentDataProperty: "overview", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.services !== void 0) {
      let data6 = data.services;
      const _errs15 = errors;
      let valid3 = !1;
      const _errs16 = errors;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          const _errs19 = errors;
          let valid6 = !1;
          const _errs20 = errors;
          validate53(data7, { instancePath: instancePath + "/services/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid2 = _errs20 === errors;
          valid6 = valid6 || _valid2;
          const _errs21 = errors;
          if (validate62(data7, { instancePath: instancePath + "/services/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length), data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              const err14 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.services.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.services.anyOf[0].items.anyOf[1].allOf[1], data: data7 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data7.responsibility === void 0) {
              const err15 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "responsibility" }, message: "must have required property 'responsibility'", schema: schema19.properties.services.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.services.anyOf[0].items.anyOf[1].allOf[1], data: data7 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.services.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.services.anyOf[0].items.anyOf[1].allOf[1], data: data7 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid2 = _errs21 === errors;
          if (valid6 = valid6 || _valid2, valid6)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            const err17 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.services.anyOf[0].items.anyOf, parentSchema: schema19.properties.services.anyOf[0].items, data: data7 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.services.anyOf[0].type, parentSchema: schema19.properties.services.anyOf[0], data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid1 = _errs16 === errors;
      valid3 = valid3 || _valid1;
      const _errs25 = errors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (const key1 in data6) {
          let data8 = data6[key1];
          const _errs29 = errors;
          let valid9 = !1;
          const _errs30 = errors;
          validate53(data8, { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid3 = _errs30 === errors;
          valid9 = valid9 || _valid3;
          const _errs31 = errors;
          validate62(data8, { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
          var _valid3 = _errs31 === errors;
          if (valid9 = valid9 || _valid3, valid9)
            errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
          else {
            const err19 = { instancePath: instancePath + "/services/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.services.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.services.anyOf[1].additionalProperties, data: data8 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      else {
        const err20 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.services.anyOf[1].type, parentSchema: schema19.properties.services.anyOf[1], data: data6 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid1 = _errs25 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        const err21 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.services.anyOf, parentSchema: schema19.properties.services, data: data6 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.auth !== void 0) {
      let data9 = data.auth;
      const _errs33 = errors;
      let valid10 = !1;
      const _errs34 = errors;
      validate57(data9, { instancePath: instancePath + "/auth", parentData: data, parentDataProperty: "auth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      var _valid4 = _errs34 === errors;
      valid10 = valid10 || _valid4;
      const _errs35 = errors;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9))
        for (const key2 in data9)
          validate77(data9[key2], { instancePath: instancePath + "/auth/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
      else {
        const err22 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.auth.anyOf[1].type, parentSchema: schema19.properties.auth.anyOf[1], data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid4 = _errs35 === errors;
      if (valid10 = valid10 || _valid4, valid10)
        errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
      else {
        const err23 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.auth.anyOf, parentSchema: schema19.properties.auth, data: data9 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data11 = data.endpoints;
      const _errs40 = errors;
      let valid12 = !1;
      const _errs41 = errors;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          const _errs44 = errors;
          let valid15 = !1;
          const _errs45 = errors;
          validate53(data12, { instancePath: instancePath + "/endpoints/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid6 = _errs45 === errors;
          valid15 = valid15 || _valid6;
          const _errs46 = errors;
          validate89(data12, { instancePath: instancePath + "/endpoints/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
          var _valid6 = _errs46 === errors;
          if (valid15 = valid15 || _valid6, valid15)
            errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
          else {
            const err24 = { instancePath: instancePath + "/endpoints/" + i1, schemaPath: "#/properties/endpoints/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.endpoints.anyOf[0].items.anyOf, parentSchema: schema19.properties.endpoints.anyOf[0].items, data: data12 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.endpoints.anyOf[0].type, parentSchema: schema19.properties.endpoints.anyOf[0], data: data11 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid5 = _errs41 === errors;
      valid12 = valid12 || _valid5;
      const _errs47 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11))
        for (const key3 in data11) {
          let data13 = data11[key3];
          const _errs51 = errors;
          let valid17 = !1;
          const _errs52 = errors;
          validate53(data13, { instancePath: instancePath + "/endpoints/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid7 = _errs52 === errors;
          valid17 = valid17 || _valid7;
          const _errs53 = errors;
          validate90(data13, { instancePath: instancePath + "/endpoints/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          var _valid7 = _errs53 === errors;
          if (valid17 = valid17 || _valid7, valid17)
            errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
          else {
            const err26 = { instancePath: instancePath + "/endpoints/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/endpoints/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.endpoints.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.endpoints.anyOf[1].additionalProperties, data: data13 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      else {
        const err27 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.endpoints.anyOf[1].type, parentSchema: schema19.properties.endpoints.anyOf[1], data: data11 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid5 = _errs47 === errors;
      if (valid12 = valid12 || _valid5, valid12)
        errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
      else {
        const err28 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.endpoints.anyOf, parentSchema: schema19.properties.endpoints, data: data11 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.tables !== void 0) {
      let data14 = data.tables;
      const _errs55 = errors;
      let valid18 = !1;
      const _errs56 = errors;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          const _errs59 = errors;
          let valid21 = !1;
          const _errs60 = errors;
          validate53(data15, { instancePath: instancePath + "/tables/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid9 = _errs60 === errors;
          valid21 = valid21 || _valid9;
          const _errs61 = errors;
          if (validate148(data15, { instancePath: instancePath + "/tables/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length), data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.name === void 0) {
              const err29 = { instancePath: instancePath + "/tables/" + i2, schemaPath: "#/properties/tables/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.tables.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.tables.anyOf[0].items.anyOf[1].allOf[1], data: data15 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/tables/" + i2, schemaPath: "#/properties/tables/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.tables.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.tables.anyOf[0].items.anyOf[1].allOf[1], data: data15 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          var _valid9 = _errs61 === errors;
          if (valid21 = valid21 || _valid9, valid21)
            errors = _errs59, vErrors !== null && (_errs59 ? vErrors.length = _errs59 : vErrors = null);
          else {
            const err31 = { instancePath: instancePath + "/tables/" + i2, schemaPath: "#/properties/tables/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.tables.anyOf[0].items.anyOf, parentSchema: schema19.properties.tables.anyOf[0].items, data: data15 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.tables.anyOf[0].type, parentSchema: schema19.properties.tables.anyOf[0], data: data14 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      var _valid8 = _errs56 === errors;
      valid18 = valid18 || _valid8;
      const _errs65 = errors;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key4 in data14) {
          let data16 = data14[key4];
          const _errs69 = errors;
          let valid24 = !1;
          const _errs70 = errors;
          validate53(data16, { instancePath: instancePath + "/tables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid10 = _errs70 === errors;
          valid24 = valid24 || _valid10;
          const _errs71 = errors;
          validate148(data16, { instancePath: instancePath + "/tables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
          var _valid10 = _errs71 === errors;
          if (valid24 = valid24 || _valid10, valid24)
            errors = _errs69, vErrors !== null && (_errs69 ? vErrors.length = _errs69 : vErrors = null);
          else {
            const err33 = { instancePath: instancePath + "/tables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tables/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.tables.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.tables.anyOf[1].additionalProperties, data: data16 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      else {
        const err34 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.tables.anyOf[1].type, parentSchema: schema19.properties.tables.anyOf[1], data: data14 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid8 = _errs65 === errors;
      if (valid18 = valid18 || _valid8, valid18)
        errors = _errs55, vErrors !== null && (_errs55 ? vErrors.length = _errs55 : vErrors = null);
      else {
        const err35 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.tables.anyOf, parentSchema: schema19.properties.tables, data: data14 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.sql !== void 0 && (validate57(data.sql, { instancePath: instancePath + "/sql", parentData: data, parentDataProperty: "sql", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.env !== void 0) {
      let data18 = data.env;
      const _errs74 = errors;
      let valid25 = !1;
      const _errs75 = errors;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          const _errs78 = errors;
          let valid28 = !1;
          const _errs79 = errors;
          validate53(data19, { instancePath: instancePath + "/env/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid12 = _errs79 === errors;
          valid28 = valid28 || _valid12;
          const _errs80 = errors;
          if (validate192(data19, { instancePath: instancePath + "/env/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length), data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.name === void 0) {
              const err36 = { instancePath: instancePath + "/env/" + i3, schemaPath: "#/properties/env/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.env.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.env.anyOf[0].items.anyOf[1].allOf[1], data: data19 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/env/" + i3, schemaPath: "#/properties/env/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.env.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.env.anyOf[0].items.anyOf[1].allOf[1], data: data19 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          var _valid12 = _errs80 === errors;
          if (valid28 = valid28 || _valid12, valid28)
            errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
          else {
            const err38 = { instancePath: instancePath + "/env/" + i3, schemaPath: "#/properties/env/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.env.anyOf[0].items.anyOf, parentSchema: schema19.properties.env.anyOf[0].items, data: data19 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.env.anyOf[0].type, parentSchema: schema19.properties.env.anyOf[0], data: data18 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid11 = _errs75 === errors;
      valid25 = valid25 || _valid11;
      const _errs84 = errors;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18))
        for (const key5 in data18) {
          let data20 = data18[key5];
          const _errs88 = errors;
          let valid31 = !1;
          const _errs89 = errors;
          validate53(data20, { instancePath: instancePath + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid13 = _errs89 === errors;
          valid31 = valid31 || _valid13;
          const _errs90 = errors;
          if (data20 !== null) {
            const err40 = { instancePath: instancePath + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/anyOf/1/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema19.properties.env.anyOf[1].additionalProperties.anyOf[1].type, parentSchema: schema19.properties.env.anyOf[1].additionalProperties.anyOf[1], data: data20 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          var _valid13 = _errs90 === errors;
          valid31 = valid31 || _valid13;
          const _errs92 = errors;
          validate192(data20, { instancePath: instancePath + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length);
          var _valid13 = _errs92 === errors;
          if (valid31 = valid31 || _valid13, valid31)
            errors = _errs88, vErrors !== null && (_errs88 ? vErrors.length = _errs88 : vErrors = null);
          else {
            const err41 = { instancePath: instancePath + "/env/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.env.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.env.anyOf[1].additionalProperties, data: data20 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      else {
        const err42 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.env.anyOf[1].type, parentSchema: schema19.properties.env.anyOf[1], data: data18 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid11 = _errs84 === errors;
      if (valid25 = valid25 || _valid11, valid25)
        errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
      else {
        const err43 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.env.anyOf, parentSchema: schema19.properties.env, data: data18 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data21 = data.jobs;
      const _errs94 = errors;
      let valid32 = !1;
      const _errs95 = errors;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4];
          const _errs98 = errors;
          let valid35 = !1;
          const _errs99 = errors;
          validate53(data22, { instancePath: instancePath + "/jobs/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid15 = _errs99 === errors;
          valid35 = valid35 || _valid15;
          const _errs100 = errors;
          if (validate206(data22, { instancePath: instancePath + "/jobs/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length), data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.name === void 0) {
              const err44 = { instancePath: instancePath + "/jobs/" + i4, schemaPath: "#/properties/jobs/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.jobs.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.jobs.anyOf[0].items.anyOf[1].allOf[1], data: data22 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/jobs/" + i4, schemaPath: "#/properties/jobs/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.jobs.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.jobs.anyOf[0].items.anyOf[1].allOf[1], data: data22 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          var _valid15 = _errs100 === errors;
          if (valid35 = valid35 || _valid15, valid35)
            errors = _errs98, vErrors !== null && (_errs98 ? vErrors.length = _errs98 : vErrors = null);
          else {
            const err46 = { instancePath: instancePath + "/jobs/" + i4, schemaPath: "#/properties/jobs/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.jobs.anyOf[0].items.anyOf, parentSchema: schema19.properties.jobs.anyOf[0].items, data: data22 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.jobs.anyOf[0].type, parentSchema: schema19.properties.jobs.anyOf[0], data: data21 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      var _valid14 = _errs95 === errors;
      valid32 = valid32 || _valid14;
      const _errs104 = errors;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21))
        for (const key6 in data21) {
          let data23 = data21[key6];
          const _errs108 = errors;
          let valid38 = !1;
          const _errs109 = errors;
          validate53(data23, { instancePath: instancePath + "/jobs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid16 = _errs109 === errors;
          valid38 = valid38 || _valid16;
          const _errs110 = errors;
          validate206(data23, { instancePath: instancePath + "/jobs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
          var _valid16 = _errs110 === errors;
          if (valid38 = valid38 || _valid16, valid38)
            errors = _errs108, vErrors !== null && (_errs108 ? vErrors.length = _errs108 : vErrors = null);
          else {
            const err48 = { instancePath: instancePath + "/jobs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.jobs.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.jobs.anyOf[1].additionalProperties, data: data23 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
      else {
        const err49 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.jobs.anyOf[1].type, parentSchema: schema19.properties.jobs.anyOf[1], data: data21 };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      var _valid14 = _errs104 === errors;
      if (valid32 = valid32 || _valid14, valid32)
        errors = _errs94, vErrors !== null && (_errs94 ? vErrors.length = _errs94 : vErrors = null);
      else {
        const err50 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.jobs.anyOf, parentSchema: schema19.properties.jobs, data: data21 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.pages !== void 0) {
      let data24 = data.pages;
      const _errs112 = errors;
      let valid39 = !1;
      const _errs113 = errors;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data25 = data24[i5];
          const _errs116 = errors;
          let valid42 = !1;
          const _errs117 = errors;
          validate53(data25, { instancePath: instancePath + "/pages/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid18 = _errs117 === errors;
          valid42 = valid42 || _valid18;
          const _errs118 = errors;
          if (validate228(data25, { instancePath: instancePath + "/pages/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length), !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
            const err51 = { instancePath: instancePath + "/pages/" + i5, schemaPath: "#/properties/pages/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1], data: data25 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          const _errs122 = errors;
          let valid44 = !1;
          const _errs123 = errors;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.path === void 0) {
            const err52 = { instancePath: instancePath + "/pages/" + i5, schemaPath: "#/properties/pages/anyOf/0/items/anyOf/1/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1].anyOf[0].required, parentSchema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1].anyOf[0], data: data25 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
          var _valid19 = _errs123 === errors;
          if (valid44 = valid44 || _valid19, _valid19) {
            var props18 = {};
            props18.path = !0;
          }
          const _errs124 = errors;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.name === void 0) {
            const err53 = { instancePath: instancePath + "/pages/" + i5, schemaPath: "#/properties/pages/anyOf/0/items/anyOf/1/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1].anyOf[1].required, parentSchema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1].anyOf[1], data: data25 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          var _valid19 = _errs124 === errors;
          if (valid44 = valid44 || _valid19, _valid19 && props18 !== !0 && (props18 = props18 || {}, props18.name = !0), valid44)
            errors = _errs122, vErrors !== null && (_errs122 ? vErrors.length = _errs122 : vErrors = null);
          else {
            const err54 = { instancePath: instancePath + "/pages/" + i5, schemaPath: "#/properties/pages/anyOf/0/items/anyOf/1/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1].anyOf, parentSchema: schema19.properties.pages.anyOf[0].items.anyOf[1].allOf[1], data: data25 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          var _valid18 = _errs118 === errors;
          if (valid42 = valid42 || _valid18, valid42)
            errors = _errs116, vErrors !== null && (_errs116 ? vErrors.length = _errs116 : vErrors = null);
          else {
            const err55 = { instancePath: instancePath + "/pages/" + i5, schemaPath: "#/properties/pages/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.pages.anyOf[0].items.anyOf, parentSchema: schema19.properties.pages.anyOf[0].items, data: data25 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.pages.anyOf[0].type, parentSchema: schema19.properties.pages.anyOf[0], data: data24 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      var _valid17 = _errs113 === errors;
      valid39 = valid39 || _valid17;
      const _errs125 = errors;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24))
        for (const key7 in data24) {
          let data26 = data24[key7];
          const _errs129 = errors;
          let valid46 = !1;
          const _errs130 = errors;
          validate53(data26, { instancePath: instancePath + "/pages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data24, parentDataProperty: key7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid20 = _errs130 === errors;
          valid46 = valid46 || _valid20;
          const _errs131 = errors;
          validate228(data26, { instancePath: instancePath + "/pages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data24, parentDataProperty: key7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
          var _valid20 = _errs131 === errors;
          if (valid46 = valid46 || _valid20, valid46)
            errors = _errs129, vErrors !== null && (_errs129 ? vErrors.length = _errs129 : vErrors = null);
          else {
            const err57 = { instancePath: instancePath + "/pages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pages/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.pages.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.pages.anyOf[1].additionalProperties, data: data26 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
      else {
        const err58 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.pages.anyOf[1].type, parentSchema: schema19.properties.pages.anyOf[1], data: data24 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      var _valid17 = _errs125 === errors;
      if (valid39 = valid39 || _valid17, valid39)
        errors = _errs112, vErrors !== null && (_errs112 ? vErrors.length = _errs112 : vErrors = null);
      else {
        const err59 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.pages.anyOf, parentSchema: schema19.properties.pages, data: data24 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data27 = data.inputs;
      const _errs133 = errors;
      let valid47 = !1;
      const _errs134 = errors;
      if (Array.isArray(data27)) {
        const len6 = data27.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data28 = data27[i6];
          const _errs137 = errors;
          let valid50 = !1;
          const _errs138 = errors;
          validate53(data28, { instancePath: instancePath + "/inputs/" + i6, parentData: data27, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid22 = _errs138 === errors;
          valid50 = valid50 || _valid22;
          const _errs139 = errors;
          if (validate244(data28, { instancePath: instancePath + "/inputs/" + i6, parentData: data27, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length), data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0) {
              const err60 = { instancePath: instancePath + "/inputs/" + i6, schemaPath: "#/properties/inputs/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.inputs.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.inputs.anyOf[0].items.anyOf[1].allOf[1], data: data28 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/inputs/" + i6, schemaPath: "#/properties/inputs/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.inputs.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.inputs.anyOf[0].items.anyOf[1].allOf[1], data: data28 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          var _valid22 = _errs139 === errors;
          if (valid50 = valid50 || _valid22, valid50)
            errors = _errs137, vErrors !== null && (_errs137 ? vErrors.length = _errs137 : vErrors = null);
          else {
            const err62 = { instancePath: instancePath + "/inputs/" + i6, schemaPath: "#/properties/inputs/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.inputs.anyOf[0].items.anyOf, parentSchema: schema19.properties.inputs.anyOf[0].items, data: data28 };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.inputs.anyOf[0].type, parentSchema: schema19.properties.inputs.anyOf[0], data: data27 };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      var _valid21 = _errs134 === errors;
      valid47 = valid47 || _valid21;
      const _errs143 = errors;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27))
        for (const key8 in data27) {
          let data29 = data27[key8];
          const _errs147 = errors;
          let valid53 = !1;
          const _errs148 = errors;
          validate53(data29, { instancePath: instancePath + "/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid23 = _errs148 === errors;
          valid53 = valid53 || _valid23;
          const _errs149 = errors;
          validate244(data29, { instancePath: instancePath + "/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length);
          var _valid23 = _errs149 === errors;
          if (valid53 = valid53 || _valid23, valid53)
            errors = _errs147, vErrors !== null && (_errs147 ? vErrors.length = _errs147 : vErrors = null);
          else {
            const err64 = { instancePath: instancePath + "/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.inputs.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.inputs.anyOf[1].additionalProperties, data: data29 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      else {
        const err65 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.inputs.anyOf[1].type, parentSchema: schema19.properties.inputs.anyOf[1], data: data27 };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
      var _valid21 = _errs143 === errors;
      if (valid47 = valid47 || _valid21, valid47)
        errors = _errs133, vErrors !== null && (_errs133 ? vErrors.length = _errs133 : vErrors = null);
      else {
        const err66 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.inputs.anyOf, parentSchema: schema19.properties.inputs, data: data27 };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data30 = data.metrics;
      const _errs151 = errors;
      let valid54 = !1;
      const _errs152 = errors;
      if (Array.isArray(data30)) {
        const len7 = data30.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data31 = data30[i7];
          const _errs155 = errors;
          let valid57 = !1;
          const _errs156 = errors;
          validate53(data31, { instancePath: instancePath + "/metrics/" + i7, parentData: data30, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid25 = _errs156 === errors;
          valid57 = valid57 || _valid25;
          const _errs157 = errors;
          if (validate262(data31, { instancePath: instancePath + "/metrics/" + i7, parentData: data30, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length), data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.name === void 0) {
              const err67 = { instancePath: instancePath + "/metrics/" + i7, schemaPath: "#/properties/metrics/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.metrics.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.metrics.anyOf[0].items.anyOf[1].allOf[1], data: data31 };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/metrics/" + i7, schemaPath: "#/properties/metrics/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.metrics.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.metrics.anyOf[0].items.anyOf[1].allOf[1], data: data31 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          var _valid25 = _errs157 === errors;
          if (valid57 = valid57 || _valid25, valid57)
            errors = _errs155, vErrors !== null && (_errs155 ? vErrors.length = _errs155 : vErrors = null);
          else {
            const err69 = { instancePath: instancePath + "/metrics/" + i7, schemaPath: "#/properties/metrics/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.metrics.anyOf[0].items.anyOf, parentSchema: schema19.properties.metrics.anyOf[0].items, data: data31 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.metrics.anyOf[0].type, parentSchema: schema19.properties.metrics.anyOf[0], data: data30 };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
      var _valid24 = _errs152 === errors;
      valid54 = valid54 || _valid24;
      const _errs161 = errors;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30))
        for (const key9 in data30) {
          let data32 = data30[key9];
          const _errs165 = errors;
          let valid60 = !1;
          const _errs166 = errors;
          validate53(data32, { instancePath: instancePath + "/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data30, parentDataProperty: key9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid26 = _errs166 === errors;
          valid60 = valid60 || _valid26;
          const _errs167 = errors;
          validate262(data32, { instancePath: instancePath + "/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data30, parentDataProperty: key9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
          var _valid26 = _errs167 === errors;
          if (valid60 = valid60 || _valid26, valid60)
            errors = _errs165, vErrors !== null && (_errs165 ? vErrors.length = _errs165 : vErrors = null);
          else {
            const err71 = { instancePath: instancePath + "/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.metrics.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.metrics.anyOf[1].additionalProperties, data: data32 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      else {
        const err72 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.metrics.anyOf[1].type, parentSchema: schema19.properties.metrics.anyOf[1], data: data30 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
      var _valid24 = _errs161 === errors;
      if (valid54 = valid54 || _valid24, valid54)
        errors = _errs151, vErrors !== null && (_errs151 ? vErrors.length = _errs151 : vErrors = null);
      else {
        const err73 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.metrics.anyOf, parentSchema: schema19.properties.metrics, data: data30 };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.stats !== void 0) {
      let data33 = data.stats;
      const _errs169 = errors;
      let valid61 = !1;
      const _errs170 = errors;
      if (Array.isArray(data33)) {
        const len8 = data33.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data34 = data33[i8];
          const _errs173 = errors;
          let valid64 = !1;
          const _errs174 = errors;
          validate53(data34, { instancePath: instancePath + "/stats/" + i8, parentData: data33, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid28 = _errs174 === errors;
          valid64 = valid64 || _valid28;
          const _errs175 = errors;
          if (validate272(data34, { instancePath: instancePath + "/stats/" + i8, parentData: data33, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.name === void 0) {
              const err74 = { instancePath: instancePath + "/stats/" + i8, schemaPath: "#/properties/stats/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.stats.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.stats.anyOf[0].items.anyOf[1].allOf[1], data: data34 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/stats/" + i8, schemaPath: "#/properties/stats/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.stats.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.stats.anyOf[0].items.anyOf[1].allOf[1], data: data34 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          var _valid28 = _errs175 === errors;
          if (valid64 = valid64 || _valid28, valid64)
            errors = _errs173, vErrors !== null && (_errs173 ? vErrors.length = _errs173 : vErrors = null);
          else {
            const err76 = { instancePath: instancePath + "/stats/" + i8, schemaPath: "#/properties/stats/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.stats.anyOf[0].items.anyOf, parentSchema: schema19.properties.stats.anyOf[0].items, data: data34 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stats.anyOf[0].type, parentSchema: schema19.properties.stats.anyOf[0], data: data33 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
      var _valid27 = _errs170 === errors;
      valid61 = valid61 || _valid27;
      const _errs179 = errors;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33))
        for (const key10 in data33) {
          let data35 = data33[key10];
          const _errs183 = errors;
          let valid67 = !1;
          const _errs184 = errors;
          validate53(data35, { instancePath: instancePath + "/stats/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid29 = _errs184 === errors;
          valid67 = valid67 || _valid29;
          const _errs185 = errors;
          validate272(data35, { instancePath: instancePath + "/stats/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
          var _valid29 = _errs185 === errors;
          if (valid67 = valid67 || _valid29, valid67)
            errors = _errs183, vErrors !== null && (_errs183 ? vErrors.length = _errs183 : vErrors = null);
          else {
            const err78 = { instancePath: instancePath + "/stats/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stats/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.stats.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.stats.anyOf[1].additionalProperties, data: data35 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
      else {
        const err79 = { instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.stats.anyOf[1].type, parentSchema: schema19.properties.stats.anyOf[1], data: data33 };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      var _valid27 = _errs179 === errors;
      if (valid61 = valid61 || _valid27, valid61)
        errors = _errs169, vErrors !== null && (_errs169 ? vErrors.length = _errs169 : vErrors = null);
      else {
        const err80 = { instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.stats.anyOf, parentSchema: schema19.properties.stats, data: data33 };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.ids !== void 0) {
      let data36 = data.ids;
      const _errs187 = errors;
      let valid68 = !1;
      const _errs188 = errors;
      if (Array.isArray(data36)) {
        const len9 = data36.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data37 = data36[i9];
          const _errs191 = errors;
          let valid71 = !1;
          const _errs192 = errors;
          validate53(data37, { instancePath: instancePath + "/ids/" + i9, parentData: data36, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid31 = _errs192 === errors;
          valid71 = valid71 || _valid31;
          const _errs193 = errors;
          if (validate283(data37, { instancePath: instancePath + "/ids/" + i9, parentData: data36, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors), errors = vErrors.length), data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.name === void 0) {
              const err81 = { instancePath: instancePath + "/ids/" + i9, schemaPath: "#/properties/ids/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.ids.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.ids.anyOf[0].items.anyOf[1].allOf[1], data: data37 };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/ids/" + i9, schemaPath: "#/properties/ids/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.ids.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.ids.anyOf[0].items.anyOf[1].allOf[1], data: data37 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
          var _valid31 = _errs193 === errors;
          if (valid71 = valid71 || _valid31, valid71)
            errors = _errs191, vErrors !== null && (_errs191 ? vErrors.length = _errs191 : vErrors = null);
          else {
            const err83 = { instancePath: instancePath + "/ids/" + i9, schemaPath: "#/properties/ids/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.ids.anyOf[0].items.anyOf, parentSchema: schema19.properties.ids.anyOf[0].items, data: data37 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.ids.anyOf[0].type, parentSchema: schema19.properties.ids.anyOf[0], data: data36 };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
      var _valid30 = _errs188 === errors;
      valid68 = valid68 || _valid30;
      const _errs197 = errors;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36))
        for (const key11 in data36) {
          let data38 = data36[key11];
          const _errs201 = errors;
          let valid74 = !1;
          const _errs202 = errors;
          validate53(data38, { instancePath: instancePath + "/ids/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data36, parentDataProperty: key11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid32 = _errs202 === errors;
          valid74 = valid74 || _valid32;
          const _errs203 = errors;
          validate283(data38, { instancePath: instancePath + "/ids/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data36, parentDataProperty: key11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors), errors = vErrors.length);
          var _valid32 = _errs203 === errors;
          if (valid74 = valid74 || _valid32, valid74)
            errors = _errs201, vErrors !== null && (_errs201 ? vErrors.length = _errs201 : vErrors = null);
          else {
            const err85 = { instancePath: instancePath + "/ids/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.ids.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.ids.anyOf[1].additionalProperties, data: data38 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
      else {
        const err86 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.ids.anyOf[1].type, parentSchema: schema19.properties.ids.anyOf[1], data: data36 };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
      var _valid30 = _errs197 === errors;
      if (valid68 = valid68 || _valid30, valid68)
        errors = _errs187, vErrors !== null && (_errs187 ? vErrors.length = _errs187 : vErrors = null);
      else {
        const err87 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.ids.anyOf, parentSchema: schema19.properties.ids, data: data36 };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.tools !== void 0) {
      let data39 = data.tools;
      const _errs205 = errors;
      let valid75 = !1;
      const _errs206 = errors;
      if (Array.isArray(data39)) {
        const len10 = data39.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data40 = data39[i10];
          const _errs209 = errors;
          let valid78 = !1;
          const _errs210 = errors;
          validate53(data40, { instancePath: instancePath + "/tools/" + i10, parentData: data39, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid34 = _errs210 === errors;
          valid78 = valid78 || _valid34;
          const _errs211 = errors;
          if (validate292(data40, { instancePath: instancePath + "/tools/" + i10, parentData: data39, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length), data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.name === void 0) {
              const err88 = { instancePath: instancePath + "/tools/" + i10, schemaPath: "#/properties/tools/anyOf/0/items/anyOf/1/allOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.tools.anyOf[0].items.anyOf[1].allOf[1].required, parentSchema: schema19.properties.tools.anyOf[0].items.anyOf[1].allOf[1], data: data40 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/tools/" + i10, schemaPath: "#/properties/tools/anyOf/0/items/anyOf/1/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.tools.anyOf[0].items.anyOf[1].allOf[1].type, parentSchema: schema19.properties.tools.anyOf[0].items.anyOf[1].allOf[1], data: data40 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          var _valid34 = _errs211 === errors;
          if (valid78 = valid78 || _valid34, valid78)
            errors = _errs209, vErrors !== null && (_errs209 ? vErrors.length = _errs209 : vErrors = null);
          else {
            const err90 = { instancePath: instancePath + "/tools/" + i10, schemaPath: "#/properties/tools/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.tools.anyOf[0].items.anyOf, parentSchema: schema19.properties.tools.anyOf[0].items, data: data40 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.tools.anyOf[0].type, parentSchema: schema19.properties.tools.anyOf[0], data: data39 };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
      var _valid33 = _errs206 === errors;
      valid75 = valid75 || _valid33;
      const _errs215 = errors;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39))
        for (const key12 in data39) {
          let data41 = data39[key12];
          const _errs219 = errors;
          let valid81 = !1;
          const _errs220 = errors;
          validate53(data41, { instancePath: instancePath + "/tools/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data39, parentDataProperty: key12, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid35 = _errs220 === errors;
          valid81 = valid81 || _valid35;
          const _errs221 = errors;
          validate292(data41, { instancePath: instancePath + "/tools/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data39, parentDataProperty: key12, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length);
          var _valid35 = _errs221 === errors;
          if (valid81 = valid81 || _valid35, valid81)
            errors = _errs219, vErrors !== null && (_errs219 ? vErrors.length = _errs219 : vErrors = null);
          else {
            const err92 = { instancePath: instancePath + "/tools/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/anyOf/1/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.tools.anyOf[1].additionalProperties.anyOf, parentSchema: schema19.properties.tools.anyOf[1].additionalProperties, data: data41 };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
      else {
        const err93 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.tools.anyOf[1].type, parentSchema: schema19.properties.tools.anyOf[1], data: data39 };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
      var _valid33 = _errs215 === errors;
      if (valid75 = valid75 || _valid33, valid75)
        errors = _errs205, vErrors !== null && (_errs205 ? vErrors.length = _errs205 : vErrors = null);
      else {
        const err94 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.tools.anyOf, parentSchema: schema19.properties.tools, data: data39 };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.dataFlow !== void 0) {
      let data42 = data.dataFlow;
      const _errs223 = errors;
      let valid82 = !1;
      const _errs224 = errors;
      validate57(data42, { instancePath: instancePath + "/dataFlow", parentData: data, parentDataProperty: "dataFlow", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      var _valid36 = _errs224 === errors;
      valid82 = valid82 || _valid36;
      const _errs225 = errors;
      validate99(data42, { instancePath: instancePath + "/dataFlow", parentData: data, parentDataProperty: "dataFlow", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      var _valid36 = _errs225 === errors;
      if (valid82 = valid82 || _valid36, valid82)
        errors = _errs223, vErrors !== null && (_errs223 ? vErrors.length = _errs223 : vErrors = null);
      else {
        const err95 = { instancePath: instancePath + "/dataFlow", schemaPath: "#/properties/dataFlow/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.dataFlow.anyOf, parentSchema: schema19.properties.dataFlow, data: data42 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.infrastructure !== void 0) {
      let data43 = data.infrastructure;
      const _errs227 = errors;
      let valid83 = !1;
      const _errs228 = errors;
      validate57(data43, { instancePath: instancePath + "/infrastructure", parentData: data, parentDataProperty: "infrastructure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      var _valid37 = _errs228 === errors;
      valid83 = valid83 || _valid37;
      const _errs229 = errors;
      validate99(data43, { instancePath: instancePath + "/infrastructure", parentData: data, parentDataProperty: "infrastructure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      var _valid37 = _errs229 === errors;
      if (valid83 = valid83 || _valid37, valid83)
        errors = _errs227, vErrors !== null && (_errs227 ? vErrors.length = _errs227 : vErrors = null);
      else {
        const err96 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/properties/infrastructure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.infrastructure.anyOf, parentSchema: schema19.properties.infrastructure, data: data43 };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.risks !== void 0) {
      let data44 = data.risks;
      const _errs231 = errors;
      let valid84 = !1;
      const _errs232 = errors;
      validate53(data44, { instancePath: instancePath + "/risks", parentData: data, parentDataProperty: "risks", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var _valid38 = _errs232 === errors;
      valid84 = valid84 || _valid38;
      const _errs233 = errors;
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err97 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.risks.anyOf[1], data: data44 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        const len11 = data44.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data45 = data44[i11];
          const _errs236 = errors;
          let valid87 = !1;
          const _errs237 = errors;
          validate53(data45, { instancePath: instancePath + "/risks/" + i11, parentData: data44, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid39 = _errs237 === errors;
          valid87 = valid87 || _valid39;
          const _errs238 = errors;
          validate308(data45, { instancePath: instancePath + "/risks/" + i11, parentData: data44, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
          var _valid39 = _errs238 === errors;
          if (valid87 = valid87 || _valid39, valid87)
            errors = _errs236, vErrors !== null && (_errs236 ? vErrors.length = _errs236 : vErrors = null);
          else {
            const err98 = { instancePath: instancePath + "/risks/" + i11, schemaPath: "#/properties/risks/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.risks.anyOf[1].items.anyOf, parentSchema: schema19.properties.risks.anyOf[1].items, data: data45 };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
      } else {
        const err99 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.risks.anyOf[1].type, parentSchema: schema19.properties.risks.anyOf[1], data: data44 };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
      var _valid38 = _errs233 === errors;
      valid84 = valid84 || _valid38;
      const _errs239 = errors;
      validate99(data44, { instancePath: instancePath + "/risks", parentData: data, parentDataProperty: "risks", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      var _valid38 = _errs239 === errors;
      if (valid84 = valid84 || _valid38, valid84)
        errors = _errs231, vErrors !== null && (_errs231 ? vErrors.length = _errs231 : vErrors = null);
      else {
        const err100 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.risks.anyOf, parentSchema: schema19.properties.risks, data: data44 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    data.telemetry !== void 0 && (validate57(data.telemetry, { instancePath: instancePath + "/telemetry", parentData: data, parentDataProperty: "telemetry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.security !== void 0 && (validate57(data.security, { instancePath: instancePath + "/security", parentData: data, parentDataProperty: "security", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.questions !== void 0 && (validate318(data.questions, { instancePath: instancePath + "/questions", parentData: data, parentDataProperty: "questions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data.openQuestions !== void 0 && (validate57(data.openQuestions, { instancePath: instancePath + "/openQuestions", parentData: data, parentDataProperty: "openQuestions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.outOfScope !== void 0 && (validate57(data.outOfScope, { instancePath: instancePath + "/outOfScope", parentData: data, parentDataProperty: "outOfScope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.alternatives !== void 0 && (validate57(data.alternatives, { instancePath: instancePath + "/alternatives", parentData: data, parentDataProperty: "alternatives", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.notes !== void 0 && (validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate_default as default,
  validate
};
