import { type DestinationStream, type Logger, pino } from 'pino';

/** What must never stand in a log, wherever it turns up. Requests are logged by their route, never with their bodies. */
const secret = ['password', 'token', 'verifier', 'authorization', 'cookie', 'link'];
const paths = [...secret, ...secret.map((each) => `*.${each}`)];

/** JSON lines on the terminal; an error's statement parameters, which hold what people wrote, are left out. */
export function hubLog(destination?: DestinationStream): Logger {
  // Another error key, else pino repeats the error's whole message, parameters and all, as the line's own.
  const options = {
    errorKey: 'failure',
    base: {},
    redact: { paths, remove: true },
    serializers: { err: shownError },
  };
  return destination ? pino(options, destination) : pino(options);
}

type Shown = { type: string; message: string; code?: unknown; stack?: string | undefined; cause?: Shown };

/** Drizzle puts the statement's parameters into the message after `params:`; a driver's detail quotes values. */
function shownError(error: unknown): Shown {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: withoutParameters(error.message),
    stack: error.stack && withoutParameters(error.stack),
    ...(code !== undefined && { code }),
    ...(error.cause !== undefined && { cause: shownError(error.cause) }),
  };
}

function withoutParameters(text: string): string {
  return text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '');
}
