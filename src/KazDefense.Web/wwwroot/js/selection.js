// Reports which words of an article are selected: the paragraph, and first and last place in Unicode code points.
const points = (text) => { let n = 0; for (const _ of text) n++; return n; };

function paragraphOf(node) {
  return (node instanceof Element ? node : node?.parentElement)?.closest("[data-paragraph]") ?? null;
}

// How many code points of the paragraph's words stand before a place, whatever marks are nested in between.
function placeOf(words, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(words);
  if (range.comparePoint(node, offset) < 0) return 0;
  if (range.comparePoint(node, offset) > 0) return points(words.textContent);
  range.setEnd(node, offset);
  return points(range.toString());
}

function read(pane) {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  const first = paragraphOf(range.startContainer);
  let last = paragraphOf(range.endContainer);
  // A triple click ends at the beginning of the next paragraph, before its words.
  if (last && first && last !== first && range.endOffset === 0) {
    const words = last.querySelector("[data-words]");
    if (words && placeOf(words, range.endContainer, range.endOffset) === 0) last = null;
  }
  if (!first) return null;
  if (last && last !== first) return { several: true };
  const words = first.querySelector("[data-words]");
  const start = placeOf(words, range.startContainer, range.startOffset);
  const end = last ? placeOf(words, range.endContainer, range.endOffset) : points(words.textContent);
  return start < end ? { paragraph: Number(first.dataset.paragraph), start, end } : null;
}

// Where words begin and end, in UTF-16 units.
function wordsOf(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.\-][\p{L}\p{N}]+)*/gu)].map((word) => [word.index, word.index + word[0].length]);
}

// Selects from one UTF-16 unit to another, whatever marks are nested in between.
function select(words, start, end) {
  const at = (place) => {
    const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (place <= before + text.length) return [text, place - before];
      before += text.length;
    }
    return [words, words.childNodes.length];
  };
  getSelection().setBaseAndExtent(...at(start), ...at(end));
}

function isTyping(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog") !== null;
}

export function watch(pane, listener) {
  let last = "";
  const report = () => {
    const found = read(pane);
    const key = JSON.stringify(found);
    if (key === last) return;
    last = key;
    if (!found) return;
    if (found.several) listener.invokeMethodAsync("SelectSeveral");
    else listener.invokeMethodAsync("Select", found.paragraph, found.start, found.end);
  };
  const soon = () => setTimeout(report, 0);

  // Arrows choose a word of the paragraph that has the focus, with Shift more of them; Enter, or Shift let go, takes them.
  let chosen = null;
  const choose = (paragraph) => {
    if (chosen?.number !== paragraph.dataset.paragraph) return;
    const words = paragraph.querySelector("[data-words]");
    const places = wordsOf(words.textContent);
    const [first, last] = [places[Math.min(chosen.anchor, chosen.head)], places[Math.max(chosen.anchor, chosen.head)]];
    if (first && last) select(words, first[0], last[1]);
  };
  const arrows = (event) => {
    const paragraph = event.target instanceof Element && event.target.matches("[data-paragraph]") ? event.target : null;
    if (!paragraph || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      // The same words may be taken again, for another claim, also where marking them anew ended the browser's selection.
      last = "";
      if (!read(pane)) choose(paragraph);
      soon();
      return;
    }
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const places = wordsOf(paragraph.querySelector("[data-words]").textContent);
    if (places.length === 0) return;
    const step = event.key === "ArrowRight" ? 1 : -1;
    const within = (at) => Math.min(places.length - 1, Math.max(0, at));
    if (chosen?.number !== paragraph.dataset.paragraph) chosen = { number: paragraph.dataset.paragraph, anchor: 0, head: 0 };
    else if (event.shiftKey) chosen.head = within(chosen.head + step);
    else chosen.anchor = chosen.head = within(chosen.head + step);
    choose(paragraph);
  };
  const brackets = (event) => {
    if ((event.key !== "[" && event.key !== "]") || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const all = [...pane.querySelectorAll("[data-paragraph]")];
    if (all.length === 0) return;
    event.preventDefault();
    const at = all.findIndex((p) => p.contains(document.activeElement) || p.matches(".cur"));
    const next = all[Math.min(all.length - 1, Math.max(0, event.key === "]" ? at + 1 : at - 1))];
    show(Number(next.dataset.paragraph), true);
  };

  const place = (number) => pane.querySelector(`[data-paragraph="${number}"]`);
  // The words in hand in sight, or the beginning of the paragraph.
  const show = (number, takesFocus) => {
    const paragraph = place(number);
    const list = paragraph?.closest(".pghs");
    if (!list) return;
    const top = paragraph.offsetTop - 4;
    const chosen = paragraph.querySelector(".sel");
    const within = chosen ? chosen.offsetTop + chosen.offsetHeight - list.clientHeight + 8 : 0;
    list.scrollTop = Math.max(top, chosen ? paragraph.offsetTop + within : 0);
    told = number;
    if (takesFocus) paragraph.focus({ preventScroll: true });
  };
  // The paragraph in view: the one that the focus is in while any of it can be seen, or the first that can be read from.
  let told = 0;
  const look = () => {
    const list = pane.querySelector(".pghs");
    if (!list) return;
    const [above, below] = [list.scrollTop, list.scrollTop + list.clientHeight];
    const seen = [...list.querySelectorAll("[data-paragraph]")].filter((p) => p.offsetTop + p.offsetHeight > above + 12 && p.offsetTop < below - 12);
    const current = seen.find((p) => p === document.activeElement || p.querySelector(".sel")) ?? seen.find((p) => p.offsetTop >= above - 12) ?? seen[0];
    const number = Number(current?.dataset.paragraph ?? 0);
    if (number === 0 || number === told) return;
    told = number;
    listener.invokeMethodAsync("InView", number);
  };
  let looking = 0;
  const lookSoon = (event) => {
    if (!(event.target instanceof Element) || !event.target.matches(".pghs")) return;
    clearTimeout(looking);
    looking = setTimeout(look, 120);
  };
  pane.addEventListener("scroll", lookSoon, { capture: true, passive: true });
  pane.addEventListener("keydown", arrows);
  document.addEventListener("keydown", brackets);
  document.addEventListener("pointerup", soon);
  // Not before Shift is let go: marking the words anew ends the browser's own selection.
  const letGo = (event) => { if (event.key === "Shift") soon(); };
  pane.addEventListener("keyup", letGo);
  return {
    show,
    dispose() {
      clearTimeout(looking);
      document.removeEventListener("keydown", brackets);
      document.removeEventListener("pointerup", soon);
    },
  };
}
