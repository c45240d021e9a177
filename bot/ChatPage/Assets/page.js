// The page: puts its parts together.
import { Memory } from './memory.js';
import { Wire } from './wire.js';
import { Outbox } from './outbox.js';
import { Thread } from './thread.js';
import { Menu, dress } from './menu.js';
import { quickExit } from './exit.js';
import { language, say, use } from './words.js';

const memory = new Memory();
let lineState = 'open', notice = '';
dress(memory.settings);
if (memory.settings.language && !new URLSearchParams(location.search).has('lang')) choose(memory.settings.language);

const thread = new Thread({ chosen: choice => send(choice.label, choice.id), retry: id => outbox.retry(id) });
const wire = new Wire(memory, { activities: list => thread.take(list), line, ended });
const outbox = new Outbox(memory, activity => wire.post(activity), {
  state: (id, state, reason) => { thread.state(id, state, reason); if (state === 'sent') tell(''); },
  tooMany: () => tell('too-many-messages'),
});

quickExit(memory, () => wire.stop());
new Menu(memory, {
  keep: yes => { memory.save({ keep: yes }); if (memory.visit) wire.renew().catch(() => {}); },
  code: async code => { await wire.comeBack(code); thread.clear(); tell('return-welcome'); wire.listen(); },
  forget,
});

const form = document.getElementById('composer');
const field = document.getElementById('text');
form.addEventListener('submit', event => {
  event.preventDefault();
  const words = field.value.trim();
  field.focus();
  if (!words) return;
  field.value = '';
  fit();
  send(words);
});
field.addEventListener('keydown', event => {
  // While a word is being composed, Enter belongs to the keyboard.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit ? form.requestSubmit() : form.querySelector('button').click(); }
});
field.addEventListener('input', fit);
// A dropped file would make the browser leave the conversation and show the file.
addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
addEventListener('drop', event => { if (event.dataTransfer.files.length) { event.preventDefault(); tell('attachments-not-yet'); } });
field.addEventListener('paste', event => { if (event.clipboardData.files.length) tell('attachments-not-yet'); });

for (const link of document.querySelectorAll('[data-language]')) link.addEventListener('click', event => {
  event.preventDefault();
  choose(link.dataset.language);
  memory.save({ settings: { ...memory.settings, language: link.dataset.language } });
  history.replaceState(null, '', `/?lang=${link.dataset.language}`);
  if (memory.visit) outbox.put({ type: 'event', name: 'language', value: link.dataset.language, locale: link.dataset.language });
});

// What was under way before the page was loaded again.
for (const { id, activity, failed } of memory.outbox) if (activity.type === 'message') thread.say(id, activity.text, failed ? 'failed' : 'waiting', failed);
if (memory.visit) { line('connecting'); wire.listen(); }
outbox.send();

function send(text, choice) {
  const activity = { type: 'message', text, locale: language().code };
  if (choice) activity.value = { choice };
  thread.say(outbox.put(activity), text, 'waiting');
}

function choose(code) {
  use(code);
  for (const link of document.querySelectorAll('[data-language]')) {
    if (link.dataset.language === code) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
  }
}

/** How the line to the server is. */
function line(now) { lineState = now; showStatus(); }

/** Something to know that the next message ends; a broken line is said before it. */
function tell(name) { notice = name; showStatus(); }

function showStatus() {
  const status = document.getElementById('line');
  const name = lineState === 'open' ? notice : lineState;
  if ((status.dataset.say || '') === name) return;
  status.dataset.say = name;
  status.textContent = name && say(name);
}

function fit() {
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
}

// The conversation is over on the server. What still waits goes into a new one; the rest stays readable.
function ended() {
  memory.save({ visit: null });
  line('session-ended');
  outbox.send();
}

function forget() {
  wire.stop();
  memory.forgetConversation();
  thread.clear();
  line('open');
  tell('');
  field.value = '';
  fit();
  field.focus();
}
