import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** An OpenSearch cluster of the tests' own: processes on the loopback interface, data in a temporary folder. */
export interface TestCluster {
  readonly addresses: readonly string[];
  /** Kills a node as a power cut does. */
  readonly kill: (node: number) => Promise<void>;
  /** Starts a node that was killed, with its data. */
  readonly start: (node: number) => Promise<void>;
  /** Waits until every shard has its copy. */
  readonly recover: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why no cluster can be started here; `undefined` where one can. */
export function whyNoCluster(): string | undefined {
  for (const program of ['java', 'javac', 'mvn']) {
    try {
      execFileSync(program, [program === 'mvn' ? '--version' : '-version'], { stdio: 'ignore' });
    } catch {
      return `${program} is not installed`;
    }
  }
  try {
    prepare();
    return undefined;
  } catch (error) {
    return `Maven could not fetch OpenSearch (${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)})`;
  }
}

const source = path.join(import.meta.dirname, 'node');
// Beside other caches, so that the jars (100 MB) are fetched once a machine.
const prepared = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'verbatim-tests',
  'opensearch',
);

function prepare(): void {
  const classes = path.join(prepared, 'classes');
  mkdirSync(classes, { recursive: true });
  const jars = path.join(prepared, 'jars');
  if (!existsSync(path.join(prepared, 'fetched'))) {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
    const file = path.join(source, 'pom.xml');
    execFileSync('mvn', ['-q', '-B', '-f', file, goal, `-DoutputDirectory=${jars}`, '-DincludeScope=runtime'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    mkdirSync(path.join(prepared, 'fetched'));
  }
  execFileSync('javac', ['-cp', `${jars}/*`, '-d', classes, path.join(source, 'TestNode.java')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

// Half the time to start, and a fraction of the speed later.
const startsFast = ['-Xms128m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Starts a cluster of so many nodes and waits until it works; `options` are Java's. Call `whyNoCluster` first. */
export async function startCluster(nodes = 3, options: readonly string[] = startsFast): Promise<TestCluster> {
  const home = mkdtempSync(path.join(tmpdir(), 'verbatim-opensearch-'));
  const [http, transport] = await Promise.all([freePorts(nodes), freePorts(nodes)]);
  const processes: (ChildProcess | undefined)[] = [];
  const addresses = Array.from({ length: nodes }, (_, node) => `http://127.0.0.1:${http + node}`);

  const logOf = (node: number): string => path.join(home, `node-${node}.log`);
  const launch = (node: number): void => {
    const folder = path.join(home, `node-${node}`);
    mkdirSync(folder, { recursive: true });
    const log = openSync(logOf(node), 'a');
    const classes = [path.join(prepared, 'classes'), path.join(prepared, 'jars', '*')].join(path.delimiter);
    const numbers = [node, nodes, http, transport].map(String);
    const program = [...options, '-cp', classes, 'TestNode', folder, ...numbers];
    processes[node] = spawn('java', program, { stdio: ['ignore', log, log] });
  };
  const end = async (node: number): Promise<void> => {
    const running = processes[node];
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  const healthy = (wanted: string): Promise<void> =>
    until(90_000, async () => {
      const dead = processes.findIndex((running) => running?.exitCode !== null && running?.exitCode !== undefined);
      if (dead >= 0) throw new Error(`node ${dead} ended: ${readFileSync(logOf(dead), 'utf8').slice(-2000)}`);
      for (const address of addresses) {
        const health = await askHealth(address);
        if (health?.status === wanted && health.number_of_nodes === nodes) return true;
      }
      return false;
    });

  for (let node = 0; node < nodes; node++) launch(node);
  const close = async () => {
    for (let node = 0; node < nodes; node++) await end(node);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await healthy('green');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    addresses,
    kill: end,
    start: async (node) => {
      launch(node);
      await until(60_000, async () => (await askHealth(addresses[node] ?? '')) !== undefined);
    },
    recover: () => healthy('green'),
    close,
  };
}

interface Health {
  readonly status: string;
  readonly number_of_nodes: number;
}

async function askHealth(address: string): Promise<Health | undefined> {
  try {
    const response = await fetch(`${address}/_cluster/health`, { signal: AbortSignal.timeout(2000) });
    const health = (await response.json()) as Health;
    return response.ok ? health : undefined;
  } catch {
    return undefined; // not up yet, or down
  }
}

async function until(patience: number, done: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; !(await done()); ) {
    if (Date.now() > end) throw new Error(`the cluster did not get there in ${patience / 1000} s`);
    await wait(250);
  }
}

/** The first of so many ports in a row that nobody listens on. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 30_000);
    const free = await Promise.all(Array.from({ length: count }, (_, port) => isFree(first + port)));
    if (free.every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
