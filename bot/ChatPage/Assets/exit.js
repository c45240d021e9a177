// The quick exit: at once nothing is to be seen, nothing is kept, and "back" does not lead here.
const twice = 1500;   // milliseconds within which Escape counts as pressed twice

export function quickExit(memory, stop) {
  const leave = () => {
    stop();
    memory.forgetAll();
    document.title = '';
    document.body.replaceChildren();
    // The server makes the browser forget the rest, and sends it on to an everyday page.
    location.replace('/chat/exit');
  };
  document.getElementById('exit').addEventListener('click', event => { event.preventDefault(); leave(); });
  let before = -Infinity;
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - before < twice) leave();
    before = event.timeStamp;
  }, true);
}
