// Keys of the live board. They are left alone while something is being typed or a sheet lies over the board, and with Ctrl, Alt or Meta held.
const known = new Set(['1', '2', '3', '4', 'n', 'p', 'Escape', 'ArrowLeft', 'ArrowRight', '?', 't', 'm', 'e', 'x', 'f', 'c', 'o']);

const isTyping = target => target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]');

export function listen(page) {
  const onKey = event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!known.has(key)) return;
    event.preventDefault();
    page.invokeMethodAsync('Key', key).catch(() => {});
  };
  document.addEventListener('keydown', onKey);
  return { stop: () => document.removeEventListener('keydown', onKey) };
}
