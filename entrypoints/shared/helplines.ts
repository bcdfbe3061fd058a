/** Where someone in danger finds a listening ear, in one country. Numbers are written as people there write them. */
export interface Helpline {
  /** ISO 3166 code. */
  readonly country: string;
  readonly name: string;
  readonly number: string;
  readonly also?: string;
  /** The general emergency number, for when life is in danger now. */
  readonly emergency: string;
  readonly url: string;
  /** Where the number was looked up, and when (year-month). */
  readonly source: string;
  readonly checked: string;
}

const checked = '2026-11';

export const helplines: readonly Helpline[] = [
  {
    country: 'NL',
    name: '113 Zelfmoordpreventie',
    number: '113',
    also: '0800-0113',
    emergency: '112',
    url: 'https://www.113.nl/',
    source:
      'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html',
    checked,
  },
  {
    country: 'BE',
    name: 'Zelfmoordlijn 1813',
    number: '1813',
    emergency: '112',
    url: 'https://www.zelfmoord1813.be/',
    source: 'https://www.nieuwsblad.be/cnt/dmf20190909_04598208',
    checked,
  },
  {
    country: 'GB',
    name: 'Samaritans',
    number: '116 123',
    emergency: '999',
    url: 'https://www.samaritans.org/',
    source: 'https://theprivatepsychiatrygroup.com/2018/08/10/smart-tms-open-a-new-clinic/',
    checked,
  },
  {
    country: 'IE',
    name: 'Samaritans Ireland',
    number: '116 123',
    emergency: '112',
    url: 'https://www.samaritans.org/ireland/',
    source:
      'https://www.irishtimes.com/news/samaritans-freephone-helpline-will-save-lives-says-lynch-1.526624',
    checked,
  },
  {
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    emergency: '911',
    url: 'https://988lifeline.org/',
    source: 'https://en.wikipedia.org/wiki/988_(telephone_number)',
    checked,
  },
  {
    country: 'CA',
    name: '9-8-8: Suicide Crisis Helpline',
    number: '988',
    emergency: '911',
    url: 'https://988.ca/',
    source: 'https://cmhasaskatoon.ca/9-8-8/',
    checked,
  },
  {
    country: 'AU',
    name: 'Lifeline',
    number: '13 11 14',
    emergency: '000',
    url: 'https://www.lifeline.org.au/',
    source: 'https://en.wikipedia.org/wiki/Lifeline_(crisis_support_service)',
    checked,
  },
  {
    country: 'DE',
    name: 'TelefonSeelsorge',
    number: '0800 111 0 111',
    also: '0800 111 0 222',
    emergency: '112',
    url: 'https://www.telefonseelsorge.de/',
    source: 'https://www.domradio.de/glossar/telefonseelsorge-0',
    checked,
  },
  {
    country: 'FR',
    name: '3114, numéro national de prévention du suicide',
    number: '3114',
    emergency: '112',
    url: 'https://3114.fr/',
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    checked,
  },
  {
    country: 'ES',
    name: 'Línea 024',
    number: '024',
    emergency: '112',
    url: 'https://www.sanidad.gob.es/linea024/home.htm',
    source:
      'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
    checked,
  },
];

/** The country for an interface language that names no region ("nl", "en"): where most of its speakers here live. */
const likelyCountry: Readonly<Record<string, string>> = { nl: 'NL', de: 'DE', fr: 'FR', es: 'ES' };

/**
 * The helplines with those of the person's own country first. `locales`: the browser's languages, best first, as BCP 47
 * tags ("nl-BE"). The first with a known region decides; a language without one counts for its likely country. When none
 * is known, `own` is empty and all are in `others`.
 */
export function helplinesFor(locales: readonly string[]): {
  readonly own: readonly Helpline[];
  readonly others: readonly Helpline[];
} {
  const known = (country: string | undefined): boolean => helplines.some((line) => line.country === country);
  const countries = locales.map(regionOf);
  const country =
    countries.find(known) ?? locales.map((tag) => likelyCountry[tag.slice(0, 2).toLowerCase()]).find(known);
  return {
    own: helplines.filter((line) => line.country === country),
    others: helplines.filter((line) => line.country !== country),
  };
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
