import type { ActPhrases, Examples } from '../../read/phrases';

/** Words of understanding that may be meant warmly or in passing: they tell of it, but need not be enough for the other. */
export const phrases: ActPhrases = {
  act: 'validating',
  isLoose: true,
  mild: true,
  guards: ['conditional', 'reported', 'negation'],
  phrases: `
ik (snap|begrijp) (het|dat|je|wat je bedoel) (goed|best|wel|helemaal|volkomen|hoor|$)
ik (snap|begrijp|zie|kan begrijpen) (waarom|hoe|dat|je) .. (frustratie|boos|verdriet|voel|zorgen|pijn)
ik weet (precies)? wat je bedoel
ik weet (dat|hoe) .. (pijn doet|<bad>|je .. (gewerkt|gedaan|geprobeerd))
(niet je schuld|je schuld niet|(ligt|lag) niet aan je|je .. niks aan doen|niks (fout|verkeerd) gedaan|je best gedaan|(gedaan|deed) wat je kon|niet kunnen (weten|voorkomen)|kon (het|dat) niet weten)
niet verdiend
(dat|zo|dit) kan (hij|ze|die|je _) niet maken
had (hij|ze|die|je _) .. (niet|nooit) .. mogen (zeggen|doen|maken|laten)
^ (logisch|begrijpelijk|terecht) ($|hoor|joh)
^ ik hoor je $
(kon je|je kon) .. niet (weten|anders|helpen|voorkomen)
meer kon je niet (doen|geven|$)
(niet|nooit) .. (om gevraagd|voor gekozen)
(kost|vraagt|vreet) .. (energie|kracht)
(dat|dit|zoiets|rouw*|verwerk*|verdriet) (heeft|kost|vraagt) .. tijd
niet te (bevatten|verteren)
(dat|dit|het) (is|was|klinkt|lijkt me) (niet)? (oneerlijk|eerlijk|fair|ok|netjes|terecht|gemeen|respectloos) (van|tegenover|voor|naar|dat|$)
(het|dat|dit) (is|blijf) <bad> (om|als|dat|wanneer|voor) _
doet pijn (als|om|wanneer|dat)
(je .. gelijk|met je eens) .. (niet|oneerlijk|<bad>)
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
