import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { usualLimits } from './guard.ts';
import { diskSource, type Source } from './source.ts';

/** What the other thread is given. */
export interface AheadJob {
  readonly folder: string;
  /** Paths below the folder, with a NUL between: one text is handed over sooner than many. */
  readonly paths: string;
  /** Files above so many bytes are left to whoever asks for them. */
  readonly largest: number;
  /** How many batches were made, and how many were taken: the reader waits when it is too far ahead. */
  readonly counts: Int32Array;
  /** Files in a batch, and how many batches may wait to be taken. */
  readonly together: number;
  readonly most: number;
  readonly port: MessagePort;
}

/** Files that were read together: their bytes one after the other. */
interface Batch {
  readonly bytes: Uint8Array;
  /** Where each file ends; as where it begins when it was left out. */
  readonly ends: Int32Array;
}

/** Below so many files the other thread costs more than it brings. */
const worthwhile = 5000;
const together = 256;

/**
 * A records folder on disk, whose files are read by another thread while this one understands those before them: of a
 * large register, reading is a third of the work. What is not asked for in its order is read here.
 * @param patience milliseconds that a batch may take; when one takes longer, everything else is read here
 */
export function readAhead(folder: string, patience = 5000): Source {
  const disk = diskSource(folder);
  let ahead: ReturnType<typeof start> | undefined;
  return {
    files() {
      const files = disk.files();
      const paths = files.flatMap(({ path, kind }) => (kind === 'file' ? path : []));
      ahead?.close();
      ahead = paths.length < worthwhile ? undefined : start(folder, paths, patience);
      return files;
    },
    read: (path, limit) => ahead?.take(path, limit) ?? disk.read(path, limit),
  };
}

function start(folder: string, paths: readonly string[], patience: number) {
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const { port1: here, port2: there } = new MessageChannel();
  const job: AheadJob = {
    folder,
    paths: paths.join('\0'),
    largest: usualLimits.file,
    counts,
    together,
    most: 64,
    port: there,
  };
  const worker = new Worker(new URL('./read-ahead-worker.mjs', import.meta.url), {
    workerData: job,
    transferList: [there],
  });
  worker.unref();
  let batch: Batch | undefined;
  let number = -1;
  let expected = 0;
  let isOver = false;
  /** Where a file stands that is asked for in its order, or but a few files from it. */
  const placeOf = (path: string) => {
    if (paths[expected] === path) return expected;
    const near = paths.slice(expected, expected + together).indexOf(path);
    return near < 0 ? undefined : expected + near;
  };
  return {
    take(path: string, limit: number): Uint8Array | undefined {
      const index = isOver ? undefined : placeOf(path);
      if (index === undefined) return undefined;
      expected = index + 1;
      const wanted = Math.floor(index / together);
      if (wanted === number + 1) {
        batch = next(here, counts, number + 1, patience);
        number += 1;
        // A batch that comes too late must not be taken for the one after it.
        isOver = !batch;
      }
      if (wanted !== number || !batch) return undefined;
      const place = index % together;
      const [from, to] = [batch.ends[place - 1] ?? 0, batch.ends[place]!];
      return to > from && to - from <= limit ? batch.bytes.subarray(from, to) : undefined;
    },
    close() {
      void worker.terminate();
      here.close();
    },
  };
}

/** Waits for a batch; `undefined` when it takes too long. */
function next(port: MessagePort, counts: Int32Array, number: number, patience: number): Batch | undefined {
  while (Atomics.load(counts, 0) <= number) {
    if (Atomics.wait(counts, 0, number, patience) === 'timed-out') return undefined;
  }
  const received = receiveMessageOnPort(port) as { message: Batch } | undefined;
  Atomics.add(counts, 1, 1);
  Atomics.notify(counts, 1);
  return received?.message;
}
