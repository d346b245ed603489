/** The style of the documentation: a newspaper's, calm and plain, from the fonts that the reader has. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #5d5a54; --line: #d9d5cc; --paper: #fbfaf7; --mark: #8f1d1d; --inset: #f1eee7 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e2; --soft: #aaa69d; --line: #3b3934; --paper: #171614; --mark: #f0a099; --inset: #22201d }
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 1rem }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 6rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif; overflow-wrap: break-word }
h1 { font-size: 2.25rem; line-height: 1.1; margin: 0 0 .75rem }
h2 { margin: 4rem 0 1rem; padding-top: .5rem; border-top: 3px double var(--line); font-size: 1.5rem }
h3 { margin: 2.75rem 0 .5rem; font-size: 1.125rem }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; font-weight: 600; color: var(--soft) }
p { margin: .5rem 0 }
a { color: inherit; text-decoration-color: var(--mark); text-underline-offset: .15em }
a:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px }
code, pre, .method { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .875em }
pre { margin: .5rem 0; padding: .75rem 1rem; background: var(--inset); overflow-x: auto; white-space: pre-wrap }
.method { font-weight: 700; color: var(--mark) }
.soft { color: var(--soft) }
nav { margin-top: 2rem }
nav ul { list-style: none; margin: .25rem 0 1rem; padding: 0 }
nav li { margin: .25rem 0 }
dl { margin: .5rem 0; border-top: 1px solid var(--line) }
dl > div { padding: .4rem 0; border-bottom: 1px solid var(--line) }
dt { font-weight: 600 }
dt .soft { font-weight: 400; font-size: .875em }
dd { margin: 0 }
dd p { margin: 0 }
@media (min-width: 40rem) { dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem } dd dl > div { grid-template-columns: 8rem 1fr } }
:target { background: var(--inset); outline: .5rem solid var(--inset) }
`;
