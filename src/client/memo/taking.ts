import type { Choices, HeldMemo, Site } from '../../domain/memo/held.ts';
import { inBreaths, type Watch } from './breaths.ts';
import type * as Engine from './engine.ts';
import { copy, download, nameOf, typeOf } from './take-away.ts';

const OWN = { docx: 'docx', html: 'html', md: 'markdown', txt: 'text' } as const;

/** Gives the reader the memo back, linked as chosen. Each way returns what to say of it. */
export class Taking {
  private readonly engine: typeof Engine;
  private readonly site: Site;

  constructor(engine: typeof Engine, site: Site) {
    this.engine = engine;
    this.site = site;
  }

  async copyAs(form: 'rich' | 'html' | 'markdown', held: HeldMemo, choices: Choices, watch: Watch): Promise<string> {
    const as = (one: 'text' | 'html' | 'markdown'): Promise<string> => inBreaths(this.engine.inForm(one, held, choices, this.site), watch);
    const worked = await copy(
      form === 'rich' ? { 'text/html': as('html'), 'text/plain': Promise.resolve(held.memo.text.trimEnd()) } : { 'text/plain': as(form) },
    );
    return worked ? 'Copied.' : 'The browser did not let the page copy. Download the memo instead.';
  }

  /** `extension`: "docx", "html", "md" or "txt". Throws a ProblemError for a .docx that must not be changed. */
  async downloadAs(extension: string, held: HeldMemo, choices: Choices, watch: Watch): Promise<string> {
    const { engine, site } = this;
    const own = OWN[extension as keyof typeof OWN] === held.kind && held.name !== 'memo.html';
    const form = extension === 'md' ? 'markdown' : extension === 'txt' ? 'text' : 'page';
    const steps = own ? engine.inOwnForm(held, choices, site) : engine.inForm(form, held, choices, site);
    const name = nameOf(held.name, extension);
    download(name, await inBreaths<Uint8Array | string>(steps, watch), typeOf(extension));
    return `${name} is ready.`;
  }
}
