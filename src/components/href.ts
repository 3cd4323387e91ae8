/** A site path with the base path it is served under. Addresses of other sites pass unchanged. */
export function href(path: string): string {
  if (!path.startsWith('/')) return path;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
