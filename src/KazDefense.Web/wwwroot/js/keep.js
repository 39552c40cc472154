// Keeps what is typed in this tab until the server says that it has it. Every named input under an element with
// data-keep="form" is mirrored in sessionStorage, with a number that grows with each change.
const prefix = "keep:";
const skipped = "input[type=password], input[type=file], input[type=submit], input[type=button], [data-unkept]";
let replaying = false;

function read(form) {
  return JSON.parse(sessionStorage.getItem(prefix + form) ?? '{"seq":0,"values":{}}');
}

function write(form, kept) {
  if (Object.keys(kept.values).length === 0) sessionStorage.setItem(prefix + form, JSON.stringify({ seq: kept.seq, values: {} }));
  else sessionStorage.setItem(prefix + form, JSON.stringify(kept));
}

function rootOf(form) {
  return document.querySelector(`[data-keep="${CSS.escape(form)}"]`);
}

function valueOf(element) {
  if (element.type === "checkbox") return element.checked ? "true" : "false";
  if (element.type === "radio") return element.checked ? element.value : null;
  return element.value;
}

function note(event) {
  const element = event.target;
  if (replaying || !(element instanceof HTMLElement) || !element.name || element.matches(skipped)) return;
  const form = element.closest("[data-keep]")?.dataset.keep;
  const value = valueOf(element);
  if (!form || value === null || value === undefined) return;
  const kept = read(form);
  // A change event repeats what the input events before it said.
  if (event.type === "change" && kept.values[element.name] === undefined && element.dataset.kept === value) return;
  if (kept.values[element.name]?.value === value) return;
  // What mark sends on was typed before, and is no newer than that: a render that came late may show older words by now.
  if (event.type === "change" && !event.isTrusted && element.matches("input, textarea") && kept.values[element.name] !== undefined) return;
  kept.values[element.name] = { value, seq: ++kept.seq };
  element.dataset.kept = value;
  write(form, kept);
}

function put(element, value) {
  // What was chosen from a list since stands; only words still being sought are typed again.
  if (element.matches("[role=combobox]") && element.value !== "" && element.value !== value) return;
  if (element.type === "checkbox") element.checked = value === "true";
  else if (element.type === "radio") element.checked = element.value === value;
  else element.value = value;
  if (element.type === "radio" && !element.checked) return;
  element.dispatchEvent(new Event("input", { bubbles: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
}

// The number of the last change. What was typed but not yet left is sent first, so that whoever asks has it.
export function mark(form) {
  const active = document.activeElement;
  if (active?.name && active.closest(`[data-keep="${CSS.escape(form)}"]`) && active.matches("input, textarea") && !active.matches(skipped + ", [role=combobox]"))
    active.dispatchEvent(new Event("change", { bubbles: true }));
  return read(form).seq;
}

// The server has everything up to this number.
export function acknowledge(form, seq) {
  const kept = read(form);
  for (const name of Object.keys(kept.values)) if (kept.values[name].seq <= seq) delete kept.values[name];
  write(form, kept);
}

// What the server may not have yet: JSON of name and value.
export function pending(form) {
  const kept = read(form).values;
  return JSON.stringify(Object.fromEntries(Object.entries(kept).sort((a, b) => a[1].seq - b[1].seq).map(([name, { value }]) => [name, value])));
}

// Types what is kept into the inputs that are there, as if by hand, so that the server hears of it again.
export function replay(form) {
  const root = rootOf(form);
  if (!root) return;
  replaying = true;
  try {
    for (const [name, value] of Object.entries(JSON.parse(pending(form))))
      for (const element of root.querySelectorAll(`[name="${CSS.escape(name)}"]`)) put(element, value);
  } finally {
    replaying = false;
  }
}

export function forget(form) {
  sessionStorage.removeItem(prefix + form);
}

addEventListener("input", note, true);
addEventListener("change", note, true);
document.addEventListener("editor:reconnected", () => {
  for (const root of document.querySelectorAll("[data-keep]")) replay(root.dataset.keep);
});
