// Runs before the first paint, so that a dark page never flashes white. It is a file of its own
// because the content security policy allows no inline script. The key is Mantine's.
(() => {
  let choice = 'auto';
  try {
    choice = window.localStorage.getItem('mantine-color-scheme-value') ?? 'auto';
  } catch {
    // Storage is switched off: follow the system.
  }
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const scheme = choice === 'light' || choice === 'dark' ? choice : system;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
