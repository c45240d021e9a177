// The little the pages cannot do by themselves. Everything works without it.

// A setup code comes in the fragment of the link, which no server sees; it moves into the form and out of the address.
const code = document.querySelector('[data-from-fragment]');
if (code && location.hash.length > 1) {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}

// What was typed and not saved is not lost by a careless tap.
let changed = false;
document.addEventListener('input', event => {
  if (event.target.closest('form[data-keep]')) changed = true;
});
document.addEventListener('submit', () => { changed = false; });
window.addEventListener('beforeunload', event => {
  if (changed) event.preventDefault();
});
