// What the person said and the server does not have yet. Sent in order, one at a time,
// again and again under the same id until the server has it: it takes each id once.
const longestPause = 20_000;

export const freshId = () => [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');

export class Outbox {
  /** @param on {state(id, 'waiting' | 'sent' | 'failed', reason), tooMany()} @param post sends one activity */
  constructor(memory, post, on) {
    Object.assign(this, { memory, post, on, busy: false });
    addEventListener('online', () => this.send());
  }

  get waiting() { return this.memory.outbox; }

  /** Takes an activity to send and answers its id. */
  put(activity) {
    const id = freshId();
    this.memory.save({ outbox: [...this.waiting, { id, activity: { ...activity, channelData: { clientActivityID: id } } }] });
    this.send();
    return id;
  }

  /** Tries a failed one again. */
  retry(id) {
    this.memory.save({ outbox: this.waiting.map(one => one.id === id ? { ...one, failed: false } : one) });
    this.on.state(id, 'waiting');
    this.send();
  }

  async send() {
    if (this.wakeUp) this.wakeUp();
    if (this.busy) return;
    this.busy = true;
    let pause = 500;
    try {
      for (let next; (next = this.waiting.find(one => !one.failed));) {
        try {
          await this.post(next.activity);
          this.drop(next.id);
          this.on.state(next.id, 'sent');
          pause = 500;
        } catch (refused) {
          if (this.final(refused)) { this.fail(next.id, refused.code || 'Refused'); continue; }
          this.on.state(next.id, 'waiting');
          if (refused.status === 429) this.on.tooMany();
          await this.rest(refused.wait || pause);
          pause = Math.min(longestPause, pause * 2);
        }
      }
    } finally { this.busy = false; }
  }

  // Nobody there, too many, our own fault: later. Anything else will be refused tomorrow as well.
  final({ status }) { return status >= 400 && status < 500 && ![401, 403, 404, 408, 429].includes(status); }

  drop(id) { this.memory.save({ outbox: this.waiting.filter(one => one.id !== id) }); }

  fail(id, reason) {
    this.memory.save({ outbox: this.waiting.map(one => one.id === id ? { ...one, failed: reason } : one) });
    this.on.state(id, 'failed', reason);
  }

  rest(milliseconds) {
    return new Promise(done => {
      const timer = setTimeout(done, milliseconds);
      this.wakeUp = () => { clearTimeout(timer); this.wakeUp = null; done(); };
    });
  }
}
