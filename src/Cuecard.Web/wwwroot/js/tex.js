// <tex-math>LaTeX</tex-math>: shows the formula typeset. KaTeX is loaded when the first formula is there; until then, and
// where it cannot be loaded, the LaTeX itself is shown.
let loading;

function load() {
  return loading ??= new Promise((resolve, reject) => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/katex/katex.min.css' });
    const script = Object.assign(document.createElement('script'), { src: '/katex/katex.min.js' });
    script.onload = () => resolve(window.katex);
    script.onerror = reject;
    document.head.append(sheet, script);
  });
}

// The words of a cue come first: formulas are typeset together, just before the next paint.
let waiting = [];

function typesetSoon(element) {
  if (waiting.push(element) > 1) return;
  const typeset = () => {
    const all = waiting;
    waiting = [];
    all.forEach(typesetNow);
  };
  if (document.hidden) setTimeout(typeset);
  else requestAnimationFrame(typeset);
}

function typesetNow(element) {
  if (!element.isConnected || element.dataset.done) return;
  const latex = element.textContent;
  element.dataset.done = 'true';
  try {
    window.katex.render(latex, element, {
      displayMode: element.classList.contains('block'), throwOnError: false, trust: false, maxSize: 20, maxExpand: 500, strict: 'ignore',
    });
    // A formula wider than its place scrolls, and then it must be reachable by keyboard.
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
  } catch {
    element.textContent = latex;
  }
}

class TexMath extends HTMLElement {
  connectedCallback() {
    if (window.katex) typesetSoon(this);
    else load().then(() => typesetSoon(this), () => {});
  }
}

customElements.define('tex-math', TexMath);
