import { main } from '../../scripts/main.ts';
import { world } from '../../scripts/world.ts';

/** Runs a command line and is killed before a step of its writing, as by `kill -9`. Arguments: step, command line. */
const [when, ...args] = world.args;
let steps = 0;
await main({
  ...world,
  args,
  beforeWrite: () => {
    if (steps++ === Number(when)) process.kill(process.pid, 'SIGKILL');
  },
});
