// What this device remembers: for this visit only, unless the person asks for more.
const key = 'janua';

const stores = () => {
  try { return [window.sessionStorage, window.localStorage]; } catch { return [null, null]; }
};

function read(store) {
  try { return JSON.parse(store.getItem(key)) || null; } catch { return null; }
}

export class Memory {
  constructor() {
    [this.visitStore, this.deviceStore] = stores();
    const kept = this.deviceStore && read(this.deviceStore);
    /** {visit, outbox, settings, keep}: the conversation, what waits to be sent, how the page looks. */
    this.all = kept || (this.visitStore && read(this.visitStore)) || {};
  }

  get visit() { return this.all.visit || null; }
  get outbox() { return this.all.outbox || []; }
  get settings() { return this.all.settings || {}; }
  get keep() { return !!this.all.keep; }

  save(change) {
    Object.assign(this.all, change);
    const [store, other] = this.keep ? [this.deviceStore, this.visitStore] : [this.visitStore, this.deviceStore];
    try {
      other.removeItem(key);
      store.setItem(key, JSON.stringify(this.all));
    } catch { /* a private window or a full phone: this visit lives in the page alone */ }
  }

  /** Forgets the conversation; how the page looks stays. */
  forgetConversation() { this.save({ visit: null, outbox: [] }); }

  forgetAll() {
    this.all = {};
    for (const store of [this.visitStore, this.deviceStore]) {
      try { store.clear(); } catch { /* there was nothing */ }
    }
  }
}
