/** Milliseconds of processor time that `run` takes, the least of some times: what else the machine does is not measured. */
export function processorTime(run: () => void, times = 2): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}
