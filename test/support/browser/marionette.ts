import net from 'node:net';

type Waiting = { resolve: (result: unknown) => void; reject: (fault: Error) => void };

/** Firefox's own remote protocol: JSON with its length in front, over a socket. */
export class Marionette {
  #bytes = Buffer.alloc(0);
  #id = 0;
  #waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: net.Socket) {}

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      const marionette = new Marionette(socket);
      socket.on('error', reject);
      socket.on('data', (data) => marionette.#read(data, () => resolve(marionette)));
      socket.on('close', () => marionette.#end());
    });
  }

  send<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    this.#id += 1;
    const id = this.#id;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }),
    );
  }

  close(): void {
    this.socket.destroy();
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
    this.#waiting.clear();
  }

  #read(data: Buffer, hello: () => void): void {
    this.#bytes = Buffer.concat([this.#bytes, data]);
    for (;;) {
      const colon = this.#bytes.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#bytes.subarray(0, colon).toString());
      if (this.#bytes.length < end) return;
      const message: unknown = JSON.parse(this.#bytes.subarray(colon + 1, end).toString());
      this.#bytes = this.#bytes.subarray(end);
      if (!Array.isArray(message)) {
        hello();
        continue;
      }
      const [, id, fault, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        unknown,
      ];
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (fault) waiting?.reject(new Error(`${fault.error}: ${fault.message}`));
      else waiting?.resolve(result);
    }
  }
}
