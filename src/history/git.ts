import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';

/** A repository, and where git and its settings are found. */
export interface Repository {
  /** Absolute path of the work tree or of the bare repository; in a hook, the folder the hook was started in. */
  readonly folder: string;
  /** The environment of the program; only what is named in `passedOn` reaches git. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a call of git may need beside its arguments. */
export interface GitCall {
  readonly input?: Uint8Array | string;
  /** Variables for this call alone, such as `GIT_INDEX_FILE`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** After how many milliseconds git is stopped; five minutes unless told. */
  readonly timeout?: number;
  /** An open file that takes the answer instead. */
  readonly answer?: number;
}

/** Git could not be asked, or said no. `message` is what git wrote on stderr. */
export class GitFailure extends Error {
  readonly args: readonly string[];
  /** Git's exit code; `undefined` when it did not start or was stopped. */
  readonly status: number | undefined;
  readonly stdout: Buffer;
  readonly reason: 'answered-no' | 'not-found' | 'timed-out' | 'killed';

  constructor(args: readonly string[], result: Outcome) {
    super(result.stderr.toString().trim() || result.error?.message || `git ${args[0]}: ${result.status}`);
    this.name = 'GitFailure';
    this.args = args;
    this.status = result.status ?? undefined;
    this.stdout = result.stdout;
    const code = result.error?.code;
    if (code === 'ENOENT') this.reason = 'not-found';
    else if (code === 'ETIMEDOUT') this.reason = 'timed-out';
    else this.reason = result.status === null ? 'killed' : 'answered-no';
  }
}

type Outcome = Pick<SpawnSyncReturns<Buffer>, 'status' | 'stdout' | 'stderr'> & {
  readonly error?: NodeJS.ErrnoException | undefined;
};

/**
 * Asks git and waits for the whole answer.
 * @throws GitFailure unless git exits with 0
 */
export function git(repository: Repository, args: readonly string[], call: GitCall = {}): Buffer {
  const result = spawnSync('git', [...settings, ...args], {
    cwd: repository.folder,
    env: { ...gitEnvironment(repository.environment), ...call.variables },
    input: call.input ?? '',
    stdio: ['pipe', call.answer ?? 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: call.timeout ?? 300_000,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const { status, error } = result;
  const [stdout, stderr] = [result.stdout ?? Buffer.alloc(0), result.stderr ?? Buffer.alloc(0)];
  if (error || status !== 0) throw new GitFailure(args, { status, stdout, stderr, error });
  return stdout;
}

/**
 * Asks git a question that may be answered with no.
 * @param no the exit codes that mean it; `undefined` is the answer then
 * @throws GitFailure on any other but 0
 */
export function gitUnlessNo(
  repository: Repository,
  args: readonly string[],
  no: readonly number[] = [1],
): Buffer | undefined {
  try {
    return git(repository, args);
  } catch (error) {
    if (error instanceof GitFailure && error.status !== undefined && no.includes(error.status)) return;
    throw error;
  }
}

/**
 * Asks git while the program goes on: for what waits on a network.
 * @throws GitFailure unless git exits with 0
 */
export function gitMeanwhile(
  repository: Repository,
  args: readonly string[],
  call: Omit<GitCall, 'answer'> = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...settings, ...args], {
      cwd: repository.folder,
      env: { ...gitEnvironment(repository.environment), ...call.variables },
      stdio: 'pipe',
      timeout: call.timeout ?? 300_000,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    let error: NodeJS.ErrnoException | undefined;
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', (failure) => {
      error = failure;
    });
    // Git may answer before it has read everything; its exit code says whether that was right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    child.on('close', (status) => {
      const [stdout, stderr] = [Buffer.concat(out), Buffer.concat(err)];
      if (status === 0 && !error) resolve(stdout);
      else reject(new GitFailure(args, { status, stdout, stderr, error }));
    });
  });
}

/** The environment git runs in: no pagers, prompts, replacements, grafts or settings of the machine. */
export function gitEnvironment(environment: Repository['environment']): Record<string, string> {
  const passed = passedOn.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { PATH: '', HOME: '', ...Object.fromEntries(passed), ...safeVariables };
}

/** What git is told whatever the environment says. */
export const safeVariables = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C.UTF-8',
};

/** Where programs, settings and keys are; how servers are reached; and, in a hook, where pushed objects wait. */
const passedOn = [
  ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR'],
  ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TEMP', 'TMP'],
  ...['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_ASKPASS', 'SSH_ASKPASS', 'DISPLAY'],
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'],
  ...['GIT_DIR', 'GIT_QUARANTINE_PATH', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
];

/**
 * The commit graph is a cache that nobody signs, so parents are always read from the commits themselves. What is
 * written is on the disk before a ref names it.
 */
const settings = [
  ...['-c', 'core.commitGraph=false', '-c', 'core.fsync=committed,reference'],
  // It would tell whoever reads git's own words of the grafts that are switched off above.
  ...['-c', 'advice.graftFileDeprecated=false'],
];
