/**
 * Frequent words of languages that Haven does not read, so that it knows when to be silent. A language that is built
 * brings its own `common` words; its line here is left out then. Written as texts are compared: small letters, no accents.
 */
export const foreign: Readonly<Record<string, string>> = {
  de: `abend aber alle alles als also alt alte alten am anderen angst anrufen arbeit arm arsch arzt auch auf
    augen aus auto bald bei beide beim beruhig besser bett bin bist bitte bleib bleiben blod brauche brief
    bringen bruder buch chef da danach danke dann daran darauf darf das dass davon dazu dein deine deinen
    dem den denke denken denn der des dich die diese dieser dieses ding dinge dir doch doof dort dran
    draussen drei du dumm durch durfen durft eben echt egal ein eine einem einen einer einfach einmal ende
    endlich er erst erste es essen etwas euch fahren fertig fest finde finden frage fragen frau freitag
    freue freund froh fruh fuhle fuhlt fuhren funf fur gab ganz ganze gar geben gefuhl gefuhle gehen gehort
    gehst geht gehts geld gemacht genau genug gerade gerne gesagt gesehen gestern gesund gewesen gib gibts
    glaube gleich gluck gross grosse gut gute guten gutes haare hab habe haben habs halbe hallo halt halts
    hand hast haste hat hatt hatte hatten hattest hause heiss heisst helfen herr herz heulen heute hier
    hilfe hin hinter hoffe holen hor horen hund hunger ich idiot ihm ihn ihnen ihr ihre ihrem ihren im immer
    ist ists ja jahr jeder jemals jemand jetzt jungs kalt kann kannst kaputt katze kein keine kenne kennen
    kind kinder klappt klar klein kleine klingt komme kommst kommt konnen konnte konnten kopf krank kriege
    kriegen kurz lachen land lange langsam lass lassen laufen leben lehrer leid leider leise letzte letzten
    leute lieb liebe lieber liebst los luft lust mach machen machst macht mal mama man mann maul mehr mein
    meine meinem meinen meiner meinst mensch mich minuten mir mist mit mochte montag morgen mude muss mussen
    musst musste mutter nach nachher nachste nacht name ne nehmen nein nen nett neue neuen nicht nichts nie
    niemand nix noch nur ob oder oft ohne ohr oma opa ordnung paar papa pass pause problem puh recht reden
    richtig rufen ruhe ruhig sache sachen sag sagen samstag schade schatz scheisse schick schlimm schluss
    schnell schon schuld schule schwer seh sehe sehen sehr seid sein seine seit seite selbst sich sicher sie
    siehst sieht sind sitzt so sohn soll sollen sollst sollte sonntag sonst spater spielen spinnst stadt
    stark steht stell stelle sterben stimmt stunde stunden suche suss tag tochter tot traurig treffen
    trinken tur tut tute uber uhr um und uns unser unsere unten unter vater viel viele vielen vier voll vom
    von vor vorbei vorher wann war ware waren warst warte warten warum was wasche wasser weg wegen weh weil
    weint weiss weiter welche welt wenig wenn wer werde werden wetter wichtig wie wieder wieso will willst
    wir wird wissen wo woche wohin wohl wohnung wollen wollte wollten worte wunsche wurd wurde wutend zeit
    zimmer zu zug zum zur zuruck zwei`,
  fr: `a ai aime aimer air aller allez alors ami amie an ancien annee ans appeler appelle apres argent arrete
    arreter arrive arriver as assez attend attends au aucun aura aussi autre aux avais avait avant avec avez
    aviez avoir avons bah ballon bas beau bebe belle besoin bete bien bises bisous bizarre blague boire bon
    bonjour bonne bonsoir boulot bras bus ca cadeau calme car cause ce cela celle celui cent certain cest
    cet cetait cette chaque chat chaud cher cheri cherie chez chien chose ciel cinq clair classe cle coeur
    colere comme comment compris connais content copain copine corps cote coup courage courses croire crois
    cuisine dame dans danser de debout debut dehors deja demain depuis dernier des desole dessus detre deux
    devant devenir devient devrais dieu dire dis disait dit docteur doigt dois doit donc donne donner dormir
    droit du dur dure ecole ecoute ecouter ecrire effet eglise elle elles emmene en encore enfant enfants
    enfin ensuite entend entendu entre envie envoie envoyer es espere essaie essayer est et etaient etais
    etait ete etes etoile etre eu euh eux excuse facon faim faire fais fait fallait famille fasse fatigue
    faut faute faux femme fenetre fera ferme fete feu fille filles film fin fini finir fois folle font force
    fort fou foutre frais frere froid garcon garde garder gens gentil grand grande grave gros grosse guerre
    habite hesite heure heures heureux hier homme hopital ici idee il ils inquiet inutile jai jamais javais
    je jen jetais jeu jeudi jeune joli jouer jour joyeux juste la lai lair laisse laisser larmes lautre le
    les lettre leur libre lire lit livre loin long lui lundi ma madame main mains mais maison mal malade
    maman mamie manger manque marche marcher mardi mari mariage matin mauvais mdr me mec meme memoire men
    merci merde mere mes message mettre mieux milieu minute moi moins mois moitie mon monde montre mort
    morte mot mots mourir mur musique nai nan nas ne nest nez ni nom nombre non normal notre nous nouveau
    nuit nul nulle numero oeil on ont ordre ou ouais oublie oui ouvert ouvrir page pain papa papi par parce
    pardon pareil parfois parle parler part parti partie partir pas passe passer pauvre pays peine pense
    penser penses perdre perdu pere petit petite peu peur peut peux pied pire place plaisir plein pleure
    pleurer pleures plus plutot porte pour pouvait pouvoir premier prend prendre prends pres presque pret
    pris promis propre ptdr puis quand quatre que quel quelle quelque quest qui quil quitte quoi quon raison
    regarde rendre rentre rentrer repas reponds reponse reposer reste rester retard retour reussi reve rien
    rigole rire robe route rue sa sac sais sait salut samedi sang sans sante savais savait savoir se sens
    sent sentir sera serait seras service servir ses sest seul seule si sil silence simple sinon soeur soir
    soiree soleil sommeil sommes son sont sorte sortir souffre sous souvent stp suffit suis suite sujet sur
    surtout ta table taime tant tard tas te temps tenir terre tes tete tiens tient toi tombe tomber ton tort
    tour tous tout toute travail tres triste trois trop trouve trouver truc tu tuer un une utile va vais vas
    vaut venir venu verite verre vers veulent veut veux vie vieille viens vient vieux ville visage vite
    vivre voila voir voit voiture voix voleur votre vous voyage vrai vraie vu y yeux zut`,
  es: `abajo abrazo abre abuela abuelo acaba acuerdo ademas adios agua ahi ahora aire al algo alguien algun
    alguna amiga amigo amor anda animo ano anoche anos antes aparte apenas aquel aquella aqui arriba asco
    asi aun aunque ayer ayuda ayudar ayudo baja bajo barato basta beber beso besos bien bonita bonito buen
    buena buenas bueno buenos cabeza cabron cada caer callate calle calma cama cambiar cambio camino cansada
    cansado cara caro carta casa cena cerca chica chico chicos cielo ciudad claro clase coche cogelo comer
    comida como comprar con conmigo cono conocer conozco contar contigo contra corazon correr cosa cosas
    creer crees creia creo cual cuando cuanto cuantos cuarto cuatro cuenta cuidado cuidate culpa dado dame
    dar das de debe deberia debes decir deja dejado dejame dejar dejo del dentro desde despues dia dias dice
    dicen dices dicho diez dificil digo dije dijo dinero dio dios dolor domingo donde dormir dos doy dudo
    duele durante echar echo ejemplo el ella ellas ellos empezar en encanta enferma enfermo enorme entrar
    entre epoca era eran eras eres es escribe escucha escuela ese eso esos espera esperar espero esta estaba
    estaban estabas estado estamos estan estar estara estaras estas este estes esto estos estoy estuvo
    extrano falta familia favor feliz fiesta fin final forma frio fue fuera fueron fuerte fui ganas genial
    gente gracias gran grande grandes gritar guapa guapo guerra gusta ha haber habia habla hablar hablas
    hable habria hace hacer haces hacia hago hambre han haria has hasta hay he hecha hecho hemos hermana
    hermano hiciste hija hijo hijos hizo hola hombre hombres hora horas hostia hoy hubiera hubo iba idea
    idiota igual importa ir jaja jajaja jamas jefe joder jolin jueves jugar juntos k la lado larga largo las
    le lejos les libro lista listo llama llamame llamar llamo llega llegar llego lleva llevar llevo llorar
    lo loca loco los luego lugar lunes luz madre mal mala maldita maldito malo mama manana manera mano manos
    marido martes mas me mejor menos mentira menudo mes mesa meses mi mia miedo miente mierda minutos mio
    mira mirar mis misma mismo mitad modo momento morir mucha muchas mucho muchos muerta muerte muerto mujer
    mujeres mundo murio musica muy nada nadie negro nina ningun ninguna nino ninos no noche nombre normal
    nos novia novio nuestra nuestro nueva nuevo numero nunca o oir ojala ojos olvida olvidar os otra otras
    otro otros oye padre padres pais palabra papa para parece pareces parte pasa pasado pasar paso paz pedir
    peligro pena pensar pequeno perder perdido perdon perdona pero perro persona pie piensas pienso piso
    plan poco podemos poder podia podria podrias policia pone poner pongo por porque pq primera primero
    pronto propia proxima proximo pude pueda puedan puede puedes puedo puerta pues punto puta putada q que
    queda quedar quedate querer queria quien quienes quiere quieres quiero quiza quizas rapido rato razon
    regalo reir rota roto sabado sabe sabemos saber sabes sabia sacar sale salga salgo salir salud sangre se
    seguir segura seguro semana semanas senor senora sentido sentir ser sera seran seria si siempre siente
    sientes siento sigue sigues sin sino sitio sobre sois sola solo somos son soy su sueno suerte supongo
    sus tal tambien tampoco tan tanta tanto tantos tarde te tel tendria tenemos tener tengo tenia tenias
    tenido tercera tia tiempo tiene tienen tienes tierra tio tipo toca toda todo todos tomar tonta tonto
    total trabajo trae traer tras traves tren tres triste tu tus ultima ultimo un una unas unica unico unos
    usted ustedes va vais vale vamos van vas vaya veces vecino ven venga venir veo ver verano veras verdad
    ves vete vez vida vieja viejo viene vienes viernes viste visto vivir vivo volver voy vuelta vuelve
    vuestro xq y ya yendo yo zapatos`,
  it: `abbiamo adesso amico anche bene casa che chi ci ciao come con cosa del della detto di dire domani dove e
    era fare fatto gli grazie ha hai hanno ho ieri il io la le lei lo loro lui ma mai mi molto niente noi
    non oggi per perche quando quello questa questo sei sempre si siamo sono ti tra tu tutto un una va vado
    voi`,
  pt: `a agora amanha as bem com da das do dos e ela ele eles esta este estou eu fazer foi hoje isso mas meu
    minha muito na nao no nos o oi onde ontem os para por porque quando que sao seu sua tambem tem tenho um
    uma voce vou`,
  scandinavian: `ar at att av bra dar de deg den der det dig du eller en er et ett for fra fran godt hade han har hei hej
    her hon hun hva hvad ikke inte ja jag jeg kan med meg meget men mig mycket na nar nei nej ni nu och og
    om pa sa sig ska skal som tack tak takk til till vad var vi vil vill`,
  turkish: `ama bana ben beni bir bu bugun cok daha degil evet gibi hayir icin merhaba mi nasil ne sana sen seni
    simdi tamam var ve yarin yok`,
  polish: `bardzo byl byla co czesc do dobrze dzieki gdzie ja jak jest jestem jestes juz kiedy kto ma mam masz my
    na nie od on ona po przez sa sie ta tak ten to ty tylko wy z za ze`,
  indonesian: `ada akan aku apa belum bisa bukan dan dari dengan di dia gak ini itu juga kalau kami kamu kasih ke
    kenapa kita lagi mau mereka nggak saya siapa sudah tapi terima tidak udah untuk yang`,
};
