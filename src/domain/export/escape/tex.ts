const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX prints it word for word. Letters and signs beyond ASCII stay as they are: the file is UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
