import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  isLoose: true,
  phrases: `
(logisch|begrijpelijk|natuurlijk|normaal|terecht|menselijk|te begrijpen) (dat|als) (je|jullie|dat|het|dit)
(logisch|begrijpelijk|terecht) (ook|toch|wel|joh|zeg|hoor) $
(niet|meer) (meer)? dan (normaal|logisch|menselijk|terecht)
(tuurlijk|natuurlijk|uiteraard|logisch) (ben|voel|word|mis|mag|heb|wil|slaap|maak|baal|doet|raakt) (je|dat|dit|het)
(geen wonder|niet gek|niet vreemd|niet raar) (dat|als|na|$)
(helemaal|echt|ook) niet (gek|vreemd|raar|mal|overdreven|kinderachtig) .. (dat|als|hoor|van je)
(dat|het) is niet (vreemd|raar|mal|stom|overdreven|kinderachtig) $
je (ben|bent|overdrijf|overdrijft|stelt|stel) .. niet (gek|zwak|raar|overdreven|aan|aansteller|$)
je overdrijf* (helemaal)? niet
dat is geen (aanstellerij|zwakte|schande)
(iedereen|wie|elk mens|mensen) (in je _)? (zou|zouden) .. (<painful>|hetzelfde|last|moeite|van schrikken|zo voelen)
ik zou ook .. (<painful>|hetzelfde)
^ zou ik ook .. (zijn|hebben|worden)
zou me ook .. (pijn|raken|kwetsen)
je mag .. (boos|verdrietig|bang|kwaad|balen|huilen|rouwen|moe|voelen|twijfelen|teleurgesteld|niet weten) 
mag er .. zijn
er mogen zijn
je hoeft .. (niet|nergens) .. (schamen|groot|sterk|schuldig|verontschuldigen)
(ok|normaal|goed|prima|niet erg) (om|dat je|als je) .. (voel*|verdrietig|boos|bang|huilen|huilt|moe|even)
je (hebt|heb) .. (recht|reden) .. (op|om|toe|boos)
alle reden (om|toe)
je (gevoel|gevoelens|verdriet|boosheid|angst|woede|pijn|reactie|tranen) .. (klopt|kloppen|is|zijn|mag|terecht|logisch|ertoe)
(het is|dat is|dit is) (niet niks|nogal wat|ook niks niks|gewoon te veel)
(dit|dat|het) is .. ook .. <bad>
(snap|begrijp) (ik)? .. dat je (je|dat|er|boos|bang|verdrietig|geen|niet|zo|het|moe|ervan|daar)
ik (snap|begrijp) (je|het|dat) .. (heel goed|helemaal|zo goed|best|boosheid|verdriet|gevoel|wel)
^ (snap|begrijp) ik (heel goed|helemaal|goed|best|wel|volkomen)
(snap|begrijp) heel goed
ik (snap|begrijp) waarom je
(kan|kon) .. (voorstellen|indenken|inkomen)
kan (toch|ook)? niet anders
groot gelijk
daar word je .. (moe|gek|boos|kwaad|verdrietig|ziek|wanhopig) van
(hakt|hakken) .. in
(rouw|verdriet) .. (tijd)
daar staat geen tijd
dapper dat je
^ snap het (helemaal|goed)
(begrijpelijk|logisch) (met|na) _
^ (heel|volkomen|helemaal|zo) (begrijpelijk|logisch|menselijk|terecht) $
zou ook niet weten wat
(kan|kon) .. me ..4 (voorstellen|indenken)
(vind|is|lijkt|klinkt) ..5 (logisch|begrijpelijk|menselijk|terecht) $
(boos|verdrietig|bang|moe|gekwetst) ..6 (snap|begrijp) ik
^ logisch _
(snap|begrijp) dat .. (pijn|zwaar|moeilijk|zeer|je)
is .. (gewoon|ook) .. (zwaar|kut|klote|moeilijk|heftig|erg|oneerlijk)
zou .. ook .. (flippen|doordraaien|gek|boos|huilen|schrikken|twijfelen|zo)
neem (je|de|alle) tijd
(geef|gun) je zelf .. tijd
^ ik zou ook _ $
niet de enige (die .. (zo|voel|meemaakt)|$)
wat je voel (is|klopt|mag)
neem het je niet kwalijk
ik zou (me)? (zo|hetzelfde) voelen
niks mis .. met (hoe|je|verdriet|huilen|boos)
(ok|oke|niet erg) om .. niet ok
je (heb|maak|maakt|maakte) .. (veel|zoveel|genoeg) .. (op je bord|aan je hoofd|mee $|meegemaakt|te dragen)
(komt|kwam) .. (veel|zoveel) .. op je af
(dat|dit|het) is (veel|zoveel) (tegelijk|ineens|om|voor je|$)
je (sta|staat|stond) onder .. druk
gelijk dat je .. <painful>
- (snap|begrijp) (je|jullie)
- (snap|begrijp) (niet|niks|nooit|geen|er niks|het niet|je niet|er geen|dat niet)
- (niet|niks) (logisch|begrijpelijk)
- begrijp ik $
- (logisch|normaal|begrijpelijk|terecht) ?$
- natuurlijk (kan|wil|mag|kom|help) ik
- kan .. voorstellen (om|aan)
- goed als je
- moeilijk .. (spel|toets|vak)
- zou ook .. (willen|kunnen|komen|gaan|mogen|graag)
`,
};

