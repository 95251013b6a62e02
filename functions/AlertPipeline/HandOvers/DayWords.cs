namespace AlertPipeline.HandOvers;

/// <summary>The words of the day: plain Dutch words that are understood by phone and mean no harm.</summary>
internal static class DayWords
{
    public static IReadOnlyList<string> All { get; } =
        """
        aardbei akker amandel andijvie appel aubergine avond azijn baars banaan beek beker berg berk beschuit beuk bever bezem bij bladwijzer bliksem
        bloemkool boek boot bord borstel bos bosbes boter boterbloem braam brem brief bril broccoli broek brons brood brug buizerd bus citroen courgette
        dahlia dak dal dauw deken deur dijk dolfijn doos druif duif duin eekhoorn eend egel eik eiland ekster emmer envelop esdoorn fiets fluit forel framboos
        geranium gerst giraffe gitaar glas golf gordijn goud gras grot haas hagel handdoek haring harp haven haver hazelnoot heide hemd herfst hert heuvel
        hommel hond honing horloge hortensia hulst hyacint ijs iris jam jas kaars kaart kaas kam kameel kan kaneel kangoeroe kano karnemelk karper kast
        kastanje kasteel kelder kerk kers ketel ketting kever kievit kikker klaproos klaver klei klimop klok knoop koala koekje koffer koffie kokos komkommer
        konijn koper korenbloem kraai krab krekel krijt krokus kuiken kussen kwast laars lamp lariks lavendel leeuw lelie lente lepel libel lijm linde liniaal
        lint linze maan madelief makreel mand margriet mees meeuw melk meloen merel middag mist molen mos mossel mosterd mus muts muur narcis noot ochtend
        oester olifant olijf ooievaar orgel otter paard paardenbloem paling pan panda pannenkoek papegaai papier paprika paraplu parel park peer pen peper
        piano pinguin plas plein pompoen pony populier portemonnee postzegel potlood prei pruim raaf raam radijs radio ree regen regenboog regenworm reiger
        riem riet rijst ring rits rivier rok roos rots rugzak schaal schaap schaar schaduw schelp schildpad schoen schol schoorsteen schrift sjaal sloot sluis
        sneeuw sneeuwklok snoek soep sok spar spiegel spinazie spons spreeuw steen step ster stoel straat strand stroop suiker taart tafel tapijt tarwe tas
        thee tijger tomaat toren touw tram trap trein trommel trompet trui tuin tuinboon tulp uil valk varen veld verf vergeetmijniet vijver vink viool
        viooltje vis vlinder vork vos vuurtoren wafel walnoot walvis want weide wilg wind wolk wortel yoghurt zand zebra zee zeehond zeep zeilboot zilver
        zolder zomer zon zonnebloem zwaan zwaluw
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
