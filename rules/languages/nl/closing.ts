import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  isLoose: true,
  guards: ['question'],
  phrases: `
^ (doei|doeg|daag|ciao|toedeloe|houdoe|salut|salukes|byebye|later|laters|joe|ciao|groetjes|groeten|groet|brb|gtg|ttyl|slaapwel|welterusten|truste|trusten|doei doei|dag dag) (<name>|hoor|x|xx|xxx|tot|doei|$|👋|❤|en|allemaal)
(doei|houdoe|toedeloe|salukes|ttyl|gtg|brb|slaapwel|welterusten|trusten|truste)
dag (hoor|<name>) $
(slaap|droom|rust) (lekker|zacht|goed|wel|ze)
(goed|lekker) slapen $
(fijne|goede|fijn) (avond|nacht|dag|weekend) (nog|verder|gewenst|$|x|hoor)?
tot (<later>|zo|dan|ziens|kijk|volgende|de volgende|in de) (keer)? (<name>|he|hoor|dan|$|x|xx|om|en|weer|bij)
(spreek|zie|hoor|spreken|zien|horen|praten|bellen) (ik)? (je|jullie|elkaar|we|we elkaar) .. (<later>|weer|verder|gauw|dan)
(spreek|zie|praat) je $
(<later>) (verder|weer|meer) $
(ik|^) (moet|ga|kruip|duik) .. (weg|ervandoor|vandoor|hangen|ophangen|rennen|door|verder|pitten|slapen|naar bed|mijn bed in|offline|aan het werk|afsluiten|koken|douchen) (x|hoor|$|tot|doei|spreek|dag|groetjes|maar|bel|sorry|welterusten|zie|later|nu|dus)?
ik (sluit) (op|af)
(laat|zal) .. je .. (met rust|gaan|slapen|niet langer ophouden)
(trein|bus|bel|les|pauze|meeting|batterij|accu) .. (spreek|doei|later|tot|bel je)
(valt weg|zit in de trein|stap) .. (spreek|doei|later|tot)
(laten|laat) .. (hier|daar) bij
was fijn (je|om|met)
(ga|moet) je .. hangen
(fijn|goed) weekend
ik hang op
ik moet (ophangen|hangen|gaan|door)
(nou|goed|oke) tot (dan|zo|later)
wens je .. (avond|nacht|dag|weekend)
(prettige|goede|fijne) (avond|dag|nacht)
- tot (nu toe|en met|acht|laat|mijn)
- (open|geldig|houdbaar|duurt|wachten|wacht|tijd|werken|dicht) .. tot
- dag .. (was|van|in|is|met|gehad)
- (mooie|leuke|drukke|lange|fijne|een|de|elke|hele) (dag|avond|nacht|weekend) (gehad|was|geweest|met|in|op)
- (kan|wil|mag) .. niet .. (slapen|weg|gaan)
- ik ga .. (slapen|naar bed) (om|vroeg|altijd)
- ga je
- later .. (word|pas|ook|dan|wil)
- (groetjes|groeten) (uit|aan|doen)
- moet .. (weg|verder) (van|met|bij)
- (ga|gaan) eten (we|bij|om|met)
- (weg|verder) (daar|hier|met)
- niet weg
- verder (leven|kom|vertellen)
- ^ ga (lekker|eens|gewoon|maar|vroeg)
- zie je .. (in|op|bij) (de|het)
- ^ ga .. bed en
- en ga
`,
};

export const examples: Examples = {
  yes: [
    '[welterusten] schat',
    'ik [moet gaan, spreek je later]',
    '[tot morgen]!',
    '[slaap lekker]',
    '[doei doei]',
    'nou [ik ga weer verder, groetjes]',
    '[houdoe] he',
    'oke [ik ga slapen]',
    '[slaapwel] lieverd',
    '[ik hang op], de bel gaat',
    '[fijne avond nog]',
    '[ik zal je weer met rust laten]',
    'oke [doei, tot gauw]',
    '[moet weer aan het werk, spreek je snel]',
    '[ik kruip mijn bed in], slaap lekker straks',
    '[kga slapen tot morgen]',
    '[fijn weekend] alvast!',
    'nou ik spring onder de douche, [spreek je later]',
    '[welterusten lieve] schat',
    'ik laat je, [tot morgen]',
    '[ik moet ophangen], de baby huilt',
    '[fijne dag nog] he',
    '[nou tot dan], groetjes',
    '[kmoet door, later]',
    '[k moet gaan] bro laterr',
    'Ik [wens u nog een prettige avond].',
    'allez [salukes he, tot] sebiet',
    '[ik ga mn bed in]',
  ],
  no: [
    'de winkel is open tot zes uur',
    'wat een dag was dat',
    'houdbaar tot mei',
    'later word ik piloot',
    'we hebben een fijne avond gehad',
    'tot nu toe gaat het goed',
    'dag in dag uit hetzelfde',
    'de zaak is gesloten',
    'ga je slapen?',
    'ik kan niet slapen',
    'groetjes uit spanje, zon schijnt',
    'de vergadering duurt tot vijf uur',
    'ik haat files',
    'die docent is zo streng',
    'het huis is verkocht!!',
    'de baas trakteert vandaag op taart',
    'ik moet nog even plassen dan kom ik',
    'hoe laat is de begrafenis van die acteur op tv',
    'mn telefoon valt steeds uit',
    'mijn broer komt zaterdag eten',
    'de auto is naar de garage voor een kleine beurt',
    'hij wil niet meer voetballen dit seizoen',
    'ik slaap vannacht bij oma',
    'mijn zoon heeft zijn zwemdiploma gehaald',
    'we hebben ruzie over welke film lol',
    'de vergadering is weer uitgelopen',
    'ik heb geen melk meer',
    'mijn vader werkt bij de bank',
  ],
};
