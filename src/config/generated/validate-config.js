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
}), validate = validate10, validate_config_default = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://spec-lint.dev/schemas/config.schema.json", title: "Config", description: "Configuration of spec-lint (spec-lint.config.yaml).", type: "object", additionalProperties: !1, properties: { $schema: { type: "string", description: "For editors." }, extends: { description: "Presets (gate, recommended, strict) or relative paths of other configuration files, later ones over earlier ones. Without it: recommended.", oneOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 } }] }, files: { description: "Globs of further documents that a directory is searched for.", $ref: "#/$defs/Globs" }, ignores: { description: "Globs of files that are not linted.", $ref: "#/$defs/Globs" }, rules: { $ref: "#/$defs/Rules" }, overrides: { description: "Settings for some of the files; later entries win.", type: "array", items: { $ref: "#/$defs/Override" } }, lock: { description: "Rules that no directive in a document suppresses.", $ref: "#/$defs/RuleIds" }, maxSuppressions: { description: "How many findings the directives of one document may suppress: of all rules together, or by rule.", oneOf: [{ $ref: "#/$defs/Count" }, { type: "object", propertyNames: { $ref: "#/$defs/RuleId" }, additionalProperties: { $ref: "#/$defs/Count" } }] }, requireSubjects: { description: "A gate rule that finds nothing to judge in a document fails. On in strict.", type: "boolean" }, providers: { description: "Paid or AI services that spec-lint does not know.", type: "array", items: { $ref: "#/$defs/Provider" } }, authMechanisms: { description: "Names of auth mechanisms and guards of one's own, e.g. requireStaff or x-acme-signature.", $ref: "#/$defs/Words" }, userColumns: { description: "Columns that name a person or a tenant, e.g. member_no.", $ref: "#/$defs/Words" }, sections: { description: "Further headings under which the six sections of a document stand.", type: "object", additionalProperties: !1, properties: { systemArchitecture: { $ref: "#/$defs/Words" }, services: { $ref: "#/$defs/Words" }, apiEndpoints: { $ref: "#/$defs/Words" }, dataFlow: { $ref: "#/$defs/Words" }, infrastructure: { $ref: "#/$defs/Words" }, technicalRisks: { $ref: "#/$defs/Words" } } } }, $defs: { Globs: { type: "array", items: { type: "string", minLength: 1 } }, Words: { type: "array", items: { type: "string", minLength: 1 } }, Count: { type: "integer", minimum: 0 }, Override: { type: "object", required: ["files"], additionalProperties: !1, properties: { files: { description: "Globs, from the directory of this configuration file.", $ref: "#/$defs/Globs" }, ignores: { description: "Globs of files that are left out.", $ref: "#/$defs/Globs" }, rules: { $ref: "#/$defs/Rules" } } }, Provider: { type: "object", required: ["name"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, hosts: { description: "Host names of its API.", $ref: "#/$defs/Words" }, env: { description: "Names of its environment variables.", $ref: "#/$defs/Words" }, paid: { description: "Each call costs money (the default).", type: "boolean", default: !0 }, ai: { description: "It is an AI model.", type: "boolean", default: !1 } } }, RuleIds: { type: "array", items: { $ref: "#/$defs/RuleId" } }, Severity: { enum: ["off", "warn", "error", 0, 1, 2] }, RuleId: { type: "string" }, Rules: { title: "RuleSettings", description: "A severity by rule: off, warn or error, or [severity, options].", type: "object", additionalProperties: !1, properties: {} } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "files" || key0 === "ignores" || key0 === "rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
              const err2 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
              const err5 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/ignores", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (const key1 in data4) {
          const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/Rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      else {
        const err9 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/Rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/RuleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "name" || key0 === "hosts" || key0 === "env" || key0 === "paid" || key0 === "ai")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
              const err4 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/hosts", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
              const err7 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/env/" + i1, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.paid !== void 0 && typeof data.paid != "boolean") {
      const err10 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.ai !== void 0 && typeof data.ai != "boolean") {
      const err11 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs5 = errors;
      let valid1 = !1, passing0 = null;
      const _errs6 = errors;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
              const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
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
              const err8 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
              const err11 = { instancePath: instancePath + "/ignores/" + i2, schemaPath: "#/$defs/Globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/ignores/" + i2, schemaPath: "#/$defs/Globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/ignores", schemaPath: "#/$defs/Globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key1 in data7) {
          const err14 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/Rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      else {
        const err15 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/Rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data8 = data.overrides;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate11(data8[i3], { instancePath: instancePath + "/overrides/" + i3, parentData: data8, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        const err16 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.lock !== void 0 && (validate13(data.lock, { instancePath: instancePath + "/lock", parentData: data, parentDataProperty: "lock", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.maxSuppressions !== void 0) {
      let data11 = data.maxSuppressions;
      const _errs31 = errors;
      let valid13 = !1, passing1 = null;
      const _errs32 = errors;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err17 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
        const err18 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid1 = _errs32 === errors;
      _valid1 && (valid13 = !0, passing1 = 0);
      const _errs35 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          const _errs37 = errors;
          if (typeof key2 != "string") {
            const err19 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/$defs/RuleId/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          var valid15 = _errs37 === errors;
          if (!valid15) {
            const err20 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/properties/maxSuppressions/oneOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        for (const key3 in data11) {
          let data12 = data11[key3];
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err21 = { instancePath: instancePath + "/maxSuppressions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
            const err22 = { instancePath: instancePath + "/maxSuppressions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/properties/maxSuppressions/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid1 = _errs35 === errors;
      if (_valid1 && valid13 ? (valid13 = !1, passing1 = [passing1, 1]) : _valid1 && (valid13 = !0, passing1 = 1), valid13)
        errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
      else {
        const err24 = { instancePath: instancePath + "/maxSuppressions", schemaPath: "#/properties/maxSuppressions/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.requireSubjects !== void 0 && typeof data.requireSubjects != "boolean") {
      const err25 = { instancePath: instancePath + "/requireSubjects", schemaPath: "#/properties/requireSubjects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.providers !== void 0) {
      let data14 = data.providers;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate15(data14[i4], { instancePath: instancePath + "/providers/" + i4, parentData: data14, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.authMechanisms !== void 0) {
      let data16 = data.authMechanisms;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data17 = data16[i5];
          if (typeof data17 == "string") {
            if (func3(data17) < 1) {
              const err27 = { instancePath: instancePath + "/authMechanisms/" + i5, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/authMechanisms/" + i5, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/authMechanisms", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.userColumns !== void 0) {
      let data18 = data.userColumns;
      if (Array.isArray(data18)) {
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data19 = data18[i6];
          if (typeof data19 == "string") {
            if (func3(data19) < 1) {
              const err30 = { instancePath: instancePath + "/userColumns/" + i6, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/userColumns/" + i6, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/userColumns", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data20 = data.sections;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key4 in data20)
          if (!(key4 === "systemArchitecture" || key4 === "services" || key4 === "apiEndpoints" || key4 === "dataFlow" || key4 === "infrastructure" || key4 === "technicalRisks")) {
            const err33 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        if (data20.systemArchitecture !== void 0) {
          let data21 = data20.systemArchitecture;
          if (Array.isArray(data21)) {
            const len7 = data21.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data22 = data21[i7];
              if (typeof data22 == "string") {
                if (func3(data22) < 1) {
                  const err34 = { instancePath: instancePath + "/sections/systemArchitecture/" + i7, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/sections/systemArchitecture/" + i7, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/sections/systemArchitecture", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data20.services !== void 0) {
          let data23 = data20.services;
          if (Array.isArray(data23)) {
            const len8 = data23.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data24 = data23[i8];
              if (typeof data24 == "string") {
                if (func3(data24) < 1) {
                  const err37 = { instancePath: instancePath + "/sections/services/" + i8, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/sections/services/" + i8, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/sections/services", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data20.apiEndpoints !== void 0) {
          let data25 = data20.apiEndpoints;
          if (Array.isArray(data25)) {
            const len9 = data25.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data26 = data25[i9];
              if (typeof data26 == "string") {
                if (func3(data26) < 1) {
                  const err40 = { instancePath: instancePath + "/sections/apiEndpoints/" + i9, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/sections/apiEndpoints/" + i9, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/sections/apiEndpoints", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data20.dataFlow !== void 0) {
          let data27 = data20.dataFlow;
          if (Array.isArray(data27)) {
            const len10 = data27.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data28 = data27[i10];
              if (typeof data28 == "string") {
                if (func3(data28) < 1) {
                  const err43 = { instancePath: instancePath + "/sections/dataFlow/" + i10, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/sections/dataFlow/" + i10, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/sections/dataFlow", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data20.infrastructure !== void 0) {
          let data29 = data20.infrastructure;
          if (Array.isArray(data29)) {
            const len11 = data29.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data30 = data29[i11];
              if (typeof data30 == "string") {
                if (func3(data30) < 1) {
                  const err46 = { instancePath: instancePath + "/sections/infrastructure/" + i11, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/sections/infrastructure/" + i11, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/sections/infrastructure", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data20.technicalRisks !== void 0) {
          let data31 = data20.technicalRisks;
          if (Array.isArray(data31)) {
            const len12 = data31.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data32 = data31[i12];
              if (typeof data32 == "string") {
                if (func3(data32) < 1) {
                  const err49 = { instancePath: instancePath + "/sections/technicalRisks/" + i12, schemaPath: "#/$defs/Words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/sections/technicalRisks/" + i12, schemaPath: "#/$defs/Words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/sections/technicalRisks", schemaPath: "#/$defs/Words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
export {
  validate_config_default as default,
  validate
};
