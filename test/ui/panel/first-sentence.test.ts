import { describe, expect, it } from 'vitest';
import type { FilledBlock } from '../../../src/domain/guidance/script-view';
import { firstSentence } from '../../../src/ui/panel/first-sentence';
import { script } from './gallery/script';

const saying = (...paragraphs: string[]) => {
  const body = paragraphs.map((text): FilledBlock => ({ t: 'paragraph', children: [{ t: 'text', text }] }));
  return firstSentence({ ...script, steps: [{ ...script.steps[0]!, body }] });
};

describe('the first sentence to say', () => {
  it('is the first whole sentence, not the greeting before it', () => {
    expect(saying('Hello Anna,', 'You asked about line 3. Is now a good time?')).toBe(
      'You asked about line 3.',
    );
  });

  it('may stand after the greeting in one paragraph', () => {
    expect(saying('Good morning! You asked about line 3.')).toBe('Good morning!');
  });

  it('comes without the quotes that a script puts around spoken words', () => {
    expect(saying('“You asked about line 3. Is now a good time?”')).toBe('You asked about line 3.');
  });

  it('is the whole line where there is no sentence', () => {
    expect(saying('Ask about line 3')).toBe('Ask about line 3');
  });

  it('is missing where there is no script, no step or no text', () => {
    expect(firstSentence({ kind: 'none', reason: 'no-guidance' })).toBeUndefined();
    expect(firstSentence({ ...script, steps: [] })).toBeUndefined();
    expect(saying('')).toBeUndefined();
  });
});
