// Keys of the event form. Each does what a visible button or field does; none is taken from somebody who types.
const isForm = () => document.querySelector("[data-form]") !== null;
const isTyping = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog") !== null;

function press(act) {
  const button = document.querySelector(`[data-act=${act}]`);
  if (button && !button.disabled) button.click();
}

// The row to type in is there before the one before is filled, or comes from the server soon.
function focusEmpty(selector, tries = 60) {
  const empty = [...document.querySelectorAll(selector)].find((input) => input.value === "" && input.offsetParent !== null);
  if (empty) empty.focus();
  else if (tries > 0) setTimeout(() => focusEmpty(selector, tries - 1), 25);
}

// By the place of the key, not its letter: with Alt, and on a Cyrillic keyboard, the letter is another.
function actOf(event) {
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey && !event.shiftKey && event.code === "KeyS") return () => press("save");
  if (control && !event.altKey && !event.shiftKey && event.key === "Enter") return () => press("publish");
  if (event.altKey && !control && event.code === "KeyD") return () => document.getElementById("f-date")?.focus();
  if (event.altKey && !control && event.code === "KeyP") return () => focusEmpty(".parts [role=combobox]");
  if (!control && !event.altKey && event.code === "KeyC" && !isTyping(event.target) && event.target instanceof Element && event.target.closest(".claims .art")) return () => press("claim");
  return null;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.repeat || !isForm()) return;
  const act = actOf(event);
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener("click", (event) => {
  const to = event.target instanceof Element ? event.target.closest("[data-focus]") : null;
  if (to) focus(to.dataset.focus);
});

// How much of the window the bar takes, and where the claims begin: what is between them is theirs.
function measure() {
  const [pane, bar, root] = [document.querySelector(".claims"), document.querySelector(".bar2"), document.documentElement];
  if (!pane || !bar) return;
  const box = bar.getBoundingClientRect();
  root.style.setProperty("--bar", `${Math.ceil(box.height)}px`);
  // Where there is more above it than leaves room, it is pushed under the bar and only its foot stays in sight.
  root.style.setProperty("--top", `${Math.max(0, Math.round(pane.getBoundingClientRect().top))}px`);
}

let measuring = false;
const measureSoon = () => {
  if (measuring) return;
  measuring = true;
  requestAnimationFrame(() => { measuring = false; measure(); });
};
addEventListener("scroll", measureSoon, { passive: true });
addEventListener("resize", measureSoon);
const seen = new ResizeObserver(measureSoon);

export function begin(first) {
  for (const element of document.querySelectorAll(".bar2, .dup, main")) seen.observe(element);
  measure();
  if (first && (document.activeElement === null || document.activeElement === document.body)) document.getElementById(first)?.focus();
}

// A new event has become a draft: what this tab keeps of it, and its address, are the draft's from now on.
export function adopt(before, after, address) {
  for (const [from, to] of [[before, after], [`${before}/reason`, `${after}/reason`]]) {
    const kept = sessionStorage.getItem(`keep:${from}`);
    if (kept !== null) {
      sessionStorage.setItem(`keep:${to}`, kept);
      sessionStorage.removeItem(`keep:${from}`);
    }
    for (const root of document.querySelectorAll(`[data-keep="${CSS.escape(from)}"]`)) root.dataset.keep = to;
  }
  history.replaceState(null, "", address);
}

export function focus(id, address) {
  if (address) history.replaceState(null, "", address);
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
}
