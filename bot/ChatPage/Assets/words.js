// The words of the page in all its languages, and the switch between them.
const data = JSON.parse(document.getElementById('words').textContent);
let current = data.languages.find(one => one.tag === document.documentElement.lang) || data.languages[0];

export const language = () => current;
export const languages = data.languages;

/** A text of the page in the language shown. */
export const say = name => current.words[name] || '';

/** Shows the page in another language: every element says which text it carries. */
export function use(code) {
  current = data.languages.find(one => one.code === code) || current;
  document.documentElement.lang = current.tag;
  document.documentElement.dir = current.direction;
  document.title = say('title');
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll('[data-say-label]')) element.setAttribute('aria-label', say(element.dataset.sayLabel));
  for (const element of document.querySelectorAll('[data-say-title]')) element.title = say(element.dataset.sayTitle);
  for (const element of document.querySelectorAll('[data-say-placeholder]')) element.placeholder = say(element.dataset.sayPlaceholder);
  const numbers = say('emergency-numbers').split('\n').map(line => line.trim()).filter(Boolean);
  sayNumbers(document.querySelector('#urgent summary'), `${numbers[0]} ${(numbers.join(' ').match(publicNumber) || [''])[0]}`);
  document.querySelectorAll('#urgent li').forEach((item, index) => sayNumbers(item, numbers[index + 1] || ''));
}

// Kazakhstan's short public numbers; each can be called by a tap.
const publicNumber = /\b1\d\d\b/;

function sayNumbers(element, line) {
  const found = line.match(publicNumber);
  element.textContent = '';
  if (!found) { element.textContent = line; return; }
  // A summary is itself a button: no link inside it.
  element.append(line.slice(0, found.index), number(found[0], element.matches('summary') ? 'strong' : 'a'), line.slice(found.index + found[0].length));
}

function number(digits, tag) {
  const call = document.createElement(tag);
  if (tag === 'a') call.href = `tel:${digits}`;
  call.dir = 'ltr';
  call.textContent = digits;
  return call;
}

/** A reply whose lines "112 — …" can be called by a tap. */
export const withCalls = text => text.split(/^(1\d\d)(?= — )/m).map((part, at) => at % 2 ? number(part, 'a') : part);
