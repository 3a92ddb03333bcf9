// Builds the page into dist, doing only what is needed; called by Maven and usable by hand:
//   node build.mjs           install if the lock file changed, build if a source changed
//   node build.mjs --test    the same, then the checks and tests
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = [
  'src',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const NODE_MINIMUM = [20, 19];

const at = (name) => join(HERE, name);

function fail(message) {
  console.error(`web: ${message}`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NODE_MINIMUM;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(
      `Node ${NODE_MINIMUM.join('.')} or newer is needed to build the page; this is ${process.versions.node}. ` +
        'Install Node 20 LTS or newer, then run this again.',
    );
  }
}

/** Runs npm; on failure says which step it was, and where its own words are: above. */
function npm(...args) {
  const isWindows = process.platform === 'win32';
  const command = isWindows ? 'npm.cmd' : 'npm';
  const result = spawnSync(command, args, { cwd: HERE, stdio: 'inherit', shell: isWindows });
  if (result.error?.code === 'ENOENT') {
    fail('npm was not found beside node. Install Node 20 LTS or newer, which brings it.');
  }
  if (result.status !== 0) {
    fail(
      `"npm ${args.join(' ')}" failed (exit code ${result.status ?? result.signal}); its reason stands above.`,
    );
  }
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** The time of the newest file below a path. */
function newest(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    return modified(path);
  }
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

checkNode();
// npm writes this file last, so it also tells that an earlier installation was finished.
if (modified(at('node_modules/.package-lock.json')) < modified(at('package-lock.json'))) {
  npm('ci', '--no-audit', '--no-fund');
}
// vite writes index.html at every build.
if (modified(at('dist/index.html')) < Math.max(...SOURCES.map((name) => newest(at(name))))) {
  npm('run', 'build', '--silent');
} else {
  console.log('web: dist is up to date');
}
if (process.argv.includes('--test')) {
  npm('test', '--silent');
}
