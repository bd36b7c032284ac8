// Moves the secret after # into the form of the same page, so that it never travels in an address. Does nothing else:
// only a press sends it. Without this script the reader types the short code.
(() => {
  const byLink = document.getElementById("by-link");
  const byCode = document.getElementById("by-code");
  const read = () => {
    const token = location.hash.slice(1);
    if (!/^[\w-]{20,}$/.test(token)) return;
    byLink.elements.token.value = token;
    byLink.hidden = false;
    byCode.hidden = true;
  };
  read();
  addEventListener("hashchange", read);
  byLink.addEventListener("submit", () => history.replaceState(null, "", location.pathname));
})();
