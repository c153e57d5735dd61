import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import metadata from 'yaml-language-server/package.json' with { type: 'json' };

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[]; readonly diagnostics?: readonly { readonly message: string }[] };
  readonly result?: unknown;
}

/** The YAML language server as an editor talks to it, over its standard streams. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #diagnosed: (messages: readonly string[]) => void = () => undefined;

  private constructor() {
    const folder = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
    this.#process = spawn(process.execPath, [join(folder, metadata.bin['yaml-language-server']), '--stdio']);
    this.#process.stdout.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      for (let message = this.#next(); message; message = this.#next()) this.#take(message);
    });
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    await server.request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  /** Opens a document. @returns what the server says is wrong with it */
  open(uri: string, text: string): Promise<readonly string[]> {
    const diagnosed = new Promise<readonly string[]>((resolve) => {
      this.#diagnosed = resolve;
    });
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    return diagnosed;
  }

  request(method: string, params: unknown): Promise<unknown> {
    this.#lastId++;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  stop(): void {
    this.#process.kill();
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') this.#diagnosed((params?.diagnostics ?? []).map(({ message }) => message));
    else if (id !== undefined && method !== undefined) this.#send({ id, result: method === 'workspace/configuration' ? (params?.items ?? []).map(() => ({})) : null });
    else if (id !== undefined) this.#waiting.get(id)?.(result);
  }

  #next(): Message | null {
    const header = this.#received.indexOf('\r\n\r\n');
    if (header < 0) return null;
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, header).toString())?.[1]);
    const end = header + 4 + length;
    if (this.#received.length < end) return null;
    const message = JSON.parse(this.#received.subarray(header + 4, end).toString()) as Message;
    this.#received = this.#received.subarray(end);
    return message;
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  }
}
