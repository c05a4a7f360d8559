import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { locked } from '../store/write-lock.ts';
import { type Plan, writePlan } from '../store/write-plan.ts';

/**
 * Writes a plan and is killed on the way, as by `kill -9`: before a step (`3`), or so many microseconds after it began
 * (`~250`). Arguments: records folder, file with the plan, when.
 */
const [folder = '', planned = '', when = ''] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(planned, 'utf8')) as Plan;
const die = () => process.kill(process.pid, 'SIGKILL');
const isTimed = when.startsWith('~');
const signal = new Int32Array(new SharedArrayBuffer(8));

if (isTimed) {
  const killer = `
    const { workerData } = require('node:worker_threads');
    const [signal, microseconds] = workerData;
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
    Atomics.wait(signal, 1, 0);
    const start = performance.now();
    while (performance.now() - start < microseconds / 1000);
    process.kill(process.pid, 'SIGKILL');`;
  new Worker(killer, { eval: true, workerData: [signal, Number(when.slice(1))] });
  await Atomics.waitAsync(signal, 0, 0).value;
}
let steps = 0;
locked(folder, () => {
  Atomics.store(signal, 1, 1);
  Atomics.notify(signal, 1);
  writePlan(folder, plan, () => {
    if (!isTimed && steps++ === Number(when)) die();
  });
});
process.stdout.write(String(steps));
process.exit();
