// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBlocks } from '../../../src/domain/guidance/fill';
import { plainText } from '../../../src/domain/guidance/plain-text';
import type { LeadFacts } from '../../../src/domain/lead/facts';
import type { LeadAct } from '../../../src/domain/progress/act';
import { ownOf } from '../../../src/ui/panel/own';
import { mailLink } from '../../../src/ui/panel/mail-link';
import { richText } from '../../../src/ui/panel/rich-text';
import { asTyped, fromTyped } from '../../../src/ui/panel/wording';
import { anyAction, draw, words } from './draw';
import { script } from './gallery/script';
import { gallery, now, webinar } from './gallery/views';
import { buttons, press, typeInto } from './press';

const facts: LeadFacts = {
  lead: webinar.lead,
  fields: { firstName: { known: true, value: 'Anna', source: 'page' } },
  readAt: now,
};

describe('a step in one’s own words', () => {
  const [call, mail] = script.steps;

  it('begins with Marketing’s words, what was filled in being merge fields again', () => {
    expect(asTyped(call!.body)).toBe(
      'Good morning {{lastName}},\n\nYou asked in the webinar how line 3 could cut scrap, and I have two figures for you. Is now a good moment?\n\n- Which line is it, and what does it make?\n- What does a day of scrap cost you, {{firstName}}?',
    );
    expect(asTyped(mail!.body)).toContain('recording and slides (https://assets.example/scrap)');
  });

  it('is filled anew for each lead, and a missing value stays a visible gap', () => {
    const filled = fillBlocks(fromTyped('Hello {{firstName}} {{ lastName }},\nhow are {{you}}?'), facts);
    expect(plainText(filled, ({ field }) => `[${field}?]`)).toBe('Hello Anna [lastName?],\nhow are {{you}}?');
  });

  it('is one’s own on this lead, together with what was said of its script', () => {
    const act = (of: LeadAct) => ({ key: 'k', at: now, person: 'p1', act: of });
    const version = { guidance: script.guidance, release: 7 };
    const own = ownOf({
      view: webinar,
      facts,
      helpful: true,
      acts: [
        act({ kind: 'worked', ...version, step: 'call' }),
        act({ kind: 'objection', ...version, heard: 'No time' }),
        act({ kind: 'worked', ...version, guidance: 'guidance/other', step: 'mail' }),
      ],
      wordingOf: (step) =>
        step === 'call' ? { subject: 'For {{firstName}}', text: 'Hello {{lastName}}', at: now } : undefined,
    });
    expect(own).toMatchObject({ helpful: true, worked: ['call'], heard: ['No time'] });
    expect(own.wordings).toMatchObject({
      call: {
        subject: [
          { t: 'text', text: 'For ' },
          { t: 'filled', text: 'Anna' },
        ],
        body: [{ t: 'paragraph', children: [{ t: 'text' }, { t: 'gap', field: 'lastName' }] }],
      },
    });
  });

  it('keeps its words, paragraphs and lists, however often it is opened and kept', () => {
    const line = fc
      .stringMatching(/^[A-Za-z0-9 ,.!?äöü’]{1,30}$/)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/^\d+[.)]/.test(text));
    const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    const list = fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${item}`).join('\n'));
    const text = fc.array(fc.oneof(paragraph, list), { maxLength: 4 }).map((parts) => parts.join('\n\n'));
    fc.assert(
      fc.property(text, (typed) => {
        expect(asTyped(fillBlocks(fromTyped(typed), facts))).toBe(typed);
      }),
    );
  });

  it('is kept with every key, and Marketing’s words come back when it is given up', async () => {
    const actions = anyAction();
    const panel = draw(gallery.webinar!, actions);
    await press(panel.querySelector('.next')!, 'Put it in my own words');
    await typeInto(panel.querySelector('.next textarea')!, 'Hello {{firstName}}!');
    expect(actions.does.keepWording).toHaveBeenLastCalledWith('call', { text: 'Hello {{firstName}}!' });
    await press(panel.querySelector('.next')!, 'Done');
    expect(panel.querySelector('textarea')).toBeNull();

    await press(
      draw(gallery['second attempt']!, actions).querySelector('.next')!,
      'Back to Marketing’s words',
    );
    expect(actions.does.keepWording).toHaveBeenLastCalledWith('mail', undefined);
  });

  it('stands where Marketing’s words stood, is said to be one’s own, and is what is copied', async () => {
    const actions = anyAction();
    const panel = draw(gallery['second attempt']!, actions);
    expect(words(panel.querySelector('.next'))).toContain('In your own words, on this device only.');
    expect(words(panel.querySelector('.glance'))).toContain('here they are.');
    await press(panel.querySelector('.next')!, 'Copy subject', 'Copy text');
    expect(actions.copy.mock.calls).toEqual([
      ['Two figures for line 3', undefined],
      ['Hello Anna,\n\nhere they are.', '<p>Hello Anna,</p><p>here they are.</p>'],
    ]);
  });

  it('is proposed to Marketing with its merge fields, not with the lead’s name', async () => {
    const actions = anyAction();
    await press(draw(gallery['second attempt']!, actions).querySelector('.next')!, 'Propose to Marketing');
    const [{ complaint, request }] = actions.does.complain.mock.calls[0]!;
    expect(complaint).toContain('Send the two figures');
    expect(request).toContain('Two figures for line 3\n\nHello {{firstName}},\n\nhere they are.');
    expect(request).not.toContain('Anna');
  });
});

describe('a text for the clipboard', () => {
  it('has paragraphs, lists, emphasis and links where formatted text is pasted', () => {
    expect(richText(script.steps[1]!.body)).toContain(
      '<a href="https://assets.example/scrap">recording and slides</a>',
    );
    expect(richText(script.steps[0]!.body)).toContain('<b>two figures</b>');
    expect(richText(script.steps[0]!.body)).toContain('<ul><li>Which line is it');
  });

  it('never holds a tag that a person wrote, nor a link of another scheme', () => {
    const hostile = fc.oneof(
      fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>', "' onload='"),
      fc.string(),
    );
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('javascript:alert(1)', 'https://fine.example/"><script>'),
        (text, href) => {
          const html = richText([
            {
              t: 'paragraph',
              children: [
                { t: 'text', text },
                { t: 'filled', field: 'firstName', text },
                { t: 'link', href, children: [{ t: 'text', text }] },
              ],
            },
          ]);
          const page = new DOMParser().parseFromString(html, 'text/html');
          expect(
            [...page.body.querySelectorAll('*')].every(({ tagName }) => ['P', 'A'].includes(tagName)),
          ).toBe(true);
          for (const link of page.querySelectorAll('a')) expect(link.protocol).toBe('https:');
          expect(page.querySelector('[onload], [onerror]')).toBeNull();
        },
      ),
    );
  });
});

describe('opened as mail', () => {
  it('has the lead’s address, subject and text', () => {
    const panel = draw(gallery['second attempt']!);
    const link = panel.querySelector<HTMLAnchorElement>('.next a[href^="mailto:"]')!;
    expect(link.href).toBe(
      'mailto:anna.berger%40berger.example?subject=Two%20figures%20for%20line%203&body=Hello%20Anna%2C%0D%0A%0D%0Ahere%20they%20are.',
    );
  });

  it('a text that a link cannot carry is copied instead of cut', () => {
    const { href, whole } = mailLink({ to: 'a@b.example', subject: 'Hi', body: 'ä'.repeat(1_000) });
    expect({ href, whole }).toEqual({ href: 'mailto:a%40b.example?subject=Hi', whole: false });
  });

  it('is not offered for a call', () => {
    expect(buttons(draw(gallery.webinar!).querySelector('.next')!)).not.toContain('Open as mail');
  });
});
