// Starts the page's connection, and what every page has: the ask key, copy buttons, formulas, the look.
import './tex.js';
import { popOut } from './popout.js';
import { startReconnecting } from './reconnect.js';

const isTyping = target => target instanceof Element && target.closest('input, textarea, select, [contenteditable]');

const focusAsk = () => {
  const ask = document.getElementById('ask');
  ask?.focus();
  ask?.select();
};

document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
    event.preventDefault();
    focusAsk();
  } else if (event.key === 'Escape' && event.target.id === 'ask') {
    event.target.blur();
  }
});

document.addEventListener('click', async event => {
  if (event.target.closest?.('[data-print]')) print();
  const small = event.target.closest?.('[data-popout]');
  if (small) popOut(small.dataset.popout);
  const button = event.target.closest?.('[data-copy]');
  if (!button) return;
  const code = button.closest('figure')?.querySelector('pre code');
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select and copy';
    getSelection().selectAllChildren(code);
  }
  setTimeout(() => { button.textContent = 'Copy'; }, 2000);
});

// Until the page is in touch with the server, a form that is sent would only load the page again.
const isReady = () => document.documentElement.dataset.ready === 'true';
document.addEventListener('submit', event => { if (!isReady()) event.preventDefault(); }, true);
// A question that was asked leaves the keys to the board.
document.addEventListener('submit', event => { if (event.target.matches('.ask')) document.activeElement.blur(); });

window.cuecard = {
  ready: () => { document.documentElement.dataset.ready = 'true'; },
  focusAsk,
  arrived() {
    if (!isTyping(document.activeElement)) document.getElementById('main')?.focus({ preventScroll: true });
  },
  readLook() {
    const { theme, size, density, coverage } = document.documentElement.dataset;
    return `${theme}.${size}.${density}.${coverage}`;
  },
  look(theme, size, density, coverage) {
    const root = document.documentElement;
    Object.assign(root.dataset, { theme, size, density, coverage });
    document.cookie = `cuecard-look=${theme}.${size}.${density}.${coverage}; path=/; max-age=31536000; samesite=strict`;
  },
};

startReconnecting();
