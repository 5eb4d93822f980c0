const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** The names of all installed packages that are written as ESM: asked of each package.json, so no list goes stale. */
function listEsmPackages(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const cache = join(root, 'node_modules', '.cache', `esm-packages-${lock.slice(0, 16)}.json`);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const names = [...new Set(packagesIn(join(root, 'node_modules')))].sort();
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(names));
  return names;
}

function packagesIn(folder) {
  return subfolders(folder).flatMap((name) =>
    name.startsWith('@')
      ? subfolders(join(folder, name)).flatMap((inner) => esmPackages(folder, `${name}/${inner}`))
      : esmPackages(folder, name),
  );
}

function esmPackages(folder, name) {
  const manifest = join(folder, name, 'package.json');
  if (!existsSync(manifest)) return [];
  const isEsm = JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
  return [...(isEsm ? [name] : []), ...packagesIn(join(folder, name, 'node_modules'))];
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
}

module.exports = { listEsmPackages };
