/** Loaded before a program that is measured: when it ends, adds its CPU time in seconds, all threads, as a line to the file BENCH_CPU names. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_CPU'];
  const { user, system } = process.cpuUsage();
  if (file !== undefined) appendFileSync(file, `${(user + system) / 1e6}\n`);
});
