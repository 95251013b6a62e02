#!/usr/bin/env node
// A partner of AlertPipeline in Node 20 or later, without dependencies. Copy partner.mjs and webhook.mjs; this file is their command line.
import { Partner } from './partner.mjs';
import { reportsOf } from './reports.mjs';
import { listen } from './webhook.mjs';

const usage = `Usage: node client.mjs <command> [argument]

Commands:
  send [name]          sends a report of each of the five kinds; the same name again that day is the same messages
  withdraw <reportId>  takes a report back
  catch-up [since]     lists what changed since a moment (RFC 3339), and from where to go on the next time
  listen [port]        receives webhooks on 127.0.0.1, verifies their signatures and says what became of which report

Environment:
  ALERTPIPELINE        where AlertPipeline is; http://127.0.0.1:7071 by default
  PARTNER_KEY          your API key; demo-coa-key of the local run by default
  WEBHOOK_SECRET       the secret of your webhook ("whsec_..."); two separated by a space while you change it

Exit codes: 0 done, 1 not done, 2 wrong usage.
`;

const { ALERTPIPELINE = 'http://127.0.0.1:7071', PARTNER_KEY = 'demo-coa-key', WEBHOOK_SECRET } = process.env;
const partner = new Partner(ALERTPIPELINE, PARTNER_KEY);
const [command, argument, ...others] = process.argv.slice(2);

const commands = {
  send: () => send(argument ?? `sample-${Date.now()}`),
  withdraw: () => (argument ? withdraw(argument) : wrongUsage()),
  'catch-up': () => catchUp(argument),
  listen: () => (WEBHOOK_SECRET && /^\d*$/.test(argument ?? '') ? receive(Number(argument ?? 7073), WEBHOOK_SECRET.split(' ')) : wrongUsage()),
  '--help': () => process.stdout.write(usage),
};

async function send(name) {
  for (const report of reportsOf(name)) {
    const receipt = await partner.report(report);
    console.log(`${report.kind}: ${receipt.reportId}`);
    if (receipt.callEmergency) {
      console.log('  Call 112 now.');
    }

    if (receipt.missing.length > 0) {
      console.log(`  It would help to know ${receipt.missing.join(', ')}`);
    }
  }
}

async function withdraw(reportId) {
  const receipt = await partner.withdraw(reportId);
  console.log(`withdrawal: ${receipt.reportId}`);
}

async function catchUp(since) {
  let next = since;
  for await (const page of partner.changes(since)) {
    page.items.forEach(report => console.log(`${report.changedAt} ${report.kind}: ${report.reportId} is ${report.status}${report.withdrawnAt ? ', withdrawn' : ''}`));
    next = page.nextSince;
  }

  console.log(`next: ${next}`);
}

async function receive(port, secrets) {
  const taken = await listen(port, secrets, event => console.log(`${event.type}: ${event.data.reportId} is ${event.data.status}`));
  console.log(`listening at http://127.0.0.1:${taken}/`);
}

function wrongUsage() {
  process.stderr.write(usage);
  process.exitCode = 2;
}

try {
  await (others.length === 0 && Object.hasOwn(commands, command ?? '') ? commands[command]() : wrongUsage());
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
