/** Headers for every file. The policy of each page stands on the page; here is only what a meta element cannot say. */
const EVERYWHERE = [
  "Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
];

/** Data files are there for other sites' programs too. */
const OPEN = ['Access-Control-Allow-Origin: *'];

/** File names in there change whenever their contents do. */
const FOR_EVER = ['Cache-Control: public, max-age=31536000, immutable'];

/** The `_headers` file that Netlify and Cloudflare Pages read. `base` is "/" or "/some/path/". */
export function headersFile(base: string): string {
  const rules: [string, string[]][] = [
    ['/*', EVERYWHERE],
    [`${base}api/*`, OPEN],
    [`${base}data/*`, OPEN],
    [`${base}assets/*`, FOR_EVER],
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}
