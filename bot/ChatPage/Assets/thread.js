// The list of messages: bubbles, quick replies, the typing sign.
import { language, say, withCalls } from './words.js';

const longestWait = 30_000;   // after that the typing sign would be a promise nobody keeps
const manyChoices = 6;          // more stand in columns, not in a wrapped row

const make = (tag, name, text) => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
};

export class Thread {
  /** @param on {chosen(choice), retry(id)} */
  constructor(on) {
    this.on = on;
    this.log = document.getElementById('log');
    this.newest = document.getElementById('newest');
    this.newest.onclick = () => this.toEnd();
    this.log.addEventListener('scroll', () => { if (this.atEnd()) this.newest.hidden = true; }, { passive: true });
    this.clear();
  }

  clear() {
    for (const turn of this.log.querySelectorAll('.turn:not(#hello)')) turn.remove();
    this.own = new Map();      // clientActivityID → bubble
    this.seen = new Set();     // ids of activities shown
    this.typingSign();
  }

  /** Shows something the person said that the server has not confirmed yet. */
  say(id, text, state, reason) {
    const turn = this.own.get(id) || this.bubble('from-person', text);
    this.own.set(id, turn);
    this.state(id, state, reason);
    this.dropChoices();
    this.log.append(turn);
    this.toEnd();
  }

  /** How far a message of the person has come: waiting, sent or failed, and then why. */
  state(id, state, reason) {
    const turn = this.own.get(id);
    if (!turn || turn.dataset.state === 'sent' || turn.dataset.state === state) return;
    turn.dataset.state = state;
    const line = turn.querySelector('.state');
    line.textContent = '';
    const words = { waiting: 'waiting-to-send', sent: 'delivered', failed: 'sending-failed-retry' }[state];
    if (reason === 'TextTooLong') {
      // The same again would be refused again.
      const why = make('span', 'refused', say('message-too-long'));
      why.dataset.say = 'message-too-long';
      line.append(why);
    } else if (state === 'failed') {
      const again = make('button', 'again', say(words));
      again.type = 'button';
      again.dataset.say = words;
      again.onclick = () => this.on.retry(id);
      line.append(again);
    } else {
      const mark = make('span', 'tick');
      const unseen = make('span', 'unseen', say(words));
      unseen.dataset.say = words;
      line.append(mark, unseen);
    }
    if (state === 'sent') this.expect();
  }

  /** Takes activities from the server, in the order of its log; each is shown once. */
  take(activities) {
    const stay = this.atEnd();
    let fresh = false;
    for (const activity of activities) {
      if (this.seen.has(activity.id)) continue;
      this.seen.add(activity.id);
      if (activity.from.role === 'user') this.takeOwn(activity);
      else if (activity.type === 'message') { this.takeOurs(activity); fresh = true; }
    }
    if (stay) this.toEnd();
    else if (fresh) this.newest.hidden = false;
  }

  takeOwn(activity) {
    if (activity.type !== 'message') { if (activity.type === 'event') this.expect(); return; }
    const id = (activity.channelData && activity.channelData.clientActivityID) || activity.id;
    let turn = this.own.get(id);
    if (!turn) {
      turn = this.bubble('from-person', activity.text);
      this.own.set(id, turn);
    }
    this.state(id, 'sent');
    this.time(turn, activity.timestamp);
    this.dropChoices();
    // Its place is among what the server has, before what it has not.
    const waiting = [...this.own.values()].find(one => one !== turn && one.dataset.state !== 'sent' && one.isConnected);
    const after = turn.nextElementSibling;
    if (!turn.isConnected || (after && after !== this.typing && after !== waiting)) this.log.insertBefore(turn, waiting || this.typing);
    this.expect();
  }

  takeOurs(activity) {
    const { note, choices = [], from } = (activity.channelData && activity.channelData.janua) || {};
    const text = activity.text || '';
    const turn = this.bubble(from === 'staff' ? 'from-staff' : 'from-bot', note && text.endsWith(note) ? text.slice(0, -note.length).trimEnd() : text);
    if (note) turn.firstChild.append(make('p', 'note', note));
    this.time(turn, activity.timestamp);
    if (choices.length) turn.append(this.choices(choices));
    const waiting = [...this.own.values()].find(one => one.dataset.state !== 'sent' && one.isConnected);
    this.log.insertBefore(turn, waiting || this.typing);
    this.arrived(from);
  }

  bubble(kind, text) {
    const turn = make('div', `turn ${kind}`);
    const who = { 'from-person': 'you', 'from-bot': 'janua', 'from-staff': 'staff' }[kind];
    const name = make('span', kind === 'from-staff' ? 'name' : 'unseen', say(who));
    name.dataset.say = who;
    const bubble = make('div', 'bubble');
    bubble.dir = 'auto';
    const words = make('span', 'words');
    words.append(...(kind === 'from-person' ? [text] : withCalls(text)));
    bubble.append(name, words);
    turn.append(bubble);
    const foot = make('div', 'foot');
    foot.append(make('time'), make('span', 'state'));
    turn.append(foot);
    return turn;
  }

  time(turn, stamp) {
    const when = new Date(stamp);
    if (!stamp || isNaN(when)) return;
    const time = turn.querySelector('time');
    time.dateTime = stamp;
    time.textContent = new Intl.DateTimeFormat(`${language().tag}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hour12: false }).format(when);
  }

  choices(list) {
    const row = make('div', list.length > manyChoices ? 'choices many' : 'choices');
    for (const choice of list) {
      const button = make('button', 'choice', choice.label);
      button.type = 'button';
      button.dir = 'auto';
      button.onclick = () => this.on.chosen(choice);
      row.append(button);
    }
    return row;
  }

  // Only the newest question can be answered by a tap.
  dropChoices() {
    for (const row of this.log.querySelectorAll('.choices')) {
      // Whoever chose by keyboard goes on from here, not from the top of the page.
      if (row.contains(document.activeElement)) this.log.focus({ preventScroll: true });
      row.remove();
    }
  }

  typingSign() {
    if (this.typing) this.typing.remove();
    this.typing = make('div', 'turn from-bot typing');
    const words = make('span', 'unseen', say('typing'));
    words.dataset.say = 'typing';
    const bubble = make('div', 'bubble');
    bubble.append(make('i'), make('i'), make('i'), words);
    this.typing.append(bubble);
    this.typing.hidden = true;
    this.log.append(this.typing);
  }

  /** An answer is due. Where a human has the floor, nobody is shown as typing who may not be there. */
  expect() {
    if (this.human) return;
    this.log.append(this.typing);
    this.typing.hidden = false;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => { this.typing.hidden = true; }, longestWait);
  }

  arrived(from) {
    this.human = from === 'staff';
    this.typing.hidden = true;
    clearTimeout(this.patience);
  }

  atEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80; }

  /** To the end, but never past the question: a long answer is read from its first line. */
  toEnd() {
    this.newest.hidden = true;
    const questions = this.log.querySelectorAll('.from-person');
    const last = questions[questions.length - 1];
    const start = last ? last.offsetTop - this.log.offsetTop - 8 : Infinity;
    this.log.scrollTop = Math.min(start, this.log.scrollHeight);
  }
}
