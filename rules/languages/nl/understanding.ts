import type { ActPhrases, Examples } from '../../read/phrases';

/** Words of understanding that may be meant warmly or in passing: they tell of it, but need not be enough for the other. */
export const phrases: ActPhrases = {
  act: 'validating',
  isLoose: true,
  mild: true,
  guards: ['conditional', 'reported', 'negation'],
  phrases: `
(snap|begrijp) ik (best|wel|helemaal|heel goed)
ik (snap|begrijp) (het|dat|je|wat je bedoel) (goed|best|wel|helemaal|volkomen|hoor|$)
ik (snap|begrijp|zie|kan begrijpen) (waarom|hoe|dat|je) .. (frustratie|boos|verdriet|voel|zorgen|pijn)
ik weet (precies)? wat je bedoel
ik weet (dat|hoe) .. (pijn doet|<bad>|je .. (gewerkt|gedaan|geprobeerd))
(niet je schuld|je schuld niet|je .. niks aan doen|niks (fout|verkeerd) gedaan|je best gedaan|(gedaan|deed) wat je kon|niet kunnen (weten|voorkomen)|kon (het|dat) niet weten)
(niemand|je) (verdien|verdient) (dat|dit|het|beter)
niet verdiend
(dat|dit|het) (is|was|klinkt|lijkt me) (niet)? (oneerlijk|eerlijk|terecht|gemeen|respectloos) (van|tegenover|voor|naar|dat|$)
(had|hadden) .. (niet mogen|niet moeten)
mag niemand
(het|dat|dit) (is|blijf) <bad> (om|als|dat|wanneer|voor) _
(<remedy>|worden|zijn|afwijzing|verandering|verlies|rouw|opnieuw beginnen) (is|doet|voel|blijf) (<bad>|pijn|nooit makkelijk)
(is|zijn) nooit makkelijk
doet pijn (als|om|wanneer|dat)
(veel|meer|de meeste) mensen .. (voelen|hebben|worstelen) .. (zo|dat|dit|ook|mee)
(je .. gelijk|met je eens) .. (niet|oneerlijk|<bad>)
terechte (zorg|zorgen|vraag|angst)
grote verandering
laat zien hoeveel je
je .. zo hard .. (gewerkt|geprobeerd|gevochten)
`,
};

export const examples: Examples = {
  yes: [
    'joh, [het is niet jouw schuld]',
    '[je hebt gedaan wat je kon] voor hem',
    '[ik snap wat je bedoelt]',
    '[dat is zo oneerlijk voor] jou',
    '[het is moeilijk om daar] weer heen te gaan',
    '[ik weet hoe hard je gewerkt] hebt voor die baan',
  ],
  no: [
    'ik snap de opgave',
    'snap je het',
    'ik snap niet dat je dat doet',
    'dat is een eerlijke prijs',
    'hij zei dat het niet je schuld is',
    'ik weet hoe laat het is',
    'ze hebben hard gewerkt aan de weg',
  ],
};
