// Plain JavaScript: a worker of an installed engine strips types only when it is told to.
import { parentPort, workerData } from 'node:worker_threads';
import '../../scripts/strip-types.mjs';

const { openJobs } = await import('./open-jobs.ts');

/** @type {{ jobs: import('./open-jobs.ts').OpenJob[], secrets: string[] }} */
const { jobs, secrets } = workerData;
let done = 0;
const opened = await openJobs(jobs, secrets, () => {
  done += 1;
  if (done % 100 === 0) parentPort.postMessage({ done: 100 });
});
parentPort.postMessage({ done: done % 100, opened });
