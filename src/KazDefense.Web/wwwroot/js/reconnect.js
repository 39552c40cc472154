// Starts the circuit, and brings it back when the line breaks: first the same circuit, and where the server has
// none any more (it was started anew), the page itself, whose form comes from the draft and from keep.js.
const box = document.getElementById("reconnect");
const waits = [0, 500, 1000, 1000, 2000, 3000, 5000];
const reloads = "reconnect:reloads";
let trying = false;
let wake = null;

function show(state) {
  if (!box) return;
  for (const part of box.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state;
  box.querySelector("[data-act=retry]").hidden = state !== "lost";
  box.querySelector("[data-act=reload]").hidden = state !== "failed";
  box.hidden = state === null;
}

function pause(milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => { clearTimeout(timer); resolve(); };
  });
}

function reload() {
  document.dispatchEvent(new CustomEvent("editor:reload"));
  location.reload();
}

// A page that fails each time it is loaded must not be loaded for ever.
function reloadUnlessInVain() {
  const minuteAgo = Date.now() - 60000;
  const recent = JSON.parse(sessionStorage.getItem(reloads) ?? "[]").filter((at) => at > minuteAgo);
  if (recent.length >= 4) {
    show("failed");
    return;
  }
  sessionStorage.setItem(reloads, JSON.stringify([...recent, Date.now()]));
  reload();
}

async function bringBack() {
  if (trying) return;
  trying = true;
  show("lost");
  for (let attempt = 0; ; attempt++) {
    await pause(waits[Math.min(attempt, waits.length - 1)]);
    try {
      if (await Blazor.reconnect()) break;
      reloadUnlessInVain();
      return;
    } catch {
      // The server cannot be reached yet.
    }
  }
  trying = false;
  show("back");
  document.dispatchEvent(new CustomEvent("editor:reconnected"));
  setTimeout(() => { if (!trying) show(null); }, 2500);
}

box?.querySelector("[data-act=retry]").addEventListener("click", () => wake?.());
box?.querySelector("[data-act=reload]").addEventListener("click", reload);
// The framework's own message of a failure, whose button it wires itself: leaving then is not to be asked about.
document.querySelector("#blazor-error-ui .reload")?.addEventListener("click", () => document.dispatchEvent(new CustomEvent("editor:reload")), true);
// The browser knows at once what the socket finds out after a while.
addEventListener("offline", () => { if (!trying) show("lost"); });
addEventListener("online", () => {
  if (!trying) show(null);
  wake?.();
});
document.addEventListener("visibilitychange", () => { if (!document.hidden) wake?.(); });

await Blazor.start({
  circuit: {
    reconnectionHandler: { onConnectionDown: bringBack, onConnectionUp: () => { } },
    configureSignalR: (builder) => builder.withServerTimeout(12000).withKeepAliveInterval(4000),
  },
});
