// Receives webhooks after Standard Webhooks 1.0.0 (symmetric scheme v1).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const toleranceSeconds = 5 * 60;
const mostBytes = 1_000_000;

/** Whether a holder of one of the secrets ("whsec_...") sent exactly these bytes within the last five minutes. */
export function isGenuine(secrets, headers, body, now = Date.now() / 1_000) {
  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  const isRecent = /^\d+$/.test(timestamp) && Math.abs(now - Number(timestamp)) <= toleranceSeconds;
  const given = (headers['webhook-signature'] ?? '').split(' ');
  return isRecent && secrets.some(secret => {
    const mac = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.`).update(body).digest('base64');
    return given.some(signature => isEqual(signature, `v1,${mac}`));
  });
}

/** Calls `take` once for each genuine event, however often it is sent. 2xx says that it was taken over; anything else has it sent again. */
export function listen(port, secrets, take) {
  const seen = new Set(); // Yours belongs into your database, in one transaction with what you do about the event.
  const server = createServer(async (request, response) => {
    response.writeHead(await statusOf(request, secrets, seen, take)).end();
  });
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server.address().port)));
}

async function statusOf(request, secrets, seen, take) {
  try {
    const body = await read(request);
    if (!body || request.method !== 'POST' || !isGenuine(secrets, request.headers, body)) {
      return 401;
    }

    const id = request.headers['webhook-id'];
    if (!seen.has(id)) {
      await take(JSON.parse(body));
      seen.add(id);
    }

    return 204;
  } catch {
    return 500;
  }
}

async function read(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > mostBytes) {
      return undefined;
    }

    chunks.push(chunk);
  }

  return Buffer.concat(chunks);
}

function isEqual(...texts) {
  const [left, right] = texts.map(text => Buffer.from(text));
  return left.length === right.length && timingSafeEqual(left, right);
}
