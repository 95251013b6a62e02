// Puts the styles of the packages in package.json together into one file: node vendor.mjs <file>.
// It installs into a folder of its own and renames the result, so that builds beside each other do not meet.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const notice = '/* NL Design System, npm packages @utrecht/*, unchanged. Licence: EUPL-1.2; the notice of each package follows. */\n';

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.log(`Node.js ${process.versions.node} is too old to build the pages. Install Node.js ${oldestNode} or later and build again.`);
  process.exit(1);
}

const here = dirname(fileURLToPath(import.meta.url));
const file = resolve(process.argv[2]);
mkdirSync(dirname(file), { recursive: true });
const work = mkdtempSync(`${file}-`);
try {
  install();
  writeFileSync(join(work, 'styles.css'), notice + packages().map(read).join('\n'));
  renameSync(join(work, 'styles.css'), file);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function install() {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(here, name), join(work, name));
  }
  const npm = spawnSync('npm ci --ignore-scripts', { cwd: work, shell: true, encoding: 'utf8' });
  if (npm.status !== 0) {
    console.log(`'npm ci' failed for the styles of the pages. Mend what it says (often the network or a proxy) and build again. ${npm.stdout}${npm.stderr}`);
    process.exitCode = 1;
    throw new Error('npm failed');
  }
}

function packages() {
  return Object.keys(JSON.parse(readFileSync(join(work, 'package.json'), 'utf8')).dependencies);
}

function read(name) {
  return readFileSync(join(work, 'node_modules', name, 'dist', 'index.css'), 'utf8');
}