export const examples: Examples = {
  yes: [
    '[wat je voelt is] heel echt',
    '[je hebt zoveel aan je hoofd]',
    'ik [neem het je niet kwalijk]',
    '[logisch dat je] daar wakker van ligt',
    'amai, [geen wonder dat ge] zo moe zijt',
    '[ik snap heel goed dat je] er geen zin meer in hebt',
    '[je mag gewoon boos zijn]',
    '[niet meer dan terecht] dat je kwaad bent',
    '[iedereen zou daar van overstuur raken]',
    '[tuurlijk ben je] teleurgesteld',
    '[ik kan me goed voorstellen dat] u daar verdrietig van wordt',
    '[je hoeft je nergens voor te schamen]',
    '[je bent niet gek] hoor',
    '[ik zou ook woest zijn]',
    '[dat hakt er ook in]',
    '[daar word je toch moe van]',
    '[je verdriet mag er zijn]',
    'dat je daar niet van kan slapen [vind ik heel logisch]',
    'het is [oké om even] niet sterk te zijn',
    '[wie zou er niet boos] worden in jouw plaats',
    'ja snap ik, ik [zou ook niet weten wat] ik moest doen',
    "[je reactie is] heel normaal na zo'n klap",
    '[niet gek dat] je daar zenuwachtig van wordt',
    '[je hebt alle recht om] je zo te voelen',
    'dat [kan ik me zo goed voorstellen]',
    'dat je [boos bent snap ik] helemaal',
    '[logisch joh, je] hebt zoveel aan je hoofd',
    'dat [zou mij ook raken]',
    '[je hoeft je daar niet voor te schamen]',
    '[snap dat dat pijn] doet',
    "zo'n verlies [is ook gewoon zwaar]",
    'dat je twijfelt [is volkomen begrijpelijk]',
    '[ik zou ook flippen joh]',
    '[je gevoel klopt] gewoon',
    'tis toch [normaal dage] daar van slag van zijt',
    'Dat u [boos bent op de arts begrijp ik] volkomen.',
    'bro [ik zou ook trippen]',
    '[natuurlijk doet dat] zeer',
    '[dat is helemaal niet mal]',
    'je bent echt [niet de enige die zich zo voelt]',
  ],
  no: [
    'je hebt veel mail',
    'de deur staat onder hoge druk',
    'je maakt veel taarten',
    'je hebt gelijk over de trein',
    'de soep is niet mals',
    'snap je wat ik bedoel?',
    'natuurlijk kan ik je ophalen',
    'ik snap er niks van',
    'dat is niet logisch',
    'een normale dag op kantoor',
    'ik begrijp niet hoe die app werkt',
    'is dat normaal?',
    'terecht gewonnen gisteren',
    'de route is logisch aangegeven',
    'ik snap niet dat je dat doet',
    'natuurlijk kom ik naar je feest',
    'goed dat je de sleutel hebt',
    'wat een normale prijs',
    'mijn vriend en ik gaan samenwonen!',
    'de scheidsrechter was slecht',
    'ik heb mijn huis geschilderd',
    'we zijn verloren gereden haha',
    'hij is weg naar training',
    'mijn ouders komen zaterdag langs',
    'mijn kind moet morgen vroeg naar school',
    'ik weet niet meer waar ik mn fiets heb gezet',
    'de dokter is met vakantie, bel de vervanger',
    'mijn zus heeft een date vanavond',
    'ze heeft niks gezegd over de planning',
    'ik heb geen zin om te koken vanavond',
    'de wedstrijd is afgelast wegens onweer',
    'kan jij oma ophalen zondag',
    'wij hebben samen een hond en twee katten',
    'ik kan niet meer wachten tot vrijdag!!',
    'die grap was zo slecht dat hij weer goed werd',
    'wat lief van je',
    'je bent laat',
    'de verwarming is kapot, de monteur komt om 10u',
    'ik ga naar de begrafenisondernemer voor mijn werk',
    'ik moet janken om die meme',
  ],
};
