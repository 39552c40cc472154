// Asks before leaving a page with something unsaved on it: in our own dialog for links, in the browser's for the rest.
let dialog = null;
let isDirty = false;
let target = null;

function ask(event) {
  if (!isDirty || !dialog || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!link || link.target && link.target !== "_self" || link.hasAttribute("download")) return;
  const address = new URL(link.href, location.href);
  if (address.origin === location.origin && address.pathname === location.pathname && address.search === location.search && address.hash) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  target = link.href;
  dialog.showModal();
}

function hold(event) {
  if (isDirty) event.preventDefault();
}

// What was typed is unsaved before the server knows of it.
function touch(event) {
  const element = event.target;
  if (dialog && element instanceof HTMLElement && element.name && element.closest("[data-keep]") && !element.matches("[data-unkept], [role=combobox]")) isDirty = true;
}

function leave() {
  isDirty = false;
  dialog.close();
  location.assign(target);
}

export function watch(element, dirty) {
  dialog = element;
  isDirty = dirty;
  element.querySelector("[data-act=stay]").onclick = () => element.close();
  element.querySelector("[data-act=leave]").onclick = leave;
}

export function set(dirty) {
  isDirty = dirty;
}

export function release() {
  dialog = null;
  isDirty = false;
}

addEventListener("click", ask, true);
addEventListener("beforeunload", hold);
addEventListener("input", touch, true);
document.addEventListener("editor:reload", () => { isDirty = false; });
