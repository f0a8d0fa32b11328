import { cpus, loadavg } from 'node:os';
import process from 'node:process';

/** The processor, Node and how busy the machine has been for five minutes: real time can be compared on an idle machine alone. */
export function machineInWords(): string {
  const load = (loadavg()[1] ?? 0).toFixed(1).replace('.', ',');
  return `${cpus()[0]?.model ?? 'Okänd processor'}, Node ${process.versions.node}, belastning de senaste fem minuterna ${load}.`;
}
