// Talks to AlertPipeline. Everything here may be sent again: the same partnerReference with the same content stays one report.
import { setTimeout as wait } from 'node:timers/promises';

const attempts = 6;
const firstWait = 500;
const longestWait = 60_000;
const longestAnswer = 15_000;
const worthAnotherTry = new Set([408, 429, 500, 502, 503, 504]);

export class Partner {
  constructor(address, key) {
    this.address = address;
    this.key = key;
  }

  /** Sends a report; the receipt says what was missing and whether to call 112. */
  report(report) {
    return this.#call('POST', '/api/v1/reports', report);
  }

  /** Takes a report back. */
  withdraw(reportId) {
    return this.#call('POST', `/api/v1/reports/${encodeURIComponent(reportId)}/withdrawals`);
  }

  /** Every page of changes from a moment on. Keep `nextSince` of the last page and ask from there the next time: then nothing is missed. */
  async *changes(since) {
    let page;
    do {
      const from = page?.nextSince ?? since;
      page = await this.#call('GET', `/api/v1/reports${from ? `?since=${encodeURIComponent(from)}` : ''}`);
      yield page;
    } while (page.more);
  }

  async #call(method, path, body) {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#try(method, path, body);
      if (answer?.ok) {
        return JSON.parse(answer.text);
      }

      if (answer && !worthAnotherTry.has(answer.status)) {
        throw new Error(`${answer.status} ${answer.text}`);
      }

      if (attempt === attempts) {
        throw new Error(`No success after ${attempts} attempts; the last one: ${answer?.status ?? 'no answer'}. If a child is in danger, call 112.`);
      }

      await wait(waitAfter(answer, attempt));
    }
  }

  /** One attempt; undefined when no whole answer came, and then nobody knows whether the message arrived. */
  async #try(method, path, body) {
    const url = new URL(path, this.address);
    try {
      const response = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${this.key}`, ...(body && { 'content-type': 'application/json' }) },
        body: body && JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(longestAnswer),
      });
      return { ok: response.ok, status: response.status, asked: response.headers.get('retry-after'), text: await response.text() };
    } catch {
      return undefined;
    }
  }
}

/** As long as the server asks for; otherwise twice as long each time, spread so that many senders do not come back together. */
function waitAfter(answer, attempt) {
  return Math.min(/^\d+$/.test(answer?.asked ?? '') ? Number(answer.asked) * 1_000 : firstWait * 2 ** (attempt - 1) * (0.5 + Math.random() / 2), longestWait);
}
