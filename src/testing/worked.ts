/** How long the processor has worked for this thread, in milliseconds: other work on the machine does not count. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
