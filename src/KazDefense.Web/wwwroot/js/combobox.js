// Keys that a list of suggestions answers must not also submit the form or move the caret. What they do is the server's.
document.addEventListener("keydown", (event) => {
  if (event.target instanceof Element && event.target.matches("[role=combobox]") && ["Enter", "ArrowUp", "ArrowDown"].includes(event.key) && !event.ctrlKey && !event.metaKey)
    event.preventDefault();
}, true);
