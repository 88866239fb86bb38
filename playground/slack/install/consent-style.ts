import { html } from 'hono/html'

/** The colours of the playground's page, in light and in dark. */
export const CONSENT_STYLE = html`<style>
  :root {
    color-scheme: light dark;
    --ink: light-dark(#1b2221, #e6eae8);
    --soft: light-dark(#55615f, #a5b0ad);
    --paper: light-dark(#fff, #232929);
    --ground: light-dark(#f6f5f1, #181c1c);
    --line: light-dark(#c3c0b7, #4a5352);
    --yes: light-dark(#0b6b63, #0f7a70);
  }
  body {
    margin: 0;
    padding: 24px 14px;
    background: var(--ground);
    color: var(--ink);
    font:
      16px/1.5 Inter,
      system-ui,
      sans-serif;
  }
  main {
    max-width: 520px;
    margin: 4vh auto 0;
    padding: 28px 30px 30px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--paper);
  }
  h1 {
    margin: 6px 0 10px;
    font-size: 24px;
    font-weight: 400;
    line-height: 1.3;
  }
  h2 {
    margin: 22px 0 6px;
    font-size: 16px;
  }
  ul {
    margin: 0;
    padding-left: 20px;
  }
  a {
    color: inherit;
    margin-left: 6px;
  }
  .mark,
  .note {
    color: var(--soft);
    font-size: 14px;
    margin: 0;
  }
  .note {
    margin-top: 18px;
  }
  form {
    display: flex;
    justify-content: flex-end;
    gap: 10px;
    margin-top: 24px;
  }
  button {
    min-height: 40px;
    padding: 0 22px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.yes {
    border-color: transparent;
    background: var(--yes);
    color: #fff;
  }
  :focus-visible {
    outline: 3px solid light-dark(#0b6bcb, #6db4ff);
    outline-offset: 2px;
  }
</style>`
