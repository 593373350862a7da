// Runs before the first paint, so that a chosen theme or language never flashes. Kept apart from the page: no inline script, so a strict content policy holds.
(function () {
  try {
    var theme = localStorage.getItem('objekt.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    var language = localStorage.getItem('objekt.language');
    if (language === 'en') document.documentElement.lang = 'en';
  } catch (ignored) { /* Storage may be closed to us; the system's own choice then rules. */ }
})();
