import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const generatedFolders = new Set(['node_modules', 'dist', 'data', 'test-results']);

export const sha256 = (...parts) => {
  const hash = createHash('sha256');
  // The length goes in front, so that ['ab', 'c'] and ['a', 'bc'] differ.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

/** One hash over the contents of the files below `paths`. Contents, not times: a fresh clone has new times everywhere. */
export function hashFiles(root, paths, isInput = () => true) {
  const files = paths.flatMap((path) => listFiles(join(root, path))).map((file) => relative(root, file));
  const inputs = files.filter(isInput).sort();
  return sha256(...inputs.flatMap((file) => [file, readFileSync(join(root, file))]));
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !generatedFolders.has(entry.name))
    .flatMap((entry) => listFiles(join(path, entry.name)));
}
