// The menu: how the page looks, what this device keeps, coming back with a code, forgetting.
import { say } from './words.js';

const at = id => document.getElementById(id);

/** Puts the settings on the page. */
export function dress(settings) {
  const page = document.documentElement;
  page.dataset.theme = settings.theme || 'auto';
  page.dataset.size = settings.large ? 'large' : 'usual';
}

export class Menu {
  /** @param on {keep(yes), code(text) → promise, forget()} */
  constructor(memory, on) {
    this.dialog = at('menu');
    const button = at('menu-button');
    button.hidden = false;
    button.onclick = () => { this.show(memory); };
    at('menu-close').onclick = () => this.dialog.close();
    this.dialog.onclick = event => { if (event.target === this.dialog) this.dialog.close(); };
    const set = change => { memory.save({ settings: { ...memory.settings, ...change } }); dress(memory.settings); };
    at('large').onchange = event => set({ large: event.target.checked });
    at('themes').onchange = event => set({ theme: event.target.value });
    at('keep').onchange = event => on.keep(event.target.checked);
    at('forget').onclick = () => { this.dialog.close(); on.forget(); };
    at('code-form').onsubmit = event => { event.preventDefault(); this.tryCode(on); };
  }

  show(memory) {
    at('large').checked = !!memory.settings.large;
    at('keep').checked = memory.keep;
    for (const radio of this.dialog.querySelectorAll('[name=theme]')) radio.checked = radio.value === (memory.settings.theme || 'auto');
    at('code').value = '';
    this.answer('');
    this.dialog.showModal();
  }

  async tryCode(on) {
    const code = at('code').value.trim();
    if (!code) { at('code').focus(); return; }
    this.answer('connecting');
    try {
      await on.code(code);
      this.dialog.close();
    } catch (refused) {
      this.answer({ 404: 'code-wrong', 400: 'code-wrong', 429: 'code-locked' }[refused.status] || 'offline');
    }
  }

  answer(name) {
    const line = at('code-answer');
    line.textContent = name && say(name);
    if (name) line.dataset.say = name; else delete line.dataset.say;
  }
}
