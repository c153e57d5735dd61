/*
 * YAML and JSON files of other tools, told by their keys.
 */

/** A kind of file that is no architecture. */
export interface OtherTool {
  /** With its article: "a Docker Compose file". */
  readonly name: string;
  /** Keys that all stand at the top. */
  readonly keys: readonly string[];
  /** A key below the entries of one of these, one of which has to stand there. */
  readonly within?: { readonly key: string; readonly anyOf: readonly string[] };
  /** It tells a part of an architecture, and is read beside a draft. */
  readonly isPart?: boolean;
}

export const OTHER_TOOLS: readonly OtherTool[] = [
  { name: 'a Docker Compose file', keys: ['services'], within: { key: 'services', anyOf: ['image', 'build', 'container_name', 'depends_on', 'ports'] } },
  { name: 'a GitHub Actions workflow', keys: ['on', 'jobs'] },
  { name: 'a GitHub Actions workflow', keys: ['jobs'], within: { key: 'jobs', anyOf: ['runs-on', 'steps', 'uses'] } },
  { name: 'a GitHub action', keys: ['name', 'runs'], within: { key: 'runs', anyOf: [] } },
  { name: 'a Kubernetes manifest', keys: ['apiVersion', 'kind'] },
  { name: 'a Helm chart', keys: ['apiVersion', 'name', 'version'] },
  { name: 'a Kustomize file', keys: ['resources', 'namePrefix'] },
  { name: 'an OpenAPI document', keys: ['openapi', 'info'], isPart: true },
  { name: 'an OpenAPI document', keys: ['swagger', 'info'], isPart: true },
  { name: 'an AsyncAPI document', keys: ['asyncapi', 'info'] },
  { name: 'a package manifest', keys: ['name', 'version', 'dependencies'] },
  { name: 'a package manifest', keys: ['name', 'version', 'scripts'] },
  { name: 'a package manifest', keys: ['name', 'devDependencies'] },
  { name: 'a package manifest', keys: ['name', 'version', 'main'] },
  { name: 'a lock file', keys: ['lockfileVersion'] },
  { name: 'a workspace file', keys: ['packages', 'catalog'] },
  { name: 'a workspace file', keys: ['packages', 'onlyBuiltDependencies'] },
  { name: 'a TypeScript configuration', keys: ['compilerOptions'] },
  { name: 'a CloudFormation template', keys: ['AWSTemplateFormatVersion'] },
  { name: 'a CloudFormation template', keys: ['Resources'], within: { key: 'Resources', anyOf: ['Type'] } },
  { name: 'a Serverless Framework file', keys: ['service', 'provider', 'functions'] },
  { name: 'a CircleCI configuration', keys: ['version', 'jobs', 'workflows'] },
  { name: 'a GitLab CI file', keys: ['stages'] , within: { key: '', anyOf: ['script'] } },
  { name: 'an Azure pipeline', keys: ['trigger', 'pool'] },
  { name: 'a pre-commit configuration', keys: ['repos'], within: { key: 'repos', anyOf: ['hooks', 'repo'] } },
  { name: 'a Dependabot configuration', keys: ['version', 'updates'] },
  { name: 'a Prometheus configuration', keys: ['scrape_configs'] },
  { name: 'an MkDocs configuration', keys: ['site_name'] },
  { name: 'a JSON Schema', keys: ['$schema', 'properties'] },
  { name: 'a JSON Schema', keys: ['$schema', '$defs'] },
  { name: 'a Render blueprint', keys: ['services', 'databases', 'envVarGroups'] },
  { name: 'a Render blueprint', keys: ['services'], within: { key: 'services', anyOf: ['startCommand', 'buildCommand', 'runtime', 'plan', 'envVars', 'healthCheckPath'] } },
  { name: 'metadata of Hasura', keys: ['version', 'sources'] },
  { name: 'metadata of Hasura', keys: ['table', 'select_permissions'] },
  { name: 'metadata of Hasura', keys: ['table', 'insert_permissions'] },
  { name: 'metadata of Hasura', keys: ['table', 'object_relationships'] },
  { name: 'metadata of Hasura', keys: ['table', 'array_relationships'] },
  { name: 'a file of Helm values', keys: ['image'], within: { key: '', anyOf: ['repository', 'pullPolicy'] } },
  { name: 'a configuration of spec-lint', keys: ['extends', 'rules'] },
  { name: 'an Ansible playbook', keys: ['hosts', 'tasks'] },
];
