// Plain JavaScript: a worker of an installed engine has no way to strip types.
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** @type {import('./read-ahead.ts').AheadJob} */
const { folder, largest, counts, together, most, port, paths: joined } = workerData;
const paths = joined.split('\0');

/** Reads a file into the rest of a buffer. @returns its length; 0 for what is left to others */
function readInto(path, buffer, from) {
  try {
    const file = openSync(`${folder}/${path}`, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      let length = 0;
      while (length <= largest) {
        const asked = largest + 1 - length;
        const got = readSync(file, buffer, from + length, asked, null);
        length += got;
        if (got < asked) break;
      }
      return length > largest ? 0 : length;
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever asks for it reads it again, and is told what is wrong.
    return 0;
  }
}

const room = new Uint8Array(together * 2048 + largest + 1);
for (let start = 0, made = 0; start < paths.length; start += together, made += 1) {
  for (let taken = Atomics.load(counts, 1); made - taken >= most; taken = Atomics.load(counts, 1))
    Atomics.wait(counts, 1, taken);
  const ends = new Int32Array(together);
  let end = 0;
  for (let place = 0; place < together && start + place < paths.length; place += 1) {
    if (end + largest + 1 <= room.length) end += readInto(paths[start + place], room, end);
    ends[place] = end;
  }
  const bytes = room.slice(0, end);
  port.postMessage({ bytes, ends }, [bytes.buffer, ends.buffer]);
  Atomics.add(counts, 0, 1);
  Atomics.notify(counts, 0);
}
port.close();
