// The server with one fault: a mail is marked as sent before it is, so that a fall in between loses it.
const { dirname, join } = require('node:path');

const root = dirname(dirname(dirname(process.env.KP_PROGRAM)));
const { OutboxWorker } = require(join(root, 'libs/platform/outbox/outbox-worker.js'));

const send = OutboxWorker.prototype.send;
OutboxWorker.prototype.send = async function (row, mail) {
  await this.mark(row, 'SENDT', { sendtTid: new Date().toISOString() });
  return send.call(this, row, mail);
};
