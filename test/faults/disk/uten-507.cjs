// The server that does not know a full disk when it meets one.
const { dirname, join } = require('node:path');

const root = dirname(dirname(dirname(process.env.KP_PROGRAM)));
require(join(root, 'libs/platform/database/database-error.js')).isStorageFull = () => false;
