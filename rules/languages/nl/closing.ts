import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  isLoose: true,
  guards: ['question'],
  phrases: `
^ (daag|salut|byebye|later|laters|laterz|lateruh|joe|ciao|haije|hoije|groetjes|groeten|groet|adieu|ajuus|peace|nacht|nachtnacht|slaapzacht|slaapze) (<name>|hoor|x|xx|xxx|tot|doei|$|👋|❤|en|allemaal|ciao|nacht|bella|dag|wah)
dag (hoor|<name>) $
(slaap|droom|rust) (lekker|zacht|goed|wel|ze)
(goed|lekker) slapen $
(prettige|goede|fijne) (avond|dag|nacht)
(fijn|goed|prettig) weekend
tot (<later>|zo|dan|ziens|kijk|volgende|de volgende|in de) (keer)? (<name>|he|hoor|dan|$|x|xx|om|en|weer|bij)
^ tot (<later>|ziens|gauw|horens|sebiet|kijk|bels|op)
(spreek|zie|hoor|spreken|zien|horen|praten|bellen) (ik)? (je|jullie|elkaar|we|we elkaar) .. (<later>|weer|verder|gauw|dan)
+ ^ (spreek|hoor|zie) je (snel|gauw|later|weer|<later>) $
we (horen|spreken|zien|bellen) (elkaar)? .. (nog $|gauw|snel|<later>|elkaar .. $)
(spreek|zie|praat) je $
<later> (verder|weer|meer) $
<later> .. verder (praten|kletsen)
((ik|^) (moet|ga|kruip|duik)|(nu|dan) (ga|moet) ik) .. (weg|ervandoor|vandoor|hangen|ophangen|rennen|door|verder|pitten|slapen|naar bed|mijn bed in|offline|aan het werk|aan de slag|afsluiten|koken|douchen)
+ (ik|^) (moet|ga|ben) .. (ervandoor|vandoor|ermee weg)
(ik|^) ben weg ($|gg|later|tot|doei|saluut|spreek|x)
(ik|^) (kruip|duik|spring) .. (erin|eronder|bed|mandje|nest|wol|dekens)
(ik|^) duik ..4 in ($|tot|later|spreek|doei|x)
(ik|^) (moet|ga) .. (neerleggen|(mandje|nest) in|uitloggen|stoppen ($|want|de|mijn|voor|hoor))
((ik|we) (sluit|rond|log|sluiten|ronden)|(sluit|rond|sluiten|ronden) (ik|we)) .. (af|uit) ($|voor|tot|nu)
(laat|zal) .. je .. (met rust|gaan|slapen|niet langer ophouden)
+ (hier|daar|hierbij|daarbij) (bij)? laten
was (fijn|goed|leuk|gezellig) ..4 (spreken|horen|praten|kletsen|babbelen)
ik hang op
vriendelijke groet*
^ de? (groeten|groetjes|groet|liefs|mvg) (aan|..2 $)
bedtijd
^ (gn|gn8|bb|cu|afk|dada|mazzel|tabee|houje|kusjes|doeidoei|werkze|toedels) ($|allemaal|he|tot|x|xx)
de mazzel
ga .. (off|afk|eraf|er af) ($|tot|gn|nu|doei|later|ciao)
(ik|^) moet (gaan|hangen)
(dus|^) ik ga $
(stop|stoppen|hou) ..4 voor (vandaag|vanavond|gezien)
dat was het ($|dan|voor)
^ tot (op|bij|na|over|aan) ..3 $
+ ^ zie je (op school|op het werk|daar)
moet .. (bus|trein|tram) halen
(zal|ga) (je|jullie) laten $
geniet van je (avond|dag|weekend)
(wordt|word) vervolgd
mijn ogen .. (dicht|toe)
(doei|doeg|houdoe|toedeloe|saluut|salukes|ttyl|gtg|brb|slaapwel|welterusten|trusten|truste)
ik (smeer|peer) hem
(over en (uit|sluiten) $|tot zover $)
dan ga ik $
(ik|^) moet (de deur uit|nu .. naar)
ben zo terug
wens je .. (avond|nacht|dag|weekend)
(rustige|zachte|goeie) nacht
(goedenacht|goeienacht)
hoor .. van je $
(pauze|tijd|uur|uurtje|gesprek|sessie) .. (zit erop|is (om|voorbij) ($|voor))
(uit|verlaat) (de|deze|die) (groep|groepsapp|groepschat)
(brei .. eind* aan|eind* aan breien) (voor|$)
punt achter zetten voor
(ik|^) moet naar _ (les|werk|bed|overdracht|training|college|trein|bus) ($|spreek|doei|tot)
^ bis (morgen|later)
- tot (nu toe|en met|acht|laat|mijn)
- (open|geldig|houdbaar|duurt|wachten|wacht|werken) .. tot
- (mooie|leuke|drukke|lange|fijne|een|de|elke|hele) (dag|avond|nacht|weekend) (gehad|was|geweest|met|in|op)
- was .. weekend
- ik ga .. (slapen|naar bed) (om|vroeg|altijd|voor)
- ^ ga je
- later .. (word|pas|ook|dan|wil)
- (groetjes|groeten) (uit|doen)
- moet .. (weg|verder) .. (van|bij)
- weg (daar|hier|met)
- hier .. weg
- niet weg
- verder (leven|kom|vertellen|met mijn)
- ^ ga (lekker|eens|gewoon|maar|vroeg)
- zie je .. (in|op|bij) (de|het)
- zie je wel
- dat zien we
- ^ ga .. bed en
- (offline werken|ermee aan de slag|slag met)
- ^ ga door
- ga (nooit|niet)
`,
};

