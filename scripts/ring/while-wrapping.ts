import type { RotateProgress } from '../../src/sealing/rotate.ts';
import type { Situation } from '../outcome.ts';

/** Shows how far the wrapping of keys has come, where there are many. */
export async function whileWrapping<T>(
  { world, messages }: Situation,
  work: (progress: RotateProgress) => Promise<T>,
): Promise<T> {
  const { wrapping, wrapped } = messages.keys;
  let shown: Awaited<ReturnType<NonNullable<typeof world.progress>>> | undefined;
  const result = await work(async (done, of) => {
    if (of < 1000) return;
    shown ??= await world.progress?.();
    await shown?.at(done / of, wrapping(done, of));
  });
  shown?.end(wrapped);
  return result;
}
