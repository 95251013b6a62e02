// Receives mail over SMTP and answers 250 only after the inbox has taken the message over.
import { SMTPServer } from 'smtp-server';

const [inbox] = process.argv.slice(2);

async function handOver(stream) {
  const body = Buffer.concat(await stream.toArray());
  const answer = await fetch(inbox, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body });
  if (!answer.ok) {
    throw Object.assign(new Error(`the inbox answered ${answer.status}`), { responseCode: 451 });
  }
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  size: 1_000_000,
  onData: (stream, session, done) => void handOver(stream).then(() => done(), done),
});

// A client that drops its connection is no reason to stop.
server.on('error', (error) => console.error(error.message));
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
// Ctrl-C reaches every program of the terminal, but the parent decides when to stop.
process.on('SIGINT', () => {});
process.stdin.on('end', () => process.exit(0)).resume();
