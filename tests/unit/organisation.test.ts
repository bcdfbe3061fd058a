import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noOrganisation,
  readOrganisation,
  setsAnything,
  underOrganisation,
} from '../../entrypoints/shared/organisation';
import { defaultSettings } from '../../entrypoints/shared/settings';
import { hintIds } from '../../rules/types';

const policy = {
  sites: ['https://chat.school.example'],
  neverAt: ['https://records.school.example'],
  hintsOff: ['share'],
  helplines: [{ name: 'School counsellor', number: '010 123 45 67', url: 'https://school.example/care' }],
  interfaceLanguage: 'nl',
  chatLanguage: 'nl',
};

describe('what an organisation sets', () => {
  it('is read as it was written', () => {
    const { hintsOff, ...others } = policy;
    expect(readOrganisation(policy)).toEqual({ ...others, off: hintsOff });
    expect(setsAnything(readOrganisation(policy))).toBe(true);
  });

  it.each([undefined, null, 'nl', [], {}, { sites: 'all', helplines: [{ name: 'x' }], hintsOff: ['all'] }])(
    'is nothing for %j',
    (managed) => {
      expect(readOrganisation(managed)).toEqual(noOrganisation);
      expect(setsAnything(readOrganisation(managed))).toBe(false);
    },
  );

  it('cannot take away care for someone in danger', () => {
    const { off } = readOrganisation({ hintsOff: [...hintIds] });
    expect(off).toEqual(hintIds.filter((id) => id !== 'crisis'));
  });

  it('cannot switch on anything that is kept or read', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const managed = {
          week: true,
          noticing: anything,
          wordsFine: anything,
          welcomed: true,
          level: 'talkative',
          history: true,
          sites: anything,
        };
        const under = underOrganisation(defaultSettings, readOrganisation(managed));
        expect(under).toEqual(defaultSettings);
      }),
    );
  });

  it('lies on top of what the person chose, and takes nothing of it away for good', () => {
    const under = underOrganisation({ ...defaultSettings, off: ['pause'] }, readOrganisation(policy));
    expect(under).toEqual({
      ...defaultSettings,
      off: ['pause', 'share'],
      interfaceLanguage: 'nl',
      chatLanguage: 'nl',
    });
  });

  it('takes no link but a safe one', () => {
    const read = (url: unknown) =>
      readOrganisation({ helplines: [{ name: 'Care', number: '1', url }] }).helplines[0];
    expect(read('javascript:alert(1)')).toEqual({ name: 'Care', number: '1' });
    expect(read('http://care.example')).toEqual({ name: 'Care', number: '1' });
  });

  it('has a schema for Chrome that names the same things', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policy).sort());
    expect(schema.properties.hintsOff.items.enum).toEqual(hintIds.filter((id) => id !== 'crisis'));
  });
});
