import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  isLoose: true,
  guards: ['question'],
  phrases: `
^ (doei|doeg|daag|toedeloe|houdoe|salut|saluut|salukes|byebye|later|laters|joe|ciao|groetjes|groeten|groet|brb|gtg|ttyl|slaapwel|welterusten|truste|trusten|adieu|ajuus|peace|dag dag) (<name>|hoor|x|xx|xxx|tot|doei|$|👋|❤|en|allemaal|ciao)
dag (hoor|<name>) $
(slaap|droom|rust) (lekker|zacht|goed|wel|ze)
(goed|lekker) slapen $
(prettige|goede|fijne) (avond|dag|nacht)
(fijn|goed|prettig) weekend
tot (<later>|zo|dan|ziens|kijk|volgende|de volgende|in de) (keer)? (<name>|he|hoor|dan|$|x|xx|om|en|weer|bij)
^ tot (<later>|ziens|gauw|horens|sebiet|kijk|bels|op)
^ <later> he $
(spreek|zie|hoor|spreken|zien|horen|praten|bellen) (ik)? (je|jullie|elkaar|we|we elkaar) .. (<later>|weer|verder|gauw|dan)
+ ^ (spreek|hoor|zie) je (snel|gauw|later|weer|<later>) $
we (horen|spreken|zien|bellen) (elkaar)? .. (nog $|gauw|snel|<later>)
(spreek|zie|praat) je $
<later> (verder|weer|meer) $
<later> .. verder (praten|kletsen)
(ik|^) (moet|ga|kruip|duik) .. (weg|ervandoor|vandoor|hangen|ophangen|rennen|door|verder|pitten|slapen|naar bed|mijn bed in|offline|aan het werk|aan de slag|afsluiten|koken|douchen) (x|hoor|$|tot|doei|spreek|dag|groetjes|maar|bel|sorry|welterusten|zie|later|nu|dus)?
+ (ik|^) (moet|ga|ben) .. (ervandoor|vandoor|ermee weg)
(ik|^) ben weg ($|gg|later|tot|doei|saluut|spreek|x)
(ik|^) (kruip|duik|spring) .. (erin|eronder|bed|mandje|nest|wol|dekens)
(ik|^) duik ..4 in ($|tot|later|spreek|doei|x)
(ik|^) (moet|ga) .. (neerleggen|mandje in|uitloggen)
ik (sluit|rond|log) .. (op|af|uit) ($|voor vandaag|tot|nu)
(ik|^) leg neer
om af te (ronden|sluiten)
(laat|zal) .. je .. (met rust|gaan|slapen|niet langer ophouden)
(valt weg|zit in de trein|stap) ..5 (spreek|doei|later|tot|bel je)
+ (laten|laat) .. (hier|daar|hierbij|daarbij) .. (bij|laten)
was fijn (je|om|met)
(ga|moet) je .. hangen
ik hang op
vriendelijke groet*
^ (groeten|groetjes|groet|liefs|mvg) ..2 $
groeten thuis
bedtijd
^ (gn|gn8|bb|cu|afk|dada|mazzel|tabee|houje|kusjes|doeidoei|werkze|toedels) ($|allemaal|he|tot|x|xx)
de mazzel
ga .. (off|afk|eraf|er af) ($|tot|gn|nu|doei|later|ciao)
van (de|mijn) (telefoon|gsm|laptop|pc) af
(leg|zet) mijn (gsm|telefoon|mobiel) .. (weg|uit)
(ik|^) moet (gaan|hangen)
(dus|^) ik ga $
laat (ik|we)? het .. (hierbij|daarbij|hier bij)
(stop|stoppen|hou) ..4 voor (vandaag|vanavond|gezien)
dat was het ($|dan|voor)
^ tot (op|bij|na|over|aan) ..3 $
+ ^ zie je (op school|op het werk|daar)
bed* .. (op|opzoeken) $
moet .. (bus|trein|tram) halen
(zal|ga) je laten $
geniet van je (avond|dag|weekend)
(wordt|word) vervolgd
to be continued
(mijn)? ogen (dicht|vallen dicht)
(doei|houdoe|toedeloe|saluut|salukes|ttyl|gtg|brb|slaapwel|welterusten|trusten|truste)
(nou|goed|oke) tot (dan|zo|later)
ik (smeer|peer) hem
ik stap .. op $
(over en sluiten|tot zover $)
dan ga ik $
(ik|^) moet (de deur uit|nu .. naar)
ben zo terug
wens je .. (avond|nacht|dag|weekend)
(rustige|zachte|goeie) nacht
(goedenacht|goeienacht)
hoor .. van je $
ik moet weer $
- tot (nu toe|en met|acht|laat|mijn)
- (open|geldig|houdbaar|duurt|wachten|wacht|tijd|werken|dicht) .. tot
- dag .. (was|van|in|is|met|gehad)
- (mooie|leuke|drukke|lange|fijne|een|de|elke|hele) (dag|avond|nacht|weekend) (gehad|was|geweest|met|in|op)
- was .. weekend
- (kan|wil|mag) .. niet .. (slapen|weg|gaan)
- ik ga .. (slapen|naar bed) (om|vroeg|altijd)
- ga je
- later .. (word|pas|ook|dan|wil)
- (groetjes|groeten) (uit|aan|doen)
- moet .. (weg|verder) .. (van|bij)
- (ga|gaan) eten (we|bij|om|met)
- weg (daar|hier|met)
- hier .. weg
- verder (daar|hier)
- niet weg
- verder (leven|kom|vertellen|met mijn)
- ^ ga (lekker|eens|gewoon|maar|vroeg)
- zie je .. (in|op|bij) (de|het)
- zie je wel
- dat zien we
- ^ ga .. bed en
- en ga
- (offline werken|ermee aan de slag|slag met)
- op je dak
- ^ ga door
- zie je toch
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
    '[ik ga ervandoor, tot snel]',
    '[ik duik mijn bed in]',
    '[droom zacht]',
    '[kben weg, saluut]',
    'het eten staat op tafel, [tot zo]',
    '[ik moet nu echt verder met koken]',
    'we praten [morgen verder]',
    '[rust maar lekker] uit, [we spreken elkaar morgen]',
    '[tot de volgende keer]',
    '[tot op den trein morgen]',
    'met [vriendelijke groet], Henk',
    '[hoor je snel]',
    'oké [doei]',
    '[ik moet de kinderen naar bed] brengen, [tot straks]',
    'het was goed om met je te praten, [tot de volgende keer]',
    'ik val om van de slaap, [tot morgen]',
    'ik [ga dr af]',
    'ik doe [mijn ogen dicht]',
    '[zie je op school]',
    '[tot volgende week] dinsdag dan',
    '[dada]',
    '[tabee]',
    'ik [hou ermee op voor vandaag], ben moe',
    '[dat was het voor] nu',
    'ik moet er morgen vroeg uit, [dus ik ga]',
    '[moet de trein halen], [doeg]',
    'alvast een [fijn weekend]',
    '[to be continued], moet naar de les',
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
    'ik moet morgen vroeg naar de tandarts',
    'hij is weg voor zijn werk',
    'ik ga slapen om tien uur meestal',
    'de les begint om negen uur',
    'we praten er morgen met de baas over',
    'rond af naar boven',
    'van maandag tot woensdag werk ik',
    'het was een goed weekend',
    'doe de groeten aan je moeder',
    'later als ik groot ben',
    'zie je dat huis daar',
    'hoor je dat ook',
    'op een dag lukt het',
    'hij moet gaan sporten',
    'ik moet stoppen met roken',
    'bed is opgemaakt',
    'ik ga van de trap af',
    'wat zie je op school',
    'ik ga aan tafel 4 zitten',
    'genoeg melk voor vandaag',
    'mijn moeder roept altijd zo',
    'wordt het laat morgen',
    'mijn shift begint om zes uur',
    'de bus is weg',
    'ik ben weg van die film',
    'de batterij is leeg',
    'wanneer begint de trein te rijden',
    'laten we hier rechtsaf gaan',
    'tot hoe laat ben je open',
    'ik wacht tot morgen',
    'de groente is op',
    'liefste, waar is de afstandsbediening',
    'dat zien we later wel',
    'zie je wel',
    'horen jullie mij',
  ],
};
