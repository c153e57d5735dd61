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
}), validate = validate20, validate_default = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://spec-lint.dev/schemas/architecture.schema.json", title: "Architecture", description: "A backend architecture as data: what a draft has to tell before it goes to implementation. A markdown document is read into this shape.", type: "object", additionalProperties: !1, required: ["overview", "services", "endpoints", "dataFlow", "infrastructure", "risks"], properties: { $schema: { type: "string", description: "For editors." }, title: { type: "string", description: "Name of the system.", examples: ["Portfolio"] }, overview: { description: "System Architecture: the parts of the system and how they interact.", $ref: "#/$defs/Text", examples: ["Client (React) \u2192 API server \u2192 AI service \u2192 Postgres"] }, services: { description: "The backend services, each with its responsibility.", type: "array", items: { $ref: "#/$defs/Service" } }, endpoints: { description: "The API endpoints, each with purpose, input and output.", type: "array", items: { $ref: "#/$defs/Endpoint" } }, tables: { description: "The tables of the database.", type: "array", items: { $ref: "#/$defs/Table" } }, env: { description: "The environment variables that the implementation reads.", type: "array", items: { $ref: "#/$defs/EnvironmentVariable" } }, jobs: { description: "What runs without a request: crons, queue consumers, backfills.", type: "array", items: { $ref: "#/$defs/Job" } }, pages: { description: "Pages that are opened from a link, the navigation or a bookmark.", type: "array", items: { $ref: "#/$defs/Page" } }, dataFlow: { description: "Data Flow: how data moves through the system, step by step.", $ref: "#/$defs/Text", examples: ["The user uploads a document. The API stores it. The AI service writes the summary into documents.summary."] }, infrastructure: { description: "Infrastructure: runtime, database, storage, hosting, outside services.", $ref: "#/$defs/Text", examples: ["Vercel, Neon Postgres, Vercel Blob"] }, risks: { description: "Technical Risks, with what is done about them.", $ref: "#/$defs/Text", examples: ["Long documents exceed the model's context: they are cut into parts."] }, questions: { $ref: "#/$defs/CriticalQuestions" } }, $defs: { Text: { oneOf: [{ type: "string", minLength: 1 }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, Service: { title: "Service", type: "object", additionalProperties: !1, required: ["name", "responsibility"], properties: { name: { type: "string", minLength: 1, examples: ["Mailer"] }, responsibility: { description: "What it does, and nobody else.", type: "string", minLength: 1, examples: ["Sends the weekly digest through Resend"] } } }, Endpoint: { title: "Endpoint", type: "object", additionalProperties: !1, required: ["name", "purpose", "input", "output"], properties: { name: { description: "Method and path, or the name of a callable function.", type: "string", minLength: 1, examples: ["POST /api/summaries"] }, method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] }, path: { type: "string", minLength: 1, examples: ["/api/summaries"] }, purpose: { description: "What it is for.", type: "string", minLength: 1, examples: ["Summarises a document"] }, input: { description: "Body, path and query parameters; none where it takes nothing.", type: "string", minLength: 1, examples: ["{ documentId }", "none"] }, output: { description: "What a success answers: fields or a status.", type: ["string", "integer"], minLength: 1, examples: ["201 { summaryId }", 204] }, auth: { description: "What the caller proves who he is with, by name.", type: "string", minLength: 1, examples: ["Clerk session token", "Authorization: Bearer CRON_SECRET"] }, caller: { description: "Who calls it.", enum: ["user", "anonymous", "cron", "worker", "webhook", "operator", "unknown"] }, rateLimit: { description: "Amount, window and key.", type: "string", minLength: 1, examples: ["5 requests per 60 s per IP"] }, timeout: { description: "Bound, mechanism and answer.", type: "string", minLength: 1, examples: ["AbortController at 9 s, JSON 504"] }, calls: { description: "Paid and AI services that it calls.", type: "array", items: { type: "string", minLength: 1 }, examples: [["OpenAI"]] } } }, Table: { title: "Table", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, examples: ["orders"] }, columns: { type: "array", items: { $ref: "#/$defs/Column" } }, rls: { description: "Whether row level security is enabled.", type: "boolean" }, policy: { description: "Who may reach which rows.", type: "string", minLength: 1, examples: ["owner only: user_id = auth.uid()"] } } }, Column: { title: "Column", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, examples: ["user_id"] }, type: { type: "string", examples: ["uuid"] }, references: { description: "The table, or table and column, that it points to.", type: "string", minLength: 1, examples: ["users.id"] } } }, EnvironmentVariable: { title: "EnvironmentVariable", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, examples: ["OPENAI_API_KEY"] }, purpose: { type: "string", minLength: 1, examples: ["Key of the summariser"] } } }, Job: { title: "Job", type: "object", additionalProperties: !1, required: ["name", "purpose"], properties: { name: { type: "string", minLength: 1, examples: ["weekly-recap"] }, purpose: { type: "string", minLength: 1, examples: ["Mails last week's figures"] }, schedule: { type: "string", minLength: 1, examples: ["Mondays 06:00 UTC"] } } }, Page: { title: "Page", type: "object", additionalProperties: !1, required: ["path", "readPath"], properties: { path: { type: "string", minLength: 1, examples: ["/report/:reportId"] }, readPath: { description: "What the first load reads, for whose rows.", type: "string", minLength: 1, examples: ["GET /api/reports/:reportId, reports by id and the session's user"] } } }, CriticalQuestions: { title: "CriticalQuestions", description: "What the architect has asked of his own design.", type: "object", additionalProperties: !1, properties: { fragilePoint: { description: "The most fragile point, and how it fails.", type: "string", minLength: 1 }, wrongAssumption: { description: "An assumption that could be wrong in production.", type: "string", minLength: 1 }, tenTimesTraffic: { description: "What breaks first at ten times the traffic.", type: "string", minLength: 1 }, simplerAlternative: { description: "A simpler design, and why it is chosen or not.", type: "string", minLength: 1 } } } } }, schema32 = { oneOf: [{ type: "string", minLength: 1 }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }] }, schema33 = { title: "Service", type: "object", additionalProperties: !1, required: ["name", "responsibility"], properties: { name: { type: "string", minLength: 1, examples: ["Mailer"] }, responsibility: { description: "What it does, and nobody else.", type: "string", minLength: 1, examples: ["Sends the weekly digest through Resend"] } } }, schema34 = { title: "Endpoint", type: "object", additionalProperties: !1, required: ["name", "purpose", "input", "output"], properties: { name: { description: "Method and path, or the name of a callable function.", type: "string", minLength: 1, examples: ["POST /api/summaries"] }, method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] }, path: { type: "string", minLength: 1, examples: ["/api/summaries"] }, purpose: { description: "What it is for.", type: "string", minLength: 1, examples: ["Summarises a document"] }, input: { description: "Body, path and query parameters; none where it takes nothing.", type: "string", minLength: 1, examples: ["{ documentId }", "none"] }, output: { description: "What a success answers: fields or a status.", type: ["string", "integer"], minLength: 1, examples: ["201 { summaryId }", 204] }, auth: { description: "What the caller proves who he is with, by name.", type: "string", minLength: 1, examples: ["Clerk session token", "Authorization: Bearer CRON_SECRET"] }, caller: { description: "Who calls it.", enum: ["user", "anonymous", "cron", "worker", "webhook", "operator", "unknown"] }, rateLimit: { description: "Amount, window and key.", type: "string", minLength: 1, examples: ["5 requests per 60 s per IP"] }, timeout: { description: "Bound, mechanism and answer.", type: "string", minLength: 1, examples: ["AbortController at 9 s, JSON 504"] }, calls: { description: "Paid and AI services that it calls.", type: "array", items: { type: "string", minLength: 1 }, examples: [["OpenAI"]] } } }, schema37 = { title: "EnvironmentVariable", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, examples: ["OPENAI_API_KEY"] }, purpose: { type: "string", minLength: 1, examples: ["Key of the summariser"] } } }, schema38 = { title: "Job", type: "object", additionalProperties: !1, required: ["name", "purpose"], properties: { name: { type: "string", minLength: 1, examples: ["weekly-recap"] }, purpose: { type: "string", minLength: 1, examples: ["Mails last week's figures"] }, schedule: { type: "string", minLength: 1, examples: ["Mondays 06:00 UTC"] } } }, schema39 = { title: "Page", type: "object", additionalProperties: !1, required: ["path", "readPath"], properties: { path: { type: "string", minLength: 1, examples: ["/report/:reportId"] }, readPath: { description: "What the first load reads, for whose rows.", type: "string", minLength: 1, examples: ["GET /api/reports/:reportId, reports by id and the session's user"] } } }, schema43 = { title: "CriticalQuestions", description: "What the architect has asked of his own design.", type: "object", additionalProperties: !1, properties: { fragilePoint: { description: "The most fragile point, and how it fails.", type: "string", minLength: 1 }, wrongAssumption: { description: "An assumption that could be wrong in production.", type: "string", minLength: 1 }, tenTimesTraffic: { description: "What breaks first at ten times the traffic.", type: "string", minLength: 1 }, simplerAlternative: { description: "A simpler design, and why it is chosen or not.", type: "string", minLength: 1 } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema35 = { title: "Table", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, examples: ["orders"] }, columns: { type: "array", items: { $ref: "#/$defs/Column" } }, rls: { description: "Whether row level security is enabled.", type: "boolean" }, policy: { description: "Who may reach which rows.", type: "string", minLength: 1, examples: ["owner only: user_id = auth.uid()"] } } }, schema36 = { title: "Column", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, examples: ["user_id"] }, type: { type: "string", examples: ["uuid"] }, references: { description: "The table, or table and column, that it points to.", type: "string", minLength: 1, examples: ["users.id"] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "columns" || key0 === "rls" || key0 === "policy")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.name, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.name.type, parentSchema: schema35.properties.name, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.columns !== void 0) {
      let data1 = data.columns;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              const err4 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/$defs/Column/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema36.required, parentSchema: schema36, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (const key1 in data2)
              if (!(key1 === "name" || key1 === "type" || key1 === "references")) {
                const err5 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/$defs/Column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema36, data: data2 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data2.name !== void 0) {
              let data3 = data2.name;
              if (typeof data3 == "string") {
                if (func2(data3) < 1) {
                  const err6 = { instancePath: instancePath + "/columns/" + i0 + "/name", schemaPath: "#/$defs/Column/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.name, data: data3 };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/columns/" + i0 + "/name", schemaPath: "#/$defs/Column/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data3 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.type !== void 0) {
              let data4 = data2.type;
              if (typeof data4 != "string") {
                const err8 = { instancePath: instancePath + "/columns/" + i0 + "/type", schemaPath: "#/$defs/Column/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.type.type, parentSchema: schema36.properties.type, data: data4 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.references !== void 0) {
              let data5 = data2.references;
              if (typeof data5 == "string") {
                if (func2(data5) < 1) {
                  const err9 = { instancePath: instancePath + "/columns/" + i0 + "/references", schemaPath: "#/$defs/Column/properties/references/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.references, data: data5 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/columns/" + i0 + "/references", schemaPath: "#/$defs/Column/properties/references/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.references.type, parentSchema: schema36.properties.references, data: data5 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/$defs/Column/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data2 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.columns.type, parentSchema: schema35.properties.columns, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.rls !== void 0) {
      let data6 = data.rls;
      if (typeof data6 != "boolean") {
        const err13 = { instancePath: instancePath + "/rls", schemaPath: "#/properties/rls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.rls.type, parentSchema: schema35.properties.rls, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data7 = data.policy;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          const err14 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.policy, data: data7 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.policy.type, parentSchema: schema35.properties.policy, data: data7 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.overview === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overview" }, message: "must have required property 'overview'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.services === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.endpoints === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" }, message: "must have required property 'endpoints'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dataFlow === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataFlow" }, message: "must have required property 'dataFlow'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.infrastructure === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "infrastructure" }, message: "must have required property 'infrastructure'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.risks === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property 'risks'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        const err7 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 != "string") {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.overview !== void 0) {
      let data2 = data.overview;
      const _errs8 = errors;
      let valid2 = !1, passing0 = null;
      const _errs9 = errors;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/overview", schemaPath: "#/$defs/Text/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[0], data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/overview", schemaPath: "#/$defs/Text/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[0].type, parentSchema: schema32.oneOf[0], data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs9 === errors;
      _valid0 && (valid2 = !0, passing0 = 0);
      const _errs11 = errors;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + "/overview", schemaPath: "#/$defs/Text/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.oneOf[1], data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              const err12 = { instancePath: instancePath + "/overview/" + i0, schemaPath: "#/$defs/Text/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[1].items, data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/overview/" + i0, schemaPath: "#/$defs/Text/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[1].items.type, parentSchema: schema32.oneOf[1].items, data: data3 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/overview", schemaPath: "#/$defs/Text/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.oneOf[1].type, parentSchema: schema32.oneOf[1], data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        const err15 = { instancePath: instancePath + "/overview", schemaPath: "#/$defs/Text/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema32.oneOf, parentSchema: schema32, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.services !== void 0) {
      let data4 = data.services;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.name === void 0) {
              const err16 = { instancePath: instancePath + "/services/" + i1, schemaPath: "#/$defs/Service/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema33.required, parentSchema: schema33, data: data5 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data5.responsibility === void 0) {
              const err17 = { instancePath: instancePath + "/services/" + i1, schemaPath: "#/$defs/Service/required", keyword: "required", params: { missingProperty: "responsibility" }, message: "must have required property 'responsibility'", schema: schema33.required, parentSchema: schema33, data: data5 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (const key1 in data5)
              if (!(key1 === "name" || key1 === "responsibility")) {
                const err18 = { instancePath: instancePath + "/services/" + i1, schemaPath: "#/$defs/Service/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33, data: data5 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data5.name !== void 0) {
              let data6 = data5.name;
              if (typeof data6 == "string") {
                if (func2(data6) < 1) {
                  const err19 = { instancePath: instancePath + "/services/" + i1 + "/name", schemaPath: "#/$defs/Service/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.name, data: data6 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/services/" + i1 + "/name", schemaPath: "#/$defs/Service/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.name.type, parentSchema: schema33.properties.name, data: data6 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data5.responsibility !== void 0) {
              let data7 = data5.responsibility;
              if (typeof data7 == "string") {
                if (func2(data7) < 1) {
                  const err21 = { instancePath: instancePath + "/services/" + i1 + "/responsibility", schemaPath: "#/$defs/Service/properties/responsibility/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.responsibility, data: data7 };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/services/" + i1 + "/responsibility", schemaPath: "#/$defs/Service/properties/responsibility/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.responsibility.type, parentSchema: schema33.properties.responsibility, data: data7 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/services/" + i1, schemaPath: "#/$defs/Service/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data5 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.services.type, parentSchema: schema31.properties.services, data: data4 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data8 = data.endpoints;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.name === void 0) {
              const err25 = { instancePath: instancePath + "/endpoints/" + i2, schemaPath: "#/$defs/Endpoint/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema34.required, parentSchema: schema34, data: data9 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data9.purpose === void 0) {
              const err26 = { instancePath: instancePath + "/endpoints/" + i2, schemaPath: "#/$defs/Endpoint/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'", schema: schema34.required, parentSchema: schema34, data: data9 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data9.input === void 0) {
              const err27 = { instancePath: instancePath + "/endpoints/" + i2, schemaPath: "#/$defs/Endpoint/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'", schema: schema34.required, parentSchema: schema34, data: data9 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data9.output === void 0) {
              const err28 = { instancePath: instancePath + "/endpoints/" + i2, schemaPath: "#/$defs/Endpoint/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'", schema: schema34.required, parentSchema: schema34, data: data9 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            for (const key2 in data9)
              if (!func1.call(schema34.properties, key2)) {
                const err29 = { instancePath: instancePath + "/endpoints/" + i2, schemaPath: "#/$defs/Endpoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data9 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            if (data9.name !== void 0) {
              let data10 = data9.name;
              if (typeof data10 == "string") {
                if (func2(data10) < 1) {
                  const err30 = { instancePath: instancePath + "/endpoints/" + i2 + "/name", schemaPath: "#/$defs/Endpoint/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.name, data: data10 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/endpoints/" + i2 + "/name", schemaPath: "#/$defs/Endpoint/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.name.type, parentSchema: schema34.properties.name, data: data10 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data9.method !== void 0) {
              let data11 = data9.method;
              if (!(data11 === "GET" || data11 === "POST" || data11 === "PUT" || data11 === "PATCH" || data11 === "DELETE")) {
                const err32 = { instancePath: instancePath + "/endpoints/" + i2 + "/method", schemaPath: "#/$defs/Endpoint/properties/method/enum", keyword: "enum", params: { allowedValues: schema34.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.method.enum, parentSchema: schema34.properties.method, data: data11 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data9.path !== void 0) {
              let data12 = data9.path;
              if (typeof data12 == "string") {
                if (func2(data12) < 1) {
                  const err33 = { instancePath: instancePath + "/endpoints/" + i2 + "/path", schemaPath: "#/$defs/Endpoint/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.path, data: data12 };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/endpoints/" + i2 + "/path", schemaPath: "#/$defs/Endpoint/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data12 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data9.purpose !== void 0) {
              let data13 = data9.purpose;
              if (typeof data13 == "string") {
                if (func2(data13) < 1) {
                  const err35 = { instancePath: instancePath + "/endpoints/" + i2 + "/purpose", schemaPath: "#/$defs/Endpoint/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.purpose, data: data13 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/endpoints/" + i2 + "/purpose", schemaPath: "#/$defs/Endpoint/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.purpose.type, parentSchema: schema34.properties.purpose, data: data13 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data9.input !== void 0) {
              let data14 = data9.input;
              if (typeof data14 == "string") {
                if (func2(data14) < 1) {
                  const err37 = { instancePath: instancePath + "/endpoints/" + i2 + "/input", schemaPath: "#/$defs/Endpoint/properties/input/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.input, data: data14 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/endpoints/" + i2 + "/input", schemaPath: "#/$defs/Endpoint/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.input.type, parentSchema: schema34.properties.input, data: data14 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data9.output !== void 0) {
              let data15 = data9.output;
              if (typeof data15 != "string" && !(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err39 = { instancePath: instancePath + "/endpoints/" + i2 + "/output", schemaPath: "#/$defs/Endpoint/properties/output/type", keyword: "type", params: { type: schema34.properties.output.type }, message: "must be string,integer", schema: schema34.properties.output.type, parentSchema: schema34.properties.output, data: data15 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
              if (typeof data15 == "string" && func2(data15) < 1) {
                const err40 = { instancePath: instancePath + "/endpoints/" + i2 + "/output", schemaPath: "#/$defs/Endpoint/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.output, data: data15 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data9.auth !== void 0) {
              let data16 = data9.auth;
              if (typeof data16 == "string") {
                if (func2(data16) < 1) {
                  const err41 = { instancePath: instancePath + "/endpoints/" + i2 + "/auth", schemaPath: "#/$defs/Endpoint/properties/auth/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.auth, data: data16 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/endpoints/" + i2 + "/auth", schemaPath: "#/$defs/Endpoint/properties/auth/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.auth.type, parentSchema: schema34.properties.auth, data: data16 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data9.caller !== void 0) {
              let data17 = data9.caller;
              if (!(data17 === "user" || data17 === "anonymous" || data17 === "cron" || data17 === "worker" || data17 === "webhook" || data17 === "operator" || data17 === "unknown")) {
                const err43 = { instancePath: instancePath + "/endpoints/" + i2 + "/caller", schemaPath: "#/$defs/Endpoint/properties/caller/enum", keyword: "enum", params: { allowedValues: schema34.properties.caller.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.caller.enum, parentSchema: schema34.properties.caller, data: data17 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data9.rateLimit !== void 0) {
              let data18 = data9.rateLimit;
              if (typeof data18 == "string") {
                if (func2(data18) < 1) {
                  const err44 = { instancePath: instancePath + "/endpoints/" + i2 + "/rateLimit", schemaPath: "#/$defs/Endpoint/properties/rateLimit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.rateLimit, data: data18 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/endpoints/" + i2 + "/rateLimit", schemaPath: "#/$defs/Endpoint/properties/rateLimit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.rateLimit.type, parentSchema: schema34.properties.rateLimit, data: data18 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data9.timeout !== void 0) {
              let data19 = data9.timeout;
              if (typeof data19 == "string") {
                if (func2(data19) < 1) {
                  const err46 = { instancePath: instancePath + "/endpoints/" + i2 + "/timeout", schemaPath: "#/$defs/Endpoint/properties/timeout/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.timeout, data: data19 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/endpoints/" + i2 + "/timeout", schemaPath: "#/$defs/Endpoint/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.timeout.type, parentSchema: schema34.properties.timeout, data: data19 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data9.calls !== void 0) {
              let data20 = data9.calls;
              if (Array.isArray(data20)) {
                const len3 = data20.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data21 = data20[i3];
                  if (typeof data21 == "string") {
                    if (func2(data21) < 1) {
                      const err48 = { instancePath: instancePath + "/endpoints/" + i2 + "/calls/" + i3, schemaPath: "#/$defs/Endpoint/properties/calls/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.calls.items, data: data21 };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/endpoints/" + i2 + "/calls/" + i3, schemaPath: "#/$defs/Endpoint/properties/calls/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.calls.items.type, parentSchema: schema34.properties.calls.items, data: data21 };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/endpoints/" + i2 + "/calls", schemaPath: "#/$defs/Endpoint/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.calls.type, parentSchema: schema34.properties.calls, data: data20 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/endpoints/" + i2, schemaPath: "#/$defs/Endpoint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data: data9 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.endpoints.type, parentSchema: schema31.properties.endpoints, data: data8 };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.tables !== void 0) {
      let data22 = data.tables;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate21(data22[i4], { instancePath: instancePath + "/tables/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err53 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tables.type, parentSchema: schema31.properties.tables, data: data22 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.env !== void 0) {
      let data24 = data.env;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data25 = data24[i5];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.name === void 0) {
              const err54 = { instancePath: instancePath + "/env/" + i5, schemaPath: "#/$defs/EnvironmentVariable/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema37.required, parentSchema: schema37, data: data25 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            for (const key3 in data25)
              if (!(key3 === "name" || key3 === "purpose")) {
                const err55 = { instancePath: instancePath + "/env/" + i5, schemaPath: "#/$defs/EnvironmentVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema37, data: data25 };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            if (data25.name !== void 0) {
              let data26 = data25.name;
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  const err56 = { instancePath: instancePath + "/env/" + i5 + "/name", schemaPath: "#/$defs/EnvironmentVariable/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.name, data: data26 };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/env/" + i5 + "/name", schemaPath: "#/$defs/EnvironmentVariable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.name.type, parentSchema: schema37.properties.name, data: data26 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data25.purpose !== void 0) {
              let data27 = data25.purpose;
              if (typeof data27 == "string") {
                if (func2(data27) < 1) {
                  const err58 = { instancePath: instancePath + "/env/" + i5 + "/purpose", schemaPath: "#/$defs/EnvironmentVariable/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.purpose, data: data27 };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/env/" + i5 + "/purpose", schemaPath: "#/$defs/EnvironmentVariable/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.purpose.type, parentSchema: schema37.properties.purpose, data: data27 };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/env/" + i5, schemaPath: "#/$defs/EnvironmentVariable/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data25 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.env.type, parentSchema: schema31.properties.env, data: data24 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data28 = data.jobs;
      if (Array.isArray(data28)) {
        const len6 = data28.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data29 = data28[i6];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.name === void 0) {
              const err62 = { instancePath: instancePath + "/jobs/" + i6, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema38.required, parentSchema: schema38, data: data29 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            if (data29.purpose === void 0) {
              const err63 = { instancePath: instancePath + "/jobs/" + i6, schemaPath: "#/$defs/Job/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'", schema: schema38.required, parentSchema: schema38, data: data29 };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            for (const key4 in data29)
              if (!(key4 === "name" || key4 === "purpose" || key4 === "schedule")) {
                const err64 = { instancePath: instancePath + "/jobs/" + i6, schemaPath: "#/$defs/Job/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema38, data: data29 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            if (data29.name !== void 0) {
              let data30 = data29.name;
              if (typeof data30 == "string") {
                if (func2(data30) < 1) {
                  const err65 = { instancePath: instancePath + "/jobs/" + i6 + "/name", schemaPath: "#/$defs/Job/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.name, data: data30 };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/jobs/" + i6 + "/name", schemaPath: "#/$defs/Job/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data30 };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data29.purpose !== void 0) {
              let data31 = data29.purpose;
              if (typeof data31 == "string") {
                if (func2(data31) < 1) {
                  const err67 = { instancePath: instancePath + "/jobs/" + i6 + "/purpose", schemaPath: "#/$defs/Job/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.purpose, data: data31 };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/jobs/" + i6 + "/purpose", schemaPath: "#/$defs/Job/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.purpose.type, parentSchema: schema38.properties.purpose, data: data31 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
            if (data29.schedule !== void 0) {
              let data32 = data29.schedule;
              if (typeof data32 == "string") {
                if (func2(data32) < 1) {
                  const err69 = { instancePath: instancePath + "/jobs/" + i6 + "/schedule", schemaPath: "#/$defs/Job/properties/schedule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.schedule, data: data32 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/jobs/" + i6 + "/schedule", schemaPath: "#/$defs/Job/properties/schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.schedule.type, parentSchema: schema38.properties.schedule, data: data32 };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/jobs/" + i6, schemaPath: "#/$defs/Job/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data: data29 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.jobs.type, parentSchema: schema31.properties.jobs, data: data28 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.pages !== void 0) {
      let data33 = data.pages;
      if (Array.isArray(data33)) {
        const len7 = data33.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data34 = data33[i7];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.path === void 0) {
              const err73 = { instancePath: instancePath + "/pages/" + i7, schemaPath: "#/$defs/Page/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema39.required, parentSchema: schema39, data: data34 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (data34.readPath === void 0) {
              const err74 = { instancePath: instancePath + "/pages/" + i7, schemaPath: "#/$defs/Page/required", keyword: "required", params: { missingProperty: "readPath" }, message: "must have required property 'readPath'", schema: schema39.required, parentSchema: schema39, data: data34 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            for (const key5 in data34)
              if (!(key5 === "path" || key5 === "readPath")) {
                const err75 = { instancePath: instancePath + "/pages/" + i7, schemaPath: "#/$defs/Page/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema39, data: data34 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            if (data34.path !== void 0) {
              let data35 = data34.path;
              if (typeof data35 == "string") {
                if (func2(data35) < 1) {
                  const err76 = { instancePath: instancePath + "/pages/" + i7 + "/path", schemaPath: "#/$defs/Page/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.properties.path, data: data35 };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/pages/" + i7 + "/path", schemaPath: "#/$defs/Page/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.path.type, parentSchema: schema39.properties.path, data: data35 };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data34.readPath !== void 0) {
              let data36 = data34.readPath;
              if (typeof data36 == "string") {
                if (func2(data36) < 1) {
                  const err78 = { instancePath: instancePath + "/pages/" + i7 + "/readPath", schemaPath: "#/$defs/Page/properties/readPath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.properties.readPath, data: data36 };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/pages/" + i7 + "/readPath", schemaPath: "#/$defs/Page/properties/readPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.readPath.type, parentSchema: schema39.properties.readPath, data: data36 };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/pages/" + i7, schemaPath: "#/$defs/Page/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data: data34 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pages.type, parentSchema: schema31.properties.pages, data: data33 };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.dataFlow !== void 0) {
      let data37 = data.dataFlow;
      const _errs90 = errors;
      let valid30 = !1, passing1 = null;
      const _errs91 = errors;
      if (typeof data37 == "string") {
        if (func2(data37) < 1) {
          const err82 = { instancePath: instancePath + "/dataFlow", schemaPath: "#/$defs/Text/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[0], data: data37 };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/dataFlow", schemaPath: "#/$defs/Text/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[0].type, parentSchema: schema32.oneOf[0], data: data37 };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
      var _valid1 = _errs91 === errors;
      _valid1 && (valid30 = !0, passing1 = 0);
      const _errs93 = errors;
      if (Array.isArray(data37)) {
        if (data37.length < 1) {
          const err84 = { instancePath: instancePath + "/dataFlow", schemaPath: "#/$defs/Text/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.oneOf[1], data: data37 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        const len8 = data37.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data38 = data37[i8];
          if (typeof data38 == "string") {
            if (func2(data38) < 1) {
              const err85 = { instancePath: instancePath + "/dataFlow/" + i8, schemaPath: "#/$defs/Text/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[1].items, data: data38 };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/dataFlow/" + i8, schemaPath: "#/$defs/Text/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[1].items.type, parentSchema: schema32.oneOf[1].items, data: data38 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/dataFlow", schemaPath: "#/$defs/Text/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.oneOf[1].type, parentSchema: schema32.oneOf[1], data: data37 };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
      var _valid1 = _errs93 === errors;
      if (_valid1 && valid30 ? (valid30 = !1, passing1 = [passing1, 1]) : _valid1 && (valid30 = !0, passing1 = 1), valid30)
        errors = _errs90, vErrors !== null && (_errs90 ? vErrors.length = _errs90 : vErrors = null);
      else {
        const err88 = { instancePath: instancePath + "/dataFlow", schemaPath: "#/$defs/Text/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema32.oneOf, parentSchema: schema32, data: data37 };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data.infrastructure !== void 0) {
      let data39 = data.infrastructure;
      const _errs99 = errors;
      let valid34 = !1, passing2 = null;
      const _errs100 = errors;
      if (typeof data39 == "string") {
        if (func2(data39) < 1) {
          const err89 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/$defs/Text/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[0], data: data39 };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
      } else {
        const err90 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/$defs/Text/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[0].type, parentSchema: schema32.oneOf[0], data: data39 };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
      var _valid2 = _errs100 === errors;
      _valid2 && (valid34 = !0, passing2 = 0);
      const _errs102 = errors;
      if (Array.isArray(data39)) {
        if (data39.length < 1) {
          const err91 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/$defs/Text/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.oneOf[1], data: data39 };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
        const len9 = data39.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data40 = data39[i9];
          if (typeof data40 == "string") {
            if (func2(data40) < 1) {
              const err92 = { instancePath: instancePath + "/infrastructure/" + i9, schemaPath: "#/$defs/Text/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[1].items, data: data40 };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/infrastructure/" + i9, schemaPath: "#/$defs/Text/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[1].items.type, parentSchema: schema32.oneOf[1].items, data: data40 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/$defs/Text/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.oneOf[1].type, parentSchema: schema32.oneOf[1], data: data39 };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
      var _valid2 = _errs102 === errors;
      if (_valid2 && valid34 ? (valid34 = !1, passing2 = [passing2, 1]) : _valid2 && (valid34 = !0, passing2 = 1), valid34)
        errors = _errs99, vErrors !== null && (_errs99 ? vErrors.length = _errs99 : vErrors = null);
      else {
        const err95 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/$defs/Text/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema32.oneOf, parentSchema: schema32, data: data39 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.risks !== void 0) {
      let data41 = data.risks;
      const _errs108 = errors;
      let valid38 = !1, passing3 = null;
      const _errs109 = errors;
      if (typeof data41 == "string") {
        if (func2(data41) < 1) {
          const err96 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/Text/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[0], data: data41 };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
      } else {
        const err97 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/Text/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[0].type, parentSchema: schema32.oneOf[0], data: data41 };
        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
      }
      var _valid3 = _errs109 === errors;
      _valid3 && (valid38 = !0, passing3 = 0);
      const _errs111 = errors;
      if (Array.isArray(data41)) {
        if (data41.length < 1) {
          const err98 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/Text/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.oneOf[1], data: data41 };
          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
        }
        const len10 = data41.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data42 = data41[i10];
          if (typeof data42 == "string") {
            if (func2(data42) < 1) {
              const err99 = { instancePath: instancePath + "/risks/" + i10, schemaPath: "#/$defs/Text/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[1].items, data: data42 };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/risks/" + i10, schemaPath: "#/$defs/Text/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[1].items.type, parentSchema: schema32.oneOf[1].items, data: data42 };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/Text/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.oneOf[1].type, parentSchema: schema32.oneOf[1], data: data41 };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
      var _valid3 = _errs111 === errors;
      if (_valid3 && valid38 ? (valid38 = !1, passing3 = [passing3, 1]) : _valid3 && (valid38 = !0, passing3 = 1), valid38)
        errors = _errs108, vErrors !== null && (_errs108 ? vErrors.length = _errs108 : vErrors = null);
      else {
        const err102 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/Text/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema32.oneOf, parentSchema: schema32, data: data41 };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
    if (data.questions !== void 0) {
      let data43 = data.questions;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key6 in data43)
          if (!(key6 === "fragilePoint" || key6 === "wrongAssumption" || key6 === "tenTimesTraffic" || key6 === "simplerAlternative")) {
            const err103 = { instancePath: instancePath + "/questions", schemaPath: "#/$defs/CriticalQuestions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema43, data: data43 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        if (data43.fragilePoint !== void 0) {
          let data44 = data43.fragilePoint;
          if (typeof data44 == "string") {
            if (func2(data44) < 1) {
              const err104 = { instancePath: instancePath + "/questions/fragilePoint", schemaPath: "#/$defs/CriticalQuestions/properties/fragilePoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.fragilePoint, data: data44 };
              vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/questions/fragilePoint", schemaPath: "#/$defs/CriticalQuestions/properties/fragilePoint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.fragilePoint.type, parentSchema: schema43.properties.fragilePoint, data: data44 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
        if (data43.wrongAssumption !== void 0) {
          let data45 = data43.wrongAssumption;
          if (typeof data45 == "string") {
            if (func2(data45) < 1) {
              const err106 = { instancePath: instancePath + "/questions/wrongAssumption", schemaPath: "#/$defs/CriticalQuestions/properties/wrongAssumption/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.wrongAssumption, data: data45 };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
          } else {
            const err107 = { instancePath: instancePath + "/questions/wrongAssumption", schemaPath: "#/$defs/CriticalQuestions/properties/wrongAssumption/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.wrongAssumption.type, parentSchema: schema43.properties.wrongAssumption, data: data45 };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
        if (data43.tenTimesTraffic !== void 0) {
          let data46 = data43.tenTimesTraffic;
          if (typeof data46 == "string") {
            if (func2(data46) < 1) {
              const err108 = { instancePath: instancePath + "/questions/tenTimesTraffic", schemaPath: "#/$defs/CriticalQuestions/properties/tenTimesTraffic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.tenTimesTraffic, data: data46 };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/questions/tenTimesTraffic", schemaPath: "#/$defs/CriticalQuestions/properties/tenTimesTraffic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.tenTimesTraffic.type, parentSchema: schema43.properties.tenTimesTraffic, data: data46 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
        if (data43.simplerAlternative !== void 0) {
          let data47 = data43.simplerAlternative;
          if (typeof data47 == "string") {
            if (func2(data47) < 1) {
              const err110 = { instancePath: instancePath + "/questions/simplerAlternative", schemaPath: "#/$defs/CriticalQuestions/properties/simplerAlternative/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.simplerAlternative, data: data47 };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/questions/simplerAlternative", schemaPath: "#/$defs/CriticalQuestions/properties/simplerAlternative/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.simplerAlternative.type, parentSchema: schema43.properties.simplerAlternative, data: data47 };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        }
      } else {
        const err112 = { instancePath: instancePath + "/questions", schemaPath: "#/$defs/CriticalQuestions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data43 };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
    }
  } else {
    const err113 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate_default as default,
  validate
};
