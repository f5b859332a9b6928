const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export interface SampleAccount {
  readonly name: string;
  readonly label: string;
}

export interface SignInPage {
  readonly action: string;
  /** Set after a failed try. */
  readonly failed?: boolean;
  readonly accountName?: string;
  /** Accounts of the sample, shown so that a newcomer can look around; empty in production. */
  readonly sampleAccounts: readonly SampleAccount[];
  readonly samplePassword?: string;
}

/** Sign-in form; plain HTML that works without scripts. The texts are Czech with a short English line. */
export const signInPage = ({ action, failed, accountName = '', sampleAccounts, samplePassword }: SignInPage): string => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Přihlášení – Triáda</title><link rel="stylesheet" href="/prihlaseni.css"></head>
<body><main>
<p class="brand">Triáda</p>
<h1>Přihlášení</h1>
<p class="lead">Komunitní plánování sociálních služeb <span lang="en">· Community planning of social services</span></p>
${failed ? '<p class="fault" role="alert" id="fault">Jméno účtu nebo heslo nesouhlasí. Zkontrolujte překlepy a velká písmena. Po pěti chybách je nutné chvíli počkat.</p>' : ''}
<form method="post" action="${escape(action)}" autocomplete="on">
<label for="account">Jméno účtu <span lang="en">(account)</span></label>
<input id="account" name="account" required autocomplete="username" autocapitalize="none" spellcheck="false" value="${escape(accountName)}"${failed ? ' aria-invalid="true" aria-describedby="fault"' : ' autofocus'}>
<label for="password">Heslo <span lang="en">(password)</span></label>
<input id="password" name="password" type="password" required autocomplete="current-password"${failed ? ' autofocus aria-describedby="fault"' : ''}>
<button type="submit">Přihlásit se</button>
</form>
${
  sampleAccounts.length
    ? `<section aria-labelledby="sample"><h2 id="sample">Ukázkové účty</h2><p>Heslo všech ukázkových účtů: <code>${escape(samplePassword ?? '')}</code></p><ul>${sampleAccounts
        .map(({ name, label }) => `<li><code>${escape(name)}</code> – ${escape(label)}</li>`)
        .join('')}</ul></section>`
    : ''
}
<p><a href="/">Pokračovat bez přihlášení</a></p>
</main></body></html>`;

/** Style of the provider's pages: colours and sizes of the Czech government design system, contrast above 4.5 : 1. */
export const signInStyle = `*{box-sizing:border-box}body{margin:0;background:#f1f4f8;color:#1f2530;font:1rem/1.5 Roboto,"Segoe UI",system-ui,sans-serif}
main{max-width:28rem;margin:6vh auto;padding:2rem 1.5rem;background:#fff;border-radius:.5rem;box-shadow:0 1px 4px rgba(0,20,60,.16)}
.brand{margin:0;color:#1a4696;font-weight:700;font-size:1.25rem}h1{margin:.25rem 0 .5rem;font-size:1.75rem;line-height:1.2}h2{font-size:1.125rem}
.lead{margin-top:0;color:#4a5568}label{display:block;margin:1rem 0 .25rem;font-weight:600}label span{font-weight:400;color:#4a5568}
input{width:100%;padding:.65rem .75rem;font:inherit;border:1px solid #6b7688;border-radius:.25rem}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #f5a623;outline-offset:2px}input[aria-invalid]{border-color:#b3261e}
button{margin:1.25rem .5rem 0 0;padding:.7rem 1.25rem;font:inherit;font-weight:600;color:#fff;background:#1a4696;border:0;border-radius:.25rem;cursor:pointer}
.fault{padding:.75rem;border-left:4px solid #b3261e;background:#fdecea}a{color:#1a4696}section{margin-top:1.5rem;border-top:1px solid #d5dce6}
code{background:#eef2f7;padding:.1rem .3rem;border-radius:.2rem}ul{padding-left:1.25rem}@media(max-width:30rem){main{margin:0;min-height:100vh;border-radius:0;box-shadow:none}}`;
