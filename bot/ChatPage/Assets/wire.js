// The line to the server: Direct Line 3.0 over a socket, over polling where sockets fail.
const root = '/v3/directline';
const silence = 45_000;   // the server speaks at least every 20 s: a longer silence is a dead line
const longestPause = 15_000;

/** The server said no. `status` 0: nobody answered. */
export class Refused extends Error {
  constructor(status, code, wait) { super(code); Object.assign(this, { status, code, wait }); }
}

async function ask(path, token, { method = 'GET', body } = {}) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store', credentials: 'omit' });
    if (response.ok) return await response.json();
  } catch { throw new Refused(0, 'Offline'); }
  const problem = await response.json().catch(() => ({}));
  throw new Refused(response.status, problem.code || '', 1000 * (+response.headers.get('Retry-After') || 0));
}

export class Wire {
  /** @param on {activities(list), line(state), ended()} what the page wants to hear */
  constructor(memory, on) {
    Object.assign(this, { memory, on, watermark: 0, failures: 0, socketFailures: 0, polls: 0, generation: 0 });
    addEventListener('online', () => this.wake());
    addEventListener('offline', () => this.on.line('offline'));
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.wake(); });
  }

  /** Opens a conversation unless there is one. It exists from the first message on, not before. */
  async open() {
    if (this.memory.visit) return;
    this.opening = this.opening || this.start().finally(() => { this.opening = null; });
    await this.opening;
  }

  async start() {
    const opened = await ask(`${root}/conversations`, null, { method: 'POST' });
    this.remember(opened);
    // What opens it again when the short token has run out while the phone slept.
    this.renew().catch(() => {});
    this.listen();
  }

  remember({ conversationId, token, expires_in, renewal }) {
    const visit = this.memory.visit;
    this.memory.save({ visit: {
      conversationId, token, until: Date.now() + expires_in * 1000,
      renewal: renewal || (visit && visit.conversationId === conversationId ? visit.renewal : undefined),
    } });
  }

  /** Gets a fresh token, with the present one or with what was given for that. */
  async renew() {
    const { token, renewal, conversationId } = this.memory.visit;
    const body = { keep: this.memory.keep };
    let opened;
    try { opened = await ask('/chat/renew', Date.now() < this.memory.visit.until ? token : renewal || token, { method: 'POST', body }); }
    catch (refused) {
      if (refused.status !== 403 || !renewal) throw refused;
      opened = await ask('/chat/renew', renewal, { method: 'POST', body });
    }
    if (this.memory.visit && this.memory.visit.conversationId === conversationId) this.remember(opened);
  }

  /** Asks within the conversation; renews the token in time, and once more when it is refused. */
  async within(path, request) {
    const visit = this.memory.visit;
    if (Date.now() > visit.until - 60_000) await this.renew();
    const where = `${root}/conversations/${encodeURIComponent(visit.conversationId)}${path}`;
    try { return await ask(where, this.memory.visit.token, request); }
    catch (refused) {
      if (refused.status !== 401 && refused.status !== 403) throw refused;
      await this.renew();
      return await ask(where, this.memory.visit.token, request);
    }
  }

  /** Sends an activity. Answers when it is on the server's disk. */
  async post(activity) {
    await this.open();
    return this.within('/activities', { method: 'POST', body: activity });
  }

  /** Opens the conversation of a return code. */
  async comeBack(code) {
    const opened = await ask('/chat/return', null, { method: 'POST', body: { code } });
    this.stop();
    this.memory.save({ visit: null, outbox: [] });
    this.remember(opened);
  }

  /** Listens until stopped: the one loop that brings messages in. */
  async listen() {
    const mine = ++this.generation;
    this.failures = 0;
    while (mine === this.generation && this.memory.visit) {
      try {
        if (this.socketFailures < 2 || ++this.polls % 20 === 0) await this.throughSocket(mine);
        else await this.throughPolling(mine);
      } catch (refused) {
        if (mine !== this.generation) return;
        if ([401, 403, 404].includes(refused.status)) { this.stop(); this.on.ended(); return; }
        this.failures++;
        // Where sockets do not pass, polling goes on quietly.
        if (refused.code !== 'NoSocket' || this.socketFailures < 2) this.on.line(navigator.onLine === false ? 'offline' : 'reconnecting');
      }
      if (mine === this.generation) await this.pause(Math.min(longestPause, 400 * 2 ** Math.min(this.failures, 6)) * (.7 + .6 * Math.random()));
    }
  }

  async throughSocket(mine) {
    const { streamUrl } = await this.within(`?watermark=${this.watermark}`);
    const asked = new URL(streamUrl);
    // Behind a proxy the server may not know its own outer name: the page does.
    const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${asked.pathname}${asked.search}`;
    await new Promise((done, failed) => {
      let heard = false, quiet;
      const socket = this.socket = new WebSocket(address);
      const listenOn = () => { clearTimeout(quiet); quiet = setTimeout(() => socket.close(), silence); };
      listenOn();
      socket.onopen = () => { this.failures = 0; this.on.line('open'); };
      socket.onmessage = event => { heard = true; this.socketFailures = 0; listenOn(); if (event.data && mine === this.generation) this.take(JSON.parse(event.data)); };
      socket.onclose = () => {
        clearTimeout(quiet);
        // Some proxies open a socket and let nothing through it.
        if (!heard) { this.socketFailures++; failed(new Refused(0, 'NoSocket')); return; }
        if (mine === this.generation) this.on.line('reconnecting');
        done();
      };
    });
  }

  async throughPolling(mine) {
    const set = await this.within(`/activities?watermark=${this.watermark}`);
    if (mine !== this.generation) return;
    this.on.line('open');
    this.take(set);
    this.failures = 0;
    await this.pause(document.hidden ? 8000 : 1500);
  }

  take(set) {
    const mark = +set.watermark;
    if (!(mark > this.watermark)) return;
    this.watermark = mark;
    this.on.activities(set.activities);
  }

  pause(milliseconds) {
    return new Promise(done => {
      const timer = setTimeout(done, milliseconds);
      this.wakeUp = () => { clearTimeout(timer); done(); };
    });
  }

  /** Something changed outside: try at once. */
  wake() {
    this.failures = 0;
    if (this.wakeUp) this.wakeUp();
  }

  stop() {
    this.generation++;
    this.watermark = 0;
    if (this.socket) this.socket.close();
    this.wake();
  }
}
