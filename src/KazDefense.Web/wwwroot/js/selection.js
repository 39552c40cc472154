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

  // Arrows move by words within the paragraph that has the focus; with Shift they select.
  const arrows = (event) => {
    const paragraph = event.target instanceof Element && event.target.matches("[data-paragraph]") ? event.target : null;
    if (!paragraph || event.ctrlKey || event.metaKey || event.altKey || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    const selection = getSelection();
    const words = paragraph.querySelector("[data-words]");
    if (!selection.focusNode || !words.contains(selection.focusNode)) selection.collapse(words, 0);
    selection.modify(event.shiftKey ? "extend" : "move", event.key === "ArrowRight" ? "forward" : "backward", "word");
  };
  const brackets = (event) => {
    if ((event.key !== "[" && event.key !== "]") || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const all = [...pane.querySelectorAll("[data-paragraph]")];
    if (all.length === 0) return;
    event.preventDefault();
    const at = all.findIndex((p) => p.contains(document.activeElement) || p.matches(".cur"));
    const next = all[Math.min(all.length - 1, Math.max(0, event.key === "]" ? at + 1 : at - 1))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };
  pane.addEventListener("keydown", arrows);
  document.addEventListener("keydown", brackets);
  document.addEventListener("pointerup", soon);
  pane.addEventListener("keyup", soon);
  return {
    dispose() {
      document.removeEventListener("keydown", brackets);
      document.removeEventListener("pointerup", soon);
    },
  };
}
