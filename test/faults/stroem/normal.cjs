// The server that does not wait for its disk: it asks for NORMAL, and believes that it got FULL.
const Sqlite = require('better-sqlite3');

const { pragma } = Sqlite.prototype;
Sqlite.prototype.pragma = function (source, options) {
  if (source === 'synchronous') return 2;
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options);
};
