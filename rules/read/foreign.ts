/**
 * Frequent words of languages that Haven does not read, so that it knows when to be silent. A language that is built
 * brings its own `common` words; its line here is left out then.
 */
export const foreign: Readonly<Record<string, string>> = {
  de: `abend aber alle alles als also alt alte alten am anderen angst anrufen arbeit arm arsch arzt auch auf
    augen aus auto bald bei beide beim beruhig besser bett bin bist bitte bleib bleiben blöd brauche brief
    bringen bruder buch chef da danach danke dann daran darauf darf das dass davon dazu dein deine deinen
    dem den denke denken denn der des dich die diese dieser dieses ding dinge dir doch doof dort dran
    draußen drei du dumm durch dürfen dürft eben echt egal ein eine einem einen einer einfach einmal ende
    endlich er erst erste es essen etwas euch fahren fertig fest finde finden frage fragen frau freitag
    freue freund froh früh fühle fühlt führen fünf für gab ganz ganze gar geben gefühl gefühle gehen gehst
    geht geht's gehts gehört geld gemacht genau genug gerade gerne gesagt gesehen gestern gesund gewesen gib
    gibt's glaube gleich glück groß große gut gute guten gutes haare hab hab's habe haben halbe hallo halt
    halts hand hast haste hat hatte hatten hattest hause heiß heißt helfen herr herz heulen heute hier hilfe
    hin hinter hoffe holen hund hunger hätt hätte hätten hör hören ich idiot ihm ihn ihnen ihr ihre ihrem
    ihren im immer ist ist's ja jahr jeder jemals jemand jetzt jungs kalt kann kannst kaputt katze kein
    keine kenne kennen kind kinder klappt klar klein kleine klingt komme kommst kommt kopf krank kriege
    kriegen kurz können könnte könnten lachen land lange langsam lass lassen laufen leben lehrer leid leider
    leise letzte letzten leute lieb liebe lieber liebst los luft lust mach machen machst macht mal mama man
    mann maul mehr mein meine meinem meinen meiner meinst mensch mich minuten mir mist mit montag morgen
    muss musst mutter möchte müde müssen müsste nach nachher nacht name ne nehmen nein nen nett neue neuen
    nicht nichts nie niemand nix noch nur nächste ob oder oft ohne ohr oma opa ordnung paar papa pass pause
    problem puh recht reden richtig rufen ruhe ruhig sache sachen sag sagen samstag schade schatz scheiße
    schick schlimm schluss schnell schon schuld schule schwer schön seh sehe sehen sehr seid sein seine seit
    seite selbst sich sicher sie siehst sieht sind sitzt so sohn soll sollen sollst sollte sonntag sonst
    spielen spinnst später stadt stark steht stell stelle sterben stimmt stunde stunden suche süß tag
    tochter tot traurig treffen trinken tut tür tüte uhr um und uns unser unsere unten unter vater viel
    viele vielen vier voll vom von vor vorbei vorher wann war waren warst warte warten warum was wasser weg
    wegen weh weil weint weiss weiter weiß welche welt wenig wenn wer werde werden wetter wichtig wie wieder
    wieso will willst wir wird wissen wo woche wohin wohl wohnung wollen wollte wollten worte wurde wär wäre
    wäsche wünsche würd würde wütend zeit zimmer zu zug zum zur zurück zwei über`,
  fr: `a ai aime aimer air aller allez alors ami amie an ancien année ans appeler appelle après argent arrive
    arriver arrête arrêter as assez attend attends au aucun aura aussi autre aux avais avait avant avec avez
    aviez avoir avons bah ballon beau belle besoin bien bises bisous bizarre blague boire bon bonjour bonne
    bonsoir boulot bras bus bébé bête c'est c'était cadeau calme car cause ce cela celle celui cent certain
    cet cette chaque chat chaud cher chez chien chose chéri chérie ciel cinq clair classe clé colère comme
    comment compris connais content copain copine corps coup courage courses croire crois cuisine côté cœur
    d'être dame dans danser de debout dehors demain depuis dernier des desolé dessus deux devant devenir
    devient devrais dieu dire dis disait dit docteur doigt dois doit donc donne donner dormir droit du dur
    dure début déjà désolé effet elle elles emmène en encore enfant enfants enfin ensuite entend entendu
    entre envie envoie envoyer es espère essaie essayer est et eu euh eux excuse faim faire fais fait
    fallait famille fasse fatigué faut faute faux façon femme fenêtre fera ferme feu fille filles film fin
    fini finir fois folle font force fort fou foutre frais froid frère fête garde garder garçon gens gentil
    grand grande grave gros grosse guerre habite heure heures heureux hier homme hésite hôpital ici idée il
    ils inquiet inutile j'ai j'avais j'en j'étais jamais je jeu jeudi jeune joli jouer jour joyeux juste
    l'ai l'air l'autre la laisse laisser larmes le les lettre leur libre lire lit livre loin long lui lundi
    là-bas m'a m'en ma madame main mains mais maison mal malade maman mamie manger manque marche marcher
    marché mardi mari mariage matin mauvais mdr me mec merci merde mes message mettre mieux milieu minute
    moi moins mois moitié mon monde montre mort morte mot mots mourir mur musique mère mémoire même n'ai
    n'as n'est nan ne nez ni nom nombre non normal notre nous nouveau nuit nul nulle numéro oeil on ont
    ordre ou ouais oublie oublié oui ouvert ouvrir où page pain papa papi par parce pardon pareil parfois
    parle parler part parti partie partir pas passe passer passé pauvre pays peine pense penser penses
    perdre perdu petit petite peu peur peut peux pied pire place plaisir plein pleure pleurer pleures plus
    plutôt porte pour pouvait pouvoir premier prend prendre prends presque pris promis propre près prêt ptdr
    puis père qu'elle qu'est qu'il qu'on quand quatre que quel quelle quelque qui quitte quitté quoi raison
    regarde rendre rentre rentrer repas reposer reste rester retard retour rien rigole rire robe route rue
    réponds réponse réussi rêve s'est s'il sa sac sais sait salut samedi sang sans santé savais savait
    savoir se sens sent sentir sera serait seras service servir ses seul seule si silence simple sinon soir
    soirée soleil sommeil sommes son sont sorte sortir souffre sous souvent stp suffit suis suite sujet sur
    surtout sœur t'aime t'as t'es ta table tant tard te temps tenir terre tes tiens tient toi tombe tomber
    ton tort tour tous tout toute travail triste trois trop trouve trouver trouvé truc très tu tuer tête un
    une utile va vais vas vaut venir venu verre vers veulent veut veux vie vieille viens vient vieux ville
    visage vite vivre voilà voir voit voiture voix voleur votre vous voyage vrai vraie vu vérité y yeux zut
    ça école écoute écouter écrire église étaient étais était étoile été êtes être œil`,
  es: `abajo abrazo abre abuela abuelo acaba acuerdo además adiós agua ahora ahí aire al algo alguien alguna
    algún amiga amigo amor anda animo anoche antes aparte apenas aquel aquella aquí arriba asco así aunque
    ayer ayuda ayudar ayudo año años aún baja bajo barato basta beber beso besos bien bonita bonito buen
    buena buenas bueno buenos cabeza cabrón cada caer calle calma cama cambiar cambio camino cansada cansado
    cara caro carta casa cena cerca chica chico chicos cielo ciudad claro clase coche comer comida como
    comprar con conmigo conocer conozco contar contigo contra corazón correr cosa cosas coño creer crees
    creo creía cuando cuarto cuatro cuenta cuidado culpa cuál cuándo cuánto cuántos cuídate cállate cógelo
    cómo dado dame dar das de debe debería debes decir deja dejado dejar dejó del dentro desde después dice
    dicen dices dicho diez difícil digo dije dijo dinero dio dios dolor domingo donde dormir dos doy dudo
    duele durante déjame día días dónde echar echo ejemplo el ella ellas ellos empezar en encanta enferma
    enfermo enorme entrar entre era eran eras eres es escribe escucha escuela ese eso esos espera esperar
    espero esta estaba estaban estabas estado estamos estar estará estarás estas este esto estos estoy
    estuvo está están estás estés extraño falta familia favor feliz fiesta fin final forma frío fue fuera
    fueron fuerte fui ganas genial gente gracias gran grande grandes gritar guapa guapo guerra gusta ha
    haber habla hablar hablas hable habría había hace hacer haces hacia hacía hago hambre han haría has
    hasta hay he hecha hecho hemos hermana hermano hiciste hija hijo hijos hizo hola hombre hombres hora
    horas hostia hoy hubiera hubo iba idea idiota igual importa ir jaja jajaja jamás jefe joder jolín jueves
    jugar juntos k la lado larga largo las le lejos les libro lista listo llama llamar llamo llega llegar
    llego lleva llevar llevo llorar llámame lo loca loco los luego lugar lunes luz madre mal mala maldita
    maldito malo mamá manera mano manos marido martes mañana me mejor menos mentira menudo mes mesa meses mi
    miedo miente mierda minutos mira mirar mis misma mismo mitad modo momento morir mucha muchas mucho
    muchos muerta muerte muerto mujer mujeres mundo murió muy más mía mío música nada nadie negro ninguna
    ningún niña niño niños no noche nombre normal nos novia novio nuestra nuestro nueva nuevo nunca número o
    ojalá ojos olvida olvidar os otra otras otro otros oye oír padre padres palabra papá para parece pareces
    parte pasa pasado pasar pasó paz país pedir peligro pena pensar pequeño perder perdido perdona perdón
    pero perro persona pie piensas pienso piso plan poco podemos poder podría podrías podía policía pone
    poner pongo por porque pq primera primero pronto propia próxima próximo pude pueda puedan puede puedes
    puedo puerta pues punto puta putada q que queda quedar querer quería quien quienes quiere quieres quiero
    quizá quizás quién qué quédate rato razón regalo reír rota roto rápido sabe sabemos saber sabes sabía
    sacar sale salga salgo salir salud sangre se seguir segura seguro semana semanas sentido sentir ser será
    serán sería señor señora si siempre siente sientes siento sigue sigues sin sino sitio sobre sois sola
    solo somos son soy su suerte sueño supongo sus sábado sé sí tal también tampoco tan tanta tanto tantos
    tarde te tel tendría tenemos tener tengo tenido tenía tenías tercera tiempo tiene tienen tienes tierra
    tipo toca toda todo todos tomar tonta tonto total trabajo trae traer tras través tren tres triste tu tus
    tía tío tú un una unas unos usted ustedes va vais vale vamos van vas vaya veces vecino ven venga venir
    veo ver verano verdad verás ves vete vez vida vieja viejo viene vienes viernes viste visto vivir vivo
    volver voy vuelta vuelve vuestro xq y ya yendo yo zapatos ánimo él época última último única único`,
  it: `abbiamo adesso amico anche bene casa che chi ci ciao come con cosa del della detto di dire domani dove
    era fare fatto gli grazie ha hai hanno ho ieri il io la le lei lo loro lui ma mai mi molto niente noi
    non oggi per perché quando quello questa questo sei sempre si siamo sono sì ti tra tu tutto un una va
    vado voi è`,
  pt: `a agora amanhã as bem com da das do dos ela ele eles esta este estou está eu fazer foi hoje isso mas meu
    minha muito na no não nós o oi onde ontem os para por porque quando que seu sua são também tem tenho um
    uma você vou é`,
  scandinavian: `at att av bra de deg den der det dig du där eller en er et ett fra från för godt hade han har hei hej
    her hon hun hva hvad här ikke inte ja jag jeg kan med meg meget men mig mycket nei nej ni nu när nå når
    och og om på sig ska skal som så tack tak takk til till vad var vi vil vill är`,
  turkish: `ama bana ben beni bir bu bugün daha değil evet gibi hayır için merhaba mi mı nasıl ne sana sen seni
    tamam var ve yarın yok çok şimdi`,
  polish: `bardzo był była co cześć do dobrze dzięki gdzie ja jak jest jestem jesteś już kiedy kto ma mam masz my
    na nie od on ona po przez się są ta tak ten to ty tylko wy z za że`,
  indonesian: `ada akan aku apa belum bisa bukan dan dari dengan di dia gak ini itu juga kalau kami kamu kasih ke
    kenapa kita lagi mau mereka nggak saya siapa sudah tapi terima tidak udah untuk yang`,
};
