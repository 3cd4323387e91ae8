import { describe, expect, test } from 'vitest';
import { noteOf } from '../../scripts/release-note.ts';

const CHANGELOG = `# Change log

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- A map.

## [0.1.0] - 2026-11-20

- The first.

[0.1.0]: https://example.org/0.1.0
`;

describe('the note of a release', () => {
  test('it is what the change log says of that version, no more', () => {
    expect(noteOf(CHANGELOG, '0.2.0')).toBe('### Added\n\n- A map.');
    expect(noteOf(CHANGELOG, '0.1.0')).toBe('- The first.');
  });

  test('a version that was not released has none', () => {
    expect(noteOf(CHANGELOG, '0.3.0')).toBeNull();
  });
});
