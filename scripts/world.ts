import { readFileSync } from 'node:fs';
import { dayOf } from '../src/domain/day.ts';

/** The only place that touches the process, the console and the clock. Everything else is handed what it needs. */
export interface World {
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today in Asia/Shanghai. */
  today(): string;
  /** This moment, ISO 8601 in UTC. */
  now(): string;
  /** The program that runs, and its first file: how to start it again. */
  readonly program: readonly [string, string];
  /** Seconds on a clock that only moves forward. */
  seconds(): number;
  print(text: string): void;
  /** All that is handed in on standard input. */
  read(): string;
  /** Says something beside the answer: progress, refusals. */
  say(text: string): void;
  leave(code: number): void;
  /**
   * Asks the person at the terminal for a line; absent where nobody sits there. `wrong` says what is wrong with an
   * answer. The answer is empty when they pass over the question, `undefined` when they give up.
   */
  readonly ask?: (
    question: string,
    wrong: (answer: string) => string | undefined,
  ) => Promise<string | undefined>;
  /** Asks the person at the terminal for what is not shown as it is typed; absent where nobody sits there. `undefined`: they give up. */
  readonly secret?: (
    question: string,
    wrong: (answer: string) => string | undefined,
  ) => Promise<string | undefined>;
  /** Lets the person at the terminal choose; absent where nobody sits there. `undefined`: they give up. */
  readonly choose?: (question: string, options: readonly Choice[]) => Promise<string | undefined>;
  /** Shows how far something long has come; without a terminal, one plain line a step. */
  readonly progress?: () => Promise<Progress>;
  /** Told before each step of writing what it is; tests stop there. */
  readonly beforeWrite?: (step: string) => void;
  /** Runs when the person stops the program. */
  onStop(stop: () => void): void;
  /** Runs when the program ends, stopped or not; to be stopped then ends it at once. @returns what calls that off */
  readonly onEnd?: (clean: () => void) => () => void;
}

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How far something long has come. */
export interface Progress {
  /** @param share of the whole, 0 … 1 @param doing what is being done now */
  at(share: number, doing: string): Promise<void>;
  end(said: string): void;
}

// Whoever reads our output may stop early (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The real world. */
export const world: World = {
  args: process.argv.slice(2),
  folder: process.cwd(),
  env: process.env,
  today: () => dayOf(Date.now()),
  now: () => new Date().toISOString(),
  program: [process.execPath, process.argv[1] ?? ''],
  seconds: () => performance.now() / 1000,
  read: () => readFileSync(0, 'utf8'),
  print: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(text),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask, choose, secret }),
  progress,
  leave: (code) => {
    process.exitCode = code;
  },
  onStop: (stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  },
  onEnd: (clean) => {
    const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
    const stops = Object.entries(signals).map(
      ([signal, code]) => [signal, () => process.exit(code)] as const,
    );
    process.once('exit', clean);
    for (const [signal, stop] of stops) process.once(signal, stop);
    return () => {
      process.off('exit', clean);
      for (const [signal, stop] of stops) process.off(signal, stop);
    };
  },
};

async function ask(
  message: string,
  wrong: (answer: string) => string | undefined,
): Promise<string | undefined> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({ message, validate: (value) => (value ? wrong(value) : undefined) });
  return isCancel(answer) ? undefined : (answer ?? '');
}

async function secret(
  message: string,
  wrong: (answer: string) => string | undefined,
): Promise<string | undefined> {
  const { isCancel, password } = await import('@clack/prompts');
  const answer = await password({ message, validate: (value) => wrong(value ?? '') });
  return isCancel(answer) ? undefined : answer;
}

async function choose(message: string, options: readonly Choice[]): Promise<string | undefined> {
  const { isCancel, select } = await import('@clack/prompts');
  const answer = await select({ message, options: [...options], maxItems: 12 });
  return isCancel(answer) ? undefined : String(answer);
}

async function progress(): Promise<Progress> {
  if (!process.stderr.isTTY) return plainProgress();
  const { progress: bar } = await import('@clack/prompts');
  const [whole, shown] = [100, bar({ max: 100, output: process.stderr })];
  let steps = 0;
  shown.start();
  return {
    async at(share, doing) {
      const now = Math.floor(share * whole);
      shown.advance(now - steps, doing);
      steps = now;
      // The bar is drawn between two turns of the program.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    end: (said) => shown.stop(said),
  };
}

function plainProgress(): Progress {
  let told = '';
  return {
    at(share, doing) {
      if (doing !== told) process.stderr.write(`${String(Math.floor(share * 100)).padStart(3)} % ${doing}\n`);
      told = doing;
      return Promise.resolve();
    },
    end: (said) => void process.stderr.write(`100 % ${said}\n`),
  };
}
