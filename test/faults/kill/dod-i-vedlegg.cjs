// The power goes while an attachment is being stored: half-way through the file, or when it is whole and has no row yet.
const files = require('node:fs/promises');

const die = () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};
const half = process.env.KP_DOD === 'halvveis';
const { open, rename } = files;

files.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  if (!half || !String(path).endsWith('.skrives')) return file;
  file.writeFile = async (content) => {
    await file.write(content.subarray(0, 10));
    return die();
  };
  return file;
};
files.rename = async (from, to) => {
  await rename(from, to);
  return String(from).endsWith('.skrives') ? die() : undefined;
};
