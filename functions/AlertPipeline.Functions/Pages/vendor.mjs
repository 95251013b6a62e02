// Puts the styles of the packages in package.json together into one file: node vendor.mjs <file>.
// It installs into a folder of its own and renames the result, so that builds beside each other do not meet.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const notice = '/* NL Design System, npm packages @utrecht/*, unchanged. Licence: EUPL-1.2; the notice of each package follows. */\n';
const here = dirname(fileURLToPath(import.meta.url));

function fail(message) {
  console.log(message);
  process.exitCode = 1;
}

function install(folder) {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(here, name), join(folder, name));
  }
  return spawnSync('npm ci --ignore-scripts', { cwd: folder, shell: true, encoding: 'utf8' });
}

function stylesIn(folder) {
  const packages = Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies);
  return notice + packages.map((name) => readFileSync(join(folder, 'node_modules', name, 'dist', 'index.css'), 'utf8')).join('\n');
}

function vendor(file) {
  mkdirSync(dirname(file), { recursive: true });
  const folder = mkdtempSync(`${file}-`);
  try {
    const npm = install(folder);
    if (npm.status !== 0) {
      fail(`'npm ci' failed for the styles of the pages. Mend what it says (often the network or a proxy) and build again. ${npm.stdout}${npm.stderr}`);
      return;
    }
    writeFileSync(join(folder, 'styles.css'), stylesIn(folder));
    renameSync(join(folder, 'styles.css'), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  fail(`Node.js ${process.versions.node} is too old to build the pages. Install Node.js ${oldestNode} or later and build again.`);
} else {
  vendor(resolve(process.argv[2]));
}
