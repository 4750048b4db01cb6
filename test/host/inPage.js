/** What the driver asks of the page itself. Plain JavaScript: it is loaded into the page as it stands. */
(() => {
  const GROUP = '.editor-group-container.active';
  const INPUTS = ['keydown', 'pointerdown', 'pointermove'];

  const readable = (text) => text.replaceAll('\u00a0', ' ');

  /** The text of a line as it shows, and where each of its text nodes begins in it. */
  function contentOf(line) {
    const parts = [];
    let content = '';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      parts.push({ node: walker.currentNode, from: content.length });
      content += readable(walker.currentNode.data);
    }
    return { parts, content };
  }

  function centreOf(parts, at) {
    const { node, from } = parts.findLast((part) => part.from <= at);
    const range = document.createRange();
    range.setStart(node, at - from);
    range.setEnd(node, at - from + 1);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The lines on screen of the active editor, from top to bottom. */
  function visibleLines() {
    const top = (element) => element.getBoundingClientRect().top;
    return [...document.querySelectorAll(`${GROUP} .view-lines > .view-line`)].sort((a, b) => top(a) - top(b));
  }

  /** Centre of the n-th (from 0) visible occurrence of a text in the active editor; null when it does not show. */
  function locate(wanted, nth) {
    let left = nth;
    for (const line of visibleLines()) {
      const { parts, content } = contentOf(line);
      for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
        if (left-- === 0) return centreOf(parts, at + Math.floor(wanted.length / 2));
      }
    }
    return null;
  }

  /** How many decorations of ours lie under the first visible occurrence of a text; null when it does not show. */
  function marksOn(wanted) {
    const point = locate(wanted, 0);
    if (!point) return null;
    const holds = ({ left, right, top, bottom }) => left <= point.x && point.x <= right && top <= point.y && point.y <= bottom;
    const drawn = [...document.querySelectorAll(`${GROUP} .view-overlays .cdr[class*="ced-"]`)];
    return drawn.filter((element) => holds(element.getBoundingClientRect())).length;
  }

  /** What the active editor shows, a screen line each. */
  const shownText = () => visibleLines().map((line) => contentOf(line).content);

  /** Milliseconds from the last input event until `selector` comes up, having been absent. */
  function latencyTo(selector) {
    return new Promise((resolve) => {
      let from = performance.now();
      let absent = false;
      const restart = () => {
        from = performance.now();
      };
      for (const input of INPUTS) window.addEventListener(input, restart, true);
      const look = () => {
        const there = document.querySelector(selector) !== null;
        absent ||= !there;
        if (!there || !absent) return requestAnimationFrame(look);
        for (const input of INPUTS) window.removeEventListener(input, restart, true);
        return resolve(performance.now() - from);
      };
      look();
    });
  }

  /** Milliseconds from when `first` comes up until `second` does; both absent when asked. */
  function between(first, second) {
    let from;
    return new Promise((resolve) => {
      const look = () => {
        if (from === undefined && document.querySelector(first)) from = performance.now();
        if (from === undefined || !document.querySelector(second)) return requestAnimationFrame(look);
        return resolve(performance.now() - from);
      };
      look();
    });
  }

  window.inPage = { between, locate, marksOn, shownText, latencyTo };
})();
