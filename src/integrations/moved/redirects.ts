/** An address that moved, and where it leads: site paths, "/terms/old/" and "/terms/new/#sec-2". */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where the site is served: "https://law.example" and the path below it, "/" or "/some/path/". */
export interface Served {
  readonly site: string;
  readonly base: string;
}

/** A page that leads on at once, and says where for whoever is not taken there. */
export function redirectPage({ from, to }: Move, { site, base }: Served): string {
  const path = escaped(base + to.slice(1));
  const whole = escaped(new URL(base + to.slice(1), site).href);
  return [
    '<!doctype html>',
    '<html lang="en-US">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>Moved: ${escaped(from)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="What was published at ${escaped(from)} has moved.">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${whole}">`,
    `<meta http-equiv="refresh" content="0; url=${path}">`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>This page has moved</h1>',
    `<p>It is now at <a href="${path}">${whole}</a>.</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The same for hosts that redirect by themselves (Netlify, Cloudflare Pages): one move a line, for good. */
export function redirectsFile(moves: readonly Move[], { base }: Served): string {
  return moves.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