export const examples: Examples = {
  yes: [
    'ik [moet gaan, spreek je later]',
    '[doei doei]',
    'nou [ik ga weer verder, groetjes]',
    'oke [ik ga slapen]',
    '[slaapwel] lieverd',
    '[fijne avond nog]',
    '[ik zal je weer met rust laten]',
    '[moet weer aan het werk, spreek je snel]',
    '[fijn weekend] alvast!',
    'nou ik spring onder de douche, [spreek je later]',
    '[ik moet ophangen], de baby huilt',
    '[kmoet door, later]',
    '[k moet gaan] bro laterr',
    'Ik [wens u nog een prettige avond].',
    'allez [salukes he, tot] sebiet',
    '[ik ga mn bed in]',
    '[ik ga ervandoor, tot snel]',
    '[ik duik mijn bed in]',
    '[kben weg, saluut]',
    '[ik moet nu echt verder met koken]',
    '[rust maar lekker] uit, [we spreken elkaar morgen]',
    '[tot de volgende keer]',
    '[tot op den trein morgen]',
    'met [vriendelijke groet], Henk',
    '[hoor je snel]',
    '[ik moet de kinderen naar bed] brengen, [tot straks]',
    'het was goed om met je te praten, [tot de volgende keer]',
    'ik val om van de slaap, [tot morgen]',
    'ik doe [mijn ogen dicht]',
    '[zie je op school]',
    '[tot volgende week] dinsdag dan',
    '[dada]',
    '[tabee]',
    'ik [hou ermee op voor vandaag], ben moe',
    '[dat was het voor] nu',
    'ik moet er morgen vroeg uit, [dus ik ga]',
    'bedankt voor de babbel, [nu ga ik slapen]',
    '[nacht nacht] x',
    '[onze tijd zit erop] voor vandaag',
    'meester dank voor je tijd, [tot morgen] in de klas',
    '[de groeten aan] je moeder',
    '[ik ben weg uit deze groep]',
  ],
  no: [
    'de winkel is open tot zes uur',
    'wat een dag was dat',
    'houdbaar tot mei',
    'later word ik piloot',
    'we hebben een fijne avond gehad',
    'tot nu toe gaat het goed',
    'dag in dag uit hetzelfde',
    'ga je slapen?',
    'ik kan niet slapen',
    'groetjes uit spanje, zon schijnt',
    'de vergadering duurt tot vijf uur',
    'mijn broer komt zaterdag eten',
    'de auto is naar de garage voor een kleine beurt',
    'hij wil niet meer voetballen dit seizoen',
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
    'van maandag tot woensdag werk ik',
    'doe de groeten aan je moeder',
    'later als ik groot ben',
    'hij moet gaan sporten',
    'ik moet stoppen met roken',
    'mijn moeder roept altijd zo',
    'de bus is weg',
    'ik ben weg van die film',
    'de batterij is leeg',
    'tot hoe laat ben je open',
    'ik wacht tot morgen',
    'dat zien we later wel',
    'zie je wel',
    'ik ga nooit slapen zonder boek',
    'ik zou ook door het lint gaan',
    'toen ik door de gang liep',
    'de tijd is om te beslissen',
    'wat een nacht',
  ],
};
