import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command cost. */
export interface Cost {
  readonly seconds: number;
  /** Highest resident memory of all its processes together, in MB; sampled ten times a second. */
  readonly megabytes: number;
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a command to its end and measures it from outside. */
export function measure(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  let peak = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, memoryOf(child.pid));
  }, 100);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      clearInterval(timer);
      resolve({ seconds: 0, megabytes: 0, exitCode: -1, output: error.message });
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ seconds, megabytes: Math.round(peak / 1024), exitCode: code ?? -1, output });
    });
  });
}

/** Resident memory of a process and all below it, in KB (Linux; elsewhere 0). */
function memoryOf(pid: number): number {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return Number(resident ?? 0) + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}
