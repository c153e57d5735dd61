import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from '../mcp/server.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { VERSION } from './version.js';

/** The command `spec-lint mcp`: serves until its input ends. */
export async function serveMcp(io: Io): Promise<ExitCode> {
  const server = createMcpServer(io.cwd, VERSION);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await ended;
  return EXIT.clean;
}
