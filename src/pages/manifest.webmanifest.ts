import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { PATHS } from '../domain/address/site.ts';
import { ICONS } from '../domain/picture/icon.ts';
import { token } from '../domain/picture/tokens.ts';
import { light } from '../layouts/colours.ts';
import { edition } from '../reading/edition.ts';

/** What a device needs to keep the site on its home screen. The address stays in sight: readers cite by it. */
export const GET: APIRoute = () => {
  const { site } = edition;
  const icon = (name: number | 'maskable', purpose: string) => ({
    src: href(`/icons/icon-${name}.png`),
    sizes: name === 'maskable' ? `${ICONS.large}x${ICONS.large}` : `${name}x${name}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: href(PATHS.home),
    name: site.title,
    short_name: site.shortTitle,
    description: site.description,
    lang: site.language,
    start_url: href(PATHS.home),
    scope: href(PATHS.home),
    display: 'minimal-ui',
    background_color: token(light, 'paper'),
    theme_color: token(light, 'paper'),
    icons: [
      icon(ICONS.small, 'any'),
      icon(ICONS.large, 'any'),
      icon('maskable', 'maskable'),
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
