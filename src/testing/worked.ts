/** How long the processor has worked for this thread, in milliseconds: other work on the machine does not count. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How many times longer something takes at four times the size: about 4 where it grows as its input, 16 as its square. */
export function growth(act: (size: number) => void, size: number): number {
  const cost = (one: number) => {
    const tries = Array.from({ length: 3 }, () => {
      const started = worked();
      act(one);
      return worked() - started;
    });
    return Math.min(...tries);
  };
  return cost(4 * size) / cost(size);
}
