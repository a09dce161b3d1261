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

class TexMath extends HTMLElement {
  async connectedCallback() {
    if (this.dataset.done) return;
    const latex = this.textContent;
    try {
      const katex = window.katex ?? await load();
      if (!this.isConnected || this.dataset.done) return;
      this.dataset.done = 'true';
      katex.render(latex, this, {
        displayMode: this.classList.contains('block'), throwOnError: false, trust: false, maxSize: 20, maxExpand: 500, strict: 'ignore',
      });
      // A formula wider than its place scrolls, and then it must be reachable by keyboard.
      if (this.scrollWidth > this.clientWidth + 1) this.tabIndex = 0;
    } catch {
      this.textContent = latex;
    }
  }
}

customElements.define('tex-math', TexMath);
